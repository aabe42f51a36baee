import { globSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folders = ['lambda/**/*.ts', 'bench/lambda-operator/*.ts'];
const tests = /\.(test|e2e)\.ts$|node_modules/;

/**
 * Writes lambda/ and this folder as JavaScript, as an image has them: a process that strips types itself keeps the
 * compiler in memory.
 *
 * @returns the folder of this bench in there
 */
export function writeStripped(folder: string): string {
  for (const path of globSync(folders, { cwd: root }).filter((path) => !tests.test(path))) {
    const target = join(folder, path.replace(/ts$/, 'js'));
    const code = stripTypeScriptTypes(readFileSync(join(root, path), 'utf8'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, code.replace(/((?:from|import\()\s*'[^']+)\.ts'/g, "$1.js'"));
  }
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return join(folder, 'bench/lambda-operator');
}
