// Made by `npm run imports` from knativeeventings.operator.knative.dev; do not edit.
import type { ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import type { Construct } from 'constructs';
import { LocatedApiObject } from '../../../constructs/core/located.ts';
import { compact } from '../../compact.ts';

export class KnativeEventing extends LocatedApiObject {
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'operator.knative.dev/v1beta1',
    kind: 'KnativeEventing',
  }
  public static manifest(props: KnativeEventingProps = {}): any {
    return {
      ...KnativeEventing.GVK,
      ...toJson_KnativeEventingProps(props),
    };
  }
  public constructor(scope: Construct, id: string, props: KnativeEventingProps = {}) {
    super(scope, id, {
      ...KnativeEventing.GVK,
      ...props,
    });
  }
  public override toJson(): any {
    const resolved = super.toJson();
    return {
      ...KnativeEventing.GVK,
      ...toJson_KnativeEventingProps(resolved),
    };
  }
}

export interface KnativeEventingProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: KnativeEventingSpec;
}

export function toJson_KnativeEventingProps(obj: KnativeEventingProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_KnativeEventingSpec(obj.spec),
  };
  return compact(result);
}

export interface KnativeEventingSpec {
  readonly additionalManifests?: KnativeEventingSpecAdditionalManifests[];
  readonly clusterProfileRef?: KnativeEventingSpecClusterProfileRef;
  readonly config?: { [key: string]: { [key: string]: string } };
  readonly defaultBrokerClass?: string;
  readonly deployments?: KnativeEventingSpecDeployments[];
  readonly highAvailability?: KnativeEventingSpecHighAvailability;
  readonly manifests?: KnativeEventingSpecManifests[];
  readonly namespace?: KnativeEventingSpecNamespace;
  readonly podDisruptionBudgets?: KnativeEventingSpecPodDisruptionBudgets[];
  readonly registry?: KnativeEventingSpecRegistry;
  readonly resources?: KnativeEventingSpecResources[];
  readonly services?: KnativeEventingSpecServices[];
  readonly sinkBindingSelectionMode?: string;
  readonly source?: KnativeEventingSpecSource;
  readonly version?: string;
  readonly workloads?: KnativeEventingSpecWorkloads[];
}

export function toJson_KnativeEventingSpec(obj: KnativeEventingSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'additionalManifests': obj.additionalManifests?.map(y => toJson_KnativeEventingSpecAdditionalManifests(y)),
    'clusterProfileRef': toJson_KnativeEventingSpecClusterProfileRef(obj.clusterProfileRef),
    'config': ((obj.config) === undefined) ? undefined : (compact(obj.config, (value) => ((value) === undefined) ? undefined : (compact(value)))),
    'defaultBrokerClass': obj.defaultBrokerClass,
    'deployments': obj.deployments?.map(y => toJson_KnativeEventingSpecDeployments(y)),
    'high-availability': toJson_KnativeEventingSpecHighAvailability(obj.highAvailability),
    'manifests': obj.manifests?.map(y => toJson_KnativeEventingSpecManifests(y)),
    'namespace': toJson_KnativeEventingSpecNamespace(obj.namespace),
    'podDisruptionBudgets': obj.podDisruptionBudgets?.map(y => toJson_KnativeEventingSpecPodDisruptionBudgets(y)),
    'registry': toJson_KnativeEventingSpecRegistry(obj.registry),
    'resources': obj.resources?.map(y => toJson_KnativeEventingSpecResources(y)),
    'services': obj.services?.map(y => toJson_KnativeEventingSpecServices(y)),
    'sinkBindingSelectionMode': obj.sinkBindingSelectionMode,
    'source': toJson_KnativeEventingSpecSource(obj.source),
    'version': obj.version,
    'workloads': obj.workloads?.map(y => toJson_KnativeEventingSpecWorkloads(y)),
  };
  return compact(result);
}

export interface KnativeEventingSpecAdditionalManifests {
  readonly url: string;
}

export function toJson_KnativeEventingSpecAdditionalManifests(obj: KnativeEventingSpecAdditionalManifests | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'URL': obj.url,
  };
  return compact(result);
}

export interface KnativeEventingSpecClusterProfileRef {
  readonly name: string;
  readonly namespace: string;
}

export function toJson_KnativeEventingSpecClusterProfileRef(obj: KnativeEventingSpecClusterProfileRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'namespace': obj.namespace,
  };
  return compact(result);
}

export interface KnativeEventingSpecDeployments {
  readonly affinity?: KnativeEventingSpecDeploymentsAffinity;
  readonly annotations?: { [key: string]: string };
  readonly env?: KnativeEventingSpecDeploymentsEnv[];
  readonly hostNetwork?: boolean;
  readonly labels?: { [key: string]: string };
  readonly livenessProbes?: KnativeEventingSpecDeploymentsLivenessProbes[];
  readonly name: string;
  readonly nodeSelector?: { [key: string]: string };
  readonly readinessProbes?: KnativeEventingSpecDeploymentsReadinessProbes[];
  readonly replicas?: number;
  readonly resources?: KnativeEventingSpecDeploymentsResources[];
  readonly tolerations?: KnativeEventingSpecDeploymentsTolerations[];
  readonly topologySpreadConstraints?: KnativeEventingSpecDeploymentsTopologySpreadConstraints[];
  readonly version?: string;
  readonly volumeMounts?: KnativeEventingSpecDeploymentsVolumeMounts[];
}

export function toJson_KnativeEventingSpecDeployments(obj: KnativeEventingSpecDeployments | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'affinity': toJson_KnativeEventingSpecDeploymentsAffinity(obj.affinity),
    'annotations': ((obj.annotations) === undefined) ? undefined : (compact(obj.annotations)),
    'env': obj.env?.map(y => toJson_KnativeEventingSpecDeploymentsEnv(y)),
    'hostNetwork': obj.hostNetwork,
    'labels': ((obj.labels) === undefined) ? undefined : (compact(obj.labels)),
    'livenessProbes': obj.livenessProbes?.map(y => toJson_KnativeEventingSpecDeploymentsLivenessProbes(y)),
    'name': obj.name,
    'nodeSelector': ((obj.nodeSelector) === undefined) ? undefined : (compact(obj.nodeSelector)),
    'readinessProbes': obj.readinessProbes?.map(y => toJson_KnativeEventingSpecDeploymentsReadinessProbes(y)),
    'replicas': obj.replicas,
    'resources': obj.resources?.map(y => toJson_KnativeEventingSpecDeploymentsResources(y)),
    'tolerations': obj.tolerations?.map(y => toJson_KnativeEventingSpecDeploymentsTolerations(y)),
    'topologySpreadConstraints': obj.topologySpreadConstraints?.map(y => toJson_KnativeEventingSpecDeploymentsTopologySpreadConstraints(y)),
    'version': obj.version,
    'volumeMounts': obj.volumeMounts?.map(y => toJson_KnativeEventingSpecDeploymentsVolumeMounts(y)),
  };
  return compact(result);
}

export interface KnativeEventingSpecHighAvailability {
  readonly replicas: number;
}

export function toJson_KnativeEventingSpecHighAvailability(obj: KnativeEventingSpecHighAvailability | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'replicas': obj.replicas,
  };
  return compact(result);
}

export interface KnativeEventingSpecManifests {
  readonly url: string;
}

