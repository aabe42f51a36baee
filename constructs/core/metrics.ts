import { Capability, type Reachable } from './capability.ts';
import { External } from './external.ts';
import type { Addresses, Pods } from './flow.ts';
import type { Stage } from './stage.ts';

export interface MetricsProps {
  /** What Prometheus calls the job; unique in a cluster. */
  readonly job: string;
  readonly namespace: string;
  /** Labels of the pods that serve them. */
  readonly labels: Readonly<Record<string, string>>;
  /**
   * Labels that the pods must have besides, whatever their values: the series get these, by the names given here.
   * Default: none.
   */
  readonly seriesLabels?: Readonly<Record<string, string>>;
  /** Port of the pod. */
  readonly port: number;
  /** Default: `/metrics`. */
  readonly path?: string;
  /** Default: `http`; with `https` the certificate is not verified, pods sign their own. */
  readonly scheme?: 'http' | 'https';
  /** Where the nodes are, for pods that use the network of theirs: policies do not see these as pods. */
  readonly nodes?: Addresses;
}

/** Pods that serve metrics in Prometheus' text format; whoever takes it scrapes them. */
export class Metrics extends Capability {
  readonly job: string;
  readonly pods: Pods;
  readonly seriesLabels: Readonly<Record<string, string>>;
  readonly port: number;
  readonly path: string;
  readonly scheme: 'http' | 'https';
  private readonly nodes: Addresses | undefined;

  constructor(provider: Stage | undefined, props: MetricsProps) {
    super(provider);
    this.job = props.job;
    this.pods = { namespace: props.namespace, labels: props.labels };
    this.seriesLabels = props.seriesLabels ?? {};
    this.port = props.port;
    this.path = props.path ?? '/metrics';
    this.scheme = props.scheme ?? 'http';
    this.nodes = props.nodes;
  }

  override reaches(): readonly (Reachable | External)[] {
    if (this.nodes) return [new External('nodes', this.nodes, [{ port: this.port }])];
    return [{ service: this.job, pods: this.pods, targetPort: this.port }];
  }
}

/** What Prometheus' discovery calls a label of a pod. */
export function discoveredLabel(label: string): string {
  return `__meta_kubernetes_pod_label_${label.replaceAll(/[^A-Za-z0-9_]/g, '_')}`;
}
