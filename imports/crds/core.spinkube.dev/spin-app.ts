// Made by `npm run imports` from spinapps.core.spinkube.dev; do not edit.
import type { ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import type { Construct } from 'constructs';
import { LocatedApiObject } from '../../../constructs/core/located.ts';
import { compact } from '../../compact.ts';

export class SpinApp extends LocatedApiObject {
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'core.spinkube.dev/v1alpha1',
    kind: 'SpinApp',
  }
  public static manifest(props: SpinAppProps = {}): any {
    return {
      ...SpinApp.GVK,
      ...toJson_SpinAppProps(props),
    };
  }
  public constructor(scope: Construct, id: string, props: SpinAppProps = {}) {
    super(scope, id, {
      ...SpinApp.GVK,
      ...props,
    });
  }
  public override toJson(): any {
    const resolved = super.toJson();
    return {
      ...SpinApp.GVK,
      ...toJson_SpinAppProps(resolved),
    };
  }
}

export interface SpinAppProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: SpinAppSpec;
}

export function toJson_SpinAppProps(obj: SpinAppProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_SpinAppSpec(obj.spec),
  };
  return compact(result);
}

export interface SpinAppSpec {
  readonly checks?: SpinAppSpecChecks;
  readonly components?: string[];
  readonly deploymentAnnotations?: { [key: string]: string };
  readonly enableAutoscaling?: boolean;
  readonly executor: string;
  readonly image: string;
  readonly imagePullSecrets?: SpinAppSpecImagePullSecrets[];
  readonly invocationLimits?: { [key: string]: string };
  readonly podAnnotations?: { [key: string]: string };
  readonly podLabels?: { [key: string]: string };
  readonly replicas?: number;
  readonly resources?: SpinAppSpecResources;
  readonly runtimeConfig?: SpinAppSpecRuntimeConfig;
  readonly serviceAccountName?: string;
  readonly serviceAnnotations?: { [key: string]: string };
  readonly variables?: SpinAppSpecVariables[];
  readonly volumeMounts?: SpinAppSpecVolumeMounts[];
  readonly volumes?: SpinAppSpecVolumes[];
}

export function toJson_SpinAppSpec(obj: SpinAppSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'checks': toJson_SpinAppSpecChecks(obj.checks),
    'components': obj.components?.map(y => y),
    'deploymentAnnotations': ((obj.deploymentAnnotations) === undefined) ? undefined : (compact(obj.deploymentAnnotations)),
    'enableAutoscaling': obj.enableAutoscaling,
    'executor': obj.executor,
    'image': obj.image,
    'imagePullSecrets': obj.imagePullSecrets?.map(y => toJson_SpinAppSpecImagePullSecrets(y)),
    'invocationLimits': ((obj.invocationLimits) === undefined) ? undefined : (compact(obj.invocationLimits)),
    'podAnnotations': ((obj.podAnnotations) === undefined) ? undefined : (compact(obj.podAnnotations)),
    'podLabels': ((obj.podLabels) === undefined) ? undefined : (compact(obj.podLabels)),
    'replicas': obj.replicas,
    'resources': toJson_SpinAppSpecResources(obj.resources),
    'runtimeConfig': toJson_SpinAppSpecRuntimeConfig(obj.runtimeConfig),
    'serviceAccountName': obj.serviceAccountName,
    'serviceAnnotations': ((obj.serviceAnnotations) === undefined) ? undefined : (compact(obj.serviceAnnotations)),
    'variables': obj.variables?.map(y => toJson_SpinAppSpecVariables(y)),
    'volumeMounts': obj.volumeMounts?.map(y => toJson_SpinAppSpecVolumeMounts(y)),
    'volumes': obj.volumes?.map(y => toJson_SpinAppSpecVolumes(y)),
  };
  return compact(result);
}

export interface SpinAppSpecChecks {
  readonly liveness?: SpinAppSpecChecksLiveness;
  readonly readiness?: SpinAppSpecChecksReadiness;
}

export function toJson_SpinAppSpecChecks(obj: SpinAppSpecChecks | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'liveness': toJson_SpinAppSpecChecksLiveness(obj.liveness),
    'readiness': toJson_SpinAppSpecChecksReadiness(obj.readiness),
  };
  return compact(result);
}

export interface SpinAppSpecImagePullSecrets {
  readonly name?: string;
}

export function toJson_SpinAppSpecImagePullSecrets(obj: SpinAppSpecImagePullSecrets | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return compact(result);
}

export interface SpinAppSpecResources {
  readonly limits?: { [key: string]: SpinAppSpecResourcesLimits };
  readonly requests?: { [key: string]: SpinAppSpecResourcesRequests };
}

export function toJson_SpinAppSpecResources(obj: SpinAppSpecResources | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'limits': ((obj.limits) === undefined) ? undefined : (compact(obj.limits)),
    'requests': ((obj.requests) === undefined) ? undefined : (compact(obj.requests)),
  };
  return compact(result);
}

export interface SpinAppSpecRuntimeConfig {
  readonly keyValueStores?: SpinAppSpecRuntimeConfigKeyValueStores[];
  readonly llmCompute?: SpinAppSpecRuntimeConfigLlmCompute;
  readonly loadFromSecret?: string;
  readonly sqliteDatabases?: SpinAppSpecRuntimeConfigSqliteDatabases[];
}

export function toJson_SpinAppSpecRuntimeConfig(obj: SpinAppSpecRuntimeConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'keyValueStores': obj.keyValueStores?.map(y => toJson_SpinAppSpecRuntimeConfigKeyValueStores(y)),
    'llmCompute': toJson_SpinAppSpecRuntimeConfigLlmCompute(obj.llmCompute),
    'loadFromSecret': obj.loadFromSecret,
    'sqliteDatabases': obj.sqliteDatabases?.map(y => toJson_SpinAppSpecRuntimeConfigSqliteDatabases(y)),
  };
  return compact(result);
}

export interface SpinAppSpecVariables {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: SpinAppSpecVariablesValueFrom;
}

export function toJson_SpinAppSpecVariables(obj: SpinAppSpecVariables | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
    'valueFrom': toJson_SpinAppSpecVariablesValueFrom(obj.valueFrom),
  };
  return compact(result);
}

export interface SpinAppSpecVolumeMounts {
  readonly mountPath: string;
  readonly mountPropagation?: string;
  readonly name: string;
  readonly readOnly?: boolean;
  readonly recursiveReadOnly?: string;
  readonly subPath?: string;
  readonly subPathExpr?: string;
}

