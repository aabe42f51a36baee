import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Cost } from '../child.ts';

/**
 * Runs a program to its end and measures it with bash's `time`, while this process goes on: servers that it started can
 * write their logs meanwhile.
 * @throws when it fails
 */
export async function measureBeside(command: readonly string[], cwd: string): Promise<Cost> {
  const script = 'TIMEFORMAT="cost %R %U %S"; time "$@" >/dev/null';
  const child = spawn('bash', ['-c', script, 'bash', ...command], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const [code] = (await once(child, 'close')) as [number | null];
  const match = /^cost ([\d.]+) ([\d.]+) ([\d.]+)$/m.exec(errors);
  if (code !== 0 || !match) throw new Error(`${command.join(' ')} failed: ${errors}`);
  const [wall, user, system] = match.slice(1).map(Number) as [number, number, number];
  return { wall, cpu: user + system };
}
