import { DerivedObject } from './derived-object.ts';
import { kept } from './kept.ts';
import { locate } from './located.ts';
import type { Stage } from './stage.ts';

/** A CustomResourceDefinition as imports/manifests has it. */
export interface DefinitionManifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly annotations?: Readonly<Record<string, string>> };
}

/** Adds a CRD; Flux never deletes it, because with it every object of its kind would go. */
export function define(stage: Stage, definition: DefinitionManifest): void {
  const { metadata } = definition;
  const annotations = { ...metadata.annotations, ...kept };
  // Plain data, and much of it: there is nothing in it that cdk8s would have to resolve.
  const manifest = { ...definition, metadata: { ...metadata, annotations } };
  locate(new DerivedObject(stage, metadata.name, stage, manifest));
}
