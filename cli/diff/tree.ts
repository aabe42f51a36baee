/** Text files by their path from the repository's root, below dist/ and flux/. */
export type Tree = ReadonlyMap<string, string>;

/** What a file is for. */
export type FilePlace =
  | {
      readonly kind: 'objects';
      readonly cluster: string;
      readonly layer: string;
      /** The Kustomization that applies it. */
      readonly stage: string;
    }
  | { readonly kind: 'node'; readonly cluster: string };

/** The Kustomization that applies flux/<cluster>, whoever created it. */
export const fluxStage = 'flux-system';

/** Which cluster a path belongs to and who applies it; undefined for what is no rendered file. */
export function placeOf(path: string): FilePlace | undefined {
  const [top, cluster, layer, stage, ...rest] = path.split('/');
  if (cluster === undefined || layer === undefined) return undefined;
  if (top === 'flux') return { kind: 'objects', cluster, layer: '', stage: fluxStage };
  if (top !== 'dist') return undefined;
  if (layer === 'nodes') return { kind: 'node', cluster };
  return stage === undefined || rest.length === 0 ? undefined : { kind: 'objects', cluster, layer, stage };
}
