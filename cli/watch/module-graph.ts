/** Who imports whom among our modules, and which of them must be loaded anew. */
export class ModuleGraph {
  readonly #importers = new Map<string, Set<string>>();
  readonly #versions = new Map<string, number>();
  /** Touched since the last load that succeeded. */
  readonly #unsettled = new Set<string>();
  #generation = 0;

  /** Remembers an import; both are URLs without a version. */
  link(module: string, importer: string): void {
    const known = this.#importers.get(module);
    if (known) known.add(importer);
    else this.#importers.set(module, new Set([importer]));
  }

  /**
   * Gives changed modules, and all that import them through however many others, a new version. What a failed load
   * left behind is loaded anew too: a module that once failed fails for good under the same URL.
   */
  touch(changed: readonly string[]): void {
    this.#generation += 1;
    const open = [...changed, ...this.#unsettled];
    const seen = new Set<string>();
    for (let module = open.pop(); module !== undefined; module = open.pop()) {
      if (seen.has(module)) continue;
      seen.add(module);
      open.push(...(this.#importers.get(module) ?? []));
    }
    for (const module of seen) {
      this.#versions.set(module, this.#generation);
      this.#unsettled.add(module);
    }
  }

  /** Everything loaded as it should. */
  settle(): void {
    this.#unsettled.clear();
  }

  /** The URL under which a module is loaded now. */
  versioned(module: string): string {
    const version = this.#versions.get(module);
    return version === undefined ? module : `${module}?v=${version}`;
  }
}

/** A URL or stack trace without versions. */
export function withoutVersions(text: string): string {
  return text.replace(/(\.ts)\?v=\d+/g, '$1');
}
