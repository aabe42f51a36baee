// Made by `npm run imports` from helmreleases.helm.toolkit.fluxcd.io; do not edit.
import type { ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import type { Construct } from 'constructs';
import { LocatedApiObject } from '../../../constructs/core/located.ts';
import { compact } from '../../compact.ts';

export class HelmRelease extends LocatedApiObject {
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'helm.toolkit.fluxcd.io/v2',
    kind: 'HelmRelease',
  }
  public static manifest(props: HelmReleaseProps = {}): any {
    return {
      ...HelmRelease.GVK,
      ...toJson_HelmReleaseProps(props),
    };
  }
  public constructor(scope: Construct, id: string, props: HelmReleaseProps = {}) {
    super(scope, id, {
      ...HelmRelease.GVK,
      ...props,
    });
  }
  public override toJson(): any {
    const resolved = super.toJson();
    return {
      ...HelmRelease.GVK,
      ...toJson_HelmReleaseProps(resolved),
    };
  }
}

export interface HelmReleaseProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: HelmReleaseSpec;
}

export function toJson_HelmReleaseProps(obj: HelmReleaseProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_HelmReleaseSpec(obj.spec),
  };
  return compact(result);
}

export interface HelmReleaseSpec {
  readonly chart?: HelmReleaseSpecChart;
  readonly chartRef?: HelmReleaseSpecChartRef;
  readonly commonMetadata?: HelmReleaseSpecCommonMetadata;
  readonly dependsOn?: HelmReleaseSpecDependsOn[];
  readonly driftDetection?: HelmReleaseSpecDriftDetection;
  readonly healthCheckExprs?: HelmReleaseSpecHealthCheckExprs[];
  readonly install?: HelmReleaseSpecInstall;
  readonly interval: string;
  readonly kubeConfig?: HelmReleaseSpecKubeConfig;
  readonly maxHistory?: number;
  readonly persistentClient?: boolean;
  readonly postRenderStrategy?: HelmReleaseSpecPostRenderStrategy;
  readonly postRenderers?: HelmReleaseSpecPostRenderers[];
  readonly releaseName?: string;
  readonly rollback?: HelmReleaseSpecRollback;
  readonly serviceAccountName?: string;
  readonly storageNamespace?: string;
  readonly suspend?: boolean;
  readonly targetNamespace?: string;
  readonly test?: HelmReleaseSpecTest;
  readonly timeout?: string;
  readonly uninstall?: HelmReleaseSpecUninstall;
  readonly upgrade?: HelmReleaseSpecUpgrade;
  readonly values?: any;
  readonly valuesFrom?: HelmReleaseSpecValuesFrom[];
  readonly waitStrategy?: HelmReleaseSpecWaitStrategy;
}

export function toJson_HelmReleaseSpec(obj: HelmReleaseSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'chart': toJson_HelmReleaseSpecChart(obj.chart),
    'chartRef': toJson_HelmReleaseSpecChartRef(obj.chartRef),
    'commonMetadata': toJson_HelmReleaseSpecCommonMetadata(obj.commonMetadata),
    'dependsOn': obj.dependsOn?.map(y => toJson_HelmReleaseSpecDependsOn(y)),
    'driftDetection': toJson_HelmReleaseSpecDriftDetection(obj.driftDetection),
    'healthCheckExprs': obj.healthCheckExprs?.map(y => toJson_HelmReleaseSpecHealthCheckExprs(y)),
    'install': toJson_HelmReleaseSpecInstall(obj.install),
    'interval': obj.interval,
    'kubeConfig': toJson_HelmReleaseSpecKubeConfig(obj.kubeConfig),
    'maxHistory': obj.maxHistory,
    'persistentClient': obj.persistentClient,
    'postRenderStrategy': obj.postRenderStrategy,
    'postRenderers': obj.postRenderers?.map(y => toJson_HelmReleaseSpecPostRenderers(y)),
    'releaseName': obj.releaseName,
    'rollback': toJson_HelmReleaseSpecRollback(obj.rollback),
    'serviceAccountName': obj.serviceAccountName,
    'storageNamespace': obj.storageNamespace,
    'suspend': obj.suspend,
    'targetNamespace': obj.targetNamespace,
    'test': toJson_HelmReleaseSpecTest(obj.test),
    'timeout': obj.timeout,
    'uninstall': toJson_HelmReleaseSpecUninstall(obj.uninstall),
    'upgrade': toJson_HelmReleaseSpecUpgrade(obj.upgrade),
    'values': obj.values,
    'valuesFrom': obj.valuesFrom?.map(y => toJson_HelmReleaseSpecValuesFrom(y)),
    'waitStrategy': toJson_HelmReleaseSpecWaitStrategy(obj.waitStrategy),
  };
  return compact(result);
}

