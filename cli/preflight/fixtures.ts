import type { ClusterSpec, NodeSpec } from '../../clusters/define-cluster.ts';
import { fleet } from '../../clusters/fleet.ts';
import { renderSpec } from '../../constructs/render-spec.ts';
import type { Site } from './need.ts';
import type { NodeFacts } from './node-facts.ts';

/** A machine that is exactly what the literal says and has all that any component needs. */
export function soundFacts(
  { engine }: ClusterSpec,
  node: NodeSpec,
  changes: Partial<NodeFacts> = {},
): NodeFacts {
  const { name, arch, kernel, btf, cpu, memory, disk, gpus } = node;
  const k3s = { embeddedRegistry: true, mirrors: true };
  const containerd = {
    version: 'v2.3.4',
    discardUnpackedLayers: 'false',
    configPath: '/etc/containerd/certs.d',
  };
  return {
    ...{ node: name, arch, kernel, btf, cpu, memory, disk },
    iscsi: { installed: true, running: true },
    containerd: engine === 'kind' ? containerd : null,
    k3s: engine === 'k3s' ? k3s : null,
    nvidia: gpus ? { driver: '580.95.05', product: gpus.product, count: gpus.count, runtime: true } : null,
    ...changes,
  };
}

/** A real cluster whose nodes and machines may be changed; without facts nothing of it is measured. */
export function siteOf(spec: ClusterSpec, facts: readonly NodeFacts[] = []): Site {
  return { view: renderSpec(spec, fleet), facts: new Map(facts.map((each) => [each.node, each])) };
}

/** The cluster with one node changed. */
export function withNode(spec: ClusterSpec, name: string, changes: Partial<NodeSpec>): ClusterSpec {
  return { ...spec, nodes: spec.nodes.map((node) => (node.name === name ? { ...node, ...changes } : node)) };
}

/** @throws Error when the cluster has no such node */
export function nodeOf({ nodes }: ClusterSpec, name: string): NodeSpec {
  const node = nodes.find((each) => each.name === name);
  if (!node) throw new Error(`no node ${name}`);
  return node;
}
