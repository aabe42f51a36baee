import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { LambdaFunction } from '../../api/index.ts';
import { functionManifest } from '../simulation/fixtures.ts';
import { PlatformSources } from './platform-sources.ts';

/** What the store was asked, and what it says next. */
const requests: string[] = [];
let answer = { status: 200, length: 10 };
const server = createServer((request, response) => {
  requests.push(`${request.method} ${request.url}`);
  response.writeHead(answer.status, { etag: '"5d41402a"', 'content-length': answer.length }).end();
});
const folder = mkdtempSync(join(tmpdir(), 'store-'));
const { signal } = new AbortController();
let sources: PlatformSources;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  for (const name of ['accessKey', 'secretKey']) writeFileSync(join(folder, name), name);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const endpoint = { origin, addresses: ['127.0.0.1/32'] };
  const store = { endpoint, region: 'x', bucket: 'functions', credentials: folder };
  sources = new PlatformSources({ settings: { store, denied: [] }, login: async () => undefined });
});
beforeEach(() => {
  requests.splice(0);
  answer = { status: 200, length: 10 };
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const find = (spec: object = {}) =>
  sources.find(functionManifest('team', 'resize', spec) as LambdaFunction, signal);

test('an object is what its ETag says, and no byte of it is read', async () => {
  const { observation, source } = await find();
  expect(observation.resolved).toEqual({
    kind: 's3',
    revision: '5d41402a',
    location: 's3://functions/resize.zip',
  });
  expect(source).toMatchObject({ kind: 's3', bucket: 'functions', key: 'resize.zip', etag: '5d41402a' });
  expect(requests).toEqual(['HEAD /functions/resize.zip']);
});

test('an object that is not there, or not for us, is said', async () => {
  answer = { status: 404, length: 0 };
  expect((await find()).observation.reason).toBe('SourceNotFound');
  answer = { status: 403, length: 0 };
  expect((await find()).observation.reason).toBe('SourceDenied');
});

test('an object that is too large is refused before a build begins', async () => {
  answer = { status: 200, length: 2 ** 40 };
  const { observation, source } = await find();
  expect([observation.reason, source]).toEqual(['SourceTooLarge', undefined]);
});

test('a bucket that nobody listed is never asked', async () => {
  const { observation } = await find({
    sourceS3Key: undefined,
    source: { s3: { bucket: 'others', key: 'a.zip' } },
  });
  expect(observation.reason).toBe('EndpointRefused');
  expect(requests).toEqual([]);
});
