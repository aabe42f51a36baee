import { describe, expect, it } from 'vitest';
import { captured } from '../../fixtures/captured.ts';
import { ModelCluster } from '../../lambda/cluster/fixtures/model-cluster.ts';
import { run } from '../../run.ts';

const alias = (...args: readonly string[]) => captured(() => run(['lambda', 'alias', ...args]));

async function start() {
  const cluster = await ModelCluster.start();
  const aliases = [{ name: 'stable', revisionName: 'hello-00001' }];
  const revisions = ['hello-00002', 'hello-00001'].map((name) => ({ name, ready: true }));
  await cluster.putFunction('hello', { aliases }, { revisions });
  return cluster;
}

describe('homelab lambda alias', () => {
  it('shows them', async () => {
    await start();
    expect((await alias('hello')).out).toMatch(/^alias +revision\nstable +hello-00001\n$/);
  });

  it('sets and removes, and leaves the others', async () => {
    const cluster = await start();
    expect((await alias('hello', 'next=@latest', 'stable=hello-00002', '--no-wait')).code).toBe(0);
    expect((await cluster.getFunction('hello')).spec.aliases).toEqual([
      { name: 'stable', revisionName: 'hello-00002' },
      { name: 'next', latestRevision: true },
    ]);
    await alias('hello', '--remove', 'stable', '--no-wait');
    expect((await cluster.getFunction('hello')).spec.aliases).toEqual([
      { name: 'next', latestRevision: true },
    ]);
    await alias('hello', '--remove', 'next', '--no-wait');
    expect((await cluster.getFunction('hello')).spec.aliases).toBeUndefined();
    expect((await alias('hello')).out).toBe('no aliases\n');
  });

  it.each([
    [['stable'], 'stable: write ALIAS=REVISION'],
    [['stable=hello-00007'], 'has no revision hello-00007'],
    [['--remove', 'other'], 'hello has no alias other'],
  ])('refuses %j', async (args, message) => {
    await start();
    expect(await alias('hello', ...args)).toMatchObject({ code: 1, err: expect.stringContaining(message) });
  });
});