export function toJson_SpinAppSpecVolumeMounts(obj: SpinAppSpecVolumeMounts | undefined): Record<string, any> | undefined {
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

export interface SpinAppSpecVolumes {
  readonly awsElasticBlockStore?: SpinAppSpecVolumesAwsElasticBlockStore;
  readonly azureDisk?: SpinAppSpecVolumesAzureDisk;
  readonly azureFile?: SpinAppSpecVolumesAzureFile;
  readonly cephfs?: SpinAppSpecVolumesCephfs;
  readonly cinder?: SpinAppSpecVolumesCinder;
  readonly configMap?: SpinAppSpecVolumesConfigMap;
  readonly csi?: SpinAppSpecVolumesCsi;
  readonly downwardApi?: SpinAppSpecVolumesDownwardApi;
  readonly emptyDir?: SpinAppSpecVolumesEmptyDir;
  readonly ephemeral?: SpinAppSpecVolumesEphemeral;
  readonly fc?: SpinAppSpecVolumesFc;
  readonly flexVolume?: SpinAppSpecVolumesFlexVolume;
  readonly flocker?: SpinAppSpecVolumesFlocker;
  readonly gcePersistentDisk?: SpinAppSpecVolumesGcePersistentDisk;
  readonly gitRepo?: SpinAppSpecVolumesGitRepo;
  readonly glusterfs?: SpinAppSpecVolumesGlusterfs;
  readonly hostPath?: SpinAppSpecVolumesHostPath;
  readonly image?: SpinAppSpecVolumesImage;
  readonly iscsi?: SpinAppSpecVolumesIscsi;
  readonly name: string;
  readonly nfs?: SpinAppSpecVolumesNfs;
  readonly persistentVolumeClaim?: SpinAppSpecVolumesPersistentVolumeClaim;
  readonly photonPersistentDisk?: SpinAppSpecVolumesPhotonPersistentDisk;
  readonly portworxVolume?: SpinAppSpecVolumesPortworxVolume;
  readonly projected?: SpinAppSpecVolumesProjected;
  readonly quobyte?: SpinAppSpecVolumesQuobyte;
  readonly rbd?: SpinAppSpecVolumesRbd;
  readonly scaleIo?: SpinAppSpecVolumesScaleIo;
  readonly secret?: SpinAppSpecVolumesSecret;
  readonly storageos?: SpinAppSpecVolumesStorageos;
  readonly vsphereVolume?: SpinAppSpecVolumesVsphereVolume;
}

export function toJson_SpinAppSpecVolumes(obj: SpinAppSpecVolumes | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'awsElasticBlockStore': toJson_SpinAppSpecVolumesAwsElasticBlockStore(obj.awsElasticBlockStore),
    'azureDisk': toJson_SpinAppSpecVolumesAzureDisk(obj.azureDisk),
    'azureFile': toJson_SpinAppSpecVolumesAzureFile(obj.azureFile),
    'cephfs': toJson_SpinAppSpecVolumesCephfs(obj.cephfs),
    'cinder': toJson_SpinAppSpecVolumesCinder(obj.cinder),
    'configMap': toJson_SpinAppSpecVolumesConfigMap(obj.configMap),
    'csi': toJson_SpinAppSpecVolumesCsi(obj.csi),
    'downwardAPI': toJson_SpinAppSpecVolumesDownwardApi(obj.downwardApi),
    'emptyDir': toJson_SpinAppSpecVolumesEmptyDir(obj.emptyDir),
    'ephemeral': toJson_SpinAppSpecVolumesEphemeral(obj.ephemeral),
    'fc': toJson_SpinAppSpecVolumesFc(obj.fc),
    'flexVolume': toJson_SpinAppSpecVolumesFlexVolume(obj.flexVolume),
    'flocker': toJson_SpinAppSpecVolumesFlocker(obj.flocker),
    'gcePersistentDisk': toJson_SpinAppSpecVolumesGcePersistentDisk(obj.gcePersistentDisk),
    'gitRepo': toJson_SpinAppSpecVolumesGitRepo(obj.gitRepo),
    'glusterfs': toJson_SpinAppSpecVolumesGlusterfs(obj.glusterfs),
    'hostPath': toJson_SpinAppSpecVolumesHostPath(obj.hostPath),
    'image': toJson_SpinAppSpecVolumesImage(obj.image),
    'iscsi': toJson_SpinAppSpecVolumesIscsi(obj.iscsi),
    'name': obj.name,
    'nfs': toJson_SpinAppSpecVolumesNfs(obj.nfs),
    'persistentVolumeClaim': toJson_SpinAppSpecVolumesPersistentVolumeClaim(obj.persistentVolumeClaim),
    'photonPersistentDisk': toJson_SpinAppSpecVolumesPhotonPersistentDisk(obj.photonPersistentDisk),
    'portworxVolume': toJson_SpinAppSpecVolumesPortworxVolume(obj.portworxVolume),
    'projected': toJson_SpinAppSpecVolumesProjected(obj.projected),
    'quobyte': toJson_SpinAppSpecVolumesQuobyte(obj.quobyte),
    'rbd': toJson_SpinAppSpecVolumesRbd(obj.rbd),
    'scaleIO': toJson_SpinAppSpecVolumesScaleIo(obj.scaleIo),
    'secret': toJson_SpinAppSpecVolumesSecret(obj.secret),
    'storageos': toJson_SpinAppSpecVolumesStorageos(obj.storageos),
    'vsphereVolume': toJson_SpinAppSpecVolumesVsphereVolume(obj.vsphereVolume),
  };
  return compact(result);
}

export interface SpinAppSpecChecksLiveness {
  readonly failureThreshold?: number;
  readonly httpGet?: SpinAppSpecChecksLivenessHttpGet;
  readonly initialDelaySeconds?: number;
  readonly periodSeconds?: number;
  readonly successThreshold?: number;
  readonly timeoutSeconds?: number;
}

export function toJson_SpinAppSpecChecksLiveness(obj: SpinAppSpecChecksLiveness | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'failureThreshold': obj.failureThreshold,
    'httpGet': toJson_SpinAppSpecChecksLivenessHttpGet(obj.httpGet),
    'initialDelaySeconds': obj.initialDelaySeconds,
    'periodSeconds': obj.periodSeconds,
    'successThreshold': obj.successThreshold,
    'timeoutSeconds': obj.timeoutSeconds,
  };
  return compact(result);
}

export interface SpinAppSpecChecksReadiness {
  readonly failureThreshold?: number;
  readonly httpGet?: SpinAppSpecChecksReadinessHttpGet;
  readonly initialDelaySeconds?: number;
  readonly periodSeconds?: number;
  readonly successThreshold?: number;
  readonly timeoutSeconds?: number;
}

export function toJson_SpinAppSpecChecksReadiness(obj: SpinAppSpecChecksReadiness | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'failureThreshold': obj.failureThreshold,
    'httpGet': toJson_SpinAppSpecChecksReadinessHttpGet(obj.httpGet),
    'initialDelaySeconds': obj.initialDelaySeconds,
    'periodSeconds': obj.periodSeconds,
    'successThreshold': obj.successThreshold,
    'timeoutSeconds': obj.timeoutSeconds,
  };
  return compact(result);
}
export type SpinAppSpecResourcesLimits = number | string;
export type SpinAppSpecResourcesRequests = number | string;

export interface SpinAppSpecRuntimeConfigKeyValueStores {
  readonly name: string;
  readonly options?: SpinAppSpecRuntimeConfigKeyValueStoresOptions[];
  readonly type: string;
}

export function toJson_SpinAppSpecRuntimeConfigKeyValueStores(obj: SpinAppSpecRuntimeConfigKeyValueStores | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'options': obj.options?.map(y => toJson_SpinAppSpecRuntimeConfigKeyValueStoresOptions(y)),
    'type': obj.type,
  };
  return compact(result);
}

export interface SpinAppSpecRuntimeConfigLlmCompute {
  readonly options?: SpinAppSpecRuntimeConfigLlmComputeOptions[];
  readonly type: string;
}

export function toJson_SpinAppSpecRuntimeConfigLlmCompute(obj: SpinAppSpecRuntimeConfigLlmCompute | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'options': obj.options?.map(y => toJson_SpinAppSpecRuntimeConfigLlmComputeOptions(y)),
    'type': obj.type,
  };
  return compact(result);
}