export interface HelmReleaseSpecChart {
  readonly metadata?: HelmReleaseSpecChartMetadata;
  readonly spec: HelmReleaseSpecChartSpec;
}

export function toJson_HelmReleaseSpecChart(obj: HelmReleaseSpecChart | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': toJson_HelmReleaseSpecChartMetadata(obj.metadata),
    'spec': toJson_HelmReleaseSpecChartSpec(obj.spec),
  };
  return compact(result);
}

export interface HelmReleaseSpecChartRef {
  readonly apiVersion?: string;
  readonly kind: HelmReleaseSpecChartRefKind;
  readonly name: string;
  readonly namespace?: string;
}

export function toJson_HelmReleaseSpecChartRef(obj: HelmReleaseSpecChartRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
  };
  return compact(result);
}

export interface HelmReleaseSpecCommonMetadata {
  readonly annotations?: { [key: string]: string };
  readonly labels?: { [key: string]: string };
}

export function toJson_HelmReleaseSpecCommonMetadata(obj: HelmReleaseSpecCommonMetadata | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'annotations': ((obj.annotations) === undefined) ? undefined : (compact(obj.annotations)),
    'labels': ((obj.labels) === undefined) ? undefined : (compact(obj.labels)),
  };
  return compact(result);
}

export interface HelmReleaseSpecDependsOn {
  readonly name: string;
  readonly namespace?: string;
  readonly readyExpr?: string;
}

export function toJson_HelmReleaseSpecDependsOn(obj: HelmReleaseSpecDependsOn | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'namespace': obj.namespace,
    'readyExpr': obj.readyExpr,
  };
  return compact(result);
}

export interface HelmReleaseSpecDriftDetection {
  readonly ignore?: HelmReleaseSpecDriftDetectionIgnore[];
  readonly mode?: HelmReleaseSpecDriftDetectionMode;
}

export function toJson_HelmReleaseSpecDriftDetection(obj: HelmReleaseSpecDriftDetection | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ignore': obj.ignore?.map(y => toJson_HelmReleaseSpecDriftDetectionIgnore(y)),
    'mode': obj.mode,
  };
  return compact(result);
}

export interface HelmReleaseSpecHealthCheckExprs {
  readonly apiVersion: string;
  readonly current: string;
  readonly failed?: string;
  readonly inProgress?: string;
  readonly kind?: string;
}

export function toJson_HelmReleaseSpecHealthCheckExprs(obj: HelmReleaseSpecHealthCheckExprs | undefined): Record<string, any> | undefined {
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

export interface HelmReleaseSpecInstall {
  readonly crds?: HelmReleaseSpecInstallCrds;
  readonly createNamespace?: boolean;
  readonly disableHooks?: boolean;
  readonly disableOpenApiValidation?: boolean;
  readonly disableSchemaValidation?: boolean;
  readonly disableTakeOwnership?: boolean;
  readonly disableWait?: boolean;
  readonly disableWaitForJobs?: boolean;
  readonly remediation?: HelmReleaseSpecInstallRemediation;
  readonly replace?: boolean;
  readonly serverSideApply?: boolean;
  readonly skipCrDs?: boolean;
  readonly strategy?: HelmReleaseSpecInstallStrategy;
  readonly timeout?: string;
}

export function toJson_HelmReleaseSpecInstall(obj: HelmReleaseSpecInstall | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'crds': obj.crds,
    'createNamespace': obj.createNamespace,
    'disableHooks': obj.disableHooks,
    'disableOpenAPIValidation': obj.disableOpenApiValidation,
    'disableSchemaValidation': obj.disableSchemaValidation,
    'disableTakeOwnership': obj.disableTakeOwnership,
    'disableWait': obj.disableWait,
    'disableWaitForJobs': obj.disableWaitForJobs,
    'remediation': toJson_HelmReleaseSpecInstallRemediation(obj.remediation),
    'replace': obj.replace,
    'serverSideApply': obj.serverSideApply,
    'skipCRDs': obj.skipCrDs,
    'strategy': toJson_HelmReleaseSpecInstallStrategy(obj.strategy),
    'timeout': obj.timeout,
  };
  return compact(result);
}