export function toJson_KnativeEventingSpecManifests(obj: KnativeEventingSpecManifests | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'URL': obj.url,
  };
  return compact(result);
}

export interface KnativeEventingSpecNamespace {
  readonly annotations?: { [key: string]: string };
  readonly labels?: { [key: string]: string };
}

export function toJson_KnativeEventingSpecNamespace(obj: KnativeEventingSpecNamespace | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'annotations': ((obj.annotations) === undefined) ? undefined : (compact(obj.annotations)),
    'labels': ((obj.labels) === undefined) ? undefined : (compact(obj.labels)),
  };
  return compact(result);
}

export interface KnativeEventingSpecPodDisruptionBudgets {
  readonly maxUnavailable?: KnativeEventingSpecPodDisruptionBudgetsMaxUnavailable;
  readonly minAvailable?: KnativeEventingSpecPodDisruptionBudgetsMinAvailable;
  readonly name: string;
  readonly selector?: KnativeEventingSpecPodDisruptionBudgetsSelector;
  readonly unhealthyPodEvictionPolicy?: string;
}

export function toJson_KnativeEventingSpecPodDisruptionBudgets(obj: KnativeEventingSpecPodDisruptionBudgets | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'maxUnavailable': obj.maxUnavailable,
    'minAvailable': obj.minAvailable,
    'name': obj.name,
    'selector': toJson_KnativeEventingSpecPodDisruptionBudgetsSelector(obj.selector),
    'unhealthyPodEvictionPolicy': obj.unhealthyPodEvictionPolicy,
  };
  return compact(result);
}

export interface KnativeEventingSpecRegistry {
  readonly default?: string;
  readonly imagePullSecrets?: KnativeEventingSpecRegistryImagePullSecrets[];
  readonly override?: { [key: string]: string };
}

export function toJson_KnativeEventingSpecRegistry(obj: KnativeEventingSpecRegistry | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'default': obj.default,
    'imagePullSecrets': obj.imagePullSecrets?.map(y => toJson_KnativeEventingSpecRegistryImagePullSecrets(y)),
    'override': ((obj.override) === undefined) ? undefined : (compact(obj.override)),
  };
  return compact(result);
}

export interface KnativeEventingSpecResources {
  readonly claims?: KnativeEventingSpecResourcesClaims[];
  readonly container: string;
  readonly limits?: { [key: string]: KnativeEventingSpecResourcesLimits };
  readonly requests?: { [key: string]: KnativeEventingSpecResourcesRequests };
}

export function toJson_KnativeEventingSpecResources(obj: KnativeEventingSpecResources | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'claims': obj.claims?.map(y => toJson_KnativeEventingSpecResourcesClaims(y)),
    'container': obj.container,
    'limits': ((obj.limits) === undefined) ? undefined : (compact(obj.limits)),
    'requests': ((obj.requests) === undefined) ? undefined : (compact(obj.requests)),
  };
  return compact(result);
}

export interface KnativeEventingSpecServices {
  readonly annotations?: { [key: string]: string };
  readonly labels?: { [key: string]: string };
  readonly name: string;
  readonly selector?: { [key: string]: string };
}

export function toJson_KnativeEventingSpecServices(obj: KnativeEventingSpecServices | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'annotations': ((obj.annotations) === undefined) ? undefined : (compact(obj.annotations)),
    'labels': ((obj.labels) === undefined) ? undefined : (compact(obj.labels)),
    'name': obj.name,
    'selector': ((obj.selector) === undefined) ? undefined : (compact(obj.selector)),
  };
  return compact(result);
}

export interface KnativeEventingSpecSource {
  readonly ceph: KnativeEventingSpecSourceCeph;
  readonly github: KnativeEventingSpecSourceGithub;
  readonly gitlab: KnativeEventingSpecSourceGitlab;
  readonly kafka: KnativeEventingSpecSourceKafka;
  readonly rabbitmq: KnativeEventingSpecSourceRabbitmq;
  readonly redis: KnativeEventingSpecSourceRedis;
}

export function toJson_KnativeEventingSpecSource(obj: KnativeEventingSpecSource | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ceph': toJson_KnativeEventingSpecSourceCeph(obj.ceph),
    'github': toJson_KnativeEventingSpecSourceGithub(obj.github),
    'gitlab': toJson_KnativeEventingSpecSourceGitlab(obj.gitlab),
    'kafka': toJson_KnativeEventingSpecSourceKafka(obj.kafka),
    'rabbitmq': toJson_KnativeEventingSpecSourceRabbitmq(obj.rabbitmq),
    'redis': toJson_KnativeEventingSpecSourceRedis(obj.redis),
  };
  return compact(result);
}

export interface KnativeEventingSpecWorkloads {
  readonly affinity?: KnativeEventingSpecWorkloadsAffinity;
  readonly annotations?: { [key: string]: string };
  readonly env?: KnativeEventingSpecWorkloadsEnv[];
  readonly hostNetwork?: boolean;
  readonly labels?: { [key: string]: string };
  readonly livenessProbes?: KnativeEventingSpecWorkloadsLivenessProbes[];
  readonly name: string;
  readonly nodeSelector?: { [key: string]: string };
  readonly readinessProbes?: KnativeEventingSpecWorkloadsReadinessProbes[];
  readonly replicas?: number;
  readonly resources?: KnativeEventingSpecWorkloadsResources[];
  readonly tolerations?: KnativeEventingSpecWorkloadsTolerations[];
  readonly topologySpreadConstraints?: KnativeEventingSpecWorkloadsTopologySpreadConstraints[];
  readonly version?: string;
  readonly volumeMounts?: KnativeEventingSpecWorkloadsVolumeMounts[];
}

export function toJson_KnativeEventingSpecWorkloads(obj: KnativeEventingSpecWorkloads | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'affinity': toJson_KnativeEventingSpecWorkloadsAffinity(obj.affinity),
    'annotations': ((obj.annotations) === undefined) ? undefined : (compact(obj.annotations)),
    'env': obj.env?.map(y => toJson_KnativeEventingSpecWorkloadsEnv(y)),
    'hostNetwork': obj.hostNetwork,
    'labels': ((obj.labels) === undefined) ? undefined : (compact(obj.labels)),
    'livenessProbes': obj.livenessProbes?.map(y => toJson_KnativeEventingSpecWorkloadsLivenessProbes(y)),
    'name': obj.name,
    'nodeSelector': ((obj.nodeSelector) === undefined) ? undefined : (compact(obj.nodeSelector)),
    'readinessProbes': obj.readinessProbes?.map(y => toJson_KnativeEventingSpecWorkloadsReadinessProbes(y)),
    'replicas': obj.replicas,
    'resources': obj.resources?.map(y => toJson_KnativeEventingSpecWorkloadsResources(y)),
    'tolerations': obj.tolerations?.map(y => toJson_KnativeEventingSpecWorkloadsTolerations(y)),
    'topologySpreadConstraints': obj.topologySpreadConstraints?.map(y => toJson_KnativeEventingSpecWorkloadsTopologySpreadConstraints(y)),
    'version': obj.version,
    'volumeMounts': obj.volumeMounts?.map(y => toJson_KnativeEventingSpecWorkloadsVolumeMounts(y)),
  };
  return compact(result);
}

