import { Capability } from './capability.ts';
import type { Endpoint } from './endpoint.ts';
import { compare } from './manifest.ts';
import type { OwnedNamespace } from './owned-namespace.ts';
import type { Stage } from './stage.ts';

export interface RabbitMqClusterProps {
  readonly name: string;
  readonly namespace: string;
  /** Nodes of RabbitMQ. */
  readonly nodes: number;
  readonly amqp: Endpoint;
}

/** A RabbitMQ in which other namespaces declare queues and exchanges as objects. */
export class RabbitMqCluster extends Capability {
  readonly name: string;
  readonly namespace: string;
  readonly nodes: number;
  readonly amqp: Endpoint;
  private readonly users = new Set<string>();

  constructor(provider: Stage, props: RabbitMqClusterProps) {
    super(provider);
    this.name = props.name;
    this.namespace = props.namespace;
    this.nodes = props.nodes;
    this.amqp = props.amqp;
  }

  override reaches(): readonly Endpoint[] {
    return [this.amqp];
  }

  /** Quorum queues are replicated by majority: with fewer than three nodes they cost and protect nothing. */
  get queueType(): 'classic' | 'quorum' {
    return this.nodes >= 3 ? 'quorum' : 'classic';
  }

  /** How an object of another namespace names this cluster. */
  get reference(): { readonly name: string; readonly namespace: string } {
    return { name: this.name, namespace: this.namespace };
  }

  /** Lets objects of a namespace declare topology here. */
  admit(namespace: OwnedNamespace): void {
    this.users.add(namespace.name);
  }

  /** The namespaces that were admitted, sorted. */
  get admitted(): readonly string[] {
    return [...this.users].sort(compare);
  }
}
