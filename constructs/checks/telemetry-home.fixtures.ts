import { type ClusterFixture, fleetOfTwo } from './fixtures/fleet.ts';
import type { FixtureFleet, FleetFixtures } from './fixtures/rule-fixtures.ts';
import { telemetryHome } from './telemetry-home.ts';

const gateway = { port: 30643, probe: 30691 };
const reached = { network: { peering: { address: '192.168.10.2', apiServerPort: 7445, gateway } } };

/** `first` sends to `second`, which may be changed. */
function sending(second: ClusterFixture = {}, to = 'second'): FixtureFleet {
  const { clusters } = fleetOfTwo({ ...reached, ...second });
  return {
    clusters: clusters.map((each, index) => (index === 0 ? { ...each, shipsTelemetryTo: to } : each)),
  };
}

const object = 'shipsTelemetryTo';

export const telemetryHomeFixtures: FleetFixtures = {
  fleetRule: telemetryHome,
  good: {
    'everybody keeps their own': fleetOfTwo(),
    'a home that keeps it and is reached': sending(),
  },
  bad: {
    'a cluster that does not exist': {
      fleet: sending({}, 'third'),
      finds: [{ object, problem: /there is no cluster third/ }],
    },
    'a home that lacks a store': {
      fleet: sending({ components: ['alloy', 'prometheus', 'tempo', 'traefik'] }),
      finds: [{ object, problem: /second has no loki/ }],
    },
    'a home on a loopback address': {
      fleet: sending({ network: {} }),
      finds: [{ object, problem: /reached at 127\.0\.0\.1, from its own machine alone/ }],
    },
    'a home that sends on': {
      fleet: sending({ shipsTelemetryTo: 'first' }),
      finds: [
        { object, problem: /second sends its own to first/ },
        { object, problem: /first sends its own to second/ },
        { object, problem: /first is reached at 127\.0\.0\.1/ },
      ],
    },
  },
};