export interface KnativeEventingSpecDeploymentsAffinity {
  readonly nodeAffinity?: KnativeEventingSpecDeploymentsAffinityNodeAffinity;
  readonly podAffinity?: KnativeEventingSpecDeploymentsAffinityPodAffinity;
  readonly podAntiAffinity?: KnativeEventingSpecDeploymentsAffinityPodAntiAffinity;
}

export function toJson_KnativeEventingSpecDeploymentsAffinity(obj: KnativeEventingSpecDeploymentsAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'nodeAffinity': toJson_KnativeEventingSpecDeploymentsAffinityNodeAffinity(obj.nodeAffinity),
    'podAffinity': toJson_KnativeEventingSpecDeploymentsAffinityPodAffinity(obj.podAffinity),
    'podAntiAffinity': toJson_KnativeEventingSpecDeploymentsAffinityPodAntiAffinity(obj.podAntiAffinity),
  };
  return compact(result);
}

export interface KnativeEventingSpecDeploymentsEnv {
  readonly container: string;
  readonly envVars?: KnativeEventingSpecDeploymentsEnvEnvVars[];
}

export function toJson_KnativeEventingSpecDeploymentsEnv(obj: KnativeEventingSpecDeploymentsEnv | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'container': obj.container,
    'envVars': obj.envVars?.map(y => toJson_KnativeEventingSpecDeploymentsEnvEnvVars(y)),
  };
  return compact(result);
}

export interface KnativeEventingSpecDeploymentsLivenessProbes {
  readonly container: string;
  readonly failureThreshold?: number;
  readonly initialDelaySeconds?: number;
  readonly periodSeconds?: number;
  readonly successThreshold?: number;
  readonly terminationGracePeriodSeconds?: number;
  readonly timeoutSeconds?: number;
}

export function toJson_KnativeEventingSpecDeploymentsLivenessProbes(obj: KnativeEventingSpecDeploymentsLivenessProbes | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'container': obj.container,
    'failureThreshold': obj.failureThreshold,
    'initialDelaySeconds': obj.initialDelaySeconds,
    'periodSeconds': obj.periodSeconds,
    'successThreshold': obj.successThreshold,
    'terminationGracePeriodSeconds': obj.terminationGracePeriodSeconds,
    'timeoutSeconds': obj.timeoutSeconds,
  };
  return compact(result);
}

export interface KnativeEventingSpecDeploymentsReadinessProbes {
  readonly container: string;
  readonly failureThreshold?: number;
  readonly initialDelaySeconds?: number;
  readonly periodSeconds?: number;
  readonly successThreshold?: number;
  readonly terminationGracePeriodSeconds?: number;
  readonly timeoutSeconds?: number;
}

export function toJson_KnativeEventingSpecDeploymentsReadinessProbes(obj: KnativeEventingSpecDeploymentsReadinessProbes | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'container': obj.container,
    'failureThreshold': obj.failureThreshold,
    'initialDelaySeconds': obj.initialDelaySeconds,
    'periodSeconds': obj.periodSeconds,
    'successThreshold': obj.successThreshold,
    'terminationGracePeriodSeconds': obj.terminationGracePeriodSeconds,
    'timeoutSeconds': obj.timeoutSeconds,
  };
  return compact(result);
}

export interface KnativeEventingSpecDeploymentsResources {
  readonly claims?: KnativeEventingSpecDeploymentsResourcesClaims[];
  readonly container: string;
  readonly limits?: { [key: string]: KnativeEventingSpecDeploymentsResourcesLimits };
  readonly requests?: { [key: string]: KnativeEventingSpecDeploymentsResourcesRequests };
}

export function toJson_KnativeEventingSpecDeploymentsResources(obj: KnativeEventingSpecDeploymentsResources | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'claims': obj.claims?.map(y => toJson_KnativeEventingSpecDeploymentsResourcesClaims(y)),
    'container': obj.container,
    'limits': ((obj.limits) === undefined) ? undefined : (compact(obj.limits)),
    'requests': ((obj.requests) === undefined) ? undefined : (compact(obj.requests)),
  };
  return compact(result);
}

export interface KnativeEventingSpecDeploymentsTolerations {
  readonly effect?: string;
  readonly key?: string;
  readonly operator?: string;
  readonly tolerationSeconds?: number;
  readonly value?: string;
}

export function toJson_KnativeEventingSpecDeploymentsTolerations(obj: KnativeEventingSpecDeploymentsTolerations | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'effect': obj.effect,
    'key': obj.key,
    'operator': obj.operator,
    'tolerationSeconds': obj.tolerationSeconds,
    'value': obj.value,
  };
  return compact(result);
}

export interface KnativeEventingSpecDeploymentsTopologySpreadConstraints {
  readonly labelSelector?: KnativeEventingSpecDeploymentsTopologySpreadConstraintsLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly maxSkew: number;
  readonly minDomains?: number;
  readonly nodeAffinityPolicy?: string;
  readonly nodeTaintsPolicy?: string;
  readonly topologyKey: string;
  readonly whenUnsatisfiable: string;
}

export function toJson_KnativeEventingSpecDeploymentsTopologySpreadConstraints(obj: KnativeEventingSpecDeploymentsTopologySpreadConstraints | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_KnativeEventingSpecDeploymentsTopologySpreadConstraintsLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'maxSkew': obj.maxSkew,
    'minDomains': obj.minDomains,
    'nodeAffinityPolicy': obj.nodeAffinityPolicy,
    'nodeTaintsPolicy': obj.nodeTaintsPolicy,
    'topologyKey': obj.topologyKey,
    'whenUnsatisfiable': obj.whenUnsatisfiable,
  };
  return compact(result);
}

export interface KnativeEventingSpecDeploymentsVolumeMounts {
  readonly mountPath: string;
  readonly mountPropagation?: string;
  readonly name: string;
  readonly readOnly?: boolean;
  readonly recursiveReadOnly?: string;
  readonly subPath?: string;
  readonly subPathExpr?: string;
}

export function toJson_KnativeEventingSpecDeploymentsVolumeMounts(obj: KnativeEventingSpecDeploymentsVolumeMounts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'mountPath': obj.mountPath,
    'mountPropagation': obj.mountPropagation,
    'name': obj.name,
    'readOnly': obj.readOnly,
    'recursiveReadOnly': obj.recursiveReadOnly,
    'subPath': obj.subPath,
    'subPathExpr': obj.subPathExpr,
  };
  return compact(result);
}
export type KnativeEventingSpecPodDisruptionBudgetsMaxUnavailable = number | string;
export type KnativeEventingSpecPodDisruptionBudgetsMinAvailable = number | string;

export interface KnativeEventingSpecPodDisruptionBudgetsSelector {
  readonly matchExpressions?: KnativeEventingSpecPodDisruptionBudgetsSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_KnativeEventingSpecPodDisruptionBudgetsSelector(obj: KnativeEventingSpecPodDisruptionBudgetsSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_KnativeEventingSpecPodDisruptionBudgetsSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface KnativeEventingSpecRegistryImagePullSecrets {
  readonly name?: string;
}

export function toJson_KnativeEventingSpecRegistryImagePullSecrets(obj: KnativeEventingSpecRegistryImagePullSecrets | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return compact(result);
}

export interface KnativeEventingSpecResourcesClaims {
  readonly name: string;
  readonly request?: string;
}

export function toJson_KnativeEventingSpecResourcesClaims(obj: KnativeEventingSpecResourcesClaims | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'request': obj.request,
  };
  return compact(result);
}
export type KnativeEventingSpecResourcesLimits = number | string;
export type KnativeEventingSpecResourcesRequests = number | string;

export interface KnativeEventingSpecSourceCeph {
  readonly enabled: boolean;
}

export function toJson_KnativeEventingSpecSourceCeph(obj: KnativeEventingSpecSourceCeph | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'enabled': obj.enabled,
  };
  return compact(result);
}

