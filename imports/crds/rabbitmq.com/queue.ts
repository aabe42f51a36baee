// Made by `npm run imports` from queues.rabbitmq.com; do not edit.
import type { ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import type { Construct } from 'constructs';
import { LocatedApiObject } from '../../../constructs/core/located.ts';
import { compact } from '../../compact.ts';

export class Queue extends LocatedApiObject {
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'rabbitmq.com/v1beta1',
    kind: 'Queue',
  }
  public static manifest(props: QueueProps = {}): any {
    return {
      ...Queue.GVK,
      ...toJson_QueueProps(props),
    };
  }
  public constructor(scope: Construct, id: string, props: QueueProps = {}) {
    super(scope, id, {
      ...Queue.GVK,
      ...props,
    });
  }
  public override toJson(): any {
    const resolved = super.toJson();
    return {
      ...Queue.GVK,
      ...toJson_QueueProps(resolved),
    };
  }
}

export interface QueueProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: QueueSpec;
}

export function toJson_QueueProps(obj: QueueProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_QueueSpec(obj.spec),
  };
  return compact(result);
}

export interface QueueSpec {
  readonly arguments?: any;
  readonly autoDelete?: boolean;
  readonly deleteIfEmpty?: boolean;
  readonly deleteIfUnused?: boolean;
  readonly deletionPolicy?: QueueSpecDeletionPolicy;
  readonly durable?: boolean;
  readonly name: string;
  readonly rabbitmqClusterReference: QueueSpecRabbitmqClusterReference;
  readonly type?: string;
  readonly vhost?: string;
}

export function toJson_QueueSpec(obj: QueueSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'arguments': obj.arguments,
    'autoDelete': obj.autoDelete,
    'deleteIfEmpty': obj.deleteIfEmpty,
    'deleteIfUnused': obj.deleteIfUnused,
    'deletionPolicy': obj.deletionPolicy,
    'durable': obj.durable,
    'name': obj.name,
    'rabbitmqClusterReference': toJson_QueueSpecRabbitmqClusterReference(obj.rabbitmqClusterReference),
    'type': obj.type,
    'vhost': obj.vhost,
  };
  return compact(result);
}

export const QueueSpecDeletionPolicy = {
  DELETE: "delete",
  RETAIN: "retain",
} as const;
export type QueueSpecDeletionPolicy = (typeof QueueSpecDeletionPolicy)[keyof typeof QueueSpecDeletionPolicy];

export interface QueueSpecRabbitmqClusterReference {
  readonly connectionSecret?: QueueSpecRabbitmqClusterReferenceConnectionSecret;
  readonly name?: string;
  readonly namespace?: string;
}

export function toJson_QueueSpecRabbitmqClusterReference(obj: QueueSpecRabbitmqClusterReference | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'connectionSecret': toJson_QueueSpecRabbitmqClusterReferenceConnectionSecret(obj.connectionSecret),
    'name': obj.name,
    'namespace': obj.namespace,
  };
  return compact(result);
}

export interface QueueSpecRabbitmqClusterReferenceConnectionSecret {
  readonly name?: string;
}

export function toJson_QueueSpecRabbitmqClusterReferenceConnectionSecret(obj: QueueSpecRabbitmqClusterReferenceConnectionSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return compact(result);
}
