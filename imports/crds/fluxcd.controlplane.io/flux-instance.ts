// Made by `npm run imports` from fluxinstances.fluxcd.controlplane.io; do not edit.
import type { ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import type { Construct } from 'constructs';
import { LocatedApiObject } from '../../../constructs/core/located.ts';
import { compact } from '../../compact.ts';

export class FluxInstance extends LocatedApiObject {
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'fluxcd.controlplane.io/v1',
    kind: 'FluxInstance',
  }
  public static manifest(props: FluxInstanceProps = {}): any {
    return {
      ...FluxInstance.GVK,
      ...toJson_FluxInstanceProps(props),
    };
  }
  public constructor(scope: Construct, id: string, props: FluxInstanceProps = {}) {
    super(scope, id, {
      ...FluxInstance.GVK,
      ...props,
    });
  }
  public override toJson(): any {
    const resolved = super.toJson();
    return {
      ...FluxInstance.GVK,
      ...toJson_FluxInstanceProps(resolved),
    };
  }
}

export interface FluxInstanceProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: FluxInstanceSpec;
}

export function toJson_FluxInstanceProps(obj: FluxInstanceProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_FluxInstanceSpec(obj.spec),
  };
  return compact(result);
}

export interface FluxInstanceSpec {
  readonly cluster?: FluxInstanceSpecCluster;
  readonly commonMetadata?: FluxInstanceSpecCommonMetadata;
  readonly components?: FluxInstanceSpecComponents[];
  readonly distribution: FluxInstanceSpecDistribution;
  readonly kustomize?: FluxInstanceSpecKustomize;
  readonly migrateResources?: boolean;
  readonly sharding?: FluxInstanceSpecSharding;
  readonly storage?: FluxInstanceSpecStorage;
  readonly sync?: FluxInstanceSpecSync;
  readonly wait?: boolean;
}

export function toJson_FluxInstanceSpec(obj: FluxInstanceSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cluster': toJson_FluxInstanceSpecCluster(obj.cluster),
    'commonMetadata': toJson_FluxInstanceSpecCommonMetadata(obj.commonMetadata),
    'components': obj.components?.map(y => y),
    'distribution': toJson_FluxInstanceSpecDistribution(obj.distribution),
    'kustomize': toJson_FluxInstanceSpecKustomize(obj.kustomize),
    'migrateResources': obj.migrateResources,
    'sharding': toJson_FluxInstanceSpecSharding(obj.sharding),
    'storage': toJson_FluxInstanceSpecStorage(obj.storage),
    'sync': toJson_FluxInstanceSpecSync(obj.sync),
    'wait': obj.wait,
  };
  return compact(result);
}

export interface FluxInstanceSpecCluster {
  readonly domain?: string;
  readonly multitenant?: boolean;
  readonly multitenantWorkloadIdentity?: boolean;
  readonly networkPolicy?: boolean;
  readonly objectLevelWorkloadIdentity?: boolean;
  readonly size?: FluxInstanceSpecClusterSize;
  readonly tenantDefaultDecryptionServiceAccount?: string;
  readonly tenantDefaultKubeConfigServiceAccount?: string;
  readonly tenantDefaultServiceAccount?: string;
  readonly type?: FluxInstanceSpecClusterType;
}

export function toJson_FluxInstanceSpecCluster(obj: FluxInstanceSpecCluster | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'domain': obj.domain,
    'multitenant': obj.multitenant,
    'multitenantWorkloadIdentity': obj.multitenantWorkloadIdentity,
    'networkPolicy': obj.networkPolicy,
    'objectLevelWorkloadIdentity': obj.objectLevelWorkloadIdentity,
    'size': obj.size,
    'tenantDefaultDecryptionServiceAccount': obj.tenantDefaultDecryptionServiceAccount,
    'tenantDefaultKubeConfigServiceAccount': obj.tenantDefaultKubeConfigServiceAccount,
    'tenantDefaultServiceAccount': obj.tenantDefaultServiceAccount,
    'type': obj.type,
  };
  return compact(result);
}

export interface FluxInstanceSpecCommonMetadata {
  readonly annotations?: { [key: string]: string };
  readonly labels?: { [key: string]: string };
}

export function toJson_FluxInstanceSpecCommonMetadata(obj: FluxInstanceSpecCommonMetadata | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'annotations': ((obj.annotations) === undefined) ? undefined : (compact(obj.annotations)),
    'labels': ((obj.labels) === undefined) ? undefined : (compact(obj.labels)),
  };
  return compact(result);
}

export const FluxInstanceSpecComponents = {
  SOURCE_HYPHEN_CONTROLLER: "source-controller",
  KUSTOMIZE_HYPHEN_CONTROLLER: "kustomize-controller",
  HELM_HYPHEN_CONTROLLER: "helm-controller",
  NOTIFICATION_HYPHEN_CONTROLLER: "notification-controller",
  IMAGE_HYPHEN_REFLECTOR_HYPHEN_CONTROLLER: "image-reflector-controller",
  IMAGE_HYPHEN_AUTOMATION_HYPHEN_CONTROLLER: "image-automation-controller",
  SOURCE_HYPHEN_WATCHER: "source-watcher",
} as const;
export type FluxInstanceSpecComponents = (typeof FluxInstanceSpecComponents)[keyof typeof FluxInstanceSpecComponents];

export interface FluxInstanceSpecDistribution {
  readonly artifact?: string;
  readonly artifactPullSecret?: string;
  readonly imagePullSecret?: string;
  readonly registry: string;
  readonly variant?: FluxInstanceSpecDistributionVariant;
  readonly version: string;
}