export interface KnativeEventingSpecSourceGithub {
  readonly enabled: boolean;
}

export function toJson_KnativeEventingSpecSourceGithub(obj: KnativeEventingSpecSourceGithub | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'enabled': obj.enabled,
  };
  return compact(result);
}

export interface KnativeEventingSpecSourceGitlab {
  readonly enabled: boolean;
}

export function toJson_KnativeEventingSpecSourceGitlab(obj: KnativeEventingSpecSourceGitlab | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'enabled': obj.enabled,
  };
  return compact(result);
}

export interface KnativeEventingSpecSourceKafka {
  readonly enabled: boolean;
}

export function toJson_KnativeEventingSpecSourceKafka(obj: KnativeEventingSpecSourceKafka | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'enabled': obj.enabled,
  };
  return compact(result);
}

export interface KnativeEventingSpecSourceRabbitmq {
  readonly enabled: boolean;
}

export function toJson_KnativeEventingSpecSourceRabbitmq(obj: KnativeEventingSpecSourceRabbitmq | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'enabled': obj.enabled,
  };
  return compact(result);
}

export interface KnativeEventingSpecSourceRedis {
  readonly enabled: boolean;
}

export function toJson_KnativeEventingSpecSourceRedis(obj: KnativeEventingSpecSourceRedis | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'enabled': obj.enabled,
  };
  return compact(result);
}

export interface KnativeEventingSpecWorkloadsAffinity {
  readonly nodeAffinity?: KnativeEventingSpecWorkloadsAffinityNodeAffinity;
  readonly podAffinity?: KnativeEventingSpecWorkloadsAffinityPodAffinity;
  readonly podAntiAffinity?: KnativeEventingSpecWorkloadsAffinityPodAntiAffinity;
}

export function toJson_KnativeEventingSpecWorkloadsAffinity(obj: KnativeEventingSpecWorkloadsAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'nodeAffinity': toJson_KnativeEventingSpecWorkloadsAffinityNodeAffinity(obj.nodeAffinity),
    'podAffinity': toJson_KnativeEventingSpecWorkloadsAffinityPodAffinity(obj.podAffinity),
    'podAntiAffinity': toJson_KnativeEventingSpecWorkloadsAffinityPodAntiAffinity(obj.podAntiAffinity),
  };
  return compact(result);
}

export interface KnativeEventingSpecWorkloadsEnv {
  readonly container: string;
  readonly envVars?: KnativeEventingSpecWorkloadsEnvEnvVars[];
}

export function toJson_KnativeEventingSpecWorkloadsEnv(obj: KnativeEventingSpecWorkloadsEnv | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'container': obj.container,
    'envVars': obj.envVars?.map(y => toJson_KnativeEventingSpecWorkloadsEnvEnvVars(y)),
  };
  return compact(result);
}

export interface KnativeEventingSpecWorkloadsLivenessProbes {
  readonly container: string;
  readonly failureThreshold?: number;
  readonly initialDelaySeconds?: number;
  readonly periodSeconds?: number;
  readonly successThreshold?: number;
  readonly terminationGracePeriodSeconds?: number;
  readonly timeoutSeconds?: number;
}

export function toJson_KnativeEventingSpecWorkloadsLivenessProbes(obj: KnativeEventingSpecWorkloadsLivenessProbes | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'container': obj.container,
    'failureThreshold': obj.failureThreshold,
    'initialDelaySeconds': obj.initialDelaySeconds,
    'periodSeconds': obj.periodSeconds,
    'successThreshold': obj.successThreshold,
    'terminationGracePeriodSeconds': obj.terminationGracePeriodSeconds,
    'timeoutSeconds': obj.timeoutSeconds,
  };
  return compact(result);
}

export interface KnativeEventingSpecWorkloadsReadinessProbes {
  readonly container: string;
  readonly failureThreshold?: number;
  readonly initialDelaySeconds?: number;
  readonly periodSeconds?: number;
  readonly successThreshold?: number;
  readonly terminationGracePeriodSeconds?: number;
  readonly timeoutSeconds?: number;
}

export function toJson_KnativeEventingSpecWorkloadsReadinessProbes(obj: KnativeEventingSpecWorkloadsReadinessProbes | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'container': obj.container,
    'failureThreshold': obj.failureThreshold,
    'initialDelaySeconds': obj.initialDelaySeconds,
    'periodSeconds': obj.periodSeconds,
    'successThreshold': obj.successThreshold,
    'terminationGracePeriodSeconds': obj.terminationGracePeriodSeconds,
    'timeoutSeconds': obj.timeoutSeconds,
  };
  return compact(result);
}

export interface KnativeEventingSpecWorkloadsResources {
  readonly claims?: KnativeEventingSpecWorkloadsResourcesClaims[];
  readonly container: string;
  readonly limits?: { [key: string]: KnativeEventingSpecWorkloadsResourcesLimits };
  readonly requests?: { [key: string]: KnativeEventingSpecWorkloadsResourcesRequests };
}

export function toJson_KnativeEventingSpecWorkloadsResources(obj: KnativeEventingSpecWorkloadsResources | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'claims': obj.claims?.map(y => toJson_KnativeEventingSpecWorkloadsResourcesClaims(y)),
    'container': obj.container,
    'limits': ((obj.limits) === undefined) ? undefined : (compact(obj.limits)),
    'requests': ((obj.requests) === undefined) ? undefined : (compact(obj.requests)),
  };
  return compact(result);
}

export interface KnativeEventingSpecWorkloadsTolerations {
  readonly effect?: string;
  readonly key?: string;
  readonly operator?: string;
  readonly tolerationSeconds?: number;
  readonly value?: string;
}

export function toJson_KnativeEventingSpecWorkloadsTolerations(obj: KnativeEventingSpecWorkloadsTolerations | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'effect': obj.effect,
    'key': obj.key,
    'operator': obj.operator,
    'tolerationSeconds': obj.tolerationSeconds,
    'value': obj.value,
  };
  return compact(result);
}

export interface KnativeEventingSpecWorkloadsTopologySpreadConstraints {
  readonly labelSelector?: KnativeEventingSpecWorkloadsTopologySpreadConstraintsLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly maxSkew: number;
  readonly minDomains?: number;
  readonly nodeAffinityPolicy?: string;
  readonly nodeTaintsPolicy?: string;
  readonly topologyKey: string;
  readonly whenUnsatisfiable: string;
}

export function toJson_KnativeEventingSpecWorkloadsTopologySpreadConstraints(obj: KnativeEventingSpecWorkloadsTopologySpreadConstraints | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_KnativeEventingSpecWorkloadsTopologySpreadConstraintsLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'maxSkew': obj.maxSkew,
    'minDomains': obj.minDomains,
    'nodeAffinityPolicy': obj.nodeAffinityPolicy,
    'nodeTaintsPolicy': obj.nodeTaintsPolicy,
    'topologyKey': obj.topologyKey,
    'whenUnsatisfiable': obj.whenUnsatisfiable,
  };
  return compact(result);
}

