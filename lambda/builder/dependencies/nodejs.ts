import { existsSync } from 'node:fs';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BuildError } from '../build-error.ts';
import { type Installation, install } from './installation.ts';
import type { Source } from './source.ts';

const lockfiles = ['package-lock.json', 'npm-shrinkwrap.json'];
const processors = { amd64: 'x64', arm64: 'arm64' } as const;

/**
 * Packages of the lockfile. A source that has its node_modules is left as it is.
 * @returns whether there was something to install
 * @throws BuildError LockfileMissing where package.json names packages and there is no lockfile
 */
export async function installNodejs(installation: Installation): Promise<boolean> {
  const { config, context, source, architecture, out } = installation;
  const { scratch } = context.folders;
  if (source.hasIn('node_modules')) return false;
  const lockfile = lockfiles.find((name) => source.has(name));
  if (!lockfile || !source.has('package.json')) {
    if (await namesPackages(source))
      throw new BuildError('LockfileMissing', 'package.json names packages, and nothing locks them');
    return false;
  }
  // Only these two: an .npmrc of the source must not choose another registry.
  for (const name of ['package.json', lockfile])
    await writeFile(join(out, name), (await source.read(name)) ?? '');
  const options = [
    '--omit=dev',
    '--no-audit',
    '--no-fund',
    '--no-update-notifier',
    '--install-links',
    '--os=linux',
    `--cpu=${processors[architecture]}`,
    '--libc=glibc',
    `--cache=${join(scratch, 'npm')}`,
    ...(config.installScripts ? [] : ['--ignore-scripts', '--no-bin-links']),
  ];
  // Files that are not there: npm reads no configuration but the administrator's variables.
  const env = {
    npm_config_userconfig: join(scratch, 'npmrc-of-user'),
    npm_config_globalconfig: join(scratch, 'npmrc-of-all'),
    NODE_ENV: 'production',
  };
  await install(installation, ['npm', 'ci', ...options], { cwd: out, env, reason: 'DependenciesFailed' });
  for (const name of ['package.json', lockfile]) await rm(join(out, name));
  if (!existsSync(join(out, 'node_modules'))) return false;
  await removeLinks(join(out, 'node_modules'));
  return true;
}

/** Links to programs are for scripts; a function needs none. */
async function removeLinks(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const path = join(folder, entry.name);
    if (entry.name === '.bin') await rm(path, { recursive: true });
    else await removeLinks(path);
  }
}

async function namesPackages(source: Source): Promise<boolean> {
  try {
    const text = String(await source.read('package.json'));
    const { dependencies = {} } = JSON.parse(text) as { dependencies?: object };
    return Object.keys(dependencies).length > 0;
  } catch {
    return false;
  }
}
