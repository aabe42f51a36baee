import { describe, expect, it } from 'vitest';
import { forge } from '../../clusters/forge.ts';
import { exampleCluster, view } from '../core/fixtures/cluster.ts';
import { at, list } from '../core/manifest.ts';
import { enforcedLevel, findWorkload, valuesOf } from './fixtures/find.ts';
import { NvidiaDevicePlugin } from './nvidia-device-plugin.ts';

function build() {
  const { cluster, early } = exampleCluster(forge);
  const { gpu } = new NvidiaDevicePlugin(early);
  return { gpu, rendered: view(cluster) };
}

describe('NvidiaDevicePlugin', () => {
  it('runs with the runtime that knows the driver, where the GPUs are', () => {
    const { gpu, rendered } = build();
    expect(valuesOf(rendered, 'nvidia-device-plugin')).toMatchObject({
      runtimeClassName: gpu.runtimeClass,
      nodeSelector: gpu.nodeLabels,
    });
    expect(findWorkload(rendered, 'DaemonSet', 'nvidia-device-plugin').podSpec.nodeSelector).toEqual(
      gpu.nodeLabels,
    );
  });

  it('offers what the GPU nodes of forge are labelled and tainted with', () => {
    const { gpu } = build();
    const withGpus = forge.nodes.filter((node) => node.gpus);
    expect(withGpus).not.toHaveLength(0);
    for (const { labels, taints } of withGpus) {
      expect(labels).toMatchObject(gpu.nodeLabels);
      expect(taints?.map(({ key }) => key)).toEqual([gpu.taint]);
    }
  });

  it('has no more rights than the folder of the kubelet', () => {
    const { rendered } = build();
    const { podSpec } = findWorkload(rendered, 'DaemonSet', 'nvidia-device-plugin');
    const [plugin, ...others] = list(podSpec.containers);
    expect(others).toEqual([]);
    expect(at(plugin, 'securityContext')).toMatchObject({
      allowPrivilegeEscalation: false,
      capabilities: { drop: ['ALL'] },
    });
    expect(enforcedLevel(rendered, 'nvidia-device-plugin')).toBe('privileged');
  });

  it('starts no MPS daemon on any node of forge', () => {
    const { podSpec } = findWorkload(
      build().rendered,
      'DaemonSet',
      'nvidia-device-plugin-mps-control-daemon',
    );
    const wanted = Object.keys(podSpec.nodeSelector as object);
    expect(wanted).toContain('nvidia.com/mps.capable');
    expect(forge.nodes.filter(({ labels }) => labels && 'nvidia.com/mps.capable' in labels)).toEqual([]);
  });
});
