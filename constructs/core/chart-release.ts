import { Construct } from 'constructs';
import {
  HelmRelease,
  type HelmReleaseSpec,
  type HelmReleaseSpecValuesFrom,
} from '../../imports/crds/helm.toolkit.fluxcd.io/helm-release.ts';
import type { ChartVersion } from '../versions.ts';
import { locate } from './located.ts';
import type { Manifest } from './manifest.ts';
import type { OwnedNamespace } from './owned-namespace.ts';
import { stageServiceAccount } from './service-account.ts';
import type { Stage } from './stage.ts';

/** Where a value of ours lands in a workload that the chart renders; paths are dotted values keys. */
export interface WorkloadValues {
  readonly replicas?: string;
  readonly nodeSelector?: string;
  readonly tolerations?: string;
  readonly podSecurityContext?: string;
  readonly containers?: Readonly<Record<string, ContainerValues>>;
  /** What each replica claims, by the claim's name; also claims that only our values make. */
  readonly claims?: Readonly<Record<string, ClaimValues>>;
  /** Paths of the node that only our values mount. */
  readonly hostPaths?: readonly string[];
  /** True when our values keep the chart from rendering it. */
  readonly absent?: boolean;
}

export interface ClaimValues {
  readonly storage: string;
  readonly storageClass: string;
}

export interface ContainerValues {
  /** Ports that only our values open. */
  readonly ports?: readonly { readonly name: string; readonly containerPort: number }[];
  /** As Kubernetes has it, or by resource: `{ cpu: { request, limit }, memory: { request, limit } }`. */
  readonly resources?: string;
  readonly securityContext?: string;
  /** The whole reference. */
  readonly image?: string;
  /** Probes that the chart sets by default, by the fact sheets. */
  readonly probes?: readonly ('startup' | 'readiness' | 'liveness')[];
  /** Why it has none; for a chart that offers no value for them. */
  readonly noProbes?: string;
  /** True when our values keep the chart from rendering it. */
  readonly absent?: boolean;
  /** The chart drops ALL capabilities and forbids privilege escalation, by the fact sheets. */
  readonly hardened?: boolean;
  /** An init container that goes on beside the others (`restartPolicy: Always`), by the fact sheets. */
  readonly sidecar?: boolean;
}

/** A value that only the cluster knows: a key of a Secret in Flux's own namespace. */
export interface ClusterValue {
  readonly secret: string;
  readonly key: string;
  /** Dotted values key. */
  readonly path: string;
}

export interface ChartReleaseProps<Values extends object> {
  readonly chart: ChartVersion;
  readonly namespace: OwnedNamespace;
  readonly values: Values;
  /** Values that helm-controller reads in the cluster; a change of one upgrades the release. Default: none. */
  readonly clusterValues?: readonly ClusterValue[];
  /** By `Kind/name` of the rendered workload. */
  readonly workloads?: Readonly<Record<string, WorkloadValues>>;
  /** Objects that our values add to what the chart renders by default, or that they change so much that its facts are wrong. */
  readonly adds?: readonly Manifest[];
  /** CRDs that our values add, as `group/Kind`. */
  readonly brings?: readonly string[];
  /** What our values call the objects that the chart names after itself. Default: the chart's name. */
  readonly fullname?: string;
  /** Namespaces of default objects that our values move into the release's own. */
  readonly moves?: readonly string[];
  /** ClusterRoles outside the chart that its bindings refer to. */
  readonly binds?: readonly string[];
  /** Helm's own wait. Default: `5m`. */
  readonly timeout?: string;
}

/**
 * What installing and upgrading have in common. Both apply on the server, whatever Helm did before: accounts may create
 * objects by name, and only that tells the API server the name.
 */
const action = {
  crds: 'CreateReplace',
  strategy: { name: 'RetryOnFailure', retryInterval: '5m' },
} as const satisfies HelmReleaseSpec['install'] & HelmReleaseSpec['upgrade'];

/** A pinned chart as a Flux HelmRelease, with what is known of its real objects. */
export class ChartRelease extends Construct {
  readonly stage: Stage;
  readonly props: ChartReleaseProps<object>;
  readonly release: HelmRelease;

  constructor(stage: Stage, props: ChartReleaseProps<object>) {
    super(stage, props.chart.name);
    locate(this);
    this.stage = stage;
    this.props = props;
    stage.releases.push(this);
    this.release = new HelmRelease(this, 'release', {
      metadata: { name: props.chart.name, namespace: 'flux-system' },
      spec: {
        ...reference(props.chart),
        interval: '60m',
        timeout: props.timeout ?? '5m',
        releaseName: props.chart.name,
        targetNamespace: props.namespace.name,
        storageNamespace: props.namespace.name,
        serviceAccountName: stageServiceAccount(stage.name),
        maxHistory: 3,
        install: { ...action, serverSideApply: true },
        upgrade: { ...action, serverSideApply: 'enabled' },
        driftDetection: { mode: 'enabled' },
        ...(props.clusterValues?.length ? { valuesFrom: props.clusterValues.map(reading) } : {}),
        values: props.values,
      },
    });
  }
}

/** Installs a chart with values typed by its own facts. */
export function release<Values extends object>(stage: Stage, props: ChartReleaseProps<Values>): ChartRelease {
  return new ChartRelease(stage, props);
}

function reading({ secret, key, path }: ClusterValue): HelmReleaseSpecValuesFrom {
  return { kind: 'Secret', name: secret, valuesKey: key, targetPath: path };
}

function reference(chart: ChartVersion): Pick<HelmReleaseSpec, 'chart' | 'chartRef'> {
  const { name, repository, version } = chart;
  if (repository.startsWith('oci://')) return { chartRef: { kind: 'OCIRepository', name } };
  const sourceRef = { kind: 'HelmRepository', name: repositoryName(repository) } as const;
  return { chart: { spec: { chart: name, version, sourceRef } } };
}

/** Name of the HelmRepository object for a URL: its host and path as one DNS label. */
export function repositoryName(url: string): string {
  return url
    .replace(/^https?:\/\//, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
