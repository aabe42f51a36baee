import { Capability } from './capability.ts';
import type { OwnedNamespace } from './owned-namespace.ts';
import type { Stage } from './stage.ts';

export interface EventingProps {
  /** Namespace of the controllers and their configuration. */
  readonly namespace: OwnedNamespace;
  /** ServiceAccount that may do what any Broker's controller has to. */
  readonly controllerAccount: string;
}

/** Knative Eventing: Brokers, Triggers and sources, for whoever brings a class of Brokers. */
export class Eventing extends Capability {
  readonly namespace: OwnedNamespace;
  readonly controllerAccount: string;

  constructor(provider: Stage, props: EventingProps) {
    super(provider);
    this.namespace = props.namespace;
    this.controllerAccount = props.controllerAccount;
  }
}
