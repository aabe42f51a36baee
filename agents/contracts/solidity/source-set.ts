/** Solidity sources that belong together, by the unit names that imports lead to. */
export interface SourceSet {
  /** Text by unit name: a path with slashes, relative to the project where the file is part of it. */
  readonly files: ReadonlyMap<string, string>;
  /** The units that were asked for; the others came by import. */
  readonly entries: readonly string[];
  /** `context:prefix=target`, as the compiler takes them. */
  readonly remappings: readonly string[];
  /** Imports that lead to no file. */
  readonly missing: readonly MissingImport[];
}

export interface MissingImport {
  readonly from: string;
  readonly path: string;
}

/** A set of one file without imports. */
export function singleSource(name: string, text: string): SourceSet {
  return { files: new Map([[name, text]]), entries: [name], remappings: [], missing: [] };
}
