import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BenchedRuntime } from './runtimes.ts';
import type { Program } from './served.ts';

const own = fileURLToPath(new URL('go/', import.meta.url));
const built = fileURLToPath(new URL('../../.cache/bench/lambda-go/', import.meta.url));

export const go: BenchedRuntime = {
  name: 'go',
  limits: { binary: 1.2, structured: 1.2, startup: 1.3 },
  programs,
  others: () => [],
};

/** @throws when Go does not compile them */
function programs(): readonly Program[] {
  const args = ['build', '-trimpath', '-o', built, './bare', './ours'];
  const { status, error } = spawnSync('go', args, { cwd: own, stdio: 'inherit' });
  if (status !== 0) throw new Error(`go ${args.join(' ')} failed in ${own}: ${error?.message ?? ''}`);
  return [
    { name: 'bare net/http', command: [join(built, 'bare')] },
    { name: 'our runtime', command: [join(built, 'ours')], env: { METRICS_PORT: '0' } },
  ];
}
