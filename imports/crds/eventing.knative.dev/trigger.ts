// Made by `npm run imports` from triggers.eventing.knative.dev; do not edit.
import type { ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import type { Construct } from 'constructs';
import { LocatedApiObject } from '../../../constructs/core/located.ts';
import { compact } from '../../compact.ts';

export class Trigger extends LocatedApiObject {
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'eventing.knative.dev/v1',
    kind: 'Trigger',
  }
  public static manifest(props: TriggerProps = {}): any {
    return {
      ...Trigger.GVK,
      ...toJson_TriggerProps(props),
    };
  }
  public constructor(scope: Construct, id: string, props: TriggerProps = {}) {
    super(scope, id, {
      ...Trigger.GVK,
      ...props,
    });
  }
  public override toJson(): any {
    const resolved = super.toJson();
    return {
      ...Trigger.GVK,
      ...toJson_TriggerProps(resolved),
    };
  }
}

export interface TriggerProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: TriggerSpec;
}

export function toJson_TriggerProps(obj: TriggerProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_TriggerSpec(obj.spec),
  };
  return compact(result);
}

export interface TriggerSpec {
  readonly broker?: string;
  readonly brokerRef?: TriggerSpecBrokerRef;
  readonly delivery?: TriggerSpecDelivery;
  readonly filter?: TriggerSpecFilter;
  readonly filters?: TriggerSpecFilters[];
  readonly subscriber?: TriggerSpecSubscriber;
}

export function toJson_TriggerSpec(obj: TriggerSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'broker': obj.broker,
    'brokerRef': toJson_TriggerSpecBrokerRef(obj.brokerRef),
    'delivery': toJson_TriggerSpecDelivery(obj.delivery),
    'filter': toJson_TriggerSpecFilter(obj.filter),
    'filters': obj.filters?.map(y => toJson_TriggerSpecFilters(y)),
    'subscriber': toJson_TriggerSpecSubscriber(obj.subscriber),
  };
  return compact(result);
}

export interface TriggerSpecBrokerRef {
  readonly apiVersion?: string;
  readonly kind?: string;
  readonly name?: string;
  readonly namespace?: string;
}

export function toJson_TriggerSpecBrokerRef(obj: TriggerSpecBrokerRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
  };
  return compact(result);
}

export interface TriggerSpecDelivery {
  readonly backoffDelay?: string;
  readonly backoffPolicy?: string;
  readonly deadLetterSink?: TriggerSpecDeliveryDeadLetterSink;
  readonly retry?: number;
  readonly format?: string;
}

export function toJson_TriggerSpecDelivery(obj: TriggerSpecDelivery | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'backoffDelay': obj.backoffDelay,
    'backoffPolicy': obj.backoffPolicy,
    'deadLetterSink': toJson_TriggerSpecDeliveryDeadLetterSink(obj.deadLetterSink),
    'retry': obj.retry,
    'format': obj.format,
  };
  return compact(result);
}

export interface TriggerSpecFilter {
  readonly attributes?: any;
}

export function toJson_TriggerSpecFilter(obj: TriggerSpecFilter | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'attributes': obj.attributes,
  };
  return compact(result);
}

export interface TriggerSpecFilters {
  readonly all?: any[];
  readonly any?: any[];
  readonly cesql?: string;
  readonly exact?: any;
  readonly not?: any;
  readonly prefix?: any;
  readonly suffix?: any;
}

export function toJson_TriggerSpecFilters(obj: TriggerSpecFilters | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'all': obj.all?.map(y => y),
    'any': obj.any?.map(y => y),
    'cesql': obj.cesql,
    'exact': obj.exact,
    'not': obj.not,
    'prefix': obj.prefix,
    'suffix': obj.suffix,
  };
  return compact(result);
}

export interface TriggerSpecSubscriber {
  readonly ref?: TriggerSpecSubscriberRef;
  readonly uri?: string;
  readonly caCerts?: string;
  readonly audience?: string;
}

export function toJson_TriggerSpecSubscriber(obj: TriggerSpecSubscriber | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ref': toJson_TriggerSpecSubscriberRef(obj.ref),
    'uri': obj.uri,
    'CACerts': obj.caCerts,
    'audience': obj.audience,
  };
  return compact(result);
}

export interface TriggerSpecDeliveryDeadLetterSink {
  readonly ref?: TriggerSpecDeliveryDeadLetterSinkRef;
  readonly uri?: string;
  readonly caCerts?: string;
  readonly audience?: string;
}

export function toJson_TriggerSpecDeliveryDeadLetterSink(obj: TriggerSpecDeliveryDeadLetterSink | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ref': toJson_TriggerSpecDeliveryDeadLetterSinkRef(obj.ref),
    'uri': obj.uri,
    'CACerts': obj.caCerts,
    'audience': obj.audience,
  };
  return compact(result);
}

export interface TriggerSpecSubscriberRef {
  readonly apiVersion?: string;
  readonly kind?: string;
  readonly name?: string;
  readonly namespace?: string;
}

export function toJson_TriggerSpecSubscriberRef(obj: TriggerSpecSubscriberRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
  };
  return compact(result);
}

export interface TriggerSpecDeliveryDeadLetterSinkRef {
  readonly apiVersion?: string;
  readonly kind?: string;
  readonly name?: string;
  readonly namespace?: string;
}

export function toJson_TriggerSpecDeliveryDeadLetterSinkRef(obj: TriggerSpecDeliveryDeadLetterSinkRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
  };
  return compact(result);
}
