import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A Go program that is compiled when its sources or the runtime's changed. */
export interface GoProgram {
  readonly command: readonly [program: string];
  /** To be run in the program's folder; several may do so at once. */
  readonly build: readonly string[];
}

const runtime = fileURLToPath(new URL('../go/', import.meta.url));
const cache = fileURLToPath(new URL('../../../.cache/go-programs/', import.meta.url));

/** Where the program of a folder is compiled to: a path that has the hash of all its sources. */
export function goProgram(folder: string): GoProgram {
  const hash = createHash('sha256');
  for (const source of [...sources(runtime), ...sources(folder)])
    hash.update(source).update(readFileSync(source));
  const program = join(cache, hash.digest('hex').slice(0, 16));
  const script = 'test -x "$1" || { go build -trimpath -o "$1.$$" . && mv "$1.$$" "$1"; }';
  return { command: [program], build: ['sh', '-c', script, 'sh', program] };
}

function sources(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name === 'go.mod' || /(?<!_test)\.go$/.test(name));
  return names.sort().map((name) => join(folder, name));
}
