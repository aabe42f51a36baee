import { pro } from '../../clusters/pro.ts';
import { fleetOfTwo } from './fixtures/fleet.ts';
import type { FleetFixtures } from './fixtures/rule-fixtures.ts';
import { hostPorts } from './host-ports.ts';

const { clusters } = fleetOfTwo();
const [first] = clusters;
const open = first ?? pro;
const peering = { address: '192.168.10.2', apiServerPort: 7500, gateway: { port: 30200, probe: 30201 } };
const taken = { http: 30080, https: 30280 };

export const hostPortsFixtures: FleetFixtures = {
  fleetRule: hostPorts,
  good: {
    'ports of their own': fleetOfTwo(),
    'same port on two addresses of the machine': fleetOfTwo({
      network: { ingress: taken, address: '127.0.0.2' },
    }),
    'same port on two machines': fleetOfTwo({
      network: { ingress: taken },
      machine: first?.machine && { ...first.machine, name: 'other' },
    }),
    'same NodePort behind another port of the machine': fleetOfTwo({
      network: { ingress: taken, hostPorts: { http: 31080, https: 31443 } },
    }),
    'doors for links on the other address of the machine': {
      clusters: [
        { ...open, network: { ...open.network, peering } },
        ...fleetOfTwo({ network: { apiServerPort: peering.gateway.port } }).clusters.slice(1),
      ],
    },
  },
  bad: {
    'two gateways on one port of the machine': {
      fleet: fleetOfTwo(
        { network: { peering: { ...peering, apiServerPort: 7501, gateway: { port: 30200, probe: 30203 } } } },
        { network: { peering } },
      ),
      finds: [
        {
          object: 'network.peering.gateway.port',
          problem: /^30200 of mac-studio is network\.peering\.gateway\.port of first$/,
        },
      ],
    },
    'two kind clusters with one ingress port': {
      fleet: fleetOfTwo({ network: { ingress: taken } }),
      finds: [
        {
          object: 'network.ingress.http',
          problem: /^30080 of mac-studio is network\.ingress\.http of first$/,
        },
      ],
    },
    'API server on the port of another': {
      fleet: fleetOfTwo({ network: { apiServerPort: 6443 } }),
      finds: [{ object: 'network.apiServerPort', problem: /6443 .* is network\.apiServerPort of first/ }],
    },
    'port of the machine that another cluster listens on everywhere': {
      fleet: fleetOfTwo({
        network: { hostPorts: { http: 6443, https: 31443 }, address: '0.0.0.0' },
      }),
      finds: [{ object: 'network.hostPorts.http', problem: /6443 .* is network\.apiServerPort of first/ }],
    },
  },
};
