import { chartFacts } from './chart-facts.ts';
import type { Cluster } from './cluster.ts';
import { Endpoint } from './endpoint.ts';
import { at, groupOf, type Manifest } from './manifest.ts';
import type { Mesh } from './mesh.ts';
import type { Stage } from './stage.ts';
import type { RenderedObject, StageEdge } from './view.ts';

/** A kind of custom resource as `group/Kind`. */
export type CustomKind = string;

/** The stages that make each custom kind known, by `group/Kind`. */
export function customKinds(
  stages: readonly Stage[],
  objectsOf: (stage: Stage) => readonly RenderedObject[],
): ReadonlyMap<CustomKind, Stage> {
  const kinds = new Map<CustomKind, Stage>();
  for (const stage of stages) {
    for (const { manifest } of objectsOf(stage)) {
      if (manifest.kind === 'CustomResourceDefinition') kinds.set(definedKind(manifest), stage);
    }
    for (const { props } of stage.releases) {
      for (const { group, kind } of chartFacts(props.chart.name)?.crds ?? [])
        kinds.set(`${group}/${kind}`, stage);
      for (const kind of props.brings ?? []) kinds.set(kind, stage);
    }
    for (const kind of stage.props.brings ?? []) kinds.set(kind, stage);
  }
  return kinds;
}

function definedKind(definition: Manifest): CustomKind {
  return `${at(definition, 'spec', 'group')}/${at(definition, 'spec', 'names', 'kind')}`;
}

/** Every reason why `stage` must wait for another, by that other's name. */
export function stageEdges(
  stage: Stage,
  objects: readonly RenderedObject[],
  kinds: ReadonlyMap<CustomKind, Stage>,
  namespaceStage: ReadonlyMap<string, Stage>,
  mesh?: Mesh,
): readonly StageEdge[] {
  const reasons = new Map<string, Set<string>>();
  const add = (to: Stage | undefined, because: string): void => {
    if (!to || to === stage) return;
    reasons.set(to.name, (reasons.get(to.name) ?? new Set()).add(because));
  };
  for (const capability of stage.takes) {
    const what = capability instanceof Endpoint ? capability.host : capability.constructor.name;
    add(capability.provider, what);
  }
  for (const after of stage.props.after ?? []) add(after, 'its controller');
  for (const { manifest } of objects) {
    const kind = `${groupOf(manifest.apiVersion)}/${manifest.kind}`;
    add(kinds.get(kind), kind);
    const namespace = manifest.metadata.namespace;
    if (namespace) add(namespaceStage.get(namespace), `namespace ${namespace}`);
  }
  for (const { props } of stage.releases) {
    add(namespaceStage.get(props.namespace.name), `namespace ${props.namespace.name}`);
  }
  // Pods that start before the injector would be without a proxy for good.
  if (mesh && stage.component.namespaces.some(({ name }) => mesh.has(name))) add(mesh.provider, 'Mesh');
  const names = [...reasons.keys()].sort();
  return names.map((to) => ({ to, because: [...(reasons.get(to) ?? [])].sort() }));
}

/** Which stage creates each namespace. */
export function namespaceStages(cluster: Cluster, creator: Stage): ReadonlyMap<string, Stage> {
  return new Map(cluster.namespaces.map(({ name }) => [name, creator]));
}
