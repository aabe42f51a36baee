import { versionPragmas } from './pragma.ts';
import type { SourceSet } from './source-set.ts';

/** Most files that are compiled in one call. */
const maxFiles = 120;

/**
 * Sets that share files become one, so that nothing is compiled twice; unrelated sets with the same pragmas stay apart,
 * because one that fails would take the others with it.
 */
export function groupSources(sets: readonly SourceSet[]): SourceSet[] {
  const groups: SourceSet[] = [];
  const groupOf = new Map<string, number>();
  for (const set of [...sets].sort((a, b) => b.files.size - a.files.size)) {
    const home = [...set.files.keys()].map((name) => groupOf.get(name)).find((index) => index !== undefined);
    const group = home === undefined ? undefined : groups[home];
    const index = home !== undefined && group && fits(group, set) ? home : groups.length;
    groups[index] = index === home && group ? merge(group, set) : set;
    for (const name of set.files.keys()) groupOf.set(name, index);
  }
  return groups;
}

function fits(group: SourceSet, set: SourceSet): boolean {
  if (group.missing.length > 0 || set.missing.length > 0) return false;
  return group.files.size + set.files.size <= maxFiles * 2 && pragmas(group) === pragmas(set);
}

/** The minor lines that a set's entries name. */
function pragmas({ files, entries }: SourceSet): string {
  const lines = entries
    .flatMap((entry) => versionPragmas(files.get(entry) ?? ''))
    .flatMap((each) => each.match(/0\.\d+/u)?.[0] ?? '');
  return [...new Set(lines)].sort().join();
}

function merge(a: SourceSet, b: SourceSet): SourceSet {
  return {
    files: new Map([...a.files, ...b.files]),
    entries: [...a.entries, ...b.entries.filter((entry) => !a.entries.includes(entry))],
    remappings: a.remappings,
    missing: [],
  };
}
