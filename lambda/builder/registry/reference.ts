import { BuildError } from '../build-error.ts';

/** An image in a registry. */
export interface ImageReference {
  /** `host[:port]`. */
  readonly registry: string;
  /** Path below the registry: `team/name`. */
  readonly repository: string;
  readonly tag: string | undefined;
  /** `sha256:…`. */
  readonly digest: string | undefined;
}

const host = /^(?:[a-z0-9.-]+|\[[0-9a-f:]+\])(?::\d{1,5})?$/i;
const path = /^[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*$/;
const form = /^([^/]+)\/([^:@]+)(?::([A-Za-z0-9_][A-Za-z0-9._-]{0,127}))?(?:@(sha256:[0-9a-f]{64}))?$/;

/** Reads `registry/name[:tag][@digest]`; the registry is always named. @throws BuildError InvalidConfig */
export function parseReference(text: string): ImageReference {
  const [, registry, repository, tag, digest] = form.exec(text) ?? [];
  if (registry === undefined || repository === undefined || !host.test(registry) || !path.test(repository)) {
    throw new BuildError('InvalidConfig', `${text} is no image: write registry/name[:tag][@sha256:…]`);
  }
  return { registry, repository, tag, digest };
}
