import { describe, expect, it } from 'vitest';
import { captured } from '../../fixtures/captured.ts';
import { ModelCluster, readyConditions } from '../../lambda/cluster/fixtures/model-cluster.ts';
import { run } from '../../run.ts';

const rollback = (...args: readonly string[]) => captured(() => run(['lambda', 'rollback', ...args]));

/** Newest first; the newest has all requests, and the one before it does not start. */
const revisions = [
  { name: 'hello-00004', ready: true, percent: 100 },
  { name: 'hello-00003', ready: false },
  { name: 'hello-00002', ready: true },
  { name: 'hello-00001', ready: true },
];

async function cluster() {
  const started = await ModelCluster.start();
  await started.putFunction('hello', {}, { conditions: readyConditions, revisions });
  return started;
}

describe('homelab lambda rollback', () => {
  it('goes to the newest earlier revision that is ready', async () => {
    const { getFunction } = await bound();
    const { code, err } = await rollback('hello', '--no-wait');
    expect(code).toBe(0);
    expect(err).toContain('every request goes to hello-00002');
    expect((await getFunction()).spec.traffic).toEqual([{ revisionName: 'hello-00002', percent: 100 }]);
  });

  it('goes to the one that is named', async () => {
    const { getFunction } = await bound();
    expect((await rollback('hello', '--to', 'hello-00001', '--no-wait')).code).toBe(0);
    expect((await getFunction()).spec.traffic?.[0]?.revisionName).toBe('hello-00001');
  });

  it.each([
    [['--to', 'hello-00009'], 'hello has no revision hello-00009; there: hello-00004'],
    [['--to', 'hello-00003'], 'the revision hello-00003 is not ready'],
  ])('refuses %j', async (args, message) => {
    const { getFunction } = await bound();
    expect(await rollback('hello', ...args)).toMatchObject({
      code: 1,
      err: expect.stringContaining(message),
    });
    expect((await getFunction()).spec.traffic).toBeUndefined();
  });

  it('says that there is nothing to go back to', async () => {
    const started = await ModelCluster.start();
    await started.putFunction('hello', {}, { revisions: revisions.slice(0, 2) });
    expect((await rollback('hello')).err).toContain('no earlier revision that is ready');
  });

  it('loses no change that somebody makes at the same time', async () => {
    let races = 0;
    const started = await ModelCluster.start((request) => {
      if (request.method !== 'PATCH' || races > 1) return undefined;
      races += 1;
      return { status: 409, text: '{"reason":"Conflict","message":"the object has been modified"}' };
    });
    await started.putFunction('hello', {}, { revisions });
    expect((await rollback('hello', '--no-wait')).code).toBe(0);
    expect((await started.getFunction('hello')).spec.traffic).toHaveLength(1);
  });
});

async function bound() {
  const started = await cluster();
  return { getFunction: () => started.getFunction('hello') };
}
