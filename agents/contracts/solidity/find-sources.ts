import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Folders that hold what others wrote, or what tools made. */
const foreign = new Set(['node_modules', 'lib', 'out', 'artifacts', 'cache', 'broadcast', 'coverage']);

/** Solidity files under a path, sorted; a file is taken as it is. Tests and scripts of Foundry are left out. */
export function findSources(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const inner = join(path, entry.name);
      if (entry.isDirectory())
        return foreign.has(entry.name) || entry.name.startsWith('.') ? [] : findSources(inner);
      return entry.isFile() && /\.sol$/u.test(entry.name) && !/\.[ts]\.sol$/u.test(entry.name) ? [inner] : [];
    });
}
