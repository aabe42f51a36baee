// Made by `npm run imports` from exchanges.rabbitmq.com; do not edit.
import type { ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import type { Construct } from 'constructs';
import { LocatedApiObject } from '../../../constructs/core/located.ts';
import { compact } from '../../compact.ts';

export class Exchange extends LocatedApiObject {
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'rabbitmq.com/v1beta1',
    kind: 'Exchange',
  }
  public static manifest(props: ExchangeProps = {}): any {
    return {
      ...Exchange.GVK,
      ...toJson_ExchangeProps(props),
    };
  }
  public constructor(scope: Construct, id: string, props: ExchangeProps = {}) {
    super(scope, id, {
      ...Exchange.GVK,
      ...props,
    });
  }
  public override toJson(): any {
    const resolved = super.toJson();
    return {
      ...Exchange.GVK,
      ...toJson_ExchangeProps(resolved),
    };
  }
}

export interface ExchangeProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: ExchangeSpec;
}

export function toJson_ExchangeProps(obj: ExchangeProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_ExchangeSpec(obj.spec),
  };
  return compact(result);
}

export interface ExchangeSpec {
  readonly arguments?: any;
  readonly autoDelete?: boolean;
  readonly durable?: boolean;
  readonly name: string;
  readonly rabbitmqClusterReference: ExchangeSpecRabbitmqClusterReference;
  readonly type?: string;
  readonly vhost?: string;
}

export function toJson_ExchangeSpec(obj: ExchangeSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'arguments': obj.arguments,
    'autoDelete': obj.autoDelete,
    'durable': obj.durable,
    'name': obj.name,
    'rabbitmqClusterReference': toJson_ExchangeSpecRabbitmqClusterReference(obj.rabbitmqClusterReference),
    'type': obj.type,
    'vhost': obj.vhost,
  };
  return compact(result);
}

export interface ExchangeSpecRabbitmqClusterReference {
  readonly connectionSecret?: ExchangeSpecRabbitmqClusterReferenceConnectionSecret;
  readonly name?: string;
  readonly namespace?: string;
}

export function toJson_ExchangeSpecRabbitmqClusterReference(obj: ExchangeSpecRabbitmqClusterReference | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'connectionSecret': toJson_ExchangeSpecRabbitmqClusterReferenceConnectionSecret(obj.connectionSecret),
    'name': obj.name,
    'namespace': obj.namespace,
  };
  return compact(result);
}

export interface ExchangeSpecRabbitmqClusterReferenceConnectionSecret {
  readonly name?: string;
}

export function toJson_ExchangeSpecRabbitmqClusterReferenceConnectionSecret(obj: ExchangeSpecRabbitmqClusterReferenceConnectionSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return compact(result);
}
