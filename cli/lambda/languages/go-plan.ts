import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What `go list -json` says of a package, as far as it is asked for. */
export interface GoPackage {
  readonly ImportPath: string;
  readonly Dir: string;
  /** The compiled package, in Go's cache. */
  readonly Export?: string;
  readonly Standard?: boolean;
  readonly GoFiles?: readonly string[];
  /** What the go.mod of a main package makes of GODEBUG. */
  readonly DefaultGODEBUG?: string;
  readonly Module?: { readonly GoVersion?: string; readonly GoMod?: string };
}

/** The fields of `GoPackage`, as `go list` wants them. */
export const packageFields = 'ImportPath,Dir,Export,Standard,GoFiles,DefaultGODEBUG,Module';

/** All that compiling and linking a program again needs, for as long as nothing but the text of its files changes. */
export interface GoPlan {
  /** Equal while that is so. */
  readonly stamp: string;
  /** Folders of packages and files of modules that may change. */
  readonly watched: Watched;
  readonly files: readonly string[];
  /** Language version, as `go1.24`. */
  readonly language: string;
  readonly godebug: string;
  /** `packagefile` lines of what the program may import. */
  readonly imports: string;
  /** The same of all that is linked. */
  readonly links: string;
}

interface Watched {
  readonly folders: readonly string[];
  readonly modules: readonly string[];
}

/** What only `go build` knows how to take: embedded files, C, and files for some machines. */
const special = /^\s*(?:\/\/go:(?:embed|build)|import\s+"C"|\s*"C"\s*$)/mu;

/**
 * The plan of a program in a folder.
 *
 * @param packages as `go list -deps -export` gives them: the program is the last
 * @param workspace path of go.work, where there is one
 * @param since milliseconds of the epoch when `go list` began: what has changed after that is not in the plan
 * @returns undefined for a program that needs more than Go files, and where something has changed meanwhile
 */
export function goPlan(
  folder: string,
  packages: readonly GoPackage[],
  workspace: string | undefined,
  since: number,
): GoPlan | undefined {
  const program = packages.at(-1);
  const files = program?.GoFiles ?? [];
  if (!program || files.length === 0 || isSpecial(folder, files)) return undefined;
  const own = packages.filter(({ Standard }) => !Standard);
  const modules = [...own.map(({ Module }) => Module?.GoMod), workspace];
  const watched = {
    folders: [...new Set(own.map(({ Dir }) => Dir))].sort(),
    modules: [...new Set(modules)].filter((path) => path !== undefined).sort(),
  };
  const { stamp, newest } = stampOf(folder, watched);
  if (newest >= since) return undefined;
  const compiled = packages.slice(0, -1).filter((each) => each.Export !== undefined);
  const line = ({ ImportPath, Export }: GoPackage): string => `packagefile ${ImportPath}=${Export}\n`;
  return {
    stamp,
    watched,
    files,
    language: `go${program.Module?.GoVersion ?? '1.24'}`,
    godebug: program.DefaultGODEBUG ?? '',
    imports: compiled
      .filter(({ ImportPath }) => !isHidden(ImportPath))
      .map(line)
      .join(''),
    links: compiled.map(line).join(''),
  };
}

/** Whether the plan holds: nothing but the text of the program's own files has changed since. */
export function holds({ stamp, watched, files }: GoPlan, folder: string): boolean {
  return stamp === stampOf(folder, watched).stamp && !isSpecial(folder, files);
}

function isSpecial(folder: string, files: readonly string[]): boolean {
  return files.some((file) => special.test(readFileSync(join(folder, file), 'utf8')));
}

/** Packages that a program must not import, though it may contain them. */
function isHidden(path: string): boolean {
  return path.startsWith('vendor/') || /(^|\/)internal(\/|$)/u.test(path);
}

/** Of which sources there are, and when those were changed that are not the program's own; `newest` is of the latter. */
function stampOf(folder: string, { folders, modules }: Watched): { stamp: string; newest: number } {
  const hash = createHash('sha256');
  let newest = 0;
  const add = (path: string): void => {
    const { mtimeMs, size } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: 0, size: 0 };
    newest = Math.max(newest, mtimeMs);
    hash.update(`${path} ${mtimeMs} ${size}\n`);
  };
  for (const each of folders) {
    const sources = readdirSync(each).filter((name) => /(?<!_test)\.(?:go|s|c|h|syso)$/u.test(name));
    hash.update(`${each} ${sources.sort().join(' ')}\n`);
    if (each !== folder) for (const name of sources) add(join(each, name));
  }
  for (const path of modules) add(path);
  return { stamp: hash.digest('hex'), newest };
}
