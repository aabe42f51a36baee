import { createHash } from 'node:crypto';

/** JSON with members in the order of their names, so that equal values are equal texts; undefined members are absent. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) => (isMap(member) ? sorted(member) : member)) ?? 'null';
}

/** 128 bits of SHA-256, in hexadecimal: equal for equal values and for nothing else. */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('hex').slice(0, 32);
}

function sorted(map: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const names = Object.keys(map);
  if (names.every((name, index) => index === 0 || (names[index - 1] as string) < name)) return map;
  return Object.fromEntries(names.sort().map((name) => [name, map[name]]));
}

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
