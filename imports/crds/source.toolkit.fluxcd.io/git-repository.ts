// Made by `npm run imports` from gitrepositories.source.toolkit.fluxcd.io; do not edit.
import type { ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import type { Construct } from 'constructs';
import { LocatedApiObject } from '../../../constructs/core/located.ts';
import { compact } from '../../compact.ts';

export class GitRepository extends LocatedApiObject {
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'source.toolkit.fluxcd.io/v1',
    kind: 'GitRepository',
  }
  public static manifest(props: GitRepositoryProps = {}): any {
    return {
      ...GitRepository.GVK,
      ...toJson_GitRepositoryProps(props),
    };
  }
  public constructor(scope: Construct, id: string, props: GitRepositoryProps = {}) {
    super(scope, id, {
      ...GitRepository.GVK,
      ...props,
    });
  }
  public override toJson(): any {
    const resolved = super.toJson();
    return {
      ...GitRepository.GVK,
      ...toJson_GitRepositoryProps(resolved),
    };
  }
}

export interface GitRepositoryProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: GitRepositorySpec;
}

export function toJson_GitRepositoryProps(obj: GitRepositoryProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_GitRepositorySpec(obj.spec),
  };
  return compact(result);
}

export interface GitRepositorySpec {
  readonly ignore?: string;
  readonly include?: GitRepositorySpecInclude[];
  readonly interval: string;
  readonly provider?: GitRepositorySpecProvider;
  readonly proxySecretRef?: GitRepositorySpecProxySecretRef;
  readonly recurseSubmodules?: boolean;
  readonly ref?: GitRepositorySpecRef;
  readonly secretRef?: GitRepositorySpecSecretRef;
  readonly serviceAccountName?: string;
  readonly sparseCheckout?: string[];
  readonly suspend?: boolean;
  readonly timeout?: string;
  readonly url: string;
  readonly verify?: GitRepositorySpecVerify;
}

export function toJson_GitRepositorySpec(obj: GitRepositorySpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ignore': obj.ignore,
    'include': obj.include?.map(y => toJson_GitRepositorySpecInclude(y)),
    'interval': obj.interval,
    'provider': obj.provider,
    'proxySecretRef': toJson_GitRepositorySpecProxySecretRef(obj.proxySecretRef),
    'recurseSubmodules': obj.recurseSubmodules,
    'ref': toJson_GitRepositorySpecRef(obj.ref),
    'secretRef': toJson_GitRepositorySpecSecretRef(obj.secretRef),
    'serviceAccountName': obj.serviceAccountName,
    'sparseCheckout': obj.sparseCheckout?.map(y => y),
    'suspend': obj.suspend,
    'timeout': obj.timeout,
    'url': obj.url,
    'verify': toJson_GitRepositorySpecVerify(obj.verify),
  };
  return compact(result);
}

export interface GitRepositorySpecInclude {
  readonly fromPath?: string;
  readonly repository: GitRepositorySpecIncludeRepository;
  readonly toPath?: string;
}

export function toJson_GitRepositorySpecInclude(obj: GitRepositorySpecInclude | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fromPath': obj.fromPath,
    'repository': toJson_GitRepositorySpecIncludeRepository(obj.repository),
    'toPath': obj.toPath,
  };
  return compact(result);
}

export const GitRepositorySpecProvider = {
  GENERIC: "generic",
  AWS: "aws",
  AZURE: "azure",
  GITHUB: "github",
} as const;
export type GitRepositorySpecProvider = (typeof GitRepositorySpecProvider)[keyof typeof GitRepositorySpecProvider];

export interface GitRepositorySpecProxySecretRef {
  readonly name: string;
}

export function toJson_GitRepositorySpecProxySecretRef(obj: GitRepositorySpecProxySecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return compact(result);
}

export interface GitRepositorySpecRef {
  readonly branch?: string;
  readonly commit?: string;
  readonly name?: string;
  readonly semver?: string;
  readonly tag?: string;
}

export function toJson_GitRepositorySpecRef(obj: GitRepositorySpecRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'branch': obj.branch,
    'commit': obj.commit,
    'name': obj.name,
    'semver': obj.semver,
    'tag': obj.tag,
  };
  return compact(result);
}

export interface GitRepositorySpecSecretRef {
  readonly name: string;
}

export function toJson_GitRepositorySpecSecretRef(obj: GitRepositorySpecSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return compact(result);
}

export interface GitRepositorySpecVerify {
  readonly mode?: GitRepositorySpecVerifyMode;
  readonly secretRef: GitRepositorySpecVerifySecretRef;
}

export function toJson_GitRepositorySpecVerify(obj: GitRepositorySpecVerify | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'mode': obj.mode,
    'secretRef': toJson_GitRepositorySpecVerifySecretRef(obj.secretRef),
  };
  return compact(result);
}

export interface GitRepositorySpecIncludeRepository {
  readonly name: string;
}

export function toJson_GitRepositorySpecIncludeRepository(obj: GitRepositorySpecIncludeRepository | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return compact(result);
}

export const GitRepositorySpecVerifyMode = {
  HEAD: "head",
  TAG: "Tag",
  TAG_AND_HEAD: "TagAndHEAD",
} as const;
export type GitRepositorySpecVerifyMode = (typeof GitRepositorySpecVerifyMode)[keyof typeof GitRepositorySpecVerifyMode];

export interface GitRepositorySpecVerifySecretRef {
  readonly name: string;
}

export function toJson_GitRepositorySpecVerifySecretRef(obj: GitRepositorySpecVerifySecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return compact(result);
}
