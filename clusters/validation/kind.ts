import type { ClusterSpec, MachineSpec } from '../cluster-spec.ts';
import { kindNodeNames, kindTaints } from '../kind-nodes.ts';
import { parseBytes, parseCpu } from '../quantity.ts';
import { type Problem, positive, problemIf } from './problem.ts';

/** What kind decides itself, and the machine that its nodes share. */
export function kind(spec: ClusterSpec): readonly Problem[] {
  if (spec.engine !== 'kind') return [];
  return [...kindDecisions(spec), ...machine(spec)];
}

function kindDecisions(spec: ClusterSpec): readonly Problem[] {
  const given = kindNodeNames(
    spec.name,
    spec.nodes.map((node) => node.role),
  );
  return spec.nodes.flatMap((node, index) => {
    const expected = kindTaints(node.role, spec.nodes.length);
    const same = JSON.stringify(node.taints ?? []) === JSON.stringify(expected);
    const name = given[index] ?? '';
    return [
      ...problemIf(
        node.name !== name,
        `nodes[${index}].name`,
        `kind names this node ${name}`,
        'build it with kindNodes',
      ),
      ...problemIf(
        !same,
        `nodes[${index}].taints`,
        `kind gives this node ${expected.length === 0 ? 'no taint' : `${expected[0]?.key} alone`}`,
        'build it with kindNodes',
      ),
    ];
  });
}

function machine(spec: ClusterSpec): readonly Problem[] {
  if (!spec.machine) {
    return problemIf(
      true,
      'machine',
      'kind nodes share a machine and none is named',
      'take one from machines.ts',
    );
  }
  const { cpu, memory, disk, reserved } = spec.machine;
  const amounts = [
    ...problemIf(!(cpu > 0), 'machine.cpu', `${cpu} is not above zero`, 'write its logical CPUs'),
    ...positive('machine.memory', memory, parseBytes),
    ...positive('machine.disk', disk, parseBytes),
    ...positive('machine.reserved.cpu', reserved.cpu, parseCpu),
    ...positive('machine.reserved.memory', reserved.memory, parseBytes),
  ];
  return amounts.length > 0 ? amounts : overcommitted(spec, spec.machine);
}

function overcommitted(spec: ClusterSpec, machine: MachineSpec): readonly Problem[] {
  const millicores = machine.cpu * 1000 - parseCpu(machine.reserved.cpu);
  const bytes = parseBytes(machine.memory) - parseBytes(machine.reserved.memory);
  const cpu = sum(spec.nodes.map((node) => Math.round(node.cpu * 1000)));
  const memory = sum(spec.nodes.map((node) => bytesOrZero(node.memory)));
  const fix = `give the nodes less than ${machine.name} leaves for them`;
  return [
    ...problemIf(cpu > millicores, 'nodes', `take ${cpu}m CPU of ${millicores}m`, fix),
    ...problemIf(memory > bytes, 'nodes', `take ${mebibytes(memory)} memory of ${mebibytes(bytes)}`, fix),
  ];
}

/** Unreadable amounts are the problem of the node that has them. */
function bytesOrZero(quantity: string): number {
  try {
    return parseBytes(quantity);
  } catch {
    return 0;
  }
}

function mebibytes(bytes: number): string {
  return `${Math.round(bytes / 2 ** 20)}Mi`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
