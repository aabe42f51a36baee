// Made by `npm run imports` from knativeservings.operator.knative.dev; do not edit.
import type { ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import type { Construct } from 'constructs';
import { LocatedApiObject } from '../../../constructs/core/located.ts';
import { compact } from '../../compact.ts';

export class KnativeServing extends LocatedApiObject {
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'operator.knative.dev/v1beta1',
    kind: 'KnativeServing',
  }
  public static manifest(props: KnativeServingProps = {}): any {
    return {
      ...KnativeServing.GVK,
      ...toJson_KnativeServingProps(props),
    };
  }
  public constructor(scope: Construct, id: string, props: KnativeServingProps = {}) {
    super(scope, id, {
      ...KnativeServing.GVK,
      ...props,
    });
  }
  public override toJson(): any {
    const resolved = super.toJson();
    return {
      ...KnativeServing.GVK,
      ...toJson_KnativeServingProps(resolved),
    };
  }
}

export interface KnativeServingProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: KnativeServingSpec;
}

export function toJson_KnativeServingProps(obj: KnativeServingProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_KnativeServingSpec(obj.spec),
  };
  return compact(result);
}

export interface KnativeServingSpec {
  readonly additionalManifests?: KnativeServingSpecAdditionalManifests[];
  readonly clusterProfileRef?: KnativeServingSpecClusterProfileRef;
  readonly config?: { [key: string]: { [key: string]: string } };
  readonly controllerCustomCerts?: KnativeServingSpecControllerCustomCerts;
  readonly deployments?: KnativeServingSpecDeployments[];
  readonly highAvailability?: KnativeServingSpecHighAvailability;
  readonly ingress?: KnativeServingSpecIngress;
  readonly manifests?: KnativeServingSpecManifests[];
  readonly namespace?: KnativeServingSpecNamespace;
  readonly podDisruptionBudgets?: KnativeServingSpecPodDisruptionBudgets[];
  readonly registry?: KnativeServingSpecRegistry;
  readonly resources?: KnativeServingSpecResources[];
  readonly security?: KnativeServingSpecSecurity;
  readonly services?: KnativeServingSpecServices[];
  readonly version?: string;
  readonly workloads?: KnativeServingSpecWorkloads[];
}

export function toJson_KnativeServingSpec(obj: KnativeServingSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'additionalManifests': obj.additionalManifests?.map(y => toJson_KnativeServingSpecAdditionalManifests(y)),
    'clusterProfileRef': toJson_KnativeServingSpecClusterProfileRef(obj.clusterProfileRef),
    'config': ((obj.config) === undefined) ? undefined : (compact(obj.config, (value) => ((value) === undefined) ? undefined : (compact(value)))),
    'controller-custom-certs': toJson_KnativeServingSpecControllerCustomCerts(obj.controllerCustomCerts),
    'deployments': obj.deployments?.map(y => toJson_KnativeServingSpecDeployments(y)),
    'high-availability': toJson_KnativeServingSpecHighAvailability(obj.highAvailability),
    'ingress': toJson_KnativeServingSpecIngress(obj.ingress),
    'manifests': obj.manifests?.map(y => toJson_KnativeServingSpecManifests(y)),
    'namespace': toJson_KnativeServingSpecNamespace(obj.namespace),
    'podDisruptionBudgets': obj.podDisruptionBudgets?.map(y => toJson_KnativeServingSpecPodDisruptionBudgets(y)),
    'registry': toJson_KnativeServingSpecRegistry(obj.registry),
    'resources': obj.resources?.map(y => toJson_KnativeServingSpecResources(y)),
    'security': toJson_KnativeServingSpecSecurity(obj.security),
    'services': obj.services?.map(y => toJson_KnativeServingSpecServices(y)),
    'version': obj.version,
    'workloads': obj.workloads?.map(y => toJson_KnativeServingSpecWorkloads(y)),
  };
  return compact(result);
}

export interface KnativeServingSpecAdditionalManifests {
  readonly url: string;
}

export function toJson_KnativeServingSpecAdditionalManifests(obj: KnativeServingSpecAdditionalManifests | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'URL': obj.url,
  };
  return compact(result);
}

export interface KnativeServingSpecClusterProfileRef {
  readonly name: string;
  readonly namespace: string;
}

export function toJson_KnativeServingSpecClusterProfileRef(obj: KnativeServingSpecClusterProfileRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'namespace': obj.namespace,
  };
  return compact(result);
}

export interface KnativeServingSpecControllerCustomCerts {
  readonly name: string;
  readonly type: string;
}

export function toJson_KnativeServingSpecControllerCustomCerts(obj: KnativeServingSpecControllerCustomCerts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'type': obj.type,
  };
  return compact(result);
}

export interface KnativeServingSpecDeployments {
  readonly affinity?: KnativeServingSpecDeploymentsAffinity;
  readonly annotations?: { [key: string]: string };
  readonly env?: KnativeServingSpecDeploymentsEnv[];
  readonly hostNetwork?: boolean;
  readonly labels?: { [key: string]: string };
  readonly livenessProbes?: KnativeServingSpecDeploymentsLivenessProbes[];
  readonly name: string;
  readonly nodeSelector?: { [key: string]: string };
  readonly readinessProbes?: KnativeServingSpecDeploymentsReadinessProbes[];
  readonly replicas?: number;
  readonly resources?: KnativeServingSpecDeploymentsResources[];
  readonly tolerations?: KnativeServingSpecDeploymentsTolerations[];
  readonly topologySpreadConstraints?: KnativeServingSpecDeploymentsTopologySpreadConstraints[];
  readonly version?: string;
  readonly volumeMounts?: KnativeServingSpecDeploymentsVolumeMounts[];
}

export function toJson_KnativeServingSpecDeployments(obj: KnativeServingSpecDeployments | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'affinity': toJson_KnativeServingSpecDeploymentsAffinity(obj.affinity),
    'annotations': ((obj.annotations) === undefined) ? undefined : (compact(obj.annotations)),
    'env': obj.env?.map(y => toJson_KnativeServingSpecDeploymentsEnv(y)),
    'hostNetwork': obj.hostNetwork,
    'labels': ((obj.labels) === undefined) ? undefined : (compact(obj.labels)),
    'livenessProbes': obj.livenessProbes?.map(y => toJson_KnativeServingSpecDeploymentsLivenessProbes(y)),
    'name': obj.name,
    'nodeSelector': ((obj.nodeSelector) === undefined) ? undefined : (compact(obj.nodeSelector)),
    'readinessProbes': obj.readinessProbes?.map(y => toJson_KnativeServingSpecDeploymentsReadinessProbes(y)),
    'replicas': obj.replicas,
    'resources': obj.resources?.map(y => toJson_KnativeServingSpecDeploymentsResources(y)),
    'tolerations': obj.tolerations?.map(y => toJson_KnativeServingSpecDeploymentsTolerations(y)),
    'topologySpreadConstraints': obj.topologySpreadConstraints?.map(y => toJson_KnativeServingSpecDeploymentsTopologySpreadConstraints(y)),
    'version': obj.version,
    'volumeMounts': obj.volumeMounts?.map(y => toJson_KnativeServingSpecDeploymentsVolumeMounts(y)),
  };
  return compact(result);
}

export interface KnativeServingSpecHighAvailability {
  readonly replicas: number;
}

export function toJson_KnativeServingSpecHighAvailability(obj: KnativeServingSpecHighAvailability | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'replicas': obj.replicas,
  };
  return compact(result);
}

export interface KnativeServingSpecIngress {
  readonly contour?: KnativeServingSpecIngressContour;
  readonly gatewayApi?: KnativeServingSpecIngressGatewayApi;
  readonly istio?: KnativeServingSpecIngressIstio;
  readonly kourier?: KnativeServingSpecIngressKourier;
}

