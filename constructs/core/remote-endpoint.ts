import { External } from './external.ts';

export interface RemoteEndpointProps {
  /** Name of the cluster that serves it. */
  readonly cluster: string;
  /** Name under which that cluster's ingress publishes it. */
  readonly host: string;
  /** IPv4 address of that ingress. */
  readonly address: string;
  /** HTTPS port of that ingress. */
  readonly port: number;
}

/** A Service of another cluster, reached through that cluster's ingress. */
export class RemoteEndpoint extends External {
  readonly cluster: string;
  readonly host: string;
  readonly address: string;
  readonly port: number;

  constructor({ cluster, host, address, port }: RemoteEndpointProps) {
    super(`${cluster}-ingress`, { cidr: `${address}/32` }, [{ port }]);
    this.cluster = cluster;
    this.host = host;
    this.address = address;
    this.port = port;
  }

  /** `path` starts with a slash or is empty. */
  url(path = ''): string {
    return `https://${this.host}:${this.port}${path}`;
  }
}
