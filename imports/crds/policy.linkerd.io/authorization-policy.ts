// Made by `npm run imports` from authorizationpolicies.policy.linkerd.io; do not edit.
import type { ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import type { Construct } from 'constructs';
import { LocatedApiObject } from '../../../constructs/core/located.ts';
import { compact } from '../../compact.ts';

export class AuthorizationPolicy extends LocatedApiObject {
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'policy.linkerd.io/v1alpha1',
    kind: 'AuthorizationPolicy',
  }
  public static manifest(props: AuthorizationPolicyProps): any {
    return {
      ...AuthorizationPolicy.GVK,
      ...toJson_AuthorizationPolicyProps(props),
    };
  }
  public constructor(scope: Construct, id: string, props: AuthorizationPolicyProps) {
    super(scope, id, {
      ...AuthorizationPolicy.GVK,
      ...props,
    });
  }
  public override toJson(): any {
    const resolved = super.toJson();
    return {
      ...AuthorizationPolicy.GVK,
      ...toJson_AuthorizationPolicyProps(resolved),
    };
  }
}

export interface AuthorizationPolicyProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: AuthorizationPolicySpec;
}

export function toJson_AuthorizationPolicyProps(obj: AuthorizationPolicyProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_AuthorizationPolicySpec(obj.spec),
  };
  return compact(result);
}

export interface AuthorizationPolicySpec {
  readonly targetRef: AuthorizationPolicySpecTargetRef;
  readonly requiredAuthenticationRefs: AuthorizationPolicySpecRequiredAuthenticationRefs[];
}

export function toJson_AuthorizationPolicySpec(obj: AuthorizationPolicySpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'targetRef': toJson_AuthorizationPolicySpecTargetRef(obj.targetRef),
    'requiredAuthenticationRefs': obj.requiredAuthenticationRefs?.map(y => toJson_AuthorizationPolicySpecRequiredAuthenticationRefs(y)),
  };
  return compact(result);
}

export interface AuthorizationPolicySpecTargetRef {
  readonly group?: string;
  readonly kind: string;
  readonly name: string;
}

export function toJson_AuthorizationPolicySpecTargetRef(obj: AuthorizationPolicySpecTargetRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
  };
  return compact(result);
}

export interface AuthorizationPolicySpecRequiredAuthenticationRefs {
  readonly group?: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
}

export function toJson_AuthorizationPolicySpecRequiredAuthenticationRefs(obj: AuthorizationPolicySpecRequiredAuthenticationRefs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
  };
  return compact(result);
}
