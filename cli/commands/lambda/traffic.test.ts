import { describe, expect, it } from 'vitest';
import { captured } from '../../fixtures/captured.ts';
import { conditions, ModelCluster, readyConditions } from '../../lambda/cluster/fixtures/model-cluster.ts';
import { run } from '../../run.ts';

const traffic = (...args: readonly string[]) => captured(() => run(['lambda', 'traffic', ...args]));

const revisions = [
  { name: 'hello-00002', ready: true, percent: 100, createdAt: '2026-01-02T00:00:00Z' },
  { name: 'hello-00001', ready: true, aliases: ['stable'], createdAt: '2026-01-01T00:00:00Z' },
];

async function start() {
  const cluster = await ModelCluster.start();
  const split = [{ revisionName: 'hello-00001', percent: 100 }];
  await cluster.putFunction('hello', { traffic: split }, { conditions: readyConditions, revisions });
  return cluster;
}

describe('homelab lambda traffic', () => {
  it('shows who gets what', async () => {
    await start();
    const { out } = await traffic('hello');
    expect(out).toMatch(/^revision +state +requests +aliases +made\n/);
    expect(out).toMatch(/hello-00002 +ready +100 % +2026-01-02/);
    expect(out).toMatch(/hello-00001 +ready +0 % +stable/);
    expect(JSON.parse((await traffic('hello', '--json')).out)).toMatchObject({ revisions });
  });

  it('splits, and waits until it is so', async () => {
    const cluster = await start();
    const done = traffic('hello', 'hello-00001=90', '@latest=10', '--timeout', '30s');
    await cluster.reached('hello', 2);
    await cluster.setStatus('hello', { observedGeneration: 2, conditions: readyConditions, revisions });
    expect(await done).toMatchObject({ code: 0, out: expect.stringContaining('hello is ready') });
    expect((await cluster.getFunction('hello')).spec.traffic).toEqual([
      { revisionName: 'hello-00001', percent: 90 },
      { latestRevision: true, percent: 10 },
    ]);
  });

  it('goes to the newest again', async () => {
    const cluster = await start();
    expect((await traffic('hello', '--latest', '--no-wait')).code).toBe(0);
    expect((await cluster.getFunction('hello')).spec.traffic).toBeUndefined();
  });

  it('ends with 1 and the reason when the split cannot be', async () => {
    const cluster = await start();
    const done = traffic('hello', '@latest=100');
    await cluster.reached('hello', 2);
    const refused = conditions('ServiceReady', 'False', 'RevisionNotFound', 'there is no hello-00009');
    await cluster.setStatus('hello', { observedGeneration: 2, conditions: refused });
    expect(await done).toMatchObject({
      code: 1,
      err: expect.stringContaining('RevisionNotFound: there is no'),
    });
  });

  it.each([
    [['hello-00001=50'], 'the percents make 50, not 100'],
    [['hello-00001=x', 'nobody=100'], 'hello-00001=x: write REVISION=PERCENT'],
    [['nobody=100'], 'hello has no revision nobody; there: hello-00002, hello-00001'],
    [['--latest', 'hello-00001=100'], 'give either --latest or REVISION=PERCENT'],
  ])('refuses %j and changes nothing', async (args, message) => {
    const cluster = await start();
    expect(await traffic('hello', ...args)).toMatchObject({ code: 1, err: expect.stringContaining(message) });
    expect((await cluster.getFunction('hello')).metadata.generation).toBe(1);
  });
});