export interface SpinAppSpecRuntimeConfigSqliteDatabases {
  readonly name: string;
  readonly options?: SpinAppSpecRuntimeConfigSqliteDatabasesOptions[];
  readonly type: string;
}

export function toJson_SpinAppSpecRuntimeConfigSqliteDatabases(obj: SpinAppSpecRuntimeConfigSqliteDatabases | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'options': obj.options?.map(y => toJson_SpinAppSpecRuntimeConfigSqliteDatabasesOptions(y)),
    'type': obj.type,
  };
  return compact(result);
}

export interface SpinAppSpecVariablesValueFrom {
  readonly configMapKeyRef?: SpinAppSpecVariablesValueFromConfigMapKeyRef;
  readonly fieldRef?: SpinAppSpecVariablesValueFromFieldRef;
  readonly resourceFieldRef?: SpinAppSpecVariablesValueFromResourceFieldRef;
  readonly secretKeyRef?: SpinAppSpecVariablesValueFromSecretKeyRef;
}

export function toJson_SpinAppSpecVariablesValueFrom(obj: SpinAppSpecVariablesValueFrom | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMapKeyRef': toJson_SpinAppSpecVariablesValueFromConfigMapKeyRef(obj.configMapKeyRef),
    'fieldRef': toJson_SpinAppSpecVariablesValueFromFieldRef(obj.fieldRef),
    'resourceFieldRef': toJson_SpinAppSpecVariablesValueFromResourceFieldRef(obj.resourceFieldRef),
    'secretKeyRef': toJson_SpinAppSpecVariablesValueFromSecretKeyRef(obj.secretKeyRef),
  };
  return compact(result);
}

export interface SpinAppSpecVolumesAwsElasticBlockStore {
  readonly fsType?: string;
  readonly partition?: number;
  readonly readOnly?: boolean;
  readonly volumeId: string;
}

export function toJson_SpinAppSpecVolumesAwsElasticBlockStore(obj: SpinAppSpecVolumesAwsElasticBlockStore | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fsType': obj.fsType,
    'partition': obj.partition,
    'readOnly': obj.readOnly,
    'volumeID': obj.volumeId,
  };
  return compact(result);
}

export interface SpinAppSpecVolumesAzureDisk {
  readonly cachingMode?: string;
  readonly diskName: string;
  readonly diskUri: string;
  readonly fsType?: string;
  readonly kind?: string;
  readonly readOnly?: boolean;
}

export function toJson_SpinAppSpecVolumesAzureDisk(obj: SpinAppSpecVolumesAzureDisk | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cachingMode': obj.cachingMode,
    'diskName': obj.diskName,
    'diskURI': obj.diskUri,
    'fsType': obj.fsType,
    'kind': obj.kind,
    'readOnly': obj.readOnly,
  };
  return compact(result);
}

export interface SpinAppSpecVolumesAzureFile {
  readonly readOnly?: boolean;
  readonly secretName: string;
  readonly shareName: string;
}

export function toJson_SpinAppSpecVolumesAzureFile(obj: SpinAppSpecVolumesAzureFile | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'readOnly': obj.readOnly,
    'secretName': obj.secretName,
    'shareName': obj.shareName,
  };
  return compact(result);
}

export interface SpinAppSpecVolumesCephfs {
  readonly monitors: string[];
  readonly path?: string;
  readonly readOnly?: boolean;
  readonly secretFile?: string;
  readonly secretRef?: SpinAppSpecVolumesCephfsSecretRef;
  readonly user?: string;
}

export function toJson_SpinAppSpecVolumesCephfs(obj: SpinAppSpecVolumesCephfs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'monitors': obj.monitors?.map(y => y),
    'path': obj.path,
    'readOnly': obj.readOnly,
    'secretFile': obj.secretFile,
    'secretRef': toJson_SpinAppSpecVolumesCephfsSecretRef(obj.secretRef),
    'user': obj.user,
  };
  return compact(result);
}

export interface SpinAppSpecVolumesCinder {
  readonly fsType?: string;
  readonly readOnly?: boolean;
  readonly secretRef?: SpinAppSpecVolumesCinderSecretRef;
  readonly volumeId: string;
}

export function toJson_SpinAppSpecVolumesCinder(obj: SpinAppSpecVolumesCinder | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fsType': obj.fsType,
    'readOnly': obj.readOnly,
    'secretRef': toJson_SpinAppSpecVolumesCinderSecretRef(obj.secretRef),
    'volumeID': obj.volumeId,
  };
  return compact(result);
}

export interface SpinAppSpecVolumesConfigMap {
  readonly defaultMode?: number;
  readonly items?: SpinAppSpecVolumesConfigMapItems[];
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_SpinAppSpecVolumesConfigMap(obj: SpinAppSpecVolumesConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'defaultMode': obj.defaultMode,
    'items': obj.items?.map(y => toJson_SpinAppSpecVolumesConfigMapItems(y)),
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface SpinAppSpecVolumesCsi {
  readonly driver: string;
  readonly fsType?: string;
  readonly nodePublishSecretRef?: SpinAppSpecVolumesCsiNodePublishSecretRef;
  readonly readOnly?: boolean;
  readonly volumeAttributes?: { [key: string]: string };
}

export function toJson_SpinAppSpecVolumesCsi(obj: SpinAppSpecVolumesCsi | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'driver': obj.driver,
    'fsType': obj.fsType,
    'nodePublishSecretRef': toJson_SpinAppSpecVolumesCsiNodePublishSecretRef(obj.nodePublishSecretRef),
    'readOnly': obj.readOnly,
    'volumeAttributes': ((obj.volumeAttributes) === undefined) ? undefined : (compact(obj.volumeAttributes)),
  };
  return compact(result);
}

export interface SpinAppSpecVolumesDownwardApi {
  readonly defaultMode?: number;
  readonly items?: SpinAppSpecVolumesDownwardApiItems[];
}

export function toJson_SpinAppSpecVolumesDownwardApi(obj: SpinAppSpecVolumesDownwardApi | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'defaultMode': obj.defaultMode,
    'items': obj.items?.map(y => toJson_SpinAppSpecVolumesDownwardApiItems(y)),
  };
  return compact(result);
}

export interface SpinAppSpecVolumesEmptyDir {
  readonly medium?: string;
  readonly sizeLimit?: SpinAppSpecVolumesEmptyDirSizeLimit;
}

export function toJson_SpinAppSpecVolumesEmptyDir(obj: SpinAppSpecVolumesEmptyDir | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'medium': obj.medium,
    'sizeLimit': obj.sizeLimit,
  };
  return compact(result);
}

export interface SpinAppSpecVolumesEphemeral {
  readonly volumeClaimTemplate?: SpinAppSpecVolumesEphemeralVolumeClaimTemplate;
}

export function toJson_SpinAppSpecVolumesEphemeral(obj: SpinAppSpecVolumesEphemeral | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'volumeClaimTemplate': toJson_SpinAppSpecVolumesEphemeralVolumeClaimTemplate(obj.volumeClaimTemplate),
  };
  return compact(result);
}

export interface SpinAppSpecVolumesFc {
  readonly fsType?: string;
  readonly lun?: number;
  readonly readOnly?: boolean;
  readonly targetWwNs?: string[];
  readonly wwids?: string[];
}

