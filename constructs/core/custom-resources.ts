import { Capability } from './capability.ts';
import type { Stage } from './stage.ts';

/** A running controller for a group of custom resources: whoever writes them waits for its webhooks. */
export class CustomResources extends Capability {
  readonly group: string;

  constructor(provider: Stage, group: string) {
    super(provider);
    this.group = group;
  }
}
