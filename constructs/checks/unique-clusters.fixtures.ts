import { fleetOfTwo, fleetWithK3s } from './fixtures/fleet.ts';
import type { FleetFixtures } from './fixtures/rule-fixtures.ts';
import { uniqueClusters } from './unique-clusters.ts';

export const uniqueClustersFixtures: FleetFixtures = {
  fleetRule: uniqueClusters,
  good: {
    'two clusters on the loopback address of one machine': fleetOfTwo(),
    'loopback address on two machines': fleetWithK3s({ network: { address: '127.0.0.1' } }),
  },
  bad: {
    'one name for two clusters': {
      fleet: fleetOfTwo({ name: 'first' }),
      finds: [{ object: 'name', problem: /first is the name of two clusters/ }],
    },
    'one domain for two clusters': {
      fleet: fleetOfTwo({ network: { domain: 'first.local' } }),
      finds: [
        {
          object: 'network.domain',
          problem: /first\.local is the network\.domain of two clusters, first and second/,
        },
      ],
    },
    'one address for two computers': {
      fleet: {
        clusters: [
          ...fleetWithK3s({ name: 'a', network: { domain: 'a.local' } }).clusters.slice(1),
          ...fleetWithK3s().clusters.slice(1),
        ],
      },
      finds: [{ object: 'network.address', problem: /192\.168\.10\.10 is the network\.address of two/ }],
    },
  },
};