export function toJson_SpinAppSpecVolumesFc(obj: SpinAppSpecVolumesFc | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fsType': obj.fsType,
    'lun': obj.lun,
    'readOnly': obj.readOnly,
    'targetWWNs': obj.targetWwNs?.map(y => y),
    'wwids': obj.wwids?.map(y => y),
  };
  return compact(result);
}

export interface SpinAppSpecVolumesFlexVolume {
  readonly driver: string;
  readonly fsType?: string;
  readonly options?: { [key: string]: string };
  readonly readOnly?: boolean;
  readonly secretRef?: SpinAppSpecVolumesFlexVolumeSecretRef;
}

export function toJson_SpinAppSpecVolumesFlexVolume(obj: SpinAppSpecVolumesFlexVolume | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'driver': obj.driver,
    'fsType': obj.fsType,
    'options': ((obj.options) === undefined) ? undefined : (compact(obj.options)),
    'readOnly': obj.readOnly,
    'secretRef': toJson_SpinAppSpecVolumesFlexVolumeSecretRef(obj.secretRef),
  };
  return compact(result);
}

export interface SpinAppSpecVolumesFlocker {
  readonly datasetName?: string;
  readonly datasetUuid?: string;
}

export function toJson_SpinAppSpecVolumesFlocker(obj: SpinAppSpecVolumesFlocker | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'datasetName': obj.datasetName,
    'datasetUUID': obj.datasetUuid,
  };
  return compact(result);
}

export interface SpinAppSpecVolumesGcePersistentDisk {
  readonly fsType?: string;
  readonly partition?: number;
  readonly pdName: string;
  readonly readOnly?: boolean;
}

export function toJson_SpinAppSpecVolumesGcePersistentDisk(obj: SpinAppSpecVolumesGcePersistentDisk | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fsType': obj.fsType,
    'partition': obj.partition,
    'pdName': obj.pdName,
    'readOnly': obj.readOnly,
  };
  return compact(result);
}

export interface SpinAppSpecVolumesGitRepo {
  readonly directory?: string;
  readonly repository: string;
  readonly revision?: string;
}

export function toJson_SpinAppSpecVolumesGitRepo(obj: SpinAppSpecVolumesGitRepo | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'directory': obj.directory,
    'repository': obj.repository,
    'revision': obj.revision,
  };
  return compact(result);
}

export interface SpinAppSpecVolumesGlusterfs {
  readonly endpoints: string;
  readonly path: string;
  readonly readOnly?: boolean;
}

export function toJson_SpinAppSpecVolumesGlusterfs(obj: SpinAppSpecVolumesGlusterfs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'endpoints': obj.endpoints,
    'path': obj.path,
    'readOnly': obj.readOnly,
  };
  return compact(result);
}

export interface SpinAppSpecVolumesHostPath {
  readonly path: string;
  readonly type?: string;
}

export function toJson_SpinAppSpecVolumesHostPath(obj: SpinAppSpecVolumesHostPath | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'path': obj.path,
    'type': obj.type,
  };
  return compact(result);
}

export interface SpinAppSpecVolumesImage {
  readonly pullPolicy?: string;
  readonly reference?: string;
}

export function toJson_SpinAppSpecVolumesImage(obj: SpinAppSpecVolumesImage | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'pullPolicy': obj.pullPolicy,
    'reference': obj.reference,
  };
  return compact(result);
}

export interface SpinAppSpecVolumesIscsi {
  readonly chapAuthDiscovery?: boolean;
  readonly chapAuthSession?: boolean;
  readonly fsType?: string;
  readonly initiatorName?: string;
  readonly iqn: string;
  readonly iscsiInterface?: string;
  readonly lun: number;
  readonly portals?: string[];
  readonly readOnly?: boolean;
  readonly secretRef?: SpinAppSpecVolumesIscsiSecretRef;
  readonly targetPortal: string;
}

export function toJson_SpinAppSpecVolumesIscsi(obj: SpinAppSpecVolumesIscsi | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'chapAuthDiscovery': obj.chapAuthDiscovery,
    'chapAuthSession': obj.chapAuthSession,
    'fsType': obj.fsType,
    'initiatorName': obj.initiatorName,
    'iqn': obj.iqn,
    'iscsiInterface': obj.iscsiInterface,
    'lun': obj.lun,
    'portals': obj.portals?.map(y => y),
    'readOnly': obj.readOnly,
    'secretRef': toJson_SpinAppSpecVolumesIscsiSecretRef(obj.secretRef),
    'targetPortal': obj.targetPortal,
  };
  return compact(result);
}

export interface SpinAppSpecVolumesNfs {
  readonly path: string;
  readonly readOnly?: boolean;
  readonly server: string;
}

export function toJson_SpinAppSpecVolumesNfs(obj: SpinAppSpecVolumesNfs | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'path': obj.path,
    'readOnly': obj.readOnly,
    'server': obj.server,
  };
  return compact(result);
}

export interface SpinAppSpecVolumesPersistentVolumeClaim {
  readonly claimName: string;
  readonly readOnly?: boolean;
}

export function toJson_SpinAppSpecVolumesPersistentVolumeClaim(obj: SpinAppSpecVolumesPersistentVolumeClaim | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'claimName': obj.claimName,
    'readOnly': obj.readOnly,
  };
  return compact(result);
}

export interface SpinAppSpecVolumesPhotonPersistentDisk {
  readonly fsType?: string;
  readonly pdId: string;
}

export function toJson_SpinAppSpecVolumesPhotonPersistentDisk(obj: SpinAppSpecVolumesPhotonPersistentDisk | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fsType': obj.fsType,
    'pdID': obj.pdId,
  };
  return compact(result);
}

export interface SpinAppSpecVolumesPortworxVolume {
  readonly fsType?: string;
  readonly readOnly?: boolean;
  readonly volumeId: string;
}

export function toJson_SpinAppSpecVolumesPortworxVolume(obj: SpinAppSpecVolumesPortworxVolume | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fsType': obj.fsType,
    'readOnly': obj.readOnly,
    'volumeID': obj.volumeId,
  };
  return compact(result);
}

export interface SpinAppSpecVolumesProjected {
  readonly defaultMode?: number;
  readonly sources?: SpinAppSpecVolumesProjectedSources[];
}

export function toJson_SpinAppSpecVolumesProjected(obj: SpinAppSpecVolumesProjected | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'defaultMode': obj.defaultMode,
    'sources': obj.sources?.map(y => toJson_SpinAppSpecVolumesProjectedSources(y)),
  };
  return compact(result);
}

export interface SpinAppSpecVolumesQuobyte {
  readonly group?: string;
  readonly readOnly?: boolean;
  readonly registry: string;
  readonly tenant?: string;
  readonly user?: string;
  readonly volume: string;
}

export function toJson_SpinAppSpecVolumesQuobyte(obj: SpinAppSpecVolumesQuobyte | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'group': obj.group,
    'readOnly': obj.readOnly,
    'registry': obj.registry,
    'tenant': obj.tenant,
    'user': obj.user,
    'volume': obj.volume,
  };
  return compact(result);
}

export interface SpinAppSpecVolumesRbd {
  readonly fsType?: string;
  readonly image: string;
  readonly keyring?: string;
  readonly monitors: string[];
  readonly pool?: string;
  readonly readOnly?: boolean;
  readonly secretRef?: SpinAppSpecVolumesRbdSecretRef;
  readonly user?: string;
}

