import type { ClusterSpec, NodeSpec } from '../../../clusters/define-cluster.ts';
import { spegelNodes } from '../../../constructs/checks/spegel-nodes.ts';
import { spegelKeys } from '../../../constructs/nodes/containerd.ts';
import { met, type Need, unmeasured, unmet, type Verdict } from '../need.ts';
import type { NodeFacts } from '../node-facts.ts';

/** containerd's keys, or those of k3s, where nodes share images. */
export const spegel: Need = ({ view, facts }) => {
  const { spec } = view;
  if (!spec.components.includes('spegel')) return [];
  const rendered = spegelNodes.check(view);
  const measured = spec.nodes.flatMap((node) => {
    const its = facts.get(node.name);
    return its ? onMachine(spec, node, its) : [];
  });
  const said = rendered.map(({ problem, fix }) => unmet(problem, fix));
  return [...(said.length > 0 ? said : [met(`dist/${spec.name}/nodes switches it on`)]), ...measured];
};

function onMachine(spec: ClusterSpec, node: NodeSpec, facts: NodeFacts): readonly Verdict[] {
  return spec.engine === 'k3s' ? onK3s(spec, node, facts) : onContainerd(spec, node, facts);
}

function onK3s({ name }: ClusterSpec, node: NodeSpec, { k3s }: NodeFacts): readonly Verdict[] {
  const server = node.role === 'control-plane';
  const lacking = [
    ...(k3s?.mirrors ? [] : ['registries.yaml: mirrors']),
    ...(k3s?.embeddedRegistry || !server ? [] : ['config.yaml: embedded-registry: true']),
  ];
  if (lacking.length === 0) return [met('k3s shares images', node.name)];
  const fix = `Copy dist/${name}/nodes to /etc/rancher/k3s and restart k3s.`;
  return lacking.map((key) => unmet(`/etc/rancher/k3s lacks ${key}`, fix, node.name));
}

function onContainerd({ name }: ClusterSpec, node: NodeSpec, { containerd }: NodeFacts): readonly Verdict[] {
  if (!containerd) return [unmet('containerd does not answer', 'Measure inside the node.', node.name)];
  const found = {
    discard_unpacked_layers: containerd.discardUnpackedLayers,
    config_path: containerd.configPath,
  };
  const fix = `Create the node from dist/${name}/nodes/kind.yaml, or add its containerd patches.`;
  const verdicts = wanted().flatMap(([key, value]) => {
    const is = found[key];
    if (is === value) return [];
    const detail = `containerd ${containerd.version} has ${key} = ${is || '""'}, not ${value}`;
    return is === '' && key === 'discard_unpacked_layers'
      ? [unmeasured(`containerd ${containerd.version} does not say its ${key}`, node.name)]
      : [unmet(detail, fix, node.name)];
  });
  return verdicts.length > 0 ? verdicts : [met(`containerd ${containerd.version} is set up`, node.name)];
}

/** The keys that our node files set, with their values unquoted; they are equal in all versions of the file. */
function wanted(): readonly (readonly ['discard_unpacked_layers' | 'config_path', string])[] {
  const values = [...spegelKeys()];
  return (['discard_unpacked_layers', 'config_path'] as const).map((key) => {
    const value = values.find(([path]) => path.endsWith(`.${key}`))?.[1] ?? '';
    return [key, value.replaceAll('"', '')];
  });
}
