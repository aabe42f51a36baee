import { createHash } from 'node:crypto';
import { compare } from './manifest.ts';

/** Ten hexadecimal digits that follow the content of plain data, whatever the order of its keys. */
export function contentHash(content: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(content)))
    .digest('hex')
    .slice(0, 10);
}

/** The name of an object that cannot change once it exists: other content, other name. */
export function hashedName(name: string, content: unknown): string {
  return `${name}-${contentHash(content)}`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const present = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(
    present.sort(([a], [b]) => compare(a, b)).map(([key, each]) => [key, sorted(each)]),
  );
}
