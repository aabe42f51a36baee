// Made by `npm run imports` from coroots.coroot.com; do not edit.
import type { ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import type { Construct } from 'constructs';
import { LocatedApiObject } from '../../../constructs/core/located.ts';
import { compact } from '../../compact.ts';

export class Coroot extends LocatedApiObject {
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'coroot.com/v1',
    kind: 'Coroot',
  }
  public static manifest(props: CorootProps = {}): any {
    return {
      ...Coroot.GVK,
      ...toJson_CorootProps(props),
    };
  }
  public constructor(scope: Construct, id: string, props: CorootProps = {}) {
    super(scope, id, {
      ...Coroot.GVK,
      ...props,
    });
  }
  public override toJson(): any {
    const resolved = super.toJson();
    return {
      ...Coroot.GVK,
      ...toJson_CorootProps(resolved),
    };
  }
}

export interface CorootProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: CorootSpec;
}

export function toJson_CorootProps(obj: CorootProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_CorootSpec(obj.spec),
  };
  return compact(result);
}

export interface CorootSpec {
  readonly affinity?: CorootSpecAffinity;
  readonly agentsOnly?: CorootSpecAgentsOnly;
  readonly ai?: CorootSpecAi;
  readonly apiKey?: string;
  readonly apiKeySecret?: CorootSpecApiKeySecret;
  readonly authAnonymousRole?: string;
  readonly authBootstrapAdminPassword?: string;
  readonly authBootstrapAdminPasswordSecret?: CorootSpecAuthBootstrapAdminPasswordSecret;
  readonly cacheTtl?: string;
  readonly clickhouse?: CorootSpecClickhouse;
  readonly clusterAgent?: CorootSpecClusterAgent;
  readonly communityEdition?: CorootSpecCommunityEdition;
  readonly corootCloud?: CorootSpecCorootCloud;
  readonly disableBuiltinAlerts?: boolean;
  readonly enterpriseEdition?: CorootSpecEnterpriseEdition;
  readonly env?: CorootSpecEnv[];
  readonly externalClickhouse?: CorootSpecExternalClickhouse;
  readonly externalPrometheus?: CorootSpecExternalPrometheus;
  readonly grpc?: CorootSpecGrpc;
  readonly ingress?: CorootSpecIngress;
  readonly logsTtl?: string;
  readonly metricsRefreshInterval?: string;
  readonly nodeAgent?: CorootSpecNodeAgent;
  readonly nodeSelector?: { [key: string]: string };
  readonly podAnnotations?: { [key: string]: string };
  readonly postgres?: CorootSpecPostgres;
  readonly profilesTtl?: string;
  readonly projects?: CorootSpecProjects[];
  readonly prometheus?: CorootSpecPrometheus;
  readonly replicas?: number;
  readonly resources?: CorootSpecResources;
  readonly service?: CorootSpecService;
  readonly sso?: CorootSpecSso;
  readonly storage?: CorootSpecStorage;
  readonly storeMetricsInClickhouse?: boolean;
  readonly tls?: CorootSpecTls;
  readonly tolerations?: CorootSpecTolerations[];
  readonly tracesTtl?: string;
}

export function toJson_CorootSpec(obj: CorootSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'affinity': toJson_CorootSpecAffinity(obj.affinity),
    'agentsOnly': toJson_CorootSpecAgentsOnly(obj.agentsOnly),
    'ai': toJson_CorootSpecAi(obj.ai),
    'apiKey': obj.apiKey,
    'apiKeySecret': toJson_CorootSpecApiKeySecret(obj.apiKeySecret),
    'authAnonymousRole': obj.authAnonymousRole,
    'authBootstrapAdminPassword': obj.authBootstrapAdminPassword,
    'authBootstrapAdminPasswordSecret': toJson_CorootSpecAuthBootstrapAdminPasswordSecret(obj.authBootstrapAdminPasswordSecret),
    'cacheTTL': obj.cacheTtl,
    'clickhouse': toJson_CorootSpecClickhouse(obj.clickhouse),
    'clusterAgent': toJson_CorootSpecClusterAgent(obj.clusterAgent),
    'communityEdition': toJson_CorootSpecCommunityEdition(obj.communityEdition),
    'corootCloud': toJson_CorootSpecCorootCloud(obj.corootCloud),
    'disableBuiltinAlerts': obj.disableBuiltinAlerts,
    'enterpriseEdition': toJson_CorootSpecEnterpriseEdition(obj.enterpriseEdition),
    'env': obj.env?.map(y => toJson_CorootSpecEnv(y)),
    'externalClickhouse': toJson_CorootSpecExternalClickhouse(obj.externalClickhouse),
    'externalPrometheus': toJson_CorootSpecExternalPrometheus(obj.externalPrometheus),
    'grpc': toJson_CorootSpecGrpc(obj.grpc),
    'ingress': toJson_CorootSpecIngress(obj.ingress),
    'logsTTL': obj.logsTtl,
    'metricsRefreshInterval': obj.metricsRefreshInterval,
    'nodeAgent': toJson_CorootSpecNodeAgent(obj.nodeAgent),
    'nodeSelector': ((obj.nodeSelector) === undefined) ? undefined : (compact(obj.nodeSelector)),
    'podAnnotations': ((obj.podAnnotations) === undefined) ? undefined : (compact(obj.podAnnotations)),
    'postgres': toJson_CorootSpecPostgres(obj.postgres),
    'profilesTTL': obj.profilesTtl,
    'projects': obj.projects?.map(y => toJson_CorootSpecProjects(y)),
    'prometheus': toJson_CorootSpecPrometheus(obj.prometheus),
    'replicas': obj.replicas,
    'resources': toJson_CorootSpecResources(obj.resources),
    'service': toJson_CorootSpecService(obj.service),
    'sso': toJson_CorootSpecSso(obj.sso),
    'storage': toJson_CorootSpecStorage(obj.storage),
    'storeMetricsInClickhouse': obj.storeMetricsInClickhouse,
    'tls': toJson_CorootSpecTls(obj.tls),
    'tolerations': obj.tolerations?.map(y => toJson_CorootSpecTolerations(y)),
    'tracesTTL': obj.tracesTtl,
  };
  return compact(result);
}

export interface CorootSpecAffinity {
  readonly nodeAffinity?: CorootSpecAffinityNodeAffinity;
  readonly podAffinity?: CorootSpecAffinityPodAffinity;
  readonly podAntiAffinity?: CorootSpecAffinityPodAntiAffinity;
}

export function toJson_CorootSpecAffinity(obj: CorootSpecAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'nodeAffinity': toJson_CorootSpecAffinityNodeAffinity(obj.nodeAffinity),
    'podAffinity': toJson_CorootSpecAffinityPodAffinity(obj.podAffinity),
    'podAntiAffinity': toJson_CorootSpecAffinityPodAntiAffinity(obj.podAntiAffinity),
  };
  return compact(result);
}

export interface CorootSpecAgentsOnly {
  readonly corootUrl: string;
  readonly tlsSkipVerify?: boolean;
}

export function toJson_CorootSpecAgentsOnly(obj: CorootSpecAgentsOnly | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'corootURL': obj.corootUrl,
    'tlsSkipVerify': obj.tlsSkipVerify,
  };
  return compact(result);
}

export interface CorootSpecAi {
  readonly anthropic?: CorootSpecAiAnthropic;
  readonly openai?: CorootSpecAiOpenai;
  readonly openaiCompatible?: CorootSpecAiOpenaiCompatible;
  readonly provider: CorootSpecAiProvider;
}

export function toJson_CorootSpecAi(obj: CorootSpecAi | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'anthropic': toJson_CorootSpecAiAnthropic(obj.anthropic),
    'openai': toJson_CorootSpecAiOpenai(obj.openai),
    'openaiCompatible': toJson_CorootSpecAiOpenaiCompatible(obj.openaiCompatible),
    'provider': obj.provider,
  };
  return compact(result);
}

export interface CorootSpecApiKeySecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_CorootSpecApiKeySecret(obj: CorootSpecApiKeySecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface CorootSpecAuthBootstrapAdminPasswordSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_CorootSpecAuthBootstrapAdminPasswordSecret(obj: CorootSpecAuthBootstrapAdminPasswordSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface CorootSpecClickhouse {
  readonly affinity?: CorootSpecClickhouseAffinity;
  readonly image?: CorootSpecClickhouseImage;
  readonly keeper?: CorootSpecClickhouseKeeper;
  readonly logLevel?: CorootSpecClickhouseLogLevel;
  readonly nodeSelector?: { [key: string]: string };
  readonly podAnnotations?: { [key: string]: string };
  readonly replicas?: number;
  readonly resources?: CorootSpecClickhouseResources;
  readonly s3?: CorootSpecClickhouseS3;
  readonly shards?: number;
  readonly storage?: CorootSpecClickhouseStorage;
  readonly tolerations?: CorootSpecClickhouseTolerations[];
}

export function toJson_CorootSpecClickhouse(obj: CorootSpecClickhouse | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'affinity': toJson_CorootSpecClickhouseAffinity(obj.affinity),
    'image': toJson_CorootSpecClickhouseImage(obj.image),
    'keeper': toJson_CorootSpecClickhouseKeeper(obj.keeper),
    'logLevel': obj.logLevel,
    'nodeSelector': ((obj.nodeSelector) === undefined) ? undefined : (compact(obj.nodeSelector)),
    'podAnnotations': ((obj.podAnnotations) === undefined) ? undefined : (compact(obj.podAnnotations)),
    'replicas': obj.replicas,
    'resources': toJson_CorootSpecClickhouseResources(obj.resources),
    's3': toJson_CorootSpecClickhouseS3(obj.s3),
    'shards': obj.shards,
    'storage': toJson_CorootSpecClickhouseStorage(obj.storage),
    'tolerations': obj.tolerations?.map(y => toJson_CorootSpecClickhouseTolerations(y)),
  };
  return compact(result);
}

export interface CorootSpecClusterAgent {
  readonly affinity?: CorootSpecClusterAgentAffinity;
  readonly env?: CorootSpecClusterAgentEnv[];
  readonly image?: CorootSpecClusterAgentImage;
  readonly kubeStateMetrics?: CorootSpecClusterAgentKubeStateMetrics;
  readonly nodeSelector?: { [key: string]: string };
  readonly podAnnotations?: { [key: string]: string };
  readonly resources?: CorootSpecClusterAgentResources;
  readonly tolerations?: CorootSpecClusterAgentTolerations[];
}

export function toJson_CorootSpecClusterAgent(obj: CorootSpecClusterAgent | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'affinity': toJson_CorootSpecClusterAgentAffinity(obj.affinity),
    'env': obj.env?.map(y => toJson_CorootSpecClusterAgentEnv(y)),
    'image': toJson_CorootSpecClusterAgentImage(obj.image),
    'kubeStateMetrics': toJson_CorootSpecClusterAgentKubeStateMetrics(obj.kubeStateMetrics),
    'nodeSelector': ((obj.nodeSelector) === undefined) ? undefined : (compact(obj.nodeSelector)),
    'podAnnotations': ((obj.podAnnotations) === undefined) ? undefined : (compact(obj.podAnnotations)),
    'resources': toJson_CorootSpecClusterAgentResources(obj.resources),
    'tolerations': obj.tolerations?.map(y => toJson_CorootSpecClusterAgentTolerations(y)),
  };
  return compact(result);
}

export interface CorootSpecCommunityEdition {
  readonly image?: CorootSpecCommunityEditionImage;
}

export function toJson_CorootSpecCommunityEdition(obj: CorootSpecCommunityEdition | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'image': toJson_CorootSpecCommunityEditionImage(obj.image),
  };
  return compact(result);
}

export interface CorootSpecCorootCloud {
  readonly apiKey?: string;
  readonly apiKeySecret?: CorootSpecCorootCloudApiKeySecret;
  readonly rca?: CorootSpecCorootCloudRca;
}

export function toJson_CorootSpecCorootCloud(obj: CorootSpecCorootCloud | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiKey': obj.apiKey,
    'apiKeySecret': toJson_CorootSpecCorootCloudApiKeySecret(obj.apiKeySecret),
    'rca': toJson_CorootSpecCorootCloudRca(obj.rca),
  };
  return compact(result);
}

export interface CorootSpecEnterpriseEdition {
  readonly image?: CorootSpecEnterpriseEditionImage;
  readonly licenseKey?: string;
  readonly licenseKeySecret?: CorootSpecEnterpriseEditionLicenseKeySecret;
}

export function toJson_CorootSpecEnterpriseEdition(obj: CorootSpecEnterpriseEdition | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'image': toJson_CorootSpecEnterpriseEditionImage(obj.image),
    'licenseKey': obj.licenseKey,
    'licenseKeySecret': toJson_CorootSpecEnterpriseEditionLicenseKeySecret(obj.licenseKeySecret),
  };
  return compact(result);
}

export interface CorootSpecEnv {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: CorootSpecEnvValueFrom;
}

export function toJson_CorootSpecEnv(obj: CorootSpecEnv | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
    'valueFrom': toJson_CorootSpecEnvValueFrom(obj.valueFrom),
  };
  return compact(result);
}

export interface CorootSpecExternalClickhouse {
  readonly address?: string;
  readonly database?: string;
  readonly password?: string;
  readonly passwordSecret?: CorootSpecExternalClickhousePasswordSecret;
  readonly tlsEnabled?: boolean;
  readonly tlsSkipVerify?: boolean;
  readonly user?: string;
}

export function toJson_CorootSpecExternalClickhouse(obj: CorootSpecExternalClickhouse | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'address': obj.address,
    'database': obj.database,
    'password': obj.password,
    'passwordSecret': toJson_CorootSpecExternalClickhousePasswordSecret(obj.passwordSecret),
    'tlsEnabled': obj.tlsEnabled,
    'tlsSkipVerify': obj.tlsSkipVerify,
    'user': obj.user,
  };
  return compact(result);
}

export interface CorootSpecExternalPrometheus {
  readonly basicAuth?: CorootSpecExternalPrometheusBasicAuth;
  readonly customHeaders?: { [key: string]: string };
  readonly remoteWriteUrl?: string;
  readonly tlsSkipVerify?: boolean;
  readonly url?: string;
}

export function toJson_CorootSpecExternalPrometheus(obj: CorootSpecExternalPrometheus | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'basicAuth': toJson_CorootSpecExternalPrometheusBasicAuth(obj.basicAuth),
    'customHeaders': ((obj.customHeaders) === undefined) ? undefined : (compact(obj.customHeaders)),
    'remoteWriteURL': obj.remoteWriteUrl,
    'tlsSkipVerify': obj.tlsSkipVerify,
    'url': obj.url,
  };
  return compact(result);
}

export interface CorootSpecGrpc {
  readonly disabled?: boolean;
}

export function toJson_CorootSpecGrpc(obj: CorootSpecGrpc | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'disabled': obj.disabled,
  };
  return compact(result);
}

export interface CorootSpecIngress {
  readonly annotations?: { [key: string]: string };
  readonly className?: string;
  readonly host?: string;
  readonly path?: string;
  readonly tls?: CorootSpecIngressTls;
}

export function toJson_CorootSpecIngress(obj: CorootSpecIngress | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'annotations': ((obj.annotations) === undefined) ? undefined : (compact(obj.annotations)),
    'className': obj.className,
    'host': obj.host,
    'path': obj.path,
    'tls': toJson_CorootSpecIngressTls(obj.tls),
  };
  return compact(result);
}

export interface CorootSpecNodeAgent {
  readonly affinity?: CorootSpecNodeAgentAffinity;
  readonly ebpfProfiler?: CorootSpecNodeAgentEbpfProfiler;
  readonly ebpfTracer?: CorootSpecNodeAgentEbpfTracer;
  readonly env?: CorootSpecNodeAgentEnv[];
  readonly image?: CorootSpecNodeAgentImage;
  readonly logCollector?: CorootSpecNodeAgentLogCollector;
  readonly nodeSelector?: { [key: string]: string };
  readonly podAnnotations?: { [key: string]: string };
  readonly priorityClassName?: string;
  readonly resources?: CorootSpecNodeAgentResources;
  readonly tolerations?: CorootSpecNodeAgentTolerations[];
  readonly trackPublicNetworks?: string[];
  readonly updateStrategy?: CorootSpecNodeAgentUpdateStrategy;
}

export function toJson_CorootSpecNodeAgent(obj: CorootSpecNodeAgent | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'affinity': toJson_CorootSpecNodeAgentAffinity(obj.affinity),
    'ebpfProfiler': toJson_CorootSpecNodeAgentEbpfProfiler(obj.ebpfProfiler),
    'ebpfTracer': toJson_CorootSpecNodeAgentEbpfTracer(obj.ebpfTracer),
    'env': obj.env?.map(y => toJson_CorootSpecNodeAgentEnv(y)),
    'image': toJson_CorootSpecNodeAgentImage(obj.image),
    'logCollector': toJson_CorootSpecNodeAgentLogCollector(obj.logCollector),
    'nodeSelector': ((obj.nodeSelector) === undefined) ? undefined : (compact(obj.nodeSelector)),
    'podAnnotations': ((obj.podAnnotations) === undefined) ? undefined : (compact(obj.podAnnotations)),
    'priorityClassName': obj.priorityClassName,
    'resources': toJson_CorootSpecNodeAgentResources(obj.resources),
    'tolerations': obj.tolerations?.map(y => toJson_CorootSpecNodeAgentTolerations(y)),
    'trackPublicNetworks': obj.trackPublicNetworks?.map(y => y),
    'update_strategy': toJson_CorootSpecNodeAgentUpdateStrategy(obj.updateStrategy),
  };
  return compact(result);
}

export interface CorootSpecPostgres {
  readonly database?: string;
  readonly host?: string;
  readonly params?: { [key: string]: string };
  readonly password?: string;
  readonly passwordSecret?: CorootSpecPostgresPasswordSecret;
  readonly port?: number;
  readonly user?: string;
}

