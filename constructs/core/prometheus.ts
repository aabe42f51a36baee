import { Capability } from './capability.ts';
import type { Endpoint } from './endpoint.ts';
import type { OwnedNamespace } from './owned-namespace.ts';
import type { Stage } from './stage.ts';

export interface PrometheusProps {
  /** The HTTP API; its pods are those that scrape. */
  readonly api: Endpoint;
  /** Whether the API accepts remote write. */
  readonly receives: boolean;
  /** Where its alerts go. Default: nowhere. */
  readonly alertmanager?: Endpoint;
  /** Where it runs; monitors and rules of every namespace are read, this one is the place for those of others. */
  readonly namespace: OwnedNamespace;
}

/** A Prometheus that reads PodMonitors, ServiceMonitors and PrometheusRules of every namespace, whatever their labels. */
export class Prometheus extends Capability {
  readonly api: Endpoint;
  readonly namespace: OwnedNamespace;
  /** The API where it accepts remote write at `/api/v1/write`; undefined where it does not. */
  readonly receiver: Endpoint | undefined;
  /** Reads AlertmanagerConfigs of every namespace; undefined where alerts leave nowhere. */
  readonly alertmanager: Endpoint | undefined;

  constructor(provider: Stage, props: PrometheusProps) {
    super(provider);
    this.api = props.api;
    this.namespace = props.namespace;
    this.alertmanager = props.alertmanager;
    this.receiver = props.receives ? props.api : undefined;
  }

  override reaches(): readonly Endpoint[] {
    return [this.api];
  }

  /** Labels of the pods that scrape: the callers of every `Metrics`. */
  get scraperLabels(): Readonly<Record<string, string>> {
    return this.api.pods.labels;
  }
}
