/** Texts by collection and id that stay until they are removed: cursors, what is to be sent, what could not be. */
export interface Records {
  get(collection: string, id: string): Promise<string | undefined>;
  /** Durable when it resolves. */
  put(collection: string, id: string, value: string): Promise<void>;
  remove(collection: string, id: string): Promise<void>;
  /** All of them, ids sorted. */
  list(collection: string): Promise<readonly (readonly [id: string, value: string])[]>;
  close(): Promise<void>;
}
