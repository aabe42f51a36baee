import type { LinkSpec } from '../../imports/crds/multicluster.linkerd.io/link.ts';
import type { OwnedNamespace } from '../core/owned-namespace.ts';
import { SealedCredential } from '../core/sealed-credential.ts';
import type { Stage } from '../core/stage.ts';
import { probePath, probeSeconds } from './multicluster-values.ts';
import type { Peer } from './peer.ts';

/** Every number of a Link is a string. */
const probe = { path: probePath, period: `${probeSeconds}s`, timeout: '30s', failureThreshold: '3' };
const domain = 'cluster.local';

function secretName(peer: string): string {
  return `cluster-credentials-${peer}`;
}

/**
 * The kubeconfig of another cluster, which the mirror reads in its own namespace and the control plane in its.
 * @returns whether both are sealed
 */
export function credentialsFor(
  stage: Stage,
  peer: string,
  [mirror, controlPlane]: readonly [mirror: OwnedNamespace, controlPlane: OwnedNamespace],
): boolean {
  const common = {
    name: secretName(peer),
    keys: ['kubeconfig'],
    purpose: `the link to ${peer}: its kubeconfig, the same in both namespaces`,
    optional: true,
    type: 'mirror.linkerd.io/remote-kubeconfig',
  };
  const credentials = [
    new SealedCredential(stage, { ...common, namespace: mirror }),
    new SealedCredential(stage, {
      ...common,
      namespace: controlPlane,
      labels: { 'multicluster.linkerd.io/cluster-name': peer },
      annotations: {
        'multicluster.linkerd.io/trust-domain': domain,
        'multicluster.linkerd.io/cluster-domain': domain,
      },
    }),
  ];
  return credentials.every(({ isSealed }) => isSealed);
}

/** What is mirrored from a cluster, and through which gateway it is reached. */
export function linkSpec({ name, address, gateway }: Peer): LinkSpec {
  return {
    targetClusterName: name,
    targetClusterDomain: domain,
    targetClusterLinkerdNamespace: 'linkerd',
    clusterCredentialsSecret: secretName(name),
    gatewayAddress: address,
    gatewayPort: String(gateway.port),
    gatewayIdentity: `linkerd-gateway.linkerd-multicluster.serviceaccount.identity.linkerd.${domain}`,
    probeSpec: { ...probe, port: String(gateway.probe) },
    selector: { matchLabels: { 'mirror.linkerd.io/exported': 'true' } },
    remoteDiscoverySelector: { matchLabels: { 'mirror.linkerd.io/exported': 'remote-discovery' } },
    federatedServiceSelector: { matchLabels: { 'mirror.linkerd.io/federated': 'member' } },
  };
}
