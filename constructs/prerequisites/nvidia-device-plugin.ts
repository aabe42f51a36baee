import type { NvidiaDevicePluginValues } from '../../imports/charts/nvidia-device-plugin.ts';
import { release } from '../core/chart-release.ts';
import { Component } from '../core/component.ts';
import { Gpu } from '../core/gpu.ts';
import type { Layer } from '../core/layer.ts';
import type { OwnedNamespace } from '../core/owned-namespace.ts';
import type { Stage } from '../core/stage.ts';
import { charts } from '../versions.ts';

/** RuntimeClass that k3s makes when it finds NVIDIA's container toolkit on a node. */
const runtimeClass = 'nvidia';
const nodeLabels = { 'nvidia.com/gpu.present': 'true' };
const noProbes = 'The chart offers none; the kubelet sees a plugin die by its socket.';

/** NVIDIA GPUs as a resource that pods ask for. */
export class NvidiaDevicePlugin extends Component {
  readonly gpu: Gpu;

  constructor(layer: Layer) {
    super(layer, 'nvidia-device-plugin');
    const namespace = this.namespace('nvidia-device-plugin', {
      podSecurityReason: 'A device plugin registers at a socket of the kubelet, in a folder of the node.',
    });
    const stage = this.stage('nvidia-device-plugin');
    this.install(stage, namespace);
    this.gpu = new Gpu(stage, {
      resource: 'nvidia.com/gpu',
      runtimeClass,
      nodeLabels,
      taint: 'nvidia.com/gpu',
    });
  }

  private install(stage: Stage, namespace: OwnedNamespace): void {
    release<NvidiaDevicePluginValues>(stage, {
      chart: charts.nvidiaDevicePlugin,
      namespace,
      values: {
        runtimeClassName: runtimeClass,
        nodeSelector: nodeLabels,
        securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
        resources: { requests: { cpu: '10m', memory: '64Mi' }, limits: { memory: '256Mi' } },
      },
      workloads: {
        'DaemonSet/nvidia-device-plugin': {
          nodeSelector: 'nodeSelector',
          containers: {
            'nvidia-device-plugin-ctr': {
              resources: 'resources',
              securityContext: 'securityContext',
              noProbes,
            },
          },
        },
        // Runs where a node is labelled as sharing its GPUs through MPS: nowhere.
        'DaemonSet/nvidia-device-plugin-mps-control-daemon': {
          containers: {
            'mps-control-daemon-mounts': { resources: 'resources' },
            'mps-control-daemon-ctr': { resources: 'resources', noProbes },
          },
        },
      },
    });
  }
}