export function toJson_CorootSpecPostgres(obj: CorootSpecPostgres | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'database': obj.database,
    'host': obj.host,
    'params': ((obj.params) === undefined) ? undefined : (compact(obj.params)),
    'password': obj.password,
    'passwordSecret': toJson_CorootSpecPostgresPasswordSecret(obj.passwordSecret),
    'port': obj.port,
    'user': obj.user,
  };
  return compact(result);
}

export interface CorootSpecProjects {
  readonly alertingRules?: CorootSpecProjectsAlertingRules[];
  readonly apiKeys?: CorootSpecProjectsApiKeys[];
  readonly applicationCategories?: CorootSpecProjectsApplicationCategories[];
  readonly customApplications?: CorootSpecProjectsCustomApplications[];
  readonly inspectionOverrides?: CorootSpecProjectsInspectionOverrides;
  readonly memberProjects?: string[];
  readonly name: string;
  readonly notificationIntegrations?: CorootSpecProjectsNotificationIntegrations;
  readonly remoteCoroot?: CorootSpecProjectsRemoteCoroot;
}

export function toJson_CorootSpecProjects(obj: CorootSpecProjects | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'alertingRules': obj.alertingRules?.map(y => toJson_CorootSpecProjectsAlertingRules(y)),
    'apiKeys': obj.apiKeys?.map(y => toJson_CorootSpecProjectsApiKeys(y)),
    'applicationCategories': obj.applicationCategories?.map(y => toJson_CorootSpecProjectsApplicationCategories(y)),
    'customApplications': obj.customApplications?.map(y => toJson_CorootSpecProjectsCustomApplications(y)),
    'inspectionOverrides': toJson_CorootSpecProjectsInspectionOverrides(obj.inspectionOverrides),
    'memberProjects': obj.memberProjects?.map(y => y),
    'name': obj.name,
    'notificationIntegrations': toJson_CorootSpecProjectsNotificationIntegrations(obj.notificationIntegrations),
    'remoteCoroot': toJson_CorootSpecProjectsRemoteCoroot(obj.remoteCoroot),
  };
  return compact(result);
}

export interface CorootSpecPrometheus {
  readonly affinity?: CorootSpecPrometheusAffinity;
  readonly image?: CorootSpecPrometheusImage;
  readonly nodeSelector?: { [key: string]: string };
  readonly outOfOrderTimeWindow?: string;
  readonly podAnnotations?: { [key: string]: string };
  readonly resources?: CorootSpecPrometheusResources;
  readonly retention?: string;
  readonly storage?: CorootSpecPrometheusStorage;
  readonly tolerations?: CorootSpecPrometheusTolerations[];
}

export function toJson_CorootSpecPrometheus(obj: CorootSpecPrometheus | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'affinity': toJson_CorootSpecPrometheusAffinity(obj.affinity),
    'image': toJson_CorootSpecPrometheusImage(obj.image),
    'nodeSelector': ((obj.nodeSelector) === undefined) ? undefined : (compact(obj.nodeSelector)),
    'outOfOrderTimeWindow': obj.outOfOrderTimeWindow,
    'podAnnotations': ((obj.podAnnotations) === undefined) ? undefined : (compact(obj.podAnnotations)),
    'resources': toJson_CorootSpecPrometheusResources(obj.resources),
    'retention': obj.retention,
    'storage': toJson_CorootSpecPrometheusStorage(obj.storage),
    'tolerations': obj.tolerations?.map(y => toJson_CorootSpecPrometheusTolerations(y)),
  };
  return compact(result);
}

export interface CorootSpecResources {
  readonly claims?: CorootSpecResourcesClaims[];
  readonly limits?: { [key: string]: CorootSpecResourcesLimits };
  readonly requests?: { [key: string]: CorootSpecResourcesRequests };
}

export function toJson_CorootSpecResources(obj: CorootSpecResources | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'claims': obj.claims?.map(y => toJson_CorootSpecResourcesClaims(y)),
    'limits': ((obj.limits) === undefined) ? undefined : (compact(obj.limits)),
    'requests': ((obj.requests) === undefined) ? undefined : (compact(obj.requests)),
  };
  return compact(result);
}

export interface CorootSpecService {
  readonly annotations?: { [key: string]: string };
  readonly grpcNodePort?: number;
  readonly grpcPort?: number;
  readonly nodePort?: number;
  readonly port?: number;
  readonly type?: string;
}

export function toJson_CorootSpecService(obj: CorootSpecService | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'annotations': ((obj.annotations) === undefined) ? undefined : (compact(obj.annotations)),
    'grpcNodePort': obj.grpcNodePort,
    'grpcPort': obj.grpcPort,
    'nodePort': obj.nodePort,
    'port': obj.port,
    'type': obj.type,
  };
  return compact(result);
}

export interface CorootSpecSso {
  readonly defaultRole?: string;
  readonly enabled?: boolean;
  readonly forceSso?: boolean;
  readonly oidc?: CorootSpecSsoOidc;
  readonly provider?: string;
  readonly saml?: CorootSpecSsoSaml;
}

export function toJson_CorootSpecSso(obj: CorootSpecSso | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'defaultRole': obj.defaultRole,
    'enabled': obj.enabled,
    'forceSSO': obj.forceSso,
    'oidc': toJson_CorootSpecSsoOidc(obj.oidc),
    'provider': obj.provider,
    'saml': toJson_CorootSpecSsoSaml(obj.saml),
  };
  return compact(result);
}

export interface CorootSpecStorage {
  readonly annotations?: { [key: string]: string };
  readonly className?: string;
  readonly reclaimPolicy?: string;
  readonly size?: CorootSpecStorageSize;
}

export function toJson_CorootSpecStorage(obj: CorootSpecStorage | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'annotations': ((obj.annotations) === undefined) ? undefined : (compact(obj.annotations)),
    'className': obj.className,
    'reclaimPolicy': obj.reclaimPolicy,
    'size': obj.size,
  };
  return compact(result);
}

export interface CorootSpecTls {
  readonly certSecret: CorootSpecTlsCertSecret;
  readonly keySecret: CorootSpecTlsKeySecret;
}

export function toJson_CorootSpecTls(obj: CorootSpecTls | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'certSecret': toJson_CorootSpecTlsCertSecret(obj.certSecret),
    'keySecret': toJson_CorootSpecTlsKeySecret(obj.keySecret),
  };
  return compact(result);
}

export interface CorootSpecTolerations {
  readonly effect?: string;
  readonly key?: string;
  readonly operator?: string;
  readonly tolerationSeconds?: number;
  readonly value?: string;
}

export function toJson_CorootSpecTolerations(obj: CorootSpecTolerations | undefined): Record<string, any> | undefined {
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

export interface CorootSpecAffinityNodeAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: CorootSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: CorootSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}

export function toJson_CorootSpecAffinityNodeAffinity(obj: CorootSpecAffinityNodeAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preferredDuringSchedulingIgnoredDuringExecution': obj.preferredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_CorootSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution(y)),
    'requiredDuringSchedulingIgnoredDuringExecution': toJson_CorootSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj.requiredDuringSchedulingIgnoredDuringExecution),
  };
  return compact(result);
}

export interface CorootSpecAffinityPodAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: CorootSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: CorootSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution[];
}

export function toJson_CorootSpecAffinityPodAffinity(obj: CorootSpecAffinityPodAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preferredDuringSchedulingIgnoredDuringExecution': obj.preferredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_CorootSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution(y)),
    'requiredDuringSchedulingIgnoredDuringExecution': obj.requiredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_CorootSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution(y)),
  };
  return compact(result);
}

export interface CorootSpecAffinityPodAntiAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: CorootSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: CorootSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution[];
}

export function toJson_CorootSpecAffinityPodAntiAffinity(obj: CorootSpecAffinityPodAntiAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preferredDuringSchedulingIgnoredDuringExecution': obj.preferredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_CorootSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution(y)),
    'requiredDuringSchedulingIgnoredDuringExecution': obj.requiredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_CorootSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution(y)),
  };
  return compact(result);
}

export interface CorootSpecAiAnthropic {
  readonly apiKey?: string;
  readonly apiKeySecret?: CorootSpecAiAnthropicApiKeySecret;
}

export function toJson_CorootSpecAiAnthropic(obj: CorootSpecAiAnthropic | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiKey': obj.apiKey,
    'apiKeySecret': toJson_CorootSpecAiAnthropicApiKeySecret(obj.apiKeySecret),
  };
  return compact(result);
}

export interface CorootSpecAiOpenai {
  readonly apiKey?: string;
  readonly apiKeySecret?: CorootSpecAiOpenaiApiKeySecret;
}

export function toJson_CorootSpecAiOpenai(obj: CorootSpecAiOpenai | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiKey': obj.apiKey,
    'apiKeySecret': toJson_CorootSpecAiOpenaiApiKeySecret(obj.apiKeySecret),
  };
  return compact(result);
}

export interface CorootSpecAiOpenaiCompatible {
  readonly apiKey?: string;
  readonly apiKeySecret?: CorootSpecAiOpenaiCompatibleApiKeySecret;
  readonly baseUrl: string;
  readonly model: string;
}

export function toJson_CorootSpecAiOpenaiCompatible(obj: CorootSpecAiOpenaiCompatible | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiKey': obj.apiKey,
    'apiKeySecret': toJson_CorootSpecAiOpenaiCompatibleApiKeySecret(obj.apiKeySecret),
    'baseURL': obj.baseUrl,
    'model': obj.model,
  };
  return compact(result);
}

export const CorootSpecAiProvider = {
  ANTHROPIC: "anthropic",
  OPENAI: "openai",
  OPENAI_UNDERSCORE_COMPATIBLE: "openai_compatible",
} as const;
export type CorootSpecAiProvider = (typeof CorootSpecAiProvider)[keyof typeof CorootSpecAiProvider];

export interface CorootSpecClickhouseAffinity {
  readonly nodeAffinity?: CorootSpecClickhouseAffinityNodeAffinity;
  readonly podAffinity?: CorootSpecClickhouseAffinityPodAffinity;
  readonly podAntiAffinity?: CorootSpecClickhouseAffinityPodAntiAffinity;
}

export function toJson_CorootSpecClickhouseAffinity(obj: CorootSpecClickhouseAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'nodeAffinity': toJson_CorootSpecClickhouseAffinityNodeAffinity(obj.nodeAffinity),
    'podAffinity': toJson_CorootSpecClickhouseAffinityPodAffinity(obj.podAffinity),
    'podAntiAffinity': toJson_CorootSpecClickhouseAffinityPodAntiAffinity(obj.podAntiAffinity),
  };
  return compact(result);
}

export interface CorootSpecClickhouseImage {
  readonly name?: string;
  readonly pullPolicy?: string;
  readonly pullSecrets?: CorootSpecClickhouseImagePullSecrets[];
}

export function toJson_CorootSpecClickhouseImage(obj: CorootSpecClickhouseImage | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'pullPolicy': obj.pullPolicy,
    'pullSecrets': obj.pullSecrets?.map(y => toJson_CorootSpecClickhouseImagePullSecrets(y)),
  };
  return compact(result);
}

export interface CorootSpecClickhouseKeeper {
  readonly affinity?: CorootSpecClickhouseKeeperAffinity;
  readonly image?: CorootSpecClickhouseKeeperImage;
  readonly logLevel?: CorootSpecClickhouseKeeperLogLevel;
  readonly nodeSelector?: { [key: string]: string };
  readonly podAnnotations?: { [key: string]: string };
  readonly replicas?: number;
  readonly resources?: CorootSpecClickhouseKeeperResources;
  readonly storage?: CorootSpecClickhouseKeeperStorage;
  readonly tolerations?: CorootSpecClickhouseKeeperTolerations[];
}

export function toJson_CorootSpecClickhouseKeeper(obj: CorootSpecClickhouseKeeper | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'affinity': toJson_CorootSpecClickhouseKeeperAffinity(obj.affinity),
    'image': toJson_CorootSpecClickhouseKeeperImage(obj.image),
    'logLevel': obj.logLevel,
    'nodeSelector': ((obj.nodeSelector) === undefined) ? undefined : (compact(obj.nodeSelector)),
    'podAnnotations': ((obj.podAnnotations) === undefined) ? undefined : (compact(obj.podAnnotations)),
    'replicas': obj.replicas,
    'resources': toJson_CorootSpecClickhouseKeeperResources(obj.resources),
    'storage': toJson_CorootSpecClickhouseKeeperStorage(obj.storage),
    'tolerations': obj.tolerations?.map(y => toJson_CorootSpecClickhouseKeeperTolerations(y)),
  };
  return compact(result);
}

export const CorootSpecClickhouseLogLevel = {
  NONE: "none",
  FATAL: "fatal",
  CRITICAL: "critical",
  ERROR: "error",
  WARNING: "warning",
  NOTICE: "notice",
  INFORMATION: "information",
  DEBUG: "debug",
  TRACE: "trace",
  TEST: "test",
} as const;
export type CorootSpecClickhouseLogLevel = (typeof CorootSpecClickhouseLogLevel)[keyof typeof CorootSpecClickhouseLogLevel];

export interface CorootSpecClickhouseResources {
  readonly claims?: CorootSpecClickhouseResourcesClaims[];
  readonly limits?: { [key: string]: CorootSpecClickhouseResourcesLimits };
  readonly requests?: { [key: string]: CorootSpecClickhouseResourcesRequests };
}

export function toJson_CorootSpecClickhouseResources(obj: CorootSpecClickhouseResources | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'claims': obj.claims?.map(y => toJson_CorootSpecClickhouseResourcesClaims(y)),
    'limits': ((obj.limits) === undefined) ? undefined : (compact(obj.limits)),
    'requests': ((obj.requests) === undefined) ? undefined : (compact(obj.requests)),
  };
  return compact(result);
}

export interface CorootSpecClickhouseS3 {
  readonly cacheSize?: CorootSpecClickhouseS3CacheSize;
  readonly credentials?: CorootSpecClickhouseS3Credentials;
  readonly endpoint: string;
  readonly mode?: CorootSpecClickhouseS3Mode;
  readonly moveFactor?: string;
  readonly region?: string;
}

export function toJson_CorootSpecClickhouseS3(obj: CorootSpecClickhouseS3 | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cacheSize': obj.cacheSize,
    'credentials': toJson_CorootSpecClickhouseS3Credentials(obj.credentials),
    'endpoint': obj.endpoint,
    'mode': obj.mode,
    'moveFactor': obj.moveFactor,
    'region': obj.region,
  };
  return compact(result);
}

export interface CorootSpecClickhouseStorage {
  readonly annotations?: { [key: string]: string };
  readonly className?: string;
  readonly reclaimPolicy?: string;
  readonly size?: CorootSpecClickhouseStorageSize;
}

export function toJson_CorootSpecClickhouseStorage(obj: CorootSpecClickhouseStorage | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'annotations': ((obj.annotations) === undefined) ? undefined : (compact(obj.annotations)),
    'className': obj.className,
    'reclaimPolicy': obj.reclaimPolicy,
    'size': obj.size,
  };
  return compact(result);
}

export interface CorootSpecClickhouseTolerations {
  readonly effect?: string;
  readonly key?: string;
  readonly operator?: string;
  readonly tolerationSeconds?: number;
  readonly value?: string;
}

export function toJson_CorootSpecClickhouseTolerations(obj: CorootSpecClickhouseTolerations | undefined): Record<string, any> | undefined {
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

export interface CorootSpecClusterAgentAffinity {
  readonly nodeAffinity?: CorootSpecClusterAgentAffinityNodeAffinity;
  readonly podAffinity?: CorootSpecClusterAgentAffinityPodAffinity;
  readonly podAntiAffinity?: CorootSpecClusterAgentAffinityPodAntiAffinity;
}

export function toJson_CorootSpecClusterAgentAffinity(obj: CorootSpecClusterAgentAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'nodeAffinity': toJson_CorootSpecClusterAgentAffinityNodeAffinity(obj.nodeAffinity),
    'podAffinity': toJson_CorootSpecClusterAgentAffinityPodAffinity(obj.podAffinity),
    'podAntiAffinity': toJson_CorootSpecClusterAgentAffinityPodAntiAffinity(obj.podAntiAffinity),
  };
  return compact(result);
}

export interface CorootSpecClusterAgentEnv {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: CorootSpecClusterAgentEnvValueFrom;
}

export function toJson_CorootSpecClusterAgentEnv(obj: CorootSpecClusterAgentEnv | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
    'valueFrom': toJson_CorootSpecClusterAgentEnvValueFrom(obj.valueFrom),
  };
  return compact(result);
}

export interface CorootSpecClusterAgentImage {
  readonly name?: string;
  readonly pullPolicy?: string;
  readonly pullSecrets?: CorootSpecClusterAgentImagePullSecrets[];
}

export function toJson_CorootSpecClusterAgentImage(obj: CorootSpecClusterAgentImage | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'pullPolicy': obj.pullPolicy,
    'pullSecrets': obj.pullSecrets?.map(y => toJson_CorootSpecClusterAgentImagePullSecrets(y)),
  };
  return compact(result);
}

export interface CorootSpecClusterAgentKubeStateMetrics {
  readonly image?: CorootSpecClusterAgentKubeStateMetricsImage;
}

export function toJson_CorootSpecClusterAgentKubeStateMetrics(obj: CorootSpecClusterAgentKubeStateMetrics | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'image': toJson_CorootSpecClusterAgentKubeStateMetricsImage(obj.image),
  };
  return compact(result);
}

export interface CorootSpecClusterAgentResources {
  readonly claims?: CorootSpecClusterAgentResourcesClaims[];
  readonly limits?: { [key: string]: CorootSpecClusterAgentResourcesLimits };
  readonly requests?: { [key: string]: CorootSpecClusterAgentResourcesRequests };
}

