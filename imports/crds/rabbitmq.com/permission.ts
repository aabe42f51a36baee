// Made by `npm run imports` from permissions.rabbitmq.com; do not edit.
import type { ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import type { Construct } from 'constructs';
import { LocatedApiObject } from '../../../constructs/core/located.ts';
import { compact } from '../../compact.ts';

export class Permission extends LocatedApiObject {
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'rabbitmq.com/v1beta1',
    kind: 'Permission',
  }
  public static manifest(props: PermissionProps = {}): any {
    return {
      ...Permission.GVK,
      ...toJson_PermissionProps(props),
    };
  }
  public constructor(scope: Construct, id: string, props: PermissionProps = {}) {
    super(scope, id, {
      ...Permission.GVK,
      ...props,
    });
  }
  public override toJson(): any {
    const resolved = super.toJson();
    return {
      ...Permission.GVK,
      ...toJson_PermissionProps(resolved),
    };
  }
}

export interface PermissionProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: PermissionSpec;
}

export function toJson_PermissionProps(obj: PermissionProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_PermissionSpec(obj.spec),
  };
  return compact(result);
}

export interface PermissionSpec {
  readonly permissions: PermissionSpecPermissions;
  readonly rabbitmqClusterReference: PermissionSpecRabbitmqClusterReference;
  readonly user?: string;
  readonly userReference?: PermissionSpecUserReference;
  readonly vhost: string;
}

export function toJson_PermissionSpec(obj: PermissionSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'permissions': toJson_PermissionSpecPermissions(obj.permissions),
    'rabbitmqClusterReference': toJson_PermissionSpecRabbitmqClusterReference(obj.rabbitmqClusterReference),
    'user': obj.user,
    'userReference': toJson_PermissionSpecUserReference(obj.userReference),
    'vhost': obj.vhost,
  };
  return compact(result);
}

export interface PermissionSpecPermissions {
  readonly configure?: string;
  readonly read?: string;
  readonly write?: string;
}

export function toJson_PermissionSpecPermissions(obj: PermissionSpecPermissions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configure': obj.configure,
    'read': obj.read,
    'write': obj.write,
  };
  return compact(result);
}

export interface PermissionSpecRabbitmqClusterReference {
  readonly connectionSecret?: PermissionSpecRabbitmqClusterReferenceConnectionSecret;
  readonly name?: string;
  readonly namespace?: string;
}

export function toJson_PermissionSpecRabbitmqClusterReference(obj: PermissionSpecRabbitmqClusterReference | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'connectionSecret': toJson_PermissionSpecRabbitmqClusterReferenceConnectionSecret(obj.connectionSecret),
    'name': obj.name,
    'namespace': obj.namespace,
  };
  return compact(result);
}

export interface PermissionSpecUserReference {
  readonly name?: string;
}

export function toJson_PermissionSpecUserReference(obj: PermissionSpecUserReference | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return compact(result);
}

export interface PermissionSpecRabbitmqClusterReferenceConnectionSecret {
  readonly name?: string;
}

export function toJson_PermissionSpecRabbitmqClusterReferenceConnectionSecret(obj: PermissionSpecRabbitmqClusterReferenceConnectionSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return compact(result);
}
