import type { ClusterSpec, NodeSpec } from '../cluster-spec.ts';
import { parseKernel } from '../kernel.ts';
import { parseBytes } from '../quantity.ts';
import { counted, type Problem, positive, problemIf, readable } from './problem.ts';

/** What every node must tell, on any engine. */
export function nodes(spec: ClusterSpec): readonly Problem[] {
  return [...controlPlane(spec), ...spec.nodes.flatMap((node, index) => nodeFacts(node, `nodes[${index}]`))];
}

function controlPlane(spec: ClusterSpec): readonly Problem[] {
  const count = spec.nodes.filter((node) => node.role === 'control-plane').length;
  if (count === 0) {
    return problemIf(
      true,
      'nodes',
      'no node has the role control-plane',
      'give one, three or five nodes this role',
    );
  }
  const even = count % 2 === 0;
  const problem = `${count} control-plane nodes lose their quorum with one of them`;
  return problemIf(even, 'nodes', problem, `use ${count - 1} or ${count + 1}`);
}

function nodeFacts(node: NodeSpec, path: string): readonly Problem[] {
  const millicores = Math.round(node.cpu * 1000);
  const cpuProblem = `${node.cpu} is not a number of CPUs above zero`;
  return [
    ...problemIf(
      !(millicores > 0),
      `${path}.cpu`,
      cpuProblem,
      'write the CPUs of the node, for example 4 or 0.5',
    ),
    ...positive(`${path}.memory`, node.memory, parseBytes),
    ...positive(`${path}.disk`, node.disk, parseBytes),
    ...readable(`${path}.kernel`, () => parseKernel(node.kernel)),
    ...(node.gpus
      ? [
          ...counted(`${path}.gpus.count`, node.gpus.count),
          ...positive(`${path}.gpus.memory`, node.gpus.memory, parseBytes),
        ]
      : []),
  ];
}
