import type { Folders } from './folders.ts';

/** What every step is given. */
export interface StepContext {
  readonly folders: Folders;
  /** Fires when the build is cancelled. */
  readonly signal: AbortSignal;
  /** One line for the log of the build. */
  readonly log: (line: string) => void;
}
