import { describe, expect, it } from 'vitest';
import type { ClusterSpec } from '../../clusters/define-cluster.ts';
import { forge } from '../../clusters/forge.ts';
import { pi } from '../../clusters/pi.ts';
import { exampleCluster, view } from '../core/fixtures/cluster.ts';
import { at, list } from '../core/manifest.ts';
import type { ClusterView } from '../core/view.ts';
import { enforcedLevel, findObject, findStage, findWorkload, flowsTo, valuesOf } from './fixtures/find.ts';
import { Longhorn } from './longhorn.ts';

function build(spec: ClusterSpec = pi(3)) {
  const { cluster, early } = exampleCluster(spec);
  const longhorn = new Longhorn(early, { replicas: 2, nodes: spec.nodes, apiServer: cluster.apiServer });
  return { longhorn, rendered: view(cluster) };
}

function setting(rendered: ClusterView, name: string): unknown {
  return at(valuesOf(rendered, 'longhorn'), 'defaultSettings', name);
}

describe('Longhorn', () => {
  it('is the default class, with the copies that it is given', () => {
    const { longhorn, rendered } = build();
    expect(at(valuesOf(rendered, 'longhorn'), 'persistence')).toEqual({
      defaultClass: true,
      defaultClassReplicaCount: 2,
    });
    expect(longhorn.storageClass).toMatchObject({ name: 'longhorn', replicas: 2 });
  });

  it('is ready when volumes can be made and mounted', () => {
    const { longhorn, rendered } = build();
    expect(longhorn.storageClass.provider?.name).toBe('longhorn');
    const kustomization = rendered.flux.find(
      ({ manifest }) => manifest.kind === 'Kustomization' && manifest.metadata.name === 'longhorn',
    );
    const checked = list(at(kustomization?.manifest, 'spec', 'healthChecks')).map((check) =>
      at(check, 'name'),
    );
    const drivers = ['csi-attacher', 'csi-provisioner', 'longhorn-csi-plugin'];
    expect(checked).toEqual(['longhorn', 'unset-resources', ...drivers]);
  });

  it('tells nobody that it is there', () => {
    const { rendered } = build();
    expect(setting(rendered, 'allowCollectingLonghornUsageMetrics')).toBe(false);
    expect(setting(rendered, 'upgradeChecker')).toBe(false);
    expect(rendered.flows.map(({ label }) => label.to)).not.toContain('internet');
  });

  it("replaces the chart's policies by its own", () => {
    const { rendered } = build();
    expect(at(valuesOf(rendered, 'longhorn'), 'networkPolicies')).toEqual({ restrictInternalTraffic: false });
    const inside = { namespace: 'longhorn-system', labels: {} };
    expect(rendered.flows).toContainEqual(expect.objectContaining({ from: inside, to: inside, ports: [] }));
    expect(flowsTo(rendered, 'longhorn-manager')).toEqual([
      [{ cidr: '192.168.10.0/24' }, [9502]],
      [{ cidr: '10.30.0.0/16' }, [9502]],
    ]);
  });

  it('gives back to the disks what databases deleted, after its webhook runs', () => {
    const { rendered } = build();
    expect(findObject(rendered, 'RecurringJob', 'trim', 'longhorn-system').spec).toMatchObject({
      task: 'filesystem-trim',
      groups: ['default'],
      retain: 0,
    });
    expect(findStage(rendered, 'longhorn-jobs').dependsOn).toEqual(['longhorn']);
  });

  it('is privileged, and tolerates nothing where nothing is tainted', () => {
    const { rendered } = build();
    expect(enforcedLevel(rendered, 'longhorn-system')).toBe('privileged');
    expect(setting(rendered, 'taintToleration')).toBeUndefined();
  });
});

describe('what the manager of Longhorn makes', () => {
  it('runs on GPU nodes too: a pod there mounts volumes like any other', () => {
    const { rendered } = build(forge);
    const toleration = { key: 'nvidia.com/gpu', operator: 'Equal', value: 'present', effect: 'NoSchedule' };
    expect(setting(rendered, 'taintToleration')).toBe('nvidia.com/gpu=present:NoSchedule');
    for (const name of ['longhorn-manager', 'longhorn-csi-plugin', 'engine-image']) {
      expect(findWorkload(rendered, 'DaemonSet', name).podSpec.tolerations).toEqual([toleration]);
    }
    expect(findWorkload(rendered, 'Pod', 'instance-manager-forge-gpu-1').podSpec.tolerations).toEqual([
      toleration,
    ]);
  });

  it('reserves 12 % of the CPUs of each node', () => {
    const { rendered } = build(forge);
    expect(setting(rendered, 'guaranteedInstanceManagerCPU')).toBe('{"v1":"12","v2":"12"}');
    const requests = forge.nodes.map(({ name }) => {
      const { podSpec } = findWorkload(rendered, 'Pod', `instance-manager-${name}`);
      expect(podSpec.nodeSelector).toEqual({ 'kubernetes.io/hostname': name });
      return at(list(podSpec.containers)[0], 'resources', 'requests', 'cpu');
    });
    expect(requests).toEqual([...Array(4).fill('1920m'), ...Array(4).fill('3840m')]);
  });

  it('has requests and a memory limit in every container, whoever sets them', () => {
    const containers = build().rendered.workloads.flatMap(({ podSpec }) => list(podSpec.containers));
    const names = containers.map((container) => at(container, 'name'));
    for (const name of ['longhorn-ui', 'pre-pull-share-manager-image', 'engine-image', 'instance-manager']) {
      expect(names).toContain(name);
    }
    for (const container of containers) {
      expect(at(container, 'resources')).toMatchObject({
        requests: { cpu: expect.any(String), memory: expect.any(String) },
        limits: { memory: expect.any(String) },
      });
    }
  });

  it('has three of each CSI sidecar, with the resources of the setting', () => {
    const { rendered } = build();
    const resources = JSON.parse(String(setting(rendered, 'systemManagedCSIComponentsResourceLimits')));
    for (const name of ['csi-attacher', 'csi-provisioner', 'csi-resizer', 'csi-snapshotter']) {
      const workload = findWorkload(rendered, 'Deployment', name);
      expect(workload.replicas).toBe(3);
      expect(at(list(workload.podSpec.containers)[0], 'resources')).toEqual(resources[name]);
    }
    const plugin = list(findWorkload(rendered, 'DaemonSet', 'longhorn-csi-plugin').podSpec.containers);
    expect(plugin.map((container) => at(container, 'resources'))).toEqual(
      plugin.map((container) => resources[String(at(container, 'name'))]),
    );
  });

  it('runs the images that the chart names', () => {
    const { rendered } = build();
    const images = rendered.workloads
      .filter(({ origin }) => origin === 'controller')
      .flatMap(({ podSpec }) => list(podSpec.containers).map((container) => String(at(container, 'image'))));
    expect(new Set(images).size).toBe(9);
    for (const image of images) expect(image).toMatch(/^docker\.io\/longhornio\/[\w-]+:v\d+\.\d+\.\d+$/);
  });
});
