import { createHmac, timingSafeEqual } from 'node:crypto';

/** Where commands for the functions of a namespace are posted: whoever knows the path may command them, and no others. */
export function commandPath(key: Uint8Array, namespace: string): string {
  const proof = createHmac('sha256', key).update(`commands\n${namespace}`).digest('base64url');
  return `/commands/${namespace}/${proof}`;
}

/** The namespace that a path may command; undefined for any other path. */
export function commandedNamespace(key: Uint8Array, path: string): string | undefined {
  const [, namespace] = /^\/commands\/([a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?)\/[\w-]{43}$/.exec(path) ?? [];
  if (namespace === undefined) return undefined;
  const expected = Buffer.from(commandPath(key, namespace));
  const given = Buffer.from(path);
  return expected.length === given.length && timingSafeEqual(expected, given) ? namespace : undefined;
}
