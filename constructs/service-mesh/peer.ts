import type { ClusterSpec } from '../../clusters/define-cluster.ts';
import type { FleetSpec } from '../../clusters/fleet.ts';
import { compare } from '../core/manifest.ts';
import { intermediateSecret } from './trust.ts';

/** Another cluster, as a link to it needs to know it. */
export interface Peer {
  readonly name: string;
  /** IPv4 address of its gateway and of its API server. */
  readonly address: string;
  readonly apiServerPort: number;
  readonly gateway: { readonly port: number; readonly probe: number };
  /** Whether it stands under the fleet's root, as far as this repository knows. */
  readonly isShared: boolean;
}

/** The clusters that `spec` links to, in the order of its literal; one that cannot be reached is a finding, no peer. */
export function linkedPeers(spec: ClusterSpec, fleet: FleetSpec): readonly Peer[] {
  return (spec.links ?? []).flatMap((name) => {
    const peer = fleet.clusters.find((cluster) => cluster.name === name);
    const reachable = peer?.network.peering;
    return peer && reachable ? [{ name, ...reachable, isShared: hasIntermediate(name, fleet) }] : [];
  });
}

/** Names of the clusters that link to `spec`. */
export function linkingPeers(spec: ClusterSpec, fleet: FleetSpec): readonly string[] {
  const linking = fleet.clusters.filter(({ links }) => links?.includes(spec.name));
  return linking.map(({ name }) => name).sort(compare);
}

function hasIntermediate(cluster: string, { sealed }: FleetSpec): boolean {
  const sources = sealed?.[cluster] ?? [];
  return sources.some(({ namespace, name }) => namespace === 'linkerd' && name === intermediateSecret);
}
