// Made by `npm run imports` from ocirepositories.source.toolkit.fluxcd.io; do not edit.
import type { ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import type { Construct } from 'constructs';
import { LocatedApiObject } from '../../../constructs/core/located.ts';
import { compact } from '../../compact.ts';

export class OciRepository extends LocatedApiObject {
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'source.toolkit.fluxcd.io/v1',
    kind: 'OCIRepository',
  }
  public static manifest(props: OciRepositoryProps = {}): any {
    return {
      ...OciRepository.GVK,
      ...toJson_OciRepositoryProps(props),
    };
  }
  public constructor(scope: Construct, id: string, props: OciRepositoryProps = {}) {
    super(scope, id, {
      ...OciRepository.GVK,
      ...props,
    });
  }
  public override toJson(): any {
    const resolved = super.toJson();
    return {
      ...OciRepository.GVK,
      ...toJson_OciRepositoryProps(resolved),
    };
  }
}

export interface OciRepositoryProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: OciRepositorySpec;
}

export function toJson_OciRepositoryProps(obj: OciRepositoryProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_OciRepositorySpec(obj.spec),
  };
  return compact(result);
}

export interface OciRepositorySpec {
  readonly certSecretRef?: OciRepositorySpecCertSecretRef;
  readonly ignore?: string;
  readonly insecure?: boolean;
  readonly interval: string;
  readonly layerSelector?: OciRepositorySpecLayerSelector;
  readonly provider?: OciRepositorySpecProvider;
  readonly proxySecretRef?: OciRepositorySpecProxySecretRef;
  readonly ref?: OciRepositorySpecRef;
  readonly secretRef?: OciRepositorySpecSecretRef;
  readonly serviceAccountName?: string;
  readonly suspend?: boolean;
  readonly timeout?: string;
  readonly url: string;
  readonly verify?: OciRepositorySpecVerify;
}

export function toJson_OciRepositorySpec(obj: OciRepositorySpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'certSecretRef': toJson_OciRepositorySpecCertSecretRef(obj.certSecretRef),
    'ignore': obj.ignore,
    'insecure': obj.insecure,
    'interval': obj.interval,
    'layerSelector': toJson_OciRepositorySpecLayerSelector(obj.layerSelector),
    'provider': obj.provider,
    'proxySecretRef': toJson_OciRepositorySpecProxySecretRef(obj.proxySecretRef),
    'ref': toJson_OciRepositorySpecRef(obj.ref),
    'secretRef': toJson_OciRepositorySpecSecretRef(obj.secretRef),
    'serviceAccountName': obj.serviceAccountName,
    'suspend': obj.suspend,
    'timeout': obj.timeout,
    'url': obj.url,
    'verify': toJson_OciRepositorySpecVerify(obj.verify),
  };
  return compact(result);
}

export interface OciRepositorySpecCertSecretRef {
  readonly name: string;
}

export function toJson_OciRepositorySpecCertSecretRef(obj: OciRepositorySpecCertSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return compact(result);
}

export interface OciRepositorySpecLayerSelector {
  readonly mediaType?: string;
  readonly operation?: OciRepositorySpecLayerSelectorOperation;
}

export function toJson_OciRepositorySpecLayerSelector(obj: OciRepositorySpecLayerSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'mediaType': obj.mediaType,
    'operation': obj.operation,
  };
  return compact(result);
}

export const OciRepositorySpecProvider = {
  GENERIC: "generic",
  AWS: "aws",
  AZURE: "azure",
  GCP: "gcp",
} as const;
export type OciRepositorySpecProvider = (typeof OciRepositorySpecProvider)[keyof typeof OciRepositorySpecProvider];

export interface OciRepositorySpecProxySecretRef {
  readonly name: string;
}

export function toJson_OciRepositorySpecProxySecretRef(obj: OciRepositorySpecProxySecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return compact(result);
}

export interface OciRepositorySpecRef {
  readonly digest?: string;
  readonly semver?: string;
  readonly semverFilter?: string;
  readonly tag?: string;
}

export function toJson_OciRepositorySpecRef(obj: OciRepositorySpecRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'digest': obj.digest,
    'semver': obj.semver,
    'semverFilter': obj.semverFilter,
    'tag': obj.tag,
  };
  return compact(result);
}

export interface OciRepositorySpecSecretRef {
  readonly name: string;
}

export function toJson_OciRepositorySpecSecretRef(obj: OciRepositorySpecSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return compact(result);
}

export interface OciRepositorySpecVerify {
  readonly matchOidcIdentity?: OciRepositorySpecVerifyMatchOidcIdentity[];
  readonly provider: OciRepositorySpecVerifyProvider;
  readonly secretRef?: OciRepositorySpecVerifySecretRef;
  readonly trustedRootSecretRef?: OciRepositorySpecVerifyTrustedRootSecretRef;
}

export function toJson_OciRepositorySpecVerify(obj: OciRepositorySpecVerify | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchOIDCIdentity': obj.matchOidcIdentity?.map(y => toJson_OciRepositorySpecVerifyMatchOidcIdentity(y)),
    'provider': obj.provider,
    'secretRef': toJson_OciRepositorySpecVerifySecretRef(obj.secretRef),
    'trustedRootSecretRef': toJson_OciRepositorySpecVerifyTrustedRootSecretRef(obj.trustedRootSecretRef),
  };
  return compact(result);
}

export const OciRepositorySpecLayerSelectorOperation = {
  EXTRACT: "extract",
  COPY: "copy",
} as const;
export type OciRepositorySpecLayerSelectorOperation = (typeof OciRepositorySpecLayerSelectorOperation)[keyof typeof OciRepositorySpecLayerSelectorOperation];

export interface OciRepositorySpecVerifyMatchOidcIdentity {
  readonly issuer: string;
  readonly subject: string;
}

export function toJson_OciRepositorySpecVerifyMatchOidcIdentity(obj: OciRepositorySpecVerifyMatchOidcIdentity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'issuer': obj.issuer,
    'subject': obj.subject,
  };
  return compact(result);
}

export const OciRepositorySpecVerifyProvider = {
  COSIGN: "cosign",
  NOTATION: "notation",
} as const;
export type OciRepositorySpecVerifyProvider = (typeof OciRepositorySpecVerifyProvider)[keyof typeof OciRepositorySpecVerifyProvider];

export interface OciRepositorySpecVerifySecretRef {
  readonly name: string;
}

export function toJson_OciRepositorySpecVerifySecretRef(obj: OciRepositorySpecVerifySecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return compact(result);
}

export interface OciRepositorySpecVerifyTrustedRootSecretRef {
  readonly name: string;
}

export function toJson_OciRepositorySpecVerifyTrustedRootSecretRef(obj: OciRepositorySpecVerifyTrustedRootSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return compact(result);
}