export function toJson_KnativeServingSpecIngress(obj: KnativeServingSpecIngress | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'contour': toJson_KnativeServingSpecIngressContour(obj.contour),
    'gateway-api': toJson_KnativeServingSpecIngressGatewayApi(obj.gatewayApi),
    'istio': toJson_KnativeServingSpecIngressIstio(obj.istio),
    'kourier': toJson_KnativeServingSpecIngressKourier(obj.kourier),
  };
  return compact(result);
}

export interface KnativeServingSpecManifests {
  readonly url: string;
}

export function toJson_KnativeServingSpecManifests(obj: KnativeServingSpecManifests | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'URL': obj.url,
  };
  return compact(result);
}

export interface KnativeServingSpecNamespace {
  readonly annotations?: { [key: string]: string };
  readonly labels?: { [key: string]: string };
}

export function toJson_KnativeServingSpecNamespace(obj: KnativeServingSpecNamespace | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'annotations': ((obj.annotations) === undefined) ? undefined : (compact(obj.annotations)),
    'labels': ((obj.labels) === undefined) ? undefined : (compact(obj.labels)),
  };
  return compact(result);
}

export interface KnativeServingSpecPodDisruptionBudgets {
  readonly maxUnavailable?: KnativeServingSpecPodDisruptionBudgetsMaxUnavailable;
  readonly minAvailable?: KnativeServingSpecPodDisruptionBudgetsMinAvailable;
  readonly name: string;
  readonly selector?: KnativeServingSpecPodDisruptionBudgetsSelector;
  readonly unhealthyPodEvictionPolicy?: string;
}

export function toJson_KnativeServingSpecPodDisruptionBudgets(obj: KnativeServingSpecPodDisruptionBudgets | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'maxUnavailable': obj.maxUnavailable,
    'minAvailable': obj.minAvailable,
    'name': obj.name,
    'selector': toJson_KnativeServingSpecPodDisruptionBudgetsSelector(obj.selector),
    'unhealthyPodEvictionPolicy': obj.unhealthyPodEvictionPolicy,
  };
  return compact(result);
}

export interface KnativeServingSpecRegistry {
  readonly default?: string;
  readonly imagePullSecrets?: KnativeServingSpecRegistryImagePullSecrets[];
  readonly override?: { [key: string]: string };
}

export function toJson_KnativeServingSpecRegistry(obj: KnativeServingSpecRegistry | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'default': obj.default,
    'imagePullSecrets': obj.imagePullSecrets?.map(y => toJson_KnativeServingSpecRegistryImagePullSecrets(y)),
    'override': ((obj.override) === undefined) ? undefined : (compact(obj.override)),
  };
  return compact(result);
}

export interface KnativeServingSpecResources {
  readonly claims?: KnativeServingSpecResourcesClaims[];
  readonly container: string;
  readonly limits?: { [key: string]: KnativeServingSpecResourcesLimits };
  readonly requests?: { [key: string]: KnativeServingSpecResourcesRequests };
}

export function toJson_KnativeServingSpecResources(obj: KnativeServingSpecResources | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'claims': obj.claims?.map(y => toJson_KnativeServingSpecResourcesClaims(y)),
    'container': obj.container,
    'limits': ((obj.limits) === undefined) ? undefined : (compact(obj.limits)),
    'requests': ((obj.requests) === undefined) ? undefined : (compact(obj.requests)),
  };
  return compact(result);
}

export interface KnativeServingSpecSecurity {
  readonly securityGuard: KnativeServingSpecSecuritySecurityGuard;
}

export function toJson_KnativeServingSpecSecurity(obj: KnativeServingSpecSecurity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'securityGuard': toJson_KnativeServingSpecSecuritySecurityGuard(obj.securityGuard),
  };
  return compact(result);
}

export interface KnativeServingSpecServices {
  readonly annotations?: { [key: string]: string };
  readonly labels?: { [key: string]: string };
  readonly name: string;
  readonly selector?: { [key: string]: string };
}

export function toJson_KnativeServingSpecServices(obj: KnativeServingSpecServices | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'annotations': ((obj.annotations) === undefined) ? undefined : (compact(obj.annotations)),
    'labels': ((obj.labels) === undefined) ? undefined : (compact(obj.labels)),
    'name': obj.name,
    'selector': ((obj.selector) === undefined) ? undefined : (compact(obj.selector)),
  };
  return compact(result);
}

export interface KnativeServingSpecWorkloads {
  readonly affinity?: KnativeServingSpecWorkloadsAffinity;
  readonly annotations?: { [key: string]: string };
  readonly env?: KnativeServingSpecWorkloadsEnv[];
  readonly hostNetwork?: boolean;
  readonly labels?: { [key: string]: string };
  readonly livenessProbes?: KnativeServingSpecWorkloadsLivenessProbes[];
  readonly name: string;
  readonly nodeSelector?: { [key: string]: string };
  readonly readinessProbes?: KnativeServingSpecWorkloadsReadinessProbes[];
  readonly replicas?: number;
  readonly resources?: KnativeServingSpecWorkloadsResources[];
  readonly tolerations?: KnativeServingSpecWorkloadsTolerations[];
  readonly topologySpreadConstraints?: KnativeServingSpecWorkloadsTopologySpreadConstraints[];
  readonly version?: string;
  readonly volumeMounts?: KnativeServingSpecWorkloadsVolumeMounts[];
}

export function toJson_KnativeServingSpecWorkloads(obj: KnativeServingSpecWorkloads | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'affinity': toJson_KnativeServingSpecWorkloadsAffinity(obj.affinity),
    'annotations': ((obj.annotations) === undefined) ? undefined : (compact(obj.annotations)),
    'env': obj.env?.map(y => toJson_KnativeServingSpecWorkloadsEnv(y)),
    'hostNetwork': obj.hostNetwork,
    'labels': ((obj.labels) === undefined) ? undefined : (compact(obj.labels)),
    'livenessProbes': obj.livenessProbes?.map(y => toJson_KnativeServingSpecWorkloadsLivenessProbes(y)),
    'name': obj.name,
    'nodeSelector': ((obj.nodeSelector) === undefined) ? undefined : (compact(obj.nodeSelector)),
    'readinessProbes': obj.readinessProbes?.map(y => toJson_KnativeServingSpecWorkloadsReadinessProbes(y)),
    'replicas': obj.replicas,
    'resources': obj.resources?.map(y => toJson_KnativeServingSpecWorkloadsResources(y)),
    'tolerations': obj.tolerations?.map(y => toJson_KnativeServingSpecWorkloadsTolerations(y)),
    'topologySpreadConstraints': obj.topologySpreadConstraints?.map(y => toJson_KnativeServingSpecWorkloadsTopologySpreadConstraints(y)),
    'version': obj.version,
    'volumeMounts': obj.volumeMounts?.map(y => toJson_KnativeServingSpecWorkloadsVolumeMounts(y)),
  };
  return compact(result);
}

export interface KnativeServingSpecDeploymentsAffinity {
  readonly nodeAffinity?: KnativeServingSpecDeploymentsAffinityNodeAffinity;
  readonly podAffinity?: KnativeServingSpecDeploymentsAffinityPodAffinity;
  readonly podAntiAffinity?: KnativeServingSpecDeploymentsAffinityPodAntiAffinity;
}

export function toJson_KnativeServingSpecDeploymentsAffinity(obj: KnativeServingSpecDeploymentsAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'nodeAffinity': toJson_KnativeServingSpecDeploymentsAffinityNodeAffinity(obj.nodeAffinity),
    'podAffinity': toJson_KnativeServingSpecDeploymentsAffinityPodAffinity(obj.podAffinity),
    'podAntiAffinity': toJson_KnativeServingSpecDeploymentsAffinityPodAntiAffinity(obj.podAntiAffinity),
  };
  return compact(result);
}

export interface KnativeServingSpecDeploymentsEnv {
  readonly container: string;
  readonly envVars?: KnativeServingSpecDeploymentsEnvEnvVars[];
}

export function toJson_KnativeServingSpecDeploymentsEnv(obj: KnativeServingSpecDeploymentsEnv | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'container': obj.container,
    'envVars': obj.envVars?.map(y => toJson_KnativeServingSpecDeploymentsEnvEnvVars(y)),
  };
  return compact(result);
}