export function toJson_CorootSpecClusterAgentResources(obj: CorootSpecClusterAgentResources | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'claims': obj.claims?.map(y => toJson_CorootSpecClusterAgentResourcesClaims(y)),
    'limits': ((obj.limits) === undefined) ? undefined : (compact(obj.limits)),
    'requests': ((obj.requests) === undefined) ? undefined : (compact(obj.requests)),
  };
  return compact(result);
}

export interface CorootSpecClusterAgentTolerations {
  readonly effect?: string;
  readonly key?: string;
  readonly operator?: string;
  readonly tolerationSeconds?: number;
  readonly value?: string;
}

export function toJson_CorootSpecClusterAgentTolerations(obj: CorootSpecClusterAgentTolerations | undefined): Record<string, any> | undefined {
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

export interface CorootSpecCommunityEditionImage {
  readonly name?: string;
  readonly pullPolicy?: string;
  readonly pullSecrets?: CorootSpecCommunityEditionImagePullSecrets[];
}

export function toJson_CorootSpecCommunityEditionImage(obj: CorootSpecCommunityEditionImage | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'pullPolicy': obj.pullPolicy,
    'pullSecrets': obj.pullSecrets?.map(y => toJson_CorootSpecCommunityEditionImagePullSecrets(y)),
  };
  return compact(result);
}

export interface CorootSpecCorootCloudApiKeySecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_CorootSpecCorootCloudApiKeySecret(obj: CorootSpecCorootCloudApiKeySecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface CorootSpecCorootCloudRca {
  readonly disableIncidentsAutoInvestigation?: boolean;
}

export function toJson_CorootSpecCorootCloudRca(obj: CorootSpecCorootCloudRca | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'disableIncidentsAutoInvestigation': obj.disableIncidentsAutoInvestigation,
  };
  return compact(result);
}

export interface CorootSpecEnterpriseEditionImage {
  readonly name?: string;
  readonly pullPolicy?: string;
  readonly pullSecrets?: CorootSpecEnterpriseEditionImagePullSecrets[];
}

export function toJson_CorootSpecEnterpriseEditionImage(obj: CorootSpecEnterpriseEditionImage | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'pullPolicy': obj.pullPolicy,
    'pullSecrets': obj.pullSecrets?.map(y => toJson_CorootSpecEnterpriseEditionImagePullSecrets(y)),
  };
  return compact(result);
}

export interface CorootSpecEnterpriseEditionLicenseKeySecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_CorootSpecEnterpriseEditionLicenseKeySecret(obj: CorootSpecEnterpriseEditionLicenseKeySecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface CorootSpecEnvValueFrom {
  readonly configMapKeyRef?: CorootSpecEnvValueFromConfigMapKeyRef;
  readonly fieldRef?: CorootSpecEnvValueFromFieldRef;
  readonly resourceFieldRef?: CorootSpecEnvValueFromResourceFieldRef;
  readonly secretKeyRef?: CorootSpecEnvValueFromSecretKeyRef;
}

export function toJson_CorootSpecEnvValueFrom(obj: CorootSpecEnvValueFrom | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMapKeyRef': toJson_CorootSpecEnvValueFromConfigMapKeyRef(obj.configMapKeyRef),
    'fieldRef': toJson_CorootSpecEnvValueFromFieldRef(obj.fieldRef),
    'resourceFieldRef': toJson_CorootSpecEnvValueFromResourceFieldRef(obj.resourceFieldRef),
    'secretKeyRef': toJson_CorootSpecEnvValueFromSecretKeyRef(obj.secretKeyRef),
  };
  return compact(result);
}

export interface CorootSpecExternalClickhousePasswordSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_CorootSpecExternalClickhousePasswordSecret(obj: CorootSpecExternalClickhousePasswordSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface CorootSpecExternalPrometheusBasicAuth {
  readonly password?: string;
  readonly passwordSecret?: CorootSpecExternalPrometheusBasicAuthPasswordSecret;
  readonly username?: string;
}

export function toJson_CorootSpecExternalPrometheusBasicAuth(obj: CorootSpecExternalPrometheusBasicAuth | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'password': obj.password,
    'passwordSecret': toJson_CorootSpecExternalPrometheusBasicAuthPasswordSecret(obj.passwordSecret),
    'username': obj.username,
  };
  return compact(result);
}

export interface CorootSpecIngressTls {
  readonly hosts?: string[];
  readonly secretName?: string;
}

export function toJson_CorootSpecIngressTls(obj: CorootSpecIngressTls | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'hosts': obj.hosts?.map(y => y),
    'secretName': obj.secretName,
  };
  return compact(result);
}

export interface CorootSpecNodeAgentAffinity {
  readonly nodeAffinity?: CorootSpecNodeAgentAffinityNodeAffinity;
  readonly podAffinity?: CorootSpecNodeAgentAffinityPodAffinity;
  readonly podAntiAffinity?: CorootSpecNodeAgentAffinityPodAntiAffinity;
}

export function toJson_CorootSpecNodeAgentAffinity(obj: CorootSpecNodeAgentAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'nodeAffinity': toJson_CorootSpecNodeAgentAffinityNodeAffinity(obj.nodeAffinity),
    'podAffinity': toJson_CorootSpecNodeAgentAffinityPodAffinity(obj.podAffinity),
    'podAntiAffinity': toJson_CorootSpecNodeAgentAffinityPodAntiAffinity(obj.podAntiAffinity),
  };
  return compact(result);
}

export interface CorootSpecNodeAgentEbpfProfiler {
  readonly enabled?: boolean;
}

export function toJson_CorootSpecNodeAgentEbpfProfiler(obj: CorootSpecNodeAgentEbpfProfiler | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'enabled': obj.enabled,
  };
  return compact(result);
}

export interface CorootSpecNodeAgentEbpfTracer {
  readonly enabled?: boolean;
  readonly sampling?: string;
}

export function toJson_CorootSpecNodeAgentEbpfTracer(obj: CorootSpecNodeAgentEbpfTracer | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'enabled': obj.enabled,
    'sampling': obj.sampling,
  };
  return compact(result);
}

export interface CorootSpecNodeAgentEnv {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: CorootSpecNodeAgentEnvValueFrom;
}

export function toJson_CorootSpecNodeAgentEnv(obj: CorootSpecNodeAgentEnv | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
    'valueFrom': toJson_CorootSpecNodeAgentEnvValueFrom(obj.valueFrom),
  };
  return compact(result);
}

export interface CorootSpecNodeAgentImage {
  readonly name?: string;
  readonly pullPolicy?: string;
  readonly pullSecrets?: CorootSpecNodeAgentImagePullSecrets[];
}

export function toJson_CorootSpecNodeAgentImage(obj: CorootSpecNodeAgentImage | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'pullPolicy': obj.pullPolicy,
    'pullSecrets': obj.pullSecrets?.map(y => toJson_CorootSpecNodeAgentImagePullSecrets(y)),
  };
  return compact(result);
}

export interface CorootSpecNodeAgentLogCollector {
  readonly collectLogBasedMetrics?: boolean;
  readonly collectLogEntries?: boolean;
}

export function toJson_CorootSpecNodeAgentLogCollector(obj: CorootSpecNodeAgentLogCollector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'collectLogBasedMetrics': obj.collectLogBasedMetrics,
    'collectLogEntries': obj.collectLogEntries,
  };
  return compact(result);
}

export interface CorootSpecNodeAgentResources {
  readonly claims?: CorootSpecNodeAgentResourcesClaims[];
  readonly limits?: { [key: string]: CorootSpecNodeAgentResourcesLimits };
  readonly requests?: { [key: string]: CorootSpecNodeAgentResourcesRequests };
}

export function toJson_CorootSpecNodeAgentResources(obj: CorootSpecNodeAgentResources | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'claims': obj.claims?.map(y => toJson_CorootSpecNodeAgentResourcesClaims(y)),
    'limits': ((obj.limits) === undefined) ? undefined : (compact(obj.limits)),
    'requests': ((obj.requests) === undefined) ? undefined : (compact(obj.requests)),
  };
  return compact(result);
}

export interface CorootSpecNodeAgentTolerations {
  readonly effect?: string;
  readonly key?: string;
  readonly operator?: string;
  readonly tolerationSeconds?: number;
  readonly value?: string;
}

export function toJson_CorootSpecNodeAgentTolerations(obj: CorootSpecNodeAgentTolerations | undefined): Record<string, any> | undefined {
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

export interface CorootSpecNodeAgentUpdateStrategy {
  readonly rollingUpdate?: CorootSpecNodeAgentUpdateStrategyRollingUpdate;
  readonly type?: string;
}

export function toJson_CorootSpecNodeAgentUpdateStrategy(obj: CorootSpecNodeAgentUpdateStrategy | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'rollingUpdate': toJson_CorootSpecNodeAgentUpdateStrategyRollingUpdate(obj.rollingUpdate),
    'type': obj.type,
  };
  return compact(result);
}

export interface CorootSpecPostgresPasswordSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_CorootSpecPostgresPasswordSecret(obj: CorootSpecPostgresPasswordSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface CorootSpecProjectsAlertingRules {
  readonly enabled?: boolean;
  readonly for?: string;
  readonly id: string;
  readonly keepFiringFor?: string;
  readonly name?: string;
  readonly notificationCategory?: string;
  readonly selector?: CorootSpecProjectsAlertingRulesSelector;
  readonly severity?: CorootSpecProjectsAlertingRulesSeverity;
  readonly source?: CorootSpecProjectsAlertingRulesSource;
  readonly templates?: CorootSpecProjectsAlertingRulesTemplates;
}

export function toJson_CorootSpecProjectsAlertingRules(obj: CorootSpecProjectsAlertingRules | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'enabled': obj.enabled,
    'for': obj.for,
    'id': obj.id,
    'keepFiringFor': obj.keepFiringFor,
    'name': obj.name,
    'notificationCategory': obj.notificationCategory,
    'selector': toJson_CorootSpecProjectsAlertingRulesSelector(obj.selector),
    'severity': obj.severity,
    'source': toJson_CorootSpecProjectsAlertingRulesSource(obj.source),
    'templates': toJson_CorootSpecProjectsAlertingRulesTemplates(obj.templates),
  };
  return compact(result);
}

export interface CorootSpecProjectsApiKeys {
  readonly description?: string;
  readonly key?: string;
  readonly keySecret?: CorootSpecProjectsApiKeysKeySecret;
}

export function toJson_CorootSpecProjectsApiKeys(obj: CorootSpecProjectsApiKeys | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'description': obj.description,
    'key': obj.key,
    'keySecret': toJson_CorootSpecProjectsApiKeysKeySecret(obj.keySecret),
  };
  return compact(result);
}

export interface CorootSpecProjectsApplicationCategories {
  readonly customPatterns?: string[];
  readonly name: string;
  readonly notificationSettings?: CorootSpecProjectsApplicationCategoriesNotificationSettings;
}

export function toJson_CorootSpecProjectsApplicationCategories(obj: CorootSpecProjectsApplicationCategories | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'customPatterns': obj.customPatterns?.map(y => y),
    'name': obj.name,
    'notificationSettings': toJson_CorootSpecProjectsApplicationCategoriesNotificationSettings(obj.notificationSettings),
  };
  return compact(result);
}

export interface CorootSpecProjectsCustomApplications {
  readonly instancePatterns?: string[];
  readonly name: string;
}

export function toJson_CorootSpecProjectsCustomApplications(obj: CorootSpecProjectsCustomApplications | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'instancePatterns': obj.instancePatterns?.map(y => y),
    'name': obj.name,
  };
  return compact(result);
}

export interface CorootSpecProjectsInspectionOverrides {
  readonly sloAvailability?: CorootSpecProjectsInspectionOverridesSloAvailability[];
  readonly sloLatency?: CorootSpecProjectsInspectionOverridesSloLatency[];
}

export function toJson_CorootSpecProjectsInspectionOverrides(obj: CorootSpecProjectsInspectionOverrides | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'sloAvailability': obj.sloAvailability?.map(y => toJson_CorootSpecProjectsInspectionOverridesSloAvailability(y)),
    'sloLatency': obj.sloLatency?.map(y => toJson_CorootSpecProjectsInspectionOverridesSloLatency(y)),
  };
  return compact(result);
}

export interface CorootSpecProjectsNotificationIntegrations {
  readonly baseUrl: string;
  readonly opsgenie?: CorootSpecProjectsNotificationIntegrationsOpsgenie;
  readonly pagerduty?: CorootSpecProjectsNotificationIntegrationsPagerduty;
  readonly slack?: CorootSpecProjectsNotificationIntegrationsSlack;
  readonly teams?: CorootSpecProjectsNotificationIntegrationsTeams;
  readonly webhook?: CorootSpecProjectsNotificationIntegrationsWebhook;
}

export function toJson_CorootSpecProjectsNotificationIntegrations(obj: CorootSpecProjectsNotificationIntegrations | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'baseURL': obj.baseUrl,
    'opsgenie': toJson_CorootSpecProjectsNotificationIntegrationsOpsgenie(obj.opsgenie),
    'pagerduty': toJson_CorootSpecProjectsNotificationIntegrationsPagerduty(obj.pagerduty),
    'slack': toJson_CorootSpecProjectsNotificationIntegrationsSlack(obj.slack),
    'teams': toJson_CorootSpecProjectsNotificationIntegrationsTeams(obj.teams),
    'webhook': toJson_CorootSpecProjectsNotificationIntegrationsWebhook(obj.webhook),
  };
  return compact(result);
}

export interface CorootSpecProjectsRemoteCoroot {
  readonly apiKey?: string;
  readonly apiKeySecret?: CorootSpecProjectsRemoteCorootApiKeySecret;
  readonly metricResolution?: string;
  readonly tlsSkipVerify?: boolean;
  readonly url?: string;
}

export function toJson_CorootSpecProjectsRemoteCoroot(obj: CorootSpecProjectsRemoteCoroot | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiKey': obj.apiKey,
    'apiKeySecret': toJson_CorootSpecProjectsRemoteCorootApiKeySecret(obj.apiKeySecret),
    'metricResolution': obj.metricResolution,
    'tlsSkipVerify': obj.tlsSkipVerify,
    'url': obj.url,
  };
  return compact(result);
}

export interface CorootSpecPrometheusAffinity {
  readonly nodeAffinity?: CorootSpecPrometheusAffinityNodeAffinity;
  readonly podAffinity?: CorootSpecPrometheusAffinityPodAffinity;
  readonly podAntiAffinity?: CorootSpecPrometheusAffinityPodAntiAffinity;
}

export function toJson_CorootSpecPrometheusAffinity(obj: CorootSpecPrometheusAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'nodeAffinity': toJson_CorootSpecPrometheusAffinityNodeAffinity(obj.nodeAffinity),
    'podAffinity': toJson_CorootSpecPrometheusAffinityPodAffinity(obj.podAffinity),
    'podAntiAffinity': toJson_CorootSpecPrometheusAffinityPodAntiAffinity(obj.podAntiAffinity),
  };
  return compact(result);
}

export interface CorootSpecPrometheusImage {
  readonly name?: string;
  readonly pullPolicy?: string;
  readonly pullSecrets?: CorootSpecPrometheusImagePullSecrets[];
}

export function toJson_CorootSpecPrometheusImage(obj: CorootSpecPrometheusImage | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'pullPolicy': obj.pullPolicy,
    'pullSecrets': obj.pullSecrets?.map(y => toJson_CorootSpecPrometheusImagePullSecrets(y)),
  };
  return compact(result);
}

export interface CorootSpecPrometheusResources {
  readonly claims?: CorootSpecPrometheusResourcesClaims[];
  readonly limits?: { [key: string]: CorootSpecPrometheusResourcesLimits };
  readonly requests?: { [key: string]: CorootSpecPrometheusResourcesRequests };
}

export function toJson_CorootSpecPrometheusResources(obj: CorootSpecPrometheusResources | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'claims': obj.claims?.map(y => toJson_CorootSpecPrometheusResourcesClaims(y)),
    'limits': ((obj.limits) === undefined) ? undefined : (compact(obj.limits)),
    'requests': ((obj.requests) === undefined) ? undefined : (compact(obj.requests)),
  };
  return compact(result);
}

export interface CorootSpecPrometheusStorage {
  readonly annotations?: { [key: string]: string };
  readonly className?: string;
  readonly reclaimPolicy?: string;
  readonly size?: CorootSpecPrometheusStorageSize;
}

export function toJson_CorootSpecPrometheusStorage(obj: CorootSpecPrometheusStorage | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'annotations': ((obj.annotations) === undefined) ? undefined : (compact(obj.annotations)),
    'className': obj.className,
    'reclaimPolicy': obj.reclaimPolicy,
    'size': obj.size,
  };
  return compact(result);
}

export interface CorootSpecPrometheusTolerations {
  readonly effect?: string;
  readonly key?: string;
  readonly operator?: string;
  readonly tolerationSeconds?: number;
  readonly value?: string;
}

export function toJson_CorootSpecPrometheusTolerations(obj: CorootSpecPrometheusTolerations | undefined): Record<string, any> | undefined {
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

export interface CorootSpecResourcesClaims {
  readonly name: string;
  readonly request?: string;
}

export function toJson_CorootSpecResourcesClaims(obj: CorootSpecResourcesClaims | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'request': obj.request,
  };
  return compact(result);
}
export type CorootSpecResourcesLimits = number | string;
export type CorootSpecResourcesRequests = number | string;

export interface CorootSpecSsoOidc {
  readonly clientId?: string;
  readonly clientSecret?: string;
  readonly clientSecretSecret?: CorootSpecSsoOidcClientSecretSecret;
  readonly issuerUrl?: string;
}

export function toJson_CorootSpecSsoOidc(obj: CorootSpecSsoOidc | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'clientID': obj.clientId,
    'clientSecret': obj.clientSecret,
    'clientSecretSecret': toJson_CorootSpecSsoOidcClientSecretSecret(obj.clientSecretSecret),
    'issuerURL': obj.issuerUrl,
  };
  return compact(result);
}

export interface CorootSpecSsoSaml {
  readonly metadata?: string;
  readonly metadataSecret?: CorootSpecSsoSamlMetadataSecret;
}

