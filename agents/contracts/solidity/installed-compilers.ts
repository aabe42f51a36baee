import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { compareVersions, parseVersion, type Version } from './version.ts';

/** A compiler on this machine: the package `solc-<version>`, an alias of `solc` in that version. */
export interface InstalledCompiler {
  readonly version: Version;
  /** The compiler itself, a script of Emscripten. */
  readonly soljson: string;
}

const require = createRequire(import.meta.url);
let found: readonly InstalledCompiler[] | undefined;

/**
 * Every compiler that is installed, newest first. One a minor line comes with this package; whoever needs an exact
 * version adds it: `npm install solc-0.8.19@npm:solc@0.8.19`.
 */
export function installedCompilers(): readonly InstalledCompiler[] {
  found ??= findCompilers(join(dirname(require.resolve('@solidity-parser/parser/package.json')), '../..'));
  return found;
}

function findCompilers(modules: string): InstalledCompiler[] {
  return readdirSync(modules)
    .filter((name) => name.startsWith('solc-'))
    .flatMap((name) => {
      const version = parseVersion(name.slice('solc-'.length));
      return version ? [{ version, soljson: join(modules, name, 'soljson.js') }] : [];
    })
    .sort((a, b) => compareVersions(b.version, a.version));
}
