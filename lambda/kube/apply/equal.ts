import { isMap } from './canonical.ts';

/** Whether two JSON values are the same, whatever the order of members; a member that is undefined is absent. */
export function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((member, index) => isEqual(member, other[index]));
  }
  if (!isMap(one) || !isMap(other)) return false;
  for (const name of Object.keys(one)) if (!isEqual(one[name], other[name])) return false;
  for (const name of Object.keys(other))
    if (other[name] !== undefined && one[name] === undefined) return false;
  return true;
}
