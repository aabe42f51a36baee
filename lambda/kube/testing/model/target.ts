/** What a path asks for. */
export interface Target {
  /** `apiVersion/plural`: the collection of all namespaces. */
  readonly collection: string;
  readonly apiVersion: string;
  readonly plural: string;
  readonly namespace?: string;
  readonly name?: string;
  readonly subresource?: string;
  readonly query: URLSearchParams;
}

const pattern =
  /^\/(?:api\/(v1)|apis\/([^/]+\/[^/]+))(?:\/namespaces\/([^/]+))?\/([^/]+)(?:\/([^/]+))?(?:\/([^/]+))?$/;

/** Undefined for a path that names no kind. */
export function targetOf(path: string): Target | undefined {
  const url = new URL(path, 'http://model');
  const match = pattern.exec(url.pathname);
  if (!match) return undefined;
  const [, core, group, namespace, plural = '', name, subresource] = match;
  const apiVersion = core ?? group ?? '';
  const decoded = { namespace: decode(namespace), name: decode(name) };
  const collection = `${apiVersion}/${plural}`;
  return { collection, apiVersion, plural, ...decoded, subresource, query: url.searchParams };
}

function decode(part: string | undefined): string | undefined {
  return part === undefined ? undefined : decodeURIComponent(part);
}
