import { hash } from 'node:crypto';
import { canonical } from '../../kube/apply/canonical.ts';

/** Eight hexadecimal digits that follow the content of plain data, whatever the order of its keys. */
export function contentHash(content: unknown): string {
  return hash('sha256', canonical(content), 'hex').slice(0, 8);
}

/**
 * A name of at most `limit` characters that is another one for every other content: for objects whose spec may not
 * change, which are made anew instead.
 */
export function hashedName(name: string, content: unknown, limit = 63): string {
  const start = name.slice(0, limit - 9).replace(/-+$/, '');
  return `${start}-${contentHash({ name, content })}`;
}
