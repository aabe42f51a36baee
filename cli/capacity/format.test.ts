import { expect, it } from 'vitest';
import { amounts } from '../../constructs/checks/scheduling/amounts.ts';
import type { Comparison } from './comparison.ts';
import { formatCapacity, formatComparison } from './format.ts';

const gibi = 2 ** 30;

it('shows nodes, their sum and components, without columns that nobody has or asks', () => {
  const text = formatCapacity({
    cluster: 'shop',
    engine: 'k3s',
    nodes: [
      { name: 'a', allocatable: amounts({ cpu: 2000, memory: 4 * gibi }), used: amounts({ cpu: 500 }) },
      { name: 'gpu', allocatable: amounts({ cpu: 1000, gpu: 2 }), used: amounts({ gpu: 1 }) },
    ],
    available: amounts({ cpu: 3000, memory: 4 * gibi, gpu: 2 }),
    asked: amounts({ cpu: 500, gpu: 1 }),
    components: [{ component: 'ollama', asked: amounts({ cpu: 500, gpu: 1 }) }],
    findings: [],
  });
  expect(text.split('\n')).toEqual([
    'shop on k3s',
    '  node  CPU       memory    GPU',
    '  a     0.5 of 2  0 of 4Gi',
    '  gpu   0 of 1              1 of 2',
    '  all   0.5 of 3  0 of 4Gi  1 of 2',
    '',
    '  component  CPU  memory  GPU',
    '  ollama     0.5          1',
    '',
  ]);
});

it('shows estimates beside requests, and a dash where nothing runs', () => {
  const rows: readonly Comparison[] = [
    {
      service: 'Coroot',
      estimated: { memory: [gibi, 2 * gibi], disk: 50 * gibi },
      asked: { shop: amounts({ memory: 3 * gibi, disk: 40 * gibi }) },
    },
    { service: 'Spegel', estimated: { memory: [1, 2], disk: 0 }, asked: {} },
  ];
  expect(formatComparison(rows, ['shop', 'den']).split('\n').slice(1)).toEqual([
    '  memory  estimated   shop  den',
    '  Coroot  1Gi to 2Gi  3Gi   -',
    '  Spegel  1 to 2      -     -',
    '',
    '  disk    estimated  shop  den',
    '  Coroot  50Gi       40Gi  -',
    '',
  ]);
});
