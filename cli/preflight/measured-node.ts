import type { ClusterSpec, NodeSpec } from '../../clusters/define-cluster.ts';
import { parseBytes } from '../../clusters/quantity.ts';
import type { NodeFacts } from './node-facts.ts';

/**
 * The literal's node as its machine is. A kind node sees the whole of the machine that it shares, so what it may use
 * of that stays what the literal says; so do GPUs that no driver shows.
 */
export function measuredNode(engine: ClusterSpec['engine'], node: NodeSpec, facts: NodeFacts): NodeSpec {
  const { arch, kernel, btf, cpu, memory, disk, nvidia } = facts;
  return {
    ...node,
    ...{ arch, kernel, btf },
    ...(engine === 'k3s' ? { cpu, memory, disk } : {}),
    ...(nvidia
      ? { gpus: { product: nvidia.product, count: nvidia.count, memory: node.gpus?.memory ?? '0' } }
      : {}),
  };
}

/** A field in which literal and machine are not the same, with both values. */
export interface Difference {
  readonly field: 'arch' | 'kernel' | 'btf' | 'cpu' | 'memory' | 'disk' | 'gpus';
  readonly literal: string;
  readonly machine: string;
}

/** Firmware, kernel and file system keep some of what is built in. */
const tolerated = 0.1;

/** Where the machine is not what the literal says; memory and disk may differ by a tenth. */
export function differences(
  engine: ClusterSpec['engine'],
  node: NodeSpec,
  facts: NodeFacts,
): readonly Difference[] {
  const machine = measuredNode(engine, node, facts);
  const equal = (['arch', 'kernel', 'btf', 'cpu'] as const).filter((field) => node[field] !== machine[field]);
  const near = (['memory', 'disk'] as const).filter((field) => {
    const [said, is] = [parseBytes(node[field]), parseBytes(machine[field])];
    return Math.abs(is - said) > tolerated * said;
  });
  const gpus = describeGpus(node) !== describeGpus(machine);
  return [
    ...[...equal, ...near].map((field) => {
      return { field, literal: String(node[field]), machine: String(machine[field]) };
    }),
    ...(gpus
      ? [{ field: 'gpus' as const, literal: describeGpus(node), machine: describeGpus(machine) }]
      : []),
  ];
}

function describeGpus({ gpus }: NodeSpec): string {
  return gpus ? `${gpus.count} ${gpus.product}` : 'none';
}