export function toJson_CorootSpecSsoSaml(obj: CorootSpecSsoSaml | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'metadataSecret': toJson_CorootSpecSsoSamlMetadataSecret(obj.metadataSecret),
  };
  return compact(result);
}
export type CorootSpecStorageSize = number | string;

export interface CorootSpecTlsCertSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_CorootSpecTlsCertSecret(obj: CorootSpecTlsCertSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface CorootSpecTlsKeySecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_CorootSpecTlsKeySecret(obj: CorootSpecTlsKeySecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface CorootSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly preference: CorootSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  readonly weight: number;
}

export function toJson_CorootSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution(obj: CorootSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preference': toJson_CorootSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference(obj.preference),
    'weight': obj.weight,
  };
  return compact(result);
}

export interface CorootSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly nodeSelectorTerms: CorootSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms[];
}

export function toJson_CorootSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj: CorootSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'nodeSelectorTerms': obj.nodeSelectorTerms?.map(y => toJson_CorootSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms(y)),
  };
  return compact(result);
}

export interface CorootSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly podAffinityTerm: CorootSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm;
  readonly weight: number;
}

export function toJson_CorootSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution(obj: CorootSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'podAffinityTerm': toJson_CorootSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj.podAffinityTerm),
    'weight': obj.weight,
  };
  return compact(result);
}

export interface CorootSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly labelSelector?: CorootSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: CorootSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

export function toJson_CorootSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj: CorootSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_CorootSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_CorootSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  };
  return compact(result);
}

export interface CorootSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly podAffinityTerm: CorootSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm;
  readonly weight: number;
}

export function toJson_CorootSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution(obj: CorootSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'podAffinityTerm': toJson_CorootSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj.podAffinityTerm),
    'weight': obj.weight,
  };
  return compact(result);
}

export interface CorootSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly labelSelector?: CorootSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: CorootSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

export function toJson_CorootSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj: CorootSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_CorootSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_CorootSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  };
  return compact(result);
}

export interface CorootSpecAiAnthropicApiKeySecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_CorootSpecAiAnthropicApiKeySecret(obj: CorootSpecAiAnthropicApiKeySecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface CorootSpecAiOpenaiApiKeySecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_CorootSpecAiOpenaiApiKeySecret(obj: CorootSpecAiOpenaiApiKeySecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface CorootSpecAiOpenaiCompatibleApiKeySecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_CorootSpecAiOpenaiCompatibleApiKeySecret(obj: CorootSpecAiOpenaiCompatibleApiKeySecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface CorootSpecClickhouseAffinityNodeAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: CorootSpecClickhouseAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: CorootSpecClickhouseAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}

export function toJson_CorootSpecClickhouseAffinityNodeAffinity(obj: CorootSpecClickhouseAffinityNodeAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preferredDuringSchedulingIgnoredDuringExecution': obj.preferredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_CorootSpecClickhouseAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution(y)),
    'requiredDuringSchedulingIgnoredDuringExecution': toJson_CorootSpecClickhouseAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj.requiredDuringSchedulingIgnoredDuringExecution),
  };
  return compact(result);
}

export interface CorootSpecClickhouseAffinityPodAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: CorootSpecClickhouseAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: CorootSpecClickhouseAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution[];
}

export function toJson_CorootSpecClickhouseAffinityPodAffinity(obj: CorootSpecClickhouseAffinityPodAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preferredDuringSchedulingIgnoredDuringExecution': obj.preferredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_CorootSpecClickhouseAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution(y)),
    'requiredDuringSchedulingIgnoredDuringExecution': obj.requiredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_CorootSpecClickhouseAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution(y)),
  };
  return compact(result);
}

export interface CorootSpecClickhouseAffinityPodAntiAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: CorootSpecClickhouseAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: CorootSpecClickhouseAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution[];
}

export function toJson_CorootSpecClickhouseAffinityPodAntiAffinity(obj: CorootSpecClickhouseAffinityPodAntiAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preferredDuringSchedulingIgnoredDuringExecution': obj.preferredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_CorootSpecClickhouseAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution(y)),
    'requiredDuringSchedulingIgnoredDuringExecution': obj.requiredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_CorootSpecClickhouseAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution(y)),
  };
  return compact(result);
}

export interface CorootSpecClickhouseImagePullSecrets {
  readonly name?: string;
}

export function toJson_CorootSpecClickhouseImagePullSecrets(obj: CorootSpecClickhouseImagePullSecrets | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return compact(result);
}

export interface CorootSpecClickhouseKeeperAffinity {
  readonly nodeAffinity?: CorootSpecClickhouseKeeperAffinityNodeAffinity;
  readonly podAffinity?: CorootSpecClickhouseKeeperAffinityPodAffinity;
  readonly podAntiAffinity?: CorootSpecClickhouseKeeperAffinityPodAntiAffinity;
}

export function toJson_CorootSpecClickhouseKeeperAffinity(obj: CorootSpecClickhouseKeeperAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'nodeAffinity': toJson_CorootSpecClickhouseKeeperAffinityNodeAffinity(obj.nodeAffinity),
    'podAffinity': toJson_CorootSpecClickhouseKeeperAffinityPodAffinity(obj.podAffinity),
    'podAntiAffinity': toJson_CorootSpecClickhouseKeeperAffinityPodAntiAffinity(obj.podAntiAffinity),
  };
  return compact(result);
}

export interface CorootSpecClickhouseKeeperImage {
  readonly name?: string;
  readonly pullPolicy?: string;
  readonly pullSecrets?: CorootSpecClickhouseKeeperImagePullSecrets[];
}

export function toJson_CorootSpecClickhouseKeeperImage(obj: CorootSpecClickhouseKeeperImage | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'pullPolicy': obj.pullPolicy,
    'pullSecrets': obj.pullSecrets?.map(y => toJson_CorootSpecClickhouseKeeperImagePullSecrets(y)),
  };
  return compact(result);
}

export const CorootSpecClickhouseKeeperLogLevel = {
  NONE: "none",
  FATAL: "fatal",
  CRITICAL: "critical",
  ERROR: "error",
  WARNING: "warning",
  NOTICE: "notice",
  INFORMATION: "information",
  DEBUG: "debug",
  TRACE: "trace",
  TEST: "test",
} as const;
export type CorootSpecClickhouseKeeperLogLevel = (typeof CorootSpecClickhouseKeeperLogLevel)[keyof typeof CorootSpecClickhouseKeeperLogLevel];

export interface CorootSpecClickhouseKeeperResources {
  readonly claims?: CorootSpecClickhouseKeeperResourcesClaims[];
  readonly limits?: { [key: string]: CorootSpecClickhouseKeeperResourcesLimits };
  readonly requests?: { [key: string]: CorootSpecClickhouseKeeperResourcesRequests };
}

export function toJson_CorootSpecClickhouseKeeperResources(obj: CorootSpecClickhouseKeeperResources | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'claims': obj.claims?.map(y => toJson_CorootSpecClickhouseKeeperResourcesClaims(y)),
    'limits': ((obj.limits) === undefined) ? undefined : (compact(obj.limits)),
    'requests': ((obj.requests) === undefined) ? undefined : (compact(obj.requests)),
  };
  return compact(result);
}

export interface CorootSpecClickhouseKeeperStorage {
  readonly annotations?: { [key: string]: string };
  readonly className?: string;
  readonly reclaimPolicy?: string;
  readonly size?: CorootSpecClickhouseKeeperStorageSize;
}

export function toJson_CorootSpecClickhouseKeeperStorage(obj: CorootSpecClickhouseKeeperStorage | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'annotations': ((obj.annotations) === undefined) ? undefined : (compact(obj.annotations)),
    'className': obj.className,
    'reclaimPolicy': obj.reclaimPolicy,
    'size': obj.size,
  };
  return compact(result);
}

export interface CorootSpecClickhouseKeeperTolerations {
  readonly effect?: string;
  readonly key?: string;
  readonly operator?: string;
  readonly tolerationSeconds?: number;
  readonly value?: string;
}

export function toJson_CorootSpecClickhouseKeeperTolerations(obj: CorootSpecClickhouseKeeperTolerations | undefined): Record<string, any> | undefined {
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

export interface CorootSpecClickhouseResourcesClaims {
  readonly name: string;
  readonly request?: string;
}

export function toJson_CorootSpecClickhouseResourcesClaims(obj: CorootSpecClickhouseResourcesClaims | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'request': obj.request,
  };
  return compact(result);
}
export type CorootSpecClickhouseResourcesLimits = number | string;
export type CorootSpecClickhouseResourcesRequests = number | string;
export type CorootSpecClickhouseS3CacheSize = number | string;

export interface CorootSpecClickhouseS3Credentials {
  readonly accessKeyId?: CorootSpecClickhouseS3CredentialsAccessKeyId;
  readonly secretAccessKey?: CorootSpecClickhouseS3CredentialsSecretAccessKey;
}

export function toJson_CorootSpecClickhouseS3Credentials(obj: CorootSpecClickhouseS3Credentials | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'accessKeyId': toJson_CorootSpecClickhouseS3CredentialsAccessKeyId(obj.accessKeyId),
    'secretAccessKey': toJson_CorootSpecClickhouseS3CredentialsSecretAccessKey(obj.secretAccessKey),
  };
  return compact(result);
}

export const CorootSpecClickhouseS3Mode = {
  TIERED: "tiered",
  S3ONLY: "s3only",
} as const;
export type CorootSpecClickhouseS3Mode = (typeof CorootSpecClickhouseS3Mode)[keyof typeof CorootSpecClickhouseS3Mode];
export type CorootSpecClickhouseStorageSize = number | string;

export interface CorootSpecClusterAgentAffinityNodeAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: CorootSpecClusterAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: CorootSpecClusterAgentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}

export function toJson_CorootSpecClusterAgentAffinityNodeAffinity(obj: CorootSpecClusterAgentAffinityNodeAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preferredDuringSchedulingIgnoredDuringExecution': obj.preferredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_CorootSpecClusterAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution(y)),
    'requiredDuringSchedulingIgnoredDuringExecution': toJson_CorootSpecClusterAgentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj.requiredDuringSchedulingIgnoredDuringExecution),
  };
  return compact(result);
}

export interface CorootSpecClusterAgentAffinityPodAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: CorootSpecClusterAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: CorootSpecClusterAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution[];
}

export function toJson_CorootSpecClusterAgentAffinityPodAffinity(obj: CorootSpecClusterAgentAffinityPodAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preferredDuringSchedulingIgnoredDuringExecution': obj.preferredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_CorootSpecClusterAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution(y)),
    'requiredDuringSchedulingIgnoredDuringExecution': obj.requiredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_CorootSpecClusterAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution(y)),
  };
  return compact(result);
}

export interface CorootSpecClusterAgentAffinityPodAntiAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: CorootSpecClusterAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: CorootSpecClusterAgentAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution[];
}

export function toJson_CorootSpecClusterAgentAffinityPodAntiAffinity(obj: CorootSpecClusterAgentAffinityPodAntiAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preferredDuringSchedulingIgnoredDuringExecution': obj.preferredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_CorootSpecClusterAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution(y)),
    'requiredDuringSchedulingIgnoredDuringExecution': obj.requiredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_CorootSpecClusterAgentAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution(y)),
  };
  return compact(result);
}

export interface CorootSpecClusterAgentEnvValueFrom {
  readonly configMapKeyRef?: CorootSpecClusterAgentEnvValueFromConfigMapKeyRef;
  readonly fieldRef?: CorootSpecClusterAgentEnvValueFromFieldRef;
  readonly resourceFieldRef?: CorootSpecClusterAgentEnvValueFromResourceFieldRef;
  readonly secretKeyRef?: CorootSpecClusterAgentEnvValueFromSecretKeyRef;
}

export function toJson_CorootSpecClusterAgentEnvValueFrom(obj: CorootSpecClusterAgentEnvValueFrom | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMapKeyRef': toJson_CorootSpecClusterAgentEnvValueFromConfigMapKeyRef(obj.configMapKeyRef),
    'fieldRef': toJson_CorootSpecClusterAgentEnvValueFromFieldRef(obj.fieldRef),
    'resourceFieldRef': toJson_CorootSpecClusterAgentEnvValueFromResourceFieldRef(obj.resourceFieldRef),
    'secretKeyRef': toJson_CorootSpecClusterAgentEnvValueFromSecretKeyRef(obj.secretKeyRef),
  };
  return compact(result);
}

export interface CorootSpecClusterAgentImagePullSecrets {
  readonly name?: string;
}

export function toJson_CorootSpecClusterAgentImagePullSecrets(obj: CorootSpecClusterAgentImagePullSecrets | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return compact(result);
}

export interface CorootSpecClusterAgentKubeStateMetricsImage {
  readonly name?: string;
  readonly pullPolicy?: string;
  readonly pullSecrets?: CorootSpecClusterAgentKubeStateMetricsImagePullSecrets[];
}

export function toJson_CorootSpecClusterAgentKubeStateMetricsImage(obj: CorootSpecClusterAgentKubeStateMetricsImage | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'pullPolicy': obj.pullPolicy,
    'pullSecrets': obj.pullSecrets?.map(y => toJson_CorootSpecClusterAgentKubeStateMetricsImagePullSecrets(y)),
  };
  return compact(result);
}

export interface CorootSpecClusterAgentResourcesClaims {
  readonly name: string;
  readonly request?: string;
}

export function toJson_CorootSpecClusterAgentResourcesClaims(obj: CorootSpecClusterAgentResourcesClaims | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'request': obj.request,
  };
  return compact(result);
}
export type CorootSpecClusterAgentResourcesLimits = number | string;
export type CorootSpecClusterAgentResourcesRequests = number | string;

export interface CorootSpecCommunityEditionImagePullSecrets {
  readonly name?: string;
}

export function toJson_CorootSpecCommunityEditionImagePullSecrets(obj: CorootSpecCommunityEditionImagePullSecrets | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return compact(result);
}

export interface CorootSpecEnterpriseEditionImagePullSecrets {
  readonly name?: string;
}

export function toJson_CorootSpecEnterpriseEditionImagePullSecrets(obj: CorootSpecEnterpriseEditionImagePullSecrets | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return compact(result);
}

export interface CorootSpecEnvValueFromConfigMapKeyRef {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_CorootSpecEnvValueFromConfigMapKeyRef(obj: CorootSpecEnvValueFromConfigMapKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface CorootSpecEnvValueFromFieldRef {
  readonly apiVersion?: string;
  readonly fieldPath: string;
}

export function toJson_CorootSpecEnvValueFromFieldRef(obj: CorootSpecEnvValueFromFieldRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'fieldPath': obj.fieldPath,
  };
  return compact(result);
}

export interface CorootSpecEnvValueFromResourceFieldRef {
  readonly containerName?: string;
  readonly divisor?: CorootSpecEnvValueFromResourceFieldRefDivisor;
  readonly resource: string;
}

export function toJson_CorootSpecEnvValueFromResourceFieldRef(obj: CorootSpecEnvValueFromResourceFieldRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'containerName': obj.containerName,
    'divisor': obj.divisor,
    'resource': obj.resource,
  };
  return compact(result);
}

export interface CorootSpecEnvValueFromSecretKeyRef {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_CorootSpecEnvValueFromSecretKeyRef(obj: CorootSpecEnvValueFromSecretKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface CorootSpecExternalPrometheusBasicAuthPasswordSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_CorootSpecExternalPrometheusBasicAuthPasswordSecret(obj: CorootSpecExternalPrometheusBasicAuthPasswordSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface CorootSpecNodeAgentAffinityNodeAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: CorootSpecNodeAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: CorootSpecNodeAgentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}

export function toJson_CorootSpecNodeAgentAffinityNodeAffinity(obj: CorootSpecNodeAgentAffinityNodeAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preferredDuringSchedulingIgnoredDuringExecution': obj.preferredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_CorootSpecNodeAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution(y)),
    'requiredDuringSchedulingIgnoredDuringExecution': toJson_CorootSpecNodeAgentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj.requiredDuringSchedulingIgnoredDuringExecution),
  };
  return compact(result);
}

export interface CorootSpecNodeAgentAffinityPodAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: CorootSpecNodeAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: CorootSpecNodeAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution[];
}

export function toJson_CorootSpecNodeAgentAffinityPodAffinity(obj: CorootSpecNodeAgentAffinityPodAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preferredDuringSchedulingIgnoredDuringExecution': obj.preferredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_CorootSpecNodeAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution(y)),
    'requiredDuringSchedulingIgnoredDuringExecution': obj.requiredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_CorootSpecNodeAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution(y)),
  };
  return compact(result);
}

export interface CorootSpecNodeAgentAffinityPodAntiAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: CorootSpecNodeAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: CorootSpecNodeAgentAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution[];
}

export function toJson_CorootSpecNodeAgentAffinityPodAntiAffinity(obj: CorootSpecNodeAgentAffinityPodAntiAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preferredDuringSchedulingIgnoredDuringExecution': obj.preferredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_CorootSpecNodeAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution(y)),
    'requiredDuringSchedulingIgnoredDuringExecution': obj.requiredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_CorootSpecNodeAgentAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution(y)),
  };
  return compact(result);
}

export interface CorootSpecNodeAgentEnvValueFrom {
  readonly configMapKeyRef?: CorootSpecNodeAgentEnvValueFromConfigMapKeyRef;
  readonly fieldRef?: CorootSpecNodeAgentEnvValueFromFieldRef;
  readonly resourceFieldRef?: CorootSpecNodeAgentEnvValueFromResourceFieldRef;
  readonly secretKeyRef?: CorootSpecNodeAgentEnvValueFromSecretKeyRef;
}

