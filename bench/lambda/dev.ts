import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { readDevState } from '../../cli/lambda/dev-state.ts';
import type { Runtime } from '../../cli/lambda/function-spec.ts';
import { type EventAnswer, sendEvent } from '../../cli/lambda/send.ts';
import { Author } from '../../test/lambda/author.ts';
import { BareTool } from './bare-tool.ts';
import { median } from './measure.ts';

const files: Readonly<Record<Runtime, string>> = { go: 'main.go', nodejs: 'main.ts', python: 'main.py' };
/** Nobody saves while the last start still settles. */
const restMs = 1500;

/** `homelab lambda dev`: from a save of the handler's file to the first answer by what was saved. */
export interface DevResult {
  readonly runtime: Runtime;
  /** In the order of the saves. */
  readonly milliseconds: readonly number[];
  readonly median: number;
  /** Milliseconds that the language's own tool took before each save: less than that is not to be had. */
  readonly bare: readonly number[];
}

/** A request is sent right after each save, and again until the answer is new. */
export async function benchDev(runtime: Runtime, saves: number): Promise<DevResult> {
  const author = new Author();
  using tool = new BareTool(runtime);
  try {
    await author.lambda('init', 'hello', '--runtime', runtime);
    const run = await author.dev('hello');
    const { url } = readDevState(join(author.folder, 'hello'));
    const path = join(author.folder, 'hello', files[runtime]);
    const text = readFileSync(path, 'utf8');
    const milliseconds: number[] = [];
    const bare: number[] = [];
    for (let save = 0; save <= saves; save += 1) {
      await delay(restMs);
      bare.push(tool.milliseconds());
      const saved = text.replace('world', `world-${save}`);
      milliseconds.push(await fromSaveToAnswer(path, saved, url, `world-${save}!`));
    }
    await run.interrupt();
    // The first one fills the compile caches.
    const measured = milliseconds.slice(1);
    return { runtime, milliseconds: measured, median: median(measured), bare: bare.slice(1) };
  } finally {
    await author.leave();
  }
}

async function fromSaveToAnswer(path: string, text: string, url: string, wanted: string): Promise<number> {
  const begin = performance.now();
  writeFileSync(path, text);
  for (let request = 0; ; request += 1) {
    const answer: EventAnswer = await sendEvent(url, {
      specversion: '1.0',
      id: `${begin}-${request}`,
      source: '/bench',
      type: 'com.example.greeting',
    });
    if (JSON.stringify(answer.reply?.data ?? '').includes(wanted)) return performance.now() - begin;
  }
}
