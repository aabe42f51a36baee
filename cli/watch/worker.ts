/** A thread that renders its clusters: it stays warm from save to save, and one that hangs can be ended. */
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { diskTree } from '../diff/disk-tree.ts';
import type { ComparedRendering } from '../diff/rendering.ts';
import { errorText } from '../error-text.ts';
import type { RendererAnswer, RendererDifference, RendererRequest, RendererSettings } from './message.ts';
import { withoutVersions } from './module-graph.ts';
import { installReloading } from './reload.ts';
import type { TurnDifference, TurnRequest } from './turn.ts';

/** Renderings after which V8 has optimized what every later one runs. */
const warmUpRounds = 4;

const port = parentPort as MessagePort;
const settings = workerData as RendererSettings;
const { root } = settings;
const graph = installReloading(pathToFileURL(root).href);
let before = diskTree(root);
let staged: ComparedRendering | undefined;
let isWarm = false;
let waiting = 0;
let last: Promise<void> = Promise.resolve();

port.on('message', (request: RendererRequest) => {
  waiting += 1;
  last = last.then(() => answer(request));
});

async function answer(request: RendererRequest): Promise<void> {
  waiting -= 1;
  const isRender = request.kind === 'render';
  const made = isRender ? render(request.changed, tell) : settle(request.kind === 'write');
  port.postMessage(
    await made.catch((error: unknown): RendererAnswer => ({ kind: 'error', text: readable(error) })),
  );
  if (!isWarm && !isRender) await warmUp();
}

function tell(difference: TurnDifference): void {
  port.postMessage({ kind: 'difference', ...difference } satisfies RendererDifference);
}

async function render(
  changed: readonly string[],
  onDifference: TurnRequest['onDifference'],
): Promise<RendererAnswer> {
  graph.touch(changed.map((path) => pathToFileURL(join(root, path)).href));
  const { turn } = await import('./turn.ts');
  const { report, rendering } = turn({ ...settings, before, onDifference });
  graph.settle();
  staged = rendering;
  return { kind: 'report', report };
}

/** What is written is what the next rendering is compared with. */
async function settle(writes: boolean): Promise<RendererAnswer> {
  const rendering = staged;
  staged = undefined;
  try {
    if (writes && rendering) {
      rendering.synthesis.commit();
      before = rendering.tree;
    }
    return { kind: 'done' };
  } finally {
    rendering?.synthesis[Symbol.dispose]();
  }
}

/** Renders for nobody until somebody asks. */
async function warmUp(): Promise<void> {
  isWarm = true;
  for (let round = 0; round < warmUpRounds; round += 1) {
    await setImmediate();
    if (waiting > 0) return;
    await render([], () => undefined).catch(() => undefined);
    await settle(false);
  }
}

/** An error without versions of modules and without the frames of Node itself. */
function readable(error: unknown): string {
  const lines = withoutVersions(errorText(error)).split('\n');
  return lines.filter((line) => !/^\s+at .*\bnode:/.test(line)).join('\n');
}