export function toJson_CorootSpecNodeAgentEnvValueFrom(obj: CorootSpecNodeAgentEnvValueFrom | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMapKeyRef': toJson_CorootSpecNodeAgentEnvValueFromConfigMapKeyRef(obj.configMapKeyRef),
    'fieldRef': toJson_CorootSpecNodeAgentEnvValueFromFieldRef(obj.fieldRef),
    'resourceFieldRef': toJson_CorootSpecNodeAgentEnvValueFromResourceFieldRef(obj.resourceFieldRef),
    'secretKeyRef': toJson_CorootSpecNodeAgentEnvValueFromSecretKeyRef(obj.secretKeyRef),
  };
  return compact(result);
}

export interface CorootSpecNodeAgentImagePullSecrets {
  readonly name?: string;
}

export function toJson_CorootSpecNodeAgentImagePullSecrets(obj: CorootSpecNodeAgentImagePullSecrets | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return compact(result);
}

export interface CorootSpecNodeAgentResourcesClaims {
  readonly name: string;
  readonly request?: string;
}

export function toJson_CorootSpecNodeAgentResourcesClaims(obj: CorootSpecNodeAgentResourcesClaims | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'request': obj.request,
  };
  return compact(result);
}
export type CorootSpecNodeAgentResourcesLimits = number | string;
export type CorootSpecNodeAgentResourcesRequests = number | string;

export interface CorootSpecNodeAgentUpdateStrategyRollingUpdate {
  readonly maxSurge?: CorootSpecNodeAgentUpdateStrategyRollingUpdateMaxSurge;
  readonly maxUnavailable?: CorootSpecNodeAgentUpdateStrategyRollingUpdateMaxUnavailable;
}

export function toJson_CorootSpecNodeAgentUpdateStrategyRollingUpdate(obj: CorootSpecNodeAgentUpdateStrategyRollingUpdate | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'maxSurge': obj.maxSurge,
    'maxUnavailable': obj.maxUnavailable,
  };
  return compact(result);
}

export interface CorootSpecProjectsAlertingRulesSelector {
  readonly applicationIdPatterns?: string[];
  readonly categories?: string[];
  readonly type: CorootSpecProjectsAlertingRulesSelectorType;
}

export function toJson_CorootSpecProjectsAlertingRulesSelector(obj: CorootSpecProjectsAlertingRulesSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'applicationIdPatterns': obj.applicationIdPatterns?.map(y => y),
    'categories': obj.categories?.map(y => y),
    'type': obj.type,
  };
  return compact(result);
}

export const CorootSpecProjectsAlertingRulesSeverity = {
  WARNING: "warning",
  CRITICAL: "critical",
} as const;
export type CorootSpecProjectsAlertingRulesSeverity = (typeof CorootSpecProjectsAlertingRulesSeverity)[keyof typeof CorootSpecProjectsAlertingRulesSeverity];

export interface CorootSpecProjectsAlertingRulesSource {
  readonly check?: CorootSpecProjectsAlertingRulesSourceCheck;
  readonly kubernetesEvents?: CorootSpecProjectsAlertingRulesSourceKubernetesEvents;
  readonly logPattern?: CorootSpecProjectsAlertingRulesSourceLogPattern;
  readonly promql?: CorootSpecProjectsAlertingRulesSourcePromql;
  readonly type: CorootSpecProjectsAlertingRulesSourceType;
}

export function toJson_CorootSpecProjectsAlertingRulesSource(obj: CorootSpecProjectsAlertingRulesSource | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'check': toJson_CorootSpecProjectsAlertingRulesSourceCheck(obj.check),
    'kubernetesEvents': toJson_CorootSpecProjectsAlertingRulesSourceKubernetesEvents(obj.kubernetesEvents),
    'logPattern': toJson_CorootSpecProjectsAlertingRulesSourceLogPattern(obj.logPattern),
    'promql': toJson_CorootSpecProjectsAlertingRulesSourcePromql(obj.promql),
    'type': obj.type,
  };
  return compact(result);
}

export interface CorootSpecProjectsAlertingRulesTemplates {
  readonly description?: string;
  readonly summary?: string;
}

export function toJson_CorootSpecProjectsAlertingRulesTemplates(obj: CorootSpecProjectsAlertingRulesTemplates | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'description': obj.description,
    'summary': obj.summary,
  };
  return compact(result);
}

export interface CorootSpecProjectsApiKeysKeySecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_CorootSpecProjectsApiKeysKeySecret(obj: CorootSpecProjectsApiKeysKeySecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface CorootSpecProjectsApplicationCategoriesNotificationSettings {
  readonly alerts?: CorootSpecProjectsApplicationCategoriesNotificationSettingsAlerts;
  readonly deployments?: CorootSpecProjectsApplicationCategoriesNotificationSettingsDeployments;
  readonly incidents?: CorootSpecProjectsApplicationCategoriesNotificationSettingsIncidents;
}

export function toJson_CorootSpecProjectsApplicationCategoriesNotificationSettings(obj: CorootSpecProjectsApplicationCategoriesNotificationSettings | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'alerts': toJson_CorootSpecProjectsApplicationCategoriesNotificationSettingsAlerts(obj.alerts),
    'deployments': toJson_CorootSpecProjectsApplicationCategoriesNotificationSettingsDeployments(obj.deployments),
    'incidents': toJson_CorootSpecProjectsApplicationCategoriesNotificationSettingsIncidents(obj.incidents),
  };
  return compact(result);
}

export interface CorootSpecProjectsInspectionOverridesSloAvailability {
  readonly applicationId: string;
  readonly objectivePercent: number;
}

export function toJson_CorootSpecProjectsInspectionOverridesSloAvailability(obj: CorootSpecProjectsInspectionOverridesSloAvailability | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'applicationId': obj.applicationId,
    'objectivePercent': obj.objectivePercent,
  };
  return compact(result);
}

export interface CorootSpecProjectsInspectionOverridesSloLatency {
  readonly applicationId: string;
  readonly objectivePercent: number;
  readonly objectiveThreshold: CorootSpecProjectsInspectionOverridesSloLatencyObjectiveThreshold;
}

export function toJson_CorootSpecProjectsInspectionOverridesSloLatency(obj: CorootSpecProjectsInspectionOverridesSloLatency | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'applicationId': obj.applicationId,
    'objectivePercent': obj.objectivePercent,
    'objectiveThreshold': obj.objectiveThreshold,
  };
  return compact(result);
}

export interface CorootSpecProjectsNotificationIntegrationsOpsgenie {
  readonly alerts?: boolean;
  readonly apiKey?: string;
  readonly apiKeySecret?: CorootSpecProjectsNotificationIntegrationsOpsgenieApiKeySecret;
  readonly euInstance?: boolean;
  readonly incidents?: boolean;
}

export function toJson_CorootSpecProjectsNotificationIntegrationsOpsgenie(obj: CorootSpecProjectsNotificationIntegrationsOpsgenie | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'alerts': obj.alerts,
    'apiKey': obj.apiKey,
    'apiKeySecret': toJson_CorootSpecProjectsNotificationIntegrationsOpsgenieApiKeySecret(obj.apiKeySecret),
    'euInstance': obj.euInstance,
    'incidents': obj.incidents,
  };
  return compact(result);
}

export interface CorootSpecProjectsNotificationIntegrationsPagerduty {
  readonly alerts?: boolean;
  readonly incidents?: boolean;
  readonly integrationKey?: string;
  readonly integrationKeySecret?: CorootSpecProjectsNotificationIntegrationsPagerdutyIntegrationKeySecret;
}

export function toJson_CorootSpecProjectsNotificationIntegrationsPagerduty(obj: CorootSpecProjectsNotificationIntegrationsPagerduty | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'alerts': obj.alerts,
    'incidents': obj.incidents,
    'integrationKey': obj.integrationKey,
    'integrationKeySecret': toJson_CorootSpecProjectsNotificationIntegrationsPagerdutyIntegrationKeySecret(obj.integrationKeySecret),
  };
  return compact(result);
}

export interface CorootSpecProjectsNotificationIntegrationsSlack {
  readonly alerts?: boolean;
  readonly defaultChannel: string;
  readonly deployments?: boolean;
  readonly incidents?: boolean;
  readonly token?: string;
  readonly tokenSecret?: CorootSpecProjectsNotificationIntegrationsSlackTokenSecret;
}

export function toJson_CorootSpecProjectsNotificationIntegrationsSlack(obj: CorootSpecProjectsNotificationIntegrationsSlack | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'alerts': obj.alerts,
    'defaultChannel': obj.defaultChannel,
    'deployments': obj.deployments,
    'incidents': obj.incidents,
    'token': obj.token,
    'tokenSecret': toJson_CorootSpecProjectsNotificationIntegrationsSlackTokenSecret(obj.tokenSecret),
  };
  return compact(result);
}

export interface CorootSpecProjectsNotificationIntegrationsTeams {
  readonly alerts?: boolean;
  readonly deployments?: boolean;
  readonly incidents?: boolean;
  readonly webhookUrl?: string;
  readonly webhookUrlSecret?: CorootSpecProjectsNotificationIntegrationsTeamsWebhookUrlSecret;
}

export function toJson_CorootSpecProjectsNotificationIntegrationsTeams(obj: CorootSpecProjectsNotificationIntegrationsTeams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'alerts': obj.alerts,
    'deployments': obj.deployments,
    'incidents': obj.incidents,
    'webhookURL': obj.webhookUrl,
    'webhookURLSecret': toJson_CorootSpecProjectsNotificationIntegrationsTeamsWebhookUrlSecret(obj.webhookUrlSecret),
  };
  return compact(result);
}

export interface CorootSpecProjectsNotificationIntegrationsWebhook {
  readonly alertTemplate?: string;
  readonly alerts?: boolean;
  readonly basicAuth?: CorootSpecProjectsNotificationIntegrationsWebhookBasicAuth;
  readonly customFields?: { [key: string]: string };
  readonly customHeaders?: CorootSpecProjectsNotificationIntegrationsWebhookCustomHeaders[];
  readonly deploymentTemplate?: string;
  readonly deployments?: boolean;
  readonly incidentTemplate?: string;
  readonly incidents?: boolean;
  readonly tlsSkipVerify?: boolean;
  readonly url: string;
}

export function toJson_CorootSpecProjectsNotificationIntegrationsWebhook(obj: CorootSpecProjectsNotificationIntegrationsWebhook | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'alertTemplate': obj.alertTemplate,
    'alerts': obj.alerts,
    'basicAuth': toJson_CorootSpecProjectsNotificationIntegrationsWebhookBasicAuth(obj.basicAuth),
    'customFields': ((obj.customFields) === undefined) ? undefined : (compact(obj.customFields)),
    'customHeaders': obj.customHeaders?.map(y => toJson_CorootSpecProjectsNotificationIntegrationsWebhookCustomHeaders(y)),
    'deploymentTemplate': obj.deploymentTemplate,
    'deployments': obj.deployments,
    'incidentTemplate': obj.incidentTemplate,
    'incidents': obj.incidents,
    'tlsSkipVerify': obj.tlsSkipVerify,
    'url': obj.url,
  };
  return compact(result);
}

export interface CorootSpecProjectsRemoteCorootApiKeySecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_CorootSpecProjectsRemoteCorootApiKeySecret(obj: CorootSpecProjectsRemoteCorootApiKeySecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface CorootSpecPrometheusAffinityNodeAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: CorootSpecPrometheusAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: CorootSpecPrometheusAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}

export function toJson_CorootSpecPrometheusAffinityNodeAffinity(obj: CorootSpecPrometheusAffinityNodeAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preferredDuringSchedulingIgnoredDuringExecution': obj.preferredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_CorootSpecPrometheusAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution(y)),
    'requiredDuringSchedulingIgnoredDuringExecution': toJson_CorootSpecPrometheusAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj.requiredDuringSchedulingIgnoredDuringExecution),
  };
  return compact(result);
}

export interface CorootSpecPrometheusAffinityPodAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: CorootSpecPrometheusAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: CorootSpecPrometheusAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution[];
}

export function toJson_CorootSpecPrometheusAffinityPodAffinity(obj: CorootSpecPrometheusAffinityPodAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preferredDuringSchedulingIgnoredDuringExecution': obj.preferredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_CorootSpecPrometheusAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution(y)),
    'requiredDuringSchedulingIgnoredDuringExecution': obj.requiredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_CorootSpecPrometheusAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution(y)),
  };
  return compact(result);
}

export interface CorootSpecPrometheusAffinityPodAntiAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: CorootSpecPrometheusAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: CorootSpecPrometheusAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution[];
}

export function toJson_CorootSpecPrometheusAffinityPodAntiAffinity(obj: CorootSpecPrometheusAffinityPodAntiAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preferredDuringSchedulingIgnoredDuringExecution': obj.preferredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_CorootSpecPrometheusAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution(y)),
    'requiredDuringSchedulingIgnoredDuringExecution': obj.requiredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_CorootSpecPrometheusAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution(y)),
  };
  return compact(result);
}

export interface CorootSpecPrometheusImagePullSecrets {
  readonly name?: string;
}

export function toJson_CorootSpecPrometheusImagePullSecrets(obj: CorootSpecPrometheusImagePullSecrets | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return compact(result);
}

export interface CorootSpecPrometheusResourcesClaims {
  readonly name: string;
  readonly request?: string;
}

export function toJson_CorootSpecPrometheusResourcesClaims(obj: CorootSpecPrometheusResourcesClaims | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'request': obj.request,
  };
  return compact(result);
}
export type CorootSpecPrometheusResourcesLimits = number | string;
export type CorootSpecPrometheusResourcesRequests = number | string;
export type CorootSpecPrometheusStorageSize = number | string;

export interface CorootSpecSsoOidcClientSecretSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_CorootSpecSsoOidcClientSecretSecret(obj: CorootSpecSsoOidcClientSecretSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface CorootSpecSsoSamlMetadataSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_CorootSpecSsoSamlMetadataSecret(obj: CorootSpecSsoSamlMetadataSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface CorootSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  readonly matchExpressions?: CorootSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions[];
  readonly matchFields?: CorootSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}

export function toJson_CorootSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference(obj: CorootSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions(y)),
    'matchFields': obj.matchFields?.map(y => toJson_CorootSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields(y)),
  };
  return compact(result);
}

export interface CorootSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms {
  readonly matchExpressions?: CorootSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions[];
  readonly matchFields?: CorootSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields[];
}

export function toJson_CorootSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms(obj: CorootSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions(y)),
    'matchFields': obj.matchFields?.map(y => toJson_CorootSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields(y)),
  };
  return compact(result);
}

export interface CorootSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm {
  readonly labelSelector?: CorootSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: CorootSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

export function toJson_CorootSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj: CorootSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_CorootSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_CorootSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  };
  return compact(result);
}

export interface CorootSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector {
  readonly matchExpressions?: CorootSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CorootSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector(obj: CorootSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface CorootSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector {
  readonly matchExpressions?: CorootSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CorootSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector(obj: CorootSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface CorootSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm {
  readonly labelSelector?: CorootSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: CorootSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

export function toJson_CorootSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj: CorootSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_CorootSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_CorootSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  };
  return compact(result);
}

export interface CorootSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector {
  readonly matchExpressions?: CorootSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CorootSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector(obj: CorootSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface CorootSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector {
  readonly matchExpressions?: CorootSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CorootSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector(obj: CorootSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface CorootSpecClickhouseAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly preference: CorootSpecClickhouseAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  readonly weight: number;
}

export function toJson_CorootSpecClickhouseAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution(obj: CorootSpecClickhouseAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preference': toJson_CorootSpecClickhouseAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference(obj.preference),
    'weight': obj.weight,
  };
  return compact(result);
}

export interface CorootSpecClickhouseAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly nodeSelectorTerms: CorootSpecClickhouseAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms[];
}

export function toJson_CorootSpecClickhouseAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj: CorootSpecClickhouseAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'nodeSelectorTerms': obj.nodeSelectorTerms?.map(y => toJson_CorootSpecClickhouseAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms(y)),
  };
  return compact(result);
}

export interface CorootSpecClickhouseAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly podAffinityTerm: CorootSpecClickhouseAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm;
  readonly weight: number;
}

export function toJson_CorootSpecClickhouseAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution(obj: CorootSpecClickhouseAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'podAffinityTerm': toJson_CorootSpecClickhouseAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj.podAffinityTerm),
    'weight': obj.weight,
  };
  return compact(result);
}

export interface CorootSpecClickhouseAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly labelSelector?: CorootSpecClickhouseAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: CorootSpecClickhouseAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

export function toJson_CorootSpecClickhouseAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj: CorootSpecClickhouseAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_CorootSpecClickhouseAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_CorootSpecClickhouseAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  };
  return compact(result);
}

export interface CorootSpecClickhouseAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly podAffinityTerm: CorootSpecClickhouseAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm;
  readonly weight: number;
}

export function toJson_CorootSpecClickhouseAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution(obj: CorootSpecClickhouseAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'podAffinityTerm': toJson_CorootSpecClickhouseAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj.podAffinityTerm),
    'weight': obj.weight,
  };
  return compact(result);
}

export interface CorootSpecClickhouseAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly labelSelector?: CorootSpecClickhouseAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: CorootSpecClickhouseAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

export function toJson_CorootSpecClickhouseAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj: CorootSpecClickhouseAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_CorootSpecClickhouseAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_CorootSpecClickhouseAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  };
  return compact(result);
}

export interface CorootSpecClickhouseKeeperAffinityNodeAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: CorootSpecClickhouseKeeperAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: CorootSpecClickhouseKeeperAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution;
}

export function toJson_CorootSpecClickhouseKeeperAffinityNodeAffinity(obj: CorootSpecClickhouseKeeperAffinityNodeAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preferredDuringSchedulingIgnoredDuringExecution': obj.preferredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_CorootSpecClickhouseKeeperAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution(y)),
    'requiredDuringSchedulingIgnoredDuringExecution': toJson_CorootSpecClickhouseKeeperAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj.requiredDuringSchedulingIgnoredDuringExecution),
  };
  return compact(result);
}

