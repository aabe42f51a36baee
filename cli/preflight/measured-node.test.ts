import { describe, expect, it } from 'vitest';
import type { NodeSpec } from '../../clusters/define-cluster.ts';
import { forge } from '../../clusters/forge.ts';
import { pi } from '../../clusters/pi.ts';
import { pro } from '../../clusters/pro.ts';
import { nodeOf, soundFacts } from './fixtures/sites.ts';
import { differences, measuredNode } from './measured-node.ts';
import type { NodeFacts } from './node-facts.ts';

const server = nodeOf(pi(), 'pi-1');
const gpuAgent = nodeOf(forge, 'forge-gpu-1');
const worker = nodeOf(pro, 'pro-worker');

function fieldsThatDiffer(spec = pi(), node: NodeSpec = server, changes: Partial<NodeFacts> = {}) {
  return differences(spec.engine, node, soundFacts(spec, node, changes)).map(({ field }) => field);
}

describe('differences', () => {
  it.each([
    [pi(), server],
    [forge, gpuAgent],
    [pro, worker],
  ])('of a machine like its literal in $name: none', (spec, node) => {
    expect(fieldsThatDiffer(spec, node)).toEqual([]);
  });

  it.each<[Partial<NodeFacts>, string]>([
    [{ kernel: '6.12.48+rpt-rpi-2712' }, 'kernel'],
    [{ btf: true }, 'btf'],
    [{ arch: 'amd64' }, 'arch'],
    [{ cpu: 8 }, 'cpu'],
    [{ memory: '16Gi' }, 'memory'],
    [{ disk: '32Gi' }, 'disk'],
    [{ nvidia: { driver: '1', product: 'NVIDIA T4', count: 1, runtime: true } }, 'gpus'],
  ])('%j shows in its field', (changes, field) => {
    expect(fieldsThatDiffer(pi(), server, changes)).toEqual([field]);
  });

  it('lets firmware and file system keep a tenth, and no more', () => {
    expect(fieldsThatDiffer(pi(), server, { memory: '7550Mi', disk: '231Gi' })).toEqual([]);
    expect(fieldsThatDiffer(pi(), server, { memory: '7372Mi', disk: '230Gi' })).toEqual(['memory', 'disk']);
  });

  it('gives both values', () => {
    const facts = soundFacts(forge, gpuAgent, {
      nvidia: { driver: '1', product: 'NVIDIA L4', count: 1, runtime: true },
    });
    expect(differences('k3s', gpuAgent, facts)).toEqual([
      { field: 'gpus', literal: '2 NVIDIA L40S', machine: '1 NVIDIA L4' },
    ]);
  });

  it('does not compare the share of a kind node with the machine that it sees', () => {
    expect(fieldsThatDiffer(pro, worker, { cpu: 22, memory: '168Gi', disk: '1Ti' })).toEqual([]);
    expect(fieldsThatDiffer(pro, worker, { kernel: '6.6.1-linuxkit' })).toEqual(['kernel']);
  });
});

describe('measuredNode', () => {
  it('keeps what cannot be measured', () => {
    const { labels, taints, role, name } = gpuAgent;
    expect(measuredNode('k3s', gpuAgent, soundFacts(forge, gpuAgent, { cpu: 16 }))).toMatchObject({
      ...{ name, role, labels, taints },
      cpu: 16,
    });
  });

  it('keeps GPUs that no driver shows, so that the missing driver is what is said', () => {
    const node = measuredNode('k3s', gpuAgent, soundFacts(forge, gpuAgent, { nvidia: null }));
    expect(node.gpus).toEqual(gpuAgent.gpus);
  });
});
