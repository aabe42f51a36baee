import { describe, expect, it, vi } from 'vitest';
import { labels } from '../../../lambda/api/index.ts';
import type { ApiRequest } from '../../../lambda/kube/transport.ts';
import { captured } from '../../fixtures/captured.ts';
import { ModelCluster, team, until } from '../../lambda/cluster/fixtures/model-cluster.ts';
import { run } from '../../run.ts';

const logs = (...args: readonly string[]) => captured(() => run(['lambda', 'logs', ...args]));

function logOf({ path }: ApiRequest) {
  const { pathname, searchParams } = new URL(path, 'http://api');
  const [, pod] = /\/pods\/([^/]+)\/log$/.exec(pathname) ?? [];
  if (pod === undefined) return undefined;
  const text = `${searchParams.get('container')} of ${pod}, tail ${searchParams.get('tailLines')}\nlast`;
  return { status: 200, text };
}

async function start(answer: Parameters<typeof ModelCluster.start>[0] = logOf) {
  const cluster = await ModelCluster.start(answer);
  await cluster.putFunction('hello', {});
  const pod = (name: string, component: string, spec: object, of = 'hello') => ({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, namespace: team, labels: { [labels.function]: of, [labels.component]: component } },
    spec,
  });
  const containers = [{ name: 'function' }, { name: 'queue-proxy' }];
  await cluster.put(pod('hello-1', 'service', { containers }) as never, 'pods');
  await cluster.put(pod('other-1', 'service', { containers }, 'other') as never, 'pods');
  const steps = { initContainers: [{ name: 'fetch' }], containers: [{ name: 'push' }] };
  await cluster.put(pod('build-1', 'build', steps) as never, 'pods');
  return cluster;
}

describe('homelab lambda logs', () => {
  it('prints what the function wrote, and no other container', async () => {
    await start();
    expect(await logs('hello', '--tail', '5')).toEqual({
      code: 0,
      out: 'hello-1 function of hello-1, tail 5\nhello-1 last\n',
      err: '',
    });
  });

  it('prints the steps of a build in their order, also as JSON', async () => {
    await start();
    expect((await logs('hello', '--build')).out).toMatch(
      /build-1 fetch fetch of .*\n.*\nbuild-1 push push of/,
    );
    const [line = ''] = (await logs('hello', '--build', '--json')).out.split('\n');
    expect(JSON.parse(line)).toMatchObject({ pod: 'build-1', container: 'fetch' });
  });

  it('follows pods that come later, and waits for those that do not run yet', async () => {
    let refusals = 0;
    const cluster = await start((request) => {
      if (!request.path.includes('/log?') || refusals > 0) return logOf(request);
      refusals += 1;
      return { status: 400, text: '{"message":"container is waiting to start"}' };
    });
    const following = logs('hello', '--follow');
    await until(() => hasPrinted('hello-1 last\n'));
    expect(logged(cluster, 'hello-1')).toBe(2);
    await cluster.put(
      {
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: {
          name: 'hello-2',
          namespace: team,
          labels: { [labels.function]: 'hello', [labels.component]: 'service' },
        },
        spec: { containers: [{ name: 'function' }] },
      } as never,
      'pods',
    );
    await until(() => hasPrinted('hello-2 last\n'));
    process.emit('SIGINT');
    const { code, out } = await following;
    expect(code).toBe(0);
    expect(out).toContain('hello-1 last\n');
    expect(out).toContain('hello-2 last\n');
  });

  it('ends when it may not see logs', async () => {
    await start(({ path }) =>
      path.includes('/log?') ? { status: 403, text: '{"message":"pods/log is forbidden"}' } : undefined,
    );
    for (const args of [['hello'], ['hello', '--follow']])
      expect(await logs(...args)).toMatchObject({ code: 1, err: expect.stringContaining('is forbidden') });
  });

  it.each([
    [['--tail', 'x'], '--tail x is no number of lines'],
    [['--since', 'x'], '--since: "x" is no duration'],
  ])('refuses %j', async (args, message) => {
    await start();
    expect(await logs('hello', ...args)).toMatchObject({ code: 1, err: expect.stringContaining(message) });
  });
});

/** What `captured` has taken so far. */
function hasPrinted(text: string): boolean {
  return vi.mocked(process.stdout.write).mock.calls.some(([chunk]) => String(chunk).includes(text));
}

function logged({ requests }: ModelCluster, pod: string): number {
  return requests.filter(({ path }) => path.includes(`/pods/${pod}/log?`)).length;
}
