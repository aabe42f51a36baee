/** The thread that renders: it stays warm from save to save, and one that hangs can be ended. */
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { diskTree } from '../diff/disk-tree.ts';
import { errorText } from '../error-text.ts';
import type { RendererAnswer, RendererRequest, RendererSettings } from './message.ts';
import { withoutVersions } from './module-graph.ts';
import { installReloading } from './reload.ts';

/** Renderings after which V8 has optimized what every later one runs. */
const warmUpRounds = 4;

const port = parentPort as MessagePort;
const { root, clusters } = workerData as RendererSettings;
const graph = installReloading(pathToFileURL(root).href);
let before = diskTree(root);
let isWarm = false;
let waiting = 0;
let last: Promise<void> = Promise.resolve();

port.on('message', (changed: RendererRequest) => {
  waiting += 1;
  last = last.then(() => answer(changed));
});

async function answer(changed: RendererRequest): Promise<void> {
  waiting -= 1;
  graph.touch(changed.map((path) => pathToFileURL(join(root, path)).href));
  port.postMessage(
    await render().catch((error: unknown): RendererAnswer => ({ kind: 'error', text: readable(error) })),
  );
  if (!isWarm) await warmUp();
}

async function render(): Promise<RendererAnswer> {
  const { turn } = await import('./turn.ts');
  const { tree, ...report } = turn({ root, clusters, before });
  graph.settle();
  before = tree;
  return { kind: 'report', report };
}

/** Renders for nobody until somebody asks. */
async function warmUp(): Promise<void> {
  isWarm = true;
  for (let round = 0; round < warmUpRounds; round += 1) {
    await setImmediate();
    if (waiting > 0) return;
    await render().catch(() => undefined);
  }
}

/** An error without versions of modules and without the frames of Node itself. */
function readable(error: unknown): string {
  const lines = withoutVersions(errorText(error)).split('\n');
  return lines.filter((line) => !/^\s+at .*\bnode:/.test(line)).join('\n');
}
