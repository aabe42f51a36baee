import type { NodeSpec } from '../../clusters/define-cluster.ts';
import type { LonghornValues } from '../../imports/charts/longhorn.ts';
import { RecurringJob } from '../../imports/crds/longhorn.io/recurring-job.ts';
import { type ChartRelease, release } from '../core/chart-release.ts';
import { Component } from '../core/component.ts';
import type { External } from '../core/external.ts';
import { LimitRange, Quantity } from '../core/kubernetes.ts';
import type { Layer } from '../core/layer.ts';
import { Metrics } from '../core/metrics.ts';
import type { OwnedNamespace } from '../core/owned-namespace.ts';
import type { HealthCheck, Stage } from '../core/stage.ts';
import { StorageClass } from '../core/storage-class.ts';
import { charts } from '../versions.ts';
import { csiResources, madeByManager, managerPercent, noProbes } from './longhorn-workloads.ts';
import { distinctTaints, taintSetting, toleration } from './taints.ts';

export interface LonghornProps {
  /** Copies of each volume, on different nodes. */
  readonly replicas: number;
  /** Nodes that hold and mount volumes: all of them, tainted ones too. */
  readonly nodes: readonly NodeSpec[];
  readonly apiServer: External;
}

const manager = { app: 'longhorn-manager' };
const metricsPort = 9500;
const admissionPort = 9502;
/** Sunday 03:00 UTC. */
const weekly = '0 3 * * 0';

/**
 * Replicated block storage on the disks of the nodes, which need open-iscsi with iscsid running.
 * The initiator calls only pods of its own node, which no policy shuts out; nothing opens NFS for shared volumes.
 */
export class Longhorn extends Component {
  readonly storageClass: StorageClass;
  readonly metrics: readonly Metrics[];

  constructor(layer: Layer, props: LonghornProps) {
    super(layer, 'longhorn', props);
    // Longhorn runs in no other namespace.
    const namespace = this.namespace('longhorn-system', {
      podSecurityReason: 'Privileged pods serve disks of the nodes as devices and mounts of the nodes.',
    });
    const stage = this.stage('longhorn', { health: drivers(namespace), timeout: '15m' });
    const installed = this.install(stage, namespace, props);
    for (const manifest of madeByManager(namespace, props.nodes)) {
      stage.willMake(`${installed.node.id}/${installed.release.node.id}`, manifest, noProbes);
    }
    this.limit(stage, namespace);
    this.allowWithin(namespace);
    this.allowFromApiServer(namespace, manager, [{ port: admissionPort }]);
    this.reclaim(namespace);
    this.storageClass = new StorageClass(stage, { name: 'longhorn', replicas: props.replicas });
    this.metrics = [
      new Metrics(stage, { job: 'longhorn', namespace: namespace.name, labels: manager, port: metricsPort }),
    ];
  }

  private install(stage: Stage, namespace: OwnedNamespace, props: LonghornProps): ChartRelease {
    return release<LonghornValues>(stage, {
      chart: charts.longhorn,
      namespace,
      timeout: '10m',
      values: values(props),
      // Its ClusterRoleBinding longhorn-support-bundle.
      binds: ['cluster-admin'],
      workloads: {
        'DaemonSet/longhorn-manager': {
          tolerations: 'longhornManager.tolerations',
          containers: {
            'longhorn-manager': { resources: 'longhornManager.resources', probes: ['readiness'] },
            'pre-pull-share-manager-image': { noProbes: 'It only keeps an image on the node.' },
          },
        },
        'Deployment/longhorn-driver-deployer': {
          containers: {
            'longhorn-driver-deployer': {
              noProbes: 'The chart offers none; it exits when it cannot deploy.',
            },
          },
        },
        'Deployment/longhorn-ui': {
          replicas: 'longhornUI.replicas',
          containers: { 'longhorn-ui': { noProbes: 'The chart offers none.' } },
        },
        'Job/longhorn-pre-upgrade': { absent: true },
      },
    });
  }

  /** For containers whose resources neither chart nor settings offer; instance managers are the largest of them. */
  private limit(stage: Stage, { name: namespace }: OwnedNamespace): void {
    const name = 'unset-resources';
    new LimitRange(stage, name, {
      metadata: { name, namespace },
      spec: {
        limits: [
          {
            type: 'Container',
            defaultRequest: { cpu: Quantity.fromString('10m'), memory: Quantity.fromString('128Mi') },
            default: { memory: Quantity.fromString('4Gi') },
          },
        ],
      },
    });
  }

  /** Databases delete what they wrote; without a trim their volumes only ever grow on the disks. */
  private reclaim(namespace: OwnedNamespace): void {
    const name = 'trim';
    new RecurringJob(this.stage('longhorn-jobs'), name, {
      metadata: { name, namespace: namespace.name },
      spec: { name, task: 'filesystem-trim', cron: weekly, groups: ['default'], concurrency: 1, retain: 0 },
    });
  }
}

/** Volumes can be made and mounted once these run; the manager makes them after the chart is ready. */
function drivers({ name: namespace }: OwnedNamespace): readonly HealthCheck[] {
  const apiVersion = 'apps/v1';
  return [
    { apiVersion, kind: 'Deployment', name: 'csi-attacher', namespace },
    { apiVersion, kind: 'Deployment', name: 'csi-provisioner', namespace },
    { apiVersion, kind: 'DaemonSet', name: 'longhorn-csi-plugin', namespace },
  ];
}

function values({ replicas, nodes }: LonghornProps): LonghornValues {
  const taints = distinctTaints(nodes);
  const percent = String(managerPercent);
  return {
    persistence: { defaultClass: true, defaultClassReplicaCount: replicas },
    preUpgradeChecker: { jobEnabled: false },
    // They leave out callers that Longhorn itself has; the policies of this component replace them.
    networkPolicies: { restrictInternalTraffic: false },
    defaultSettings: {
      allowCollectingLonghornUsageMetrics: false,
      upgradeChecker: false,
      guaranteedInstanceManagerCPU: JSON.stringify({ v1: percent, v2: percent }),
      systemManagedCSIComponentsResourceLimits: JSON.stringify(csiResources),
      ...(taints.length > 0 ? { taintToleration: taints.map(taintSetting).join(';') } : {}),
    },
    longhornManager: {
      resources: { requests: { cpu: '100m', memory: '256Mi' }, limits: { memory: '1Gi' } },
      tolerations: taints.map(toleration),
    },
    longhornUI: { replicas: 1 },
  };
}