export interface KnativeEventingSpecWorkloadsVolumeMounts {
  readonly mountPath: string;
  readonly mountPropagation?: string;
  readonly name: string;
  readonly readOnly?: boolean;
  readonly recursiveReadOnly?: string;
  readonly subPath?: string;
  readonly subPathExpr?: string;
}

export function toJson_KnativeEventingSpecWorkloadsVolumeMounts(obj: KnativeEventingSpecWorkloadsVolumeMounts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'mountPath': obj.mountPath,
    'mountPropagation': obj.mountPropagation,
    'name': obj.name,
    'readOnly': obj.readOnly,
    'recursiveReadOnly': obj.recursiveReadOnly,
    'subPath': obj.subPath,
    'subPathExpr': obj.subPathExpr,
  };
  return compact(result);
}

export interface KnativeEventingSpecDeploymentsAffinityNodeAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: KnativeEventingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: KnativeEventingSpecDeploymentsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}

export function toJson_KnativeEventingSpecDeploymentsAffinityNodeAffinity(obj: KnativeEventingSpecDeploymentsAffinityNodeAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preferredDuringSchedulingIgnoredDuringExecution': obj.preferredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_KnativeEventingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution(y)),
    'requiredDuringSchedulingIgnoredDuringExecution': toJson_KnativeEventingSpecDeploymentsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj.requiredDuringSchedulingIgnoredDuringExecution),
  };
  return compact(result);
}

export interface KnativeEventingSpecDeploymentsAffinityPodAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: KnativeEventingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: KnativeEventingSpecDeploymentsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution[];
}

export function toJson_KnativeEventingSpecDeploymentsAffinityPodAffinity(obj: KnativeEventingSpecDeploymentsAffinityPodAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preferredDuringSchedulingIgnoredDuringExecution': obj.preferredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_KnativeEventingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution(y)),
    'requiredDuringSchedulingIgnoredDuringExecution': obj.requiredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_KnativeEventingSpecDeploymentsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution(y)),
  };
  return compact(result);
}

export interface KnativeEventingSpecDeploymentsAffinityPodAntiAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: KnativeEventingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: KnativeEventingSpecDeploymentsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution[];
}

export function toJson_KnativeEventingSpecDeploymentsAffinityPodAntiAffinity(obj: KnativeEventingSpecDeploymentsAffinityPodAntiAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preferredDuringSchedulingIgnoredDuringExecution': obj.preferredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_KnativeEventingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution(y)),
    'requiredDuringSchedulingIgnoredDuringExecution': obj.requiredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_KnativeEventingSpecDeploymentsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution(y)),
  };
  return compact(result);
}

export interface KnativeEventingSpecDeploymentsEnvEnvVars {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: KnativeEventingSpecDeploymentsEnvEnvVarsValueFrom;
}

export function toJson_KnativeEventingSpecDeploymentsEnvEnvVars(obj: KnativeEventingSpecDeploymentsEnvEnvVars | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
    'valueFrom': toJson_KnativeEventingSpecDeploymentsEnvEnvVarsValueFrom(obj.valueFrom),
  };
  return compact(result);
}

export interface KnativeEventingSpecDeploymentsResourcesClaims {
  readonly name: string;
  readonly request?: string;
}

export function toJson_KnativeEventingSpecDeploymentsResourcesClaims(obj: KnativeEventingSpecDeploymentsResourcesClaims | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'request': obj.request,
  };
  return compact(result);
}
export type KnativeEventingSpecDeploymentsResourcesLimits = number | string;
export type KnativeEventingSpecDeploymentsResourcesRequests = number | string;

export interface KnativeEventingSpecDeploymentsTopologySpreadConstraintsLabelSelector {
  readonly matchExpressions?: KnativeEventingSpecDeploymentsTopologySpreadConstraintsLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_KnativeEventingSpecDeploymentsTopologySpreadConstraintsLabelSelector(obj: KnativeEventingSpecDeploymentsTopologySpreadConstraintsLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_KnativeEventingSpecDeploymentsTopologySpreadConstraintsLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface KnativeEventingSpecPodDisruptionBudgetsSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeEventingSpecPodDisruptionBudgetsSelectorMatchExpressions(obj: KnativeEventingSpecPodDisruptionBudgetsSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface KnativeEventingSpecWorkloadsAffinityNodeAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: KnativeEventingSpecWorkloadsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: KnativeEventingSpecWorkloadsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}

export function toJson_KnativeEventingSpecWorkloadsAffinityNodeAffinity(obj: KnativeEventingSpecWorkloadsAffinityNodeAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preferredDuringSchedulingIgnoredDuringExecution': obj.preferredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_KnativeEventingSpecWorkloadsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution(y)),
    'requiredDuringSchedulingIgnoredDuringExecution': toJson_KnativeEventingSpecWorkloadsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj.requiredDuringSchedulingIgnoredDuringExecution),
  };
  return compact(result);
}

export interface KnativeEventingSpecWorkloadsAffinityPodAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: KnativeEventingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: KnativeEventingSpecWorkloadsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution[];
}

export function toJson_KnativeEventingSpecWorkloadsAffinityPodAffinity(obj: KnativeEventingSpecWorkloadsAffinityPodAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preferredDuringSchedulingIgnoredDuringExecution': obj.preferredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_KnativeEventingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution(y)),
    'requiredDuringSchedulingIgnoredDuringExecution': obj.requiredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_KnativeEventingSpecWorkloadsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution(y)),
  };
  return compact(result);
}

export interface KnativeEventingSpecWorkloadsAffinityPodAntiAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: KnativeEventingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: KnativeEventingSpecWorkloadsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution[];
}

export function toJson_KnativeEventingSpecWorkloadsAffinityPodAntiAffinity(obj: KnativeEventingSpecWorkloadsAffinityPodAntiAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preferredDuringSchedulingIgnoredDuringExecution': obj.preferredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_KnativeEventingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution(y)),
    'requiredDuringSchedulingIgnoredDuringExecution': obj.requiredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_KnativeEventingSpecWorkloadsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution(y)),
  };
  return compact(result);
}

export interface KnativeEventingSpecWorkloadsEnvEnvVars {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: KnativeEventingSpecWorkloadsEnvEnvVarsValueFrom;
}

export function toJson_KnativeEventingSpecWorkloadsEnvEnvVars(obj: KnativeEventingSpecWorkloadsEnvEnvVars | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
    'valueFrom': toJson_KnativeEventingSpecWorkloadsEnvEnvVarsValueFrom(obj.valueFrom),
  };
  return compact(result);
}

export interface KnativeEventingSpecWorkloadsResourcesClaims {
  readonly name: string;
  readonly request?: string;
}

export function toJson_KnativeEventingSpecWorkloadsResourcesClaims(obj: KnativeEventingSpecWorkloadsResourcesClaims | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'request': obj.request,
  };
  return compact(result);
}
export type KnativeEventingSpecWorkloadsResourcesLimits = number | string;
export type KnativeEventingSpecWorkloadsResourcesRequests = number | string;

