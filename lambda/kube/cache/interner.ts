/** Strings that are kept at once, and the longest of them. */
const limits = { entries: 4096, length: 48 };

/** Makes equal short strings one: of what many objects say alike, such as reasons and times, memory has one copy. */
export class Interner {
  readonly #strings = new Map<string, string>();

  /** Changes plain JSON in place. */
  intern<T>(value: T): T {
    if (typeof value !== 'object' || value === null) return value;
    const members = value as Record<string, unknown>;
    for (const name in members) {
      const member = members[name];
      if (typeof member === 'object') this.intern(member);
      else if (typeof member === 'string' && member.length <= limits.length)
        members[name] = this.#one(member);
    }
    return value;
  }

  #one(text: string): string {
    const known = this.#strings.get(text);
    if (known !== undefined) return known;
    if (this.#strings.size >= limits.entries) this.#strings.clear();
    this.#strings.set(text, text);
    return text;
  }
}
