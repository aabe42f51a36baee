// Made by `npm run imports` from k8sgpts.core.k8sgpt.ai; do not edit.
import type { ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import type { Construct } from 'constructs';
import { LocatedApiObject } from '../../../constructs/core/located.ts';
import { compact } from '../../compact.ts';

export class K8sGpt extends LocatedApiObject {
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'core.k8sgpt.ai/v1alpha1',
    kind: 'K8sGPT',
  }
  public static manifest(props: K8sGptProps = {}): any {
    return {
      ...K8sGpt.GVK,
      ...toJson_K8sGptProps(props),
    };
  }
  public constructor(scope: Construct, id: string, props: K8sGptProps = {}) {
    super(scope, id, {
      ...K8sGpt.GVK,
      ...props,
    });
  }
  public override toJson(): any {
    const resolved = super.toJson();
    return {
      ...K8sGpt.GVK,
      ...toJson_K8sGptProps(resolved),
    };
  }
}

export interface K8sGptProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: K8SGptSpec;
}

export function toJson_K8sGptProps(obj: K8sGptProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_K8SGptSpec(obj.spec),
  };
  return compact(result);
}

export interface K8SGptSpec {
  readonly ai?: K8SGptSpecAi;
  readonly analysis?: K8SGptSpecAnalysis;
  readonly containerSecurityContext?: K8SGptSpecContainerSecurityContext;
  readonly customAnalyzers?: K8SGptSpecCustomAnalyzers[];
  readonly deploymentAnnotations?: { [key: string]: string };
  readonly deploymentLabels?: { [key: string]: string };
  readonly extraOptions?: K8SGptSpecExtraOptions;
  readonly filters?: string[];
  readonly imagePullPolicy?: string;
  readonly imagePullSecrets?: K8SGptSpecImagePullSecrets[];
  readonly integrations?: K8SGptSpecIntegrations;
  readonly kubeconfig?: K8SGptSpecKubeconfig;
  readonly noCache?: boolean;
  readonly nodeSelector?: { [key: string]: string };
  readonly podAnnotations?: { [key: string]: string };
  readonly podLabels?: { [key: string]: string };
  readonly remoteCache?: K8SGptSpecRemoteCache;
  readonly repository?: string;
  readonly resources?: K8SGptSpecResources;
  readonly securityContext?: K8SGptSpecSecurityContext;
  readonly sink?: K8SGptSpecSink;
  readonly targetNamespace?: string;
  readonly version?: string;
}

export function toJson_K8SGptSpec(obj: K8SGptSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ai': toJson_K8SGptSpecAi(obj.ai),
    'analysis': toJson_K8SGptSpecAnalysis(obj.analysis),
    'containerSecurityContext': toJson_K8SGptSpecContainerSecurityContext(obj.containerSecurityContext),
    'customAnalyzers': obj.customAnalyzers?.map(y => toJson_K8SGptSpecCustomAnalyzers(y)),
    'deploymentAnnotations': ((obj.deploymentAnnotations) === undefined) ? undefined : (compact(obj.deploymentAnnotations)),
    'deploymentLabels': ((obj.deploymentLabels) === undefined) ? undefined : (compact(obj.deploymentLabels)),
    'extraOptions': toJson_K8SGptSpecExtraOptions(obj.extraOptions),
    'filters': obj.filters?.map(y => y),
    'imagePullPolicy': obj.imagePullPolicy,
    'imagePullSecrets': obj.imagePullSecrets?.map(y => toJson_K8SGptSpecImagePullSecrets(y)),
    'integrations': toJson_K8SGptSpecIntegrations(obj.integrations),
    'kubeconfig': toJson_K8SGptSpecKubeconfig(obj.kubeconfig),
    'noCache': obj.noCache,
    'nodeSelector': ((obj.nodeSelector) === undefined) ? undefined : (compact(obj.nodeSelector)),
    'podAnnotations': ((obj.podAnnotations) === undefined) ? undefined : (compact(obj.podAnnotations)),
    'podLabels': ((obj.podLabels) === undefined) ? undefined : (compact(obj.podLabels)),
    'remoteCache': toJson_K8SGptSpecRemoteCache(obj.remoteCache),
    'repository': obj.repository,
    'resources': toJson_K8SGptSpecResources(obj.resources),
    'securityContext': toJson_K8SGptSpecSecurityContext(obj.securityContext),
    'sink': toJson_K8SGptSpecSink(obj.sink),
    'targetNamespace': obj.targetNamespace,
    'version': obj.version,
  };
  return compact(result);
}

