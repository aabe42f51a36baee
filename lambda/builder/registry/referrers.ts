import { type Descriptor, type Index, mediaTypes } from '../image/oci.ts';
import { getManifest, putManifest } from './manifests.ts';
import type { Registry } from './registry.ts';

/**
 * Lists artifacts among the referrers of their image. Registries with the referrers API do so by themselves; for the others
 * the index is kept under the tag that OCI names for it.
 */
export async function listReferrers(
  registry: Registry,
  artifacts: readonly Descriptor[],
  subject: Descriptor,
): Promise<void> {
  if (artifacts.length === 0 || (await hasReferrersApi(registry, subject))) return;
  const tag = subject.digest.replace(':', '-');
  const stored = await getManifest(registry, tag);
  const listed = (stored && (JSON.parse(stored.bytes.toString()) as Index).manifests) ?? [];
  const known = new Set(listed.map(({ digest }) => digest));
  const added = artifacts.filter(({ digest }) => !known.has(digest));
  if (added.length === 0) return;
  const next: Index = { schemaVersion: 2, mediaType: mediaTypes.index, manifests: [...listed, ...added] };
  await putManifest(registry, tag, { mediaType: mediaTypes.index, bytes: Buffer.from(JSON.stringify(next)) });
}

async function hasReferrersApi(registry: Registry, { digest }: Descriptor): Promise<boolean> {
  const { body, status, headers } = await registry.request(registry.url(`referrers/${digest}`));
  body.destroy();
  return status === 200 && headers['content-type']?.startsWith(mediaTypes.index) === true;
}