export interface KnativeEventingSpecWorkloadsTopologySpreadConstraintsLabelSelector {
  readonly matchExpressions?: KnativeEventingSpecWorkloadsTopologySpreadConstraintsLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_KnativeEventingSpecWorkloadsTopologySpreadConstraintsLabelSelector(obj: KnativeEventingSpecWorkloadsTopologySpreadConstraintsLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_KnativeEventingSpecWorkloadsTopologySpreadConstraintsLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface KnativeEventingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly preference: KnativeEventingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  readonly weight: number;
}

export function toJson_KnativeEventingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution(obj: KnativeEventingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preference': toJson_KnativeEventingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference(obj.preference),
    'weight': obj.weight,
  };
  return compact(result);
}

export interface KnativeEventingSpecDeploymentsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly nodeSelectorTerms: KnativeEventingSpecDeploymentsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms[];
}

export function toJson_KnativeEventingSpecDeploymentsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj: KnativeEventingSpecDeploymentsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'nodeSelectorTerms': obj.nodeSelectorTerms?.map(y => toJson_KnativeEventingSpecDeploymentsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms(y)),
  };
  return compact(result);
}

export interface KnativeEventingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly podAffinityTerm: KnativeEventingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm;
  readonly weight: number;
}

export function toJson_KnativeEventingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution(obj: KnativeEventingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'podAffinityTerm': toJson_KnativeEventingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj.podAffinityTerm),
    'weight': obj.weight,
  };
  return compact(result);
}

export interface KnativeEventingSpecDeploymentsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly labelSelector?: KnativeEventingSpecDeploymentsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: KnativeEventingSpecDeploymentsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

export function toJson_KnativeEventingSpecDeploymentsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj: KnativeEventingSpecDeploymentsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_KnativeEventingSpecDeploymentsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_KnativeEventingSpecDeploymentsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  };
  return compact(result);
}

export interface KnativeEventingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly podAffinityTerm: KnativeEventingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm;
  readonly weight: number;
}

export function toJson_KnativeEventingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution(obj: KnativeEventingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'podAffinityTerm': toJson_KnativeEventingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj.podAffinityTerm),
    'weight': obj.weight,
  };
  return compact(result);
}

export interface KnativeEventingSpecDeploymentsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly labelSelector?: KnativeEventingSpecDeploymentsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: KnativeEventingSpecDeploymentsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

export function toJson_KnativeEventingSpecDeploymentsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj: KnativeEventingSpecDeploymentsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_KnativeEventingSpecDeploymentsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_KnativeEventingSpecDeploymentsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  };
  return compact(result);
}

export interface KnativeEventingSpecDeploymentsEnvEnvVarsValueFrom {
  readonly configMapKeyRef?: KnativeEventingSpecDeploymentsEnvEnvVarsValueFromConfigMapKeyRef;
  readonly fieldRef?: KnativeEventingSpecDeploymentsEnvEnvVarsValueFromFieldRef;
  readonly fileKeyRef?: KnativeEventingSpecDeploymentsEnvEnvVarsValueFromFileKeyRef;
  readonly resourceFieldRef?: KnativeEventingSpecDeploymentsEnvEnvVarsValueFromResourceFieldRef;
  readonly secretKeyRef?: KnativeEventingSpecDeploymentsEnvEnvVarsValueFromSecretKeyRef;
}

export function toJson_KnativeEventingSpecDeploymentsEnvEnvVarsValueFrom(obj: KnativeEventingSpecDeploymentsEnvEnvVarsValueFrom | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMapKeyRef': toJson_KnativeEventingSpecDeploymentsEnvEnvVarsValueFromConfigMapKeyRef(obj.configMapKeyRef),
    'fieldRef': toJson_KnativeEventingSpecDeploymentsEnvEnvVarsValueFromFieldRef(obj.fieldRef),
    'fileKeyRef': toJson_KnativeEventingSpecDeploymentsEnvEnvVarsValueFromFileKeyRef(obj.fileKeyRef),
    'resourceFieldRef': toJson_KnativeEventingSpecDeploymentsEnvEnvVarsValueFromResourceFieldRef(obj.resourceFieldRef),
    'secretKeyRef': toJson_KnativeEventingSpecDeploymentsEnvEnvVarsValueFromSecretKeyRef(obj.secretKeyRef),
  };
  return compact(result);
}

export interface KnativeEventingSpecDeploymentsTopologySpreadConstraintsLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeEventingSpecDeploymentsTopologySpreadConstraintsLabelSelectorMatchExpressions(obj: KnativeEventingSpecDeploymentsTopologySpreadConstraintsLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface KnativeEventingSpecWorkloadsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly preference: KnativeEventingSpecWorkloadsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  readonly weight: number;
}

export function toJson_KnativeEventingSpecWorkloadsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution(obj: KnativeEventingSpecWorkloadsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preference': toJson_KnativeEventingSpecWorkloadsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference(obj.preference),
    'weight': obj.weight,
  };
  return compact(result);
}

export interface KnativeEventingSpecWorkloadsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly nodeSelectorTerms: KnativeEventingSpecWorkloadsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms[];
}

export function toJson_KnativeEventingSpecWorkloadsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj: KnativeEventingSpecWorkloadsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'nodeSelectorTerms': obj.nodeSelectorTerms?.map(y => toJson_KnativeEventingSpecWorkloadsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms(y)),
  };
  return compact(result);
}

export interface KnativeEventingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly podAffinityTerm: KnativeEventingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm;
  readonly weight: number;
}

export function toJson_KnativeEventingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution(obj: KnativeEventingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'podAffinityTerm': toJson_KnativeEventingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj.podAffinityTerm),
    'weight': obj.weight,
  };
  return compact(result);
}

export interface KnativeEventingSpecWorkloadsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly labelSelector?: KnativeEventingSpecWorkloadsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: KnativeEventingSpecWorkloadsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

export function toJson_KnativeEventingSpecWorkloadsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj: KnativeEventingSpecWorkloadsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_KnativeEventingSpecWorkloadsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_KnativeEventingSpecWorkloadsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  };
  return compact(result);
}

export interface KnativeEventingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly podAffinityTerm: KnativeEventingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm;
  readonly weight: number;
}

export function toJson_KnativeEventingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution(obj: KnativeEventingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'podAffinityTerm': toJson_KnativeEventingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj.podAffinityTerm),
    'weight': obj.weight,
  };
  return compact(result);
}

export interface KnativeEventingSpecWorkloadsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly labelSelector?: KnativeEventingSpecWorkloadsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: KnativeEventingSpecWorkloadsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

export function toJson_KnativeEventingSpecWorkloadsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj: KnativeEventingSpecWorkloadsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_KnativeEventingSpecWorkloadsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_KnativeEventingSpecWorkloadsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  };
  return compact(result);
}

export interface KnativeEventingSpecWorkloadsEnvEnvVarsValueFrom {
  readonly configMapKeyRef?: KnativeEventingSpecWorkloadsEnvEnvVarsValueFromConfigMapKeyRef;
  readonly fieldRef?: KnativeEventingSpecWorkloadsEnvEnvVarsValueFromFieldRef;
  readonly fileKeyRef?: KnativeEventingSpecWorkloadsEnvEnvVarsValueFromFileKeyRef;
  readonly resourceFieldRef?: KnativeEventingSpecWorkloadsEnvEnvVarsValueFromResourceFieldRef;
  readonly secretKeyRef?: KnativeEventingSpecWorkloadsEnvEnvVarsValueFromSecretKeyRef;
}

