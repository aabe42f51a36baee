import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { goModules } from '../dependencies/go.ts';
import type { Runtime } from '../inputs.ts';

/** A package in the image. */
export interface FoundPackage {
  readonly name: string;
  readonly version: string;
  /** Package URL. */
  readonly purl: string;
}

/**
 * The packages that a folder of dependencies has, by what is in it: metadata of wheels, package.json of Node packages,
 * modules of a Go program. What cannot be read is left out.
 */
export async function findPackages(runtime: Runtime, folder: string): Promise<readonly FoundPackage[]> {
  if (!existsSync(folder)) return [];
  const found = await finders[runtime](folder);
  const unique = new Map(found.filter(isPlausible).map((each) => [each.purl, each]));
  return [...unique.values()].sort((a, b) => (a.purl < b.purl ? -1 : 1));
}

const finders: Readonly<Record<Runtime, (folder: string) => Promise<readonly FoundPackage[]>>> = {
  python: async (folder) => {
    const infos = (await readdir(folder)).filter((name) => name.endsWith('.dist-info'));
    const texts = await Promise.all(infos.map((info) => readText(join(folder, info, 'METADATA'))));
    return texts.map((text) => {
      const name = /^Name:\s*(.+)$/m.exec(text)?.[1]?.trim() ?? '';
      const version = /^Version:\s*(.+)$/m.exec(text)?.[1]?.trim() ?? '';
      const normal = name.toLowerCase().replace(/[-_.]+/g, '-');
      return { name, version, purl: `pkg:pypi/${normal}@${encodeURIComponent(version)}` };
    });
  },
  nodejs: async (folder) => nodePackages(join(folder, 'node_modules')),
  go: async (folder) => {
    const text = await readText(join(folder, goModules));
    return [...text.matchAll(/^\tdep\t(\S+)\t(\S+)/gm)].map(([, name = '', version = '']) => {
      return { name, version, purl: `pkg:golang/${name.toLowerCase()}@${version}` };
    });
  },
};

/** A package is a folder in node_modules, or one below a scope there, and may have its own node_modules. */
async function nodePackages(folder: string): Promise<readonly FoundPackage[]> {
  const found: FoundPackage[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    if (!entry.isDirectory()) continue;
    const path = join(folder, entry.name);
    if (entry.name.startsWith('@')) found.push(...(await nodePackages(path)));
    else found.push(...(await nodePackage(path)), ...(await nodePackages(join(path, 'node_modules'))));
  }
  return found;
}

async function nodePackage(folder: string): Promise<readonly FoundPackage[]> {
  try {
    const { name, version } = JSON.parse(await readText(join(folder, 'package.json'))) as Record<
      string,
      unknown
    >;
    if (typeof name !== 'string' || typeof version !== 'string') return [];
    const purl = `pkg:npm/${name.replace('@', '%40')}@${encodeURIComponent(version)}`;
    return [{ name, version, purl }];
  } catch {
    return [];
  }
}

function readText(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}

/** What a package says of itself is text from anywhere. */
function isPlausible({ name, version }: FoundPackage): boolean {
  return /^[\w@./+~-]{1,214}$/.test(name) && /^[\w.+!~*-]{1,128}$/.test(version);
}
