import { BuildError } from '../build-error.ts';
import { sha256Hex } from '../canonical-json.ts';
import { mediaTypes } from '../image/oci.ts';
import { dropBody, readBody } from '../net/request.ts';
import type { Registry } from './registry.ts';

/** A manifest or an index as it stands in a registry. */
export interface StoredManifest {
  readonly digest: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** As much as registries take. */
const manifestBytes = 4 * 1024 * 1024;

const accept = [
  mediaTypes.index,
  mediaTypes.manifest,
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');

/** Reads a manifest by tag or digest; undefined where there is none. @throws BuildError when it is not its digest */
export async function getManifest(
  registry: Registry,
  reference: string,
): Promise<StoredManifest | undefined> {
  const answer = await registry.request(registry.url(`manifests/${reference}`), { headers: { accept } });
  if (answer.status === 404) {
    await dropBody(answer);
    return undefined;
  }
  const bytes = await readBody(answer, manifestBytes);
  if (answer.status !== 200) throw refusedBy(registry, answer.status, reference);
  const digest = `sha256:${sha256Hex(bytes)}`;
  if (reference.startsWith('sha256:') && digest !== reference)
    throw new BuildError('BaseImageInvalid', `${registry.origin} gives ${digest} for ${reference}`);
  return { digest, mediaType: answer.headers['content-type'] ?? '', bytes };
}

/** The digest that a tag or digest has; undefined where there is none. */
export async function headManifest(registry: Registry, reference: string): Promise<string | undefined> {
  const answer = await registry.request(registry.url(`manifests/${reference}`), {
    method: 'HEAD',
    headers: { accept },
  });
  await dropBody(answer);
  if (answer.status === 404) return undefined;
  if (answer.status !== 200) throw refusedBy(registry, answer.status, reference);
  return answer.headers['docker-content-digest'];
}

/** Writes a manifest under a tag or its digest. @throws BuildError RegistryRefused */
export async function putManifest(
  registry: Registry,
  reference: string,
  { mediaType, bytes }: Omit<StoredManifest, 'digest'>,
): Promise<void> {
  const headers = { 'content-type': mediaType, 'content-length': String(bytes.length) };
  const url = registry.url(`manifests/${reference}`);
  const answer = await registry.request(url, { method: 'PUT', headers, body: () => bytes });
  await dropBody(answer);
  if (answer.status !== 201 && answer.status !== 200) throw refusedBy(registry, answer.status, reference);
}

function refusedBy({ origin, repository }: Registry, status: number, reference: string): BuildError {
  return new BuildError(
    'RegistryRefused',
    `${origin} answers ${status} for ${repository}, manifest ${reference}`,
  );
}
