import { pro } from '../../clusters/pro.ts';
import { clusterLinks } from './cluster-links.ts';
import { fleetOfTwo } from './fixtures/fleet.ts';
import type { FleetFixtures } from './fixtures/rule-fixtures.ts';

const peering = {
  address: '192.168.10.2',
  apiServerPort: 7500,
  gateway: { port: 30200, probe: 30201 },
};
const components = pro.components.filter((name) => name !== 'linkerd-multicluster');

export const clusterLinksFixtures: FleetFixtures = {
  fleetRule: clusterLinks,
  good: {
    'no links': fleetOfTwo(),
    'links in both directions': {
      clusters: fleetOfTwo({}, { network: { peering } }).clusters.map((cluster) => {
        return { ...cluster, links: [cluster.name === 'first' ? 'second' : 'first'] };
      }),
    },
  },
  bad: {
    'link to nobody': {
      fleet: fleetOfTwo({ links: ['third'] }),
      finds: [{ object: 'links[0]', problem: /^there is no cluster third$/ }],
    },
    'link without gateway port': {
      fleet: fleetOfTwo({ links: ['first'] }),
      finds: [{ object: 'links[0]', problem: /^first says no ports for links$/ }],
    },
    'link to a cluster without a gateway': {
      fleet: fleetOfTwo({ links: ['first'] }, { components }),
      finds: [{ object: 'links[0]', problem: /^first has no gateway$/ }],
    },
    'doors that nobody uses': {
      fleet: fleetOfTwo({ links: [], network: { peering } }),
      finds: [{ object: 'network.peering', problem: /clusters that link here, and none does$/ }],
    },
  },
};
