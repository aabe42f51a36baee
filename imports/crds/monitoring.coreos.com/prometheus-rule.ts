// Made by `npm run imports` from prometheusrules.monitoring.coreos.com; do not edit.
import type { ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import type { Construct } from 'constructs';
import { LocatedApiObject } from '../../../constructs/core/located.ts';
import { compact } from '../../compact.ts';

export class PrometheusRule extends LocatedApiObject {
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'PrometheusRule',
  }
  public static manifest(props: PrometheusRuleProps): any {
    return {
      ...PrometheusRule.GVK,
      ...toJson_PrometheusRuleProps(props),
    };
  }
  public constructor(scope: Construct, id: string, props: PrometheusRuleProps) {
    super(scope, id, {
      ...PrometheusRule.GVK,
      ...props,
    });
  }
  public override toJson(): any {
    const resolved = super.toJson();
    return {
      ...PrometheusRule.GVK,
      ...toJson_PrometheusRuleProps(resolved),
    };
  }
}

export interface PrometheusRuleProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: PrometheusRuleSpec;
}

export function toJson_PrometheusRuleProps(obj: PrometheusRuleProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_PrometheusRuleSpec(obj.spec),
  };
  return compact(result);
}

export interface PrometheusRuleSpec {
  readonly groups?: PrometheusRuleSpecGroups[];
}

export function toJson_PrometheusRuleSpec(obj: PrometheusRuleSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'groups': obj.groups?.map(y => toJson_PrometheusRuleSpecGroups(y)),
  };
  return compact(result);
}

export interface PrometheusRuleSpecGroups {
  readonly interval?: string;
  readonly labels?: { [key: string]: string };
  readonly limit?: number;
  readonly name: string;
  readonly partialResponseStrategy?: string;
  readonly queryOffset?: string;
  readonly rules?: PrometheusRuleSpecGroupsRules[];
}

export function toJson_PrometheusRuleSpecGroups(obj: PrometheusRuleSpecGroups | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'interval': obj.interval,
    'labels': ((obj.labels) === undefined) ? undefined : (compact(obj.labels)),
    'limit': obj.limit,
    'name': obj.name,
    'partial_response_strategy': obj.partialResponseStrategy,
    'query_offset': obj.queryOffset,
    'rules': obj.rules?.map(y => toJson_PrometheusRuleSpecGroupsRules(y)),
  };
  return compact(result);
}

export interface PrometheusRuleSpecGroupsRules {
  readonly alert?: string;
  readonly annotations?: { [key: string]: string };
  readonly expr: PrometheusRuleSpecGroupsRulesExpr;
  readonly for?: string;
  readonly keepFiringFor?: string;
  readonly labels?: { [key: string]: string };
  readonly record?: string;
}

export function toJson_PrometheusRuleSpecGroupsRules(obj: PrometheusRuleSpecGroupsRules | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'alert': obj.alert,
    'annotations': ((obj.annotations) === undefined) ? undefined : (compact(obj.annotations)),
    'expr': obj.expr,
    'for': obj.for,
    'keep_firing_for': obj.keepFiringFor,
    'labels': ((obj.labels) === undefined) ? undefined : (compact(obj.labels)),
    'record': obj.record,
  };
  return compact(result);
}
export type PrometheusRuleSpecGroupsRulesExpr = number | string;