export interface K8SGptSpecAi {
  readonly anonymized?: boolean;
  readonly autoRemediation?: K8SGptSpecAiAutoRemediation;
  readonly azureApiType?: K8SGptSpecAiAzureApiType;
  readonly backOff?: K8SGptSpecAiBackOff;
  readonly backend: K8SGptSpecAiBackend;
  readonly baseUrl?: string;
  readonly customHeaders?: string;
  readonly enabled?: boolean;
  readonly engine?: string;
  readonly language?: string;
  readonly maxTokens?: string;
  readonly model?: string;
  readonly providerId?: string;
  readonly proxyEndpoint?: string;
  readonly region?: string;
  readonly secret?: K8SGptSpecAiSecret;
  readonly topk?: string;
}

export function toJson_K8SGptSpecAi(obj: K8SGptSpecAi | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'anonymized': obj.anonymized,
    'autoRemediation': toJson_K8SGptSpecAiAutoRemediation(obj.autoRemediation),
    'azureAPIType': obj.azureApiType,
    'backOff': toJson_K8SGptSpecAiBackOff(obj.backOff),
    'backend': obj.backend,
    'baseUrl': obj.baseUrl,
    'customHeaders': obj.customHeaders,
    'enabled': obj.enabled,
    'engine': obj.engine,
    'language': obj.language,
    'maxTokens': obj.maxTokens,
    'model': obj.model,
    'providerId': obj.providerId,
    'proxyEndpoint': obj.proxyEndpoint,
    'region': obj.region,
    'secret': toJson_K8SGptSpecAiSecret(obj.secret),
    'topk': obj.topk,
  };
  return compact(result);
}

export interface K8SGptSpecAnalysis {
  readonly interval?: string;
}

export function toJson_K8SGptSpecAnalysis(obj: K8SGptSpecAnalysis | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'interval': obj.interval,
  };
  return compact(result);
}

export interface K8SGptSpecContainerSecurityContext {
  readonly allowPrivilegeEscalation?: boolean;
  readonly appArmorProfile?: K8SGptSpecContainerSecurityContextAppArmorProfile;
  readonly capabilities?: K8SGptSpecContainerSecurityContextCapabilities;
  readonly privileged?: boolean;
  readonly procMount?: string;
  readonly readOnlyRootFilesystem?: boolean;
  readonly runAsGroup?: number;
  readonly runAsNonRoot?: boolean;
  readonly runAsUser?: number;
  readonly seLinuxOptions?: K8SGptSpecContainerSecurityContextSeLinuxOptions;
  readonly seccompProfile?: K8SGptSpecContainerSecurityContextSeccompProfile;
  readonly windowsOptions?: K8SGptSpecContainerSecurityContextWindowsOptions;
}

export function toJson_K8SGptSpecContainerSecurityContext(obj: K8SGptSpecContainerSecurityContext | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'allowPrivilegeEscalation': obj.allowPrivilegeEscalation,
    'appArmorProfile': toJson_K8SGptSpecContainerSecurityContextAppArmorProfile(obj.appArmorProfile),
    'capabilities': toJson_K8SGptSpecContainerSecurityContextCapabilities(obj.capabilities),
    'privileged': obj.privileged,
    'procMount': obj.procMount,
    'readOnlyRootFilesystem': obj.readOnlyRootFilesystem,
    'runAsGroup': obj.runAsGroup,
    'runAsNonRoot': obj.runAsNonRoot,
    'runAsUser': obj.runAsUser,
    'seLinuxOptions': toJson_K8SGptSpecContainerSecurityContextSeLinuxOptions(obj.seLinuxOptions),
    'seccompProfile': toJson_K8SGptSpecContainerSecurityContextSeccompProfile(obj.seccompProfile),
    'windowsOptions': toJson_K8SGptSpecContainerSecurityContextWindowsOptions(obj.windowsOptions),
  };
  return compact(result);
}