export function toJson_SpinAppSpecVolumesRbd(obj: SpinAppSpecVolumesRbd | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fsType': obj.fsType,
    'image': obj.image,
    'keyring': obj.keyring,
    'monitors': obj.monitors?.map(y => y),
    'pool': obj.pool,
    'readOnly': obj.readOnly,
    'secretRef': toJson_SpinAppSpecVolumesRbdSecretRef(obj.secretRef),
    'user': obj.user,
  };
  return compact(result);
}

export interface SpinAppSpecVolumesScaleIo {
  readonly fsType?: string;
  readonly gateway: string;
  readonly protectionDomain?: string;
  readonly readOnly?: boolean;
  readonly secretRef: SpinAppSpecVolumesScaleIoSecretRef;
  readonly sslEnabled?: boolean;
  readonly storageMode?: string;
  readonly storagePool?: string;
  readonly system: string;
  readonly volumeName?: string;
}

export function toJson_SpinAppSpecVolumesScaleIo(obj: SpinAppSpecVolumesScaleIo | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fsType': obj.fsType,
    'gateway': obj.gateway,
    'protectionDomain': obj.protectionDomain,
    'readOnly': obj.readOnly,
    'secretRef': toJson_SpinAppSpecVolumesScaleIoSecretRef(obj.secretRef),
    'sslEnabled': obj.sslEnabled,
    'storageMode': obj.storageMode,
    'storagePool': obj.storagePool,
    'system': obj.system,
    'volumeName': obj.volumeName,
  };
  return compact(result);
}

export interface SpinAppSpecVolumesSecret {
  readonly defaultMode?: number;
  readonly items?: SpinAppSpecVolumesSecretItems[];
  readonly optional?: boolean;
  readonly secretName?: string;
}

export function toJson_SpinAppSpecVolumesSecret(obj: SpinAppSpecVolumesSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'defaultMode': obj.defaultMode,
    'items': obj.items?.map(y => toJson_SpinAppSpecVolumesSecretItems(y)),
    'optional': obj.optional,
    'secretName': obj.secretName,
  };
  return compact(result);
}

export interface SpinAppSpecVolumesStorageos {
  readonly fsType?: string;
  readonly readOnly?: boolean;
  readonly secretRef?: SpinAppSpecVolumesStorageosSecretRef;
  readonly volumeName?: string;
  readonly volumeNamespace?: string;
}

export function toJson_SpinAppSpecVolumesStorageos(obj: SpinAppSpecVolumesStorageos | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fsType': obj.fsType,
    'readOnly': obj.readOnly,
    'secretRef': toJson_SpinAppSpecVolumesStorageosSecretRef(obj.secretRef),
    'volumeName': obj.volumeName,
    'volumeNamespace': obj.volumeNamespace,
  };
  return compact(result);
}

export interface SpinAppSpecVolumesVsphereVolume {
  readonly fsType?: string;
  readonly storagePolicyId?: string;
  readonly storagePolicyName?: string;
  readonly volumePath: string;
}

export function toJson_SpinAppSpecVolumesVsphereVolume(obj: SpinAppSpecVolumesVsphereVolume | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fsType': obj.fsType,
    'storagePolicyID': obj.storagePolicyId,
    'storagePolicyName': obj.storagePolicyName,
    'volumePath': obj.volumePath,
  };
  return compact(result);
}

export interface SpinAppSpecChecksLivenessHttpGet {
  readonly httpHeaders?: SpinAppSpecChecksLivenessHttpGetHttpHeaders[];
  readonly path: string;
}

export function toJson_SpinAppSpecChecksLivenessHttpGet(obj: SpinAppSpecChecksLivenessHttpGet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'httpHeaders': obj.httpHeaders?.map(y => toJson_SpinAppSpecChecksLivenessHttpGetHttpHeaders(y)),
    'path': obj.path,
  };
  return compact(result);
}

export interface SpinAppSpecChecksReadinessHttpGet {
  readonly httpHeaders?: SpinAppSpecChecksReadinessHttpGetHttpHeaders[];
  readonly path: string;
}

export function toJson_SpinAppSpecChecksReadinessHttpGet(obj: SpinAppSpecChecksReadinessHttpGet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'httpHeaders': obj.httpHeaders?.map(y => toJson_SpinAppSpecChecksReadinessHttpGetHttpHeaders(y)),
    'path': obj.path,
  };
  return compact(result);
}

export interface SpinAppSpecRuntimeConfigKeyValueStoresOptions {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: SpinAppSpecRuntimeConfigKeyValueStoresOptionsValueFrom;
}

export function toJson_SpinAppSpecRuntimeConfigKeyValueStoresOptions(obj: SpinAppSpecRuntimeConfigKeyValueStoresOptions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
    'valueFrom': toJson_SpinAppSpecRuntimeConfigKeyValueStoresOptionsValueFrom(obj.valueFrom),
  };
  return compact(result);
}

export interface SpinAppSpecRuntimeConfigLlmComputeOptions {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: SpinAppSpecRuntimeConfigLlmComputeOptionsValueFrom;
}

export function toJson_SpinAppSpecRuntimeConfigLlmComputeOptions(obj: SpinAppSpecRuntimeConfigLlmComputeOptions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
    'valueFrom': toJson_SpinAppSpecRuntimeConfigLlmComputeOptionsValueFrom(obj.valueFrom),
  };
  return compact(result);
}

export interface SpinAppSpecRuntimeConfigSqliteDatabasesOptions {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: SpinAppSpecRuntimeConfigSqliteDatabasesOptionsValueFrom;
}

export function toJson_SpinAppSpecRuntimeConfigSqliteDatabasesOptions(obj: SpinAppSpecRuntimeConfigSqliteDatabasesOptions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
    'valueFrom': toJson_SpinAppSpecRuntimeConfigSqliteDatabasesOptionsValueFrom(obj.valueFrom),
  };
  return compact(result);
}

export interface SpinAppSpecVariablesValueFromConfigMapKeyRef {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_SpinAppSpecVariablesValueFromConfigMapKeyRef(obj: SpinAppSpecVariablesValueFromConfigMapKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface SpinAppSpecVariablesValueFromFieldRef {
  readonly apiVersion?: string;
  readonly fieldPath: string;
}

export function toJson_SpinAppSpecVariablesValueFromFieldRef(obj: SpinAppSpecVariablesValueFromFieldRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'fieldPath': obj.fieldPath,
  };
  return compact(result);
}

export interface SpinAppSpecVariablesValueFromResourceFieldRef {
  readonly containerName?: string;
  readonly divisor?: SpinAppSpecVariablesValueFromResourceFieldRefDivisor;
  readonly resource: string;
}

export function toJson_SpinAppSpecVariablesValueFromResourceFieldRef(obj: SpinAppSpecVariablesValueFromResourceFieldRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'containerName': obj.containerName,
    'divisor': obj.divisor,
    'resource': obj.resource,
  };
  return compact(result);
}

