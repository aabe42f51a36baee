import { describe, expect, it } from 'vitest';
import { fleet } from '../../clusters/fleet.ts';
import { pro } from '../../clusters/pro.ts';
import type { SealedSource } from '../../clusters/sealed-source.ts';
import { Cluster } from '../core/cluster.ts';
import { Endpoint } from '../core/endpoint.ts';
import { Example, view } from '../core/fixtures/cluster.ts';
import { edgesOf, levelOf, objectOf, policiesOf } from '../core/fixtures/platform.ts';
import { Issuer } from '../core/issuer.ts';
import { at, list } from '../core/manifest.ts';
import { Namespaces } from '../prerequisites/namespaces.ts';
import { Linkerd } from './linkerd.ts';
import { LinkerdMulticluster } from './linkerd-multicluster.ts';
import type { Peer } from './peer.ts';

const hub: Peer = {
  name: 'hub',
  address: '192.168.10.2',
  apiServerPort: 7445,
  gateway: { port: 30643, probe: 30691 },
  isShared: true,
};

function source(namespace: string, name: string, ...keys: readonly string[]): SealedSource {
  const encryptedData = Object.fromEntries(keys.map((key) => [key, 'AgA']));
  return { namespace, name, scope: 'strict', certificate: '00', encryptedData };
}

const root = source('linkerd', 'linkerd-intermediate', 'tls.crt', 'tls.key');
const kubeconfigs = ['linkerd', 'linkerd-multicluster'].map((namespace) =>
  source(namespace, 'cluster-credentials-hub', 'kubeconfig'),
);

function build(sealed: readonly SealedSource[], peer: Peer = hub) {
  const cluster = new Cluster(pro, { ...fleet, sealed: { pro: sealed } });
  const layer = cluster.layer('prerequisites');
  new Namespaces(layer);
  const platform = new Example(layer, 'platform');
  const apiServer = cluster.apiServer;
  const mesh = cluster.layer('service-mesh');
  const linkerd = new Linkerd(mesh, {
    apiServer,
    issuer: new Issuer(platform.first, 'example-ca'),
    trustAnchors: 'PEM of the root',
    replicas: 1,
    clusterNetworks: [],
  });
  const { linked, metrics } = new LinkerdMulticluster(mesh, {
    apiServer,
    mesh: linkerd.mesh,
    replicas: 2,
    gateway: { port: 30143, probe: 30191 },
    peers: ['spoke'],
    links: [peer],
  });
  return { cluster, linked, metrics, mesh: linkerd.mesh, platform };
}

function values(cluster: Cluster): unknown {
  return at(objectOf(view(cluster), 'HelmRelease', 'linkerd-multicluster'), 'spec', 'values');
}

describe('the gateway', () => {
  it('listens on the ports of the literal, with an account for each cluster that links here', () => {
    expect(values(build([]).cluster)).toMatchObject({
      gateway: { serviceType: 'NodePort', nodePort: 30143, probe: { nodePort: 30191 }, replicas: 2 },
      remoteMirrorServiceAccountName: 'linkerd-service-mirror-remote-access-spoke',
    });
  });

  it('lets other clusters in, and its own namespace is in the mesh', () => {
    const rendered = view(build([]).cluster);
    expect(policiesOf(rendered, 'linkerd-multicluster')).toContain('linkerd-gateway-from-anywhere');
    expect(levelOf(rendered, 'linkerd-multicluster')).toBe('privileged');
    expect(edgesOf(rendered, 'linkerd-multicluster')).toContain('linkerd');
  });

  it('reaches what is exported, by a Service that other clusters mirror', () => {
    const { cluster, mesh, platform } = build([]);
    const labels = { app: 'platform' };
    mesh.export(
      new Endpoint(platform.first, { service: 'db', namespace: 'platform', port: 1, targetPort: 2, labels }),
    );
    const rendered = view(cluster);
    const service = objectOf(rendered, 'Service', 'db-exported');
    expect(service.metadata.labels).toEqual({ 'mirror.linkerd.io/exported': 'true' });
    expect(service.spec).toMatchObject({ selector: labels, ports: [{ port: 1, targetPort: 2 }] });
    const policy = objectOf(rendered, 'NetworkPolicy', 'platform-from-linkerd-gateway');
    expect(at(policy.spec, 'ingress', 0, 'from', 0, 'podSelector', 'matchLabels')).toEqual({
      app: 'linkerd-gateway',
    });
  });
});

