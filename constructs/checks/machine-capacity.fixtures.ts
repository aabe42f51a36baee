import type { MachineSpec, NodeSpec } from '../../clusters/define-cluster.ts';
import { fleetOfTwo, fleetWithK3s } from './fixtures/fleet.ts';
import type { FleetFixtures } from './fixtures/rule-fixtures.ts';
import { machineCapacity } from './machine-capacity.ts';

const machine: MachineSpec = {
  name: 'computer',
  cpu: 6,
  memory: '20Gi',
  disk: '200Gi',
  reserved: { cpu: '2', memory: '4Gi' },
};
const node: NodeSpec = {
  name: 'first-control-plane',
  role: 'control-plane',
  arch: 'arm64',
  cpu: 2,
  memory: '8Gi',
  disk: '100Gi',
  kernel: '6.12.0',
  btf: true,
};
const both = { machine, nodes: [node] };

export const machineCapacityFixtures: FleetFixtures = {
  fleetRule: machineCapacity,
  good: {
    'two clusters that take all of a machine': fleetOfTwo({}, both),
    'cluster on computers of its own': fleetWithK3s(),
    'two clusters on two machines': fleetOfTwo({ machine: { ...machine, name: 'other' } }, both),
  },
  bad: {
    'more CPU than the machine leaves': {
      fleet: fleetOfTwo({ nodes: [{ ...node, cpu: 2.5 }] }, both),
      finds: [
        {
          object: 'nodes',
          problem: /take 4\.5 CPU of computer, which leaves 4 CPU: first 2 CPU, second 2\.5 CPU/,
        },
      ],
    },
    'more memory and disk than the machine has': {
      fleet: fleetOfTwo({ nodes: [{ ...node, memory: '9Gi', disk: '120Gi' }] }, both),
      finds: [
        { object: 'nodes', problem: /take 17Gi memory of computer, which leaves 16Gi memory/ },
        { object: 'nodes', problem: /take 220Gi disk of computer, which leaves 200Gi disk/ },
      ],
    },
  },
};
