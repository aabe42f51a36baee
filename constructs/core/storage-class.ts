import { Capability } from './capability.ts';
import type { Stage } from './stage.ts';

export interface StorageClassProps {
  readonly name: string;
  /** Copies that survive the loss of a node; 1 is bound to its node. */
  readonly replicas: number;
}

/** A StorageClass and what volumes of it cost. Without a provider the cluster itself brings it. */
export class StorageClass extends Capability {
  readonly name: string;
  readonly replicas: number;

  constructor(provider: Stage | undefined, props: StorageClassProps) {
    super(provider);
    this.name = props.name;
    this.replicas = props.replicas;
  }
}