describe('a link', () => {
  it('stands when both clusters share the root and the kubeconfig is sealed twice', () => {
    const { cluster, linked } = build([root, ...kubeconfigs]);
    expect(linked).toEqual(['hub']);
    const rendered = view(cluster);
    expect(objectOf(rendered, 'Link', 'hub').spec).toMatchObject({
      targetClusterName: 'hub',
      gatewayAddress: '192.168.10.2',
      gatewayPort: '30643',
      probeSpec: { port: '30691', path: '/ready' },
      clusterCredentialsSecret: 'cluster-credentials-hub',
    });
    expect(edgesOf(rendered, 'linkerd-links')).toContain('linkerd-multicluster');
    expect(at(values(build([root, ...kubeconfigs]).cluster), 'controllers')).toEqual([
      { link: { ref: { name: 'hub' } } },
    ]);
    expect(rendered.workloads.map(({ name }) => name)).toContain('controller-hub');
  });

  it('brings the kubeconfig to the control plane with the labels by which it is found', () => {
    const rendered = view(build([root, ...kubeconfigs]).cluster);
    const secrets = rendered.objects.filter(
      ({ manifest }) =>
        manifest.kind === 'SealedSecret' && manifest.metadata.name === 'cluster-credentials-hub',
    );
    const ofControlPlane = secrets.find(({ manifest }) => manifest.metadata.namespace === 'linkerd');
    expect(secrets).toHaveLength(2);
    expect(at(ofControlPlane?.manifest.spec, 'template')).toMatchObject({
      type: 'mirror.linkerd.io/remote-kubeconfig',
      metadata: {
        labels: { 'multicluster.linkerd.io/cluster-name': 'hub' },
        annotations: { 'multicluster.linkerd.io/trust-domain': 'cluster.local' },
      },
    });
  });

  it('opens the other API server to the two that read it, and the gateway to members', () => {
    const rendered = view(build([root, ...kubeconfigs]).cluster);
    const rules = (name: string) =>
      list(at(objectOf(rendered, 'NetworkPolicy', name).spec, 'egress')).flatMap((rule) =>
        list(at(rule, 'ports')).map((port) => `${at(rule, 'to', 0, 'ipBlock', 'cidr')}:${at(port, 'port')}`),
      );
    expect(rules('controller-to-api-server-of-hub')).toEqual(['192.168.10.2/32:7445']);
    expect(rules('destination-to-api-server-of-hub')).toEqual(['192.168.10.2/32:7445']);
    expect(rules('all-to-gateway-of-hub')).toEqual(['192.168.10.2/32:30643', '192.168.10.2/32:30691']);
  });

  it('says whether the other gateway answers, also to a Prometheus without a proxy', () => {
    const { cluster, metrics } = build([root, ...kubeconfigs]);
    expect(metrics.map(({ pods, port }) => [pods.labels, port])).toEqual([
      [{ component: 'controller' }, 9999],
    ]);
    const rendered = view(cluster);
    expect(objectOf(rendered, 'AuthorizationPolicy', 'controller-metrics').spec).toMatchObject({
      targetRef: { kind: 'Server', name: 'controller' },
      requiredAuthenticationRefs: [{ kind: 'NetworkAuthentication', name: 'controller-metrics' }],
    });
    expect(
      at(objectOf(rendered, 'NetworkAuthentication', 'controller-metrics').spec, 'networks', 0, 'cidr'),
    ).toBe('0.0.0.0/0');
  });

  it.each([
    ['no kubeconfig', [root], hub],
    ['a kubeconfig in one namespace', [root, ...kubeconfigs.slice(1)], hub],
    ['no share in the root', kubeconfigs, hub],
    ['another cluster without a share in the root', [root, ...kubeconfigs], { ...hub, isShared: false }],
  ])('is left out with %s, and what is missing is listed', (_name, sealed, peer) => {
    const { cluster, linked, metrics } = build(sealed, peer);
    expect([linked, metrics]).toEqual([[], []]);
    expect(view(cluster).stages.map(({ name }) => name)).not.toContain('linkerd-links');
    expect(at(values(build(sealed, peer).cluster), 'controllers')).toEqual([]);
    const names = cluster.credentials.map(({ namespace, name }) => `${namespace}/${name}`);
    expect(names).toEqual([
      'linkerd/linkerd-intermediate',
      'linkerd-multicluster/cluster-credentials-hub',
      'linkerd/cluster-credentials-hub',
    ]);
  });
});
