import { Capability } from './capability.ts';
import type { Endpoint } from './endpoint.ts';
import type { Stage } from './stage.ts';

export interface TracesProps {
  /** OTLP over gRPC. */
  readonly grpc: Endpoint;
  /** OTLP over HTTP. */
  readonly http: Endpoint;
}

/** Where applications send spans by the OpenTelemetry protocol. */
export class Traces extends Capability {
  readonly grpc: Endpoint;
  readonly http: Endpoint;

  constructor(provider: Stage, props: TracesProps) {
    super(provider);
    this.grpc = props.grpc;
    this.http = props.http;
  }

  override reaches(): readonly Endpoint[] {
    return [this.grpc, this.http];
  }
}
