/** The parts of an image's name. */
export interface ImageReference {
  /** Registry and path, with those that Docker fills in: `docker.io/library/busybox`. */
  readonly repository: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

/** Words in tags that are moved to newer images. */
const movingWords = new Set([
  'canary',
  'current',
  'dev',
  'develop',
  'latest',
  'lts',
  'main',
  'master',
  'nightly',
  'stable',
]);
/** A patch release, a date, or the hash of a commit. */
const exactTag = /\d+\.\d+\.\d+|\d{4}-?\d{2}-?\d{2}|^(?:sha-)?[0-9a-f]{7,40}$/;

/** Reads `[registry/]path[:tag][@digest]`. */
export function parseImage(image: string): ImageReference {
  const [named = '', digest] = image.split('@');
  const colon = named.indexOf(':', named.lastIndexOf('/'));
  const path = colon < 0 ? named : named.slice(0, colon);
  return {
    repository: withRegistry(path),
    tag: colon < 0 ? undefined : named.slice(colon + 1),
    digest,
  };
}

/** The first part is a registry when it looks like a host; Docker Hub otherwise, with a folder for its own images. */
function withRegistry(path: string): string {
  const [host = '', ...rest] = path.split('/');
  const named = rest.length > 0 && (/[.:]/.test(host) || host === 'localhost');
  const [registry, inside] = named ? [host, rest.join('/')] : ['docker.io', path];
  return registry === 'docker.io' && !inside.includes('/')
    ? `docker.io/library/${inside}`
    : `${registry}/${inside}`;
}

/** Why two pulls of an image may bring different bytes; undefined for an exact version. */
export function inexactness({ tag, digest }: Pick<ImageReference, 'tag' | 'digest'>): string | undefined {
  if (digest) return undefined;
  if (tag === undefined) return 'has no tag, which means `latest`';
  const moving = tag.split(/[-_.]/).find((word) => movingWords.has(word));
  if (moving) return `has the tag ${tag}, and \`${moving}\` is moved to newer images`;
  return exactTag.test(tag) ? undefined : `has the tag ${tag}, which names no single release`;
}