export interface CorootSpecClickhouseKeeperAffinityPodAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: CorootSpecClickhouseKeeperAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: CorootSpecClickhouseKeeperAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution[];
}

export function toJson_CorootSpecClickhouseKeeperAffinityPodAffinity(obj: CorootSpecClickhouseKeeperAffinityPodAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preferredDuringSchedulingIgnoredDuringExecution': obj.preferredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_CorootSpecClickhouseKeeperAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution(y)),
    'requiredDuringSchedulingIgnoredDuringExecution': obj.requiredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_CorootSpecClickhouseKeeperAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution(y)),
  };
  return compact(result);
}

export interface CorootSpecClickhouseKeeperAffinityPodAntiAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: CorootSpecClickhouseKeeperAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: CorootSpecClickhouseKeeperAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution[];
}

export function toJson_CorootSpecClickhouseKeeperAffinityPodAntiAffinity(obj: CorootSpecClickhouseKeeperAffinityPodAntiAffinity | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preferredDuringSchedulingIgnoredDuringExecution': obj.preferredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_CorootSpecClickhouseKeeperAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution(y)),
    'requiredDuringSchedulingIgnoredDuringExecution': obj.requiredDuringSchedulingIgnoredDuringExecution?.map(y => toJson_CorootSpecClickhouseKeeperAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution(y)),
  };
  return compact(result);
}

export interface CorootSpecClickhouseKeeperImagePullSecrets {
  readonly name?: string;
}

export function toJson_CorootSpecClickhouseKeeperImagePullSecrets(obj: CorootSpecClickhouseKeeperImagePullSecrets | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return compact(result);
}

export interface CorootSpecClickhouseKeeperResourcesClaims {
  readonly name: string;
  readonly request?: string;
}

export function toJson_CorootSpecClickhouseKeeperResourcesClaims(obj: CorootSpecClickhouseKeeperResourcesClaims | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'request': obj.request,
  };
  return compact(result);
}
export type CorootSpecClickhouseKeeperResourcesLimits = number | string;
export type CorootSpecClickhouseKeeperResourcesRequests = number | string;
export type CorootSpecClickhouseKeeperStorageSize = number | string;

export interface CorootSpecClickhouseS3CredentialsAccessKeyId {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_CorootSpecClickhouseS3CredentialsAccessKeyId(obj: CorootSpecClickhouseS3CredentialsAccessKeyId | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface CorootSpecClickhouseS3CredentialsSecretAccessKey {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_CorootSpecClickhouseS3CredentialsSecretAccessKey(obj: CorootSpecClickhouseS3CredentialsSecretAccessKey | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface CorootSpecClusterAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly preference: CorootSpecClusterAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  readonly weight: number;
}

export function toJson_CorootSpecClusterAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution(obj: CorootSpecClusterAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preference': toJson_CorootSpecClusterAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference(obj.preference),
    'weight': obj.weight,
  };
  return compact(result);
}

export interface CorootSpecClusterAgentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly nodeSelectorTerms: CorootSpecClusterAgentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms[];
}

export function toJson_CorootSpecClusterAgentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj: CorootSpecClusterAgentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'nodeSelectorTerms': obj.nodeSelectorTerms?.map(y => toJson_CorootSpecClusterAgentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms(y)),
  };
  return compact(result);
}

export interface CorootSpecClusterAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly podAffinityTerm: CorootSpecClusterAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm;
  readonly weight: number;
}

export function toJson_CorootSpecClusterAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution(obj: CorootSpecClusterAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'podAffinityTerm': toJson_CorootSpecClusterAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj.podAffinityTerm),
    'weight': obj.weight,
  };
  return compact(result);
}

export interface CorootSpecClusterAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly labelSelector?: CorootSpecClusterAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: CorootSpecClusterAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

export function toJson_CorootSpecClusterAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj: CorootSpecClusterAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_CorootSpecClusterAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_CorootSpecClusterAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  };
  return compact(result);
}

export interface CorootSpecClusterAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly podAffinityTerm: CorootSpecClusterAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm;
  readonly weight: number;
}

export function toJson_CorootSpecClusterAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution(obj: CorootSpecClusterAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'podAffinityTerm': toJson_CorootSpecClusterAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj.podAffinityTerm),
    'weight': obj.weight,
  };
  return compact(result);
}

export interface CorootSpecClusterAgentAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly labelSelector?: CorootSpecClusterAgentAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: CorootSpecClusterAgentAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

export function toJson_CorootSpecClusterAgentAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj: CorootSpecClusterAgentAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_CorootSpecClusterAgentAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_CorootSpecClusterAgentAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  };
  return compact(result);
}

export interface CorootSpecClusterAgentEnvValueFromConfigMapKeyRef {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_CorootSpecClusterAgentEnvValueFromConfigMapKeyRef(obj: CorootSpecClusterAgentEnvValueFromConfigMapKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface CorootSpecClusterAgentEnvValueFromFieldRef {
  readonly apiVersion?: string;
  readonly fieldPath: string;
}

export function toJson_CorootSpecClusterAgentEnvValueFromFieldRef(obj: CorootSpecClusterAgentEnvValueFromFieldRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'fieldPath': obj.fieldPath,
  };
  return compact(result);
}

export interface CorootSpecClusterAgentEnvValueFromResourceFieldRef {
  readonly containerName?: string;
  readonly divisor?: CorootSpecClusterAgentEnvValueFromResourceFieldRefDivisor;
  readonly resource: string;
}

export function toJson_CorootSpecClusterAgentEnvValueFromResourceFieldRef(obj: CorootSpecClusterAgentEnvValueFromResourceFieldRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'containerName': obj.containerName,
    'divisor': obj.divisor,
    'resource': obj.resource,
  };
  return compact(result);
}

export interface CorootSpecClusterAgentEnvValueFromSecretKeyRef {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_CorootSpecClusterAgentEnvValueFromSecretKeyRef(obj: CorootSpecClusterAgentEnvValueFromSecretKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface CorootSpecClusterAgentKubeStateMetricsImagePullSecrets {
  readonly name?: string;
}

export function toJson_CorootSpecClusterAgentKubeStateMetricsImagePullSecrets(obj: CorootSpecClusterAgentKubeStateMetricsImagePullSecrets | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return compact(result);
}
export type CorootSpecEnvValueFromResourceFieldRefDivisor = number | string;

export interface CorootSpecNodeAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly preference: CorootSpecNodeAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  readonly weight: number;
}

export function toJson_CorootSpecNodeAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution(obj: CorootSpecNodeAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preference': toJson_CorootSpecNodeAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference(obj.preference),
    'weight': obj.weight,
  };
  return compact(result);
}

export interface CorootSpecNodeAgentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly nodeSelectorTerms: CorootSpecNodeAgentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms[];
}

export function toJson_CorootSpecNodeAgentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj: CorootSpecNodeAgentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'nodeSelectorTerms': obj.nodeSelectorTerms?.map(y => toJson_CorootSpecNodeAgentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms(y)),
  };
  return compact(result);
}

export interface CorootSpecNodeAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly podAffinityTerm: CorootSpecNodeAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm;
  readonly weight: number;
}

export function toJson_CorootSpecNodeAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution(obj: CorootSpecNodeAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'podAffinityTerm': toJson_CorootSpecNodeAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj.podAffinityTerm),
    'weight': obj.weight,
  };
  return compact(result);
}

export interface CorootSpecNodeAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly labelSelector?: CorootSpecNodeAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: CorootSpecNodeAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

export function toJson_CorootSpecNodeAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj: CorootSpecNodeAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_CorootSpecNodeAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_CorootSpecNodeAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  };
  return compact(result);
}

export interface CorootSpecNodeAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly podAffinityTerm: CorootSpecNodeAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm;
  readonly weight: number;
}

export function toJson_CorootSpecNodeAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution(obj: CorootSpecNodeAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'podAffinityTerm': toJson_CorootSpecNodeAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj.podAffinityTerm),
    'weight': obj.weight,
  };
  return compact(result);
}

export interface CorootSpecNodeAgentAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly labelSelector?: CorootSpecNodeAgentAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: CorootSpecNodeAgentAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

export function toJson_CorootSpecNodeAgentAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj: CorootSpecNodeAgentAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_CorootSpecNodeAgentAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_CorootSpecNodeAgentAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  };
  return compact(result);
}

export interface CorootSpecNodeAgentEnvValueFromConfigMapKeyRef {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_CorootSpecNodeAgentEnvValueFromConfigMapKeyRef(obj: CorootSpecNodeAgentEnvValueFromConfigMapKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface CorootSpecNodeAgentEnvValueFromFieldRef {
  readonly apiVersion?: string;
  readonly fieldPath: string;
}

export function toJson_CorootSpecNodeAgentEnvValueFromFieldRef(obj: CorootSpecNodeAgentEnvValueFromFieldRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'fieldPath': obj.fieldPath,
  };
  return compact(result);
}

export interface CorootSpecNodeAgentEnvValueFromResourceFieldRef {
  readonly containerName?: string;
  readonly divisor?: CorootSpecNodeAgentEnvValueFromResourceFieldRefDivisor;
  readonly resource: string;
}

export function toJson_CorootSpecNodeAgentEnvValueFromResourceFieldRef(obj: CorootSpecNodeAgentEnvValueFromResourceFieldRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'containerName': obj.containerName,
    'divisor': obj.divisor,
    'resource': obj.resource,
  };
  return compact(result);
}

export interface CorootSpecNodeAgentEnvValueFromSecretKeyRef {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_CorootSpecNodeAgentEnvValueFromSecretKeyRef(obj: CorootSpecNodeAgentEnvValueFromSecretKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}
export type CorootSpecNodeAgentUpdateStrategyRollingUpdateMaxSurge = number | string;
export type CorootSpecNodeAgentUpdateStrategyRollingUpdateMaxUnavailable = number | string;

export const CorootSpecProjectsAlertingRulesSelectorType = {
  ALL: "all",
  CATEGORY: "category",
  APPLICATIONS: "applications",
} as const;
export type CorootSpecProjectsAlertingRulesSelectorType = (typeof CorootSpecProjectsAlertingRulesSelectorType)[keyof typeof CorootSpecProjectsAlertingRulesSelectorType];

export interface CorootSpecProjectsAlertingRulesSourceCheck {
  readonly checkId: string;
}

export function toJson_CorootSpecProjectsAlertingRulesSourceCheck(obj: CorootSpecProjectsAlertingRulesSourceCheck | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'checkId': obj.checkId,
  };
  return compact(result);
}

export interface CorootSpecProjectsAlertingRulesSourceKubernetesEvents {
  readonly evaluateWithAi?: boolean;
  readonly maxAlertsPerApp?: number;
  readonly minCount?: number;
}

export function toJson_CorootSpecProjectsAlertingRulesSourceKubernetesEvents(obj: CorootSpecProjectsAlertingRulesSourceKubernetesEvents | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'evaluateWithAi': obj.evaluateWithAi,
    'maxAlertsPerApp': obj.maxAlertsPerApp,
    'minCount': obj.minCount,
  };
  return compact(result);
}

export interface CorootSpecProjectsAlertingRulesSourceLogPattern {
  readonly evaluateWithAi?: boolean;
  readonly maxAlertsPerApp?: number;
  readonly minCount?: number;
  readonly severities: string[];
}

export function toJson_CorootSpecProjectsAlertingRulesSourceLogPattern(obj: CorootSpecProjectsAlertingRulesSourceLogPattern | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'evaluateWithAi': obj.evaluateWithAi,
    'maxAlertsPerApp': obj.maxAlertsPerApp,
    'minCount': obj.minCount,
    'severities': obj.severities?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecProjectsAlertingRulesSourcePromql {
  readonly expression: string;
}

export function toJson_CorootSpecProjectsAlertingRulesSourcePromql(obj: CorootSpecProjectsAlertingRulesSourcePromql | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'expression': obj.expression,
  };
  return compact(result);
}

export const CorootSpecProjectsAlertingRulesSourceType = {
  CHECK: "check",
  LOG_UNDERSCORE_PATTERNS: "log_patterns",
  KUBERNETES_UNDERSCORE_EVENTS: "kubernetes_events",
  PROMQL: "promql",
} as const;
export type CorootSpecProjectsAlertingRulesSourceType = (typeof CorootSpecProjectsAlertingRulesSourceType)[keyof typeof CorootSpecProjectsAlertingRulesSourceType];

export interface CorootSpecProjectsApplicationCategoriesNotificationSettingsAlerts {
  readonly enabled?: boolean;
  readonly opsgenie?: CorootSpecProjectsApplicationCategoriesNotificationSettingsAlertsOpsgenie;
  readonly pagerduty?: CorootSpecProjectsApplicationCategoriesNotificationSettingsAlertsPagerduty;
  readonly slack?: CorootSpecProjectsApplicationCategoriesNotificationSettingsAlertsSlack;
  readonly teams?: CorootSpecProjectsApplicationCategoriesNotificationSettingsAlertsTeams;
  readonly webhook?: CorootSpecProjectsApplicationCategoriesNotificationSettingsAlertsWebhook;
}

export function toJson_CorootSpecProjectsApplicationCategoriesNotificationSettingsAlerts(obj: CorootSpecProjectsApplicationCategoriesNotificationSettingsAlerts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'enabled': obj.enabled,
    'opsgenie': toJson_CorootSpecProjectsApplicationCategoriesNotificationSettingsAlertsOpsgenie(obj.opsgenie),
    'pagerduty': toJson_CorootSpecProjectsApplicationCategoriesNotificationSettingsAlertsPagerduty(obj.pagerduty),
    'slack': toJson_CorootSpecProjectsApplicationCategoriesNotificationSettingsAlertsSlack(obj.slack),
    'teams': toJson_CorootSpecProjectsApplicationCategoriesNotificationSettingsAlertsTeams(obj.teams),
    'webhook': toJson_CorootSpecProjectsApplicationCategoriesNotificationSettingsAlertsWebhook(obj.webhook),
  };
  return compact(result);
}

export interface CorootSpecProjectsApplicationCategoriesNotificationSettingsDeployments {
  readonly enabled?: boolean;
  readonly slack?: CorootSpecProjectsApplicationCategoriesNotificationSettingsDeploymentsSlack;
  readonly teams?: CorootSpecProjectsApplicationCategoriesNotificationSettingsDeploymentsTeams;
  readonly webhook?: CorootSpecProjectsApplicationCategoriesNotificationSettingsDeploymentsWebhook;
}

export function toJson_CorootSpecProjectsApplicationCategoriesNotificationSettingsDeployments(obj: CorootSpecProjectsApplicationCategoriesNotificationSettingsDeployments | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'enabled': obj.enabled,
    'slack': toJson_CorootSpecProjectsApplicationCategoriesNotificationSettingsDeploymentsSlack(obj.slack),
    'teams': toJson_CorootSpecProjectsApplicationCategoriesNotificationSettingsDeploymentsTeams(obj.teams),
    'webhook': toJson_CorootSpecProjectsApplicationCategoriesNotificationSettingsDeploymentsWebhook(obj.webhook),
  };
  return compact(result);
}

export interface CorootSpecProjectsApplicationCategoriesNotificationSettingsIncidents {
  readonly enabled?: boolean;
  readonly opsgenie?: CorootSpecProjectsApplicationCategoriesNotificationSettingsIncidentsOpsgenie;
  readonly pagerduty?: CorootSpecProjectsApplicationCategoriesNotificationSettingsIncidentsPagerduty;
  readonly slack?: CorootSpecProjectsApplicationCategoriesNotificationSettingsIncidentsSlack;
  readonly teams?: CorootSpecProjectsApplicationCategoriesNotificationSettingsIncidentsTeams;
  readonly webhook?: CorootSpecProjectsApplicationCategoriesNotificationSettingsIncidentsWebhook;
}

export function toJson_CorootSpecProjectsApplicationCategoriesNotificationSettingsIncidents(obj: CorootSpecProjectsApplicationCategoriesNotificationSettingsIncidents | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'enabled': obj.enabled,
    'opsgenie': toJson_CorootSpecProjectsApplicationCategoriesNotificationSettingsIncidentsOpsgenie(obj.opsgenie),
    'pagerduty': toJson_CorootSpecProjectsApplicationCategoriesNotificationSettingsIncidentsPagerduty(obj.pagerduty),
    'slack': toJson_CorootSpecProjectsApplicationCategoriesNotificationSettingsIncidentsSlack(obj.slack),
    'teams': toJson_CorootSpecProjectsApplicationCategoriesNotificationSettingsIncidentsTeams(obj.teams),
    'webhook': toJson_CorootSpecProjectsApplicationCategoriesNotificationSettingsIncidentsWebhook(obj.webhook),
  };
  return compact(result);
}

export const CorootSpecProjectsInspectionOverridesSloLatencyObjectiveThreshold = {
  VALUE_5MS: "5ms",
  VALUE_10MS: "10ms",
  VALUE_25MS: "25ms",
  VALUE_50MS: "50ms",
  VALUE_100MS: "100ms",
  VALUE_250MS: "250ms",
  VALUE_500MS: "500ms",
  VALUE_1S: "1s",
  VALUE_2_5S: "2.5s",
  VALUE_5S: "5s",
  VALUE_10S: "10s",
} as const;
export type CorootSpecProjectsInspectionOverridesSloLatencyObjectiveThreshold = (typeof CorootSpecProjectsInspectionOverridesSloLatencyObjectiveThreshold)[keyof typeof CorootSpecProjectsInspectionOverridesSloLatencyObjectiveThreshold];