export interface KnativeServingSpecDeploymentsLivenessProbes {
  readonly container: string;
  readonly failureThreshold?: number;
  readonly initialDelaySeconds?: number;
  readonly periodSeconds?: number;
  readonly successThreshold?: number;
  readonly terminationGracePeriodSeconds?: number;
  readonly timeoutSeconds?: number;
}

export function toJson_KnativeServingSpecDeploymentsLivenessProbes(obj: KnativeServingSpecDeploymentsLivenessProbes | undefined): Record<string, any> | undefined {
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

export interface KnativeServingSpecDeploymentsReadinessProbes {
  readonly container: string;
  readonly failureThreshold?: number;
  readonly initialDelaySeconds?: number;
  readonly periodSeconds?: number;
  readonly successThreshold?: number;
  readonly terminationGracePeriodSeconds?: number;
  readonly timeoutSeconds?: number;
}

export function toJson_KnativeServingSpecDeploymentsReadinessProbes(obj: KnativeServingSpecDeploymentsReadinessProbes | undefined): Record<string, any> | undefined {
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

export interface KnativeServingSpecDeploymentsResources {
  readonly claims?: KnativeServingSpecDeploymentsResourcesClaims[];
  readonly container: string;
  readonly limits?: { [key: string]: KnativeServingSpecDeploymentsResourcesLimits };
  readonly requests?: { [key: string]: KnativeServingSpecDeploymentsResourcesRequests };
}

export function toJson_KnativeServingSpecDeploymentsResources(obj: KnativeServingSpecDeploymentsResources | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'claims': obj.claims?.map(y => toJson_KnativeServingSpecDeploymentsResourcesClaims(y)),
    'container': obj.container,
    'limits': ((obj.limits) === undefined) ? undefined : (compact(obj.limits)),
    'requests': ((obj.requests) === undefined) ? undefined : (compact(obj.requests)),
  };
  return compact(result);
}

export interface KnativeServingSpecDeploymentsTolerations {
  readonly effect?: string;
  readonly key?: string;
  readonly operator?: string;
  readonly tolerationSeconds?: number;
  readonly value?: string;
}

export function toJson_KnativeServingSpecDeploymentsTolerations(obj: KnativeServingSpecDeploymentsTolerations | undefined): Record<string, any> | undefined {
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

export interface KnativeServingSpecDeploymentsTopologySpreadConstraints {
  readonly labelSelector?: KnativeServingSpecDeploymentsTopologySpreadConstraintsLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly maxSkew: number;
  readonly minDomains?: number;
  readonly nodeAffinityPolicy?: string;
  readonly nodeTaintsPolicy?: string;
  readonly topologyKey: string;
  readonly whenUnsatisfiable: string;
}

export function toJson_KnativeServingSpecDeploymentsTopologySpreadConstraints(obj: KnativeServingSpecDeploymentsTopologySpreadConstraints | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_KnativeServingSpecDeploymentsTopologySpreadConstraintsLabelSelector(obj.labelSelector),
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

export interface KnativeServingSpecDeploymentsVolumeMounts {
  readonly mountPath: string;
  readonly mountPropagation?: string;
  readonly name: string;
  readonly readOnly?: boolean;
  readonly recursiveReadOnly?: string;
  readonly subPath?: string;
  readonly subPathExpr?: string;
}

export function toJson_KnativeServingSpecDeploymentsVolumeMounts(obj: KnativeServingSpecDeploymentsVolumeMounts | undefined): Record<string, any> | undefined {
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

export interface KnativeServingSpecIngressContour {
  readonly enabled?: boolean;
}

export function toJson_KnativeServingSpecIngressContour(obj: KnativeServingSpecIngressContour | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'enabled': obj.enabled,
  };
  return compact(result);
}

export interface KnativeServingSpecIngressGatewayApi {
  readonly enabled?: boolean;
}

export function toJson_KnativeServingSpecIngressGatewayApi(obj: KnativeServingSpecIngressGatewayApi | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'enabled': obj.enabled,
  };
  return compact(result);
}

export interface KnativeServingSpecIngressIstio {
  readonly enabled?: boolean;
  readonly knativeIngressGateway?: KnativeServingSpecIngressIstioKnativeIngressGateway;
  readonly knativeLocalGateway?: KnativeServingSpecIngressIstioKnativeLocalGateway;
}

export function toJson_KnativeServingSpecIngressIstio(obj: KnativeServingSpecIngressIstio | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'enabled': obj.enabled,
    'knative-ingress-gateway': toJson_KnativeServingSpecIngressIstioKnativeIngressGateway(obj.knativeIngressGateway),
    'knative-local-gateway': toJson_KnativeServingSpecIngressIstioKnativeLocalGateway(obj.knativeLocalGateway),
  };
  return compact(result);
}

export interface KnativeServingSpecIngressKourier {
  readonly bootstrapConfigmap?: string;
  readonly enabled?: boolean;
  readonly httpPort?: number;
  readonly httpsPort?: number;
  readonly serviceLoadBalancerIp?: string;
  readonly serviceType?: string;
}

export function toJson_KnativeServingSpecIngressKourier(obj: KnativeServingSpecIngressKourier | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'bootstrap-configmap': obj.bootstrapConfigmap,
    'enabled': obj.enabled,
    'http-port': obj.httpPort,
    'https-port': obj.httpsPort,
    'service-load-balancer-ip': obj.serviceLoadBalancerIp,
    'service-type': obj.serviceType,
  };
  return compact(result);
}
export type KnativeServingSpecPodDisruptionBudgetsMaxUnavailable = number | string;
export type KnativeServingSpecPodDisruptionBudgetsMinAvailable = number | string;

export interface KnativeServingSpecPodDisruptionBudgetsSelector {
  readonly matchExpressions?: KnativeServingSpecPodDisruptionBudgetsSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_KnativeServingSpecPodDisruptionBudgetsSelector(obj: KnativeServingSpecPodDisruptionBudgetsSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_KnativeServingSpecPodDisruptionBudgetsSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface KnativeServingSpecRegistryImagePullSecrets {
  readonly name?: string;
}

export function toJson_KnativeServingSpecRegistryImagePullSecrets(obj: KnativeServingSpecRegistryImagePullSecrets | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return compact(result);
}

export interface KnativeServingSpecResourcesClaims {
  readonly name: string;
  readonly request?: string;
}

export function toJson_KnativeServingSpecResourcesClaims(obj: KnativeServingSpecResourcesClaims | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'request': obj.request,
  };
  return compact(result);
}
export type KnativeServingSpecResourcesLimits = number | string;
export type KnativeServingSpecResourcesRequests = number | string;

export interface KnativeServingSpecSecuritySecurityGuard {
  readonly enabled: boolean;
}

export function toJson_KnativeServingSpecSecuritySecurityGuard(obj: KnativeServingSpecSecuritySecurityGuard | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'enabled': obj.enabled,
  };
  return compact(result);
}

export interface KnativeServingSpecWorkloadsAffinity {
  readonly nodeAffinity?: KnativeServingSpecWorkloadsAffinityNodeAffinity;
  readonly podAffinity?: KnativeServingSpecWorkloadsAffinityPodAffinity;
  readonly podAntiAffinity?: KnativeServingSpecWorkloadsAffinityPodAntiAffinity;
}

export function toJson_KnativeServingSpecWorkloadsAffinity(obj: KnativeServingSpecWorkloadsAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'nodeAffinity': toJson_KnativeServingSpecWorkloadsAffinityNodeAffinity(obj.nodeAffinity),
    'podAffinity': toJson_KnativeServingSpecWorkloadsAffinityPodAffinity(obj.podAffinity),
    'podAntiAffinity': toJson_KnativeServingSpecWorkloadsAffinityPodAntiAffinity(obj.podAntiAffinity),
  };
  return compact(result);
}

export interface KnativeServingSpecWorkloadsEnv {
  readonly container: string;
  readonly envVars?: KnativeServingSpecWorkloadsEnvEnvVars[];
}

