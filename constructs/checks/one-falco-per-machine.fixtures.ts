import { pro } from '../../clusters/pro.ts';
import { fleetOfTwo } from './fixtures/fleet.ts';
import type { FleetFixtures } from './fixtures/rule-fixtures.ts';
import { oneFalcoPerMachine } from './one-falco-per-machine.ts';

const components = [...pro.components, 'falco'] as const;
const machine = pro.machine && { ...pro.machine, name: 'other' };

export const oneFalcoPerMachineFixtures: FleetFixtures = {
  fleetRule: oneFalcoPerMachine,
  good: {
    'one cluster of the machine': fleetOfTwo({ components }),
    'two clusters on two machines': fleetOfTwo({ components, machine }, { components }),
  },
  bad: {
    'two clusters of one machine': {
      fleet: fleetOfTwo({}, { components }),
      finds: [{ object: 'components', problem: /^Falco of first reads the same kernel of mac-studio/ }],
    },
  },
};
