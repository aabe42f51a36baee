import { describe, expect, it } from 'vitest';
import type { ApiRequest } from '../../../lambda/kube/transport.ts';
import { captured } from '../../fixtures/captured.ts';
import { ModelCluster, team } from '../../lambda/cluster/fixtures/model-cluster.ts';
import { run } from '../../run.ts';
import { server } from './lambda.fixtures.ts';

const invoke = (...args: readonly string[]) =>
  captured(() => run(['lambda', 'invoke', '--cluster', ...args]));

const reply = {
  specversion: '1.0',
  id: 'r',
  source: '/functions/hello',
  type: 'done',
  data: { greeting: 'Hello' },
};

/** Answers what goes through the proxy of Services. */
function proxied(status = 200, body: unknown = reply) {
  return ({ path }: ApiRequest) =>
    path.includes('/proxy/')
      ? { status, text: typeof body === 'string' ? body : JSON.stringify(body) }
      : undefined;
}

const address = 'http://hello.team.svc.cluster.local';

async function externalName(cluster: ModelCluster): Promise<void> {
  const spec = { type: 'ExternalName', externalName: 'kourier-internal.kourier-system.svc.cluster.local' };
  const service = { apiVersion: 'v1', kind: 'Service', metadata: { name: 'hello', namespace: team }, spec };
  await cluster.put(service as never, 'services');
}

describe('homelab lambda invoke --cluster', () => {
  it('goes through the API server to the gateway, for the host of the function', async () => {
    const cluster = await ModelCluster.start(proxied());
    await cluster.putFunction('hello', {}, { address });
    await externalName(cluster);
    const { code, out } = await invoke('hello', '--data', '{"name":"Ada"}');
    expect(code).toBe(0);
    expect(out).toContain('"greeting": "Hello"');
    const sent = cluster.requests.find(({ path }) => path.includes('/proxy/'));
    expect(sent?.path).toBe('/api/v1/namespaces/kourier-system/services/http%3Akourier-internal%3A80/proxy/');
    expect(JSON.parse(sent?.body ?? '')).toMatchObject({ data: { name: 'Ada' } });
  });

  it('says what the function answers, and where its logs are', async () => {
    const cluster = await ModelCluster.start(proxied(500, { error: 'HandlerError', message: 'broken' }));
    await cluster.putFunction('hello', {}, { address });
    expect(await invoke('hello')).toMatchObject({
      code: 1,
      err: expect.stringContaining('500 HandlerError: broken; homelab lambda logs hello has the details'),
    });
  });

  it('calls a public function at its own URL', async () => {
    const url = await server(({ method, url: path }, response) => response.end(`${method} ${path}`));
    const cluster = await ModelCluster.start();
    await cluster.putFunction('web', { style: 'http', network: { visibility: 'external' } }, { url });
    expect((await invoke('web', '--path', '/a?b=c')).out).toContain('GET /a?b=c');
  });

  it('hands an event to the Broker of the namespace', async () => {
    const cluster = await ModelCluster.start(proxied(202, ''));
    await cluster.putFunction('hello', {}, { address });
    expect(await invoke('hello', '--broker')).toMatchObject({
      code: 1,
      err: expect.stringContaining('team has no Broker that is ready'),
    });
    const url = 'http://lambda-broker-broker-ingress.team.svc.cluster.local';
    const identity = {
      apiVersion: 'eventing.knative.dev/v1',
      kind: 'Broker',
      metadata: { name: 'lambda-broker', namespace: team },
    };
    await cluster.put(identity as never, 'brokers');
    await cluster.client.apply(
      { apiVersion: identity.apiVersion, kind: 'Broker', plural: 'brokers', namespaced: true },
      { ...identity, status: { address: { url } } } as never,
      { subresource: 'status' },
    );
    expect((await invoke('hello', '--broker', '--id', 'e1')).out).toBe('accepted e1\n');
    expect(cluster.requests.at(-1)?.path).toContain(
      '/services/http%3Alambda-broker-broker-ingress%3A80/proxy/',
    );
  });

  it('refuses what it cannot do', async () => {
    const cluster = await ModelCluster.start();
    await cluster.putFunction('hello', {});
    expect((await invoke('hello')).err).toContain('hello cannot be called yet');
    expect((await invoke('hello', '--record', 'x')).err).toContain(
      '--record keeps what a function answers here',
    );
    expect((await invoke('nobody')).code).toBe(1);
  });
});
