import { Capability } from './capability.ts';
import type { Stage } from './stage.ts';

/** A RuntimeClass: another way of running pods, on the nodes that are prepared for it. */
export class RuntimeClass extends Capability {
  readonly name: string;

  constructor(provider: Stage, name: string) {
    super(provider);
    this.name = name;
  }
}
