import { hash } from 'node:crypto';

/** JSON with members in the order of their names, so that equal values are equal texts; undefined members are absent. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return canonicalList(value);
  if (!isMap(value)) return JSON.stringify(value) ?? 'null';
  let members = '';
  for (const name of Object.keys(value).sort()) {
    const member = value[name];
    if (member !== undefined) members += `${members && ','}${quoted(name)}:${canonical(member)}`;
  }
  return `{${members}}`;
}

function canonicalList(values: readonly unknown[]): string {
  let items = '';
  for (const value of values) items += `${items && ','}${canonical(value)}`;
  return `[${items}]`;
}

/** Names that objects have again and again, as JSON. */
const names = new Map<string, string>();
const mostNames = 2000;

function quoted(name: string): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  const text = JSON.stringify(name);
  if (names.size < mostNames) names.set(name, text);
  return text;
}

/** 128 bits of SHA-256, in hexadecimal: equal for equal values and for nothing else. */
export function digestOf(value: unknown): string {
  return hash('sha256', canonical(value), 'hex').slice(0, 32);
}

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
