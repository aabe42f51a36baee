import { type ComponentName, componentNames } from '../../clusters/define-cluster.ts';
import type { FleetSpec } from '../../clusters/fleet.ts';
import type { Component } from '../../constructs/core/component.ts';
import { type LayerName, layerNames } from '../../constructs/core/layer.ts';
import { compare } from '../../constructs/core/manifest.ts';
import type { ClusterView } from '../../constructs/core/view.ts';
import { renderSpec } from '../../constructs/render-spec.ts';
import { buildStack } from '../../constructs/stack.ts';

/** One cluster in memory, and the components that it is made of. */
export interface RenderedCluster {
  readonly view: ClusterView;
  readonly components: readonly Component[];
}

/** One component with everything that it is in one cluster. */
export interface Installation {
  readonly cluster: RenderedCluster;
  readonly component: Component;
}

/** One component in all clusters that have it. */
export interface FleetComponent {
  readonly name: string;
  readonly layer: LayerName;
  readonly installations: readonly Installation[];
}

/** Renders every cluster as synthesis does, and writes nothing. */
export function renderFleet(fleet: FleetSpec): readonly RenderedCluster[] {
  return fleet.clusters.map((spec) => {
    let components: readonly Component[] = [];
    const view = renderSpec(spec, fleet, (cluster) => {
      buildStack(cluster);
      components = cluster.components;
    });
    return { view, components };
  });
}

/** The components of the fleet, by layer and name. */
export function componentsOf(clusters: readonly RenderedCluster[]): readonly FleetComponent[] {
  const found = new Map<string, FleetComponent & { readonly installations: Installation[] }>();
  for (const cluster of clusters) {
    for (const component of cluster.components) {
      const { name, layer } = component;
      const known = found.get(name) ?? { name, layer: layer.name, installations: [] };
      known.installations.push({ cluster, component });
      found.set(name, known);
    }
  }
  const order = ({ layer }: FleetComponent): number => layerNames.indexOf(layer);
  return [...found.values()].sort((a, b) => order(a) - order(b) || compare(a.name, b.name));
}

/** Components that clusters list under another name than their own. */
const listedUnder: Readonly<Record<string, ComponentName>> = {
  'eventing-rabbitmq': 'rabbitmq',
  functions: 'knative',
  monitors: 'prometheus',
  'runtime-class-manager': 'spinkube',
  'spin-apps': 'spinkube',
  'spin-operator': 'spinkube',
};

/** Under which name a cluster's literal lists a component or leaves it out. */
export function listedAs(component: string): ComponentName | undefined {
  return listedUnder[component] ?? componentNames.find((name) => name === component);
}

/** Components that no literal lists: they stand where another one asks for what they make. */
const onDemand: Readonly<Record<string, string>> = {
  'alert-routes': 'No Alertmanager runs here.',
  'secret-generator': 'No component here asks for a generated Secret.',
};

/** Why a cluster is without a component; undefined where its literal does not say. */
export function reasonWithout(component: string, { spec }: ClusterView): string | undefined {
  const listed = listedAs(component);
  return listed ? spec.without[listed] : onDemand[component];
}

/** Components that a cluster lists and its engine brings: nothing of them is applied. */
export function builtIn({ view, components }: RenderedCluster): readonly ComponentName[] {
  const installed = new Set(components.map(({ name }) => listedAs(name)));
  return view.spec.components.filter((name) => !installed.has(name));
}
