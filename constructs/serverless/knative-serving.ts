import type { KnativeServingSpec } from '../../imports/crds/operator.knative.dev/knative-serving.ts';
import type { Traces } from '../core/traces.ts';
import { images, knative } from '../versions.ts';
import { type SystemSize, servingJobs, servingWorkloads } from './knative-serving-workloads.ts';
import { asConfig, type ObservabilityConfig, type ServingConfig } from './serving-config.ts';
import { override, switchedOff } from './system-workload.ts';

export interface KnativeServingProps extends SystemSize {
  /** Domain of public names. */
  readonly domain: string;
  /** Longest timeout that a Service may ask for, in seconds. */
  readonly maxTimeoutSeconds: number;
  /** Hosts of registries whose tags nobody resolves: Serving trusts no certificate of the homelab's own. */
  readonly plainRegistries: readonly string[];
  readonly traces?: Traces;
}

/** The class of KIngress objects that Kourier answers for; the operator sets none by itself. */
const ingressClass = 'kourier.ingress.networking.knative.dev';

/** KnativeServing's spec: Kourier inside the cluster, everything else by the size of the cluster. */
export function servingSpec(props: KnativeServingProps): KnativeServingSpec {
  const workloads = servingWorkloads(props);
  return {
    version: knative.version,
    highAvailability: { replicas: props.replicas },
    ingress: { kourier: { enabled: true, serviceType: 'ClusterIP' } },
    config: asConfig(servingConfig(props)),
    // Upstream's tag moves with each patch release.
    registry: { override: { '3scale-kourier-gateway/kourier-gateway': images.envoy } },
    podDisruptionBudgets: ['activator-pdb', 'webhook-pdb', '3scale-kourier-gateway-pdb'].map(budget(props)),
    workloads: [...[...workloads, ...servingJobs()].map(override), switchedOff('autoscaler-hpa')],
  };
}

/** Upstream keeps 80 percent, which of one or two pods is every one: no node could be drained. */
export function budget({ replicas }: SystemSize): (name: string) => { name: string; minAvailable: number } {
  return (name) => ({ name, minAvailable: replicas - 1 });
}

/** Metrics for Prometheus to fetch; one request in ten as a trace where somebody takes them. */
export function observability(traces: Traces | undefined): ObservabilityConfig {
  const tracing = traces && {
    'tracing-protocol': 'http/protobuf' as const,
    'tracing-endpoint': traces.http.url('/v1/traces'),
    'tracing-sampling-rate': '0.1',
  };
  return { 'metrics-protocol': 'prometheus', ...tracing };
}

function servingConfig(props: KnativeServingProps): ServingConfig {
  const skipped = ['kind.local', 'ko.local', 'dev.local', ...props.plainRegistries];
  return {
    autoscaler,
    defaults: {
      'revision-timeout-seconds': '300',
      'revision-response-start-timeout-seconds': '300',
      'max-revision-timeout-seconds': String(props.maxTimeoutSeconds),
      'revision-cpu-request': '10m',
      'revision-memory-request': '64Mi',
      'revision-memory-limit': '512Mi',
    },
    deployment: {
      'progress-deadline': '600s',
      'queue-sidecar-cpu-request': '5m',
      'queue-sidecar-memory-request': '32Mi',
      'queue-sidecar-memory-limit': '128Mi',
      'registries-skipping-tag-resolving': skipped.join(','),
    },
    domain: { [props.domain]: '' },
    features,
    gc,
    // One hop before Kourier says who the client is: the edge of the cluster.
    kourier: { 'enable-service-access-logging': 'false', 'trusted-hops-count': '1' },
    network: {
      'ingress-class': ingressClass,
      // One label, so that one wildcard certificate covers every Service.
      'domain-template': '{{.Name}}-{{.Namespace}}.{{.Domain}}',
      'default-external-scheme': 'https',
      'autocreate-cluster-domain-claims': 'true',
    },
    observability: { ...observability(props.traces), 'request-metrics-protocol': 'prometheus' },
  };
}

const autoscaler: ServingConfig['autoscaler'] = {
  'enable-scale-to-zero': 'true',
  'allow-zero-initial-scale': 'true',
  'scale-to-zero-grace-period': '30s',
  'stable-window': '60s',
  'container-concurrency-target-default': '100',
  'target-burst-capacity': '211',
  'max-scale': '10',
  'max-scale-limit': '50',
};

/** What a function's pod may ask for besides the usual: a node, a GPU, less privilege. */
const features: ServingConfig['features'] = {
  'kubernetes.podspec-nodeselector': 'enabled',
  'kubernetes.podspec-tolerations': 'enabled',
  'kubernetes.podspec-runtimeclassname': 'enabled',
  'kubernetes.podspec-securitycontext': 'enabled',
  'secure-pod-defaults': 'enabled',
};

/** Five revisions to go back to, for a day. */
const gc: ServingConfig['gc'] = {
  'min-non-active-revisions': '2',
  'max-non-active-revisions': '5',
  'retain-since-create-time': '24h',
  'retain-since-last-active-time': '12h',
};