export interface K8SGptSpecCustomAnalyzers {
  readonly connection?: K8SGptSpecCustomAnalyzersConnection;
  readonly name?: string;
}

export function toJson_K8SGptSpecCustomAnalyzers(obj: K8SGptSpecCustomAnalyzers | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'connection': toJson_K8SGptSpecCustomAnalyzersConnection(obj.connection),
    'name': obj.name,
  };
  return compact(result);
}

export interface K8SGptSpecExtraOptions {
  readonly backstage?: K8SGptSpecExtraOptionsBackstage;
  readonly serviceAccountIrsa?: string;
}

export function toJson_K8SGptSpecExtraOptions(obj: K8SGptSpecExtraOptions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'backstage': toJson_K8SGptSpecExtraOptionsBackstage(obj.backstage),
    'serviceAccountIRSA': obj.serviceAccountIrsa,
  };
  return compact(result);
}

export interface K8SGptSpecImagePullSecrets {
  readonly name?: string;
}

export function toJson_K8SGptSpecImagePullSecrets(obj: K8SGptSpecImagePullSecrets | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return compact(result);
}

export interface K8SGptSpecIntegrations {
  readonly trivy?: K8SGptSpecIntegrationsTrivy;
}

export function toJson_K8SGptSpecIntegrations(obj: K8SGptSpecIntegrations | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'trivy': toJson_K8SGptSpecIntegrationsTrivy(obj.trivy),
  };
  return compact(result);
}

export interface K8SGptSpecKubeconfig {
  readonly key?: string;
  readonly name?: string;
}

export function toJson_K8SGptSpecKubeconfig(obj: K8SGptSpecKubeconfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
  };
  return compact(result);
}

export interface K8SGptSpecRemoteCache {
  readonly azure?: K8SGptSpecRemoteCacheAzure;
  readonly credentials?: K8SGptSpecRemoteCacheCredentials;
  readonly gcs?: K8SGptSpecRemoteCacheGcs;
  readonly interplex?: K8SGptSpecRemoteCacheInterplex;
  readonly s3?: K8SGptSpecRemoteCacheS3;
}

export function toJson_K8SGptSpecRemoteCache(obj: K8SGptSpecRemoteCache | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'azure': toJson_K8SGptSpecRemoteCacheAzure(obj.azure),
    'credentials': toJson_K8SGptSpecRemoteCacheCredentials(obj.credentials),
    'gcs': toJson_K8SGptSpecRemoteCacheGcs(obj.gcs),
    'interplex': toJson_K8SGptSpecRemoteCacheInterplex(obj.interplex),
    's3': toJson_K8SGptSpecRemoteCacheS3(obj.s3),
  };
  return compact(result);
}

export interface K8SGptSpecResources {
  readonly claims?: K8SGptSpecResourcesClaims[];
  readonly limits?: { [key: string]: K8SGptSpecResourcesLimits };
  readonly requests?: { [key: string]: K8SGptSpecResourcesRequests };
}

export function toJson_K8SGptSpecResources(obj: K8SGptSpecResources | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'claims': obj.claims?.map(y => toJson_K8SGptSpecResourcesClaims(y)),
    'limits': ((obj.limits) === undefined) ? undefined : (compact(obj.limits)),
    'requests': ((obj.requests) === undefined) ? undefined : (compact(obj.requests)),
  };
  return compact(result);
}

export interface K8SGptSpecSecurityContext {
  readonly appArmorProfile?: K8SGptSpecSecurityContextAppArmorProfile;
  readonly fsGroup?: number;
  readonly fsGroupChangePolicy?: string;
  readonly runAsGroup?: number;
  readonly runAsNonRoot?: boolean;
  readonly runAsUser?: number;
  readonly seLinuxChangePolicy?: string;
  readonly seLinuxOptions?: K8SGptSpecSecurityContextSeLinuxOptions;
  readonly seccompProfile?: K8SGptSpecSecurityContextSeccompProfile;
  readonly supplementalGroups?: number[];
  readonly supplementalGroupsPolicy?: string;
  readonly sysctls?: K8SGptSpecSecurityContextSysctls[];
  readonly windowsOptions?: K8SGptSpecSecurityContextWindowsOptions;
}

