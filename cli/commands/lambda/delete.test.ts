import { describe, expect, it } from 'vitest';
import { captured } from '../../fixtures/captured.ts';
import { ModelCluster, until } from '../../lambda/cluster/fixtures/model-cluster.ts';
import { functions } from '../../lambda/cluster/functions.ts';
import { run } from '../../run.ts';

const remove = (...args: readonly string[]) => captured(() => run(['lambda', 'delete', ...args]));

describe('homelab lambda delete', () => {
  it('waits until it is gone', async () => {
    const cluster = await ModelCluster.start();
    const { metadata } = await cluster.putFunction('hello', {});
    await cluster.client.mergePatch(functions, metadata, {
      metadata: { finalizers: ['lambda.knative.io/external-state'] },
    });
    const done = remove('hello', '--yes');
    await until(async () => (await cluster.getFunction('hello')).metadata.deletionTimestamp !== undefined);
    await cluster.client.mergePatch(functions, metadata, { metadata: { finalizers: null } });
    expect(await done).toMatchObject({ code: 0, out: 'hello is gone\n' });
  });

  it('says after the time what keeps it', async () => {
    const cluster = await ModelCluster.start();
    const { metadata } = await cluster.putFunction('hello', {});
    await cluster.client.mergePatch(functions, metadata, { metadata: { finalizers: ['example.com/kept'] } });
    const { code, err } = await remove('hello', '--yes', '--timeout', '10ms');
    expect(code).toBe(2);
    expect(err).toContain('it waits for example.com/kept');
  });

  it('asks, and does nothing where nobody can be asked', async () => {
    const cluster = await ModelCluster.start();
    await cluster.putFunction('hello', {});
    expect(await remove('hello')).toMatchObject({
      code: 1,
      err: expect.stringContaining('--yes deletes hello'),
    });
    expect(await cluster.getFunction('hello')).toBeDefined();
  });

  it('deletes this very function', async () => {
    const cluster = await ModelCluster.start();
    const { metadata } = await cluster.putFunction('hello', {});
    await remove('hello', '--yes', '--no-wait');
    const sent = cluster.requests.find(({ method }) => method === 'DELETE');
    expect(JSON.parse(sent?.body ?? '{}')).toMatchObject({ preconditions: { uid: metadata.uid } });
  });
});
