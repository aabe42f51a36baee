/** One request to an API server. */
export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Ends it, also while its answer is read. */
  readonly signal?: AbortSignal;
}

/** The beginning of an answer, whatever its status. */
export interface ApiResponse {
  readonly status: number;
  /** By lower-case name. */
  header(name: string): string | undefined;
  /** The whole body. @throws the system's error when the connection ends before */
  text(): Promise<string>;
  /** The body as it arrives, cut anywhere but within a character. @throws as `text` */
  chunks(): AsyncIterable<string>;
}

/** What carries requests: sockets in production, a model in tests. */
export interface Transport {
  /** @throws the system's error when there is no answer, the signal's reason when that ended it */
  send(request: ApiRequest): Promise<ApiResponse>;
  /** Closes idle connections. */
  close(): void;
}