export interface CorootSpecProjectsNotificationIntegrationsOpsgenieApiKeySecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_CorootSpecProjectsNotificationIntegrationsOpsgenieApiKeySecret(obj: CorootSpecProjectsNotificationIntegrationsOpsgenieApiKeySecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface CorootSpecProjectsNotificationIntegrationsPagerdutyIntegrationKeySecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_CorootSpecProjectsNotificationIntegrationsPagerdutyIntegrationKeySecret(obj: CorootSpecProjectsNotificationIntegrationsPagerdutyIntegrationKeySecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface CorootSpecProjectsNotificationIntegrationsSlackTokenSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_CorootSpecProjectsNotificationIntegrationsSlackTokenSecret(obj: CorootSpecProjectsNotificationIntegrationsSlackTokenSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface CorootSpecProjectsNotificationIntegrationsTeamsWebhookUrlSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_CorootSpecProjectsNotificationIntegrationsTeamsWebhookUrlSecret(obj: CorootSpecProjectsNotificationIntegrationsTeamsWebhookUrlSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface CorootSpecProjectsNotificationIntegrationsWebhookBasicAuth {
  readonly password?: string;
  readonly passwordSecret?: CorootSpecProjectsNotificationIntegrationsWebhookBasicAuthPasswordSecret;
  readonly username?: string;
}

export function toJson_CorootSpecProjectsNotificationIntegrationsWebhookBasicAuth(obj: CorootSpecProjectsNotificationIntegrationsWebhookBasicAuth | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'password': obj.password,
    'passwordSecret': toJson_CorootSpecProjectsNotificationIntegrationsWebhookBasicAuthPasswordSecret(obj.passwordSecret),
    'username': obj.username,
  };
  return compact(result);
}

export interface CorootSpecProjectsNotificationIntegrationsWebhookCustomHeaders {
  readonly key: string;
  readonly value: string;
}

export function toJson_CorootSpecProjectsNotificationIntegrationsWebhookCustomHeaders(obj: CorootSpecProjectsNotificationIntegrationsWebhookCustomHeaders | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'value': obj.value,
  };
  return compact(result);
}

export interface CorootSpecPrometheusAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly preference: CorootSpecPrometheusAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  readonly weight: number;
}

export function toJson_CorootSpecPrometheusAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution(obj: CorootSpecPrometheusAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preference': toJson_CorootSpecPrometheusAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference(obj.preference),
    'weight': obj.weight,
  };
  return compact(result);
}

export interface CorootSpecPrometheusAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly nodeSelectorTerms: CorootSpecPrometheusAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms[];
}

export function toJson_CorootSpecPrometheusAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj: CorootSpecPrometheusAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'nodeSelectorTerms': obj.nodeSelectorTerms?.map(y => toJson_CorootSpecPrometheusAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms(y)),
  };
  return compact(result);
}

export interface CorootSpecPrometheusAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly podAffinityTerm: CorootSpecPrometheusAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm;
  readonly weight: number;
}

export function toJson_CorootSpecPrometheusAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution(obj: CorootSpecPrometheusAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'podAffinityTerm': toJson_CorootSpecPrometheusAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj.podAffinityTerm),
    'weight': obj.weight,
  };
  return compact(result);
}

export interface CorootSpecPrometheusAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly labelSelector?: CorootSpecPrometheusAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: CorootSpecPrometheusAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

export function toJson_CorootSpecPrometheusAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj: CorootSpecPrometheusAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_CorootSpecPrometheusAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_CorootSpecPrometheusAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  };
  return compact(result);
}

export interface CorootSpecPrometheusAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly podAffinityTerm: CorootSpecPrometheusAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm;
  readonly weight: number;
}

export function toJson_CorootSpecPrometheusAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution(obj: CorootSpecPrometheusAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'podAffinityTerm': toJson_CorootSpecPrometheusAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj.podAffinityTerm),
    'weight': obj.weight,
  };
  return compact(result);
}

export interface CorootSpecPrometheusAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly labelSelector?: CorootSpecPrometheusAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: CorootSpecPrometheusAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

export function toJson_CorootSpecPrometheusAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj: CorootSpecPrometheusAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_CorootSpecPrometheusAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_CorootSpecPrometheusAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  };
  return compact(result);
}

export interface CorootSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions(obj: CorootSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields(obj: CorootSpecAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions(obj: CorootSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields(obj: CorootSpecAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector {
  readonly matchExpressions?: CorootSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CorootSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj: CorootSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface CorootSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector {
  readonly matchExpressions?: CorootSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CorootSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector(obj: CorootSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface CorootSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions(obj: CorootSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions(obj: CorootSpecAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector {
  readonly matchExpressions?: CorootSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CorootSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj: CorootSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface CorootSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector {
  readonly matchExpressions?: CorootSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CorootSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector(obj: CorootSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface CorootSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions(obj: CorootSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions(obj: CorootSpecAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecClickhouseAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  readonly matchExpressions?: CorootSpecClickhouseAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions[];
  readonly matchFields?: CorootSpecClickhouseAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}

export function toJson_CorootSpecClickhouseAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference(obj: CorootSpecClickhouseAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecClickhouseAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions(y)),
    'matchFields': obj.matchFields?.map(y => toJson_CorootSpecClickhouseAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields(y)),
  };
  return compact(result);
}

export interface CorootSpecClickhouseAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms {
  readonly matchExpressions?: CorootSpecClickhouseAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions[];
  readonly matchFields?: CorootSpecClickhouseAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields[];
}

export function toJson_CorootSpecClickhouseAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms(obj: CorootSpecClickhouseAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecClickhouseAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions(y)),
    'matchFields': obj.matchFields?.map(y => toJson_CorootSpecClickhouseAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields(y)),
  };
  return compact(result);
}

export interface CorootSpecClickhouseAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm {
  readonly labelSelector?: CorootSpecClickhouseAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: CorootSpecClickhouseAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

export function toJson_CorootSpecClickhouseAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj: CorootSpecClickhouseAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_CorootSpecClickhouseAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_CorootSpecClickhouseAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  };
  return compact(result);
}

export interface CorootSpecClickhouseAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector {
  readonly matchExpressions?: CorootSpecClickhouseAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CorootSpecClickhouseAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector(obj: CorootSpecClickhouseAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecClickhouseAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface CorootSpecClickhouseAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector {
  readonly matchExpressions?: CorootSpecClickhouseAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CorootSpecClickhouseAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector(obj: CorootSpecClickhouseAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecClickhouseAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface CorootSpecClickhouseAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm {
  readonly labelSelector?: CorootSpecClickhouseAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: CorootSpecClickhouseAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

export function toJson_CorootSpecClickhouseAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj: CorootSpecClickhouseAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_CorootSpecClickhouseAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_CorootSpecClickhouseAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  };
  return compact(result);
}

export interface CorootSpecClickhouseAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector {
  readonly matchExpressions?: CorootSpecClickhouseAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CorootSpecClickhouseAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector(obj: CorootSpecClickhouseAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecClickhouseAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface CorootSpecClickhouseAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector {
  readonly matchExpressions?: CorootSpecClickhouseAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CorootSpecClickhouseAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector(obj: CorootSpecClickhouseAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecClickhouseAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface CorootSpecClickhouseKeeperAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly preference: CorootSpecClickhouseKeeperAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference;
  readonly weight: number;
}

export function toJson_CorootSpecClickhouseKeeperAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution(obj: CorootSpecClickhouseKeeperAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'preference': toJson_CorootSpecClickhouseKeeperAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference(obj.preference),
    'weight': obj.weight,
  };
  return compact(result);
}

export interface CorootSpecClickhouseKeeperAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly nodeSelectorTerms: CorootSpecClickhouseKeeperAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms[];
}

export function toJson_CorootSpecClickhouseKeeperAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj: CorootSpecClickhouseKeeperAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'nodeSelectorTerms': obj.nodeSelectorTerms?.map(y => toJson_CorootSpecClickhouseKeeperAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms(y)),
  };
  return compact(result);
}

export interface CorootSpecClickhouseKeeperAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly podAffinityTerm: CorootSpecClickhouseKeeperAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm;
  readonly weight: number;
}

export function toJson_CorootSpecClickhouseKeeperAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution(obj: CorootSpecClickhouseKeeperAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'podAffinityTerm': toJson_CorootSpecClickhouseKeeperAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj.podAffinityTerm),
    'weight': obj.weight,
  };
  return compact(result);
}

export interface CorootSpecClickhouseKeeperAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly labelSelector?: CorootSpecClickhouseKeeperAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: CorootSpecClickhouseKeeperAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

export function toJson_CorootSpecClickhouseKeeperAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj: CorootSpecClickhouseKeeperAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_CorootSpecClickhouseKeeperAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_CorootSpecClickhouseKeeperAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  };
  return compact(result);
}

export interface CorootSpecClickhouseKeeperAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  readonly podAffinityTerm: CorootSpecClickhouseKeeperAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm;
  readonly weight: number;
}

export function toJson_CorootSpecClickhouseKeeperAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution(obj: CorootSpecClickhouseKeeperAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'podAffinityTerm': toJson_CorootSpecClickhouseKeeperAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj.podAffinityTerm),
    'weight': obj.weight,
  };
  return compact(result);
}

export interface CorootSpecClickhouseKeeperAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution {
  readonly labelSelector?: CorootSpecClickhouseKeeperAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: CorootSpecClickhouseKeeperAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

export function toJson_CorootSpecClickhouseKeeperAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution(obj: CorootSpecClickhouseKeeperAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecution | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_CorootSpecClickhouseKeeperAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_CorootSpecClickhouseKeeperAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  };
  return compact(result);
}

export interface CorootSpecClusterAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  readonly matchExpressions?: CorootSpecClusterAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions[];
  readonly matchFields?: CorootSpecClusterAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}

export function toJson_CorootSpecClusterAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference(obj: CorootSpecClusterAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecClusterAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions(y)),
    'matchFields': obj.matchFields?.map(y => toJson_CorootSpecClusterAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields(y)),
  };
  return compact(result);
}

export interface CorootSpecClusterAgentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms {
  readonly matchExpressions?: CorootSpecClusterAgentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions[];
  readonly matchFields?: CorootSpecClusterAgentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields[];
}

export function toJson_CorootSpecClusterAgentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms(obj: CorootSpecClusterAgentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecClusterAgentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions(y)),
    'matchFields': obj.matchFields?.map(y => toJson_CorootSpecClusterAgentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields(y)),
  };
  return compact(result);
}

export interface CorootSpecClusterAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm {
  readonly labelSelector?: CorootSpecClusterAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: CorootSpecClusterAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

export function toJson_CorootSpecClusterAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj: CorootSpecClusterAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_CorootSpecClusterAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_CorootSpecClusterAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  };
  return compact(result);
}

export interface CorootSpecClusterAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector {
  readonly matchExpressions?: CorootSpecClusterAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CorootSpecClusterAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector(obj: CorootSpecClusterAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecClusterAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface CorootSpecClusterAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector {
  readonly matchExpressions?: CorootSpecClusterAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CorootSpecClusterAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector(obj: CorootSpecClusterAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecClusterAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface CorootSpecClusterAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm {
  readonly labelSelector?: CorootSpecClusterAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: CorootSpecClusterAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

export function toJson_CorootSpecClusterAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj: CorootSpecClusterAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_CorootSpecClusterAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_CorootSpecClusterAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  };
  return compact(result);
}

export interface CorootSpecClusterAgentAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector {
  readonly matchExpressions?: CorootSpecClusterAgentAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CorootSpecClusterAgentAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector(obj: CorootSpecClusterAgentAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecClusterAgentAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface CorootSpecClusterAgentAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector {
  readonly matchExpressions?: CorootSpecClusterAgentAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CorootSpecClusterAgentAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector(obj: CorootSpecClusterAgentAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecClusterAgentAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}
export type CorootSpecClusterAgentEnvValueFromResourceFieldRefDivisor = number | string;

export interface CorootSpecNodeAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  readonly matchExpressions?: CorootSpecNodeAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions[];
  readonly matchFields?: CorootSpecNodeAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}

export function toJson_CorootSpecNodeAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference(obj: CorootSpecNodeAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecNodeAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions(y)),
    'matchFields': obj.matchFields?.map(y => toJson_CorootSpecNodeAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields(y)),
  };
  return compact(result);
}

export interface CorootSpecNodeAgentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms {
  readonly matchExpressions?: CorootSpecNodeAgentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions[];
  readonly matchFields?: CorootSpecNodeAgentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields[];
}

export function toJson_CorootSpecNodeAgentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms(obj: CorootSpecNodeAgentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecNodeAgentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions(y)),
    'matchFields': obj.matchFields?.map(y => toJson_CorootSpecNodeAgentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields(y)),
  };
  return compact(result);
}

export interface CorootSpecNodeAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm {
  readonly labelSelector?: CorootSpecNodeAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: CorootSpecNodeAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

export function toJson_CorootSpecNodeAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj: CorootSpecNodeAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_CorootSpecNodeAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_CorootSpecNodeAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  };
  return compact(result);
}

export interface CorootSpecNodeAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector {
  readonly matchExpressions?: CorootSpecNodeAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CorootSpecNodeAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector(obj: CorootSpecNodeAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecNodeAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface CorootSpecNodeAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector {
  readonly matchExpressions?: CorootSpecNodeAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CorootSpecNodeAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector(obj: CorootSpecNodeAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecNodeAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface CorootSpecNodeAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm {
  readonly labelSelector?: CorootSpecNodeAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: CorootSpecNodeAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

export function toJson_CorootSpecNodeAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj: CorootSpecNodeAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_CorootSpecNodeAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_CorootSpecNodeAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  };
  return compact(result);
}

export interface CorootSpecNodeAgentAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector {
  readonly matchExpressions?: CorootSpecNodeAgentAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CorootSpecNodeAgentAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector(obj: CorootSpecNodeAgentAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecNodeAgentAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface CorootSpecNodeAgentAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector {
  readonly matchExpressions?: CorootSpecNodeAgentAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CorootSpecNodeAgentAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector(obj: CorootSpecNodeAgentAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecNodeAgentAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}
export type CorootSpecNodeAgentEnvValueFromResourceFieldRefDivisor = number | string;

export interface CorootSpecProjectsApplicationCategoriesNotificationSettingsAlertsOpsgenie {
  readonly enabled?: boolean;
}

export function toJson_CorootSpecProjectsApplicationCategoriesNotificationSettingsAlertsOpsgenie(obj: CorootSpecProjectsApplicationCategoriesNotificationSettingsAlertsOpsgenie | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'enabled': obj.enabled,
  };
  return compact(result);
}

export interface CorootSpecProjectsApplicationCategoriesNotificationSettingsAlertsPagerduty {
  readonly enabled?: boolean;
}

export function toJson_CorootSpecProjectsApplicationCategoriesNotificationSettingsAlertsPagerduty(obj: CorootSpecProjectsApplicationCategoriesNotificationSettingsAlertsPagerduty | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'enabled': obj.enabled,
  };
  return compact(result);
}

export interface CorootSpecProjectsApplicationCategoriesNotificationSettingsAlertsSlack {
  readonly channel?: string;
  readonly enabled?: boolean;
}

export function toJson_CorootSpecProjectsApplicationCategoriesNotificationSettingsAlertsSlack(obj: CorootSpecProjectsApplicationCategoriesNotificationSettingsAlertsSlack | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'channel': obj.channel,
    'enabled': obj.enabled,
  };
  return compact(result);
}

export interface CorootSpecProjectsApplicationCategoriesNotificationSettingsAlertsTeams {
  readonly enabled?: boolean;
}

export function toJson_CorootSpecProjectsApplicationCategoriesNotificationSettingsAlertsTeams(obj: CorootSpecProjectsApplicationCategoriesNotificationSettingsAlertsTeams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'enabled': obj.enabled,
  };
  return compact(result);
}

export interface CorootSpecProjectsApplicationCategoriesNotificationSettingsAlertsWebhook {
  readonly enabled?: boolean;
}

export function toJson_CorootSpecProjectsApplicationCategoriesNotificationSettingsAlertsWebhook(obj: CorootSpecProjectsApplicationCategoriesNotificationSettingsAlertsWebhook | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'enabled': obj.enabled,
  };
  return compact(result);
}

export interface CorootSpecProjectsApplicationCategoriesNotificationSettingsDeploymentsSlack {
  readonly channel?: string;
  readonly enabled?: boolean;
}

export function toJson_CorootSpecProjectsApplicationCategoriesNotificationSettingsDeploymentsSlack(obj: CorootSpecProjectsApplicationCategoriesNotificationSettingsDeploymentsSlack | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'channel': obj.channel,
    'enabled': obj.enabled,
  };
  return compact(result);
}

export interface CorootSpecProjectsApplicationCategoriesNotificationSettingsDeploymentsTeams {
  readonly enabled?: boolean;
}

export function toJson_CorootSpecProjectsApplicationCategoriesNotificationSettingsDeploymentsTeams(obj: CorootSpecProjectsApplicationCategoriesNotificationSettingsDeploymentsTeams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'enabled': obj.enabled,
  };
  return compact(result);
}

export interface CorootSpecProjectsApplicationCategoriesNotificationSettingsDeploymentsWebhook {
  readonly enabled?: boolean;
}

export function toJson_CorootSpecProjectsApplicationCategoriesNotificationSettingsDeploymentsWebhook(obj: CorootSpecProjectsApplicationCategoriesNotificationSettingsDeploymentsWebhook | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'enabled': obj.enabled,
  };
  return compact(result);
}

export interface CorootSpecProjectsApplicationCategoriesNotificationSettingsIncidentsOpsgenie {
  readonly enabled?: boolean;
}

export function toJson_CorootSpecProjectsApplicationCategoriesNotificationSettingsIncidentsOpsgenie(obj: CorootSpecProjectsApplicationCategoriesNotificationSettingsIncidentsOpsgenie | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'enabled': obj.enabled,
  };
  return compact(result);
}

export interface CorootSpecProjectsApplicationCategoriesNotificationSettingsIncidentsPagerduty {
  readonly enabled?: boolean;
}

