import { Capability } from './capability.ts';
import { Endpoint } from './endpoint.ts';
import type { OwnedNamespace } from './owned-namespace.ts';
import type { Stage } from './stage.ts';

/** How often and how patiently an event is delivered before it is given up. */
export interface Delivery {
  /** Attempts after the first. */
  readonly retry: number;
  /** `exponential` doubles the delay with each attempt. */
  readonly backoffPolicy: 'exponential' | 'linear';
  /** ISO 8601 duration such as `PT1S`. */
  readonly backoffDelay: string;
}

export interface BrokerProps {
  readonly name: string;
  /** Where it is, and with it every Trigger and every subscriber. */
  readonly namespace: OwnedNamespace;
  /** What a Trigger gets that says nothing itself. */
  readonly delivery: Delivery;
  /** Annotations that every Trigger needs: without them its dispatcher hands over one event at a time and asks for ten times the CPU. */
  readonly triggerAnnotations: Readonly<Record<string, string>>;
  /** Where events end that nobody took. */
  readonly deadLetters: {
    /** Broker that they are sent to; a Trigger on it takes them out. */
    readonly broker: string;
    /** RabbitMQ queue that keeps those that no Trigger takes. */
    readonly queue: string;
  };
}

/** A Knative Broker of class RabbitMQBroker: takes events over HTTP and hands them to Triggers of its namespace. */
export class Broker extends Capability {
  readonly name: string;
  readonly namespace: OwnedNamespace;
  readonly delivery: Delivery;
  readonly triggerAnnotations: BrokerProps['triggerAnnotations'];
  readonly deadLetters: BrokerProps['deadLetters'];
  /** Where events are posted. */
  readonly ingress: Endpoint;

  constructor(provider: Stage, props: BrokerProps) {
    super(provider);
    this.name = props.name;
    this.namespace = props.namespace;
    this.delivery = props.delivery;
    this.triggerAnnotations = props.triggerAnnotations;
    this.deadLetters = props.deadLetters;
    this.ingress = new Endpoint(provider, {
      service: `${props.name}-broker-ingress`,
      namespace: props.namespace.name,
      port: 80,
      targetPort: 8080,
      labels: { 'eventing.knative.dev/broker': props.name, 'eventing.knative.dev/brokerRole': 'ingress' },
    });
  }

  override reaches(): readonly Endpoint[] {
    return [this.ingress];
  }
}
