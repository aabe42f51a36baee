// Made by `npm run imports` from kustomizations.kustomize.toolkit.fluxcd.io; do not edit.
import type { ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import type { Construct } from 'constructs';
import { LocatedApiObject } from '../../../constructs/core/located.ts';
import { compact } from '../../compact.ts';

export class Kustomization extends LocatedApiObject {
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
    kind: 'Kustomization',
  }
  public static manifest(props: KustomizationProps = {}): any {
    return {
      ...Kustomization.GVK,
      ...toJson_KustomizationProps(props),
    };
  }
  public constructor(scope: Construct, id: string, props: KustomizationProps = {}) {
    super(scope, id, {
      ...Kustomization.GVK,
      ...props,
    });
  }
  public override toJson(): any {
    const resolved = super.toJson();
    return {
      ...Kustomization.GVK,
      ...toJson_KustomizationProps(resolved),
    };
  }
}

export interface KustomizationProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: KustomizationSpec;
}

export function toJson_KustomizationProps(obj: KustomizationProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_KustomizationSpec(obj.spec),
  };
  return compact(result);
}

export interface KustomizationSpec {
  readonly buildMetadata?: KustomizationSpecBuildMetadata[];
  readonly commonMetadata?: KustomizationSpecCommonMetadata;
  readonly components?: string[];
  readonly decryption?: KustomizationSpecDecryption;
  readonly deletionPolicy?: KustomizationSpecDeletionPolicy;
  readonly dependsOn?: KustomizationSpecDependsOn[];
  readonly force?: boolean;
  readonly healthCheckExprs?: KustomizationSpecHealthCheckExprs[];
  readonly healthChecks?: KustomizationSpecHealthChecks[];
  readonly ignore?: KustomizationSpecIgnore[];
  readonly ignoreMissingComponents?: boolean;
  readonly images?: KustomizationSpecImages[];
  readonly interval: string;
  readonly kubeConfig?: KustomizationSpecKubeConfig;
  readonly namePrefix?: string;
  readonly nameSuffix?: string;
  readonly patches?: KustomizationSpecPatches[];
  readonly path?: string;
  readonly postBuild?: KustomizationSpecPostBuild;
  readonly prune: boolean;
  readonly retryInterval?: string;
  readonly serviceAccountName?: string;
  readonly sourceRef: KustomizationSpecSourceRef;
  readonly suspend?: boolean;
  readonly targetNamespace?: string;
  readonly timeout?: string;
  readonly wait?: boolean;
}

export function toJson_KustomizationSpec(obj: KustomizationSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'buildMetadata': obj.buildMetadata?.map(y => y),
    'commonMetadata': toJson_KustomizationSpecCommonMetadata(obj.commonMetadata),
    'components': obj.components?.map(y => y),
    'decryption': toJson_KustomizationSpecDecryption(obj.decryption),
    'deletionPolicy': obj.deletionPolicy,
    'dependsOn': obj.dependsOn?.map(y => toJson_KustomizationSpecDependsOn(y)),
    'force': obj.force,
    'healthCheckExprs': obj.healthCheckExprs?.map(y => toJson_KustomizationSpecHealthCheckExprs(y)),
    'healthChecks': obj.healthChecks?.map(y => toJson_KustomizationSpecHealthChecks(y)),
    'ignore': obj.ignore?.map(y => toJson_KustomizationSpecIgnore(y)),
    'ignoreMissingComponents': obj.ignoreMissingComponents,
    'images': obj.images?.map(y => toJson_KustomizationSpecImages(y)),
    'interval': obj.interval,
    'kubeConfig': toJson_KustomizationSpecKubeConfig(obj.kubeConfig),
    'namePrefix': obj.namePrefix,
    'nameSuffix': obj.nameSuffix,
    'patches': obj.patches?.map(y => toJson_KustomizationSpecPatches(y)),
    'path': obj.path,
    'postBuild': toJson_KustomizationSpecPostBuild(obj.postBuild),
    'prune': obj.prune,
    'retryInterval': obj.retryInterval,
    'serviceAccountName': obj.serviceAccountName,
    'sourceRef': toJson_KustomizationSpecSourceRef(obj.sourceRef),
    'suspend': obj.suspend,
    'targetNamespace': obj.targetNamespace,
    'timeout': obj.timeout,
    'wait': obj.wait,
  };
  return compact(result);
}

