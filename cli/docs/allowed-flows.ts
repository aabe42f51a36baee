import { arePods, type Flow, type FlowPort, type Pods } from '../../constructs/core/flow.ts';
import { compare } from '../../constructs/core/manifest.ts';
import { code, table } from './markdown.ts';
import type { FleetComponent } from './rendered-fleet.ts';

/** Who may call whom where a component's pods are one side, over all clusters. */
export function flowTable({ installations }: FleetComponent): string {
  const clustersByFlow = new Map<string, { cells: readonly string[]; clusters: Set<string> }>();
  for (const { cluster, component } of installations) {
    const own = new Set(component.namespaces.map(({ name }) => name));
    for (const flow of cluster.view.flows) {
      if (![flow.from, flow.to].some((side) => arePods(side) && own.has(side.namespace))) continue;
      const cells = [sideOf(flow, 'from'), sideOf(flow, 'to'), portsOf(flow)];
      const known = clustersByFlow.get(cells.join()) ?? { cells, clusters: new Set() };
      known.clusters.add(cluster.view.spec.name);
      clustersByFlow.set(cells.join(), known);
    }
  }
  const rows = [...clustersByFlow.keys()].sort(compare).flatMap((key) => {
    const flow = clustersByFlow.get(key);
    if (!flow) return [];
    const everywhere = flow.clusters.size === installations.length;
    return [[...flow.cells, everywhere ? 'all' : [...flow.clusters].join(', ')]];
  });
  return rows.length === 0 ? '' : table(['from', 'to', 'ports', 'on'], rows);
}

function sideOf(flow: Flow, side: 'from' | 'to'): string {
  const peer = flow[side];
  return arePods(peer) ? code(`${peer.namespace}/${podsName(peer)}`) : flow.label[side];
}

/** The most telling of the labels that choose the pods; `*` for all pods of a namespace. */
function podsName({ labels }: Pods): string {
  const telling = ['app.kubernetes.io/component', 'app.kubernetes.io/name', 'app'];
  const key = telling.find((each) => labels[each] !== undefined) ?? Object.keys(labels).sort(compare)[0];
  return key === undefined ? '*' : (labels[key] ?? '*');
}

function portsOf({ ports }: Flow): string {
  return ports.length === 0 ? 'all' : ports.map(portOf).join(', ');
}

function portOf({ port, endPort, protocol = 'TCP' }: FlowPort): string {
  const range = endPort === undefined ? String(port) : `${port}–${endPort}`;
  return protocol === 'TCP' ? range : `${range}/${protocol}`;
}