export interface HelmReleaseSpecKubeConfig {
  readonly configMapRef?: HelmReleaseSpecKubeConfigConfigMapRef;
  readonly secretRef?: HelmReleaseSpecKubeConfigSecretRef;
}

export function toJson_HelmReleaseSpecKubeConfig(obj: HelmReleaseSpecKubeConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMapRef': toJson_HelmReleaseSpecKubeConfigConfigMapRef(obj.configMapRef),
    'secretRef': toJson_HelmReleaseSpecKubeConfigSecretRef(obj.secretRef),
  };
  return compact(result);
}

export const HelmReleaseSpecPostRenderStrategy = {
  NOHOOKS: "nohooks",
  COMBINED: "combined",
  SEPARATE: "separate",
} as const;
export type HelmReleaseSpecPostRenderStrategy = (typeof HelmReleaseSpecPostRenderStrategy)[keyof typeof HelmReleaseSpecPostRenderStrategy];

export interface HelmReleaseSpecPostRenderers {
  readonly kustomize?: HelmReleaseSpecPostRenderersKustomize;
}

export function toJson_HelmReleaseSpecPostRenderers(obj: HelmReleaseSpecPostRenderers | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'kustomize': toJson_HelmReleaseSpecPostRenderersKustomize(obj.kustomize),
  };
  return compact(result);
}

export interface HelmReleaseSpecRollback {
  readonly cleanupOnFail?: boolean;
  readonly disableHooks?: boolean;
  readonly disableWait?: boolean;
  readonly disableWaitForJobs?: boolean;
  readonly force?: boolean;
  readonly recreate?: boolean;
  readonly serverSideApply?: HelmReleaseSpecRollbackServerSideApply;
  readonly timeout?: string;
}

export function toJson_HelmReleaseSpecRollback(obj: HelmReleaseSpecRollback | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cleanupOnFail': obj.cleanupOnFail,
    'disableHooks': obj.disableHooks,
    'disableWait': obj.disableWait,
    'disableWaitForJobs': obj.disableWaitForJobs,
    'force': obj.force,
    'recreate': obj.recreate,
    'serverSideApply': obj.serverSideApply,
    'timeout': obj.timeout,
  };
  return compact(result);
}

export interface HelmReleaseSpecTest {
  readonly enable?: boolean;
  readonly filters?: HelmReleaseSpecTestFilters[];
  readonly ignoreFailures?: boolean;
  readonly timeout?: string;
}

export function toJson_HelmReleaseSpecTest(obj: HelmReleaseSpecTest | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'enable': obj.enable,
    'filters': obj.filters?.map(y => toJson_HelmReleaseSpecTestFilters(y)),
    'ignoreFailures': obj.ignoreFailures,
    'timeout': obj.timeout,
  };
  return compact(result);
}

export interface HelmReleaseSpecUninstall {
  readonly deletionPropagation?: HelmReleaseSpecUninstallDeletionPropagation;
  readonly disableHooks?: boolean;
  readonly disableWait?: boolean;
  readonly keepHistory?: boolean;
  readonly timeout?: string;
}

export function toJson_HelmReleaseSpecUninstall(obj: HelmReleaseSpecUninstall | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'deletionPropagation': obj.deletionPropagation,
    'disableHooks': obj.disableHooks,
    'disableWait': obj.disableWait,
    'keepHistory': obj.keepHistory,
    'timeout': obj.timeout,
  };
  return compact(result);
}

