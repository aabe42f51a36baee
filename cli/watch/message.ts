import type { TurnReport } from './turn.ts';

/** What the thread is started with. */
export interface RendererSettings {
  /** The repository's root. */
  readonly root: string;
  /** Names of the clusters; undefined for all. */
  readonly clusters: readonly string[] | undefined;
}

/** What the thread is told: the sources that changed, by path from the root; none for the first rendering. */
export type RendererRequest = readonly string[];

/** What the thread answers to each request. */
export type RendererAnswer =
  | { readonly kind: 'report'; readonly report: TurnReport }
  /** The source does not load or run. */
  | { readonly kind: 'error'; readonly text: string };