export const KustomizationSpecBuildMetadata = {
  ORIGIN_ANNOTATIONS: "originAnnotations",
  TRANSFORMER_ANNOTATIONS: "transformerAnnotations",
} as const;
export type KustomizationSpecBuildMetadata = (typeof KustomizationSpecBuildMetadata)[keyof typeof KustomizationSpecBuildMetadata];

export interface KustomizationSpecCommonMetadata {
  readonly annotations?: { [key: string]: string };
  readonly labels?: { [key: string]: string };
}

export function toJson_KustomizationSpecCommonMetadata(obj: KustomizationSpecCommonMetadata | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'annotations': ((obj.annotations) === undefined) ? undefined : (compact(obj.annotations)),
    'labels': ((obj.labels) === undefined) ? undefined : (compact(obj.labels)),
  };
  return compact(result);
}

export interface KustomizationSpecDecryption {
  readonly provider: KustomizationSpecDecryptionProvider;
  readonly secretRef?: KustomizationSpecDecryptionSecretRef;
  readonly serviceAccountName?: string;
}

export function toJson_KustomizationSpecDecryption(obj: KustomizationSpecDecryption | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'provider': obj.provider,
    'secretRef': toJson_KustomizationSpecDecryptionSecretRef(obj.secretRef),
    'serviceAccountName': obj.serviceAccountName,
  };
  return compact(result);
}

export const KustomizationSpecDeletionPolicy = {
  MIRROR_PRUNE: "MirrorPrune",
  DELETE: "Delete",
  WAIT_FOR_TERMINATION: "WaitForTermination",
  ORPHAN: "Orphan",
} as const;
export type KustomizationSpecDeletionPolicy = (typeof KustomizationSpecDeletionPolicy)[keyof typeof KustomizationSpecDeletionPolicy];

export interface KustomizationSpecDependsOn {
  readonly name: string;
  readonly namespace?: string;
  readonly readyExpr?: string;
}

export function toJson_KustomizationSpecDependsOn(obj: KustomizationSpecDependsOn | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'namespace': obj.namespace,
    'readyExpr': obj.readyExpr,
  };
  return compact(result);
}

export interface KustomizationSpecHealthCheckExprs {
  readonly apiVersion: string;
  readonly current: string;
  readonly failed?: string;
  readonly inProgress?: string;
  readonly kind?: string;
}

export function toJson_KustomizationSpecHealthCheckExprs(obj: KustomizationSpecHealthCheckExprs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'current': obj.current,
    'failed': obj.failed,
    'inProgress': obj.inProgress,
    'kind': obj.kind,
  };
  return compact(result);
}

export interface KustomizationSpecHealthChecks {
  readonly apiVersion?: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
}

export function toJson_KustomizationSpecHealthChecks(obj: KustomizationSpecHealthChecks | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
  };
  return compact(result);
}

export interface KustomizationSpecIgnore {
  readonly paths: string[];
  readonly target?: KustomizationSpecIgnoreTarget;
}

export function toJson_KustomizationSpecIgnore(obj: KustomizationSpecIgnore | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'paths': obj.paths?.map(y => y),
    'target': toJson_KustomizationSpecIgnoreTarget(obj.target),
  };
  return compact(result);
}

export interface KustomizationSpecImages {
  readonly digest?: string;
  readonly name: string;
  readonly newName?: string;
  readonly newTag?: string;
}

export function toJson_KustomizationSpecImages(obj: KustomizationSpecImages | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'digest': obj.digest,
    'name': obj.name,
    'newName': obj.newName,
    'newTag': obj.newTag,
  };
  return compact(result);
}

export interface KustomizationSpecKubeConfig {
  readonly configMapRef?: KustomizationSpecKubeConfigConfigMapRef;
  readonly secretRef?: KustomizationSpecKubeConfigSecretRef;
}

export function toJson_KustomizationSpecKubeConfig(obj: KustomizationSpecKubeConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMapRef': toJson_KustomizationSpecKubeConfigConfigMapRef(obj.configMapRef),
    'secretRef': toJson_KustomizationSpecKubeConfigSecretRef(obj.secretRef),
  };
  return compact(result);
}

export interface KustomizationSpecPatches {
  readonly patch: string;
  readonly target?: KustomizationSpecPatchesTarget;
}

export function toJson_KustomizationSpecPatches(obj: KustomizationSpecPatches | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'patch': obj.patch,
    'target': toJson_KustomizationSpecPatchesTarget(obj.target),
  };
  return compact(result);
}

