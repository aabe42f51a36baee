import { disjointCidrs } from './disjoint-cidrs.ts';
import { fleetOfTwo, fleetWithK3s } from './fixtures/fleet.ts';
import type { FleetFixtures } from './fixtures/rule-fixtures.ts';

export const disjointCidrsFixtures: FleetFixtures = {
  fleetRule: disjointCidrs,
  good: {
    'node range that two clusters of a machine share': fleetOfTwo(),
    'ranges of their own': fleetWithK3s(),
  },
  bad: {
    'overlapping pod ranges': {
      fleet: fleetOfTwo({ network: { podCidr: '10.10.128.0/17' } }),
      finds: [
        {
          object: 'network.podCidr',
          problem: /^10\.10\.128\.0\/17 overlaps podCidr 10\.10\.0\.0\/16 of first$/,
        },
      ],
    },
    'service range in the pod range of another cluster': {
      fleet: fleetWithK3s({ network: { serviceCidr: '10.10.0.0/20' } }),
      finds: [{ object: 'network.serviceCidr', problem: /overlaps podCidr 10\.10\.0\.0\/16 of first/ }],
    },
    'node range shared by clusters on different computers': {
      fleet: fleetWithK3s({ network: { nodeCidr: '172.18.0.0/16' } }),
      finds: [{ object: 'network.nodeCidr', problem: /overlaps nodeCidr 172\.18\.0\.0\/16 of first/ }],
    },
    'pod range around the nodes of the same machine': {
      fleet: fleetOfTwo({ network: { podCidr: '172.16.0.0/12' } }),
      finds: [{ object: 'network.podCidr', problem: /overlaps nodeCidr 172\.18\.0\.0\/16 of first/ }],
    },
  },
};
