// Made by `npm run imports` from sealedsecrets.bitnami.com; do not edit.
import type { ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import type { Construct } from 'constructs';
import { LocatedApiObject } from '../../../constructs/core/located.ts';
import { compact } from '../../compact.ts';

export class SealedSecret extends LocatedApiObject {
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'bitnami.com/v1alpha1',
    kind: 'SealedSecret',
  }
  public static manifest(props: SealedSecretProps): any {
    return {
      ...SealedSecret.GVK,
      ...toJson_SealedSecretProps(props),
    };
  }
  public constructor(scope: Construct, id: string, props: SealedSecretProps) {
    super(scope, id, {
      ...SealedSecret.GVK,
      ...props,
    });
  }
  public override toJson(): any {
    const resolved = super.toJson();
    return {
      ...SealedSecret.GVK,
      ...toJson_SealedSecretProps(resolved),
    };
  }
}

export interface SealedSecretProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: SealedSecretSpec;
}

export function toJson_SealedSecretProps(obj: SealedSecretProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_SealedSecretSpec(obj.spec),
  };
  return compact(result);
}

export interface SealedSecretSpec {
  readonly data?: string;
  readonly encryptedData: { [key: string]: string };
  readonly template?: SealedSecretSpecTemplate;
}

export function toJson_SealedSecretSpec(obj: SealedSecretSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'data': obj.data,
    'encryptedData': ((obj.encryptedData) === undefined) ? undefined : (compact(obj.encryptedData)),
    'template': toJson_SealedSecretSpecTemplate(obj.template),
  };
  return compact(result);
}

export interface SealedSecretSpecTemplate {
  readonly data?: { [key: string]: string };
  readonly immutable?: boolean;
  readonly metadata?: SealedSecretSpecTemplateMetadata;
  readonly type?: string;
}

export function toJson_SealedSecretSpecTemplate(obj: SealedSecretSpecTemplate | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'data': ((obj.data) === undefined) ? undefined : (compact(obj.data)),
    'immutable': obj.immutable,
    'metadata': toJson_SealedSecretSpecTemplateMetadata(obj.metadata),
    'type': obj.type,
  };
  return compact(result);
}

export interface SealedSecretSpecTemplateMetadata {
  readonly annotations?: { [key: string]: string };
  readonly finalizers?: string[];
  readonly labels?: { [key: string]: string };
  readonly name?: string;
  readonly namespace?: string;
}

export function toJson_SealedSecretSpecTemplateMetadata(obj: SealedSecretSpecTemplateMetadata | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'annotations': ((obj.annotations) === undefined) ? undefined : (compact(obj.annotations)),
    'finalizers': obj.finalizers?.map(y => y),
    'labels': ((obj.labels) === undefined) ? undefined : (compact(obj.labels)),
    'name': obj.name,
    'namespace': obj.namespace,
  };
  return compact(result);
}