export interface KustomizationSpecPostBuild {
  readonly substitute?: { [key: string]: string };
  readonly substituteFrom?: KustomizationSpecPostBuildSubstituteFrom[];
  readonly substituteStrategy?: KustomizationSpecPostBuildSubstituteStrategy;
}

export function toJson_KustomizationSpecPostBuild(obj: KustomizationSpecPostBuild | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'substitute': ((obj.substitute) === undefined) ? undefined : (compact(obj.substitute)),
    'substituteFrom': obj.substituteFrom?.map(y => toJson_KustomizationSpecPostBuildSubstituteFrom(y)),
    'substituteStrategy': obj.substituteStrategy,
  };
  return compact(result);
}

export interface KustomizationSpecSourceRef {
  readonly apiVersion?: string;
  readonly kind: KustomizationSpecSourceRefKind;
  readonly name: string;
  readonly namespace?: string;
}

export function toJson_KustomizationSpecSourceRef(obj: KustomizationSpecSourceRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
  };
  return compact(result);
}

export const KustomizationSpecDecryptionProvider = {
  SOPS: "sops",
} as const;
export type KustomizationSpecDecryptionProvider = (typeof KustomizationSpecDecryptionProvider)[keyof typeof KustomizationSpecDecryptionProvider];

export interface KustomizationSpecDecryptionSecretRef {
  readonly name: string;
}

export function toJson_KustomizationSpecDecryptionSecretRef(obj: KustomizationSpecDecryptionSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return compact(result);
}

export interface KustomizationSpecIgnoreTarget {
  readonly annotationSelector?: string;
  readonly group?: string;
  readonly kind?: string;
  readonly labelSelector?: string;
  readonly name?: string;
  readonly namespace?: string;
  readonly version?: string;
}

export function toJson_KustomizationSpecIgnoreTarget(obj: KustomizationSpecIgnoreTarget | undefined): Record<string, any> | undefined {
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

export interface KustomizationSpecKubeConfigConfigMapRef {
  readonly name: string;
}

export function toJson_KustomizationSpecKubeConfigConfigMapRef(obj: KustomizationSpecKubeConfigConfigMapRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return compact(result);
}

export interface KustomizationSpecKubeConfigSecretRef {
  readonly key?: string;
  readonly name: string;
}

export function toJson_KustomizationSpecKubeConfigSecretRef(obj: KustomizationSpecKubeConfigSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
  };
  return compact(result);
}

export interface KustomizationSpecPatchesTarget {
  readonly annotationSelector?: string;
  readonly group?: string;
  readonly kind?: string;
  readonly labelSelector?: string;
  readonly name?: string;
  readonly namespace?: string;
  readonly version?: string;
}

export function toJson_KustomizationSpecPatchesTarget(obj: KustomizationSpecPatchesTarget | undefined): Record<string, any> | undefined {
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

export interface KustomizationSpecPostBuildSubstituteFrom {
  readonly kind: KustomizationSpecPostBuildSubstituteFromKind;
  readonly name: string;
  readonly optional?: boolean;
}

export function toJson_KustomizationSpecPostBuildSubstituteFrom(obj: KustomizationSpecPostBuildSubstituteFrom | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'kind': obj.kind,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export const KustomizationSpecPostBuildSubstituteStrategy = {
  WITH_VARIABLES: "WithVariables",
  ALWAYS: "Always",
} as const;
export type KustomizationSpecPostBuildSubstituteStrategy = (typeof KustomizationSpecPostBuildSubstituteStrategy)[keyof typeof KustomizationSpecPostBuildSubstituteStrategy];

export const KustomizationSpecSourceRefKind = {
  OCI_REPOSITORY: "OCIRepository",
  GIT_REPOSITORY: "GitRepository",
  BUCKET: "Bucket",
  EXTERNAL_ARTIFACT: "ExternalArtifact",
} as const;
export type KustomizationSpecSourceRefKind = (typeof KustomizationSpecSourceRefKind)[keyof typeof KustomizationSpecSourceRefKind];

export const KustomizationSpecPostBuildSubstituteFromKind = {
  SECRET: "Secret",
  CONFIG_MAP: "ConfigMap",
} as const;
export type KustomizationSpecPostBuildSubstituteFromKind = (typeof KustomizationSpecPostBuildSubstituteFromKind)[keyof typeof KustomizationSpecPostBuildSubstituteFromKind];
