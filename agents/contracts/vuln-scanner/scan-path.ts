import { resolve } from 'node:path';
import type { Finding, SourceLines } from '../finding.ts';
import { findSources } from '../solidity/find-sources.ts';
import { groupSources } from '../solidity/group-sources.ts';
import { SourceError, SourceLoader } from '../solidity/load-sources.ts';
import { projectRoot } from '../solidity/project-root.ts';
import type { SourceSet } from '../solidity/source-set.ts';
import type { ScanResult } from './scan.ts';
import type { ScanThread } from './scan-thread.ts';

/** What was found under a path. */
export interface PathScan {
  /** What read the sources, each once. */
  readonly analyzers: readonly string[];
  readonly findings: readonly Finding[];
  readonly problems: readonly string[];
  /** Of the problems, the sources that nothing could read: that they have no findings means nothing. */
  readonly unreadable: readonly string[];
  readonly files: number;
  /** The text of a file by the name that findings give it. */
  readonly texts: ReadonlyMap<string, string>;
  /** What was compiled together, one an entry. */
  readonly sets: readonly SourceSet[];
  /** Lines that belong to a finding, by its id, where they were asked for. */
  readonly contexts: ReadonlyMap<string, readonly SourceLines[]>;
}

export interface PathScanOptions {
  readonly thread: ScanThread;
  /** Whether the result says which lines belong to each finding. Default: no. */
  readonly contexts?: boolean;
  /** Called before each group of files. */
  readonly onProgress?: (done: number, all: number, name: string) => void;
}

/**
 * Scans a file, or every source of a folder, with the project around it: remappings, packages, libraries.
 *
 * @throws SourceError where the path holds no source or cannot be read.
 */
export async function scanPath(path: string, options: PathScanOptions): Promise<PathScan> {
  const { sets, problems } = loadAll(path);
  const groups = groupSources(sets);
  const results: ScanResult[] = [];
  const texts = new Map<string, string>();
  let done = 0;
  for (const group of groups) {
    options.onProgress?.(done, sets.length, group.entries[0] ?? '');
    results.push(...(await scanGroup(group, sets, options)));
    for (const entry of group.entries) texts.set(entry, group.files.get(entry) ?? '');
    done += group.entries.length;
  }
  return {
    analyzers: [...new Set(results.map(({ analyzer }) => analyzer))].sort(),
    findings: results.flatMap(({ findings }) => findings).sort(byPlace),
    problems: [...problems, ...results.flatMap((result) => result.problems)],
    unreadable: [...problems, ...results.flatMap((result) => result.unreadable ?? [])],
    files: sets.length,
    texts,
    sets,
    contexts: new Map(results.flatMap(({ contexts }) => [...(contexts ?? [])])),
  };
}

function loadAll(path: string): { readonly sets: SourceSet[]; readonly problems: string[] } {
  const files = existing(path);
  const loader = new SourceLoader(projectRoot(path));
  const problems: string[] = [];
  const sets = files.flatMap((file) => {
    try {
      return [loader.load([resolve(file)])];
    } catch (error) {
      if (!(error instanceof SourceError) || files.length === 1) throw error;
      problems.push(error.message);
      return [];
    }
  });
  return { sets, problems };
}

function existing(path: string): string[] {
  try {
    const files = findSources(path);
    if (files.length > 0) return files;
  } catch (error) {
    throw new SourceError(
      `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  throw new SourceError(`${path} holds no Solidity sources`);
}

/** A group that does not compile is taken apart, so that one file does not take the others with it. */
async function scanGroup(
  group: SourceSet,
  sets: readonly SourceSet[],
  { thread, contexts = false }: PathScanOptions,
): Promise<ScanResult[]> {
  const whole = await thread.scan(group, contexts);
  if (/^solc/u.test(whole.analyzer) || group.entries.length === 1) return [whole];
  const parts: ScanResult[] = [];
  for (const set of sets.filter(
    ({ entries: [entry] }) => entry !== undefined && group.entries.includes(entry),
  ))
    parts.push(await thread.scan(set, contexts));
  return parts;
}

function byPlace(a: Finding, b: Finding): number {
  return a.file === b.file ? a.startLine - b.startLine : a.file < b.file ? -1 : 1;
}