export interface SpinAppSpecVariablesValueFromSecretKeyRef {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_SpinAppSpecVariablesValueFromSecretKeyRef(obj: SpinAppSpecVariablesValueFromSecretKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface SpinAppSpecVolumesCephfsSecretRef {
  readonly name?: string;
}

export function toJson_SpinAppSpecVolumesCephfsSecretRef(obj: SpinAppSpecVolumesCephfsSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return compact(result);
}

export interface SpinAppSpecVolumesCinderSecretRef {
  readonly name?: string;
}

export function toJson_SpinAppSpecVolumesCinderSecretRef(obj: SpinAppSpecVolumesCinderSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return compact(result);
}

export interface SpinAppSpecVolumesConfigMapItems {
  readonly key: string;
  readonly mode?: number;
  readonly path: string;
}

export function toJson_SpinAppSpecVolumesConfigMapItems(obj: SpinAppSpecVolumesConfigMapItems | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'mode': obj.mode,
    'path': obj.path,
  };
  return compact(result);
}

export interface SpinAppSpecVolumesCsiNodePublishSecretRef {
  readonly name?: string;
}

export function toJson_SpinAppSpecVolumesCsiNodePublishSecretRef(obj: SpinAppSpecVolumesCsiNodePublishSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return compact(result);
}

export interface SpinAppSpecVolumesDownwardApiItems {
  readonly fieldRef?: SpinAppSpecVolumesDownwardApiItemsFieldRef;
  readonly mode?: number;
  readonly path: string;
  readonly resourceFieldRef?: SpinAppSpecVolumesDownwardApiItemsResourceFieldRef;
}

export function toJson_SpinAppSpecVolumesDownwardApiItems(obj: SpinAppSpecVolumesDownwardApiItems | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fieldRef': toJson_SpinAppSpecVolumesDownwardApiItemsFieldRef(obj.fieldRef),
    'mode': obj.mode,
    'path': obj.path,
    'resourceFieldRef': toJson_SpinAppSpecVolumesDownwardApiItemsResourceFieldRef(obj.resourceFieldRef),
  };
  return compact(result);
}
export type SpinAppSpecVolumesEmptyDirSizeLimit = number | string;

export interface SpinAppSpecVolumesEphemeralVolumeClaimTemplate {
  readonly metadata?: any;
  readonly spec: SpinAppSpecVolumesEphemeralVolumeClaimTemplateSpec;
}

export function toJson_SpinAppSpecVolumesEphemeralVolumeClaimTemplate(obj: SpinAppSpecVolumesEphemeralVolumeClaimTemplate | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_SpinAppSpecVolumesEphemeralVolumeClaimTemplateSpec(obj.spec),
  };
  return compact(result);
}

export interface SpinAppSpecVolumesFlexVolumeSecretRef {
  readonly name?: string;
}

export function toJson_SpinAppSpecVolumesFlexVolumeSecretRef(obj: SpinAppSpecVolumesFlexVolumeSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return compact(result);
}

export interface SpinAppSpecVolumesIscsiSecretRef {
  readonly name?: string;
}

export function toJson_SpinAppSpecVolumesIscsiSecretRef(obj: SpinAppSpecVolumesIscsiSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return compact(result);
}

export interface SpinAppSpecVolumesProjectedSources {
  readonly clusterTrustBundle?: SpinAppSpecVolumesProjectedSourcesClusterTrustBundle;
  readonly configMap?: SpinAppSpecVolumesProjectedSourcesConfigMap;
  readonly downwardApi?: SpinAppSpecVolumesProjectedSourcesDownwardApi;
  readonly secret?: SpinAppSpecVolumesProjectedSourcesSecret;
  readonly serviceAccountToken?: SpinAppSpecVolumesProjectedSourcesServiceAccountToken;
}

export function toJson_SpinAppSpecVolumesProjectedSources(obj: SpinAppSpecVolumesProjectedSources | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'clusterTrustBundle': toJson_SpinAppSpecVolumesProjectedSourcesClusterTrustBundle(obj.clusterTrustBundle),
    'configMap': toJson_SpinAppSpecVolumesProjectedSourcesConfigMap(obj.configMap),
    'downwardAPI': toJson_SpinAppSpecVolumesProjectedSourcesDownwardApi(obj.downwardApi),
    'secret': toJson_SpinAppSpecVolumesProjectedSourcesSecret(obj.secret),
    'serviceAccountToken': toJson_SpinAppSpecVolumesProjectedSourcesServiceAccountToken(obj.serviceAccountToken),
  };
  return compact(result);
}

export interface SpinAppSpecVolumesRbdSecretRef {
  readonly name?: string;
}

export function toJson_SpinAppSpecVolumesRbdSecretRef(obj: SpinAppSpecVolumesRbdSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return compact(result);
}

export interface SpinAppSpecVolumesScaleIoSecretRef {
  readonly name?: string;
}

export function toJson_SpinAppSpecVolumesScaleIoSecretRef(obj: SpinAppSpecVolumesScaleIoSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return compact(result);
}

export interface SpinAppSpecVolumesSecretItems {
  readonly key: string;
  readonly mode?: number;
  readonly path: string;
}

export function toJson_SpinAppSpecVolumesSecretItems(obj: SpinAppSpecVolumesSecretItems | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'mode': obj.mode,
    'path': obj.path,
  };
  return compact(result);
}

export interface SpinAppSpecVolumesStorageosSecretRef {
  readonly name?: string;
}

export function toJson_SpinAppSpecVolumesStorageosSecretRef(obj: SpinAppSpecVolumesStorageosSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return compact(result);
}

export interface SpinAppSpecChecksLivenessHttpGetHttpHeaders {
  readonly name: string;
  readonly value: string;
}

export function toJson_SpinAppSpecChecksLivenessHttpGetHttpHeaders(obj: SpinAppSpecChecksLivenessHttpGetHttpHeaders | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  return compact(result);
}

export interface SpinAppSpecChecksReadinessHttpGetHttpHeaders {
  readonly name: string;
  readonly value: string;
}

export function toJson_SpinAppSpecChecksReadinessHttpGetHttpHeaders(obj: SpinAppSpecChecksReadinessHttpGetHttpHeaders | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  return compact(result);
}

export interface SpinAppSpecRuntimeConfigKeyValueStoresOptionsValueFrom {
  readonly configMapKeyRef?: SpinAppSpecRuntimeConfigKeyValueStoresOptionsValueFromConfigMapKeyRef;
  readonly secretKeyRef?: SpinAppSpecRuntimeConfigKeyValueStoresOptionsValueFromSecretKeyRef;
}

export function toJson_SpinAppSpecRuntimeConfigKeyValueStoresOptionsValueFrom(obj: SpinAppSpecRuntimeConfigKeyValueStoresOptionsValueFrom | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMapKeyRef': toJson_SpinAppSpecRuntimeConfigKeyValueStoresOptionsValueFromConfigMapKeyRef(obj.configMapKeyRef),
    'secretKeyRef': toJson_SpinAppSpecRuntimeConfigKeyValueStoresOptionsValueFromSecretKeyRef(obj.secretKeyRef),
  };
  return compact(result);
}

export interface SpinAppSpecRuntimeConfigLlmComputeOptionsValueFrom {
  readonly configMapKeyRef?: SpinAppSpecRuntimeConfigLlmComputeOptionsValueFromConfigMapKeyRef;
  readonly secretKeyRef?: SpinAppSpecRuntimeConfigLlmComputeOptionsValueFromSecretKeyRef;
}

export function toJson_SpinAppSpecRuntimeConfigLlmComputeOptionsValueFrom(obj: SpinAppSpecRuntimeConfigLlmComputeOptionsValueFrom | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMapKeyRef': toJson_SpinAppSpecRuntimeConfigLlmComputeOptionsValueFromConfigMapKeyRef(obj.configMapKeyRef),
    'secretKeyRef': toJson_SpinAppSpecRuntimeConfigLlmComputeOptionsValueFromSecretKeyRef(obj.secretKeyRef),
  };
  return compact(result);
}

