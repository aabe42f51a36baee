import { type Descriptor, type Index, mediaTypes } from '../image/oci.ts';
import { getManifest, putManifest } from './manifests.ts';
import type { Registry } from './registry.ts';

/**
 * Lists an artifact among the referrers of its image. Registries with the referrers API do so by themselves; for the
 * others the index is kept under the tag that OCI names for it.
 */
export async function listReferrer(
  registry: Registry,
  artifact: Descriptor,
  subject: Descriptor,
): Promise<void> {
  if (await hasReferrersApi(registry, subject)) return;
  const tag = subject.digest.replace(':', '-');
  const stored = await getManifest(registry, tag);
  const index = stored && (JSON.parse(stored.bytes.toString()) as Index);
  const listed = index?.manifests ?? [];
  if (listed.some(({ digest }) => digest === artifact.digest)) return;
  const next: Index = { schemaVersion: 2, mediaType: mediaTypes.index, manifests: [...listed, artifact] };
  await putManifest(registry, tag, { mediaType: mediaTypes.index, bytes: Buffer.from(JSON.stringify(next)) });
}

async function hasReferrersApi(registry: Registry, { digest }: Descriptor): Promise<boolean> {
  const { body, status, headers } = await registry.request(registry.url(`referrers/${digest}`));
  body.destroy();
  return status === 200 && headers['content-type']?.startsWith(mediaTypes.index) === true;
}
