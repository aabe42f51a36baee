import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../root.ts';

const outputs = new Map<string, string>();

/**
 * What homelab prints for these arguments, without colours; run once per process.
 * @throws Error when it does not end with 0
 */
export function exampleOutput(args: readonly string[]): string {
  const key = args.join(' ');
  const known = outputs.get(key);
  if (known !== undefined) return known;
  const { FORCE_COLOR: _, ...env } = process.env;
  const output = execFileSync(process.execPath, [join(root, 'cli/homelab.js'), ...args], {
    encoding: 'utf8',
    env: { ...env, NO_COLOR: '1' },
    stdio: 'pipe',
  });
  outputs.set(key, output);
  return output;
}
