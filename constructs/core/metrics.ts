import { Capability, type Reachable } from './capability.ts';
import type { Pods } from './flow.ts';
import type { Stage } from './stage.ts';

export interface MetricsProps {
  /** What Prometheus calls the job; unique in a cluster. */
  readonly job: string;
  readonly namespace: string;
  /** Labels of the pods that serve them. */
  readonly labels: Readonly<Record<string, string>>;
  /** Port of the pod. */
  readonly port: number;
  /** Default: `/metrics`. */
  readonly path?: string;
  /** Default: `http`; with `https` the certificate is not verified, pods sign their own. */
  readonly scheme?: 'http' | 'https';
}

/** Pods that serve metrics in Prometheus' text format; whoever takes it scrapes them. */
export class Metrics extends Capability {
  readonly job: string;
  readonly pods: Pods;
  readonly port: number;
  readonly path: string;
  readonly scheme: 'http' | 'https';

  constructor(provider: Stage, props: MetricsProps) {
    super(provider);
    this.job = props.job;
    this.pods = { namespace: props.namespace, labels: props.labels };
    this.port = props.port;
    this.path = props.path ?? '/metrics';
    this.scheme = props.scheme ?? 'http';
  }

  override reaches(): readonly Reachable[] {
    return [{ service: this.job, pods: this.pods, targetPort: this.port }];
  }
}
