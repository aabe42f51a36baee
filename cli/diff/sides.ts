import { formatLocation } from '../../constructs/core/located.ts';
import type { Manifest } from '../../constructs/core/manifest.ts';
import type { ClusterView, RenderedObject } from '../../constructs/core/view.ts';
import type { ChangedFile } from './changed-files.ts';
import { changedDocuments, originOf, parseManifest } from './documents.ts';
import type { PlacedObject } from './object-pair.ts';
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
        const origin = side === 'after' ? rendered.get(keyOf(place.stage, originOf(text).path)) : undefined;
        const object = toPlaced(text, path, place.stage, origin, mask);
        if (!object) continue;
        fileOf.set(object, path);
        sides[side].push(object);
      }
    }
  }
  return { ...sides, fileOf };
}

/** @param rendered - the object in memory; without it, its text is parsed */
function toPlaced(
  text: string,
  where: string,
  stage: string,
  rendered: RenderedObject | undefined,
  mask: SecretMask,
): PlacedObject | undefined {
  const manifest = rendered ? plain(rendered.manifest) : parseManifest(text, where);
  if (!manifest) return undefined;
  const { path, file } = originOf(text);
  const location = rendered?.location();
  return {
    manifest: mask.manifest(manifest),
    stage,
    path,
    location: location ? formatLocation(location) : file,
  };
}

/** As its YAML reads: without members that are undefined. */
function plain(manifest: Manifest): Manifest {
  return JSON.parse(JSON.stringify(manifest)) as Manifest;
}

/** What was rendered, by stage and construct path: it knows the line that made it. */
function renderedObjects(view: ClusterView | undefined): ReadonlyMap<string, RenderedObject> {
  if (!view) return new Map();
  return new Map([
    ...view.objects.map((object) => [keyOf(object.stage, object.path), object] as const),
    ...view.flux.map((object) => [keyOf(fluxStage, object.path), object] as const),
  ]);
}

function keyOf(stage: string, path: string): string {
  return `${stage} ${path}`;
}
