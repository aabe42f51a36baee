import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type BucketPlan, makeBuckets, signed } from './make-buckets.ts';

/** The example of AWS' own documentation of Signature Version 4 for S3. */
const example = {
  method: 'GET',
  region: 'us-east-1',
  accessKey: 'AKIAIOSFODNN7EXAMPLE',
  secretKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
} as const;
const day = new Date('2013-05-24T00:00:00Z');

describe('signed', () => {
  it.each([
    ['?lifecycle', 'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543'],
    ['?max-keys=2&prefix=J', '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7'],
  ])('signs a request for %s as AWS does', (query, signature) => {
    const url = new URL(`https://examplebucket.s3.amazonaws.com/${query}`);
    const { authorization } = signed({ ...example, url }, day);
    expect(authorization).toContain('SignedHeaders=host;x-amz-content-sha256;x-amz-date');
    expect(authorization).toContain(`Signature=${signature}`);
  });

  it('signs further headers in the order of their names', () => {
    const url = new URL('https://examplebucket.s3.amazonaws.com/test.txt');
    const { authorization } = signed({ ...example, url, headers: { range: 'bytes=0-9' } }, day);
    expect(authorization).toContain(
      'Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
    );
  });
});

const servers: { close: () => void }[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A store that has buckets, knows identities by their access keys, and remembers what it was asked. */
async function store(buckets: Set<string>, identities: Readonly<Record<string, string>>) {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const bucket = request.url?.slice(1) ?? '';
    const [, key = ''] = /Credential=([^/]+)/.exec(request.headers.authorization ?? '') ?? [];
    const mayUse = identities[key] === '*' || identities[key] === bucket;
    requests.push(`${key} ${request.method} ${bucket}`);
    if (!mayUse) response.writeHead(403).end();
    else if (request.method === 'PUT') response.writeHead(buckets.has(bucket) ? 409 : 200).end();
    else response.writeHead(200).end();
  });
  servers.push(server);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { endpoint, requests };
}

function plan(endpoint: string, ...names: readonly string[]): BucketPlan {
  const buckets = names.map((name) => {
    return { name, accessKeyFile: `${name}-access-key`, secretKeyFile: `${name}-secret-key` };
  });
  return { endpoint, region: 'us-east-1', buckets };
}

/** Every file holds its own name. */
const read = (file: string): string => file;

describe('makeBuckets', () => {
  it('makes what is missing as root, and opens each bucket as its own identity', async () => {
    const identities = { rootUser: '*', 'logs-access-key': 'logs', 'traces-access-key': 'traces' };
    const { endpoint, requests } = await store(new Set(['traces']), identities);
    const done = await makeBuckets(plan(endpoint, 'logs', 'traces'), read);
    expect(done).toEqual(['logs: made', 'traces: is there']);
    expect(requests).toEqual([
      'rootUser PUT logs',
      'logs-access-key HEAD logs',
      'rootUser PUT traces',
      'traces-access-key HEAD traces',
    ]);
  });

  it('fails when root may not make a bucket', async () => {
    const { endpoint } = await store(new Set(), {});
    await expect(makeBuckets(plan(endpoint, 'logs'), read)).rejects.toThrow('making logs: HTTP 403');
  });

  it('fails when the identity of a bucket cannot open it', async () => {
    const { endpoint } = await store(new Set(), { rootUser: '*', 'logs-access-key': 'traces' });
    await expect(makeBuckets(plan(endpoint, 'logs'), read)).rejects.toThrow(
      'opening logs with its own identity: HTTP 403',
    );
  });
});
