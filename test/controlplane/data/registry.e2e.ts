import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { External } from '../../../constructs/core/external.ts';
import { view } from '../../../constructs/core/fixtures/cluster.ts';
import { objectOf } from '../../../constructs/core/fixtures/platform.ts';
import { at, list } from '../../../constructs/core/manifest.ts';
import { dataPlatform } from '../../../constructs/data/fixtures/platform.ts';
import { makeBuckets } from '../../../constructs/data/object-store/make-buckets.ts';
import { ObjectStore } from '../../../constructs/data/object-store.ts';
import { DistributionRegistry } from '../../../constructs/data/registry.ts';
import { findServer, registryPackage } from '../../servers/server-package.ts';
import { startVersitygw, type VersitygwServer } from '../../servers/versitygw.ts';
import { password, type RegistryProcess, registryEnvironment, serveRegistry } from './registry-process.ts';

const run = promisify(execFile);
const { cluster, layer, ...platform } = dataPlatform();
const bucket = new ObjectStore(layer, { ...platform, storage: '20Gi' }).bucket('registry');
const apiServer = new External('api-server', { cidr: '10.0.0.1/32' }, [{ port: 6443 }]);
new DistributionRegistry(layer, { bucket, nodePort: 30022, apiServer, secrets: platform.secrets });
const rendered = view(cluster);

let folder: string;
let store: VersitygwServer;
let writer: RegistryProcess;
let reader: RegistryProcess;
/** Ends each server. */
const started: (() => Promise<void>)[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'registry-config-'));
  store = await startVersitygw();
  started.push(store.stop);
  const { region, name } = bucket;
  const secrets = [{ name, accessKeyFile: 'rootUser', secretKeyFile: 'rootPassword' }];
  const { accessKey, secretKey } = store.root;
  await makeBuckets({ endpoint: store.url, region, buckets: secrets }, (file) =>
    file === 'rootUser' ? accessKey : secretKey,
  );
  const data = at(objectOf(rendered, 'ConfigMap', 'registry'), 'data');
  for (const role of ['writer', 'reader']) {
    writeFileSync(join(folder, `${role}.yml`), String(at(data, `${role}.yml`)));
  }
  symlinkSync(findServer(registryPackage), join(folder, 'registry'));
  writer = await serveRegistry(join(folder, 'writer.yml'), registryEnvironment(folder, 'push', store));
  started.push(writer.stop);
  reader = await serveRegistry(join(folder, 'reader.yml'), registryEnvironment(folder, 'pull', store));
  started.push(reader.stop);
});
afterAll(async () => {
  for (const stop of started.reverse()) await stop();
  rmSync(folder, { recursive: true, force: true });
});

interface Call {
  readonly method?: string;
  readonly body?: string;
  readonly type?: string;
  readonly user?: string;
}

/** A request by the one who may log in there, unless another is named. */
function call(server: RegistryProcess, path: string, options: Call = {}): Promise<Response> {
  const { method = 'GET', body, type = 'application/octet-stream' } = options;
  const { user = server === writer ? 'push' : 'pull' } = options;
  const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
  const headers = { authorization, ...(body === undefined ? {} : { 'content-type': type }) };
  return fetch(new URL(path, server.url), { method, headers, ...(body === undefined ? {} : { body }) });
}

function digest(content: string): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}

async function pushBlob(content: string): Promise<string> {
  const begun = await call(writer, '/v2/hello/blobs/uploads/', { method: 'POST' });
  const place = new URL(begun.headers.get('location') ?? '', writer.url);
  place.searchParams.set('digest', digest(content));
  const done = await call(writer, place.href, { method: 'PUT', body: content });
  expect(done.status).toBe(201);
  return digest(content);
}

const manifestType = 'application/vnd.oci.image.manifest.v1+json';

/** @returns the digest of the image */
async function pushImage(tag: string, layerContent: string): Promise<string> {
  const part = (mediaType: string, content: string, hash: string) => ({
    mediaType: `application/vnd.oci.image.${mediaType}`,
    size: content.length,
    digest: hash,
  });
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: manifestType,
    config: part('config.v1+json', '{}', await pushBlob('{}')),
    layers: [part('layer.v1.tar', layerContent, await pushBlob(layerContent))],
  });
  const put = await call(writer, `/v2/hello/manifests/${tag}`, {
    method: 'PUT',
    body: manifest,
    type: manifestType,
  });
  expect(put.status).toBe(201);
  return digest(manifest);
}

const blob = (content: string): string => `/v2/hello/blobs/${digest(content)}`;

describe('a real registry with the rendered configurations and a real store', () => {
  it('takes an image at the writer and serves it at the reader', async () => {
    await pushImage('1', 'a layer');
    expect(await (await call(reader, blob('a layer'))).text()).toBe('a layer');
  });

  it('lets nobody in without the password of that side, and nobody write at the reader', async () => {
    expect((await fetch(`${reader.url}/v2/hello/tags/list`)).status).toBe(401);
    expect((await call(reader, '/v2/', { user: 'push' })).status).toBe(401);
    expect((await call(writer, '/v2/', { user: 'pull' })).status).toBe(401);
    expect((await call(reader, '/v2/hello/blobs/uploads/', { method: 'POST' })).status).toBe(405);
  });

  it.each([
    ['/debug/health', '{}'],
    ['/metrics', 'registry_http_requests_total'],
  ])('tells %s at the other port without a login', async (path, part) => {
    const response = await fetch(new URL(path, writer.debugUrl));
    expect(response.status).toBe(200);
    expect(await response.text()).toContain(part);
  });

  it('loses with garbage collection what no image refers to, and nothing else', async () => {
    const image = await pushImage('2', 'soon garbage');
    const gone = await call(writer, `/v2/hello/manifests/${image}`, { method: 'DELETE' });
    expect(gone.status).toBe(202);
    expect((await call(reader, blob('soon garbage'))).status).toBe(200);
    const pod = at(objectOf(rendered, 'StatefulSet', 'registry').spec, 'template', 'spec', 'initContainers');
    const collection = list(pod).find((each) => at(each, 'name') === 'garbage-collection');
    const [shell = '', ...args] = at(collection, 'command') as readonly string[];
    const inFolder = args.map((word) => word.replace('/etc/distribution/', `${folder}/`));
    const env = { PATH: `${folder}:${process.env.PATH}`, ...registryEnvironment(folder, 'push', store) };
    const { stderr } = await run(shell, inFolder, { env });
    expect(stderr).not.toContain('garbage collection failed');
    expect((await call(reader, blob('soon garbage'))).status).toBe(404);
    expect((await call(reader, blob('a layer'))).status).toBe(200);
  });
});
