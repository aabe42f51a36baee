import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { withLock } from '../controlplane/tools/lock.ts';
import { cacheFolder } from '../controlplane/tools/tool-sets.ts';

const requirements = join(import.meta.dirname, 'requirements.txt');
const run = promisify(execFile);

/**
 * Slither in a Python environment of its own, in the cache of the e2e tools, from PyPI the first time.
 *
 * @returns the folder that `slither` is in
 * @throws Error with the last words of Python or pip
 */
export async function installSlither(): Promise<string> {
  const hash = createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 12);
  const environment = join(cacheFolder(), `slither-${hash}`);
  // An environment knows its own path: it cannot be made elsewhere and moved when it is whole.
  const whole = join(environment, 'whole');
  const install = async () => {
    if (existsSync(whole)) return;
    rmSync(environment, { recursive: true, force: true });
    await run('python3', ['-m', 'venv', environment]);
    await run(join(environment, 'bin/pip'), ['install', '--quiet', '--requirement', requirements]);
    writeFileSync(whole, '');
  };
  await withLock(environment, install, () => {});
  return join(environment, 'bin');
}
