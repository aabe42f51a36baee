import { External } from './external.ts';

export interface TelemetryHomeProps {
  /** Name of the cluster. */
  readonly cluster: string;
  /** Name in its certificate. */
  readonly host: string;
  /** IPv4 address at which it is reached from other clusters. */
  readonly address: string;
  readonly port: number;
}

/** The cluster that keeps the telemetry of this one, as clients here reach it; they need a certificate of its authority. */
export class TelemetryHome extends External {
  readonly host: string;
  readonly address: string;
  readonly port: number;

  constructor({ cluster, host, address, port }: TelemetryHomeProps) {
    super(cluster, { cidr: `${address}/32` }, [{ port }]);
    this.host = host;
    this.address = address;
    this.port = port;
  }

  /** `path` starts with a slash or is empty. */
  url(path = ''): string {
    return `https://${this.host}${this.port === 443 ? '' : `:${this.port}`}${path}`;
  }
}