export function toJson_K8SGptSpecSecurityContext(obj: K8SGptSpecSecurityContext | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'appArmorProfile': toJson_K8SGptSpecSecurityContextAppArmorProfile(obj.appArmorProfile),
    'fsGroup': obj.fsGroup,
    'fsGroupChangePolicy': obj.fsGroupChangePolicy,
    'runAsGroup': obj.runAsGroup,
    'runAsNonRoot': obj.runAsNonRoot,
    'runAsUser': obj.runAsUser,
    'seLinuxChangePolicy': obj.seLinuxChangePolicy,
    'seLinuxOptions': toJson_K8SGptSpecSecurityContextSeLinuxOptions(obj.seLinuxOptions),
    'seccompProfile': toJson_K8SGptSpecSecurityContextSeccompProfile(obj.seccompProfile),
    'supplementalGroups': obj.supplementalGroups?.map(y => y),
    'supplementalGroupsPolicy': obj.supplementalGroupsPolicy,
    'sysctls': obj.sysctls?.map(y => toJson_K8SGptSpecSecurityContextSysctls(y)),
    'windowsOptions': toJson_K8SGptSpecSecurityContextWindowsOptions(obj.windowsOptions),
  };
  return compact(result);
}

export interface K8SGptSpecSink {
  readonly channel?: string;
  readonly iconUrl?: string;
  readonly secret?: K8SGptSpecSinkSecret;
  readonly type?: K8SGptSpecSinkType;
  readonly username?: string;
  readonly webhook?: string;
}

export function toJson_K8SGptSpecSink(obj: K8SGptSpecSink | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'channel': obj.channel,
    'icon_url': obj.iconUrl,
    'secret': toJson_K8SGptSpecSinkSecret(obj.secret),
    'type': obj.type,
    'username': obj.username,
    'webhook': obj.webhook,
  };
  return compact(result);
}

export interface K8SGptSpecAiAutoRemediation {
  readonly enabled: boolean;
  readonly resources: string[];
  readonly similarityRequirement: string;
}

export function toJson_K8SGptSpecAiAutoRemediation(obj: K8SGptSpecAiAutoRemediation | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'enabled': obj.enabled,
    'resources': obj.resources?.map(y => y),
    'similarityRequirement': obj.similarityRequirement,
  };
  return compact(result);
}

export const K8SGptSpecAiAzureApiType = {
  AZURE: "AZURE",
  AZURE_UNDERSCORE_AD: "AZURE_AD",
  CLOUDFLARE_UNDERSCORE_AZURE: "CLOUDFLARE_AZURE",
} as const;
export type K8SGptSpecAiAzureApiType = (typeof K8SGptSpecAiAzureApiType)[keyof typeof K8SGptSpecAiAzureApiType];

export interface K8SGptSpecAiBackOff {
  readonly enabled: boolean;
  readonly maxRetries: number;
}

export function toJson_K8SGptSpecAiBackOff(obj: K8SGptSpecAiBackOff | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'enabled': obj.enabled,
    'maxRetries': obj.maxRetries,
  };
  return compact(result);
}

export const K8SGptSpecAiBackend = {
  IBMWATSONXAI: "ibmwatsonxai",
  OPENAI: "openai",
  DEEPSEEK: "deepseek",
  LOCALAI: "localai",
  AZUREOPENAI: "azureopenai",
  AMAZONBEDROCK: "amazonbedrock",
  COHERE: "cohere",
  AMAZONSAGEMAKER: "amazonsagemaker",
  GOOGLE: "google",
  GOOGLEVERTEXAI: "googlevertexai",
  CUSTOMREST: "customrest",
} as const;
export type K8SGptSpecAiBackend = (typeof K8SGptSpecAiBackend)[keyof typeof K8SGptSpecAiBackend];

export interface K8SGptSpecAiSecret {
  readonly key?: string;
  readonly name?: string;
}

