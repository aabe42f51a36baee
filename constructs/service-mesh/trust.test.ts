import { expect, test } from 'vitest';
import { fleet } from '../../clusters/fleet.ts';
import { pro } from '../../clusters/pro.ts';
import type { SealedSource } from '../../clusters/sealed-source.ts';
import { Cluster } from '../core/cluster.ts';
import { Example, view } from '../core/fixtures/cluster.ts';
import { objectOf } from '../core/fixtures/platform.ts';
import { Issuer } from '../core/issuer.ts';
import { at } from '../core/manifest.ts';
import type { ClusterView } from '../core/view.ts';
import { Namespaces } from '../prerequisites/namespaces.ts';
import { Linkerd } from './linkerd.ts';

const intermediate: SealedSource = {
  namespace: 'linkerd',
  name: 'linkerd-intermediate',
  scope: 'strict',
  certificate: '00',
  encryptedData: { 'tls.crt': 'AgA', 'tls.key': 'AgB' },
};

function rendered(trustAnchors: string | undefined, sealed: readonly SealedSource[]) {
  const cluster = new Cluster(pro, { ...fleet, sealed: { pro: sealed } });
  const layer = cluster.layer('prerequisites');
  new Namespaces(layer);
  const issuer = new Issuer(new Example(layer, 'platform').first, 'example-ca');
  const { mesh } = new Linkerd(cluster.layer('service-mesh'), {
    apiServer: cluster.apiServer,
    issuer,
    trustAnchors,
    replicas: 1,
    clusterNetworks: [],
  });
  return { clusterView: view(cluster), mesh, credentials: cluster.credentials };
}

function kinds({ objects }: ClusterView): readonly string[] {
  return objects.map(({ manifest: { kind, metadata } }) => `${kind}/${metadata.namespace}/${metadata.name}`);
}

function release(clusterView: ClusterView): unknown {
  return objectOf(clusterView, 'HelmRelease', 'linkerd-control-plane').spec;
}

test('until there is a root over the fleet the cluster’s own authority signs, and Helm reads its certificate', () => {
  const { clusterView, mesh, credentials } = rendered(undefined, []);
  const issuer = objectOf(clusterView, 'Certificate', 'linkerd-identity-issuer').spec;
  expect(issuer).toMatchObject({
    isCA: true,
    duration: '48h',
    renewBefore: '25h',
    privateKey: { algorithm: 'ECDSA', size: 256 },
    issuerRef: { kind: 'ClusterIssuer', name: 'example-ca' },
  });
  const { spec } = objectOf(clusterView, 'Certificate', 'linkerd-trust-anchor');
  expect(at(spec, 'issuerRef')).toEqual(at(issuer, 'issuerRef'));
  expect(at(release(clusterView), 'valuesFrom')).toEqual([
    {
      kind: 'Secret',
      name: at(spec, 'secretName'),
      valuesKey: 'ca.crt',
      targetPath: 'identityTrustAnchorsPEM',
    },
  ]);
  expect(mesh.props.isShared).toBe(false);
  expect(credentials.map(({ name, missing }) => [name, missing])).toEqual([
    ['linkerd-intermediate', ['tls.crt', 'tls.key']],
  ]);
});

test('under the root over the fleet the sealed intermediate signs, and git says whom to trust', () => {
  const { clusterView, mesh } = rendered('PEM of the root', [intermediate]);
  expect(at(objectOf(clusterView, 'Certificate', 'linkerd-identity-issuer').spec, 'issuerRef')).toMatchObject(
    { kind: 'Issuer', name: 'linkerd-intermediate' },
  );
  expect(at(objectOf(clusterView, 'Issuer', 'linkerd-intermediate').spec, 'ca', 'secretName')).toBe(
    intermediate.name,
  );
  expect(kinds(clusterView)).toContain('SealedSecret/linkerd/linkerd-intermediate');
  expect(kinds(clusterView)).not.toContain('Certificate/flux-system/linkerd-trust-anchor');
  expect(at(release(clusterView), 'values', 'identityTrustAnchorsPEM')).toBe('PEM of the root');
  expect(release(clusterView)).not.toHaveProperty('valuesFrom');
  expect(mesh.props.isShared).toBe(true);
});

test.each([
  ['an intermediate without the root in git', undefined, [intermediate]],
  ['a root without an intermediate here', 'PEM of the root', []],
  ['half an intermediate', 'PEM of the root', [{ ...intermediate, encryptedData: { 'tls.crt': 'AgA' } }]],
])('%s changes nothing', (_name, anchors, sealed) => {
  expect(rendered(anchors, sealed).mesh.props.isShared).toBe(false);
});
