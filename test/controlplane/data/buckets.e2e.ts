import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BucketPlan, makeBuckets } from '../../../constructs/data/object-store/make-buckets.ts';
import { startVersitygw, type VersitygwServer } from '../../servers/versitygw.ts';

/** Files of the Secret, but for those of root. */
const files: Readonly<Record<string, string>> = {
  'loki-access-key': 'loki',
  'loki-secret-key': 'of loki',
  'tempo-access-key': 'tempo',
  'tempo-secret-key': 'of tempo',
};

let server: VersitygwServer;

beforeAll(async () => {
  server = await startVersitygw({
    admin: { accessKey: 'loki', secretKey: 'of loki' },
    user: { accessKey: 'tempo', secretKey: 'of tempo' },
  });
});
afterAll(() => server.stop());

function plan(name: string): BucketPlan {
  const bucket = { name, accessKeyFile: `${name}-access-key`, secretKeyFile: `${name}-secret-key` };
  return { endpoint: server.url, region: 'us-east-1', buckets: [bucket] };
}

function secret(rootPassword = server.root.secretKey): (file: string) => string {
  const all: typeof files = { ...files, rootUser: server.root.accessKey, rootPassword };
  return (file) => all[file] ?? '';
}

describe('the Job of the buckets at a real S3 server', () => {
  it('makes what is missing, and finds it there the next time', async () => {
    expect(await makeBuckets(plan('loki'), secret())).toEqual(['loki: made']);
    expect(await makeBuckets(plan('loki'), secret())).toEqual(['loki: is there']);
  });

  it('fails when root’s password signs wrongly', async () => {
    const making = makeBuckets(plan('loki'), secret('another'));
    await expect(making).rejects.toThrow('making loki: HTTP 403');
  });

  it('fails when the identity of a bucket may not open it', async () => {
    const opening = makeBuckets(plan('tempo'), secret());
    await expect(opening).rejects.toThrow('opening tempo with its own identity: HTTP 403');
  });
});