export function toJson_K8SGptSpecAiSecret(obj: K8SGptSpecAiSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
  };
  return compact(result);
}

export interface K8SGptSpecContainerSecurityContextAppArmorProfile {
  readonly localhostProfile?: string;
  readonly type: string;
}

export function toJson_K8SGptSpecContainerSecurityContextAppArmorProfile(obj: K8SGptSpecContainerSecurityContextAppArmorProfile | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'localhostProfile': obj.localhostProfile,
    'type': obj.type,
  };
  return compact(result);
}

export interface K8SGptSpecContainerSecurityContextCapabilities {
  readonly add?: string[];
  readonly drop?: string[];
}

export function toJson_K8SGptSpecContainerSecurityContextCapabilities(obj: K8SGptSpecContainerSecurityContextCapabilities | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'add': obj.add?.map(y => y),
    'drop': obj.drop?.map(y => y),
  };
  return compact(result);
}

export interface K8SGptSpecContainerSecurityContextSeLinuxOptions {
  readonly level?: string;
  readonly role?: string;
  readonly type?: string;
  readonly user?: string;
}

export function toJson_K8SGptSpecContainerSecurityContextSeLinuxOptions(obj: K8SGptSpecContainerSecurityContextSeLinuxOptions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'level': obj.level,
    'role': obj.role,
    'type': obj.type,
    'user': obj.user,
  };
  return compact(result);
}

export interface K8SGptSpecContainerSecurityContextSeccompProfile {
  readonly localhostProfile?: string;
  readonly type: string;
}

export function toJson_K8SGptSpecContainerSecurityContextSeccompProfile(obj: K8SGptSpecContainerSecurityContextSeccompProfile | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'localhostProfile': obj.localhostProfile,
    'type': obj.type,
  };
  return compact(result);
}

export interface K8SGptSpecContainerSecurityContextWindowsOptions {
  readonly gmsaCredentialSpec?: string;
  readonly gmsaCredentialSpecName?: string;
  readonly hostProcess?: boolean;
  readonly runAsUserName?: string;
}

export function toJson_K8SGptSpecContainerSecurityContextWindowsOptions(obj: K8SGptSpecContainerSecurityContextWindowsOptions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'gmsaCredentialSpec': obj.gmsaCredentialSpec,
    'gmsaCredentialSpecName': obj.gmsaCredentialSpecName,
    'hostProcess': obj.hostProcess,
    'runAsUserName': obj.runAsUserName,
  };
  return compact(result);
}

export interface K8SGptSpecCustomAnalyzersConnection {
  readonly port?: number;
  readonly url?: string;
}

export function toJson_K8SGptSpecCustomAnalyzersConnection(obj: K8SGptSpecCustomAnalyzersConnection | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'port': obj.port,
    'url': obj.url,
  };
  return compact(result);
}

export interface K8SGptSpecExtraOptionsBackstage {
  readonly enabled?: boolean;
}

export function toJson_K8SGptSpecExtraOptionsBackstage(obj: K8SGptSpecExtraOptionsBackstage | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'enabled': obj.enabled,
  };
  return compact(result);
}

export interface K8SGptSpecIntegrationsTrivy {
  readonly enabled?: boolean;
  readonly namespace?: string;
  readonly skipInstall?: boolean;
}

export function toJson_K8SGptSpecIntegrationsTrivy(obj: K8SGptSpecIntegrationsTrivy | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'enabled': obj.enabled,
    'namespace': obj.namespace,
    'skipInstall': obj.skipInstall,
  };
  return compact(result);
}

export interface K8SGptSpecRemoteCacheAzure {
  readonly containerName?: string;
  readonly storageAccount?: string;
}

export function toJson_K8SGptSpecRemoteCacheAzure(obj: K8SGptSpecRemoteCacheAzure | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'containerName': obj.containerName,
    'storageAccount': obj.storageAccount,
  };
  return compact(result);
}

export interface K8SGptSpecRemoteCacheCredentials {
  readonly name?: string;
}

export function toJson_K8SGptSpecRemoteCacheCredentials(obj: K8SGptSpecRemoteCacheCredentials | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return compact(result);
}

