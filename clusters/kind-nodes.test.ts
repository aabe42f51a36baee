import { describe, expect, it } from 'vitest';
import { kindNodes } from './kind-nodes.ts';
import { macStudioVm } from './machines.ts';

const share = { cpu: 1, memory: '4Gi', disk: '64Gi' };

describe('kindNodes', () => {
  it('names nodes as kind does', () => {
    const nodes = kindNodes('studio', macStudioVm, [
      { role: 'control-plane', count: 2, ...share },
      { role: 'worker', count: 1, ...share },
      { role: 'worker', count: 2, ...share, cpu: 2 },
    ]);
    expect(nodes.map(({ name, cpu }) => [name, cpu])).toEqual([
      ['studio-control-plane', 1],
      ['studio-control-plane2', 1],
      ['studio-worker', 1],
      ['studio-worker2', 2],
      ['studio-worker3', 2],
    ]);
  });

  it('keeps pods off the control plane only when there are workers', () => {
    const control = { role: 'control-plane', count: 1, ...share } as const;
    const worker = { role: 'worker', count: 1, ...share } as const;
    const taint = { key: 'node-role.kubernetes.io/control-plane', effect: 'NoSchedule' };
    expect(kindNodes('one', macStudioVm, [control]).map((node) => node.taints)).toEqual([undefined]);
    const two = kindNodes('two', macStudioVm, [control, worker]);
    expect(two.map((node) => node.taints)).toEqual([[taint], undefined]);
  });
});
