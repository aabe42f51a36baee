import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sha256Hex } from '../canonical-json.ts';
import { mediaTypes } from '../image/oci.ts';
import { Endpoints } from '../net/endpoints.ts';
import { closeConnections } from '../net/request.ts';
import { hasBlob, mountBlob, readBlob, uploadBlob } from './blobs.ts';
import { parseChallenge } from './challenge.ts';
import { loginFor, readLogins } from './credentials.ts';
import { parseReference } from './reference.ts';
import { listReferrers } from './referrers.ts';
import { Registry, type RegistryOptions } from './registry.ts';

/** Answers that a real registry gives, but not all of them when it is asked to. */
let server: Server;
let origin: string;
let answer: (request: IncomingMessage, response: ServerResponse) => void;
const seen: { readonly line: string; readonly authorization: string | undefined }[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push({ line: `${request.method} ${request.url}`, authorization: request.headers.authorization });
    request.resume();
    request.on('end', () => answer(request, response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => seen.splice(0));
afterAll(() => {
  closeConnections();
  server.close();
});

const credentials = { username: 'robot', password: 'secret' };
const noWait = async (): Promise<void> => {};
function open(options: Partial<RegistryOptions> = {}): Registry {
  return new Registry(new Endpoints([{ origin, addresses: ['127.0.0.1/32'] }]), {
    origin,
    repository: 'shop/hello',
    actions: 'pull,push',
    unavailable: 'RegistryUnavailable',
    retry: { wait: noWait },
    credentials,
    ...options,
  });
}
const digest = `sha256:${sha256Hex('blob')}`;
const blob = { mediaType: 'x', digest, size: 4 };

describe('authentication', () => {
  it('gets a token for both repositories where one is asked for, and keeps it', async () => {
    answer = ({ url = '', headers }, response) => {
      if (url.startsWith('/token')) response.end('{"token":"t1"}');
      else if (headers.authorization === 'Bearer t1') response.end();
      else
        response.writeHead(401, { 'www-authenticate': `Bearer realm="${origin}/token",service="r"` }).end();
    };
    const registry = open({ mountFrom: 'runtimes/python' });
    expect([await hasBlob(registry, digest), await hasBlob(registry, digest)]).toEqual([true, true]);
    const basic = `Basic ${Buffer.from('robot:secret').toString('base64')}`;
    const token =
      '/token?service=r&scope=repository%3Ashop%2Fhello%3Apull%2Cpush&scope=repository%3Aruntimes%2Fpython%3Apull';
    expect(seen.map(({ line, authorization }) => [line, authorization])).toEqual([
      [`HEAD /v2/shop/hello/blobs/${digest}`, undefined],
      [`GET ${token}`, basic],
      [`HEAD /v2/shop/hello/blobs/${digest}`, 'Bearer t1'],
      [`HEAD /v2/shop/hello/blobs/${digest}`, 'Bearer t1'],
    ]);
  });

  it('sends the password to no realm that an administrator did not list', async () => {
    answer = (_, response) =>
      void response
        .writeHead(401, { 'www-authenticate': 'Bearer realm="https://evil.example.com/token"' })
        .end();
    await expect(hasBlob(open(), digest)).rejects.toMatchObject({ reason: 'EndpointRefused' });
  });

  it('says so when it is refused, once', async () => {
    answer = (_, response) => void response.writeHead(401, { 'www-authenticate': 'Basic realm="r"' }).end();
    await expect(hasBlob(open(), digest)).rejects.toMatchObject({ reason: 'RegistryDenied' });
    expect(seen).toHaveLength(2);
    await expect(hasBlob(open({ credentials: undefined }), digest)).rejects.toMatchObject({
      reason: 'RegistryDenied',
    });
  });

  it('does not take its password along when a blob is elsewhere', async () => {
    const other = createServer((request, response) => response.end(request.headers.authorization ?? 'blob'));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const elsewhere = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
    answer = ({ headers }, response) => {
      if (!headers.authorization) response.writeHead(401, { 'www-authenticate': 'Basic realm="r"' }).end();
      else response.writeHead(307, { location: `${elsewhere}/blob` }).end();
    };
    const addresses = ['127.0.0.1/32'];
    const both = new Endpoints([
      { origin, addresses },
      { origin: elsewhere, addresses },
    ]);
    const options: RegistryOptions = {
      origin,
      repository: 'a/b',
      actions: 'pull',
      unavailable: 'BaseImageUnavailable',
      credentials,
    };
    const chunks: Buffer[] = [];
    for await (const chunk of await readBlob(new Registry(both, options), blob)) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString()).toBe('blob');
    await expect(readBlob(open({ actions: 'pull' }), blob)).rejects.toMatchObject({
      reason: 'EndpointRefused',
    });
    other.close();
  });
});

describe('a registry that is not well', () => {
  it('is asked again', async () => {
    const codes = [503, 429, 200];
    answer = (_, response) => void response.writeHead(codes.shift() ?? 500).end();
    expect(await hasBlob(open(), digest)).toBe(true);
    expect(seen).toHaveLength(3);
  });

  it('is given up at last, by what it is for', async () => {
    answer = (_, response) => void response.writeHead(500).end();
    await expect(hasBlob(open({ unavailable: 'BaseImageUnavailable' }), digest)).rejects.toMatchObject({
      reason: 'BaseImageUnavailable',
    });
    expect(seen).toHaveLength(4);
  });

  it('has its blobs compared with their digests', async () => {
    answer = (_, response) => void response.end('other');
    const read = async (): Promise<void> => {
      for await (const _ of await readBlob(open(), { ...blob, size: 5 }));
    };
    await expect(read()).rejects.toMatchObject({ reason: 'BaseImageInvalid' });
  });
});

describe('uploadBlob', () => {
  const read = (start: number, end: number): Readable =>
    Readable.from([Buffer.from('blob').subarray(start, end)]);

  it('sends a large blob in parts, each where the registry says', async () => {
    const ranges: (string | undefined)[] = [];
    answer = ({ method, headers }, response) => {
      if (method !== 'POST')
        ranges.push(`${method} ${headers['content-range']} ${headers['content-length']}`);
      response.writeHead(method === 'PUT' ? 201 : 202, { location: `/v2/up?state=${ranges.length}` }).end();
    };
    await uploadBlob(open(), { ...blob, size: 4 }, read, 2);
    expect(ranges).toEqual(['PATCH 0-1 2', 'PUT 2-3 2']);
    expect(seen.at(-1)?.line).toBe(`PUT /v2/up?state=1&digest=${encodeURIComponent(digest)}`);
  });

  it('takes its upload back when it fails', async () => {
    answer = ({ method }, response) => {
      const status = method === 'POST' ? 202 : method === 'DELETE' ? 204 : 400;
      response.writeHead(status, { location: '/v2/up' }).end();
    };
    await expect(uploadBlob(open(), blob, read)).rejects.toMatchObject({ reason: 'RegistryRefused' });
    expect(seen.at(-1)?.line).toMatch(/^DELETE \/v2\/up/);
  });

  it('mounts, or leaves no upload behind', async () => {
    answer = ({ method, url = '' }, response) => {
      const status = method === 'DELETE' ? 204 : url.includes('from=good') ? 201 : 202;
      response.writeHead(status, { location: '/v2/up' }).end();
    };
    expect([await mountBlob(open(), digest, 'good'), await mountBlob(open(), digest, 'bad')]).toEqual([
      true,
      false,
    ]);
    expect(seen.at(-1)?.line).toBe('DELETE /v2/up');
  });
});

describe('parseReference', () => {
  it('reads all parts', () => {
    expect(parseReference(`localhost:5000/a/b-c:v1@${digest}`)).toEqual({
      registry: 'localhost:5000',
      repository: 'a/b-c',
      tag: 'v1',
      digest,
    });
  });
  it.each(['python:3', 'r.io/UPPER', 'r.io/a/../b', 'r.io/a b', 'https://r.io/a', 'r.io/a@sha256:12', ''])(
    'refuses %j',
    (text) => {
      expect(() => parseReference(text)).toThrow('is no image');
    },
  );
});

describe('loginFor', () => {
  const auth = Buffer.from('user:pass:word').toString('base64');
  const logins = readLogins(
    JSON.stringify({
      auths: { 'https://r.io/v1/': { auth }, 'r.io/team': { username: 'team', password: 'p' } },
    }),
  );
  it('takes the longest place, by whole segments', () => {
    expect(loginFor(logins, 'r.io', 'team/a')?.username).toBe('team');
    expect(loginFor(logins, 'r.io', 'team-b/a')).toEqual({ username: 'user', password: 'pass:word' });
    expect(loginFor(logins, 'r.io.evil.org', 'team/a')).toBeUndefined();
  });
  it('tells nothing of a Secret that it cannot read', () => {
    expect(() => readLogins('hunter2')).toThrow(/^the Secret of the registry is no .dockerconfigjson$/);
  });
});

it('parseChallenge reads what registries write', () => {
  const bearer = parseChallenge('Bearer realm="https://auth.io/token",service="r.io",scope="a \\"b\\""');
  expect(bearer?.scheme).toBe('bearer');
  expect(Object.fromEntries(bearer?.parameters ?? [])).toEqual({
    realm: 'https://auth.io/token',
    service: 'r.io',
    scope: 'a "b"',
  });
  expect([parseChallenge('Negotiate'), parseChallenge(undefined)]).toEqual([undefined, undefined]);
});

describe('listReferrers', () => {
  const artifact = (name: string) => ({ mediaType: 'x', digest: `sha256:${sha256Hex(name)}`, size: 1 });
  const artifacts = [artifact('sbom'), artifact('provenance')];

  it('lists all of them at once where the registry has no referrers API', async () => {
    answer = ({ method }, response) => response.writeHead(method === 'PUT' ? 201 : 404).end();
    await listReferrers(open(), artifacts, blob);
    const tag = digest.replace(':', '-');
    expect(seen.map(({ line }) => line)).toEqual([
      `GET /v2/shop/hello/referrers/${digest}`,
      `GET /v2/shop/hello/manifests/${tag}`,
      `PUT /v2/shop/hello/manifests/${tag}`,
    ]);
  });

  it('writes nothing where they are listed', async () => {
    answer = ({ url = '' }, response) => {
      if (url.includes('/referrers/')) response.writeHead(404).end();
      else response.end(JSON.stringify({ manifests: artifacts }));
    };
    await listReferrers(open(), artifacts, blob);
    expect(seen.map(({ line }) => line.slice(0, 3))).toEqual(['GET', 'GET']);
  });

  it('leaves it to a registry that does so by itself', async () => {
    answer = (_, response) => response.writeHead(200, { 'content-type': mediaTypes.index }).end('{}');
    await listReferrers(open(), artifacts, blob);
    expect(seen).toHaveLength(1);
  });
});
