import { type Descriptor, type Document, document, type Manifest, mediaTypes } from '../image/oci.ts';

/** An artifact that refers to an image: its manifest and the documents that it names. */
export interface Referrer {
  readonly manifest: Document;
  readonly documents: readonly Document[];
}

/** Makes an artifact of one document about an image. */
export function referrer(content: object, artifactType: string, subject: Descriptor): Referrer {
  const empty = document({}, mediaTypes.empty);
  const body = document(content, artifactType);
  const { mediaType, digest, size } = subject;
  const manifest: Manifest = {
    schemaVersion: 2,
    mediaType: mediaTypes.manifest,
    artifactType,
    config: empty.descriptor,
    layers: [body.descriptor],
    subject: { mediaType, digest, size },
  };
  const stored = document(manifest, mediaTypes.manifest);
  return {
    manifest: { ...stored, descriptor: { ...stored.descriptor, artifactType } },
    documents: [empty, body],
  };
}
