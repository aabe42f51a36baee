import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';

/** A file that only tests and generators read. */
const leftOut = /\.(test|e2e|fixtures)\.ts$|(^|\/)(fixtures|simulation|testing|e2e|generate)(\/|$)/;

/** A relative import of a TypeScript file, in what is left when the types are gone. */
const specifier = /(\bfrom\s*|\bimport\s*\(?\s*)'(\.{1,2}\/[^']+)\.ts'/g;

/**
 * Writes folders of TypeScript as JavaScript, so that no process has to take the types away when it starts. Lines and
 * columns stay where they are: a stack trace names the place in the source.
 * @param folders relative to `from`, and written below `to` under the same name
 */
export function writeStripped(from: string, folders: readonly string[], to: string): void {
  for (const folder of folders) {
    for (const name of readdirSync(join(from, folder), { recursive: true, encoding: 'utf8' })) {
      const path = join(folder, name);
      if (!leftOut.test(path)) writeOne(join(from, path), join(to, path));
    }
  }
}

function writeOne(from: string, to: string): void {
  if (from.endsWith('.ts')) {
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to.replace(/\.ts$/, '.js'), stripped(readFileSync(from, 'utf8')));
  } else if (from.endsWith('package.json')) cpSync(from, to);
}

/** JavaScript that imports JavaScript. */
export function stripped(source: string): string {
  return stripTypeScriptTypes(source).replace(specifier, "$1'$2.js'");
}
