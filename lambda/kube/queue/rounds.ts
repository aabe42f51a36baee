/** Items in order of arrival within their group, groups in turns: a large group does not keep a small one waiting. */
export class Rounds {
  readonly #groups = new Map<string, Set<string>>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Does nothing for an item that is here. */
  add(group: string, item: string): void {
    const items = this.#groups.get(group);
    if (items?.has(item)) return;
    if (items) items.add(item);
    else this.#groups.set(group, new Set([item]));
    this.#size += 1;
  }

  /** Takes the next item out. */
  next(): string | undefined {
    for (const [group, items] of this.#groups) {
      this.#groups.delete(group);
      for (const item of items) {
        items.delete(item);
        this.#size -= 1;
        if (items.size > 0) this.#groups.set(group, items);
        return item;
      }
    }
    return undefined;
  }
}
