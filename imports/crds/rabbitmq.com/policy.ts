// Made by `npm run imports` from policies.rabbitmq.com; do not edit.
import type { ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import type { Construct } from 'constructs';
import { LocatedApiObject } from '../../../constructs/core/located.ts';
import { compact } from '../../compact.ts';

export class Policy extends LocatedApiObject {
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'rabbitmq.com/v1beta1',
    kind: 'Policy',
  }
  public static manifest(props: PolicyProps = {}): any {
    return {
      ...Policy.GVK,
      ...toJson_PolicyProps(props),
    };
  }
  public constructor(scope: Construct, id: string, props: PolicyProps = {}) {
    super(scope, id, {
      ...Policy.GVK,
      ...props,
    });
  }
  public override toJson(): any {
    const resolved = super.toJson();
    return {
      ...Policy.GVK,
      ...toJson_PolicyProps(resolved),
    };
  }
}

export interface PolicyProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: PolicySpec;
}

export function toJson_PolicyProps(obj: PolicyProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_PolicySpec(obj.spec),
  };
  return compact(result);
}

export interface PolicySpec {
  readonly applyTo?: PolicySpecApplyTo;
  readonly definition: any;
  readonly name: string;
  readonly pattern: string;
  readonly priority?: number;
  readonly rabbitmqClusterReference: PolicySpecRabbitmqClusterReference;
  readonly vhost?: string;
}

export function toJson_PolicySpec(obj: PolicySpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'applyTo': obj.applyTo,
    'definition': obj.definition,
    'name': obj.name,
    'pattern': obj.pattern,
    'priority': obj.priority,
    'rabbitmqClusterReference': toJson_PolicySpecRabbitmqClusterReference(obj.rabbitmqClusterReference),
    'vhost': obj.vhost,
  };
  return compact(result);
}

export const PolicySpecApplyTo = {
  QUEUES: "queues",
  CLASSIC_UNDERSCORE_QUEUES: "classic_queues",
  QUORUM_UNDERSCORE_QUEUES: "quorum_queues",
  STREAMS: "streams",
  EXCHANGES: "exchanges",
  ALL: "all",
} as const;
export type PolicySpecApplyTo = (typeof PolicySpecApplyTo)[keyof typeof PolicySpecApplyTo];

export interface PolicySpecRabbitmqClusterReference {
  readonly connectionSecret?: PolicySpecRabbitmqClusterReferenceConnectionSecret;
  readonly name?: string;
  readonly namespace?: string;
}

export function toJson_PolicySpecRabbitmqClusterReference(obj: PolicySpecRabbitmqClusterReference | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'connectionSecret': toJson_PolicySpecRabbitmqClusterReferenceConnectionSecret(obj.connectionSecret),
    'name': obj.name,
    'namespace': obj.namespace,
  };
  return compact(result);
}

export interface PolicySpecRabbitmqClusterReferenceConnectionSecret {
  readonly name?: string;
}

export function toJson_PolicySpecRabbitmqClusterReferenceConnectionSecret(obj: PolicySpecRabbitmqClusterReferenceConnectionSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return compact(result);
}
