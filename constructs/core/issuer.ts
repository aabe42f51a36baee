import { Capability } from './capability.ts';
import type { Stage } from './stage.ts';

/** A cert-manager ClusterIssuer that signs certificates for this cluster. */
export class Issuer extends Capability {
  readonly name: string;

  constructor(provider: Stage, name: string) {
    super(provider);
    this.name = name;
  }
}
