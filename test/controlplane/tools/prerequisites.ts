import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { moduleFolder, type ToolSet } from './tool-sets.ts';

/** A program that this machine must have is missing or too old. */
export class PrerequisiteError extends Error {
  override name = 'PrerequisiteError';
}

/** `init --initial-branch`, with which a test makes the repository that Flux reads, is of this version. */
const oldestGit = '2.28.0';

/** @throws PrerequisiteError */
export async function requireGit(): Promise<void> {
  await requireVersion('git', ['--version'], oldestGit, 'https://git-scm.com/downloads');
}

/**
 * The newest Go that one of the sets asks for; another toolchain is not downloaded.
 * @throws PrerequisiteError
 */
export async function requireGo(sets: readonly ToolSet[]): Promise<void> {
  const asked = sets.map((set) => goLine(readFileSync(join(moduleFolder(set), 'go.mod'), 'utf8')));
  const newest = asked.reduce((a, b) => (isOlder(a, b) ? b : a));
  await requireVersion('go', ['env', 'GOVERSION'], newest, 'https://go.dev/dl');
}

function goLine(goMod: string): string {
  const version = /^go (\S+)$/m.exec(goMod)?.[1];
  if (!version) throw new Error('a go.mod has no go line');
  return version;
}

async function requireVersion(program: string, args: string[], oldest: string, url: string): Promise<void> {
  const found = /\d+(\.\d+)+/.exec(await output(program, args))?.[0];
  if (found && !isOlder(found, oldest)) return;
  const problem = found ? `is ${found} here` : 'is missing or does not run';
  throw new PrerequisiteError(`${program} ${oldest} or newer is needed and ${problem}: ${url}`);
}

async function output(program: string, args: string[]): Promise<string> {
  try {
    const env = { ...process.env, GOTOOLCHAIN: 'local' };
    return (await promisify(execFile)(program, args, { env })).stdout;
  } catch {
    return '';
  }
}

function isOlder(a: string, b: string): boolean {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
