import { RetryableError } from '@homelab/runtime-nodejs';
import { describe, expect, it } from 'vitest';
import { ExplorerError } from '../contract-fetcher/explorer.ts';
import { NodeError } from '../contract-fetcher/node.ts';
import { ShapeError } from '../events/schema.ts';
import { ObjectError } from '../ports/objects.ts';
import { RedisError } from '../ports/redis-error.ts';
import { answering } from './answer.ts';
import { count, metrics, observeScan } from './metrics.ts';

describe('an error', () => {
  it.each([
    ['an object store that is away', new ObjectError('away', true), RetryableError],
    ['too many calls', new ExplorerError('Etherscan', 'daily-limit', 'x'), RetryableError],
    ['a node that is away', new NodeError('x'), RetryableError],
    ['a Redis that is away', new RedisError('x'), RetryableError],
  ])('of %s is told to the broker', async (_, error, kind) => {
    const told = await answering(() => Promise.reject(error)).catch((thrown: Error) => thrown);
    expect(told).toBeInstanceOf(kind);
    expect(told).toMatchObject({ message: error.message, cause: error });
  });

  it.each([
    new ExplorerError('Etherscan', 'invalid-key', 'x'),
    new Error('x'),
    new ShapeError('fetched', ['x']),
    new ObjectError('changed', false),
  ])('stays what it is, and its event ends with the dead letters: %s', async (error) => {
    await expect(answering(() => Promise.reject(error))).rejects.toBe(error);
  });
});

it('counts in the format that Prometheus reads', () => {
  count('contracts_fetched_total', { chain: 'base', status: 'fetched' });
  count('contracts_fetched_total', { chain: 'base', status: 'fetched' });
  count('contracts_fetched_total', { chain: 'base', status: 'a"\\\n' });
  observeScan(0.3, { chain: 'base', analyzer: 'parser' });
  observeScan(1000, { chain: 'base', analyzer: 'parser' });
  const lines = metrics().split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      '# TYPE contracts_fetched_total counter',
      'contracts_fetched_total{chain="base",status="fetched"} 2',
      'contracts_fetched_total{chain="base",status="a\\"\\\\\\n"} 1',
      '# TYPE scan_duration_seconds histogram',
      'scan_duration_seconds_bucket{chain="base",analyzer="parser",le="0.25"} 0',
      'scan_duration_seconds_bucket{chain="base",analyzer="parser",le="0.5"} 1',
      'scan_duration_seconds_bucket{chain="base",analyzer="parser",le="+Inf"} 2',
      'scan_duration_seconds_sum{chain="base",analyzer="parser"} 1000.3',
      'scan_duration_seconds_count{chain="base",analyzer="parser"} 2',
    ]),
  );
});
