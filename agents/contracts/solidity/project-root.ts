import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A Solidity project on disk. */
export interface ProjectRoot {
  readonly folder: string;
  /** As the compiler takes them: `prefix=target`. */
  readonly remappings: readonly string[];
  /** Folders that imports are looked up in after the root: packages, and Foundry's libraries. */
  readonly importFolders: readonly string[];
}

const markers = [
  'foundry.toml',
  'remappings.txt',
  'hardhat.config.js',
  'hardhat.config.ts',
  'hardhat.config.cjs',
  'truffle-config.js',
  'package.json',
  '.git',
];

/** The project that a file or folder is part of: the nearest folder with a Foundry, Hardhat, Truffle or npm mark. */
export function projectRoot(path: string): ProjectRoot {
  const real = realpathSync(path);
  const start = statSync(real).isDirectory() ? real : dirname(real);
  const folder = nearestMarked(start) ?? start;
  return { folder, remappings: remappingsOf(folder), importFolders: importFolders(folder) };
}

function nearestMarked(start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    if (markers.some((marker) => existsSync(join(folder, marker)))) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

function remappingsOf(folder: string): string[] {
  const written = [...lines(join(folder, 'remappings.txt')), ...foundryRemappings(folder)];
  const valid = written
    .map((line) => line.trim())
    .filter((line) => /^[^=\s]*[^=\s:][^=\s]*=[^=]*$/u.test(line));
  const known = new Set(valid.map((line) => line.slice(0, line.indexOf('='))));
  return [
    ...valid,
    ...libraryRemappings(folder).filter((line) => !known.has(line.slice(0, line.indexOf('=')))),
  ];
}

function lines(file: string): string[] {
  return existsSync(file) ? readFileSync(file, 'utf8').split(/\r?\n/u) : [];
}

/** The list `remappings` of foundry.toml, wherever it breaks its lines. */
function foundryRemappings(folder: string): string[] {
  const text = lines(join(folder, 'foundry.toml'))
    .map((line) => line.replace(/^\s*#.*/u, ''))
    .join('\n');
  const list = /^\s*remappings\s*=\s*\[([^\]]*)\]/mu.exec(text)?.[1] ?? '';
  return [...list.matchAll(/"([^"\n]+)"|'([^'\n]+)'/gu)].map(([, double, single]) => double ?? single ?? '');
}

/** What Foundry infers: `name/` is `lib/name/src/` or `lib/name/contracts/` or the library itself. */
function libraryRemappings(folder: string): string[] {
  const libraries = join(folder, 'lib');
  if (!existsSync(libraries)) return [];
  return readdirSync(libraries, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const inner = ['src', 'contracts'].find((each) => existsSync(join(libraries, name, each)));
      return `${name}/=lib/${name}/${inner ? `${inner}/` : ''}`;
    });
}

function importFolders(folder: string): string[] {
  const found = ['lib', 'contracts', 'src'].map((each) => join(folder, each));
  for (let at = folder; ; at = dirname(at)) {
    found.push(join(at, 'node_modules'));
    if (at === dirname(at)) return found.filter((each) => existsSync(each));
  }
}
