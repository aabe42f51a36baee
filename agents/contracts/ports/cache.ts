/** Texts that may be forgotten at any time. */
export interface Cache {
  /** @returns undefined when there is none, or none any more */
  get(key: string): Promise<string | undefined>;
  /** @param seconds how long it may be used; at least 1 */
  set(key: string, value: string, seconds: number): Promise<void>;
  close(): Promise<void>;
}