export interface HelmReleaseSpecUpgrade {
  readonly chartNameChangeStrategy?: HelmReleaseSpecUpgradeChartNameChangeStrategy;
  readonly cleanupOnFail?: boolean;
  readonly crds?: HelmReleaseSpecUpgradeCrds;
  readonly disableHooks?: boolean;
  readonly disableOpenApiValidation?: boolean;
  readonly disableSchemaValidation?: boolean;
  readonly disableTakeOwnership?: boolean;
  readonly disableWait?: boolean;
  readonly disableWaitForJobs?: boolean;
  readonly force?: boolean;
  readonly preserveValues?: boolean;
  readonly remediation?: HelmReleaseSpecUpgradeRemediation;
  readonly serverSideApply?: HelmReleaseSpecUpgradeServerSideApply;
  readonly strategy?: HelmReleaseSpecUpgradeStrategy;
  readonly timeout?: string;
}

export function toJson_HelmReleaseSpecUpgrade(obj: HelmReleaseSpecUpgrade | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'chartNameChangeStrategy': obj.chartNameChangeStrategy,
    'cleanupOnFail': obj.cleanupOnFail,
    'crds': obj.crds,
    'disableHooks': obj.disableHooks,
    'disableOpenAPIValidation': obj.disableOpenApiValidation,
    'disableSchemaValidation': obj.disableSchemaValidation,
    'disableTakeOwnership': obj.disableTakeOwnership,
    'disableWait': obj.disableWait,
    'disableWaitForJobs': obj.disableWaitForJobs,
    'force': obj.force,
    'preserveValues': obj.preserveValues,
    'remediation': toJson_HelmReleaseSpecUpgradeRemediation(obj.remediation),
    'serverSideApply': obj.serverSideApply,
    'strategy': toJson_HelmReleaseSpecUpgradeStrategy(obj.strategy),
    'timeout': obj.timeout,
  };
  return compact(result);
}

export interface HelmReleaseSpecValuesFrom {
  readonly kind: HelmReleaseSpecValuesFromKind;
  readonly literal?: boolean;
  readonly name: string;
  readonly optional?: boolean;
  readonly targetPath?: string;
  readonly valuesKey?: string;
}

export function toJson_HelmReleaseSpecValuesFrom(obj: HelmReleaseSpecValuesFrom | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'kind': obj.kind,
    'literal': obj.literal,
    'name': obj.name,
    'optional': obj.optional,
    'targetPath': obj.targetPath,
    'valuesKey': obj.valuesKey,
  };
  return compact(result);
}

export interface HelmReleaseSpecWaitStrategy {
  readonly name: HelmReleaseSpecWaitStrategyName;
}

export function toJson_HelmReleaseSpecWaitStrategy(obj: HelmReleaseSpecWaitStrategy | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return compact(result);
}

export interface HelmReleaseSpecChartMetadata {
  readonly annotations?: { [key: string]: string };
  readonly labels?: { [key: string]: string };
}

export function toJson_HelmReleaseSpecChartMetadata(obj: HelmReleaseSpecChartMetadata | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'annotations': ((obj.annotations) === undefined) ? undefined : (compact(obj.annotations)),
    'labels': ((obj.labels) === undefined) ? undefined : (compact(obj.labels)),
  };
  return compact(result);
}

export interface HelmReleaseSpecChartSpec {
  readonly chart: string;
  readonly ignoreMissingValuesFiles?: boolean;
  readonly interval?: string;
  readonly reconcileStrategy?: HelmReleaseSpecChartSpecReconcileStrategy;
  readonly sourceRef: HelmReleaseSpecChartSpecSourceRef;
  readonly valuesFiles?: string[];
  readonly verify?: HelmReleaseSpecChartSpecVerify;
  readonly version?: string;
}

export function toJson_HelmReleaseSpecChartSpec(obj: HelmReleaseSpecChartSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'chart': obj.chart,
    'ignoreMissingValuesFiles': obj.ignoreMissingValuesFiles,
    'interval': obj.interval,
    'reconcileStrategy': obj.reconcileStrategy,
    'sourceRef': toJson_HelmReleaseSpecChartSpecSourceRef(obj.sourceRef),
    'valuesFiles': obj.valuesFiles?.map(y => y),
    'verify': toJson_HelmReleaseSpecChartSpecVerify(obj.verify),
    'version': obj.version,
  };
  return compact(result);
}

export const HelmReleaseSpecChartRefKind = {
  OCI_REPOSITORY: "OCIRepository",
  HELM_CHART: "HelmChart",
  EXTERNAL_ARTIFACT: "ExternalArtifact",
} as const;
export type HelmReleaseSpecChartRefKind = (typeof HelmReleaseSpecChartRefKind)[keyof typeof HelmReleaseSpecChartRefKind];

