import { type Runtime, runtimeNames, runtimes } from '../../lambda/api/index.ts';
import type {
  BuildSettings,
  OperatorSettings,
  RuntimeImages,
} from '../../lambda/operator/settings/settings.ts';
import type { Bucket } from '../core/bucket.ts';
import type { Cluster } from '../core/cluster.ts';
import type { OwnedNamespace } from '../core/owned-namespace.ts';
import type { RabbitMqCluster } from '../core/rabbitmq-cluster.ts';
import type { Registry } from '../core/registry.ts';
import type { Serving } from '../core/serving.ts';
import type { Traces } from '../core/traces.ts';
import { lambdaImages, runtimeImages } from '../lambda-images.ts';
import { images } from '../versions.ts';
import { operatorFolders } from './operator-pod.ts';

/** What the settings are made of: everything that the operator takes. */
export interface SettingsProps {
  readonly name: string;
  readonly cluster: Cluster;
  readonly serving: Serving;
  readonly bucket: Bucket;
  readonly registry: Registry;
  readonly rabbitmq?: RabbitMqCluster | undefined;
  readonly traces?: Traces | undefined;
  readonly namespaces?: readonly OwnedNamespace[] | undefined;
}

/** Hosts that hand out sources and packages, and the hosts that they redirect to. */
const gitHosts = ['https://github.com', 'https://codeload.github.com', 'https://gitlab.com'];
const imageHosts = [
  'https://ghcr.io',
  'https://pkg-containers.githubusercontent.com',
  'https://gcr.io',
  'https://storage.googleapis.com',
];

/** The operator's settings for a cluster, from the capabilities that it takes. */
export function operatorSettings(props: SettingsProps): OperatorSettings {
  const { name, cluster, serving, bucket, rabbitmq, traces, namespaces } = props;
  const { podCidr, serviceCidr, nodeCidr } = cluster.spec.network;
  return {
    lease: { namespace: name, name },
    ...(namespaces ? { namespaces: namespaces.map((each) => each.name) } : {}),
    platform: {
      resources: { requests: { cpu: '25m', memory: '64Mi' }, limits: { memory: '256Mi' } },
      maxTimeoutSeconds: serving.maxTimeoutSeconds,
      callerNamespaces: [serving.gateway.namespace],
      dns: { namespace: 'kube-system', podLabels: { 'k8s-app': 'kube-dns' } },
      protectedCidrs: [podCidr, serviceCidr, nodeCidr],
      pullHosts: { [props.registry.pushHost]: props.registry.pullHost },
      ...(traces ? { traces: traceSink(traces) } : {}),
      ...(rabbitmq ? { rabbitmq: { ...rabbitmq.reference, queueType: rabbitmq.queueType } } : {}),
    },
    sources: {
      store: {
        endpoint: inside(bucket.endpoint.url(), serviceCidr),
        region: bucket.region,
        bucket: bucket.name,
        credentials: operatorFolders.store,
      },
      git: gitHosts.map((origin) => ({ origin })),
      denied: [nodeCidr],
    },
    builds: builds(props),
  };
}

function builds({ cluster, bucket, registry }: SettingsProps): BuildSettings {
  const { network, nodes } = cluster.spec;
  const { serviceCidr, nodeCidr } = network;
  return {
    repository: `${registry.pushHost}/functions`,
    credentials: operatorFolders.registry,
    architectures: [...new Set(nodes.map(({ arch }) => arch))].sort(),
    runtimes: Object.fromEntries(runtimeNames.map((runtime) => [runtime, imagesOf(runtime)])) as Readonly<
      Record<Runtime, Readonly<Record<string, RuntimeImages>>>
    >,
    platform: {
      images: { builder: lambdaImages.builder, kaniko: images.kaniko },
      endpoints: [
        inside(bucket.endpoint.url(), serviceCidr),
        inside(`http://${registry.pushHost}`, serviceCidr),
        ...[...gitHosts, ...imageHosts].map((origin) => ({ origin })),
      ],
      denied: [nodeCidr],
      // The fleet's own policies let builds out; see the flows of the component.
      egress: [],
      environment: {},
      secrets: { source: bucket.secret.name, push: registry.push.name },
    },
  };
}

function imagesOf(runtime: Runtime): Readonly<Record<string, RuntimeImages>> {
  const { versions } = runtimes[runtime];
  return Object.fromEntries(versions.map((version) => [version, runtimeImages(runtime, version)]));
}

function traceSink({ http }: Traces) {
  const { namespace, labels } = http.pods;
  return { endpoint: http.url(), namespace, podLabels: labels, port: http.targetPort };
}

/** An endpoint of the cluster itself: its name leads to a Service. */
function inside(origin: string, serviceCidr: string) {
  return { origin, addresses: [serviceCidr] };
}
