// Made by `npm run imports` from links.multicluster.linkerd.io; do not edit.
import type { ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import type { Construct } from 'constructs';
import { LocatedApiObject } from '../../../constructs/core/located.ts';
import { compact } from '../../compact.ts';

export class Link extends LocatedApiObject {
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'multicluster.linkerd.io/v1alpha3',
    kind: 'Link',
  }
  public static manifest(props: LinkProps = {}): any {
    return {
      ...Link.GVK,
      ...toJson_LinkProps(props),
    };
  }
  public constructor(scope: Construct, id: string, props: LinkProps = {}) {
    super(scope, id, {
      ...Link.GVK,
      ...props,
    });
  }
  public override toJson(): any {
    const resolved = super.toJson();
    return {
      ...Link.GVK,
      ...toJson_LinkProps(resolved),
    };
  }
}

export interface LinkProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: LinkSpec;
}

export function toJson_LinkProps(obj: LinkProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_LinkSpec(obj.spec),
  };
  return compact(result);
}

export interface LinkSpec {
  readonly clusterCredentialsSecret?: string;
  readonly gatewayAddress?: string;
  readonly gatewayIdentity?: string;
  readonly gatewayPort?: string;
  readonly probeSpec?: LinkSpecProbeSpec;
  readonly selector?: LinkSpecSelector;
  readonly remoteDiscoverySelector?: LinkSpecRemoteDiscoverySelector;
  readonly federatedServiceSelector?: LinkSpecFederatedServiceSelector;
  readonly targetClusterName?: string;
  readonly targetClusterDomain?: string;
  readonly targetClusterLinkerdNamespace?: string;
  readonly excludedAnnotations?: string[];
  readonly excludedLabels?: string[];
}

export function toJson_LinkSpec(obj: LinkSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'clusterCredentialsSecret': obj.clusterCredentialsSecret,
    'gatewayAddress': obj.gatewayAddress,
    'gatewayIdentity': obj.gatewayIdentity,
    'gatewayPort': obj.gatewayPort,
    'probeSpec': toJson_LinkSpecProbeSpec(obj.probeSpec),
    'selector': toJson_LinkSpecSelector(obj.selector),
    'remoteDiscoverySelector': toJson_LinkSpecRemoteDiscoverySelector(obj.remoteDiscoverySelector),
    'federatedServiceSelector': toJson_LinkSpecFederatedServiceSelector(obj.federatedServiceSelector),
    'targetClusterName': obj.targetClusterName,
    'targetClusterDomain': obj.targetClusterDomain,
    'targetClusterLinkerdNamespace': obj.targetClusterLinkerdNamespace,
    'excludedAnnotations': obj.excludedAnnotations?.map(y => y),
    'excludedLabels': obj.excludedLabels?.map(y => y),
  };
  return compact(result);
}

export interface LinkSpecProbeSpec {
  readonly failureThreshold?: string;
  readonly path?: string;
  readonly period?: string;
  readonly port?: string;
  readonly timeout?: string;
}

export function toJson_LinkSpecProbeSpec(obj: LinkSpecProbeSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'failureThreshold': obj.failureThreshold,
    'path': obj.path,
    'period': obj.period,
    'port': obj.port,
    'timeout': obj.timeout,
  };
  return compact(result);
}

export interface LinkSpecSelector {
  readonly matchLabels?: any;
  readonly matchExpressions?: LinkSpecSelectorMatchExpressions[];
}

export function toJson_LinkSpecSelector(obj: LinkSpecSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchLabels': obj.matchLabels,
    'matchExpressions': obj.matchExpressions?.map(y => toJson_LinkSpecSelectorMatchExpressions(y)),
  };
  return compact(result);
}

export interface LinkSpecRemoteDiscoverySelector {
  readonly matchLabels?: any;
  readonly matchExpressions?: LinkSpecRemoteDiscoverySelectorMatchExpressions[];
}

export function toJson_LinkSpecRemoteDiscoverySelector(obj: LinkSpecRemoteDiscoverySelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchLabels': obj.matchLabels,
    'matchExpressions': obj.matchExpressions?.map(y => toJson_LinkSpecRemoteDiscoverySelectorMatchExpressions(y)),
  };
  return compact(result);
}

export interface LinkSpecFederatedServiceSelector {
  readonly matchLabels?: any;
  readonly matchExpressions?: LinkSpecFederatedServiceSelectorMatchExpressions[];
}

export function toJson_LinkSpecFederatedServiceSelector(obj: LinkSpecFederatedServiceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchLabels': obj.matchLabels,
    'matchExpressions': obj.matchExpressions?.map(y => toJson_LinkSpecFederatedServiceSelectorMatchExpressions(y)),
  };
  return compact(result);
}

export interface LinkSpecSelectorMatchExpressions {
  readonly key: string;
  readonly operator: LinkSpecSelectorMatchExpressionsOperator;
  readonly values?: string[];
}

export function toJson_LinkSpecSelectorMatchExpressions(obj: LinkSpecSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface LinkSpecRemoteDiscoverySelectorMatchExpressions {
  readonly key: string;
  readonly operator: LinkSpecRemoteDiscoverySelectorMatchExpressionsOperator;
  readonly values?: string[];
}

export function toJson_LinkSpecRemoteDiscoverySelectorMatchExpressions(obj: LinkSpecRemoteDiscoverySelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface LinkSpecFederatedServiceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: LinkSpecFederatedServiceSelectorMatchExpressionsOperator;
  readonly values?: string[];
}

export function toJson_LinkSpecFederatedServiceSelectorMatchExpressions(obj: LinkSpecFederatedServiceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export const LinkSpecSelectorMatchExpressionsOperator = {
  IN: "In",
  NOT_IN: "NotIn",
  EXISTS: "Exists",
  DOES_NOT_EXIST: "DoesNotExist",
} as const;
export type LinkSpecSelectorMatchExpressionsOperator = (typeof LinkSpecSelectorMatchExpressionsOperator)[keyof typeof LinkSpecSelectorMatchExpressionsOperator];

export const LinkSpecRemoteDiscoverySelectorMatchExpressionsOperator = {
  IN: "In",
  NOT_IN: "NotIn",
  EXISTS: "Exists",
  DOES_NOT_EXIST: "DoesNotExist",
} as const;
export type LinkSpecRemoteDiscoverySelectorMatchExpressionsOperator = (typeof LinkSpecRemoteDiscoverySelectorMatchExpressionsOperator)[keyof typeof LinkSpecRemoteDiscoverySelectorMatchExpressionsOperator];

export const LinkSpecFederatedServiceSelectorMatchExpressionsOperator = {
  IN: "In",
  NOT_IN: "NotIn",
  EXISTS: "Exists",
  DOES_NOT_EXIST: "DoesNotExist",
} as const;
export type LinkSpecFederatedServiceSelectorMatchExpressionsOperator = (typeof LinkSpecFederatedServiceSelectorMatchExpressionsOperator)[keyof typeof LinkSpecFederatedServiceSelectorMatchExpressionsOperator];
