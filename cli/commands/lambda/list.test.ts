import { describe, expect, it } from 'vitest';
import { captured } from '../../fixtures/captured.ts';
import { conditions, ModelCluster, readyConditions } from '../../lambda/cluster/fixtures/model-cluster.ts';
import { run } from '../../run.ts';

const list = (...args: readonly string[]) => captured(() => run(['lambda', 'list', ...args]));

describe('homelab lambda list', () => {
  it('says which functions are ready and why others are not', async () => {
    const cluster = await ModelCluster.start();
    await cluster.putFunction(
      'good',
      { runtime: 'python' },
      { conditions: readyConditions, url: 'http://good' },
    );
    await cluster.putFunction(
      'bad',
      {},
      { conditions: conditions('ServiceReady', 'False', 'RevisionFailed') },
    );
    await cluster.putFunction('new', { runtime: 'go' });
    const { code, out } = await list();
    expect(code).toBe(0);
    expect(out).toMatch(/^name +runtime +ready +reason +age +url\n/);
    expect(out).toMatch(/good +python +True +Ready +\d+s +http:\/\/good\n/);
    expect(out).toMatch(/bad +image +False +RevisionFailed/);
    expect(out).toMatch(/new +go +Unknown +NotSeen/);
  });

  it('prints JSON, and looks into every namespace', async () => {
    const cluster = await ModelCluster.start();
    await cluster.putFunction('good', { runtime: 'python' }, { conditions: readyConditions });
    const { out } = await list('--all-namespaces', '--json');
    expect(JSON.parse(out)).toMatchObject([{ name: 'good', namespace: 'team', ready: true }]);
    expect((await list('-n', 'empty')).out).toBe('no functions in empty\n');
  });

  it('says what the API server refuses, and that it does not answer', async () => {
    const forbidden = { reason: 'Forbidden', message: 'lambdafunctions is forbidden' };
    await ModelCluster.start(() => ({ status: 403, text: JSON.stringify(forbidden) }));
    expect(await list()).toMatchObject({ code: 1, err: expect.stringContaining('is forbidden') });
    expect(await list('--context', 'other')).toMatchObject({
      code: 1,
      err: expect.stringContaining('no context "other"'),
    });
  });
});
