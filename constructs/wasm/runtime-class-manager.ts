import type { RuntimeClassManagerValues } from '../../imports/charts/runtime-class-manager.ts';
import { release } from '../core/chart-release.ts';
import { Component } from '../core/component.ts';
import type { External } from '../core/external.ts';
import type { Layer } from '../core/layer.ts';
import type { OwnedNamespace } from '../core/owned-namespace.ts';
import type { RuntimeClass } from '../core/runtime-class.ts';
import type { Stage } from '../core/stage.ts';
import { charts, images } from '../versions.ts';
import { addSpinShim } from './spin-shim.ts';

export interface RuntimeClassManagerProps {
  readonly apiServer: External;
  /** Where the jobs on the nodes download shims. */
  readonly internet: External;
  /** Labels of the nodes that run WebAssembly. containerd restarts on all of them at once; containers go on. */
  readonly nodeSelector: Readonly<Record<string, string>>;
}

const controller = { 'app.kubernetes.io/name': 'runtime-class-manager' };

/** Installs containerd shims on nodes, and the RuntimeClass that chooses them. */
export class RuntimeClassManager extends Component {
  /** Runs Spin applications. */
  readonly spin: RuntimeClass;

  constructor(layer: Layer, props: RuntimeClassManagerProps) {
    super(layer, 'runtime-class-manager', props);
    const namespace = this.namespace('rcm', {
      podSecurityReason:
        'Its jobs write the shim and the configuration of containerd to the disk of their node.',
    });
    install(this.stage('runtime-class-manager'), namespace);
    const shims = this.stage('spin-shim', { takes: [], timeout: '15m' });
    this.spin = addSpinShim(shims, namespace, props.nodeSelector);
    this.callFrom(props.apiServer, namespace, controller);
  }
}

function install(stage: Stage, namespace: OwnedNamespace): void {
  release<RuntimeClassManagerValues>(stage, {
    chart: charts.runtimeClassManager,
    namespace,
    values: {
      image: { tag: `v${charts.runtimeClassManager.version}` },
      rcm: {
        shimDownloaderImage: image(images.shimDownloader),
        nodeInstallerImage: image(images.shimInstaller),
        nodeInstallerJob: { ttl: 3600 },
      },
      podSecurityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
      securityContext: {
        allowPrivilegeEscalation: false,
        capabilities: { drop: ['ALL'] },
        readOnlyRootFilesystem: true,
      },
      resources: { requests: { cpu: '10m', memory: '64Mi' }, limits: { memory: '128Mi' } },
    },
    workloads: {
      'Deployment/runtime-class-manager': {
        podSecurityContext: 'podSecurityContext',
        containers: {
          'runtime-class-manager': {
            resources: 'resources',
            securityContext: 'securityContext',
            probes: ['liveness', 'readiness'],
          },
        },
      },
    },
  });
}

function image(reference: string): { readonly repository: string; readonly tag: string } {
  const [repository = '', tag = ''] = reference.split(':');
  return { repository, tag };
}
