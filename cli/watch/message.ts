import type { TurnDifference, TurnReport } from './turn.ts';

/** What all threads are started with. */
export interface WatchedFleet {
  /** The repository's root. */
  readonly root: string;
  /** Names of the clusters; undefined for all. */
  readonly clusters: readonly string[] | undefined;
}

/** What a thread is started with. */
export interface RendererSettings extends WatchedFleet {
  /** Which of the equal parts of the clusters is its own, from 0, and of how many. */
  readonly part: { readonly index: number; readonly of: number };
}

export type RendererRequest =
  /** After these sources changed, by path from the root; none for the first rendering. */
  | { readonly kind: 'render'; readonly changed: readonly string[] }
  /** To put down what was rendered last, or to forget it. */
  | { readonly kind: 'write' | 'forget' };

/** What the thread answers to each request, in the end. */
export type RendererAnswer =
  | { readonly kind: 'report'; readonly report: TurnReport }
  /** The source does not load or run, or the disk refuses the files. */
  | { readonly kind: 'error'; readonly text: string }
  | { readonly kind: 'done' };

/** What the thread says of a rendering before it is checked. */
export interface RendererDifference extends TurnDifference {
  readonly kind: 'difference';
}

/** What a save came to in all clusters. */
export type WatchAnswer = Exclude<RendererAnswer, { readonly kind: 'done' }>;
