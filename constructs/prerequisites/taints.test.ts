import { describe, expect, it } from 'vitest';
import type { NodeSpec, TaintSpec } from '../../clusters/define-cluster.ts';
import { pi } from '../../clusters/pi.ts';
import { distinctTaints, taintSetting, toleration } from './taints.ts';

const [node] = pi().nodes as [NodeSpec];
const withValue = { key: 'gpu', value: 'present', effect: 'NoSchedule' } as const;
const withoutValue = { key: 'slow', effect: 'NoExecute' } as const;

function tainted(...taints: readonly TaintSpec[]): NodeSpec {
  return { ...node, taints };
}

describe('distinctTaints', () => {
  it('names each taint once, in the order of the nodes', () => {
    const nodes = [node, tainted(withValue), tainted(withoutValue, withValue)];
    expect(distinctTaints(nodes)).toEqual([withValue, withoutValue]);
  });

  it('keeps taints apart that differ in value or effect', () => {
    const other = { ...withValue, value: 'absent' };
    const harder = { ...withValue, effect: 'NoExecute' } as const;
    expect(distinctTaints([tainted(withValue, other, harder)])).toEqual([withValue, other, harder]);
  });

  it('leaves out what only prefers', () => {
    expect(distinctTaints([tainted({ ...withValue, effect: 'PreferNoSchedule' })])).toEqual([]);
  });
});

describe('a taint', () => {
  it('is written as kubectl writes it', () => {
    expect([withValue, withoutValue].map(taintSetting)).toEqual(['gpu=present:NoSchedule', 'slow:NoExecute']);
  });

  it('is tolerated with its value, or whatever the value where it has none', () => {
    expect(toleration(withValue)).toEqual({ ...withValue, operator: 'Equal' });
    expect(toleration(withoutValue)).toEqual({ ...withoutValue, operator: 'Exists' });
  });
});
