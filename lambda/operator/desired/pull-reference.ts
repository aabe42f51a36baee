import type { PlatformConfig } from './config.ts';

/** The reference by which nodes pull an image: its registry under the name that they know. */
export function pullReference(image: string, { pullHosts = {} }: PlatformConfig): string {
  const slash = image.indexOf('/');
  const host = image.slice(0, slash);
  return Object.hasOwn(pullHosts, host) ? `${pullHosts[host]}${image.slice(slash)}` : image;
}

/** Digest of a reference: the same image has the same under every name. */
export function digestOf(image: string): string {
  return image.slice(image.indexOf('@') + 1);
}
