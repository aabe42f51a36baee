import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A copy of the repository as it stands, to be changed and thrown away. */
export interface Checkout {
  readonly path: string;
  readonly run: (
    command: string,
    ...args: string[]
  ) => { readonly status: number | null; readonly output: string };
  readonly remove: () => void;
}

/** Copies what git tracks or would track, as far as it is there; node_modules is shared. */
export function checkout(): Checkout {
  const path = mkdtempSync(join(tmpdir(), 'homelab-checkout-'));
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
  });
  const files = list
    .toString()
    .split('\0')
    .filter((file) => file !== '' && existsSync(join(root, file)));
  for (const folder of new Set(files.map(dirname))) mkdirSync(join(path, folder), { recursive: true });
  for (const file of files) copyFileSync(join(root, file), join(path, file));
  linkModules(join(path, 'node_modules'));
  touchStamp(path);
  return {
    path,
    run: (command, ...args) => run(path, command, args),
    remove: () => rmSync(path, { recursive: true }),
  };
}

/** Shares the packages, but not the workspace: its command must run the copy's own sources. */
function linkModules(target: string): void {
  const source = join(root, 'node_modules');
  mkdirSync(join(target, '.bin'), { recursive: true });
  for (const name of readdirSync(source)) {
    if (['.bin', '.installed', 'homelab'].includes(name)) continue;
    symlinkSync(join(source, name), join(target, name));
  }
  symlinkSync('../cli', join(target, 'homelab'));
  for (const name of readdirSync(join(source, '.bin'))) {
    symlinkSync(readlinkSync(join(source, '.bin', name)), join(target, '.bin', name));
  }
}

/** Keeps make from installing into the shared packages: its stamp is newer than what it depends on. */
function touchStamp(path: string): void {
  writeFileSync(join(path, 'node_modules/.installed'), '');
  const old = new Date(0);
  for (const file of ['package.json', 'package-lock.json']) utimesSync(join(path, file), old, old);
}

function run(cwd: string, command: string, args: readonly string[]): ReturnType<Checkout['run']> {
  // A vitest that runs in the copy must not write the counts of the one that runs this.
  const { VITEST_REPORT: _, ...inherited } = process.env;
  const env = { ...inherited, PATH: `${join(cwd, 'node_modules/.bin')}:${process.env.PATH}` };
  const child = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  return { status: child.status, output: `${child.stdout}${child.stderr}` };
}
