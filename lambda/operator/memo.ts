/** Remembers for each key what was made last, for as long as what it was made from is the same. */
export class Memo<V> {
  readonly #entries = new Map<string, { readonly stamp: string; readonly value: V }>();

  /** @param stamp equal as long as `make` would make the same */
  get(key: string, stamp: string, make: () => V): V {
    const known = this.#entries.get(key);
    if (known?.stamp === stamp) return known.value;
    const value = make();
    this.#entries.set(key, { stamp, value });
    return value;
  }

  forget(key: string): void {
    this.#entries.delete(key);
  }
}
