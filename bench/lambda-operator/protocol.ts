/** A write as it reached the server. */
export interface RecordedWrite {
  readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'GET';
  readonly path: string;
  readonly type: string;
  readonly body: string;
}

/** What the bench asks its server in memory: functions, `settled` with the status of those that can be called. */
export interface Question {
  readonly ask: 'create';
  readonly count: number;
  readonly settled?: boolean;
}

export interface Answer {
  /** Functions that there are. */
  readonly count: number;
}

/** What a client process reports when it is done. */
export interface Report {
  /** Seconds. */
  readonly wall: number;
  /** Seconds of CPU, user and system. */
  readonly cpu: number;
  /** Requests of the bare client that the server refused. */
  readonly refused?: number;
  /** Passes of the operator over functions. */
  readonly reconciles?: number;
}

/** Writes at a time, of the bare client and of the operator. */
export const concurrency = 10;