export function toJson_KnativeEventingSpecWorkloadsEnvEnvVarsValueFrom(obj: KnativeEventingSpecWorkloadsEnvEnvVarsValueFrom | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMapKeyRef': toJson_KnativeEventingSpecWorkloadsEnvEnvVarsValueFromConfigMapKeyRef(obj.configMapKeyRef),
    'fieldRef': toJson_KnativeEventingSpecWorkloadsEnvEnvVarsValueFromFieldRef(obj.fieldRef),
    'fileKeyRef': toJson_KnativeEventingSpecWorkloadsEnvEnvVarsValueFromFileKeyRef(obj.fileKeyRef),
    'resourceFieldRef': toJson_KnativeEventingSpecWorkloadsEnvEnvVarsValueFromResourceFieldRef(obj.resourceFieldRef),
    'secretKeyRef': toJson_KnativeEventingSpecWorkloadsEnvEnvVarsValueFromSecretKeyRef(obj.secretKeyRef),
  };
  return compact(result);
}

export interface KnativeEventingSpecWorkloadsTopologySpreadConstraintsLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeEventingSpecWorkloadsTopologySpreadConstraintsLabelSelectorMatchExpressions(obj: KnativeEventingSpecWorkloadsTopologySpreadConstraintsLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface KnativeEventingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  readonly matchExpressions?: KnativeEventingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions[];
  readonly matchFields?: KnativeEventingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}

export function toJson_KnativeEventingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference(obj: KnativeEventingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_KnativeEventingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions(y)),
    'matchFields': obj.matchFields?.map(y => toJson_KnativeEventingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields(y)),
  };
  return compact(result);
}

export interface KnativeEventingSpecDeploymentsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms {
  readonly matchExpressions?: KnativeEventingSpecDeploymentsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions[];
  readonly matchFields?: KnativeEventingSpecDeploymentsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields[];
}

export function toJson_KnativeEventingSpecDeploymentsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms(obj: KnativeEventingSpecDeploymentsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_KnativeEventingSpecDeploymentsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions(y)),
    'matchFields': obj.matchFields?.map(y => toJson_KnativeEventingSpecDeploymentsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields(y)),
  };
  return compact(result);
}

export interface KnativeEventingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm {
  readonly labelSelector?: KnativeEventingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: KnativeEventingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

export function toJson_KnativeEventingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj: KnativeEventingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_KnativeEventingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_KnativeEventingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  };
  return compact(result);
}

export interface KnativeEventingSpecDeploymentsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector {
  readonly matchExpressions?: KnativeEventingSpecDeploymentsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_KnativeEventingSpecDeploymentsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector(obj: KnativeEventingSpecDeploymentsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_KnativeEventingSpecDeploymentsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface KnativeEventingSpecDeploymentsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector {
  readonly matchExpressions?: KnativeEventingSpecDeploymentsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_KnativeEventingSpecDeploymentsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector(obj: KnativeEventingSpecDeploymentsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_KnativeEventingSpecDeploymentsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface KnativeEventingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm {
  readonly labelSelector?: KnativeEventingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: KnativeEventingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

export function toJson_KnativeEventingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj: KnativeEventingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_KnativeEventingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_KnativeEventingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  };
  return compact(result);
}

export interface KnativeEventingSpecDeploymentsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector {
  readonly matchExpressions?: KnativeEventingSpecDeploymentsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_KnativeEventingSpecDeploymentsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector(obj: KnativeEventingSpecDeploymentsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_KnativeEventingSpecDeploymentsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface KnativeEventingSpecDeploymentsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector {
  readonly matchExpressions?: KnativeEventingSpecDeploymentsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_KnativeEventingSpecDeploymentsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector(obj: KnativeEventingSpecDeploymentsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_KnativeEventingSpecDeploymentsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface KnativeEventingSpecDeploymentsEnvEnvVarsValueFromConfigMapKeyRef {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_KnativeEventingSpecDeploymentsEnvEnvVarsValueFromConfigMapKeyRef(obj: KnativeEventingSpecDeploymentsEnvEnvVarsValueFromConfigMapKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface KnativeEventingSpecDeploymentsEnvEnvVarsValueFromFieldRef {
  readonly apiVersion?: string;
  readonly fieldPath: string;
}

export function toJson_KnativeEventingSpecDeploymentsEnvEnvVarsValueFromFieldRef(obj: KnativeEventingSpecDeploymentsEnvEnvVarsValueFromFieldRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'fieldPath': obj.fieldPath,
  };
  return compact(result);
}

export interface KnativeEventingSpecDeploymentsEnvEnvVarsValueFromFileKeyRef {
  readonly key: string;
  readonly optional?: boolean;
  readonly path: string;
  readonly volumeName: string;
}

export function toJson_KnativeEventingSpecDeploymentsEnvEnvVarsValueFromFileKeyRef(obj: KnativeEventingSpecDeploymentsEnvEnvVarsValueFromFileKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'optional': obj.optional,
    'path': obj.path,
    'volumeName': obj.volumeName,
  };
  return compact(result);
}

export interface KnativeEventingSpecDeploymentsEnvEnvVarsValueFromResourceFieldRef {
  readonly containerName?: string;
  readonly divisor?: KnativeEventingSpecDeploymentsEnvEnvVarsValueFromResourceFieldRefDivisor;
  readonly resource: string;
}

export function toJson_KnativeEventingSpecDeploymentsEnvEnvVarsValueFromResourceFieldRef(obj: KnativeEventingSpecDeploymentsEnvEnvVarsValueFromResourceFieldRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'containerName': obj.containerName,
    'divisor': obj.divisor,
    'resource': obj.resource,
  };
  return compact(result);
}

export interface KnativeEventingSpecDeploymentsEnvEnvVarsValueFromSecretKeyRef {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_KnativeEventingSpecDeploymentsEnvEnvVarsValueFromSecretKeyRef(obj: KnativeEventingSpecDeploymentsEnvEnvVarsValueFromSecretKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface KnativeEventingSpecWorkloadsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  readonly matchExpressions?: KnativeEventingSpecWorkloadsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions[];
  readonly matchFields?: KnativeEventingSpecWorkloadsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}

export function toJson_KnativeEventingSpecWorkloadsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference(obj: KnativeEventingSpecWorkloadsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_KnativeEventingSpecWorkloadsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions(y)),
    'matchFields': obj.matchFields?.map(y => toJson_KnativeEventingSpecWorkloadsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields(y)),
  };
  return compact(result);
}

export interface KnativeEventingSpecWorkloadsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms {
  readonly matchExpressions?: KnativeEventingSpecWorkloadsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions[];
  readonly matchFields?: KnativeEventingSpecWorkloadsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields[];
}

export function toJson_KnativeEventingSpecWorkloadsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms(obj: KnativeEventingSpecWorkloadsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_KnativeEventingSpecWorkloadsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions(y)),
    'matchFields': obj.matchFields?.map(y => toJson_KnativeEventingSpecWorkloadsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields(y)),
  };
  return compact(result);
}

export interface KnativeEventingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm {
  readonly labelSelector?: KnativeEventingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: KnativeEventingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

export function toJson_KnativeEventingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj: KnativeEventingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_KnativeEventingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_KnativeEventingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  };
  return compact(result);
}

export interface KnativeEventingSpecWorkloadsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector {
  readonly matchExpressions?: KnativeEventingSpecWorkloadsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_KnativeEventingSpecWorkloadsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector(obj: KnativeEventingSpecWorkloadsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_KnativeEventingSpecWorkloadsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface KnativeEventingSpecWorkloadsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector {
  readonly matchExpressions?: KnativeEventingSpecWorkloadsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_KnativeEventingSpecWorkloadsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector(obj: KnativeEventingSpecWorkloadsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_KnativeEventingSpecWorkloadsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface KnativeEventingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm {
  readonly labelSelector?: KnativeEventingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: KnativeEventingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

export function toJson_KnativeEventingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj: KnativeEventingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_KnativeEventingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_KnativeEventingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  };
  return compact(result);
}

export interface KnativeEventingSpecWorkloadsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector {
  readonly matchExpressions?: KnativeEventingSpecWorkloadsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_KnativeEventingSpecWorkloadsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector(obj: KnativeEventingSpecWorkloadsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_KnativeEventingSpecWorkloadsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface KnativeEventingSpecWorkloadsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector {
  readonly matchExpressions?: KnativeEventingSpecWorkloadsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_KnativeEventingSpecWorkloadsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector(obj: KnativeEventingSpecWorkloadsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_KnativeEventingSpecWorkloadsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface KnativeEventingSpecWorkloadsEnvEnvVarsValueFromConfigMapKeyRef {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_KnativeEventingSpecWorkloadsEnvEnvVarsValueFromConfigMapKeyRef(obj: KnativeEventingSpecWorkloadsEnvEnvVarsValueFromConfigMapKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface KnativeEventingSpecWorkloadsEnvEnvVarsValueFromFieldRef {
  readonly apiVersion?: string;
  readonly fieldPath: string;
}

export function toJson_KnativeEventingSpecWorkloadsEnvEnvVarsValueFromFieldRef(obj: KnativeEventingSpecWorkloadsEnvEnvVarsValueFromFieldRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'fieldPath': obj.fieldPath,
  };
  return compact(result);
}

export interface KnativeEventingSpecWorkloadsEnvEnvVarsValueFromFileKeyRef {
  readonly key: string;
  readonly optional?: boolean;
  readonly path: string;
  readonly volumeName: string;
}

export function toJson_KnativeEventingSpecWorkloadsEnvEnvVarsValueFromFileKeyRef(obj: KnativeEventingSpecWorkloadsEnvEnvVarsValueFromFileKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'optional': obj.optional,
    'path': obj.path,
    'volumeName': obj.volumeName,
  };
  return compact(result);
}

export interface KnativeEventingSpecWorkloadsEnvEnvVarsValueFromResourceFieldRef {
  readonly containerName?: string;
  readonly divisor?: KnativeEventingSpecWorkloadsEnvEnvVarsValueFromResourceFieldRefDivisor;
  readonly resource: string;
}

export function toJson_KnativeEventingSpecWorkloadsEnvEnvVarsValueFromResourceFieldRef(obj: KnativeEventingSpecWorkloadsEnvEnvVarsValueFromResourceFieldRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'containerName': obj.containerName,
    'divisor': obj.divisor,
    'resource': obj.resource,
  };
  return compact(result);
}

export interface KnativeEventingSpecWorkloadsEnvEnvVarsValueFromSecretKeyRef {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_KnativeEventingSpecWorkloadsEnvEnvVarsValueFromSecretKeyRef(obj: KnativeEventingSpecWorkloadsEnvEnvVarsValueFromSecretKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface KnativeEventingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeEventingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions(obj: KnativeEventingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface KnativeEventingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeEventingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields(obj: KnativeEventingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface KnativeEventingSpecDeploymentsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeEventingSpecDeploymentsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions(obj: KnativeEventingSpecDeploymentsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface KnativeEventingSpecDeploymentsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeEventingSpecDeploymentsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields(obj: KnativeEventingSpecDeploymentsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface KnativeEventingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector {
  readonly matchExpressions?: KnativeEventingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_KnativeEventingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj: KnativeEventingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_KnativeEventingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface KnativeEventingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector {
  readonly matchExpressions?: KnativeEventingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_KnativeEventingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector(obj: KnativeEventingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_KnativeEventingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface KnativeEventingSpecDeploymentsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeEventingSpecDeploymentsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions(obj: KnativeEventingSpecDeploymentsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface KnativeEventingSpecDeploymentsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeEventingSpecDeploymentsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions(obj: KnativeEventingSpecDeploymentsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface KnativeEventingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector {
  readonly matchExpressions?: KnativeEventingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_KnativeEventingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj: KnativeEventingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_KnativeEventingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface KnativeEventingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector {
  readonly matchExpressions?: KnativeEventingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_KnativeEventingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector(obj: KnativeEventingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_KnativeEventingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface KnativeEventingSpecDeploymentsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeEventingSpecDeploymentsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions(obj: KnativeEventingSpecDeploymentsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface KnativeEventingSpecDeploymentsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeEventingSpecDeploymentsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions(obj: KnativeEventingSpecDeploymentsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}
export type KnativeEventingSpecDeploymentsEnvEnvVarsValueFromResourceFieldRefDivisor = number | string;

export interface KnativeEventingSpecWorkloadsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeEventingSpecWorkloadsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions(obj: KnativeEventingSpecWorkloadsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface KnativeEventingSpecWorkloadsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeEventingSpecWorkloadsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields(obj: KnativeEventingSpecWorkloadsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface KnativeEventingSpecWorkloadsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeEventingSpecWorkloadsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions(obj: KnativeEventingSpecWorkloadsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface KnativeEventingSpecWorkloadsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeEventingSpecWorkloadsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields(obj: KnativeEventingSpecWorkloadsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface KnativeEventingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector {
  readonly matchExpressions?: KnativeEventingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_KnativeEventingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj: KnativeEventingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_KnativeEventingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface KnativeEventingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector {
  readonly matchExpressions?: KnativeEventingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_KnativeEventingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector(obj: KnativeEventingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_KnativeEventingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface KnativeEventingSpecWorkloadsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeEventingSpecWorkloadsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions(obj: KnativeEventingSpecWorkloadsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface KnativeEventingSpecWorkloadsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeEventingSpecWorkloadsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions(obj: KnativeEventingSpecWorkloadsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface KnativeEventingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector {
  readonly matchExpressions?: KnativeEventingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_KnativeEventingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj: KnativeEventingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_KnativeEventingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface KnativeEventingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector {
  readonly matchExpressions?: KnativeEventingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_KnativeEventingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector(obj: KnativeEventingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_KnativeEventingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface KnativeEventingSpecWorkloadsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeEventingSpecWorkloadsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions(obj: KnativeEventingSpecWorkloadsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface KnativeEventingSpecWorkloadsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeEventingSpecWorkloadsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions(obj: KnativeEventingSpecWorkloadsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}
export type KnativeEventingSpecWorkloadsEnvEnvVarsValueFromResourceFieldRefDivisor = number | string;

export interface KnativeEventingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeEventingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions(obj: KnativeEventingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface KnativeEventingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeEventingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions(obj: KnativeEventingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface KnativeEventingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeEventingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions(obj: KnativeEventingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface KnativeEventingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeEventingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions(obj: KnativeEventingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface KnativeEventingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeEventingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions(obj: KnativeEventingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface KnativeEventingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeEventingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions(obj: KnativeEventingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface KnativeEventingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeEventingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions(obj: KnativeEventingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface KnativeEventingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeEventingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions(obj: KnativeEventingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}
