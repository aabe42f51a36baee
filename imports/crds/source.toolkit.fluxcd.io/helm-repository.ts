// Made by `npm run imports` from helmrepositories.source.toolkit.fluxcd.io; do not edit.
import type { ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import type { Construct } from 'constructs';
import { LocatedApiObject } from '../../../constructs/core/located.ts';
import { compact } from '../../compact.ts';

export class HelmRepository extends LocatedApiObject {
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'source.toolkit.fluxcd.io/v1',
    kind: 'HelmRepository',
  }
  public static manifest(props: HelmRepositoryProps = {}): any {
    return {
      ...HelmRepository.GVK,
      ...toJson_HelmRepositoryProps(props),
    };
  }
  public constructor(scope: Construct, id: string, props: HelmRepositoryProps = {}) {
    super(scope, id, {
      ...HelmRepository.GVK,
      ...props,
    });
  }
  public override toJson(): any {
    const resolved = super.toJson();
    return {
      ...HelmRepository.GVK,
      ...toJson_HelmRepositoryProps(resolved),
    };
  }
}

export interface HelmRepositoryProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: HelmRepositorySpec;
}

export function toJson_HelmRepositoryProps(obj: HelmRepositoryProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_HelmRepositorySpec(obj.spec),
  };
  return compact(result);
}

export interface HelmRepositorySpec {
  readonly accessFrom?: HelmRepositorySpecAccessFrom;
  readonly certSecretRef?: HelmRepositorySpecCertSecretRef;
  readonly insecure?: boolean;
  readonly interval?: string;
  readonly passCredentials?: boolean;
  readonly provider?: HelmRepositorySpecProvider;
  readonly secretRef?: HelmRepositorySpecSecretRef;
  readonly suspend?: boolean;
  readonly timeout?: string;
  readonly type?: HelmRepositorySpecType;
  readonly url: string;
}

export function toJson_HelmRepositorySpec(obj: HelmRepositorySpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'accessFrom': toJson_HelmRepositorySpecAccessFrom(obj.accessFrom),
    'certSecretRef': toJson_HelmRepositorySpecCertSecretRef(obj.certSecretRef),
    'insecure': obj.insecure,
    'interval': obj.interval,
    'passCredentials': obj.passCredentials,
    'provider': obj.provider,
    'secretRef': toJson_HelmRepositorySpecSecretRef(obj.secretRef),
    'suspend': obj.suspend,
    'timeout': obj.timeout,
    'type': obj.type,
    'url': obj.url,
  };
  return compact(result);
}

export interface HelmRepositorySpecAccessFrom {
  readonly namespaceSelectors: HelmRepositorySpecAccessFromNamespaceSelectors[];
}

export function toJson_HelmRepositorySpecAccessFrom(obj: HelmRepositorySpecAccessFrom | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'namespaceSelectors': obj.namespaceSelectors?.map(y => toJson_HelmRepositorySpecAccessFromNamespaceSelectors(y)),
  };
  return compact(result);
}

export interface HelmRepositorySpecCertSecretRef {
  readonly name: string;
}

export function toJson_HelmRepositorySpecCertSecretRef(obj: HelmRepositorySpecCertSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return compact(result);
}

export const HelmRepositorySpecProvider = {
  GENERIC: "generic",
  AWS: "aws",
  AZURE: "azure",
  GCP: "gcp",
} as const;
export type HelmRepositorySpecProvider = (typeof HelmRepositorySpecProvider)[keyof typeof HelmRepositorySpecProvider];

export interface HelmRepositorySpecSecretRef {
  readonly name: string;
}

export function toJson_HelmRepositorySpecSecretRef(obj: HelmRepositorySpecSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return compact(result);
}

export const HelmRepositorySpecType = {
  DEFAULT: "default",
  OCI: "oci",
} as const;
export type HelmRepositorySpecType = (typeof HelmRepositorySpecType)[keyof typeof HelmRepositorySpecType];

export interface HelmRepositorySpecAccessFromNamespaceSelectors {
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_HelmRepositorySpecAccessFromNamespaceSelectors(obj: HelmRepositorySpecAccessFromNamespaceSelectors | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}
