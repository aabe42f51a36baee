// Made by `npm run imports` from brokers.eventing.knative.dev; do not edit.
import type { ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import type { Construct } from 'constructs';
import { LocatedApiObject } from '../../../constructs/core/located.ts';
import { compact } from '../../compact.ts';

export class Broker extends LocatedApiObject {
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'eventing.knative.dev/v1',
    kind: 'Broker',
  }
  public static manifest(props: BrokerProps = {}): any {
    return {
      ...Broker.GVK,
      ...toJson_BrokerProps(props),
    };
  }
  public constructor(scope: Construct, id: string, props: BrokerProps = {}) {
    super(scope, id, {
      ...Broker.GVK,
      ...props,
    });
  }
  public override toJson(): any {
    const resolved = super.toJson();
    return {
      ...Broker.GVK,
      ...toJson_BrokerProps(resolved),
    };
  }
}

export interface BrokerProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: BrokerSpec;
}

export function toJson_BrokerProps(obj: BrokerProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_BrokerSpec(obj.spec),
  };
  return compact(result);
}

export interface BrokerSpec {
  readonly config?: BrokerSpecConfig;
  readonly delivery?: BrokerSpecDelivery;
}

export function toJson_BrokerSpec(obj: BrokerSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'config': toJson_BrokerSpecConfig(obj.config),
    'delivery': toJson_BrokerSpecDelivery(obj.delivery),
  };
  return compact(result);
}

export interface BrokerSpecConfig {
  readonly apiVersion?: string;
  readonly kind?: string;
  readonly name?: string;
  readonly namespace?: string;
}

export function toJson_BrokerSpecConfig(obj: BrokerSpecConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
  };
  return compact(result);
}

export interface BrokerSpecDelivery {
  readonly backoffDelay?: string;
  readonly backoffPolicy?: string;
  readonly deadLetterSink?: BrokerSpecDeliveryDeadLetterSink;
  readonly retry?: number;
}

export function toJson_BrokerSpecDelivery(obj: BrokerSpecDelivery | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'backoffDelay': obj.backoffDelay,
    'backoffPolicy': obj.backoffPolicy,
    'deadLetterSink': toJson_BrokerSpecDeliveryDeadLetterSink(obj.deadLetterSink),
    'retry': obj.retry,
  };
  return compact(result);
}

export interface BrokerSpecDeliveryDeadLetterSink {
  readonly ref?: BrokerSpecDeliveryDeadLetterSinkRef;
  readonly uri?: string;
  readonly caCerts?: string;
  readonly audience?: string;
}

export function toJson_BrokerSpecDeliveryDeadLetterSink(obj: BrokerSpecDeliveryDeadLetterSink | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ref': toJson_BrokerSpecDeliveryDeadLetterSinkRef(obj.ref),
    'uri': obj.uri,
    'CACerts': obj.caCerts,
    'audience': obj.audience,
  };
  return compact(result);
}

export interface BrokerSpecDeliveryDeadLetterSinkRef {
  readonly apiVersion?: string;
  readonly kind?: string;
  readonly name?: string;
  readonly namespace?: string;
}

export function toJson_BrokerSpecDeliveryDeadLetterSinkRef(obj: BrokerSpecDeliveryDeadLetterSinkRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
  };
  return compact(result);
}