export function toJson_KnativeServingSpecWorkloadsEnv(obj: KnativeServingSpecWorkloadsEnv | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'container': obj.container,
    'envVars': obj.envVars?.map(y => toJson_KnativeServingSpecWorkloadsEnvEnvVars(y)),
  };
  return compact(result);
}

export interface KnativeServingSpecWorkloadsLivenessProbes {
  readonly container: string;
  readonly failureThreshold?: number;
  readonly initialDelaySeconds?: number;
  readonly periodSeconds?: number;
  readonly successThreshold?: number;
  readonly terminationGracePeriodSeconds?: number;
  readonly timeoutSeconds?: number;
}

export function toJson_KnativeServingSpecWorkloadsLivenessProbes(obj: KnativeServingSpecWorkloadsLivenessProbes | undefined): Record<string, any> | undefined {
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

export interface KnativeServingSpecWorkloadsReadinessProbes {
  readonly container: string;
  readonly failureThreshold?: number;
  readonly initialDelaySeconds?: number;
  readonly periodSeconds?: number;
  readonly successThreshold?: number;
  readonly terminationGracePeriodSeconds?: number;
  readonly timeoutSeconds?: number;
}

export function toJson_KnativeServingSpecWorkloadsReadinessProbes(obj: KnativeServingSpecWorkloadsReadinessProbes | undefined): Record<string, any> | undefined {
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

export interface KnativeServingSpecWorkloadsResources {
  readonly claims?: KnativeServingSpecWorkloadsResourcesClaims[];
  readonly container: string;
  readonly limits?: { [key: string]: KnativeServingSpecWorkloadsResourcesLimits };
  readonly requests?: { [key: string]: KnativeServingSpecWorkloadsResourcesRequests };
}

export function toJson_KnativeServingSpecWorkloadsResources(obj: KnativeServingSpecWorkloadsResources | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'claims': obj.claims?.map(y => toJson_KnativeServingSpecWorkloadsResourcesClaims(y)),
    'container': obj.container,
    'limits': ((obj.limits) === undefined) ? undefined : (compact(obj.limits)),
    'requests': ((obj.requests) === undefined) ? undefined : (compact(obj.requests)),
  };
  return compact(result);
}

export interface KnativeServingSpecWorkloadsTolerations {
  readonly effect?: string;
  readonly key?: string;
  readonly operator?: string;
  readonly tolerationSeconds?: number;
  readonly value?: string;
}

export function toJson_KnativeServingSpecWorkloadsTolerations(obj: KnativeServingSpecWorkloadsTolerations | undefined): Record<string, any> | undefined {
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

export interface KnativeServingSpecWorkloadsTopologySpreadConstraints {
  readonly labelSelector?: KnativeServingSpecWorkloadsTopologySpreadConstraintsLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly maxSkew: number;
  readonly minDomains?: number;
  readonly nodeAffinityPolicy?: string;
  readonly nodeTaintsPolicy?: string;
  readonly topologyKey: string;
  readonly whenUnsatisfiable: string;
}

export function toJson_KnativeServingSpecWorkloadsTopologySpreadConstraints(obj: KnativeServingSpecWorkloadsTopologySpreadConstraints | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_KnativeServingSpecWorkloadsTopologySpreadConstraintsLabelSelector(obj.labelSelector),
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

export interface KnativeServingSpecWorkloadsVolumeMounts {
  readonly mountPath: string;
  readonly mountPropagation?: string;
  readonly name: string;
  readonly readOnly?: boolean;
  readonly recursiveReadOnly?: string;
  readonly subPath?: string;
  readonly subPathExpr?: string;
}

export function toJson_KnativeServingSpecWorkloadsVolumeMounts(obj: KnativeServingSpecWorkloadsVolumeMounts | undefined): Record<string, any> | undefined {
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

export interface KnativeServingSpecDeploymentsAffinityNodeAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: KnativeServingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: KnativeServingSpecDeploymentsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}

export function toJson_KnativeServingSpecDeploymentsAffinityNodeAffinity(obj: KnativeServingSpecDeploymentsAffinityNodeAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preferredDuringSchedulingIgnoredDuringExecution': obj.preferredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_KnativeServingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution(y)),
    'requiredDuringSchedulingIgnoredDuringExecution': toJson_KnativeServingSpecDeploymentsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj.requiredDuringSchedulingIgnoredDuringExecution),
  };
  return compact(result);
}

export interface KnativeServingSpecDeploymentsAffinityPodAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: KnativeServingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: KnativeServingSpecDeploymentsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution[];
}

export function toJson_KnativeServingSpecDeploymentsAffinityPodAffinity(obj: KnativeServingSpecDeploymentsAffinityPodAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preferredDuringSchedulingIgnoredDuringExecution': obj.preferredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_KnativeServingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution(y)),
    'requiredDuringSchedulingIgnoredDuringExecution': obj.requiredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_KnativeServingSpecDeploymentsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution(y)),
  };
  return compact(result);
}

export interface KnativeServingSpecDeploymentsAffinityPodAntiAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: KnativeServingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: KnativeServingSpecDeploymentsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution[];
}

export function toJson_KnativeServingSpecDeploymentsAffinityPodAntiAffinity(obj: KnativeServingSpecDeploymentsAffinityPodAntiAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preferredDuringSchedulingIgnoredDuringExecution': obj.preferredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_KnativeServingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution(y)),
    'requiredDuringSchedulingIgnoredDuringExecution': obj.requiredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_KnativeServingSpecDeploymentsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution(y)),
  };
  return compact(result);
}

export interface KnativeServingSpecDeploymentsEnvEnvVars {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: KnativeServingSpecDeploymentsEnvEnvVarsValueFrom;
}

export function toJson_KnativeServingSpecDeploymentsEnvEnvVars(obj: KnativeServingSpecDeploymentsEnvEnvVars | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
    'valueFrom': toJson_KnativeServingSpecDeploymentsEnvEnvVarsValueFrom(obj.valueFrom),
  };
  return compact(result);
}

export interface KnativeServingSpecDeploymentsResourcesClaims {
  readonly name: string;
  readonly request?: string;
}

export function toJson_KnativeServingSpecDeploymentsResourcesClaims(obj: KnativeServingSpecDeploymentsResourcesClaims | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'request': obj.request,
  };
  return compact(result);
}
export type KnativeServingSpecDeploymentsResourcesLimits = number | string;
export type KnativeServingSpecDeploymentsResourcesRequests = number | string;

export interface KnativeServingSpecDeploymentsTopologySpreadConstraintsLabelSelector {
  readonly matchExpressions?: KnativeServingSpecDeploymentsTopologySpreadConstraintsLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_KnativeServingSpecDeploymentsTopologySpreadConstraintsLabelSelector(obj: KnativeServingSpecDeploymentsTopologySpreadConstraintsLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_KnativeServingSpecDeploymentsTopologySpreadConstraintsLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface KnativeServingSpecIngressIstioKnativeIngressGateway {
  readonly selector?: { [key: string]: string };
  readonly servers?: KnativeServingSpecIngressIstioKnativeIngressGatewayServers[];
}

export function toJson_KnativeServingSpecIngressIstioKnativeIngressGateway(obj: KnativeServingSpecIngressIstioKnativeIngressGateway | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'selector': ((obj.selector) === undefined) ? undefined : (compact(obj.selector)),
    'servers': obj.servers?.map(y => toJson_KnativeServingSpecIngressIstioKnativeIngressGatewayServers(y)),
  };
  return compact(result);
}

export interface KnativeServingSpecIngressIstioKnativeLocalGateway {
  readonly selector?: { [key: string]: string };
  readonly servers?: KnativeServingSpecIngressIstioKnativeLocalGatewayServers[];
}

export function toJson_KnativeServingSpecIngressIstioKnativeLocalGateway(obj: KnativeServingSpecIngressIstioKnativeLocalGateway | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'selector': ((obj.selector) === undefined) ? undefined : (compact(obj.selector)),
    'servers': obj.servers?.map(y => toJson_KnativeServingSpecIngressIstioKnativeLocalGatewayServers(y)),
  };
  return compact(result);
}

