// Made by `npm run imports` from users.rabbitmq.com; do not edit.
import type { ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import type { Construct } from 'constructs';
import { LocatedApiObject } from '../../../constructs/core/located.ts';
import { compact } from '../../compact.ts';

export class User extends LocatedApiObject {
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'rabbitmq.com/v1beta1',
    kind: 'User',
  }
  public static manifest(props: UserProps = {}): any {
    return {
      ...User.GVK,
      ...toJson_UserProps(props),
    };
  }
  public constructor(scope: Construct, id: string, props: UserProps = {}) {
    super(scope, id, {
      ...User.GVK,
      ...props,
    });
  }
  public override toJson(): any {
    const resolved = super.toJson();
    return {
      ...User.GVK,
      ...toJson_UserProps(resolved),
    };
  }
}

export interface UserProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: UserSpec;
}

export function toJson_UserProps(obj: UserProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_UserSpec(obj.spec),
  };
  return compact(result);
}

export interface UserSpec {
  readonly importCredentialsSecret?: UserSpecImportCredentialsSecret;
  readonly limits?: UserSpecLimits;
  readonly rabbitmqClusterReference: UserSpecRabbitmqClusterReference;
  readonly tags?: UserSpecTags[];
}

export function toJson_UserSpec(obj: UserSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'importCredentialsSecret': toJson_UserSpecImportCredentialsSecret(obj.importCredentialsSecret),
    'limits': toJson_UserSpecLimits(obj.limits),
    'rabbitmqClusterReference': toJson_UserSpecRabbitmqClusterReference(obj.rabbitmqClusterReference),
    'tags': obj.tags?.map(y => y),
  };
  return compact(result);
}

export interface UserSpecImportCredentialsSecret {
  readonly name?: string;
}

export function toJson_UserSpecImportCredentialsSecret(obj: UserSpecImportCredentialsSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return compact(result);
}

export interface UserSpecLimits {
  readonly channels?: number;
  readonly connections?: number;
}

export function toJson_UserSpecLimits(obj: UserSpecLimits | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'channels': obj.channels,
    'connections': obj.connections,
  };
  return compact(result);
}

export interface UserSpecRabbitmqClusterReference {
  readonly connectionSecret?: UserSpecRabbitmqClusterReferenceConnectionSecret;
  readonly name?: string;
  readonly namespace?: string;
}

export function toJson_UserSpecRabbitmqClusterReference(obj: UserSpecRabbitmqClusterReference | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'connectionSecret': toJson_UserSpecRabbitmqClusterReferenceConnectionSecret(obj.connectionSecret),
    'name': obj.name,
    'namespace': obj.namespace,
  };
  return compact(result);
}

export const UserSpecTags = {
  MANAGEMENT: "management",
  POLICYMAKER: "policymaker",
  MONITORING: "monitoring",
  ADMINISTRATOR: "administrator",
} as const;
export type UserSpecTags = (typeof UserSpecTags)[keyof typeof UserSpecTags];

export interface UserSpecRabbitmqClusterReferenceConnectionSecret {
  readonly name?: string;
}

export function toJson_UserSpecRabbitmqClusterReferenceConnectionSecret(obj: UserSpecRabbitmqClusterReferenceConnectionSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return compact(result);
}
