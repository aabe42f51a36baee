import type { Json } from '../../constructs/core/manifest.ts';
import type { ClusterView } from '../../constructs/core/view.ts';
import { diffFields } from './fields.ts';
import { identityOf, type ObjectPair, type PlacedObject } from './object-pair.ts';
import type { Sides } from './pair-objects.ts';
import { podsOf } from './pods.ts';
import { SchemaPlace } from './schema-place.ts';

/** Both sides of an object with what follows from comparing them. */
export function completePair(sides: Sides, view: ClusterView | undefined): ObjectPair {
  const { before, after } = sides;
  const { manifest } = (after ?? before) as PlacedObject;
  const schema = SchemaPlace.ofKind(view?.spec.kubernetes, manifest.apiVersion, manifest.kind);
  const fields = before && after ? diffFields(before.manifest as Json, after.manifest as Json, schema) : [];
  return { identity: identityOf(manifest), ...sides, fields, schema, pods: podsOf(sides, view) };
}
