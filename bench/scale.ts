import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface ScaleRun {
  readonly clusters: number;
  readonly objects: number;
  readonly files: number;
  /** Seconds of CPU of the whole process. */
  readonly cpu: number;
  readonly peakMebibytes: number;
}

export interface ScaleResult {
  /** With the mean CPU of all small runs. */
  readonly small: ScaleRun;
  /** Seconds of CPU of each small run, in the order of the runs. */
  readonly smallCpu: readonly number[];
  readonly large: ScaleRun;
  /** CPU of the large run for one of the small run; linear growth is large.clusters / small.clusters. */
  readonly ratio: number;
}

/** Small runs that fall into the large one: a machine that slows down or speeds up meanwhile does so for both. */
const pauses = 4;

/** How cost grows with the number of clusters; each run is a process of its own, and the large one waits for the small. */
export async function benchScale(small: number, large: number): Promise<ScaleResult> {
  const smallRuns: ScaleRun[] = [];
  const largeRun = await runPausing(large, () => {
    smallRuns.push(JSON.parse(execFileSync(process.execPath, command(small, 0), { encoding: 'utf8' })));
  });
  const smallCpu = smallRuns.map(({ cpu }) => cpu);
  const cpu = smallCpu.reduce((sum, each) => sum + each, 0) / smallCpu.length;
  return {
    small: { ...(smallRuns[0] as ScaleRun), cpu },
    smallCpu,
    large: largeRun,
    ratio: largeRun.cpu / cpu,
  };
}

/** V8 lets a heap grow as far as the machine allows before it collects; with a ceiling, only what is held counts. */
const smallHeap = ['--max-old-space-size=100', '--max-semi-space-size=8'];

function command(clusters: number, stops: number): string[] {
  const script = fileURLToPath(new URL('many-clusters.ts', import.meta.url));
  return [...smallHeap, script, String(clusters), String(stops)];
}

/** @param meanwhile called at each pause; the process goes on when it returns */
async function runPausing(clusters: number, meanwhile: () => void): Promise<ScaleRun> {
  const child = spawn(process.execPath, command(clusters, pauses), { stdio: ['pipe', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  let last = '';
  for await (const line of createInterface({ input: child.stdout })) {
    last = line;
    if (line !== 'pause') continue;
    meanwhile();
    child.stdin.write('\n');
  }
  const [code] = await exited;
  if (code !== 0) throw new Error(`the run of ${clusters} clusters failed`);
  return JSON.parse(last) as ScaleRun;
}
