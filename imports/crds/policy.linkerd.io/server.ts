// Made by `npm run imports` from servers.policy.linkerd.io; do not edit.
import type { ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import type { Construct } from 'constructs';
import { LocatedApiObject } from '../../../constructs/core/located.ts';
import { compact } from '../../compact.ts';

export class Server extends LocatedApiObject {
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'policy.linkerd.io/v1beta3',
    kind: 'Server',
  }
  public static manifest(props: ServerProps): any {
    return {
      ...Server.GVK,
      ...toJson_ServerProps(props),
    };
  }
  public constructor(scope: Construct, id: string, props: ServerProps) {
    super(scope, id, {
      ...Server.GVK,
      ...props,
    });
  }
  public override toJson(): any {
    const resolved = super.toJson();
    return {
      ...Server.GVK,
      ...toJson_ServerProps(resolved),
    };
  }
}

export interface ServerProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: ServerSpec;
}

export function toJson_ServerProps(obj: ServerProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_ServerSpec(obj.spec),
  };
  return compact(result);
}

export interface ServerSpec {
  readonly accessPolicy?: string;
  readonly podSelector?: ServerSpecPodSelector;
  readonly externalWorkloadSelector?: ServerSpecExternalWorkloadSelector;
  readonly port: any;
  readonly proxyProtocol?: string;
}

export function toJson_ServerSpec(obj: ServerSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'accessPolicy': obj.accessPolicy,
    'podSelector': toJson_ServerSpecPodSelector(obj.podSelector),
    'externalWorkloadSelector': toJson_ServerSpecExternalWorkloadSelector(obj.externalWorkloadSelector),
    'port': obj.port,
    'proxyProtocol': obj.proxyProtocol,
  };
  return compact(result);
}

export interface ServerSpecPodSelector {
  readonly matchLabels?: any;
  readonly matchExpressions?: ServerSpecPodSelectorMatchExpressions[];
}

export function toJson_ServerSpecPodSelector(obj: ServerSpecPodSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchLabels': obj.matchLabels,
    'matchExpressions': obj.matchExpressions?.map(y => toJson_ServerSpecPodSelectorMatchExpressions(y)),
  };
  return compact(result);
}

export interface ServerSpecExternalWorkloadSelector {
  readonly matchLabels?: any;
  readonly matchExpressions?: ServerSpecExternalWorkloadSelectorMatchExpressions[];
}

export function toJson_ServerSpecExternalWorkloadSelector(obj: ServerSpecExternalWorkloadSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchLabels': obj.matchLabels,
    'matchExpressions': obj.matchExpressions?.map(y => toJson_ServerSpecExternalWorkloadSelectorMatchExpressions(y)),
  };
  return compact(result);
}

export interface ServerSpecPodSelectorMatchExpressions {
  readonly key: string;
  readonly operator: ServerSpecPodSelectorMatchExpressionsOperator;
  readonly values?: string[];
}

export function toJson_ServerSpecPodSelectorMatchExpressions(obj: ServerSpecPodSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface ServerSpecExternalWorkloadSelectorMatchExpressions {
  readonly key: string;
  readonly operator: ServerSpecExternalWorkloadSelectorMatchExpressionsOperator;
  readonly values?: string[];
}

export function toJson_ServerSpecExternalWorkloadSelectorMatchExpressions(obj: ServerSpecExternalWorkloadSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export const ServerSpecPodSelectorMatchExpressionsOperator = {
  IN: "In",
  NOT_IN: "NotIn",
  EXISTS: "Exists",
  DOES_NOT_EXIST: "DoesNotExist",
} as const;
export type ServerSpecPodSelectorMatchExpressionsOperator = (typeof ServerSpecPodSelectorMatchExpressionsOperator)[keyof typeof ServerSpecPodSelectorMatchExpressionsOperator];

export const ServerSpecExternalWorkloadSelectorMatchExpressionsOperator = {
  IN: "In",
  NOT_IN: "NotIn",
  EXISTS: "Exists",
  DOES_NOT_EXIST: "DoesNotExist",
} as const;
export type ServerSpecExternalWorkloadSelectorMatchExpressionsOperator = (typeof ServerSpecExternalWorkloadSelectorMatchExpressionsOperator)[keyof typeof ServerSpecExternalWorkloadSelectorMatchExpressionsOperator];