export function toJson_CorootSpecProjectsApplicationCategoriesNotificationSettingsIncidentsPagerduty(obj: CorootSpecProjectsApplicationCategoriesNotificationSettingsIncidentsPagerduty | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'enabled': obj.enabled,
  };
  return compact(result);
}

export interface CorootSpecProjectsApplicationCategoriesNotificationSettingsIncidentsSlack {
  readonly channel?: string;
  readonly enabled?: boolean;
}

export function toJson_CorootSpecProjectsApplicationCategoriesNotificationSettingsIncidentsSlack(obj: CorootSpecProjectsApplicationCategoriesNotificationSettingsIncidentsSlack | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'channel': obj.channel,
    'enabled': obj.enabled,
  };
  return compact(result);
}

export interface CorootSpecProjectsApplicationCategoriesNotificationSettingsIncidentsTeams {
  readonly enabled?: boolean;
}

export function toJson_CorootSpecProjectsApplicationCategoriesNotificationSettingsIncidentsTeams(obj: CorootSpecProjectsApplicationCategoriesNotificationSettingsIncidentsTeams | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'enabled': obj.enabled,
  };
  return compact(result);
}

export interface CorootSpecProjectsApplicationCategoriesNotificationSettingsIncidentsWebhook {
  readonly enabled?: boolean;
}

export function toJson_CorootSpecProjectsApplicationCategoriesNotificationSettingsIncidentsWebhook(obj: CorootSpecProjectsApplicationCategoriesNotificationSettingsIncidentsWebhook | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'enabled': obj.enabled,
  };
  return compact(result);
}

export interface CorootSpecProjectsNotificationIntegrationsWebhookBasicAuthPasswordSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_CorootSpecProjectsNotificationIntegrationsWebhookBasicAuthPasswordSecret(obj: CorootSpecProjectsNotificationIntegrationsWebhookBasicAuthPasswordSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface CorootSpecPrometheusAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  readonly matchExpressions?: CorootSpecPrometheusAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions[];
  readonly matchFields?: CorootSpecPrometheusAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}

export function toJson_CorootSpecPrometheusAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference(obj: CorootSpecPrometheusAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecPrometheusAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions(y)),
    'matchFields': obj.matchFields?.map(y => toJson_CorootSpecPrometheusAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields(y)),
  };
  return compact(result);
}

export interface CorootSpecPrometheusAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms {
  readonly matchExpressions?: CorootSpecPrometheusAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions[];
  readonly matchFields?: CorootSpecPrometheusAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields[];
}

export function toJson_CorootSpecPrometheusAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms(obj: CorootSpecPrometheusAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecPrometheusAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions(y)),
    'matchFields': obj.matchFields?.map(y => toJson_CorootSpecPrometheusAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields(y)),
  };
  return compact(result);
}

export interface CorootSpecPrometheusAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm {
  readonly labelSelector?: CorootSpecPrometheusAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: CorootSpecPrometheusAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

export function toJson_CorootSpecPrometheusAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj: CorootSpecPrometheusAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_CorootSpecPrometheusAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_CorootSpecPrometheusAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  };
  return compact(result);
}

export interface CorootSpecPrometheusAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector {
  readonly matchExpressions?: CorootSpecPrometheusAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CorootSpecPrometheusAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector(obj: CorootSpecPrometheusAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecPrometheusAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface CorootSpecPrometheusAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector {
  readonly matchExpressions?: CorootSpecPrometheusAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CorootSpecPrometheusAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector(obj: CorootSpecPrometheusAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecPrometheusAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface CorootSpecPrometheusAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm {
  readonly labelSelector?: CorootSpecPrometheusAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: CorootSpecPrometheusAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

export function toJson_CorootSpecPrometheusAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj: CorootSpecPrometheusAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_CorootSpecPrometheusAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_CorootSpecPrometheusAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  };
  return compact(result);
}

export interface CorootSpecPrometheusAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector {
  readonly matchExpressions?: CorootSpecPrometheusAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CorootSpecPrometheusAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector(obj: CorootSpecPrometheusAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecPrometheusAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface CorootSpecPrometheusAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector {
  readonly matchExpressions?: CorootSpecPrometheusAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CorootSpecPrometheusAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector(obj: CorootSpecPrometheusAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecPrometheusAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface CorootSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions(obj: CorootSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions(obj: CorootSpecAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions(obj: CorootSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions(obj: CorootSpecAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecClickhouseAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecClickhouseAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions(obj: CorootSpecClickhouseAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecClickhouseAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecClickhouseAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields(obj: CorootSpecClickhouseAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecClickhouseAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecClickhouseAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions(obj: CorootSpecClickhouseAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecClickhouseAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecClickhouseAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields(obj: CorootSpecClickhouseAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecClickhouseAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector {
  readonly matchExpressions?: CorootSpecClickhouseAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CorootSpecClickhouseAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj: CorootSpecClickhouseAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecClickhouseAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface CorootSpecClickhouseAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector {
  readonly matchExpressions?: CorootSpecClickhouseAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CorootSpecClickhouseAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector(obj: CorootSpecClickhouseAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecClickhouseAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface CorootSpecClickhouseAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecClickhouseAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions(obj: CorootSpecClickhouseAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecClickhouseAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecClickhouseAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions(obj: CorootSpecClickhouseAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecClickhouseAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector {
  readonly matchExpressions?: CorootSpecClickhouseAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CorootSpecClickhouseAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj: CorootSpecClickhouseAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecClickhouseAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface CorootSpecClickhouseAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector {
  readonly matchExpressions?: CorootSpecClickhouseAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CorootSpecClickhouseAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector(obj: CorootSpecClickhouseAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecClickhouseAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface CorootSpecClickhouseAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecClickhouseAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions(obj: CorootSpecClickhouseAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecClickhouseAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecClickhouseAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions(obj: CorootSpecClickhouseAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecClickhouseKeeperAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference {
  readonly matchExpressions?: CorootSpecClickhouseKeeperAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions[];
  readonly matchFields?: CorootSpecClickhouseKeeperAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields[];
}

export function toJson_CorootSpecClickhouseKeeperAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference(obj: CorootSpecClickhouseKeeperAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreference | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecClickhouseKeeperAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions(y)),
    'matchFields': obj.matchFields?.map(y => toJson_CorootSpecClickhouseKeeperAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields(y)),
  };
  return compact(result);
}

export interface CorootSpecClickhouseKeeperAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms {
  readonly matchExpressions?: CorootSpecClickhouseKeeperAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions[];
  readonly matchFields?: CorootSpecClickhouseKeeperAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields[];
}

export function toJson_CorootSpecClickhouseKeeperAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms(obj: CorootSpecClickhouseKeeperAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTerms | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecClickhouseKeeperAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions(y)),
    'matchFields': obj.matchFields?.map(y => toJson_CorootSpecClickhouseKeeperAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields(y)),
  };
  return compact(result);
}

export interface CorootSpecClickhouseKeeperAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm {
  readonly labelSelector?: CorootSpecClickhouseKeeperAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: CorootSpecClickhouseKeeperAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

export function toJson_CorootSpecClickhouseKeeperAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj: CorootSpecClickhouseKeeperAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_CorootSpecClickhouseKeeperAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_CorootSpecClickhouseKeeperAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  };
  return compact(result);
}

export interface CorootSpecClickhouseKeeperAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector {
  readonly matchExpressions?: CorootSpecClickhouseKeeperAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CorootSpecClickhouseKeeperAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector(obj: CorootSpecClickhouseKeeperAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecClickhouseKeeperAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface CorootSpecClickhouseKeeperAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector {
  readonly matchExpressions?: CorootSpecClickhouseKeeperAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CorootSpecClickhouseKeeperAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector(obj: CorootSpecClickhouseKeeperAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecClickhouseKeeperAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface CorootSpecClickhouseKeeperAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm {
  readonly labelSelector?: CorootSpecClickhouseKeeperAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector;
  readonly matchLabelKeys?: string[];
  readonly mismatchLabelKeys?: string[];
  readonly namespaceSelector?: CorootSpecClickhouseKeeperAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector;
  readonly namespaces?: string[];
  readonly topologyKey: string;
}

export function toJson_CorootSpecClickhouseKeeperAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm(obj: CorootSpecClickhouseKeeperAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTerm | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_CorootSpecClickhouseKeeperAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj.labelSelector),
    'matchLabelKeys': obj.matchLabelKeys?.map(y => y),
    'mismatchLabelKeys': obj.mismatchLabelKeys?.map(y => y),
    'namespaceSelector': toJson_CorootSpecClickhouseKeeperAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector(obj.namespaceSelector),
    'namespaces': obj.namespaces?.map(y => y),
    'topologyKey': obj.topologyKey,
  };
  return compact(result);
}

export interface CorootSpecClickhouseKeeperAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector {
  readonly matchExpressions?: CorootSpecClickhouseKeeperAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CorootSpecClickhouseKeeperAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector(obj: CorootSpecClickhouseKeeperAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecClickhouseKeeperAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface CorootSpecClickhouseKeeperAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector {
  readonly matchExpressions?: CorootSpecClickhouseKeeperAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CorootSpecClickhouseKeeperAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector(obj: CorootSpecClickhouseKeeperAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecClickhouseKeeperAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface CorootSpecClusterAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecClusterAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions(obj: CorootSpecClusterAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecClusterAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecClusterAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields(obj: CorootSpecClusterAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecClusterAgentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecClusterAgentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions(obj: CorootSpecClusterAgentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecClusterAgentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecClusterAgentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields(obj: CorootSpecClusterAgentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecClusterAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector {
  readonly matchExpressions?: CorootSpecClusterAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CorootSpecClusterAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj: CorootSpecClusterAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecClusterAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface CorootSpecClusterAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector {
  readonly matchExpressions?: CorootSpecClusterAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CorootSpecClusterAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector(obj: CorootSpecClusterAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecClusterAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface CorootSpecClusterAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecClusterAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions(obj: CorootSpecClusterAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecClusterAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecClusterAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions(obj: CorootSpecClusterAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecClusterAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector {
  readonly matchExpressions?: CorootSpecClusterAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CorootSpecClusterAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj: CorootSpecClusterAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecClusterAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface CorootSpecClusterAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector {
  readonly matchExpressions?: CorootSpecClusterAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CorootSpecClusterAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector(obj: CorootSpecClusterAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecClusterAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface CorootSpecClusterAgentAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecClusterAgentAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions(obj: CorootSpecClusterAgentAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecClusterAgentAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecClusterAgentAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions(obj: CorootSpecClusterAgentAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecNodeAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecNodeAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions(obj: CorootSpecNodeAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecNodeAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecNodeAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields(obj: CorootSpecNodeAgentAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecNodeAgentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecNodeAgentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions(obj: CorootSpecNodeAgentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecNodeAgentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecNodeAgentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields(obj: CorootSpecNodeAgentAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecNodeAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector {
  readonly matchExpressions?: CorootSpecNodeAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CorootSpecNodeAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj: CorootSpecNodeAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecNodeAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface CorootSpecNodeAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector {
  readonly matchExpressions?: CorootSpecNodeAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CorootSpecNodeAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector(obj: CorootSpecNodeAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecNodeAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface CorootSpecNodeAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecNodeAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions(obj: CorootSpecNodeAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecNodeAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecNodeAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions(obj: CorootSpecNodeAgentAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecNodeAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector {
  readonly matchExpressions?: CorootSpecNodeAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CorootSpecNodeAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj: CorootSpecNodeAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecNodeAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface CorootSpecNodeAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector {
  readonly matchExpressions?: CorootSpecNodeAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CorootSpecNodeAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector(obj: CorootSpecNodeAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecNodeAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface CorootSpecNodeAgentAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecNodeAgentAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions(obj: CorootSpecNodeAgentAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecNodeAgentAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecNodeAgentAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions(obj: CorootSpecNodeAgentAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecPrometheusAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecPrometheusAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions(obj: CorootSpecPrometheusAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecPrometheusAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecPrometheusAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields(obj: CorootSpecPrometheusAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecPrometheusAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecPrometheusAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions(obj: CorootSpecPrometheusAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecPrometheusAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecPrometheusAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields(obj: CorootSpecPrometheusAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecPrometheusAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector {
  readonly matchExpressions?: CorootSpecPrometheusAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CorootSpecPrometheusAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj: CorootSpecPrometheusAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecPrometheusAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface CorootSpecPrometheusAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector {
  readonly matchExpressions?: CorootSpecPrometheusAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CorootSpecPrometheusAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector(obj: CorootSpecPrometheusAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecPrometheusAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface CorootSpecPrometheusAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecPrometheusAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions(obj: CorootSpecPrometheusAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecPrometheusAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecPrometheusAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions(obj: CorootSpecPrometheusAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecPrometheusAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector {
  readonly matchExpressions?: CorootSpecPrometheusAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CorootSpecPrometheusAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj: CorootSpecPrometheusAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecPrometheusAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface CorootSpecPrometheusAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector {
  readonly matchExpressions?: CorootSpecPrometheusAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CorootSpecPrometheusAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector(obj: CorootSpecPrometheusAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecPrometheusAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface CorootSpecPrometheusAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecPrometheusAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions(obj: CorootSpecPrometheusAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecPrometheusAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecPrometheusAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions(obj: CorootSpecPrometheusAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecClickhouseAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecClickhouseAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions(obj: CorootSpecClickhouseAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecClickhouseAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecClickhouseAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions(obj: CorootSpecClickhouseAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecClickhouseAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecClickhouseAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions(obj: CorootSpecClickhouseAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecClickhouseAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecClickhouseAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions(obj: CorootSpecClickhouseAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecClickhouseKeeperAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecClickhouseKeeperAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions(obj: CorootSpecClickhouseKeeperAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecClickhouseKeeperAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecClickhouseKeeperAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields(obj: CorootSpecClickhouseKeeperAffinityNodeAffinityPreferredDuringSchedulingIgnoredDuringExecutionPreferenceMatchFields | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecClickhouseKeeperAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecClickhouseKeeperAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions(obj: CorootSpecClickhouseKeeperAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecClickhouseKeeperAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecClickhouseKeeperAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields(obj: CorootSpecClickhouseKeeperAffinityNodeAffinityRequiredDuringSchedulingIgnoredDuringExecutionNodeSelectorTermsMatchFields | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecClickhouseKeeperAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector {
  readonly matchExpressions?: CorootSpecClickhouseKeeperAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CorootSpecClickhouseKeeperAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj: CorootSpecClickhouseKeeperAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecClickhouseKeeperAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface CorootSpecClickhouseKeeperAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector {
  readonly matchExpressions?: CorootSpecClickhouseKeeperAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CorootSpecClickhouseKeeperAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector(obj: CorootSpecClickhouseKeeperAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecClickhouseKeeperAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface CorootSpecClickhouseKeeperAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecClickhouseKeeperAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions(obj: CorootSpecClickhouseKeeperAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecClickhouseKeeperAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecClickhouseKeeperAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions(obj: CorootSpecClickhouseKeeperAffinityPodAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecClickhouseKeeperAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector {
  readonly matchExpressions?: CorootSpecClickhouseKeeperAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CorootSpecClickhouseKeeperAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector(obj: CorootSpecClickhouseKeeperAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecClickhouseKeeperAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface CorootSpecClickhouseKeeperAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector {
  readonly matchExpressions?: CorootSpecClickhouseKeeperAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_CorootSpecClickhouseKeeperAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector(obj: CorootSpecClickhouseKeeperAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_CorootSpecClickhouseKeeperAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface CorootSpecClickhouseKeeperAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecClickhouseKeeperAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions(obj: CorootSpecClickhouseKeeperAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecClickhouseKeeperAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecClickhouseKeeperAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions(obj: CorootSpecClickhouseKeeperAffinityPodAntiAffinityRequiredDuringSchedulingIgnoredDuringExecutionNamespaceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecClusterAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecClusterAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions(obj: CorootSpecClusterAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecClusterAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecClusterAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions(obj: CorootSpecClusterAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecClusterAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecClusterAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions(obj: CorootSpecClusterAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecClusterAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecClusterAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions(obj: CorootSpecClusterAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecNodeAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecNodeAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions(obj: CorootSpecNodeAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecNodeAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecNodeAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions(obj: CorootSpecNodeAgentAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecNodeAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecNodeAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions(obj: CorootSpecNodeAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecNodeAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecNodeAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions(obj: CorootSpecNodeAgentAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecPrometheusAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecPrometheusAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions(obj: CorootSpecPrometheusAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecPrometheusAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecPrometheusAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions(obj: CorootSpecPrometheusAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecPrometheusAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecPrometheusAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions(obj: CorootSpecPrometheusAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecPrometheusAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecPrometheusAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions(obj: CorootSpecPrometheusAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecClickhouseKeeperAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecClickhouseKeeperAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions(obj: CorootSpecClickhouseKeeperAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecClickhouseKeeperAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecClickhouseKeeperAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions(obj: CorootSpecClickhouseKeeperAffinityPodAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecClickhouseKeeperAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecClickhouseKeeperAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions(obj: CorootSpecClickhouseKeeperAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface CorootSpecClickhouseKeeperAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_CorootSpecClickhouseKeeperAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions(obj: CorootSpecClickhouseKeeperAffinityPodAntiAffinityPreferredDuringSchedulingIgnoredDuringExecutionPodAffinityTermNamespaceSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}