export interface HelmReleaseSpecDriftDetectionIgnore {
  readonly paths: string[];
  readonly target?: HelmReleaseSpecDriftDetectionIgnoreTarget;
}

export function toJson_HelmReleaseSpecDriftDetectionIgnore(obj: HelmReleaseSpecDriftDetectionIgnore | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'paths': obj.paths?.map(y => y),
    'target': toJson_HelmReleaseSpecDriftDetectionIgnoreTarget(obj.target),
  };
  return compact(result);
}

export const HelmReleaseSpecDriftDetectionMode = {
  ENABLED: "enabled",
  WARN: "warn",
  DISABLED: "disabled",
} as const;
export type HelmReleaseSpecDriftDetectionMode = (typeof HelmReleaseSpecDriftDetectionMode)[keyof typeof HelmReleaseSpecDriftDetectionMode];

export const HelmReleaseSpecInstallCrds = {
  SKIP: "Skip",
  CREATE: "Create",
  CREATE_REPLACE: "CreateReplace",
} as const;
export type HelmReleaseSpecInstallCrds = (typeof HelmReleaseSpecInstallCrds)[keyof typeof HelmReleaseSpecInstallCrds];

export interface HelmReleaseSpecInstallRemediation {
  readonly ignoreTestFailures?: boolean;
  readonly remediateLastFailure?: boolean;
  readonly retries?: number;
}

export function toJson_HelmReleaseSpecInstallRemediation(obj: HelmReleaseSpecInstallRemediation | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ignoreTestFailures': obj.ignoreTestFailures,
    'remediateLastFailure': obj.remediateLastFailure,
    'retries': obj.retries,
  };
  return compact(result);
}

export interface HelmReleaseSpecInstallStrategy {
  readonly name: HelmReleaseSpecInstallStrategyName;
  readonly retryInterval?: string;
}

export function toJson_HelmReleaseSpecInstallStrategy(obj: HelmReleaseSpecInstallStrategy | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'retryInterval': obj.retryInterval,
  };
  return compact(result);
}

export interface HelmReleaseSpecKubeConfigConfigMapRef {
  readonly name: string;
}

export function toJson_HelmReleaseSpecKubeConfigConfigMapRef(obj: HelmReleaseSpecKubeConfigConfigMapRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return compact(result);
}

export interface HelmReleaseSpecKubeConfigSecretRef {
  readonly key?: string;
  readonly name: string;
}

export function toJson_HelmReleaseSpecKubeConfigSecretRef(obj: HelmReleaseSpecKubeConfigSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
  };
  return compact(result);
}

export interface HelmReleaseSpecPostRenderersKustomize {
  readonly images?: HelmReleaseSpecPostRenderersKustomizeImages[];
  readonly patches?: HelmReleaseSpecPostRenderersKustomizePatches[];
}

export function toJson_HelmReleaseSpecPostRenderersKustomize(obj: HelmReleaseSpecPostRenderersKustomize | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'images': obj.images?.map(y => toJson_HelmReleaseSpecPostRenderersKustomizeImages(y)),
    'patches': obj.patches?.map(y => toJson_HelmReleaseSpecPostRenderersKustomizePatches(y)),
  };
  return compact(result);
}

export const HelmReleaseSpecRollbackServerSideApply = {
  ENABLED: "enabled",
  DISABLED: "disabled",
  AUTO: "auto",
} as const;
export type HelmReleaseSpecRollbackServerSideApply = (typeof HelmReleaseSpecRollbackServerSideApply)[keyof typeof HelmReleaseSpecRollbackServerSideApply];

export interface HelmReleaseSpecTestFilters {
  readonly exclude?: boolean;
  readonly name: string;
}

export function toJson_HelmReleaseSpecTestFilters(obj: HelmReleaseSpecTestFilters | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'exclude': obj.exclude,
    'name': obj.name,
  };
  return compact(result);
}

export const HelmReleaseSpecUninstallDeletionPropagation = {
  BACKGROUND: "background",
  FOREGROUND: "foreground",
  ORPHAN: "orphan",
} as const;
export type HelmReleaseSpecUninstallDeletionPropagation = (typeof HelmReleaseSpecUninstallDeletionPropagation)[keyof typeof HelmReleaseSpecUninstallDeletionPropagation];

