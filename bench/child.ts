import { spawnSync } from 'node:child_process';

/** What a whole process cost. */
export interface Cost {
  /** Seconds of wall time. */
  readonly wall: number;
  /** Seconds of CPU, user and system, children included. */
  readonly cpu: number;
}

/** Runs a program to its end and measures it with bash's `time`; stdout is dropped. @throws when it fails */
export function measure(command: readonly string[], cwd: string): Cost {
  const script = 'TIMEFORMAT="cost %R %U %S"; time "$@" >/dev/null';
  const child = spawnSync('bash', ['-c', script, 'bash', ...command], { cwd, encoding: 'utf8' });
  const match = /^cost ([\d.]+) ([\d.]+) ([\d.]+)$/m.exec(child.stderr);
  if (child.status !== 0 || !match) throw new Error(`${command.join(' ')} failed: ${child.stderr}`);
  const [wall, user, system] = match.slice(1).map(Number) as [number, number, number];
  return { wall, cpu: user + system };
}

/** Median of an odd number of measurements, by CPU. */
export function median(costs: readonly Cost[]): Cost {
  const sorted = [...costs].sort((a, b) => a.cpu - b.cpu);
  return sorted[Math.floor(sorted.length / 2)] as Cost;
}
