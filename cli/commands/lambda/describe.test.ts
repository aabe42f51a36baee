import { describe, expect, it } from 'vitest';
import { captured } from '../../fixtures/captured.ts';
import { conditions, ModelCluster, readyConditions } from '../../lambda/cluster/fixtures/model-cluster.ts';
import { run } from '../../run.ts';

const describeFunction = (...args: readonly string[]) => captured(() => run(['lambda', 'describe', ...args]));

describe('homelab lambda describe', () => {
  it('shows conditions with what to do, the build and the revisions', async () => {
    const cluster = await ModelCluster.start();
    await cluster.putFunction(
      'hello',
      {
        runtime: 'python',
        handler: 'main.handler',
        triggers: [{ name: 'uploads', filter: { attributes: { type: 'file.uploaded' } } }],
      },
      {
        conditions: conditions('BuildSucceeded', 'False', 'HandlerNotFound', 'there is no main.py'),
        build: { hash: 'abc', logTail: 'looking for main.py\nnothing' },
        revisions: [{ name: 'hello-00001', ready: true, percent: 100, aliases: ['stable'] }],
      },
    );
    const { code, out } = await describeFunction('hello');
    expect(code).toBe(0);
    for (const text of [
      'team/hello',
      /BuildSucceeded +False +HandlerNotFound +there is no main.py: The source has no such handler/,
      /hash +abc/,
      '| looking for main.py',
      /hello-00001 +ready +100 % +stable/,
      /uploads +type=file.uploaded/,
    ])
      expect(out).toMatch(text);
  });

  it('shows what happened, oldest first', async () => {
    const cluster = await ModelCluster.start();
    const { metadata } = await cluster.putFunction('hello', {}, { conditions: readyConditions });
    const event = (name: string, time: string, reason: string) => ({
      apiVersion: 'events.k8s.io/v1',
      kind: 'Event',
      metadata: { name, namespace: 'team' },
      regarding: { uid: metadata.uid },
      eventTime: time,
      type: 'Normal',
      reason,
      note: 'n',
    });
    await cluster.put(event('b', '2026-01-02T00:00:00.000000Z', 'Later') as never, 'events');
    await cluster.put(event('a', '2026-01-01T00:00:00.000000Z', 'Earlier') as never, 'events');
    const { out } = await describeFunction('hello');
    expect(out.indexOf('Earlier')).toBeLessThan(out.indexOf('Later'));
    const { out: json } = await describeFunction('hello', '--json');
    expect(JSON.parse(json)).toMatchObject({
      metadata: { name: 'hello' },
      events: [{ reason: 'Earlier' }, {}],
    });
  });

  it('names the functions that there are', async () => {
    const cluster = await ModelCluster.start();
    await cluster.putFunction('hello', {});
    expect(await describeFunction('helo')).toMatchObject({
      code: 1,
      err: expect.stringContaining('there is no function helo in team; there: hello'),
    });
    expect((await describeFunction()).err).toContain('say which function; there: hello');
  });
});
