import type { ComponentName } from '../../clusters/define-cluster.ts';
import type { FleetSpec } from '../../clusters/fleet.ts';
import type { Component } from '../../constructs/core/component.ts';
import { layerNames } from '../../constructs/core/layer.ts';
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
  readonly layer: string;
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
  const found = new Map<string, Installation[]>();
  for (const cluster of clusters) {
    for (const component of cluster.components) {
      const installations = found.get(component.name) ?? [];
      installations.push({ cluster, component });
      found.set(component.name, installations);
    }
  }
  const order = ({ layer }: FleetComponent): number => layerNames.findIndex((name) => name === layer);
  return [...found]
    .map(([name, installations]) => {
      const layer = installations[0]?.component.layer.name ?? '';
      return { name, layer, installations };
    })
    .sort((a, b) => order(a) - order(b) || compare(a.name, b.name));
}

/** Components that a cluster's literal lists under one name. */
const parts: Partial<Readonly<Record<ComponentName, readonly string[]>>> = {
  spinkube: ['runtime-class-manager', 'spin-operator', 'spin-apps'],
};

/** The names under which a listed component stands in constructs/stack.ts. */
export function partsOf(listed: ComponentName): readonly string[] {
  return parts[listed] ?? [listed];
}
