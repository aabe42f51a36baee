import { Capability } from './capability.ts';
import type { Endpoint } from './endpoint.ts';
import type { Stage } from './stage.ts';

/** A store of log lines that speaks Loki's HTTP API. */
export class Logs extends Capability {
  readonly endpoint: Endpoint;

  constructor(provider: Stage, endpoint: Endpoint) {
    super(provider);
    this.endpoint = endpoint;
  }

  override reaches(): readonly Endpoint[] {
    return [this.endpoint];
  }

  /** Where clients write. */
  get pushUrl(): string {
    return this.endpoint.url('/loki/api/v1/push');
  }
}