export function toJson_FluxInstanceSpecDistribution(obj: FluxInstanceSpecDistribution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'artifact': obj.artifact,
    'artifactPullSecret': obj.artifactPullSecret,
    'imagePullSecret': obj.imagePullSecret,
    'registry': obj.registry,
    'variant': obj.variant,
    'version': obj.version,
  };
  return compact(result);
}

export interface FluxInstanceSpecKustomize {
  readonly patches?: FluxInstanceSpecKustomizePatches[];
}

export function toJson_FluxInstanceSpecKustomize(obj: FluxInstanceSpecKustomize | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'patches': obj.patches?.map(y => toJson_FluxInstanceSpecKustomizePatches(y)),
  };
  return compact(result);
}

export interface FluxInstanceSpecSharding {
  readonly key?: string;
  readonly shards: string[];
  readonly storage?: FluxInstanceSpecShardingStorage;
}

export function toJson_FluxInstanceSpecSharding(obj: FluxInstanceSpecSharding | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'shards': obj.shards?.map(y => y),
    'storage': obj.storage,
  };
  return compact(result);
}

export interface FluxInstanceSpecStorage {
  readonly class: string;
  readonly size: string;
}

export function toJson_FluxInstanceSpecStorage(obj: FluxInstanceSpecStorage | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'class': obj.class,
    'size': obj.size,
  };
  return compact(result);
}

export interface FluxInstanceSpecSync {
  readonly interval?: string;
  readonly kind: FluxInstanceSpecSyncKind;
  readonly name?: string;
  readonly path: string;
  readonly provider?: FluxInstanceSpecSyncProvider;
  readonly pullSecret?: string;
  readonly ref: string;
  readonly url: string;
}

export function toJson_FluxInstanceSpecSync(obj: FluxInstanceSpecSync | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'interval': obj.interval,
    'kind': obj.kind,
    'name': obj.name,
    'path': obj.path,
    'provider': obj.provider,
    'pullSecret': obj.pullSecret,
    'ref': obj.ref,
    'url': obj.url,
  };
  return compact(result);
}

export const FluxInstanceSpecClusterSize = {
  SMALL: "small",
  MEDIUM: "medium",
  LARGE: "large",
} as const;
export type FluxInstanceSpecClusterSize = (typeof FluxInstanceSpecClusterSize)[keyof typeof FluxInstanceSpecClusterSize];

export const FluxInstanceSpecClusterType = {
  KUBERNETES: "kubernetes",
  OPENSHIFT: "openshift",
  AWS: "aws",
  AZURE: "azure",
  GCP: "gcp",
} as const;
export type FluxInstanceSpecClusterType = (typeof FluxInstanceSpecClusterType)[keyof typeof FluxInstanceSpecClusterType];

export const FluxInstanceSpecDistributionVariant = {
  UPSTREAM_HYPHEN_ALPINE: "upstream-alpine",
  ENTERPRISE_HYPHEN_ALPINE: "enterprise-alpine",
  ENTERPRISE_HYPHEN_DISTROLESS: "enterprise-distroless",
  ENTERPRISE_HYPHEN_DISTROLESS_HYPHEN_FIPS: "enterprise-distroless-fips",
} as const;
export type FluxInstanceSpecDistributionVariant = (typeof FluxInstanceSpecDistributionVariant)[keyof typeof FluxInstanceSpecDistributionVariant];

export interface FluxInstanceSpecKustomizePatches {
  readonly patch: string;
  readonly target?: FluxInstanceSpecKustomizePatchesTarget;
}

export function toJson_FluxInstanceSpecKustomizePatches(obj: FluxInstanceSpecKustomizePatches | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'patch': obj.patch,
    'target': toJson_FluxInstanceSpecKustomizePatchesTarget(obj.target),
  };
  return compact(result);
}

export const FluxInstanceSpecShardingStorage = {
  EPHEMERAL: "ephemeral",
  PERSISTENT: "persistent",
} as const;
export type FluxInstanceSpecShardingStorage = (typeof FluxInstanceSpecShardingStorage)[keyof typeof FluxInstanceSpecShardingStorage];

export const FluxInstanceSpecSyncKind = {
  OCI_REPOSITORY: "OCIRepository",
  GIT_REPOSITORY: "GitRepository",
  BUCKET: "Bucket",
} as const;
export type FluxInstanceSpecSyncKind = (typeof FluxInstanceSpecSyncKind)[keyof typeof FluxInstanceSpecSyncKind];

export const FluxInstanceSpecSyncProvider = {
  GENERIC: "generic",
  AWS: "aws",
  AZURE: "azure",
  GCP: "gcp",
  GITHUB: "github",
} as const;
export type FluxInstanceSpecSyncProvider = (typeof FluxInstanceSpecSyncProvider)[keyof typeof FluxInstanceSpecSyncProvider];

export interface FluxInstanceSpecKustomizePatchesTarget {
  readonly annotationSelector?: string;
  readonly group?: string;
  readonly kind?: string;
  readonly labelSelector?: string;
  readonly name?: string;
  readonly namespace?: string;
  readonly version?: string;
}

export function toJson_FluxInstanceSpecKustomizePatchesTarget(obj: FluxInstanceSpecKustomizePatchesTarget | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'annotationSelector': obj.annotationSelector,
    'group': obj.group,
    'kind': obj.kind,
    'labelSelector': obj.labelSelector,
    'name': obj.name,
    'namespace': obj.namespace,
    'version': obj.version,
  };
  return compact(result);
}
