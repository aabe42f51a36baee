import { describe, expect, it } from 'vitest';
import type { NodeSpec } from '../../../clusters/define-cluster.ts';
import { fitsNode } from './node-fit.ts';

const node: NodeSpec = {
  name: 'gpu-1',
  role: 'worker',
  arch: 'amd64',
  cpu: 4,
  memory: '8Gi',
  disk: '100Gi',
  kernel: '6.8.0',
  btf: true,
  labels: { 'nvidia.com/gpu.present': 'true' },
};
const tainted: NodeSpec = {
  ...node,
  taints: [
    { key: 'nvidia.com/gpu', value: 'present', effect: 'NoSchedule' },
    { key: 'slow', effect: 'PreferNoSchedule' },
  ],
};

function affinity(...nodeSelectorTerms: readonly object[]): object {
  const required = { nodeSelectorTerms };
  return { affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: required } } };
}

const amd64 = { key: 'kubernetes.io/arch', operator: 'In', values: ['amd64'] };
const arm64 = { ...amd64, values: ['arm64'] };

describe('fitsNode', () => {
  it.each([
    ['no wish', {}, true],
    ['a label of kubelet', { nodeSelector: { 'kubernetes.io/os': 'linux' } }, true],
    ['a label of the literal', { nodeSelector: { 'nvidia.com/gpu.present': 'true' } }, true],
    ['a label that it lacks', { nodeSelector: { 'nvidia.com/mps.capable': 'true' } }, false],
    ['another architecture', { nodeSelector: { 'kubernetes.io/arch': 'arm64' } }, false],
    ['one of two terms', affinity({ matchExpressions: [arm64] }, { matchExpressions: [amd64] }), true],
    ['all of a term', affinity({ matchExpressions: [amd64, arm64] }), false],
    ['no term at all', affinity(), false],
    [
      'its name',
      affinity({ matchFields: [{ key: 'metadata.name', operator: 'In', values: ['gpu-1'] }] }),
      true,
    ],
  ])('admits a pod that wants %s: %j → %s', (_name, podSpec, expected) => {
    expect(fitsNode(podSpec, 'k3s', node)).toBe(expected);
  });

  it.each([
    [[], false],
    [[{ operator: 'Exists' }], true],
    [[{ key: 'nvidia.com/gpu', operator: 'Exists' }], true],
    [[{ key: 'nvidia.com/gpu', operator: 'Exists', effect: 'NoSchedule' }], true],
    [[{ key: 'nvidia.com/gpu', operator: 'Exists', effect: 'NoExecute' }], false],
    [[{ key: 'nvidia.com/gpu', value: 'present' }], true],
    [[{ key: 'nvidia.com/gpu', value: 'absent' }], false],
    [[{ key: 'other', operator: 'Exists' }], false],
    [[{ value: 'present' }], false],
  ])('lets a pod with tolerations %j on a tainted node: %s', (tolerations, expected) => {
    expect(fitsNode({ tolerations }, 'k3s', tainted)).toBe(expected);
  });

  it('knows the role label as each engine writes it', () => {
    const server: NodeSpec = { ...node, role: 'control-plane' };
    const wants = (value: string) => ({ nodeSelector: { 'node-role.kubernetes.io/control-plane': value } });
    expect(fitsNode(wants('true'), 'k3s', server)).toBe(true);
    expect(fitsNode(wants('true'), 'kind', server)).toBe(false);
    expect(fitsNode(wants(''), 'kind', server)).toBe(true);
    expect(fitsNode(wants(''), 'kind', node)).toBe(false);
  });
});
