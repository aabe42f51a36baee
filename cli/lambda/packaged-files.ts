import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArchiveFile } from '../../lambda/archive/write.ts';
import { problemsError } from './function-error.ts';

/** What is no part of a function, in any folder of it. */
const never = new Set([
  '.git',
  '.homelab',
  '.DS_Store',
  '.idea',
  '.vscode',
  '.venv',
  '__pycache__',
  '.pytest_cache',
]);

/**
 * The files of a function's folder as they are packed. Left out are hidden folders of tools, recorded events, what
 * Python compiles, the Go workspace of this machine, and archives at the top.
 * @throws FunctionError for what a zip of a function cannot hold
 */
export function packagedFiles(folder: string): readonly ArchiveFile[] {
  const problems: string[] = [];
  const files = walk(folder, '', problems);
  if (problems.length > 0) throw problemsError(`${folder} cannot be packed:`, problems);
  return files;
}

function walk(folder: string, below: string, problems: string[]): ArchiveFile[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    if (isLeftOut(name, entry.name)) return [];
    if (entry.isDirectory()) return walk(folder, name, problems);
    if (entry.isFile()) return [packed(folder, name)];
    problems.push(
      `${name}: ${entry.isSymbolicLink() ? 'a symbolic link: put the file itself there' : 'no regular file'}`,
    );
    return [];
  });
}

function isLeftOut(name: string, base: string): boolean {
  if (name === 'events' || name === 'go.work' || name === 'go.work.sum') return true;
  return never.has(base) || base.endsWith('.pyc') || /^[^/]*\.zip$/.test(name);
}

function packed(folder: string, name: string): ArchiveFile {
  const path = join(folder, name);
  return { name, content: readFileSync(path), executable: (lstatSync(path).mode & 0o100) !== 0 };
}
