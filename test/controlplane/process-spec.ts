/** One process of a tree. */
export interface ProcessSpec {
  /** Unique in its tree; the process writes its output to `<folder>/<name>.log`. */
  readonly name: string;
  /** Path of the executable, or a name to look up in the PATH of `env`. */
  readonly command: string;
  readonly args: readonly string[];
  /** Nothing is inherited. HOME and TMPDIR are the tree's folder by default, and programs in Go collect garbage late. */
  readonly env?: NodeJS.ProcessEnv;
}

/** How a process ended: by itself with a code, or by a signal. */
export interface ProcessEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** What a supervisor tells its parent. */
export type Report =
  | { readonly type: 'ready'; readonly folder: string }
  | { readonly type: 'started'; readonly name: string; readonly pid: number }
  | ({ readonly type: 'ended'; readonly name: string; readonly problem?: string } & ProcessEnd);
