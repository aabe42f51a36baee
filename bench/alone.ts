import type { ClusterSpec, ComponentName } from '../clusters/define-cluster.ts';

/** The cluster with neither links to others nor the components that are left out. */
export function alone(spec: ClusterSpec, leftOut: readonly ComponentName[] = []): ClusterSpec {
  const { links: _, shipsTelemetryTo: _home, ...others } = spec;
  const { peering: _peering, ...network } = spec.network;
  const { openhands, ...sizes } = spec.sizes;
  const without: readonly ComponentName[] = [...leftOut, 'linkerd-multicluster'];
  return {
    ...others,
    network,
    components: spec.components.filter((name) => !without.includes(name)),
    sizes: { ...sizes, openhands: openhands && { workspace: openhands.workspace } },
  };
}
