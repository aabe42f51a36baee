import type { CorootOperatorValues } from '../../imports/charts/coroot-operator.ts';
import { Coroot as CorootResource, type CorootSpec } from '../../imports/crds/coroot.com/coroot.ts';
import { release } from '../core/chart-release.ts';
import { Component } from '../core/component.ts';
import { Endpoint } from '../core/endpoint.ts';
import type { External } from '../core/external.ts';
import type { Ingress } from '../core/ingress.ts';
import type { Layer } from '../core/layer.ts';
import type { OwnedNamespace } from '../core/owned-namespace.ts';
import type { Stage } from '../core/stage.ts';
import type { StorageClass } from '../core/storage-class.ts';
import { charts, images } from '../versions.ts';
import { keeperStorage, corootResources as resources } from './coroot-resources.ts';
import { corootLabels, corootWorkloads, withoutProbes } from './coroot-workloads.ts';

export interface CorootProps {
  readonly apiServer: External;
  /** The operator looks for newer images in their registry, even where all are pinned. */
  readonly internet: External;
  readonly storage: StorageClass;
  readonly ingress: Ingress;
  /** A Prometheus that accepts remote write, or the quantity of storage for one of its own. */
  readonly prometheus: Endpoint | { readonly storage: string };
  readonly sizes: {
    /** Storage of the server and of ClickHouse, as quantities. */
    readonly storage: string;
    readonly clickhouse: string;
    /** ClickHouse Keeper replicas, an odd number. */
    readonly keepers: number;
  };
}

const name = 'coroot';
const httpPort = 8080;
/** What the parts say to each other: UI and ingestion, Prometheus, ClickHouse and its keepers. */
const internalPorts = [httpPort, 4317, 9090, 8123, 9000, 9009, 9181, 9234].map((port) => ({ port }));

/** A map of all services with their latencies, logs, traces and profiles, made by eBPF agents on every node. */
export class Coroot extends Component {
  readonly ui: Endpoint;
  /** Address of the UI. */
  readonly url: string;

  constructor(layer: Layer, props: CorootProps) {
    super(layer, 'coroot', props);
    const { storage, ingress, prometheus, apiServer, internet } = props;
    const namespace = this.namespace(name, {
      podSecurityReason: 'The node agent is privileged and sees all processes of its node.',
    });
    install(this.stage('coroot-operator'), namespace);
    const stage = this.stage('coroot', {
      takes: prometheus instanceof Endpoint ? [storage, ingress, prometheus] : [storage, ingress],
      health: [{ apiVersion: 'apps/v1', kind: 'StatefulSet', name: `${name}-coroot`, namespace: name }],
      timeout: '15m',
    });
    const labels = corootLabels(name, 'coroot');
    this.ui = new Endpoint(stage, { service: `${name}-coroot`, namespace: name, port: httpPort, labels });
    new CorootResource(stage, name, { metadata: { name, namespace: name }, spec: specOf(props) });
    declareWorkloads(stage, props);
    this.url = ingress.publish(stage, name, this.ui);

    const operator = { 'app.kubernetes.io/name': 'coroot-operator' };
    this.callFrom(apiServer, namespace, operator);
    this.callFrom(apiServer, namespace, corootLabels(name, 'coroot-cluster-agent'));
    this.callFrom(internet, namespace, operator);
    if (prometheus instanceof Endpoint) this.callFrom(prometheus, namespace, labels);
    this.allowWithin(namespace, internalPorts);
  }
}

function install(stage: Stage, namespace: OwnedNamespace): void {
  release<CorootOperatorValues>(stage, {
    chart: charts.corootOperator,
    namespace,
    values: {
      resources: { requests: { cpu: '20m', memory: '64Mi' }, limits: { memory: '256Mi' } },
      podSecurityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
      containerSecurityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
    },
    workloads: {
      'Deployment/coroot-operator': {
        podSecurityContext: 'podSecurityContext',
        containers: {
          operator: {
            resources: 'resources',
            securityContext: 'containerSecurityContext',
            noProbes: 'The chart offers no value for them.',
          },
        },
      },
    },
  });
}

function specOf({ storage: { name: className }, prometheus, sizes }: CorootProps): CorootSpec {
  // Otherwise the claims, which the operator owns, go with the Coroot object, and the data with them.
  const volume = (size: string) => ({ size, className, reclaimPolicy: 'Retain' });
  return {
    communityEdition: { image: { name: images.coroot } },
    storage: volume(sizes.storage),
    resources: resources.server,
    nodeAgent: { image: { name: images.corootNodeAgent }, resources: resources.nodeAgent },
    clusterAgent: {
      image: { name: images.corootClusterAgent },
      kubeStateMetrics: { image: { name: images.corootKubeStateMetrics } },
      resources: resources.clusterAgent,
    },
    ...(prometheus instanceof Endpoint
      ? { externalPrometheus: { url: prometheus.url() } }
      : {
          prometheus: {
            image: { name: images.corootPrometheus },
            storage: volume(prometheus.storage),
            resources: resources.prometheus,
          },
        }),
    clickhouse: {
      image: { name: images.corootClickhouse },
      shards: 1,
      replicas: 1,
      storage: volume(sizes.clickhouse),
      resources: resources.clickhouse,
      keeper: {
        image: { name: images.corootClickhouse },
        replicas: sizes.keepers,
        storage: volume(keeperStorage),
        resources: resources.keeper,
      },
    },
  };
}

function declareWorkloads(stage: Stage, { storage, prometheus, sizes }: CorootProps): void {
  const workloads = corootWorkloads({
    name,
    namespace: name,
    storageClass: storage.name,
    storage: {
      server: sizes.storage,
      prometheus: prometheus instanceof Endpoint ? undefined : prometheus.storage,
      clickhouse: sizes.clickhouse,
    },
    keepers: sizes.keepers,
  });
  for (const workload of workloads) stage.willMake(name, workload, withoutProbes);
}
