/**
 * Whether one resource version is before another of the same kind: versions are decimal numbers without a leading zero.
 * False for anything else, and for the same.
 */
export function isOlder(version: string | undefined, than: string | undefined): boolean {
  if (!version || !than || !decimal.test(version) || !decimal.test(than)) return false;
  return version.length === than.length ? version < than : version.length < than.length;
}

const decimal = /^[1-9]\d*$/;