export interface K8SGptSpecRemoteCacheGcs {
  readonly bucketName?: string;
  readonly projectId?: string;
  readonly region?: string;
}

export function toJson_K8SGptSpecRemoteCacheGcs(obj: K8SGptSpecRemoteCacheGcs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'bucketName': obj.bucketName,
    'projectId': obj.projectId,
    'region': obj.region,
  };
  return compact(result);
}

export interface K8SGptSpecRemoteCacheInterplex {
  readonly endpoint?: string;
}

export function toJson_K8SGptSpecRemoteCacheInterplex(obj: K8SGptSpecRemoteCacheInterplex | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'endpoint': obj.endpoint,
  };
  return compact(result);
}

export interface K8SGptSpecRemoteCacheS3 {
  readonly bucketName?: string;
  readonly region?: string;
}

export function toJson_K8SGptSpecRemoteCacheS3(obj: K8SGptSpecRemoteCacheS3 | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'bucketName': obj.bucketName,
    'region': obj.region,
  };
  return compact(result);
}

export interface K8SGptSpecResourcesClaims {
  readonly name: string;
  readonly request?: string;
}

export function toJson_K8SGptSpecResourcesClaims(obj: K8SGptSpecResourcesClaims | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'request': obj.request,
  };
  return compact(result);
}
export type K8SGptSpecResourcesLimits = number | string;
export type K8SGptSpecResourcesRequests = number | string;

export interface K8SGptSpecSecurityContextAppArmorProfile {
  readonly localhostProfile?: string;
  readonly type: string;
}

export function toJson_K8SGptSpecSecurityContextAppArmorProfile(obj: K8SGptSpecSecurityContextAppArmorProfile | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'localhostProfile': obj.localhostProfile,
    'type': obj.type,
  };
  return compact(result);
}

export interface K8SGptSpecSecurityContextSeLinuxOptions {
  readonly level?: string;
  readonly role?: string;
  readonly type?: string;
  readonly user?: string;
}

export function toJson_K8SGptSpecSecurityContextSeLinuxOptions(obj: K8SGptSpecSecurityContextSeLinuxOptions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'level': obj.level,
    'role': obj.role,
    'type': obj.type,
    'user': obj.user,
  };
  return compact(result);
}

export interface K8SGptSpecSecurityContextSeccompProfile {
  readonly localhostProfile?: string;
  readonly type: string;
}

export function toJson_K8SGptSpecSecurityContextSeccompProfile(obj: K8SGptSpecSecurityContextSeccompProfile | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'localhostProfile': obj.localhostProfile,
    'type': obj.type,
  };
  return compact(result);
}

export interface K8SGptSpecSecurityContextSysctls {
  readonly name: string;
  readonly value: string;
}

export function toJson_K8SGptSpecSecurityContextSysctls(obj: K8SGptSpecSecurityContextSysctls | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  return compact(result);
}

export interface K8SGptSpecSecurityContextWindowsOptions {
  readonly gmsaCredentialSpec?: string;
  readonly gmsaCredentialSpecName?: string;
  readonly hostProcess?: boolean;
  readonly runAsUserName?: string;
}

export function toJson_K8SGptSpecSecurityContextWindowsOptions(obj: K8SGptSpecSecurityContextWindowsOptions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'gmsaCredentialSpec': obj.gmsaCredentialSpec,
    'gmsaCredentialSpecName': obj.gmsaCredentialSpecName,
    'hostProcess': obj.hostProcess,
    'runAsUserName': obj.runAsUserName,
  };
  return compact(result);
}

export interface K8SGptSpecSinkSecret {
  readonly key?: string;
  readonly name?: string;
}

export function toJson_K8SGptSpecSinkSecret(obj: K8SGptSpecSinkSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
  };
  return compact(result);
}

export const K8SGptSpecSinkType = {
  SLACK: "slack",
  MATTERMOST: "mattermost",
  CLOUDEVENTS: "cloudevents",
} as const;
export type K8SGptSpecSinkType = (typeof K8SGptSpecSinkType)[keyof typeof K8SGptSpecSinkType];
