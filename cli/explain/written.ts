import type { ClusterView, RenderedObject } from '../../constructs/core/view.ts';

/** File that has a rendered object, from the repository's root. */
export function fileOf({ spec, stages, flux }: ClusterView, object: RenderedObject): string {
  const { layer, stage, manifest } = object;
  if (flux.includes(object)) {
    const file = stage === 'flux-system' ? 'flux-system/flux-instance' : stage;
    return `flux/${spec.name}/${file}.yaml`;
  }
  const filePerObject = stages.find(({ name }) => name === stage)?.filePerObject;
  return `dist/${spec.name}/${layer}/${stage}/${filePerObject ? manifest.metadata.name : stage}.yaml`;
}
