import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RedisClientType } from '@redis/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localCredentials, type S3Server, startS3Server } from '../../../cli/lambda/s3-server.ts';
import { type RedisServer, startRedis } from '../../../test/servers/redis.ts';
import { cacheContract, objectsContract, recordsContract } from './contract.ts';
import { openObjects, openRecords } from './open.ts';
import { connectRedis, RedisCache, RedisRecords } from './redis.ts';
import { RedisError } from './redis-error.ts';
import type { S3Objects } from './s3-objects.ts';

describe('Redis', () => {
  let server: RedisServer;
  let client: RedisClientType;
  beforeAll(async () => {
    server = await startRedis();
    client = await connectRedis(server.url);
  });
  afterAll(async () => {
    client?.destroy();
    await server?.stop();
  });
  cacheContract(() => new RedisCache(client));
  recordsContract(() => new RedisRecords(client));

  it('says that it is gone at once, and is used again when it is back', async () => {
    const own = await startRedis();
    const records = await openRecords(own.url);
    await own.kill();
    await expect(records.put('a', 'b', 'c')).rejects.toThrow(RedisError);
    await own.start();
    await expect
      .poll(() => records.put('a', 'b', 'c').then(() => 'put', String), { timeout: 30_000 })
      .toBe('put');
    await records.close();
    await own.stop();
    await expect(connectRedis(own.url)).rejects.toThrow(/^Redis: /);
  });
});

describe('S3', () => {
  const folder = mkdtempSync(join(tmpdir(), 'contracts-s3-'));
  let server: S3Server;
  let objects: S3Objects;
  beforeAll(async () => {
    server = await startS3Server(join(folder, 'data'), 0);
    const { accessKey: accessKeyId, secretKey: secretAccessKey } = localCredentials;
    const keys = { accessKeyId, secretAccessKey };
    const { AwsClient } = await import('aws4fetch');
    const made = await new AwsClient({ ...keys, service: 's3', region: 'us-east-1' }).fetch(
      `${server.url}/bucket`,
      {
        method: 'PUT',
      },
    );
    expect(made.status).toBe(200);
    objects = (await openObjects(`s3+${server.url}/bucket`, keys)) as S3Objects;
  });
  afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  objectsContract(() => objects);
});