export const HelmReleaseSpecUpgradeChartNameChangeStrategy = {
  IN_PLACE_UPDATE: "InPlaceUpdate",
  REINSTALL: "Reinstall",
} as const;
export type HelmReleaseSpecUpgradeChartNameChangeStrategy = (typeof HelmReleaseSpecUpgradeChartNameChangeStrategy)[keyof typeof HelmReleaseSpecUpgradeChartNameChangeStrategy];

export const HelmReleaseSpecUpgradeCrds = {
  SKIP: "Skip",
  CREATE: "Create",
  CREATE_REPLACE: "CreateReplace",
} as const;
export type HelmReleaseSpecUpgradeCrds = (typeof HelmReleaseSpecUpgradeCrds)[keyof typeof HelmReleaseSpecUpgradeCrds];

export interface HelmReleaseSpecUpgradeRemediation {
  readonly ignoreTestFailures?: boolean;
  readonly remediateLastFailure?: boolean;
  readonly retries?: number;
  readonly strategy?: HelmReleaseSpecUpgradeRemediationStrategy;
}

export function toJson_HelmReleaseSpecUpgradeRemediation(obj: HelmReleaseSpecUpgradeRemediation | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ignoreTestFailures': obj.ignoreTestFailures,
    'remediateLastFailure': obj.remediateLastFailure,
    'retries': obj.retries,
    'strategy': obj.strategy,
  };
  return compact(result);
}

export const HelmReleaseSpecUpgradeServerSideApply = {
  ENABLED: "enabled",
  DISABLED: "disabled",
  AUTO: "auto",
} as const;
export type HelmReleaseSpecUpgradeServerSideApply = (typeof HelmReleaseSpecUpgradeServerSideApply)[keyof typeof HelmReleaseSpecUpgradeServerSideApply];

export interface HelmReleaseSpecUpgradeStrategy {
  readonly name: HelmReleaseSpecUpgradeStrategyName;
  readonly retryInterval?: string;
}

export function toJson_HelmReleaseSpecUpgradeStrategy(obj: HelmReleaseSpecUpgradeStrategy | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'retryInterval': obj.retryInterval,
  };
  return compact(result);
}

export const HelmReleaseSpecValuesFromKind = {
  SECRET: "Secret",
  CONFIG_MAP: "ConfigMap",
} as const;
export type HelmReleaseSpecValuesFromKind = (typeof HelmReleaseSpecValuesFromKind)[keyof typeof HelmReleaseSpecValuesFromKind];

export const HelmReleaseSpecWaitStrategyName = {
  POLLER: "poller",
  LEGACY: "legacy",
} as const;
export type HelmReleaseSpecWaitStrategyName = (typeof HelmReleaseSpecWaitStrategyName)[keyof typeof HelmReleaseSpecWaitStrategyName];

export const HelmReleaseSpecChartSpecReconcileStrategy = {
  CHART_VERSION: "ChartVersion",
  REVISION: "Revision",
} as const;
export type HelmReleaseSpecChartSpecReconcileStrategy = (typeof HelmReleaseSpecChartSpecReconcileStrategy)[keyof typeof HelmReleaseSpecChartSpecReconcileStrategy];

export interface HelmReleaseSpecChartSpecSourceRef {
  readonly apiVersion?: string;
  readonly kind: HelmReleaseSpecChartSpecSourceRefKind;
  readonly name: string;
  readonly namespace?: string;
}

export function toJson_HelmReleaseSpecChartSpecSourceRef(obj: HelmReleaseSpecChartSpecSourceRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
  };
  return compact(result);
}

export interface HelmReleaseSpecChartSpecVerify {
  readonly provider: HelmReleaseSpecChartSpecVerifyProvider;
  readonly secretRef?: HelmReleaseSpecChartSpecVerifySecretRef;
}

export function toJson_HelmReleaseSpecChartSpecVerify(obj: HelmReleaseSpecChartSpecVerify | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'provider': obj.provider,
    'secretRef': toJson_HelmReleaseSpecChartSpecVerifySecretRef(obj.secretRef),
  };
  return compact(result);
}

