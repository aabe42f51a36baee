import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { LambdaFunction } from '../../api/index.ts';
import { buildSettings, functionManifest } from '../simulation/fixtures.ts';
import { FunctionImages } from './function-images.ts';
import { PlatformRegistry } from './platform-registry.ts';

const fn = functionManifest('team', 'resize') as LambdaFunction;
const basic = `Basic ${Buffer.from('operator:secret').toString('base64')}`;
const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

/** A registry with one repository: manifests by digest, tags on some of them. */
async function registry(deletes = true) {
  const manifests = new Map<string, string>();
  const tags = new Map<string, string>();
  const add = (content: object, tag?: string): string => {
    const text = JSON.stringify(content);
    const digest = `sha256:${createHash('sha256').update(text).digest('hex')}`;
    manifests.set(digest, text);
    if (tag !== undefined) tags.set(tag, digest);
    return digest;
  };
  const server = createServer((request, response) => {
    const [, reference = ''] =
      /^\/v2\/functions\/team\/resize\/manifests\/(.+)$/.exec(request.url ?? '') ?? [];
    const digest = tags.get(reference) ?? reference;
    if (request.headers.authorization !== basic) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="test"' }).end();
    } else if (request.url?.startsWith('/v2/functions/team/resize/tags/list')) {
      response.end(JSON.stringify({ name: 'functions/team/resize', tags: [...tags.keys()] }));
    } else if (!manifests.has(digest)) response.writeHead(404).end();
    else if (request.method !== 'DELETE') response.end(manifests.get(digest));
    else if (!deletes) response.writeHead(405).end();
    else {
      manifests.delete(digest);
      for (const [tag, of] of tags) if (of === digest) tags.delete(tag);
      response.writeHead(202).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const folder = mkdtempSync(join(tmpdir(), 'logins-'));
  const auths = { [host]: { username: 'operator', password: 'secret' } };
  writeFileSync(join(folder, '.dockerconfigjson'), JSON.stringify({ auths }));
  open.push(
    () => server.close(),
    () => rmSync(folder, { recursive: true }),
  );
  const endpoints = [{ origin: `http://${host}`, addresses: ['127.0.0.1/32'] }];
  const settings = { platform: { ...buildSettings.platform, endpoints, denied: [] }, credentials: folder };
  const images = new FunctionImages(new PlatformRegistry(settings), () => `${host}/functions/team/resize`);
  return { images, add, manifests, folder };
}

const { signal } = new AbortController();

test('everything in the repository of a function goes with it: images, their parts, and what refers to them', async () => {
  const { images, add, manifests } = await registry();
  const parts = ['amd64', 'arm64'].map((architecture) => ({ digest: add({ architecture }) }));
  const image = add({ manifests: parts }, 'hash');
  add({ manifests: [{ digest: add({ artifactType: 'application/spdx+json' }) }] }, image.replace(':', '-'));
  await images.remove(fn, signal);
  expect([...manifests.keys()]).toEqual([]);
});

test('a function that was never built has nothing to tidy up', async () => {
  const { images } = await registry();
  await expect(images.remove(fn, signal)).resolves.toBeUndefined();
});

test('a registry that deletes nothing keeps no function from going', async () => {
  const { images, add, manifests } = await registry(false);
  add({ config: {} }, 'hash');
  await expect(images.remove(fn, signal)).resolves.toBeUndefined();
  expect(manifests.size).toBe(1);
});

test('without its login the operator may not delete', async () => {
  const { images, add, folder } = await registry();
  add({ config: {} }, 'hash');
  writeFileSync(join(folder, '.dockerconfigjson'), '{"auths":{}}');
  await expect(images.remove(fn, signal)).rejects.toMatchObject({ reason: 'RegistryDenied' });
});
