import type { ClusterSpec } from '../clusters/define-cluster.ts';
import type { FleetSpec } from '../clusters/fleet.ts';
import { Cluster } from './core/cluster.ts';
import { renderCluster } from './core/render.ts';
import { resourceLookup } from './core/resources.ts';
import type { ClusterView } from './core/view.ts';
import { renderNodeFiles } from './nodes/index.ts';
import { buildStack } from './stack.ts';

/** One cluster from its literal to objects in memory; the App behind it is garbage when this returns. */
export function renderSpec(
  spec: ClusterSpec,
  fleet: FleetSpec,
  build: (cluster: Cluster) => void = buildStack,
): ClusterView {
  const cluster = new Cluster(spec, fleet);
  build(cluster);
  return renderCluster(cluster, resourceLookup(spec.kubernetes), renderNodeFiles(spec));
}
