import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Runtime } from '../../cli/lambda/function-spec.ts';
import type { Author, DevLine, DevRun } from './author.ts';

interface Spelling {
  readonly file: string;
  /** A line of the template, and one that fails in its place. */
  readonly works: string;
  readonly fails: string;
}

/** How the template of a language is broken and put right again. */
const spellings: Readonly<Record<Runtime, Spelling>> = {
  python: { file: 'main.py', works: '    return {', fails: '    raise ValueError("broken") or {' },
  nodejs: { file: 'main.ts', works: '  return {', fails: "  throw new Error('broken') ?? {" },
  go: {
    file: 'main.go',
    works: '\treturn greeting{',
    fails: '\tif name != "" {\n\t\treturn nil, errors.New("broken")\n\t}\n\treturn greeting{',
  },
};

/**
 * What docs/lambda/getting-started.md tells: init, dev, an event by way of the store and its reply, the metric; a
 * broken function and its dead letter; repaired, sent again, done; packaged twice with the same bytes.
 */
export async function goTheAuthorsWay(author: Author, runtime: Runtime, store?: string): Promise<void> {
  expect(await author.lambda('init', 'hello', '--runtime', runtime)).toMatchObject({ code: 0, err: '' });
  expect(await author.lambda('test', 'hello')).toMatchObject({ code: 0 });
  const run = await author.dev('hello', ...(store === undefined ? [] : ['--store', store]));
  await sendsAndReplies(author, run);
  await breaksAndRepairs(author, run, spellings[runtime]);
  expect(await run.interrupt()).toBe(0);
  await packagesTwice(author);
}

async function sendsAndReplies(author: Author, run: DevRun): Promise<void> {
  const greeting = ['--type', 'com.example.greeting', '--data', '{"name": "Ada"}'];
  const direct = await author.lambda('invoke', 'hello', ...greeting, '--json');
  expect(JSON.parse(direct.out)).toMatchObject({
    status: 200,
    reply: {
      type: 'com.example.greeting.reply',
      source: '/functions/hello',
      data: { greeting: 'Hello, Ada!' },
    },
  });
  const sent = await author.lambda('invoke', 'hello', ...greeting, '--id', 'event-1', '--broker');
  expect(sent).toMatchObject({ code: 0, out: expect.stringContaining('accepted event-1') });
  const reply = await run.line((line) => line.kind === 'reply' && idOf(line) === 'event-1');
  expect(reply).toMatchObject({ trigger: 'hello', to: { type: 'com.example.greeting.reply' } });
  expect(await metrics(author)).toContain('function_invocations_total{result="Success"} 2\n');
}

async function breaksAndRepairs(
  author: Author,
  run: DevRun,
  { file, works, fails }: Spelling,
): Promise<void> {
  const path = join(author.folder, 'hello', file);
  const good = readFileSync(path, 'utf8');
  expect(good).toContain(works);
  await save(run, path, broken(good, works, fails));
  const failed = await author.lambda('invoke', 'hello', '--data', '{}');
  expect(failed).toMatchObject({ code: 1, err: expect.stringMatching(/^error: 500 HandlerError: /) });
  await author.lambda('invoke', 'hello', '--type', 'com.example.greeting', '--id', 'event-2', '--broker');
  await run.line((line) => line.kind === 'dead-letter' && idOf(line) === 'event-2');
  const listed = JSON.parse((await author.lambda('dlq', 'list', '--folder', 'hello', '--json')).out);
  expect(listed).toEqual([
    expect.objectContaining({ trigger: 'hello', attributes: expect.objectContaining({ id: 'event-2' }) }),
  ]);
  expect((await author.lambda('dlq', 'show', listed[0].id, '--folder', 'hello')).out).toContain(
    'HandlerError',
  );
  await save(run, path, good);
  const redriven = await author.lambda('dlq', 'redrive', '--all', '--folder', 'hello');
  expect(redriven).toMatchObject({ code: 0, out: 'redriven 1\n' });
  await run.line((line) => line.kind === 'delivered' && idOf(line) === 'event-2');
  expect((await author.lambda('dlq', 'list', '--folder', 'hello')).out).toBe('no dead letters\n');
}

/** Go says what it imports. */
function broken(text: string, works: string, fails: string): string {
  const changed = text.replace(works, fails);
  return fails.includes('errors.') ? changed.replace('import (', 'import (\n\t"errors"') : changed;
}

async function save(run: DevRun, path: string, text: string): Promise<void> {
  const from = run.lines.length;
  writeFileSync(path, text);
  await run.line(({ kind }) => kind === 'started' || kind === 'problem', from);
}

async function packagesTwice(author: Author): Promise<void> {
  const packed = async (file: string): Promise<Buffer> => {
    expect(await author.lambda('package', 'hello', '--output', file)).toMatchObject({ code: 0, err: '' });
    return readFileSync(join(author.folder, file));
  };
  const [first, second] = [await packed('first.zip'), await packed('second.zip')];
  expect(first.length).toBeGreaterThan(500);
  expect(first.equals(second)).toBe(true);
}

function idOf(line: DevLine): string | undefined {
  return (line.event as { readonly id?: string } | undefined)?.id;
}

async function metrics(author: Author): Promise<string> {
  const state = readFileSync(join(author.folder, 'hello/.homelab/dev.json'), 'utf8');
  const answer = await fetch((JSON.parse(state) as { readonly metrics: string }).metrics);
  return answer.text();
}
