import { execFileSync } from 'node:child_process';
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
  readonly small: ScaleRun;
  readonly large: ScaleRun;
  /** CPU of the large run for one of the small run; linear growth is large.clusters / small.clusters. */
  readonly ratio: number;
}

/** How cost grows with the number of clusters; each run is a process of its own. */
export function benchScale(small: number, large: number): ScaleResult {
  const [first, second] = [runClusters(small), runClusters(large)];
  return { small: first, large: second, ratio: second.cpu / first.cpu };
}

/** V8 lets a heap grow as far as the machine allows before it collects; with a ceiling, only what is held counts. */
const smallHeap = ['--max-old-space-size=96', '--max-semi-space-size=8'];

function runClusters(count: number): ScaleRun {
  const script = fileURLToPath(new URL('many-clusters.ts', import.meta.url));
  const output = execFileSync(process.execPath, [...smallHeap, script, String(count)], { encoding: 'utf8' });
  return JSON.parse(output) as ScaleRun;
}
