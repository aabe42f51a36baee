/** Lets one item of a key through at a time, in order of arrival; items without a key are never held back. */
export class Lanes<Item> {
  readonly #waiting = new Map<string, Item[]>();

  /** True when the item may go now; otherwise `leave` will give it back later. */
  enter(key: string | undefined, item: Item): boolean {
    if (key === undefined) return true;
    const lane = this.#waiting.get(key);
    if (lane) {
      lane.push(item);
      return false;
    }
    this.#waiting.set(key, []);
    return true;
  }

  /** The item of this key is done: returns the next one. */
  leave(key: string | undefined): Item | undefined {
    if (key === undefined) return undefined;
    const next = this.#waiting.get(key)?.shift();
    if (next === undefined) this.#waiting.delete(key);
    return next;
  }
}
