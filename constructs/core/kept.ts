import type { Manifest } from './manifest.ts';

const prune = 'kustomize.toolkit.fluxcd.io/prune';

/** Annotations of an object that Flux leaves in the cluster when it leaves git. */
export const kept = { [prune]: 'disabled' } as const;

/** Whether Flux leaves an object in the cluster when it leaves git. */
export function isKept({ metadata }: Manifest): boolean {
  return metadata.annotations?.[prune] === 'disabled';
}
