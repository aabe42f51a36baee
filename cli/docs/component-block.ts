import { compare } from '../../constructs/core/manifest.ts';
import { flowTable } from './allowed-flows.ts';
import { chartsOf, imagesOf, sourceOf, stageViewsOf } from './installed.ts';
import { code, codes, section, table } from './markdown.ts';
import { namespaceTable } from './namespaces.ts';
import { neighbourGraph } from './neighbours.ts';
import {
  builtIn,
  type FleetComponent,
  listedAs,
  type RenderedCluster,
  reasonWithout,
} from './rendered-fleet.ts';

/** What the source knows of a component: versions, places, edges and allowed traffic. */
export function componentBlock(component: FleetComponent, fleet: readonly RenderedCluster[]): string {
  const graph = neighbourGraph(component);
  const flows = flowTable(component);
  const blocks = [
    section('Installed', chartTable(component), imageList(component), source(component)),
    section('Clusters', clusterTable(component, fleet)),
    section('Namespaces', namespaces(component)),
    section('Stages', stageTable(component)),
    graph && section('Neighbours', 'An arrow leads to the component that waits, and says for what.', graph),
    flows && section('Traffic', trafficKey, flows),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

const trafficKey =
  'Ports are those of the receiving pods, and `*` stands for every pod of a namespace. NetworkPolicies refuse all ' +
  'other traffic but DNS; pods in the network of their node are not subject to them.';

function chartTable({ installations }: FleetComponent): string {
  const charts = new Map(
    installations.flatMap(({ component }) => chartsOf(component).map((chart) => [chart.name, chart])),
  );
  const rows = [...charts.values()].map(({ name, version, repository }) => [name, version, code(repository)]);
  return rows.length === 0 ? '' : table(['chart', 'version', 'from'], rows);
}

function imageList({ installations }: FleetComponent): string {
  const images = installations.flatMap(({ cluster, component }) => imagesOf(component, cluster.view));
  const lines = [...new Set(images)].sort(compare).map((image) => `- ${code(image)}`);
  return lines.length === 0 ? '' : `Images:\n\n${lines.join('\n')}`;
}

function source(component: FleetComponent): string {
  const path = sourceOf(component);
  return path ? `Source: [${path}](../../${path})` : '';
}

function clusterTable({ name, installations }: FleetComponent, fleet: readonly RenderedCluster[]): string {
  const rows = fleet.map((cluster) => {
    const { spec } = cluster.view;
    const runs = installations.some((each) => each.cluster === cluster);
    const listed = listedAs(name);
    const reason = reasonWithout(name, cluster.view) ?? '';
    const place = listed && builtIn(cluster).includes(listed) ? `by ${spec.engine} itself` : 'no';
    return [`[${spec.name}](../clusters/${spec.name}.md)`, runs ? 'yes' : place, runs ? '' : reason];
  });
  return table(['cluster', 'runs', 'why not'], rows);
}

function namespaces({ installations }: FleetComponent): string {
  const all = installations.flatMap(({ component }) => component.namespaces);
  const distinct = [...new Map(all.map((namespace) => [namespace.name, namespace])).values()];
  return namespaceTable(
    distinct,
    installations.map(({ cluster }) => cluster.view),
  );
}

function stageTable({ installations }: FleetComponent): string {
  const kinds = new Map<string, Set<string>>();
  for (const { cluster, component } of installations) {
    for (const { name, objects } of stageViewsOf(component, cluster.view)) {
      const known = kinds.get(name) ?? new Set();
      for (const { manifest } of objects) known.add(manifest.kind);
      kinds.set(name, known);
    }
  }
  const rows = [...kinds].map(([name, applied]) => [code(name), codes([...applied].sort(compare))]);
  return rows.length === 0 ? '' : table(['stage', 'applies'], rows);
}
