// Made by `npm run imports` from vhosts.rabbitmq.com; do not edit.
import type { ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import type { Construct } from 'constructs';
import { LocatedApiObject } from '../../../constructs/core/located.ts';
import { compact } from '../../compact.ts';

export class Vhost extends LocatedApiObject {
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'rabbitmq.com/v1beta1',
    kind: 'Vhost',
  }
  public static manifest(props: VhostProps = {}): any {
    return {
      ...Vhost.GVK,
      ...toJson_VhostProps(props),
    };
  }
  public constructor(scope: Construct, id: string, props: VhostProps = {}) {
    super(scope, id, {
      ...Vhost.GVK,
      ...props,
    });
  }
  public override toJson(): any {
    const resolved = super.toJson();
    return {
      ...Vhost.GVK,
      ...toJson_VhostProps(resolved),
    };
  }
}

export interface VhostProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: VhostSpec;
}

export function toJson_VhostProps(obj: VhostProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_VhostSpec(obj.spec),
  };
  return compact(result);
}

export interface VhostSpec {
  readonly defaultQueueType?: VhostSpecDefaultQueueType;
  readonly deletionPolicy?: VhostSpecDeletionPolicy;
  readonly limits?: VhostSpecLimits;
  readonly name: string;
  readonly rabbitmqClusterReference: VhostSpecRabbitmqClusterReference;
  readonly tags?: string[];
  readonly tracing?: boolean;
}

export function toJson_VhostSpec(obj: VhostSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'defaultQueueType': obj.defaultQueueType,
    'deletionPolicy': obj.deletionPolicy,
    'limits': toJson_VhostSpecLimits(obj.limits),
    'name': obj.name,
    'rabbitmqClusterReference': toJson_VhostSpecRabbitmqClusterReference(obj.rabbitmqClusterReference),
    'tags': obj.tags?.map(y => y),
    'tracing': obj.tracing,
  };
  return compact(result);
}

export const VhostSpecDefaultQueueType = {
  QUORUM: "quorum",
  CLASSIC: "classic",
  STREAM: "stream",
} as const;
export type VhostSpecDefaultQueueType = (typeof VhostSpecDefaultQueueType)[keyof typeof VhostSpecDefaultQueueType];

export const VhostSpecDeletionPolicy = {
  DELETE: "delete",
  RETAIN: "retain",
} as const;
export type VhostSpecDeletionPolicy = (typeof VhostSpecDeletionPolicy)[keyof typeof VhostSpecDeletionPolicy];

export interface VhostSpecLimits {
  readonly connections?: number;
  readonly queues?: number;
}

export function toJson_VhostSpecLimits(obj: VhostSpecLimits | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'connections': obj.connections,
    'queues': obj.queues,
  };
  return compact(result);
}

export interface VhostSpecRabbitmqClusterReference {
  readonly connectionSecret?: VhostSpecRabbitmqClusterReferenceConnectionSecret;
  readonly name?: string;
  readonly namespace?: string;
}

export function toJson_VhostSpecRabbitmqClusterReference(obj: VhostSpecRabbitmqClusterReference | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'connectionSecret': toJson_VhostSpecRabbitmqClusterReferenceConnectionSecret(obj.connectionSecret),
    'name': obj.name,
    'namespace': obj.namespace,
  };
  return compact(result);
}

export interface VhostSpecRabbitmqClusterReferenceConnectionSecret {
  readonly name?: string;
}

export function toJson_VhostSpecRabbitmqClusterReferenceConnectionSecret(obj: VhostSpecRabbitmqClusterReferenceConnectionSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return compact(result);
}
