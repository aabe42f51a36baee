import { describe, expect, it } from 'vitest';
import { deployment, inDemo, service } from '../../constructs/checks/fixtures/objects.ts';
import { fixtureView } from '../../constructs/checks/fixtures/view.ts';
import type { Manifest } from '../../constructs/core/manifest.ts';
import { found } from './fixtures/clusters.ts';
import { type Network, network } from './network.ts';

function policy(name: string, spec: object): Manifest {
  return inDemo('networking.k8s.io/v1', 'NetworkPolicy', name, { spec });
}

const web = { matchLabels: { 'app.kubernetes.io/name': 'web' } };
const deny = policy('deny', { podSelector: {}, policyTypes: ['Ingress', 'Egress'] });
const shop = { matchLabels: { 'kubernetes.io/metadata.name': 'shop' } };
const fromShop = policy('from-shop', {
  podSelector: web,
  policyTypes: ['Ingress'],
  ingress: [
    {
      from: [{ namespaceSelector: shop, podSelector: { matchLabels: { app: 'cart' } } }],
      ports: [{ port: 80 }, { port: 9000, endPort: 9010, protocol: 'UDP' }],
    },
  ],
});
const outside = policy('outside', {
  podSelector: web,
  policyTypes: ['Egress'],
  egress: [{ to: [{ ipBlock: { cidr: '0.0.0.0/0', except: ['10.0.0.0/8'] } }, { podSelector: {} }] }, {}],
});
const other = policy('other', { podSelector: { matchLabels: { app: 'other' } }, ingress: [{}] });
const policies = [deny, fromShop, outside, other];

function of(
  text: string,
  objects: readonly Manifest[] = [deployment(), service(), ...policies],
): Network | undefined {
  const { view, subject } = found(fixtureView({ objects }), text);
  return network(view, subject);
}

describe('network', () => {
  it('says of a workload who may call it, and whom it may call, by which policy', () => {
    expect(of('deploy/web')).toEqual({
      namespace: 'demo',
      policies: ['deny', 'from-shop', 'outside'],
      mayBeCalledBy: [{ peer: 'shop (app=cart)', ports: 'TCP 80, UDP 9000-9010', policy: 'from-shop' }],
      mayCall: [
        { peer: '0.0.0.0/0 except 10.0.0.0/8', ports: 'every port', policy: 'outside' },
        { peer: 'demo', ports: 'every port', policy: 'outside' },
        { peer: 'anybody', ports: 'every port', policy: 'outside' },
      ],
      hostNetwork: false,
    });
  });

  it('says the same of the Service before it', () => {
    expect(of('svc/web')).toEqual(of('deploy/web'));
  });

  it('shows all policies of a namespace, and of a policy itself what it allows', () => {
    const demo: Manifest = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'demo' } };
    expect(of('ns/demo', [demo, ...policies])?.policies).toEqual(['deny', 'from-shop', 'outside', 'other']);
    expect(of('np/other')?.mayBeCalledBy).toEqual([
      { peer: 'anybody', ports: 'every port', policy: 'other' },
    ]);
  });

  it('notices pods in the network of their node', () => {
    expect(of('deploy/web', [deployment({ hostNetwork: true }), ...policies])?.hostNetwork).toBe(true);
  });

  it('finds no policy where there is none, and does not concern other kinds', () => {
    expect(of('deploy/web', [deployment()])?.policies).toEqual([]);
    expect(of('cm/a', [inDemo('v1', 'ConfigMap', 'a')])).toBeUndefined();
  });
});
