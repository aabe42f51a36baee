import { describe, expect, it } from 'vitest';
import type { ClusterSpec, NodeSpec } from '../../../clusters/define-cluster.ts';
import { pro } from '../../../clusters/pro.ts';
import { allocatable } from './allocatable.ts';

const node: NodeSpec = {
  name: 'a',
  role: 'worker',
  arch: 'amd64',
  cpu: 4,
  memory: '8Gi',
  disk: '100Gi',
  kernel: '6.8.0',
  btf: true,
  gpus: { product: 'L40S', count: 2, memory: '48G' },
};
const gibi = 2 ** 30;

function of(spec: Partial<ClusterSpec>, role: NodeSpec['role'] = 'worker') {
  return allocatable({ ...pro, components: [], ...spec }, { ...node, role });
}

describe('allocatable', () => {
  it('is the share of a kind node, on a control plane too', () => {
    const share = { cpu: 4000, memory: 8 * gibi, gpu: 0, disk: 85 * gibi };
    expect(of({ engine: 'kind' })).toEqual(share);
    expect(of({ engine: 'kind' }, 'control-plane')).toEqual(share);
  });

  it('leaves to k3s what its processes take, more on servers', () => {
    expect(of({ engine: 'k3s' })).toMatchObject({ cpu: 3900, memory: 8 * gibi - 275_000_000 });
    expect(of({ engine: 'k3s' }, 'control-plane')).toMatchObject({
      cpu: 3700,
      memory: 8 * gibi - 1_613_000_000,
    });
  });

  it('has GPUs only where the device plugin offers them', () => {
    expect(of({ components: ['nvidia-device-plugin'] }).gpu).toBe(2);
  });

  it('leaves more of the disk free under Longhorn', () => {
    expect(of({ components: ['longhorn'] }).disk).toBe(70 * gibi);
  });
});
