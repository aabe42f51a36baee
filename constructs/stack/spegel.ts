import type { Cluster } from '../core/cluster.ts';
import { listed } from '../listed.ts';
import { Spegel } from '../spegel/spegel.ts';

/** k3s has Spegel built in: there the files of the nodes switch it on. */
export function buildSpegel(cluster: Cluster): void {
  const { engine, network } = cluster.spec;
  if (!listed(cluster).has('spegel') || engine !== 'kind') return;
  const { from } = network.nodePorts;
  new Spegel(cluster.layer('spegel'), { hostPort: from + 20, nodePort: from + 21 });
}
