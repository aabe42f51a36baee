import { formatLocation } from '../../constructs/core/located.ts';
import type { ClusterView, RenderedObject } from '../../constructs/core/view.ts';
import type { ChangedFile } from './changed-files.ts';
import { changedDocuments, type RenderedDocument, readDocument } from './documents.ts';
import { identityKey, identityOf, type PlacedObject } from './object-pair.ts';
import type { SecretMask } from './secret-mask.ts';
import { fluxStage } from './tree.ts';

/** The objects of both sides in the documents that differ. */
export interface ReadSides {
  readonly before: readonly PlacedObject[];
  readonly after: readonly PlacedObject[];
  /** Path of the file that an object stands in. */
  readonly fileOf: ReadonlyMap<PlacedObject, string>;
}

/**
 * Reads the documents of changed files that are not on both sides, without their secrets.
 * @throws {DocumentError} when a file is no YAML
 */
export function readSides(
  files: readonly ChangedFile[],
  view: ClusterView | undefined,
  mask: SecretMask,
): ReadSides {
  const rendered = renderedObjects(view);
  const fileOf = new Map<PlacedObject, string>();
  const sides = { before: [] as PlacedObject[], after: [] as PlacedObject[] };
  for (const { path, place, before = '', after = '' } of files) {
    if (place.kind === 'node') continue;
    const documents = changedDocuments(before, after);
    for (const side of ['before', 'after'] as const) {
      for (const text of documents[side]) {
        const document = readDocument(text, path);
        if (!document) continue;
        const origin = side === 'after' ? rendered.get(keyOf(place.stage, document)) : undefined;
        const object = toPlaced(document, place.stage, origin, mask);
        fileOf.set(object, path);
        sides[side].push(object);
      }
    }
  }
  return { ...sides, fileOf };
}

function toPlaced(
  { manifest, path, file }: RenderedDocument,
  stage: string,
  origin: RenderedObject | undefined,
  mask: SecretMask,
): PlacedObject {
  const location = origin?.location();
  return {
    manifest: mask.manifest(manifest),
    stage,
    path: origin?.path ?? path,
    location: location ? formatLocation(location) : file,
  };
}

/** What was rendered, by stage and identity: it knows the line that made it. */
function renderedObjects(view: ClusterView | undefined): ReadonlyMap<string, RenderedObject> {
  if (!view) return new Map();
  return new Map([
    ...view.objects.map((object) => [keyOf(object.stage, object), object] as const),
    ...view.flux.map((object) => [keyOf(fluxStage, object), object] as const),
  ]);
}

function keyOf(stage: string, { manifest }: Pick<RenderedDocument, 'manifest'>): string {
  return `${stage} ${identityKey(identityOf(manifest))}`;
}
