import { describe, expect, test } from 'vitest';
import type { NodeSpec } from '../../clusters/define-cluster.ts';
import { nodeManifest, nodeStatus } from './nodes.ts';

const spec: NodeSpec = {
  name: 'gpu-1',
  role: 'worker',
  arch: 'amd64',
  cpu: 2.5,
  memory: '256Gi',
  disk: '2Ti',
  kernel: '6.8.0',
  btf: true,
  gpus: { product: 'NVIDIA L40S', count: 2, memory: '48G' },
  labels: { 'nvidia.com/gpu.present': 'true' },
  taints: [{ key: 'nvidia.com/gpu', value: 'present', effect: 'NoSchedule' }],
};

test('a node has the labels and taints of its literal, and those of kubelet', () => {
  expect(nodeManifest(spec, 'kind')).toMatchObject({
    metadata: {
      name: 'gpu-1',
      labels: {
        'kubernetes.io/arch': 'amd64',
        'kubernetes.io/hostname': 'gpu-1',
        'nvidia.com/gpu.present': 'true',
      },
    },
    spec: { taints: spec.taints },
  });
});

describe('the status', () => {
  test('offers what the literal says', () => {
    const resources = {
      cpu: '2.5',
      memory: '256Gi',
      'ephemeral-storage': '2Ti',
      pods: '110',
      'nvidia.com/gpu': '2',
    };
    expect(nodeStatus(spec, 0)).toMatchObject({
      status: {
        allocatable: resources,
        capacity: resources,
        nodeInfo: { architecture: 'amd64', kernelVersion: '6.8.0' },
      },
    });
  });

  test('offers no GPUs where there are none', () => {
    const { gpus, ...rest } = spec;
    expect(JSON.stringify(nodeStatus(rest, 0))).not.toContain('nvidia.com/gpu');
  });

  test('has an address that no other node has', () => {
    expect(nodeStatus(spec, 1)).toMatchObject({
      status: {
        addresses: [
          { type: 'InternalIP', address: '192.0.2.2' },
          { type: 'Hostname', address: 'gpu-1' },
        ],
      },
    });
  });
});
