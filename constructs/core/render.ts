import { Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { accessOf, groundAccess } from './access-targets.ts';
import { releaseFacts } from './chart-facts.ts';
import type { Cluster } from './cluster.ts';
import { customKinds, namespaceStages, stageEdges } from './edges.ts';
import { addKustomization, addSources } from './flux.ts';
import { addFluxInstance } from './flux-instance.ts';
import { findCycle, transitiveReduction } from './graph.ts';
import { layerNames } from './layer.ts';
import { withLimitRanges } from './limit-range.ts';
import { compare } from './manifest.ts';
import type { Mesh } from './mesh.ts';
import { addExportedServices } from './mesh-exports.ts';
import { withMeshFlows } from './mesh-flows.ts';
import { addMeshPolicies } from './mesh-policies.ts';
import { withProxies } from './mesh-workloads.ts';
import { addNetworkPolicies, allFlows } from './network-policies.ts';
import type { PodSecurityLevel } from './owned-namespace.ts';
import { strictestLevel, weaker } from './pod-security.ts';
import { Rendering } from './rendering.ts';
import type { ResourceLookup } from './resources.ts';
import type { SealedCredential } from './sealed-credential.ts';
import type { Stage } from './stage.ts';
import type {
  ClusterView,
  CredentialView,
  ReleaseView,
  RenderedObject,
  StageEdge,
  StageView,
  Workload,
} from './view.ts';
import { releaseWorkloads, toWorkload } from './workloads.ts';

/** Turns a built cluster into objects in memory: namespaces, policies, access and Flux follow from the edges. */
export function renderCluster(
  cluster: Cluster,
  resource: ResourceLookup,
  nodeFiles: ReadonlyMap<string, unknown>,
): ClusterView {
  const foundation = cluster.foundation;
  if (!foundation)
    throw new Error(`cluster ${cluster.spec.name} has no component that creates its namespaces`);
  for (const component of cluster.components) component.complete();
  const rendering = new Rendering();
  const releases = cluster.stages.flatMap((stage) => releaseViews(stage, rendering));
  const workloads = workloadsOf(cluster, rendering, releases);
  const flows = withMeshFlows(allFlows(cluster), cluster.mesh);
  addNetworkPolicies(cluster, flows);
  addMeshPolicies(cluster, flows);
  addExportedServices(cluster);
  foundation.addNamespaces(levels(workloads, cluster.mesh));
  rendering.forgetLists();
  const access = cluster.stages
    .filter((stage) => stage !== foundation.ground)
    .map((stage) => [stage, accessOf(stage, rendering.of(stage), resource)] as const);
  foundation.addAccess(access.map(([, each]) => each));
  const ground = groundAccess(foundation.ground, rendering.of(foundation.ground), resource);
  const stages = stageViews(cluster, rendering);
  const accounts = new Map([...access, [foundation.ground, ground] as const]);
  const flux = renderFlux(cluster, stages, accounts, rendering);
  return {
    spec: cluster.spec,
    stages,
    objects: stages.flatMap(({ objects }) => objects),
    flux,
    releases,
    workloads,
    namespaces: cluster.namespaces,
    flows,
    credentials: cluster.credentials.map(credentialView),
    sealed: cluster.fleet.sealed?.[cluster.spec.name] ?? [],
    nodeFiles,
  };
}

function credentialView({ stage, ...credential }: SealedCredential): CredentialView {
  const { namespace, name, keys, missing, purpose, optional } = credential;
  const { name: component } = stage.component;
  return { namespace, name, keys, missing, purpose, optional, component, stage: stage.name };
}

function releaseViews(stage: Stage, rendering: Rendering): readonly ReleaseView[] {
  const objects = rendering.of(stage);
  return stage.releases.flatMap((release) => {
    const object = objects.find(({ path }) => path === release.release.node.path);
    return object
      ? [
          {
            release,
            facts: releaseFacts(release.props.chart.name, release.props.fullname),
            object,
            stage: stage.name,
          },
        ]
      : [];
  });
}

function workloadsOf(
  cluster: Cluster,
  rendering: Rendering,
  releases: readonly ReleaseView[],
): readonly Workload[] {
  const own = cluster.stages.flatMap((stage) => {
    const objects = rendering.of(stage);
    const made = stage.derived.flatMap(({ from, manifest, noProbes }) => {
      const object = objects.find(({ path }) => path === `${stage.node.path}/${from}`);
      if (!object) throw new Error(`stage ${stage.name} has no object with construct id ${from}`);
      return toWorkload(manifest, object, 'controller', noProbes) ?? [];
    });
    return [...objects.flatMap((object) => toWorkload(object.manifest, object, 'own') ?? []), ...made];
  });
  const manifests = cluster.stages.flatMap((stage) => rendering.of(stage)).map(({ manifest }) => manifest);
  const declared = [...own, ...releases.flatMap(releaseWorkloads)];
  return withLimitRanges(withProxies(declared, cluster.mesh), manifests);
}

/** The level of each namespace: the strictest that every one of its pods meets. */
function levels(
  workloads: readonly Workload[],
  mesh: Mesh | undefined,
): ReadonlyMap<string, PodSecurityLevel> {
  const members = [...(mesh?.members.keys() ?? [])];
  const found = new Map(members.map((name): [string, PodSecurityLevel] => [name, 'privileged']));
  for (const { namespace, podSpec } of workloads) {
    found.set(namespace, weaker(found.get(namespace) ?? 'restricted', strictestLevel(podSpec)));
  }
  return found;
}

function stageViews(cluster: Cluster, rendering: Rendering): readonly StageView[] {
  const kinds = customKinds(cluster.stages, (stage) => rendering.of(stage));
  const ground = cluster.foundation?.ground as Stage;
  const creators = namespaceStages(cluster, ground);
  const edges = new Map<string, readonly StageEdge[]>();
  for (const stage of cluster.stages) {
    edges.set(stage.name, stageEdges(stage, rendering.of(stage), kinds, creators, cluster.mesh));
  }
  const reduced = reduce(edges);
  const order = (stage: Stage): number => layerNames.indexOf(stage.layer.name);
  const sorted = [...cluster.stages].sort((a, b) => order(a) - order(b) || compare(a.name, b.name));
  return sorted.map((stage) => ({
    name: stage.name,
    layer: stage.layer.name,
    component: stage.component.node.path,
    objects: rendering.of(stage),
    edges: edges.get(stage.name) ?? [],
    dependsOn: [...(reduced.get(stage.name) ?? [])].sort(compare),
    filePerObject: stage.props.filePerObject ?? false,
    brings: stage.props.brings ?? [],
  }));
}

/** Keeps a graph with a cycle as it is: the cycle check names it. */
function reduce(edges: ReadonlyMap<string, readonly StageEdge[]>): ReadonlyMap<string, ReadonlySet<string>> {
  const graph = new Map([...edges].map(([name, all]) => [name, new Set(all.map(({ to }) => to))]));
  return findCycle(graph) ? graph : transitiveReduction(graph);
}

function renderFlux(
  cluster: Cluster,
  stages: readonly StageView[],
  accounts: ReadonlyMap<Stage, Parameters<typeof addKustomization>[2]['access']>,
  rendering: Rendering,
): readonly RenderedObject[] {
  const scope = new Construct(cluster, 'flux');
  const charts: Chart[] = [];
  const chart = (name: string): Chart => {
    const made = new Chart(scope, name, { disableResourceNameHashes: true });
    charts.push(made);
    return made;
  };
  if (cluster.spec.bootstrap !== 'flux-cli') addFluxInstance(chart('flux-system'), cluster);
  addSources(chart('sources'), cluster);
  for (const layer of cluster.layers) {
    const scope = chart(layer.name);
    for (const view of stages.filter((stage) => stage.layer === layer.name)) {
      const stage = cluster.stages.find(({ name }) => name === view.name) as Stage;
      const access = accounts.get(stage);
      if (access)
        addKustomization(scope, stage, { dependsOn: view.dependsOn, objects: view.objects, access });
    }
  }
  return charts.flatMap((made) => {
    const { id } = made.node;
    return rendering.of(made, id, id);
  });
}
