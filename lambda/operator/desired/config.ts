import type { Resources } from '../../api/index.ts';

/** What the platform gives to functions; the operator reads it once, and the same for all of them. */
export interface PlatformConfig {
  /** What a function gets that says nothing itself. */
  readonly resources: Resources;
  /** Longest timeout that Knative admits, in seconds: its `max-revision-timeout-seconds`. */
  readonly maxTimeoutSeconds: number;
  /** Namespaces whose pods bring calls: Knative's data plane. */
  readonly callerNamespaces: readonly string[];
  /** Namespace that reads metrics. Default: none may. */
  readonly monitoringNamespace?: string;
  /** Where functions send spans. Default: nowhere. */
  readonly traces?: TraceSink;
  /** URL of the Redis that remembers events for all pods of a function, without credentials. Default: each pod for itself. */
  readonly idempotencyUrl?: string;
  /** Where the name servers of the cluster are. */
  readonly dns: { readonly namespace: string; readonly podLabels: Readonly<Record<string, string>> };
  /**
   * Ranges of addresses that no function reaches by address: nodes, pods, Services, the API server. Link-local ranges
   * are always among them.
   */
  readonly protectedCidrs: readonly string[];
  /**
   * Registries that nodes know by another name than builds: `host[:port]` that was pushed to, and the one to pull from.
   * Default: one name for both.
   */
  readonly pullHosts?: Readonly<Record<string, string>>;
  /** What keeps the events of Brokers. Default: none, and triggers wait. */
  readonly rabbitmq?: RabbitMqReference;
}

export interface TraceSink {
  /** Base URL of an OTLP/HTTP receiver. */
  readonly endpoint: string;
  readonly namespace: string;
  readonly podLabels: Readonly<Record<string, string>>;
  readonly port: number;
}

export interface RabbitMqReference {
  /** The RabbitmqCluster; it must admit the namespace of the function. */
  readonly name: string;
  readonly namespace: string;
  readonly queueType: 'classic' | 'quorum';
}
