// Made by `npm run imports` from bindings.rabbitmq.com; do not edit.
import type { ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import type { Construct } from 'constructs';
import { LocatedApiObject } from '../../../constructs/core/located.ts';
import { compact } from '../../compact.ts';

export class Binding extends LocatedApiObject {
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'rabbitmq.com/v1beta1',
    kind: 'Binding',
  }
  public static manifest(props: BindingProps = {}): any {
    return {
      ...Binding.GVK,
      ...toJson_BindingProps(props),
    };
  }
  public constructor(scope: Construct, id: string, props: BindingProps = {}) {
    super(scope, id, {
      ...Binding.GVK,
      ...props,
    });
  }
  public override toJson(): any {
    const resolved = super.toJson();
    return {
      ...Binding.GVK,
      ...toJson_BindingProps(resolved),
    };
  }
}

export interface BindingProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: BindingSpec;
}

export function toJson_BindingProps(obj: BindingProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_BindingSpec(obj.spec),
  };
  return compact(result);
}

export interface BindingSpec {
  readonly arguments?: any;
  readonly destination?: string;
  readonly destinationType?: BindingSpecDestinationType;
  readonly rabbitmqClusterReference: BindingSpecRabbitmqClusterReference;
  readonly routingKey?: string;
  readonly source?: string;
  readonly vhost?: string;
}

export function toJson_BindingSpec(obj: BindingSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'arguments': obj.arguments,
    'destination': obj.destination,
    'destinationType': obj.destinationType,
    'rabbitmqClusterReference': toJson_BindingSpecRabbitmqClusterReference(obj.rabbitmqClusterReference),
    'routingKey': obj.routingKey,
    'source': obj.source,
    'vhost': obj.vhost,
  };
  return compact(result);
}

export const BindingSpecDestinationType = {
  EXCHANGE: "exchange",
  QUEUE: "queue",
} as const;
export type BindingSpecDestinationType = (typeof BindingSpecDestinationType)[keyof typeof BindingSpecDestinationType];

export interface BindingSpecRabbitmqClusterReference {
  readonly connectionSecret?: BindingSpecRabbitmqClusterReferenceConnectionSecret;
  readonly name?: string;
  readonly namespace?: string;
}

export function toJson_BindingSpecRabbitmqClusterReference(obj: BindingSpecRabbitmqClusterReference | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'connectionSecret': toJson_BindingSpecRabbitmqClusterReferenceConnectionSecret(obj.connectionSecret),
    'name': obj.name,
    'namespace': obj.namespace,
  };
  return compact(result);
}

export interface BindingSpecRabbitmqClusterReferenceConnectionSecret {
  readonly name?: string;
}

export function toJson_BindingSpecRabbitmqClusterReferenceConnectionSecret(obj: BindingSpecRabbitmqClusterReferenceConnectionSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return compact(result);
}
