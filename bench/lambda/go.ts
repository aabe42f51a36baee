import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Program } from './served.ts';

const own = fileURLToPath(new URL('go/', import.meta.url));
const built = fileURLToPath(new URL('../../.cache/bench/lambda-go/', import.meta.url));

/** What is measured, first what the others are compared with; compiled first. @throws when Go fails */
export function goPrograms(): readonly Program[] {
  const args = ['build', '-trimpath', '-o', built, './bare', './ours'];
  const { status, error } = spawnSync('go', args, { cwd: own, stdio: 'inherit' });
  if (status !== 0) throw new Error(`go ${args.join(' ')} failed in ${own}: ${error?.message ?? ''}`);
  return [
    { name: 'bare net/http', command: [join(built, 'bare')] },
    { name: 'our runtime', command: [join(built, 'ours')], env: { METRICS_PORT: '0' } },
  ];
}
