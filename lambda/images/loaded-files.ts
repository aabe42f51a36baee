import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** What a program loads: its own files, and packages from elsewhere. */
export interface Loaded {
  /** Relative to the root. */
  readonly files: readonly string[];
  readonly packages: readonly string[];
}

const imports = /(?:\bfrom\s*|\bimport\s*)'([^']+)'/g;
const typesOnly = /^(?:import|export) type\b[^;]*;/gm;

/** What a module imports whenever it is loaded, and what that imports; what is loaded only on demand does not count. */
export function loadedFiles(root: string, entry: string): Loaded {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (path: string): void => {
    if (files.has(path)) return;
    files.add(path);
    const source = readFileSync(join(root, path), 'utf8').replace(typesOnly, '');
    for (const [, specifier = ''] of source.matchAll(imports)) {
      if (specifier.startsWith('.')) visit(relative(root, join(root, dirname(path), specifier)));
      else if (!specifier.startsWith('node:')) packages.add(specifier);
    }
  };
  visit(entry);
  return { files: [...files], packages: [...packages] };
}
