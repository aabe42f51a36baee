import { describe, expect, it } from 'vitest';
import { Example, exampleCluster, view } from './fixtures/cluster.ts';
import type { Manifest } from './manifest.ts';
import type { ClusterView } from './view.ts';

function policy(rendered: ClusterView, namespace: string, name: string): Manifest | undefined {
  return rendered.objects.find(
    ({ manifest: { kind, metadata } }) =>
      kind === 'NetworkPolicy' && metadata.namespace === namespace && metadata.name === name,
  )?.manifest;
}

function pair(): ClusterView {
  const { cluster, early, late } = exampleCluster();
  const server = new Example(early, 'server');
  new Example(late, 'client', { server: server.endpoint });
  return view(cluster);
}

describe('network policies', () => {
  it('the caller may leave for the pods behind the endpoint, on their own port', () => {
    expect(policy(pair(), 'client', 'all-to-server')?.spec).toEqual({
      podSelector: {},
      policyTypes: ['Egress'],
      egress: [
        {
          ports: [{ port: 8080, protocol: 'TCP' }],
          to: [
            {
              namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'server' } },
              podSelector: { matchLabels: { app: 'server' } },
            },
          ],
        },
      ],
    });
  });

  it('the pods behind the endpoint let the caller in', () => {
    expect(policy(pair(), 'server', 'server-from-client')?.spec).toEqual({
      podSelector: { matchLabels: { app: 'server' } },
      policyTypes: ['Ingress'],
      ingress: [
        {
          ports: [{ port: 8080, protocol: 'TCP' }],
          from: [
            {
              namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'client' } },
              podSelector: {},
            },
          ],
        },
      ],
    });
  });

  it('each policy lies in the stage of whoever owns its namespace', () => {
    const rendered = pair();
    const stageOf = (name: string): string | undefined =>
      rendered.objects.find(({ manifest }) => manifest.metadata.name === name)?.stage;
    expect(stageOf('all-to-server')).toBe('client');
    expect(stageOf('server-from-client')).toBe('server');
  });

  it('a policy points at the line that declared the edge', () => {
    const rendered = pair();
    const object = rendered.objects.find(({ manifest }) => manifest.metadata.name === 'all-to-server');
    expect(object?.location()?.file).toBe('constructs/core/network-policies.test.ts');
  });

  it('every namespace is closed but for DNS', () => {
    const rendered = pair();
    for (const namespace of ['server', 'client']) {
      expect(policy(rendered, namespace, 'default-deny')?.spec).toEqual({
        podSelector: {},
        policyTypes: ['Ingress', 'Egress'],
      });
      expect(policy(rendered, namespace, 'allow-dns')).toBeDefined();
    }
  });

  it('an external capability opens its addresses and ports only', () => {
    const { cluster, early } = exampleCluster();
    new Example(early, 'operator', { api: cluster.apiServer });
    expect(policy(view(cluster), 'operator', 'all-to-api-server')?.spec).toMatchObject({
      egress: [{ to: [{ ipBlock: { cidr: '172.18.0.0/16' } }], ports: [{ port: 6443, protocol: 'TCP' }] }],
    });
  });
});