export interface KnativeServingSpecPodDisruptionBudgetsSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeServingSpecPodDisruptionBudgetsSelectorMatchExpressions(obj: KnativeServingSpecPodDisruptionBudgetsSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface KnativeServingSpecWorkloadsAffinityNodeAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: KnativeServingSpecWorkloadsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: KnativeServingSpecWorkloadsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}

export function toJson_KnativeServingSpecWorkloadsAffinityNodeAffinity(obj: KnativeServingSpecWorkloadsAffinityNodeAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preferredDuringSchedulingIgnoredDuringExecution': obj.preferredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_KnativeServingSpecWorkloadsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution(y)),
    'requiredDuringSchedulingIgnoredDuringExecution': toJson_KnativeServingSpecWorkloadsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj.requiredDuringSchedulingIgnoredDuringExecution),
  };
  return compact(result);
}

export interface KnativeServingSpecWorkloadsAffinityPodAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: KnativeServingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: KnativeServingSpecWorkloadsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution[];
}

export function toJson_KnativeServingSpecWorkloadsAffinityPodAffinity(obj: KnativeServingSpecWorkloadsAffinityPodAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preferredDuringSchedulingIgnoredDuringExecution': obj.preferredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_KnativeServingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution(y)),
    'requiredDuringSchedulingIgnoredDuringExecution': obj.requiredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_KnativeServingSpecWorkloadsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution(y)),
  };
  return compact(result);
}

export interface KnativeServingSpecWorkloadsAffinityPodAntiAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: KnativeServingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: KnativeServingSpecWorkloadsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution[];
}

export function toJson_KnativeServingSpecWorkloadsAffinityPodAntiAffinity(obj: KnativeServingSpecWorkloadsAffinityPodAntiAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preferredDuringSchedulingIgnoredDuringExecution': obj.preferredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_KnativeServingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution(y)),
    'requiredDuringSchedulingIgnoredDuringExecution': obj.requiredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_KnativeServingSpecWorkloadsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution(y)),
  };
  return compact(result);
}

export interface KnativeServingSpecWorkloadsEnvEnvVars {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: KnativeServingSpecWorkloadsEnvEnvVarsValueFrom;
}

export function toJson_KnativeServingSpecWorkloadsEnvEnvVars(obj: KnativeServingSpecWorkloadsEnvEnvVars | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
    'valueFrom': toJson_KnativeServingSpecWorkloadsEnvEnvVarsValueFrom(obj.valueFrom),
  };
  return compact(result);
}

export interface KnativeServingSpecWorkloadsResourcesClaims {
  readonly name: string;
  readonly request?: string;
}

export function toJson_KnativeServingSpecWorkloadsResourcesClaims(obj: KnativeServingSpecWorkloadsResourcesClaims | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'request': obj.request,
  };
  return compact(result);
}
export type KnativeServingSpecWorkloadsResourcesLimits = number | string;
export type KnativeServingSpecWorkloadsResourcesRequests = number | string;

export interface KnativeServingSpecWorkloadsTopologySpreadConstraintsLabelSelector {
  readonly matchExpressions?: KnativeServingSpecWorkloadsTopologySpreadConstraintsLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_KnativeServingSpecWorkloadsTopologySpreadConstraintsLabelSelector(obj: KnativeServingSpecWorkloadsTopologySpreadConstraintsLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_KnativeServingSpecWorkloadsTopologySpreadConstraintsLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface KnativeServingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly preference: KnativeServingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  readonly weight: number;
}

export function toJson_KnativeServingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution(obj: KnativeServingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preference': toJson_KnativeServingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference(obj.preference),
    'weight': obj.weight,
  };
  return compact(result);
}

export interface KnativeServingSpecDeploymentsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly nodeSelectorTerms: KnativeServingSpecDeploymentsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms[];
}

export function toJson_KnativeServingSpecDeploymentsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj: KnativeServingSpecDeploymentsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'nodeSelectorTerms': obj.nodeSelectorTerms?.map(y => toJson_KnativeServingSpecDeploymentsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms(y)),
  };
  return compact(result);
}

export interface KnativeServingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly podAffinityTerm: KnativeServingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm;
  readonly weight: number;
}

export function toJson_KnativeServingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution(obj: KnativeServingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'podAffinityTerm': toJson_KnativeServingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj.podAffinityTerm),
    'weight': obj.weight,
  };
  return compact(result);
}

export interface KnativeServingSpecDeploymentsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly labelSelector?: KnativeServingSpecDeploymentsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: KnativeServingSpecDeploymentsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

export function toJson_KnativeServingSpecDeploymentsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj: KnativeServingSpecDeploymentsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_KnativeServingSpecDeploymentsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_KnativeServingSpecDeploymentsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  };
  return compact(result);
}

export interface KnativeServingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly podAffinityTerm: KnativeServingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm;
  readonly weight: number;
}

export function toJson_KnativeServingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution(obj: KnativeServingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'podAffinityTerm': toJson_KnativeServingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj.podAffinityTerm),
    'weight': obj.weight,
  };
  return compact(result);
}

export interface KnativeServingSpecDeploymentsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly labelSelector?: KnativeServingSpecDeploymentsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: KnativeServingSpecDeploymentsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

export function toJson_KnativeServingSpecDeploymentsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj: KnativeServingSpecDeploymentsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_KnativeServingSpecDeploymentsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_KnativeServingSpecDeploymentsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  };
  return compact(result);
}

export interface KnativeServingSpecDeploymentsEnvEnvVarsValueFrom {
  readonly configMapKeyRef?: KnativeServingSpecDeploymentsEnvEnvVarsValueFromConfigMapKeyRef;
  readonly fieldRef?: KnativeServingSpecDeploymentsEnvEnvVarsValueFromFieldRef;
  readonly fileKeyRef?: KnativeServingSpecDeploymentsEnvEnvVarsValueFromFileKeyRef;
  readonly resourceFieldRef?: KnativeServingSpecDeploymentsEnvEnvVarsValueFromResourceFieldRef;
  readonly secretKeyRef?: KnativeServingSpecDeploymentsEnvEnvVarsValueFromSecretKeyRef;
}

export function toJson_KnativeServingSpecDeploymentsEnvEnvVarsValueFrom(obj: KnativeServingSpecDeploymentsEnvEnvVarsValueFrom | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMapKeyRef': toJson_KnativeServingSpecDeploymentsEnvEnvVarsValueFromConfigMapKeyRef(obj.configMapKeyRef),
    'fieldRef': toJson_KnativeServingSpecDeploymentsEnvEnvVarsValueFromFieldRef(obj.fieldRef),
    'fileKeyRef': toJson_KnativeServingSpecDeploymentsEnvEnvVarsValueFromFileKeyRef(obj.fileKeyRef),
    'resourceFieldRef': toJson_KnativeServingSpecDeploymentsEnvEnvVarsValueFromResourceFieldRef(obj.resourceFieldRef),
    'secretKeyRef': toJson_KnativeServingSpecDeploymentsEnvEnvVarsValueFromSecretKeyRef(obj.secretKeyRef),
  };
  return compact(result);
}

export interface KnativeServingSpecDeploymentsTopologySpreadConstraintsLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeServingSpecDeploymentsTopologySpreadConstraintsLabelSelectorMatchExpressions(obj: KnativeServingSpecDeploymentsTopologySpreadConstraintsLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface KnativeServingSpecIngressIstioKnativeIngressGatewayServers {
  readonly bind?: string;
  readonly defaultEndpoint?: string;
  readonly hosts?: string[];
  readonly name?: string;
  readonly port?: KnativeServingSpecIngressIstioKnativeIngressGatewayServersPort;
  readonly tls?: KnativeServingSpecIngressIstioKnativeIngressGatewayServersTls;
}

export function toJson_KnativeServingSpecIngressIstioKnativeIngressGatewayServers(obj: KnativeServingSpecIngressIstioKnativeIngressGatewayServers | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'bind': obj.bind,
    'defaultEndpoint': obj.defaultEndpoint,
    'hosts': obj.hosts?.map(y => y),
    'name': obj.name,
    'port': toJson_KnativeServingSpecIngressIstioKnativeIngressGatewayServersPort(obj.port),
    'tls': toJson_KnativeServingSpecIngressIstioKnativeIngressGatewayServersTls(obj.tls),
  };
  return compact(result);
}

