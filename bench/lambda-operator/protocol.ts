/** A write as it reached the server. */
export interface RecordedWrite {
  readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'GET';
  readonly path: string;
  readonly type: string;
  readonly body: string;
}

/** What the bench asks its server. */
export type Question =
  | /** `settled`: with the status of a function that can be called. */
  { readonly ask: 'create'; readonly count: number; readonly settled?: boolean }
  | { readonly ask: 'ready' | 'writes' | 'forget' | 'drop' };

export interface Answer {
  /** Functions that can be called. */
  readonly ready: number;
  /** Present for `writes`. */
  readonly writes: readonly RecordedWrite[];
  /** Writes since the last `forget`. */
  readonly count: number;
}

/** What a client process reports when it is done. */
export interface Report {
  /** Seconds. */
  readonly wall: number;
  /** Seconds of CPU, user and system. */
  readonly cpu: number;
}

/** Writes at a time, of the bare client and of the operator. */
export const concurrency = 10;