export interface SpinAppSpecRuntimeConfigSqliteDatabasesOptionsValueFrom {
  readonly configMapKeyRef?: SpinAppSpecRuntimeConfigSqliteDatabasesOptionsValueFromConfigMapKeyRef;
  readonly secretKeyRef?: SpinAppSpecRuntimeConfigSqliteDatabasesOptionsValueFromSecretKeyRef;
}

export function toJson_SpinAppSpecRuntimeConfigSqliteDatabasesOptionsValueFrom(obj: SpinAppSpecRuntimeConfigSqliteDatabasesOptionsValueFrom | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMapKeyRef': toJson_SpinAppSpecRuntimeConfigSqliteDatabasesOptionsValueFromConfigMapKeyRef(obj.configMapKeyRef),
    'secretKeyRef': toJson_SpinAppSpecRuntimeConfigSqliteDatabasesOptionsValueFromSecretKeyRef(obj.secretKeyRef),
  };
  return compact(result);
}
export type SpinAppSpecVariablesValueFromResourceFieldRefDivisor = number | string;

export interface SpinAppSpecVolumesDownwardApiItemsFieldRef {
  readonly apiVersion?: string;
  readonly fieldPath: string;
}

export function toJson_SpinAppSpecVolumesDownwardApiItemsFieldRef(obj: SpinAppSpecVolumesDownwardApiItemsFieldRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'fieldPath': obj.fieldPath,
  };
  return compact(result);
}

export interface SpinAppSpecVolumesDownwardApiItemsResourceFieldRef {
  readonly containerName?: string;
  readonly divisor?: SpinAppSpecVolumesDownwardApiItemsResourceFieldRefDivisor;
  readonly resource: string;
}

export function toJson_SpinAppSpecVolumesDownwardApiItemsResourceFieldRef(obj: SpinAppSpecVolumesDownwardApiItemsResourceFieldRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'containerName': obj.containerName,
    'divisor': obj.divisor,
    'resource': obj.resource,
  };
  return compact(result);
}

export interface SpinAppSpecVolumesEphemeralVolumeClaimTemplateSpec {
  readonly accessModes?: string[];
  readonly dataSource?: SpinAppSpecVolumesEphemeralVolumeClaimTemplateSpecDataSource;
  readonly dataSourceRef?: SpinAppSpecVolumesEphemeralVolumeClaimTemplateSpecDataSourceRef;
  readonly resources?: SpinAppSpecVolumesEphemeralVolumeClaimTemplateSpecResources;
  readonly selector?: SpinAppSpecVolumesEphemeralVolumeClaimTemplateSpecSelector;
  readonly storageClassName?: string;
  readonly volumeAttributesClassName?: string;
  readonly volumeMode?: string;
  readonly volumeName?: string;
}

export function toJson_SpinAppSpecVolumesEphemeralVolumeClaimTemplateSpec(obj: SpinAppSpecVolumesEphemeralVolumeClaimTemplateSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'accessModes': obj.accessModes?.map(y => y),
    'dataSource': toJson_SpinAppSpecVolumesEphemeralVolumeClaimTemplateSpecDataSource(obj.dataSource),
    'dataSourceRef': toJson_SpinAppSpecVolumesEphemeralVolumeClaimTemplateSpecDataSourceRef(obj.dataSourceRef),
    'resources': toJson_SpinAppSpecVolumesEphemeralVolumeClaimTemplateSpecResources(obj.resources),
    'selector': toJson_SpinAppSpecVolumesEphemeralVolumeClaimTemplateSpecSelector(obj.selector),
    'storageClassName': obj.storageClassName,
    'volumeAttributesClassName': obj.volumeAttributesClassName,
    'volumeMode': obj.volumeMode,
    'volumeName': obj.volumeName,
  };
  return compact(result);
}

export interface SpinAppSpecVolumesProjectedSourcesClusterTrustBundle {
  readonly labelSelector?: SpinAppSpecVolumesProjectedSourcesClusterTrustBundleLabelSelector;
  readonly name?: string;
  readonly optional?: boolean;
  readonly path: string;
  readonly signerName?: string;
}

export function toJson_SpinAppSpecVolumesProjectedSourcesClusterTrustBundle(obj: SpinAppSpecVolumesProjectedSourcesClusterTrustBundle | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'labelSelector': toJson_SpinAppSpecVolumesProjectedSourcesClusterTrustBundleLabelSelector(obj.labelSelector),
    'name': obj.name,
    'optional': obj.optional,
    'path': obj.path,
    'signerName': obj.signerName,
  };
  return compact(result);
}