export interface KnativeServingSpecIngressIstioKnativeLocalGatewayServers {
  readonly bind?: string;
  readonly defaultEndpoint?: string;
  readonly hosts?: string[];
  readonly name?: string;
  readonly port?: KnativeServingSpecIngressIstioKnativeLocalGatewayServersPort;
  readonly tls?: KnativeServingSpecIngressIstioKnativeLocalGatewayServersTls;
}

export function toJson_KnativeServingSpecIngressIstioKnativeLocalGatewayServers(obj: KnativeServingSpecIngressIstioKnativeLocalGatewayServers | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'bind': obj.bind,
    'defaultEndpoint': obj.defaultEndpoint,
    'hosts': obj.hosts?.map(y => y),
    'name': obj.name,
    'port': toJson_KnativeServingSpecIngressIstioKnativeLocalGatewayServersPort(obj.port),
    'tls': toJson_KnativeServingSpecIngressIstioKnativeLocalGatewayServersTls(obj.tls),
  };
  return compact(result);
}

export interface KnativeServingSpecWorkloadsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly preference: KnativeServingSpecWorkloadsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  readonly weight: number;
}

export function toJson_KnativeServingSpecWorkloadsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution(obj: KnativeServingSpecWorkloadsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preference': toJson_KnativeServingSpecWorkloadsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference(obj.preference),
    'weight': obj.weight,
  };
  return compact(result);
}

export interface KnativeServingSpecWorkloadsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly nodeSelectorTerms: KnativeServingSpecWorkloadsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms[];
}

export function toJson_KnativeServingSpecWorkloadsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj: KnativeServingSpecWorkloadsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'nodeSelectorTerms': obj.nodeSelectorTerms?.map(y => toJson_KnativeServingSpecWorkloadsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms(y)),
  };
  return compact(result);
}

export interface KnativeServingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly podAffinityTerm: KnativeServingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm;
  readonly weight: number;
}

export function toJson_KnativeServingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution(obj: KnativeServingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'podAffinityTerm': toJson_KnativeServingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj.podAffinityTerm),
    'weight': obj.weight,
  };
  return compact(result);
}

export interface KnativeServingSpecWorkloadsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly labelSelector?: KnativeServingSpecWorkloadsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: KnativeServingSpecWorkloadsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

export function toJson_KnativeServingSpecWorkloadsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj: KnativeServingSpecWorkloadsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_KnativeServingSpecWorkloadsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_KnativeServingSpecWorkloadsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  };
  return compact(result);
}

export interface KnativeServingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly podAffinityTerm: KnativeServingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm;
  readonly weight: number;
}

export function toJson_KnativeServingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution(obj: KnativeServingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'podAffinityTerm': toJson_KnativeServingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj.podAffinityTerm),
    'weight': obj.weight,
  };
  return compact(result);
}

export interface KnativeServingSpecWorkloadsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly labelSelector?: KnativeServingSpecWorkloadsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: KnativeServingSpecWorkloadsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

export function toJson_KnativeServingSpecWorkloadsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj: KnativeServingSpecWorkloadsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_KnativeServingSpecWorkloadsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_KnativeServingSpecWorkloadsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  };
  return compact(result);
}

export interface KnativeServingSpecWorkloadsEnvEnvVarsValueFrom {
  readonly configMapKeyRef?: KnativeServingSpecWorkloadsEnvEnvVarsValueFromConfigMapKeyRef;
  readonly fieldRef?: KnativeServingSpecWorkloadsEnvEnvVarsValueFromFieldRef;
  readonly fileKeyRef?: KnativeServingSpecWorkloadsEnvEnvVarsValueFromFileKeyRef;
  readonly resourceFieldRef?: KnativeServingSpecWorkloadsEnvEnvVarsValueFromResourceFieldRef;
  readonly secretKeyRef?: KnativeServingSpecWorkloadsEnvEnvVarsValueFromSecretKeyRef;
}

export function toJson_KnativeServingSpecWorkloadsEnvEnvVarsValueFrom(obj: KnativeServingSpecWorkloadsEnvEnvVarsValueFrom | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMapKeyRef': toJson_KnativeServingSpecWorkloadsEnvEnvVarsValueFromConfigMapKeyRef(obj.configMapKeyRef),
    'fieldRef': toJson_KnativeServingSpecWorkloadsEnvEnvVarsValueFromFieldRef(obj.fieldRef),
    'fileKeyRef': toJson_KnativeServingSpecWorkloadsEnvEnvVarsValueFromFileKeyRef(obj.fileKeyRef),
    'resourceFieldRef': toJson_KnativeServingSpecWorkloadsEnvEnvVarsValueFromResourceFieldRef(obj.resourceFieldRef),
    'secretKeyRef': toJson_KnativeServingSpecWorkloadsEnvEnvVarsValueFromSecretKeyRef(obj.secretKeyRef),
  };
  return compact(result);
}

export interface KnativeServingSpecWorkloadsTopologySpreadConstraintsLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeServingSpecWorkloadsTopologySpreadConstraintsLabelSelectorMatchExpressions(obj: KnativeServingSpecWorkloadsTopologySpreadConstraintsLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface KnativeServingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  readonly matchExpressions?: KnativeServingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions[];
  readonly matchFields?: KnativeServingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}

export function toJson_KnativeServingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference(obj: KnativeServingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_KnativeServingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions(y)),
    'matchFields': obj.matchFields?.map(y => toJson_KnativeServingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields(y)),
  };
  return compact(result);
}

export interface KnativeServingSpecDeploymentsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms {
  readonly matchExpressions?: KnativeServingSpecDeploymentsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions[];
  readonly matchFields?: KnativeServingSpecDeploymentsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields[];
}

export function toJson_KnativeServingSpecDeploymentsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms(obj: KnativeServingSpecDeploymentsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_KnativeServingSpecDeploymentsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions(y)),
    'matchFields': obj.matchFields?.map(y => toJson_KnativeServingSpecDeploymentsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields(y)),
  };
  return compact(result);
}

export interface KnativeServingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm {
  readonly labelSelector?: KnativeServingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: KnativeServingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

export function toJson_KnativeServingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj: KnativeServingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_KnativeServingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_KnativeServingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  };
  return compact(result);
}

export interface KnativeServingSpecDeploymentsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector {
  readonly matchExpressions?: KnativeServingSpecDeploymentsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_KnativeServingSpecDeploymentsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector(obj: KnativeServingSpecDeploymentsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_KnativeServingSpecDeploymentsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface KnativeServingSpecDeploymentsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector {
  readonly matchExpressions?: KnativeServingSpecDeploymentsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_KnativeServingSpecDeploymentsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector(obj: KnativeServingSpecDeploymentsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_KnativeServingSpecDeploymentsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface KnativeServingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm {
  readonly labelSelector?: KnativeServingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: KnativeServingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

export function toJson_KnativeServingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj: KnativeServingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_KnativeServingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_KnativeServingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  };
  return compact(result);
}

export interface KnativeServingSpecDeploymentsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector {
  readonly matchExpressions?: KnativeServingSpecDeploymentsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_KnativeServingSpecDeploymentsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector(obj: KnativeServingSpecDeploymentsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_KnativeServingSpecDeploymentsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface KnativeServingSpecDeploymentsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector {
  readonly matchExpressions?: KnativeServingSpecDeploymentsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_KnativeServingSpecDeploymentsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector(obj: KnativeServingSpecDeploymentsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_KnativeServingSpecDeploymentsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface KnativeServingSpecDeploymentsEnvEnvVarsValueFromConfigMapKeyRef {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_KnativeServingSpecDeploymentsEnvEnvVarsValueFromConfigMapKeyRef(obj: KnativeServingSpecDeploymentsEnvEnvVarsValueFromConfigMapKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface KnativeServingSpecDeploymentsEnvEnvVarsValueFromFieldRef {
  readonly apiVersion?: string;
  readonly fieldPath: string;
}

export function toJson_KnativeServingSpecDeploymentsEnvEnvVarsValueFromFieldRef(obj: KnativeServingSpecDeploymentsEnvEnvVarsValueFromFieldRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'fieldPath': obj.fieldPath,
  };
  return compact(result);
}

export interface KnativeServingSpecDeploymentsEnvEnvVarsValueFromFileKeyRef {
  readonly key: string;
  readonly optional?: boolean;
  readonly path: string;
  readonly volumeName: string;
}

export function toJson_KnativeServingSpecDeploymentsEnvEnvVarsValueFromFileKeyRef(obj: KnativeServingSpecDeploymentsEnvEnvVarsValueFromFileKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'optional': obj.optional,
    'path': obj.path,
    'volumeName': obj.volumeName,
  };
  return compact(result);
}

export interface KnativeServingSpecDeploymentsEnvEnvVarsValueFromResourceFieldRef {
  readonly containerName?: string;
  readonly divisor?: KnativeServingSpecDeploymentsEnvEnvVarsValueFromResourceFieldRefDivisor;
  readonly resource: string;
}

export function toJson_KnativeServingSpecDeploymentsEnvEnvVarsValueFromResourceFieldRef(obj: KnativeServingSpecDeploymentsEnvEnvVarsValueFromResourceFieldRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'containerName': obj.containerName,
    'divisor': obj.divisor,
    'resource': obj.resource,
  };
  return compact(result);
}

export interface KnativeServingSpecDeploymentsEnvEnvVarsValueFromSecretKeyRef {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_KnativeServingSpecDeploymentsEnvEnvVarsValueFromSecretKeyRef(obj: KnativeServingSpecDeploymentsEnvEnvVarsValueFromSecretKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface KnativeServingSpecIngressIstioKnativeIngressGatewayServersPort {
  readonly name?: string;
  readonly number?: number;
  readonly protocol?: string;
  readonly targetPort?: number;
}

export function toJson_KnativeServingSpecIngressIstioKnativeIngressGatewayServersPort(obj: KnativeServingSpecIngressIstioKnativeIngressGatewayServersPort | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'number': obj.number,
    'protocol': obj.protocol,
    'target_port': obj.targetPort,
  };
  return compact(result);
}

export interface KnativeServingSpecIngressIstioKnativeIngressGatewayServersTls {
  readonly caCertificates?: string;
  readonly cipherSuites?: string[];
  readonly credentialName?: string;
  readonly httpsRedirect?: boolean;
  readonly maxProtocolVersion?: number;
  readonly minProtocolVersion?: number;
  readonly mode?: KnativeServingSpecIngressIstioKnativeIngressGatewayServersTlsMode;
  readonly privateKey?: string;
  readonly serverCertificate?: string;
  readonly subjectAltNames?: string[];
  readonly verifyCertificateHash?: string[];
  readonly verifyCertificateSpki?: string[];
}

export function toJson_KnativeServingSpecIngressIstioKnativeIngressGatewayServersTls(obj: KnativeServingSpecIngressIstioKnativeIngressGatewayServersTls | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'caCertificates': obj.caCertificates,
    'cipherSuites': obj.cipherSuites?.map(y => y),
    'credentialName': obj.credentialName,
    'httpsRedirect': obj.httpsRedirect,
    'maxProtocolVersion': obj.maxProtocolVersion,
    'minProtocolVersion': obj.minProtocolVersion,
    'mode': obj.mode,
    'privateKey': obj.privateKey,
    'serverCertificate': obj.serverCertificate,
    'subjectAltNames': obj.subjectAltNames?.map(y => y),
    'verifyCertificateHash': obj.verifyCertificateHash?.map(y => y),
    'verifyCertificateSpki': obj.verifyCertificateSpki?.map(y => y),
  };
  return compact(result);
}

export interface KnativeServingSpecIngressIstioKnativeLocalGatewayServersPort {
  readonly name?: string;
  readonly number?: number;
  readonly protocol?: string;
  readonly targetPort?: number;
}

export function toJson_KnativeServingSpecIngressIstioKnativeLocalGatewayServersPort(obj: KnativeServingSpecIngressIstioKnativeLocalGatewayServersPort | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'number': obj.number,
    'protocol': obj.protocol,
    'target_port': obj.targetPort,
  };
  return compact(result);
}

export interface KnativeServingSpecIngressIstioKnativeLocalGatewayServersTls {
  readonly caCertificates?: string;
  readonly cipherSuites?: string[];
  readonly credentialName?: string;
  readonly httpsRedirect?: boolean;
  readonly maxProtocolVersion?: number;
  readonly minProtocolVersion?: number;
  readonly mode?: KnativeServingSpecIngressIstioKnativeLocalGatewayServersTlsMode;
  readonly privateKey?: string;
  readonly serverCertificate?: string;
  readonly subjectAltNames?: string[];
  readonly verifyCertificateHash?: string[];
  readonly verifyCertificateSpki?: string[];
}

export function toJson_KnativeServingSpecIngressIstioKnativeLocalGatewayServersTls(obj: KnativeServingSpecIngressIstioKnativeLocalGatewayServersTls | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'caCertificates': obj.caCertificates,
    'cipherSuites': obj.cipherSuites?.map(y => y),
    'credentialName': obj.credentialName,
    'httpsRedirect': obj.httpsRedirect,
    'maxProtocolVersion': obj.maxProtocolVersion,
    'minProtocolVersion': obj.minProtocolVersion,
    'mode': obj.mode,
    'privateKey': obj.privateKey,
    'serverCertificate': obj.serverCertificate,
    'subjectAltNames': obj.subjectAltNames?.map(y => y),
    'verifyCertificateHash': obj.verifyCertificateHash?.map(y => y),
    'verifyCertificateSpki': obj.verifyCertificateSpki?.map(y => y),
  };
  return compact(result);
}

export interface KnativeServingSpecWorkloadsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  readonly matchExpressions?: KnativeServingSpecWorkloadsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions[];
  readonly matchFields?: KnativeServingSpecWorkloadsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}

export function toJson_KnativeServingSpecWorkloadsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference(obj: KnativeServingSpecWorkloadsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_KnativeServingSpecWorkloadsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions(y)),
    'matchFields': obj.matchFields?.map(y => toJson_KnativeServingSpecWorkloadsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields(y)),
  };
  return compact(result);
}

export interface KnativeServingSpecWorkloadsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms {
  readonly matchExpressions?: KnativeServingSpecWorkloadsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions[];
  readonly matchFields?: KnativeServingSpecWorkloadsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields[];
}

export function toJson_KnativeServingSpecWorkloadsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms(obj: KnativeServingSpecWorkloadsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_KnativeServingSpecWorkloadsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions(y)),
    'matchFields': obj.matchFields?.map(y => toJson_KnativeServingSpecWorkloadsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields(y)),
  };
  return compact(result);
}

export interface KnativeServingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm {
  readonly labelSelector?: KnativeServingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: KnativeServingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

export function toJson_KnativeServingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj: KnativeServingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_KnativeServingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_KnativeServingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  };
  return compact(result);
}

export interface KnativeServingSpecWorkloadsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector {
  readonly matchExpressions?: KnativeServingSpecWorkloadsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_KnativeServingSpecWorkloadsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector(obj: KnativeServingSpecWorkloadsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_KnativeServingSpecWorkloadsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface KnativeServingSpecWorkloadsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector {
  readonly matchExpressions?: KnativeServingSpecWorkloadsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_KnativeServingSpecWorkloadsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector(obj: KnativeServingSpecWorkloadsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_KnativeServingSpecWorkloadsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface KnativeServingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm {
  readonly labelSelector?: KnativeServingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: KnativeServingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

export function toJson_KnativeServingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj: KnativeServingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_KnativeServingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_KnativeServingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  };
  return compact(result);
}

export interface KnativeServingSpecWorkloadsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector {
  readonly matchExpressions?: KnativeServingSpecWorkloadsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_KnativeServingSpecWorkloadsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector(obj: KnativeServingSpecWorkloadsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_KnativeServingSpecWorkloadsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface KnativeServingSpecWorkloadsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector {
  readonly matchExpressions?: KnativeServingSpecWorkloadsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_KnativeServingSpecWorkloadsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector(obj: KnativeServingSpecWorkloadsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_KnativeServingSpecWorkloadsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface KnativeServingSpecWorkloadsEnvEnvVarsValueFromConfigMapKeyRef {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_KnativeServingSpecWorkloadsEnvEnvVarsValueFromConfigMapKeyRef(obj: KnativeServingSpecWorkloadsEnvEnvVarsValueFromConfigMapKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface KnativeServingSpecWorkloadsEnvEnvVarsValueFromFieldRef {
  readonly apiVersion?: string;
  readonly fieldPath: string;
}

export function toJson_KnativeServingSpecWorkloadsEnvEnvVarsValueFromFieldRef(obj: KnativeServingSpecWorkloadsEnvEnvVarsValueFromFieldRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'fieldPath': obj.fieldPath,
  };
  return compact(result);
}

export interface KnativeServingSpecWorkloadsEnvEnvVarsValueFromFileKeyRef {
  readonly key: string;
  readonly optional?: boolean;
  readonly path: string;
  readonly volumeName: string;
}

export function toJson_KnativeServingSpecWorkloadsEnvEnvVarsValueFromFileKeyRef(obj: KnativeServingSpecWorkloadsEnvEnvVarsValueFromFileKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'optional': obj.optional,
    'path': obj.path,
    'volumeName': obj.volumeName,
  };
  return compact(result);
}

export interface KnativeServingSpecWorkloadsEnvEnvVarsValueFromResourceFieldRef {
  readonly containerName?: string;
  readonly divisor?: KnativeServingSpecWorkloadsEnvEnvVarsValueFromResourceFieldRefDivisor;
  readonly resource: string;
}

export function toJson_KnativeServingSpecWorkloadsEnvEnvVarsValueFromResourceFieldRef(obj: KnativeServingSpecWorkloadsEnvEnvVarsValueFromResourceFieldRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'containerName': obj.containerName,
    'divisor': obj.divisor,
    'resource': obj.resource,
  };
  return compact(result);
}

export interface KnativeServingSpecWorkloadsEnvEnvVarsValueFromSecretKeyRef {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_KnativeServingSpecWorkloadsEnvEnvVarsValueFromSecretKeyRef(obj: KnativeServingSpecWorkloadsEnvEnvVarsValueFromSecretKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface KnativeServingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeServingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions(obj: KnativeServingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface KnativeServingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeServingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields(obj: KnativeServingSpecDeploymentsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface KnativeServingSpecDeploymentsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeServingSpecDeploymentsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions(obj: KnativeServingSpecDeploymentsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface KnativeServingSpecDeploymentsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeServingSpecDeploymentsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields(obj: KnativeServingSpecDeploymentsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface KnativeServingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector {
  readonly matchExpressions?: KnativeServingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_KnativeServingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj: KnativeServingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_KnativeServingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface KnativeServingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector {
  readonly matchExpressions?: KnativeServingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_KnativeServingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector(obj: KnativeServingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_KnativeServingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface KnativeServingSpecDeploymentsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeServingSpecDeploymentsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions(obj: KnativeServingSpecDeploymentsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface KnativeServingSpecDeploymentsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeServingSpecDeploymentsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions(obj: KnativeServingSpecDeploymentsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface KnativeServingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector {
  readonly matchExpressions?: KnativeServingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_KnativeServingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj: KnativeServingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_KnativeServingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface KnativeServingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector {
  readonly matchExpressions?: KnativeServingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_KnativeServingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector(obj: KnativeServingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_KnativeServingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface KnativeServingSpecDeploymentsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeServingSpecDeploymentsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions(obj: KnativeServingSpecDeploymentsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface KnativeServingSpecDeploymentsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeServingSpecDeploymentsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions(obj: KnativeServingSpecDeploymentsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}
export type KnativeServingSpecDeploymentsEnvEnvVarsValueFromResourceFieldRefDivisor = number | string;

export const KnativeServingSpecIngressIstioKnativeIngressGatewayServersTlsMode = {
  PASSTHROUGH: "PASSTHROUGH",
  SIMPLE: "SIMPLE",
  MUTUAL: "MUTUAL",
  AUTO_UNDERSCORE_PASSTHROUGH: "AUTO_PASSTHROUGH",
  ISTIO_UNDERSCORE_MUTUAL: "ISTIO_MUTUAL",
} as const;
export type KnativeServingSpecIngressIstioKnativeIngressGatewayServersTlsMode = (typeof KnativeServingSpecIngressIstioKnativeIngressGatewayServersTlsMode)[keyof typeof KnativeServingSpecIngressIstioKnativeIngressGatewayServersTlsMode];

export const KnativeServingSpecIngressIstioKnativeLocalGatewayServersTlsMode = {
  PASSTHROUGH: "PASSTHROUGH",
  SIMPLE: "SIMPLE",
  MUTUAL: "MUTUAL",
  AUTO_UNDERSCORE_PASSTHROUGH: "AUTO_PASSTHROUGH",
  ISTIO_UNDERSCORE_MUTUAL: "ISTIO_MUTUAL",
} as const;
export type KnativeServingSpecIngressIstioKnativeLocalGatewayServersTlsMode = (typeof KnativeServingSpecIngressIstioKnativeLocalGatewayServersTlsMode)[keyof typeof KnativeServingSpecIngressIstioKnativeLocalGatewayServersTlsMode];

export interface KnativeServingSpecWorkloadsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeServingSpecWorkloadsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions(obj: KnativeServingSpecWorkloadsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface KnativeServingSpecWorkloadsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeServingSpecWorkloadsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields(obj: KnativeServingSpecWorkloadsAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface KnativeServingSpecWorkloadsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeServingSpecWorkloadsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions(obj: KnativeServingSpecWorkloadsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface KnativeServingSpecWorkloadsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeServingSpecWorkloadsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields(obj: KnativeServingSpecWorkloadsAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface KnativeServingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector {
  readonly matchExpressions?: KnativeServingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_KnativeServingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj: KnativeServingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_KnativeServingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface KnativeServingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector {
  readonly matchExpressions?: KnativeServingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_KnativeServingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector(obj: KnativeServingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_KnativeServingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface KnativeServingSpecWorkloadsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeServingSpecWorkloadsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions(obj: KnativeServingSpecWorkloadsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface KnativeServingSpecWorkloadsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeServingSpecWorkloadsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions(obj: KnativeServingSpecWorkloadsAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface KnativeServingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector {
  readonly matchExpressions?: KnativeServingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_KnativeServingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj: KnativeServingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_KnativeServingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface KnativeServingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector {
  readonly matchExpressions?: KnativeServingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_KnativeServingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector(obj: KnativeServingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_KnativeServingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface KnativeServingSpecWorkloadsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeServingSpecWorkloadsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions(obj: KnativeServingSpecWorkloadsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface KnativeServingSpecWorkloadsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeServingSpecWorkloadsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions(obj: KnativeServingSpecWorkloadsAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}
export type KnativeServingSpecWorkloadsEnvEnvVarsValueFromResourceFieldRefDivisor = number | string;

export interface KnativeServingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeServingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions(obj: KnativeServingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface KnativeServingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeServingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions(obj: KnativeServingSpecDeploymentsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface KnativeServingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeServingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions(obj: KnativeServingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface KnativeServingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeServingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions(obj: KnativeServingSpecDeploymentsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface KnativeServingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeServingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions(obj: KnativeServingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface KnativeServingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeServingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions(obj: KnativeServingSpecWorkloadsAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface KnativeServingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeServingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions(obj: KnativeServingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface KnativeServingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_KnativeServingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions(obj: KnativeServingSpecWorkloadsAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}
