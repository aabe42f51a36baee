// Made by `npm run imports` from meshtlsauthentications.policy.linkerd.io; do not edit.
import type { ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import type { Construct } from 'constructs';
import { LocatedApiObject } from '../../../constructs/core/located.ts';
import { compact } from '../../compact.ts';

export class MeshTlsAuthentication extends LocatedApiObject {
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'policy.linkerd.io/v1alpha1',
    kind: 'MeshTLSAuthentication',
  }
  public static manifest(props: MeshTlsAuthenticationProps): any {
    return {
      ...MeshTlsAuthentication.GVK,
      ...toJson_MeshTlsAuthenticationProps(props),
    };
  }
  public constructor(scope: Construct, id: string, props: MeshTlsAuthenticationProps) {
    super(scope, id, {
      ...MeshTlsAuthentication.GVK,
      ...props,
    });
  }
  public override toJson(): any {
    const resolved = super.toJson();
    return {
      ...MeshTlsAuthentication.GVK,
      ...toJson_MeshTlsAuthenticationProps(resolved),
    };
  }
}

export interface MeshTlsAuthenticationProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: MeshTlsAuthenticationSpec;
}

export function toJson_MeshTlsAuthenticationProps(obj: MeshTlsAuthenticationProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_MeshTlsAuthenticationSpec(obj.spec),
  };
  return compact(result);
}

export interface MeshTlsAuthenticationSpec {
  readonly identities?: string[];
  readonly identityRefs?: MeshTlsAuthenticationSpecIdentityRefs[];
}

export function toJson_MeshTlsAuthenticationSpec(obj: MeshTlsAuthenticationSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'identities': obj.identities?.map(y => y),
    'identityRefs': obj.identityRefs?.map(y => toJson_MeshTlsAuthenticationSpecIdentityRefs(y)),
  };
  return compact(result);
}

export interface MeshTlsAuthenticationSpecIdentityRefs {
  readonly group?: string;
  readonly kind: string;
  readonly name?: string;
  readonly namespace?: string;
}

export function toJson_MeshTlsAuthenticationSpecIdentityRefs(obj: MeshTlsAuthenticationSpecIdentityRefs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
  };
  return compact(result);
}
