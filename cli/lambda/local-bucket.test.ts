import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { temporaryFolder } from './fixtures/temporary.ts';
import { type BucketEvent, LocalBucket } from './local-bucket.ts';

let bucket: LocalBucket | undefined;
afterEach(() => bucket?.close());

function watched(folder: string): BucketEvent[] {
  const events: BucketEvent[] = [];
  bucket = new LocalBucket(folder, async (event) => events.push(event));
  return events;
}

it('tells an object with its key, media type and content', async () => {
  const folder = temporaryFolder();
  const events = watched(folder);
  mkdirSync(join(folder, 'inbox/2026'), { recursive: true });
  writeFileSync(join(folder, 'inbox/2026/a.txt'), 'hello');
  await vi.waitUntil(() => events.length > 0, 200_000);
  expect(events[0]?.attributes).toMatchObject({
    type: 'dev.knative.s3.object.created',
    source: '/s3/inbox',
    subject: '2026/a.txt',
    s3bucket: 'inbox',
    s3key: '2026/a.txt',
    s3size: '5',
    s3etag: '5d41402abc4b2a76b9719d911017c592',
    datacontenttype: 'text/plain',
  });
  expect(events[0]?.data?.toString()).toBe('hello');
});

it('tells an object that is written in pieces once, and that it is gone', async () => {
  const folder = temporaryFolder({ 'inbox/.keep': '' });
  const events = watched(folder);
  for (const text of ['a', 'ab', 'abc']) writeFileSync(join(folder, 'inbox/file'), text);
  await vi.waitUntil(() => events.length > 0, 200_000);
  rmSync(join(folder, 'inbox/file'));
  await vi.waitUntil(() => events.length > 1, 200_000);
  expect(events.map(({ attributes, data }) => [attributes.type, data?.toString()])).toEqual([
    ['dev.knative.s3.object.created', 'abc'],
    ['dev.knative.s3.object.removed', undefined],
  ]);
});

it('knows no objects outside of buckets, and no hidden files', async () => {
  const folder = temporaryFolder({ 'inbox/.keep': '' });
  const events = watched(folder);
  writeFileSync(join(folder, 'no-bucket'), '');
  writeFileSync(join(folder, 'inbox/.partial'), '');
  writeFileSync(join(folder, 'inbox/last'), '');
  await vi.waitUntil(() => events.length > 0, 200_000);
  expect(events.map(({ attributes }) => attributes.s3key)).toEqual(['last']);
});