export interface HelmReleaseSpecDriftDetectionIgnoreTarget {
  readonly annotationSelector?: string;
  readonly group?: string;
  readonly kind?: string;
  readonly labelSelector?: string;
  readonly name?: string;
  readonly namespace?: string;
  readonly version?: string;
}

export function toJson_HelmReleaseSpecDriftDetectionIgnoreTarget(obj: HelmReleaseSpecDriftDetectionIgnoreTarget | undefined): Record<string, any> | undefined {
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

export const HelmReleaseSpecInstallStrategyName = {
  REMEDIATE_ON_FAILURE: "RemediateOnFailure",
  RETRY_ON_FAILURE: "RetryOnFailure",
} as const;
export type HelmReleaseSpecInstallStrategyName = (typeof HelmReleaseSpecInstallStrategyName)[keyof typeof HelmReleaseSpecInstallStrategyName];

export interface HelmReleaseSpecPostRenderersKustomizeImages {
  readonly digest?: string;
  readonly name: string;
  readonly newName?: string;
  readonly newTag?: string;
}

export function toJson_HelmReleaseSpecPostRenderersKustomizeImages(obj: HelmReleaseSpecPostRenderersKustomizeImages | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'digest': obj.digest,
    'name': obj.name,
    'newName': obj.newName,
    'newTag': obj.newTag,
  };
  return compact(result);
}

export interface HelmReleaseSpecPostRenderersKustomizePatches {
  readonly patch: string;
  readonly target?: HelmReleaseSpecPostRenderersKustomizePatchesTarget;
}

export function toJson_HelmReleaseSpecPostRenderersKustomizePatches(obj: HelmReleaseSpecPostRenderersKustomizePatches | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'patch': obj.patch,
    'target': toJson_HelmReleaseSpecPostRenderersKustomizePatchesTarget(obj.target),
  };
  return compact(result);
}

export const HelmReleaseSpecUpgradeRemediationStrategy = {
  ROLLBACK: "rollback",
  UNINSTALL: "uninstall",
} as const;
export type HelmReleaseSpecUpgradeRemediationStrategy = (typeof HelmReleaseSpecUpgradeRemediationStrategy)[keyof typeof HelmReleaseSpecUpgradeRemediationStrategy];

export const HelmReleaseSpecUpgradeStrategyName = {
  REMEDIATE_ON_FAILURE: "RemediateOnFailure",
  RETRY_ON_FAILURE: "RetryOnFailure",
} as const;
export type HelmReleaseSpecUpgradeStrategyName = (typeof HelmReleaseSpecUpgradeStrategyName)[keyof typeof HelmReleaseSpecUpgradeStrategyName];

export const HelmReleaseSpecChartSpecSourceRefKind = {
  HELM_REPOSITORY: "HelmRepository",
  GIT_REPOSITORY: "GitRepository",
  BUCKET: "Bucket",
} as const;
export type HelmReleaseSpecChartSpecSourceRefKind = (typeof HelmReleaseSpecChartSpecSourceRefKind)[keyof typeof HelmReleaseSpecChartSpecSourceRefKind];

export const HelmReleaseSpecChartSpecVerifyProvider = {
  COSIGN: "cosign",
  NOTATION: "notation",
} as const;
export type HelmReleaseSpecChartSpecVerifyProvider = (typeof HelmReleaseSpecChartSpecVerifyProvider)[keyof typeof HelmReleaseSpecChartSpecVerifyProvider];

export interface HelmReleaseSpecChartSpecVerifySecretRef {
  readonly name: string;
}

export function toJson_HelmReleaseSpecChartSpecVerifySecretRef(obj: HelmReleaseSpecChartSpecVerifySecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return compact(result);
}

export interface HelmReleaseSpecPostRenderersKustomizePatchesTarget {
  readonly annotationSelector?: string;
  readonly group?: string;
  readonly kind?: string;
  readonly labelSelector?: string;
  readonly name?: string;
  readonly namespace?: string;
  readonly version?: string;
}

export function toJson_HelmReleaseSpecPostRenderersKustomizePatchesTarget(obj: HelmReleaseSpecPostRenderersKustomizePatchesTarget | undefined): Record<string, any> | undefined {
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
