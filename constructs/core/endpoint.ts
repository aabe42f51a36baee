import { Capability } from './capability.ts';
import type { Pods } from './flow.ts';
import type { Stage } from './stage.ts';

export interface EndpointProps {
  readonly service: string;
  readonly namespace: string;
  /** Port of the Service. */
  readonly port: number;
  /** Port of the pods behind it: what a NetworkPolicy sees. Default: `port`. */
  readonly targetPort?: number;
  /** Default: `http`. */
  readonly scheme?: 'http' | 'https' | 'grpc' | 'redis';
  /** Labels of the pods behind the Service. */
  readonly labels: Readonly<Record<string, string>>;
}

/** A TCP port of a Service: enough for a URL and for the NetworkPolicy on both sides. */
export class Endpoint extends Capability {
  readonly service: string;
  readonly namespace: string;
  readonly port: number;
  readonly targetPort: number;
  readonly scheme: string;
  readonly pods: Pods;

  constructor(provider: Stage, props: EndpointProps) {
    super(provider);
    this.service = props.service;
    this.namespace = props.namespace;
    this.port = props.port;
    this.targetPort = props.targetPort ?? props.port;
    this.scheme = props.scheme ?? 'http';
    this.pods = { namespace: props.namespace, labels: props.labels };
  }

  override reaches(): readonly Endpoint[] {
    return [this];
  }

  /** Name that every pod of the cluster resolves. */
  get host(): string {
    return `${this.service}.${this.namespace}.svc.cluster.local`;
  }

  /** `path` starts with a slash or is empty. */
  url(path = ''): string {
    return `${this.scheme}://${this.host}:${this.port}${path}`;
  }
}
