// Made by `npm run imports` from networkauthentications.policy.linkerd.io; do not edit.
import type { ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import type { Construct } from 'constructs';
import { LocatedApiObject } from '../../../constructs/core/located.ts';
import { compact } from '../../compact.ts';

export class NetworkAuthentication extends LocatedApiObject {
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'policy.linkerd.io/v1alpha1',
    kind: 'NetworkAuthentication',
  }
  public static manifest(props: NetworkAuthenticationProps): any {
    return {
      ...NetworkAuthentication.GVK,
      ...toJson_NetworkAuthenticationProps(props),
    };
  }
  public constructor(scope: Construct, id: string, props: NetworkAuthenticationProps) {
    super(scope, id, {
      ...NetworkAuthentication.GVK,
      ...props,
    });
  }
  public override toJson(): any {
    const resolved = super.toJson();
    return {
      ...NetworkAuthentication.GVK,
      ...toJson_NetworkAuthenticationProps(resolved),
    };
  }
}

export interface NetworkAuthenticationProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: NetworkAuthenticationSpec;
}

export function toJson_NetworkAuthenticationProps(obj: NetworkAuthenticationProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_NetworkAuthenticationSpec(obj.spec),
  };
  return compact(result);
}

export interface NetworkAuthenticationSpec {
  readonly networks: NetworkAuthenticationSpecNetworks[];
}

export function toJson_NetworkAuthenticationSpec(obj: NetworkAuthenticationSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'networks': obj.networks?.map(y => toJson_NetworkAuthenticationSpecNetworks(y)),
  };
  return compact(result);
}

export interface NetworkAuthenticationSpecNetworks {
  readonly cidr: string;
  readonly except?: string[];
}

export function toJson_NetworkAuthenticationSpecNetworks(obj: NetworkAuthenticationSpecNetworks | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cidr': obj.cidr,
    'except': obj.except?.map(y => y),
  };
  return compact(result);
}
