import type { ClusterSpec, NodeSpec, TaintSpec } from '../../../clusters/define-cluster.ts';
import { at, entries, list } from '../../core/manifest.ts';
import { holds, type Labels } from '../label-selector.ts';

/** Labels that a node has once it joined: kubelet's own, the engine's and those of the literal. */
export function nodeLabels(engine: ClusterSpec['engine'], node: NodeSpec): Labels {
  const role = { 'node-role.kubernetes.io/control-plane': engine === 'k3s' ? 'true' : '' };
  return {
    'kubernetes.io/arch': node.arch,
    'kubernetes.io/hostname': node.name,
    'kubernetes.io/os': 'linux',
    ...(node.role === 'control-plane' ? role : {}),
    ...node.labels,
  };
}

/** Whether a node admits a pod: its nodeSelector, its required nodeAffinity, and the node's taints. */
export function fitsNode(podSpec: unknown, engine: ClusterSpec['engine'], node: NodeSpec): boolean {
  const labels = nodeLabels(engine, node);
  return (
    entries(at(podSpec, 'nodeSelector')).every(([key, value]) => labels[key] === value) &&
    affinityHolds(podSpec, node, labels) &&
    toleratesAll(podSpec, node.taints ?? [])
  );
}

function affinityHolds(podSpec: unknown, node: NodeSpec, labels: Labels): boolean {
  const required = 'requiredDuringSchedulingIgnoredDuringExecution';
  const terms = at(podSpec, 'affinity', 'nodeAffinity', required, 'nodeSelectorTerms');
  if (terms === undefined) return true;
  return list(terms).some(
    (term) =>
      list(at(term, 'matchExpressions')).every((expression) => holds(expression, labels)) &&
      list(at(term, 'matchFields')).every((field) => holds(field, { 'metadata.name': node.name })),
  );
}

function toleratesAll(podSpec: unknown, taints: readonly TaintSpec[]): boolean {
  const tolerations = list(at(podSpec, 'tolerations'));
  return taints
    .filter(({ effect }) => effect !== 'PreferNoSchedule')
    .every((taint) => tolerations.some((toleration) => tolerates(toleration, taint)));
}

function tolerates(toleration: unknown, { key, value = '', effect }: TaintSpec): boolean {
  const wanted = at(toleration, 'effect');
  if (wanted && wanted !== effect) return false;
  const ofKey = at(toleration, 'key');
  const exists = at(toleration, 'operator') === 'Exists';
  if (!ofKey) return exists;
  return ofKey === key && (exists || (at(toleration, 'value') ?? '') === value);
}
