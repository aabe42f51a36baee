// Made by `npm run imports` from rabbitmqbrokerconfigs.eventing.knative.dev; do not edit.
import type { ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import type { Construct } from 'constructs';
import { LocatedApiObject } from '../../../constructs/core/located.ts';
import { compact } from '../../compact.ts';

export class RabbitmqBrokerConfig extends LocatedApiObject {
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'eventing.knative.dev/v1alpha1',
    kind: 'RabbitmqBrokerConfig',
  }
  public static manifest(props: RabbitmqBrokerConfigProps = {}): any {
    return {
      ...RabbitmqBrokerConfig.GVK,
      ...toJson_RabbitmqBrokerConfigProps(props),
    };
  }
  public constructor(scope: Construct, id: string, props: RabbitmqBrokerConfigProps = {}) {
    super(scope, id, {
      ...RabbitmqBrokerConfig.GVK,
      ...props,
    });
  }
  public override toJson(): any {
    const resolved = super.toJson();
    return {
      ...RabbitmqBrokerConfig.GVK,
      ...toJson_RabbitmqBrokerConfigProps(resolved),
    };
  }
}

export interface RabbitmqBrokerConfigProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: RabbitmqBrokerConfigSpec;
}

export function toJson_RabbitmqBrokerConfigProps(obj: RabbitmqBrokerConfigProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_RabbitmqBrokerConfigSpec(obj.spec),
  };
  return compact(result);
}

export interface RabbitmqBrokerConfigSpec {
  readonly vhost?: string;
  readonly queueType?: RabbitmqBrokerConfigSpecQueueType;
  readonly rabbitmqClusterReference?: RabbitmqBrokerConfigSpecRabbitmqClusterReference;
}

export function toJson_RabbitmqBrokerConfigSpec(obj: RabbitmqBrokerConfigSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'vhost': obj.vhost,
    'queueType': obj.queueType,
    'rabbitmqClusterReference': toJson_RabbitmqBrokerConfigSpecRabbitmqClusterReference(obj.rabbitmqClusterReference),
  };
  return compact(result);
}

export const RabbitmqBrokerConfigSpecQueueType = {
  QUORUM: "quorum",
  CLASSIC: "classic",
} as const;
export type RabbitmqBrokerConfigSpecQueueType = (typeof RabbitmqBrokerConfigSpecQueueType)[keyof typeof RabbitmqBrokerConfigSpecQueueType];

export interface RabbitmqBrokerConfigSpecRabbitmqClusterReference {
  readonly connectionSecret?: RabbitmqBrokerConfigSpecRabbitmqClusterReferenceConnectionSecret;
  readonly name?: string;
  readonly namespace?: string;
}

export function toJson_RabbitmqBrokerConfigSpecRabbitmqClusterReference(obj: RabbitmqBrokerConfigSpecRabbitmqClusterReference | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'connectionSecret': toJson_RabbitmqBrokerConfigSpecRabbitmqClusterReferenceConnectionSecret(obj.connectionSecret),
    'name': obj.name,
    'namespace': obj.namespace,
  };
  return compact(result);
}

export interface RabbitmqBrokerConfigSpecRabbitmqClusterReferenceConnectionSecret {
  readonly name?: string;
}

export function toJson_RabbitmqBrokerConfigSpecRabbitmqClusterReferenceConnectionSecret(obj: RabbitmqBrokerConfigSpecRabbitmqClusterReferenceConnectionSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return compact(result);
}
