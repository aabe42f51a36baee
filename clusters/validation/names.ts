import type { ClusterSpec } from '../cluster-spec.ts';
import { type Problem, problemIf } from './problem.ts';

const longestClusterName = 40;
const label = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;

/** One DNS label of RFC 1123. */
export function isLabel(name: string): boolean {
  return label.test(name);
}

/** Cluster and node names: DNS labels, nodes unique. What a node's name has from a wrong one of its cluster is said once. */
export function names(spec: ClusterSpec): readonly Problem[] {
  const fix = 'use up to 63 lower-case letters, digits and dashes, a letter or digit at both ends';
  const sound = isLabel(spec.name);
  const taken = new Set<string>();
  const nodes = spec.nodes.flatMap(({ name }, index) => {
    const path = `nodes[${index}].name`;
    const repeated = taken.has(name);
    taken.add(name);
    const ownFault = sound || !name.startsWith(spec.name);
    return [
      ...problemIf(ownFault && !isLabel(name), path, `${JSON.stringify(name)} is not a DNS label`, fix),
      ...problemIf(repeated, path, `${name} is used by another node`, 'give every node a name of its own'),
    ];
  });
  const tooLong = spec.name.length > longestClusterName;
  return [
    ...problemIf(!sound, 'name', `${JSON.stringify(spec.name)} is not a DNS label`, fix),
    ...problemIf(tooLong, 'name', `longer than ${longestClusterName} characters`, 'shorten it'),
    ...nodes,
  ];
}