export interface SpinAppSpecVolumesProjectedSourcesConfigMap {
  readonly items?: SpinAppSpecVolumesProjectedSourcesConfigMapItems[];
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_SpinAppSpecVolumesProjectedSourcesConfigMap(obj: SpinAppSpecVolumesProjectedSourcesConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'items': obj.items?.map(y => toJson_SpinAppSpecVolumesProjectedSourcesConfigMapItems(y)),
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface SpinAppSpecVolumesProjectedSourcesDownwardApi {
  readonly items?: SpinAppSpecVolumesProjectedSourcesDownwardApiItems[];
}

export function toJson_SpinAppSpecVolumesProjectedSourcesDownwardApi(obj: SpinAppSpecVolumesProjectedSourcesDownwardApi | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'items': obj.items?.map(y => toJson_SpinAppSpecVolumesProjectedSourcesDownwardApiItems(y)),
  };
  return compact(result);
}

export interface SpinAppSpecVolumesProjectedSourcesSecret {
  readonly items?: SpinAppSpecVolumesProjectedSourcesSecretItems[];
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_SpinAppSpecVolumesProjectedSourcesSecret(obj: SpinAppSpecVolumesProjectedSourcesSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'items': obj.items?.map(y => toJson_SpinAppSpecVolumesProjectedSourcesSecretItems(y)),
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface SpinAppSpecVolumesProjectedSourcesServiceAccountToken {
  readonly audience?: string;
  readonly expirationSeconds?: number;
  readonly path: string;
}

export function toJson_SpinAppSpecVolumesProjectedSourcesServiceAccountToken(obj: SpinAppSpecVolumesProjectedSourcesServiceAccountToken | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'audience': obj.audience,
    'expirationSeconds': obj.expirationSeconds,
    'path': obj.path,
  };
  return compact(result);
}

export interface SpinAppSpecRuntimeConfigKeyValueStoresOptionsValueFromConfigMapKeyRef {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_SpinAppSpecRuntimeConfigKeyValueStoresOptionsValueFromConfigMapKeyRef(obj: SpinAppSpecRuntimeConfigKeyValueStoresOptionsValueFromConfigMapKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface SpinAppSpecRuntimeConfigKeyValueStoresOptionsValueFromSecretKeyRef {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_SpinAppSpecRuntimeConfigKeyValueStoresOptionsValueFromSecretKeyRef(obj: SpinAppSpecRuntimeConfigKeyValueStoresOptionsValueFromSecretKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface SpinAppSpecRuntimeConfigLlmComputeOptionsValueFromConfigMapKeyRef {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_SpinAppSpecRuntimeConfigLlmComputeOptionsValueFromConfigMapKeyRef(obj: SpinAppSpecRuntimeConfigLlmComputeOptionsValueFromConfigMapKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface SpinAppSpecRuntimeConfigLlmComputeOptionsValueFromSecretKeyRef {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_SpinAppSpecRuntimeConfigLlmComputeOptionsValueFromSecretKeyRef(obj: SpinAppSpecRuntimeConfigLlmComputeOptionsValueFromSecretKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface SpinAppSpecRuntimeConfigSqliteDatabasesOptionsValueFromConfigMapKeyRef {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_SpinAppSpecRuntimeConfigSqliteDatabasesOptionsValueFromConfigMapKeyRef(obj: SpinAppSpecRuntimeConfigSqliteDatabasesOptionsValueFromConfigMapKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface SpinAppSpecRuntimeConfigSqliteDatabasesOptionsValueFromSecretKeyRef {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_SpinAppSpecRuntimeConfigSqliteDatabasesOptionsValueFromSecretKeyRef(obj: SpinAppSpecRuntimeConfigSqliteDatabasesOptionsValueFromSecretKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}
export type SpinAppSpecVolumesDownwardApiItemsResourceFieldRefDivisor = number | string;

export interface SpinAppSpecVolumesEphemeralVolumeClaimTemplateSpecDataSource {
  readonly apiGroup?: string;
  readonly kind: string;
  readonly name: string;
}

export function toJson_SpinAppSpecVolumesEphemeralVolumeClaimTemplateSpecDataSource(obj: SpinAppSpecVolumesEphemeralVolumeClaimTemplateSpecDataSource | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiGroup': obj.apiGroup,
    'kind': obj.kind,
    'name': obj.name,
  };
  return compact(result);
}

export interface SpinAppSpecVolumesEphemeralVolumeClaimTemplateSpecDataSourceRef {
  readonly apiGroup?: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
}

export function toJson_SpinAppSpecVolumesEphemeralVolumeClaimTemplateSpecDataSourceRef(obj: SpinAppSpecVolumesEphemeralVolumeClaimTemplateSpecDataSourceRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiGroup': obj.apiGroup,
    'kind': obj.kind,
    'name': obj.name,
    'namespace': obj.namespace,
  };
  return compact(result);
}

export interface SpinAppSpecVolumesEphemeralVolumeClaimTemplateSpecResources {
  readonly limits?: { [key: string]: SpinAppSpecVolumesEphemeralVolumeClaimTemplateSpecResourcesLimits };
  readonly requests?: { [key: string]: SpinAppSpecVolumesEphemeralVolumeClaimTemplateSpecResourcesRequests };
}

export function toJson_SpinAppSpecVolumesEphemeralVolumeClaimTemplateSpecResources(obj: SpinAppSpecVolumesEphemeralVolumeClaimTemplateSpecResources | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'limits': ((obj.limits) === undefined) ? undefined : (compact(obj.limits)),
    'requests': ((obj.requests) === undefined) ? undefined : (compact(obj.requests)),
  };
  return compact(result);
}

export interface SpinAppSpecVolumesEphemeralVolumeClaimTemplateSpecSelector {
  readonly matchExpressions?: SpinAppSpecVolumesEphemeralVolumeClaimTemplateSpecSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_SpinAppSpecVolumesEphemeralVolumeClaimTemplateSpecSelector(obj: SpinAppSpecVolumesEphemeralVolumeClaimTemplateSpecSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_SpinAppSpecVolumesEphemeralVolumeClaimTemplateSpecSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface SpinAppSpecVolumesProjectedSourcesClusterTrustBundleLabelSelector {
  readonly matchExpressions?: SpinAppSpecVolumesProjectedSourcesClusterTrustBundleLabelSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_SpinAppSpecVolumesProjectedSourcesClusterTrustBundleLabelSelector(obj: SpinAppSpecVolumesProjectedSourcesClusterTrustBundleLabelSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_SpinAppSpecVolumesProjectedSourcesClusterTrustBundleLabelSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export interface SpinAppSpecVolumesProjectedSourcesConfigMapItems {
  readonly key: string;
  readonly mode?: number;
  readonly path: string;
}

export function toJson_SpinAppSpecVolumesProjectedSourcesConfigMapItems(obj: SpinAppSpecVolumesProjectedSourcesConfigMapItems | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'mode': obj.mode,
    'path': obj.path,
  };
  return compact(result);
}

export interface SpinAppSpecVolumesProjectedSourcesDownwardApiItems {
  readonly fieldRef?: SpinAppSpecVolumesProjectedSourcesDownwardApiItemsFieldRef;
  readonly mode?: number;
  readonly path: string;
  readonly resourceFieldRef?: SpinAppSpecVolumesProjectedSourcesDownwardApiItemsResourceFieldRef;
}

export function toJson_SpinAppSpecVolumesProjectedSourcesDownwardApiItems(obj: SpinAppSpecVolumesProjectedSourcesDownwardApiItems | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fieldRef': toJson_SpinAppSpecVolumesProjectedSourcesDownwardApiItemsFieldRef(obj.fieldRef),
    'mode': obj.mode,
    'path': obj.path,
    'resourceFieldRef': toJson_SpinAppSpecVolumesProjectedSourcesDownwardApiItemsResourceFieldRef(obj.resourceFieldRef),
  };
  return compact(result);
}

export interface SpinAppSpecVolumesProjectedSourcesSecretItems {
  readonly key: string;
  readonly mode?: number;
  readonly path: string;
}

export function toJson_SpinAppSpecVolumesProjectedSourcesSecretItems(obj: SpinAppSpecVolumesProjectedSourcesSecretItems | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'mode': obj.mode,
    'path': obj.path,
  };
  return compact(result);
}
export type SpinAppSpecVolumesEphemeralVolumeClaimTemplateSpecResourcesLimits = number | string;
export type SpinAppSpecVolumesEphemeralVolumeClaimTemplateSpecResourcesRequests = number | string;

export interface SpinAppSpecVolumesEphemeralVolumeClaimTemplateSpecSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_SpinAppSpecVolumesEphemeralVolumeClaimTemplateSpecSelectorMatchExpressions(obj: SpinAppSpecVolumesEphemeralVolumeClaimTemplateSpecSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface SpinAppSpecVolumesProjectedSourcesClusterTrustBundleLabelSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_SpinAppSpecVolumesProjectedSourcesClusterTrustBundleLabelSelectorMatchExpressions(obj: SpinAppSpecVolumesProjectedSourcesClusterTrustBundleLabelSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface SpinAppSpecVolumesProjectedSourcesDownwardApiItemsFieldRef {
  readonly apiVersion?: string;
  readonly fieldPath: string;
}

export function toJson_SpinAppSpecVolumesProjectedSourcesDownwardApiItemsFieldRef(obj: SpinAppSpecVolumesProjectedSourcesDownwardApiItemsFieldRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'fieldPath': obj.fieldPath,
  };
  return compact(result);
}

export interface SpinAppSpecVolumesProjectedSourcesDownwardApiItemsResourceFieldRef {
  readonly containerName?: string;
  readonly divisor?: SpinAppSpecVolumesProjectedSourcesDownwardApiItemsResourceFieldRefDivisor;
  readonly resource: string;
}

export function toJson_SpinAppSpecVolumesProjectedSourcesDownwardApiItemsResourceFieldRef(obj: SpinAppSpecVolumesProjectedSourcesDownwardApiItemsResourceFieldRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'containerName': obj.containerName,
    'divisor': obj.divisor,
    'resource': obj.resource,
  };
  return compact(result);
}
export type SpinAppSpecVolumesProjectedSourcesDownwardApiItemsResourceFieldRefDivisor = number | string;
