import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Requester } from './requester.ts';
import { type WatchEvent, watchEvents } from './watch-stream.ts';

/** The events of a watch that is these lines. */
async function read(lines: readonly string[], knows: (version: string) => boolean) {
  const stream = async function* () {
    yield* lines.map((line) => `${line}\n`);
  };
  const events: WatchEvent<never>[] = [];
  const requester = { stream } as unknown as Requester;
  for await (const event of watchEvents<never>(requester, '/', 1, { knows })) events.push(event);
  return events;
}

const line = (type: string, object: unknown) => JSON.stringify({ type, object });
const known = { type: 'BOOKMARK', object: { metadata: { resourceVersion: '7' } } };

test('a version that is known comes as a bookmark, and any other one as it is', async () => {
  const object = { metadata: { name: 'x', resourceVersion: '7' } };
  const other = { metadata: { name: 'x', resourceVersion: '8' } };
  const lines = [line('ADDED', object), line('MODIFIED', object), line('MODIFIED', other)];
  const events = await read(lines, (version) => version === '7');
  expect(events).toEqual([known, known, { type: 'MODIFIED', object: other }]);
});

test('what is gone is told, whatever is known of it', async () => {
  const object = { metadata: { name: 'x', resourceVersion: '7' } };
  expect(await read([line('DELETED', object)], () => true)).toEqual([{ type: 'DELETED', object }]);
});

test.each([
  ['a label of that name', { metadata: { labels: { resourceVersion: '7' }, resourceVersion: '8' } }],
  ['a field of that name', { metadata: { resourceVersion: '8' }, spec: { resourceVersion: '7' } }],
  ['no version', { metadata: {} }],
])('%s is not taken for the version', async (_, object) => {
  const events = await read([line('MODIFIED', object)], (version) => version === '7');
  expect(events).toEqual([{ type: 'MODIFIED', object }]);
});

test('no text in an object is taken for its version (property)', async () => {
  const text = fc.oneof(
    fc.string(),
    fc.constant('"resourceVersion":"7"'),
    fc.constant('\\"resourceVersion":"7"'),
  );
  await fc.assert(
    fc.asyncProperty(text, fc.array(text), async (note, notes) => {
      const object = { metadata: { annotations: { note }, resourceVersion: '8' }, spec: { notes } };
      expect(await read([line('MODIFIED', object)], (version) => version === '7')).toEqual([
        { type: 'MODIFIED', object },
      ]);
    }),
  );
});
