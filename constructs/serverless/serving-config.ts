/** The keys that we set of Knative Serving's ConfigMaps, by the part of their names after `config-`; every value is text. */
export interface ServingConfig {
  readonly autoscaler: Readonly<
    Record<
      | 'allow-zero-initial-scale'
      | 'container-concurrency-target-default'
      | 'enable-scale-to-zero'
      | 'max-scale'
      | 'max-scale-limit'
      | 'scale-to-zero-grace-period'
      | 'stable-window'
      | 'target-burst-capacity',
      string
    >
  >;
  readonly defaults: Readonly<
    Record<
      | 'max-revision-timeout-seconds'
      | 'revision-cpu-request'
      | 'revision-memory-limit'
      | 'revision-memory-request'
      | 'revision-response-start-timeout-seconds'
      | 'revision-timeout-seconds',
      string
    >
  >;
  readonly deployment: Readonly<
    Record<
      | 'progress-deadline'
      | 'queue-sidecar-cpu-request'
      | 'queue-sidecar-memory-limit'
      | 'queue-sidecar-memory-request'
      | 'registries-skipping-tag-resolving',
      string
    >
  >;
  /** Domain to the labels of its Services; none is the default domain. */
  readonly domain: Readonly<Record<string, string>>;
  readonly features: Readonly<
    Record<
      | 'kubernetes.podspec-nodeselector'
      | 'kubernetes.podspec-runtimeclassname'
      | 'kubernetes.podspec-securitycontext'
      | 'kubernetes.podspec-tolerations'
      | 'secure-pod-defaults',
      'disabled' | 'enabled'
    >
  >;
  readonly gc: Readonly<
    Record<
      | 'max-non-active-revisions'
      | 'min-non-active-revisions'
      | 'retain-since-create-time'
      | 'retain-since-last-active-time',
      string
    >
  >;
  readonly kourier: Readonly<Record<'enable-service-access-logging' | 'trusted-hops-count', string>>;
  readonly network: Readonly<
    Record<
      'autocreate-cluster-domain-claims' | 'default-external-scheme' | 'domain-template' | 'ingress-class',
      string
    >
  >;
  readonly observability: ObservabilityConfig;
}

/** How Serving and Eventing report: the same keys in both. */
export interface ObservabilityConfig {
  readonly 'metrics-protocol': 'none' | 'prometheus';
  /** Of the sidecar beside each function; Serving only. */
  readonly 'request-metrics-protocol'?: 'none' | 'prometheus';
  readonly 'tracing-protocol'?: 'http/protobuf';
  readonly 'tracing-endpoint'?: string;
  /** Part of all requests, 0 to 1. */
  readonly 'tracing-sampling-rate'?: string;
}

/** A custom resource's `config` takes any text by any name. */
export function asConfig<Config extends object>(
  config: Config,
): { [name: string]: { [key: string]: string } } {
  return Object.fromEntries(
    Object.entries(config).map(([name, values]): [string, { [key: string]: string }] => [
      name,
      Object.fromEntries(
        Object.entries(values as Readonly<Record<string, string | undefined>>).filter(
          (entry): entry is [string, string] => entry[1] !== undefined,
        ),
      ),
    ]),
  );
}
