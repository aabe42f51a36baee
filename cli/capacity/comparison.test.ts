import { describe, expect, it } from 'vitest';
import { componentNames } from '../../clusters/define-cluster.ts';
import { fleet } from '../../clusters/fleet.ts';
import { parseBytes } from '../../clusters/quantity.ts';
import { amounts } from '../../constructs/checks/scheduling/amounts.ts';
import type { ClusterCapacity } from './cluster-capacity.ts';
import { compareWithEstimates } from './comparison.ts';
import { fleetCapacity } from './fleet-capacity.ts';
import { foundingEstimates } from './founding-estimates.ts';

const cluster: ClusterCapacity = {
  cluster: 'shop',
  engine: 'kind',
  nodes: [],
  available: amounts({}),
  asked: amounts({}),
  components: [
    { component: 'coroot', asked: amounts({ memory: 3, disk: 40 }) },
    { component: 'ollama', asked: amounts({ memory: 500 }) },
    { component: 'tetragon', asked: amounts({ memory: 2 }) },
  ],
  findings: [],
};

describe('compareWithEstimates', () => {
  it('puts what is asked beside each row, and their sum beside the sum', () => {
    const rows = Object.fromEntries(compareWithEstimates([cluster]).map((row) => [row.service, row]));
    expect(rows.Coroot).toEqual({
      service: 'Coroot',
      estimated: { memory: [512_000_000, 2_000_000_000], disk: 50_000_000_000 },
      asked: { shop: amounts({ memory: 3, disk: 40 }) },
    });
    expect(rows.OpenHands?.asked).toEqual({});
    expect(rows['all of it']?.asked).toEqual({ shop: amounts({ memory: 5, disk: 40 }) });
  });

  it('finds every estimated component in the fleet', () => {
    const rows = fleetCapacity(fleet, fleet.clusters).comparison;
    expect(rows.filter(({ asked }) => Object.keys(asked).length === 0)).toEqual([]);
  });
});

describe('foundingEstimates', () => {
  it('names components as literals do', () => {
    expect(foundingEstimates.filter(({ component }) => !componentNames.includes(component))).toEqual([]);
  });

  it('recommends no less than the least', () => {
    for (const { memory } of foundingEstimates) {
      expect(parseBytes(memory[1])).toBeGreaterThan(parseBytes(memory[0]));
    }
  });
});
