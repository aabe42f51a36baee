// Made by `npm run imports` from services.serving.knative.dev; do not edit.
import type { ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import type { Construct } from 'constructs';
import { LocatedApiObject } from '../../../constructs/core/located.ts';
import { compact } from '../../compact.ts';

export class Service extends LocatedApiObject {
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'serving.knative.dev/v1',
    kind: 'Service',
  }
  public static manifest(props: ServiceProps = {}): any {
    return {
      ...Service.GVK,
      ...toJson_ServiceProps(props),
    };
  }
  public constructor(scope: Construct, id: string, props: ServiceProps = {}) {
    super(scope, id, {
      ...Service.GVK,
      ...props,
    });
  }
  public override toJson(): any {
    const resolved = super.toJson();
    return {
      ...Service.GVK,
      ...toJson_ServiceProps(resolved),
    };
  }
}

export interface ServiceProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: ServiceSpec;
}

export function toJson_ServiceProps(obj: ServiceProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_ServiceSpec(obj.spec),
  };
  return compact(result);
}

export interface ServiceSpec {
  readonly template?: ServiceSpecTemplate;
  readonly traffic?: ServiceSpecTraffic[];
}

export function toJson_ServiceSpec(obj: ServiceSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'template': toJson_ServiceSpecTemplate(obj.template),
    'traffic': obj.traffic?.map(y => toJson_ServiceSpecTraffic(y)),
  };
  return compact(result);
}

export interface ServiceSpecTemplate {
  readonly metadata?: ServiceSpecTemplateMetadata;
  readonly spec?: ServiceSpecTemplateSpec;
}

export function toJson_ServiceSpecTemplate(obj: ServiceSpecTemplate | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': toJson_ServiceSpecTemplateMetadata(obj.metadata),
    'spec': toJson_ServiceSpecTemplateSpec(obj.spec),
  };
  return compact(result);
}

export interface ServiceSpecTraffic {
  readonly configurationName?: string;
  readonly latestRevision?: boolean;
  readonly percent?: number;
  readonly revisionName?: string;
  readonly tag?: string;
  readonly url?: string;
}

export function toJson_ServiceSpecTraffic(obj: ServiceSpecTraffic | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configurationName': obj.configurationName,
    'latestRevision': obj.latestRevision,
    'percent': obj.percent,
    'revisionName': obj.revisionName,
    'tag': obj.tag,
    'url': obj.url,
  };
  return compact(result);
}

export interface ServiceSpecTemplateMetadata {
  readonly annotations?: { [key: string]: string };
  readonly finalizers?: string[];
  readonly labels?: { [key: string]: string };
  readonly name?: string;
  readonly namespace?: string;
}

export function toJson_ServiceSpecTemplateMetadata(obj: ServiceSpecTemplateMetadata | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'annotations': ((obj.annotations) === undefined) ? undefined : (compact(obj.annotations)),
    'finalizers': obj.finalizers?.map(y => y),
    'labels': ((obj.labels) === undefined) ? undefined : (compact(obj.labels)),
    'name': obj.name,
    'namespace': obj.namespace,
  };
  return compact(result);
}

export interface ServiceSpecTemplateSpec {
  readonly affinity?: any;
  readonly automountServiceAccountToken?: boolean;
  readonly containerConcurrency?: number;
  readonly containers: ServiceSpecTemplateSpecContainers[];
  readonly dnsConfig?: any;
  readonly dnsPolicy?: string;
  readonly enableServiceLinks?: boolean;
  readonly hostAliases?: any[];
  readonly hostIpc?: boolean;
  readonly hostNetwork?: boolean;
  readonly hostPid?: boolean;
  readonly idleTimeoutSeconds?: number;
  readonly imagePullSecrets?: ServiceSpecTemplateSpecImagePullSecrets[];
  readonly initContainers?: any[];
  readonly nodeSelector?: { [key: string]: string };
  readonly priorityClassName?: string;
  readonly responseStartTimeoutSeconds?: number;
  readonly runtimeClassName?: string;
  readonly schedulerName?: string;
  readonly securityContext?: any;
  readonly serviceAccountName?: string;
  readonly shareProcessNamespace?: boolean;
  readonly timeoutSeconds?: number;
  readonly tolerations?: any[];
  readonly topologySpreadConstraints?: any[];
  readonly volumes?: ServiceSpecTemplateSpecVolumes[];
}

export function toJson_ServiceSpecTemplateSpec(obj: ServiceSpecTemplateSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'affinity': obj.affinity,
    'automountServiceAccountToken': obj.automountServiceAccountToken,
    'containerConcurrency': obj.containerConcurrency,
    'containers': obj.containers?.map(y => toJson_ServiceSpecTemplateSpecContainers(y)),
    'dnsConfig': obj.dnsConfig,
    'dnsPolicy': obj.dnsPolicy,
    'enableServiceLinks': obj.enableServiceLinks,
    'hostAliases': obj.hostAliases?.map(y => y),
    'hostIPC': obj.hostIpc,
    'hostNetwork': obj.hostNetwork,
    'hostPID': obj.hostPid,
    'idleTimeoutSeconds': obj.idleTimeoutSeconds,
    'imagePullSecrets': obj.imagePullSecrets?.map(y => toJson_ServiceSpecTemplateSpecImagePullSecrets(y)),
    'initContainers': obj.initContainers?.map(y => y),
    'nodeSelector': ((obj.nodeSelector) === undefined) ? undefined : (compact(obj.nodeSelector)),
    'priorityClassName': obj.priorityClassName,
    'responseStartTimeoutSeconds': obj.responseStartTimeoutSeconds,
    'runtimeClassName': obj.runtimeClassName,
    'schedulerName': obj.schedulerName,
    'securityContext': obj.securityContext,
    'serviceAccountName': obj.serviceAccountName,
    'shareProcessNamespace': obj.shareProcessNamespace,
    'timeoutSeconds': obj.timeoutSeconds,
    'tolerations': obj.tolerations?.map(y => y),
    'topologySpreadConstraints': obj.topologySpreadConstraints?.map(y => y),
    'volumes': obj.volumes?.map(y => toJson_ServiceSpecTemplateSpecVolumes(y)),
  };
  return compact(result);
}

export interface ServiceSpecTemplateSpecContainers {
  readonly args?: string[];
  readonly command?: string[];
  readonly env?: ServiceSpecTemplateSpecContainersEnv[];
  readonly envFrom?: ServiceSpecTemplateSpecContainersEnvFrom[];
  readonly image?: string;
  readonly imagePullPolicy?: string;
  readonly livenessProbe?: ServiceSpecTemplateSpecContainersLivenessProbe;
  readonly name?: string;
  readonly ports?: ServiceSpecTemplateSpecContainersPorts[];
  readonly readinessProbe?: ServiceSpecTemplateSpecContainersReadinessProbe;
  readonly resources?: ServiceSpecTemplateSpecContainersResources;
  readonly securityContext?: ServiceSpecTemplateSpecContainersSecurityContext;
  readonly startupProbe?: ServiceSpecTemplateSpecContainersStartupProbe;
  readonly terminationMessagePath?: string;
  readonly terminationMessagePolicy?: string;
  readonly volumeMounts?: ServiceSpecTemplateSpecContainersVolumeMounts[];
  readonly workingDir?: string;
}

export function toJson_ServiceSpecTemplateSpecContainers(obj: ServiceSpecTemplateSpecContainers | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'args': obj.args?.map(y => y),
    'command': obj.command?.map(y => y),
    'env': obj.env?.map(y => toJson_ServiceSpecTemplateSpecContainersEnv(y)),
    'envFrom': obj.envFrom?.map(y => toJson_ServiceSpecTemplateSpecContainersEnvFrom(y)),
    'image': obj.image,
    'imagePullPolicy': obj.imagePullPolicy,
    'livenessProbe': toJson_ServiceSpecTemplateSpecContainersLivenessProbe(obj.livenessProbe),
    'name': obj.name,
    'ports': obj.ports?.map(y => toJson_ServiceSpecTemplateSpecContainersPorts(y)),
    'readinessProbe': toJson_ServiceSpecTemplateSpecContainersReadinessProbe(obj.readinessProbe),
    'resources': toJson_ServiceSpecTemplateSpecContainersResources(obj.resources),
    'securityContext': toJson_ServiceSpecTemplateSpecContainersSecurityContext(obj.securityContext),
    'startupProbe': toJson_ServiceSpecTemplateSpecContainersStartupProbe(obj.startupProbe),
    'terminationMessagePath': obj.terminationMessagePath,
    'terminationMessagePolicy': obj.terminationMessagePolicy,
    'volumeMounts': obj.volumeMounts?.map(y => toJson_ServiceSpecTemplateSpecContainersVolumeMounts(y)),
    'workingDir': obj.workingDir,
  };
  return compact(result);
}

export interface ServiceSpecTemplateSpecImagePullSecrets {
  readonly name?: string;
}

export function toJson_ServiceSpecTemplateSpecImagePullSecrets(obj: ServiceSpecTemplateSpecImagePullSecrets | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return compact(result);
}

export interface ServiceSpecTemplateSpecVolumes {
  readonly configMap?: ServiceSpecTemplateSpecVolumesConfigMap;
  readonly csi?: any;
  readonly emptyDir?: any;
  readonly ephemeral?: any;
  readonly hostPath?: any;
  readonly image?: any;
  readonly name: string;
  readonly persistentVolumeClaim?: any;
  readonly projected?: ServiceSpecTemplateSpecVolumesProjected;
  readonly secret?: ServiceSpecTemplateSpecVolumesSecret;
}

export function toJson_ServiceSpecTemplateSpecVolumes(obj: ServiceSpecTemplateSpecVolumes | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_ServiceSpecTemplateSpecVolumesConfigMap(obj.configMap),
    'csi': obj.csi,
    'emptyDir': obj.emptyDir,
    'ephemeral': obj.ephemeral,
    'hostPath': obj.hostPath,
    'image': obj.image,
    'name': obj.name,
    'persistentVolumeClaim': obj.persistentVolumeClaim,
    'projected': toJson_ServiceSpecTemplateSpecVolumesProjected(obj.projected),
    'secret': toJson_ServiceSpecTemplateSpecVolumesSecret(obj.secret),
  };
  return compact(result);
}

export interface ServiceSpecTemplateSpecContainersEnv {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: ServiceSpecTemplateSpecContainersEnvValueFrom;
}

export function toJson_ServiceSpecTemplateSpecContainersEnv(obj: ServiceSpecTemplateSpecContainersEnv | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
    'valueFrom': toJson_ServiceSpecTemplateSpecContainersEnvValueFrom(obj.valueFrom),
  };
  return compact(result);
}

export interface ServiceSpecTemplateSpecContainersEnvFrom {
  readonly configMapRef?: ServiceSpecTemplateSpecContainersEnvFromConfigMapRef;
  readonly prefix?: string;
  readonly secretRef?: ServiceSpecTemplateSpecContainersEnvFromSecretRef;
}

export function toJson_ServiceSpecTemplateSpecContainersEnvFrom(obj: ServiceSpecTemplateSpecContainersEnvFrom | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMapRef': toJson_ServiceSpecTemplateSpecContainersEnvFromConfigMapRef(obj.configMapRef),
    'prefix': obj.prefix,
    'secretRef': toJson_ServiceSpecTemplateSpecContainersEnvFromSecretRef(obj.secretRef),
  };
  return compact(result);
}

export interface ServiceSpecTemplateSpecContainersLivenessProbe {
  readonly exec?: ServiceSpecTemplateSpecContainersLivenessProbeExec;
  readonly failureThreshold?: number;
  readonly grpc?: ServiceSpecTemplateSpecContainersLivenessProbeGrpc;
  readonly httpGet?: ServiceSpecTemplateSpecContainersLivenessProbeHttpGet;
  readonly initialDelaySeconds?: number;
  readonly periodSeconds?: number;
  readonly successThreshold?: number;
  readonly tcpSocket?: ServiceSpecTemplateSpecContainersLivenessProbeTcpSocket;
  readonly timeoutSeconds?: number;
}

export function toJson_ServiceSpecTemplateSpecContainersLivenessProbe(obj: ServiceSpecTemplateSpecContainersLivenessProbe | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'exec': toJson_ServiceSpecTemplateSpecContainersLivenessProbeExec(obj.exec),
    'failureThreshold': obj.failureThreshold,
    'grpc': toJson_ServiceSpecTemplateSpecContainersLivenessProbeGrpc(obj.grpc),
    'httpGet': toJson_ServiceSpecTemplateSpecContainersLivenessProbeHttpGet(obj.httpGet),
    'initialDelaySeconds': obj.initialDelaySeconds,
    'periodSeconds': obj.periodSeconds,
    'successThreshold': obj.successThreshold,
    'tcpSocket': toJson_ServiceSpecTemplateSpecContainersLivenessProbeTcpSocket(obj.tcpSocket),
    'timeoutSeconds': obj.timeoutSeconds,
  };
  return compact(result);
}

export interface ServiceSpecTemplateSpecContainersPorts {
  readonly containerPort?: number;
  readonly name?: string;
  readonly protocol?: string;
}

export function toJson_ServiceSpecTemplateSpecContainersPorts(obj: ServiceSpecTemplateSpecContainersPorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'containerPort': obj.containerPort,
    'name': obj.name,
    'protocol': obj.protocol,
  };
  return compact(result);
}

export interface ServiceSpecTemplateSpecContainersReadinessProbe {
  readonly exec?: ServiceSpecTemplateSpecContainersReadinessProbeExec;
  readonly failureThreshold?: number;
  readonly grpc?: ServiceSpecTemplateSpecContainersReadinessProbeGrpc;
  readonly httpGet?: ServiceSpecTemplateSpecContainersReadinessProbeHttpGet;
  readonly initialDelaySeconds?: number;
  readonly periodSeconds?: number;
  readonly successThreshold?: number;
  readonly tcpSocket?: ServiceSpecTemplateSpecContainersReadinessProbeTcpSocket;
  readonly timeoutSeconds?: number;
}

export function toJson_ServiceSpecTemplateSpecContainersReadinessProbe(obj: ServiceSpecTemplateSpecContainersReadinessProbe | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'exec': toJson_ServiceSpecTemplateSpecContainersReadinessProbeExec(obj.exec),
    'failureThreshold': obj.failureThreshold,
    'grpc': toJson_ServiceSpecTemplateSpecContainersReadinessProbeGrpc(obj.grpc),
    'httpGet': toJson_ServiceSpecTemplateSpecContainersReadinessProbeHttpGet(obj.httpGet),
    'initialDelaySeconds': obj.initialDelaySeconds,
    'periodSeconds': obj.periodSeconds,
    'successThreshold': obj.successThreshold,
    'tcpSocket': toJson_ServiceSpecTemplateSpecContainersReadinessProbeTcpSocket(obj.tcpSocket),
    'timeoutSeconds': obj.timeoutSeconds,
  };
  return compact(result);
}

export interface ServiceSpecTemplateSpecContainersResources {
  readonly limits?: { [key: string]: ServiceSpecTemplateSpecContainersResourcesLimits };
  readonly requests?: { [key: string]: ServiceSpecTemplateSpecContainersResourcesRequests };
}

export function toJson_ServiceSpecTemplateSpecContainersResources(obj: ServiceSpecTemplateSpecContainersResources | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'limits': ((obj.limits) === undefined) ? undefined : (compact(obj.limits)),
    'requests': ((obj.requests) === undefined) ? undefined : (compact(obj.requests)),
  };
  return compact(result);
}

export interface ServiceSpecTemplateSpecContainersSecurityContext {
  readonly allowPrivilegeEscalation?: boolean;
  readonly capabilities?: ServiceSpecTemplateSpecContainersSecurityContextCapabilities;
  readonly privileged?: boolean;
  readonly readOnlyRootFilesystem?: boolean;
  readonly runAsGroup?: number;
  readonly runAsNonRoot?: boolean;
  readonly runAsUser?: number;
  readonly seccompProfile?: ServiceSpecTemplateSpecContainersSecurityContextSeccompProfile;
}

export function toJson_ServiceSpecTemplateSpecContainersSecurityContext(obj: ServiceSpecTemplateSpecContainersSecurityContext | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'allowPrivilegeEscalation': obj.allowPrivilegeEscalation,
    'capabilities': toJson_ServiceSpecTemplateSpecContainersSecurityContextCapabilities(obj.capabilities),
    'privileged': obj.privileged,
    'readOnlyRootFilesystem': obj.readOnlyRootFilesystem,
    'runAsGroup': obj.runAsGroup,
    'runAsNonRoot': obj.runAsNonRoot,
    'runAsUser': obj.runAsUser,
    'seccompProfile': toJson_ServiceSpecTemplateSpecContainersSecurityContextSeccompProfile(obj.seccompProfile),
  };
  return compact(result);
}

export interface ServiceSpecTemplateSpecContainersStartupProbe {
  readonly exec?: ServiceSpecTemplateSpecContainersStartupProbeExec;
  readonly failureThreshold?: number;
  readonly grpc?: ServiceSpecTemplateSpecContainersStartupProbeGrpc;
  readonly httpGet?: ServiceSpecTemplateSpecContainersStartupProbeHttpGet;
  readonly initialDelaySeconds?: number;
  readonly periodSeconds?: number;
  readonly successThreshold?: number;
  readonly tcpSocket?: ServiceSpecTemplateSpecContainersStartupProbeTcpSocket;
  readonly timeoutSeconds?: number;
}

export function toJson_ServiceSpecTemplateSpecContainersStartupProbe(obj: ServiceSpecTemplateSpecContainersStartupProbe | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'exec': toJson_ServiceSpecTemplateSpecContainersStartupProbeExec(obj.exec),
    'failureThreshold': obj.failureThreshold,
    'grpc': toJson_ServiceSpecTemplateSpecContainersStartupProbeGrpc(obj.grpc),
    'httpGet': toJson_ServiceSpecTemplateSpecContainersStartupProbeHttpGet(obj.httpGet),
    'initialDelaySeconds': obj.initialDelaySeconds,
    'periodSeconds': obj.periodSeconds,
    'successThreshold': obj.successThreshold,
    'tcpSocket': toJson_ServiceSpecTemplateSpecContainersStartupProbeTcpSocket(obj.tcpSocket),
    'timeoutSeconds': obj.timeoutSeconds,
  };
  return compact(result);
}

export interface ServiceSpecTemplateSpecContainersVolumeMounts {
  readonly mountPath: string;
  readonly mountPropagation?: string;
  readonly name: string;
  readonly readOnly?: boolean;
  readonly subPath?: string;
}

export function toJson_ServiceSpecTemplateSpecContainersVolumeMounts(obj: ServiceSpecTemplateSpecContainersVolumeMounts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'mountPath': obj.mountPath,
    'mountPropagation': obj.mountPropagation,
    'name': obj.name,
    'readOnly': obj.readOnly,
    'subPath': obj.subPath,
  };
  return compact(result);
}

export interface ServiceSpecTemplateSpecVolumesConfigMap {
  readonly defaultMode?: number;
  readonly items?: ServiceSpecTemplateSpecVolumesConfigMapItems[];
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_ServiceSpecTemplateSpecVolumesConfigMap(obj: ServiceSpecTemplateSpecVolumesConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'defaultMode': obj.defaultMode,
    'items': obj.items?.map(y => toJson_ServiceSpecTemplateSpecVolumesConfigMapItems(y)),
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface ServiceSpecTemplateSpecVolumesProjected {
  readonly defaultMode?: number;
  readonly sources?: ServiceSpecTemplateSpecVolumesProjectedSources[];
}

export function toJson_ServiceSpecTemplateSpecVolumesProjected(obj: ServiceSpecTemplateSpecVolumesProjected | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'defaultMode': obj.defaultMode,
    'sources': obj.sources?.map(y => toJson_ServiceSpecTemplateSpecVolumesProjectedSources(y)),
  };
  return compact(result);
}

export interface ServiceSpecTemplateSpecVolumesSecret {
  readonly defaultMode?: number;
  readonly items?: ServiceSpecTemplateSpecVolumesSecretItems[];
  readonly optional?: boolean;
  readonly secretName?: string;
}

export function toJson_ServiceSpecTemplateSpecVolumesSecret(obj: ServiceSpecTemplateSpecVolumesSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'defaultMode': obj.defaultMode,
    'items': obj.items?.map(y => toJson_ServiceSpecTemplateSpecVolumesSecretItems(y)),
    'optional': obj.optional,
    'secretName': obj.secretName,
  };
  return compact(result);
}

export interface ServiceSpecTemplateSpecContainersEnvValueFrom {
  readonly configMapKeyRef?: ServiceSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef;
  readonly fieldRef?: any;
  readonly resourceFieldRef?: any;
  readonly secretKeyRef?: ServiceSpecTemplateSpecContainersEnvValueFromSecretKeyRef;
}

export function toJson_ServiceSpecTemplateSpecContainersEnvValueFrom(obj: ServiceSpecTemplateSpecContainersEnvValueFrom | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMapKeyRef': toJson_ServiceSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef(obj.configMapKeyRef),
    'fieldRef': obj.fieldRef,
    'resourceFieldRef': obj.resourceFieldRef,
    'secretKeyRef': toJson_ServiceSpecTemplateSpecContainersEnvValueFromSecretKeyRef(obj.secretKeyRef),
  };
  return compact(result);
}

export interface ServiceSpecTemplateSpecContainersEnvFromConfigMapRef {
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_ServiceSpecTemplateSpecContainersEnvFromConfigMapRef(obj: ServiceSpecTemplateSpecContainersEnvFromConfigMapRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface ServiceSpecTemplateSpecContainersEnvFromSecretRef {
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_ServiceSpecTemplateSpecContainersEnvFromSecretRef(obj: ServiceSpecTemplateSpecContainersEnvFromSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface ServiceSpecTemplateSpecContainersLivenessProbeExec {
  readonly command?: string[];
}

export function toJson_ServiceSpecTemplateSpecContainersLivenessProbeExec(obj: ServiceSpecTemplateSpecContainersLivenessProbeExec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'command': obj.command?.map(y => y),
  };
  return compact(result);
}

export interface ServiceSpecTemplateSpecContainersLivenessProbeGrpc {
  readonly port?: number;
  readonly service?: string;
}

export function toJson_ServiceSpecTemplateSpecContainersLivenessProbeGrpc(obj: ServiceSpecTemplateSpecContainersLivenessProbeGrpc | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'port': obj.port,
    'service': obj.service,
  };
  return compact(result);
}

export interface ServiceSpecTemplateSpecContainersLivenessProbeHttpGet {
  readonly host?: string;
  readonly httpHeaders?: ServiceSpecTemplateSpecContainersLivenessProbeHttpGetHttpHeaders[];
  readonly path?: string;
  readonly port?: ServiceSpecTemplateSpecContainersLivenessProbeHttpGetPort;
  readonly scheme?: string;
}

export function toJson_ServiceSpecTemplateSpecContainersLivenessProbeHttpGet(obj: ServiceSpecTemplateSpecContainersLivenessProbeHttpGet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'httpHeaders': obj.httpHeaders?.map(y => toJson_ServiceSpecTemplateSpecContainersLivenessProbeHttpGetHttpHeaders(y)),
    'path': obj.path,
    'port': obj.port,
    'scheme': obj.scheme,
  };
  return compact(result);
}

export interface ServiceSpecTemplateSpecContainersLivenessProbeTcpSocket {
  readonly host?: string;
  readonly port?: ServiceSpecTemplateSpecContainersLivenessProbeTcpSocketPort;
}

export function toJson_ServiceSpecTemplateSpecContainersLivenessProbeTcpSocket(obj: ServiceSpecTemplateSpecContainersLivenessProbeTcpSocket | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'port': obj.port,
  };
  return compact(result);
}

export interface ServiceSpecTemplateSpecContainersReadinessProbeExec {
  readonly command?: string[];
}

export function toJson_ServiceSpecTemplateSpecContainersReadinessProbeExec(obj: ServiceSpecTemplateSpecContainersReadinessProbeExec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'command': obj.command?.map(y => y),
  };
  return compact(result);
}

export interface ServiceSpecTemplateSpecContainersReadinessProbeGrpc {
  readonly port?: number;
  readonly service?: string;
}

export function toJson_ServiceSpecTemplateSpecContainersReadinessProbeGrpc(obj: ServiceSpecTemplateSpecContainersReadinessProbeGrpc | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'port': obj.port,
    'service': obj.service,
  };
  return compact(result);
}

export interface ServiceSpecTemplateSpecContainersReadinessProbeHttpGet {
  readonly host?: string;
  readonly httpHeaders?: ServiceSpecTemplateSpecContainersReadinessProbeHttpGetHttpHeaders[];
  readonly path?: string;
  readonly port?: ServiceSpecTemplateSpecContainersReadinessProbeHttpGetPort;
  readonly scheme?: string;
}

export function toJson_ServiceSpecTemplateSpecContainersReadinessProbeHttpGet(obj: ServiceSpecTemplateSpecContainersReadinessProbeHttpGet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'httpHeaders': obj.httpHeaders?.map(y => toJson_ServiceSpecTemplateSpecContainersReadinessProbeHttpGetHttpHeaders(y)),
    'path': obj.path,
    'port': obj.port,
    'scheme': obj.scheme,
  };
  return compact(result);
}

export interface ServiceSpecTemplateSpecContainersReadinessProbeTcpSocket {
  readonly host?: string;
  readonly port?: ServiceSpecTemplateSpecContainersReadinessProbeTcpSocketPort;
}

export function toJson_ServiceSpecTemplateSpecContainersReadinessProbeTcpSocket(obj: ServiceSpecTemplateSpecContainersReadinessProbeTcpSocket | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'port': obj.port,
  };
  return compact(result);
}
export type ServiceSpecTemplateSpecContainersResourcesLimits = number | string;
export type ServiceSpecTemplateSpecContainersResourcesRequests = number | string;

export interface ServiceSpecTemplateSpecContainersSecurityContextCapabilities {
  readonly add?: string[];
  readonly drop?: string[];
}

export function toJson_ServiceSpecTemplateSpecContainersSecurityContextCapabilities(obj: ServiceSpecTemplateSpecContainersSecurityContextCapabilities | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'add': obj.add?.map(y => y),
    'drop': obj.drop?.map(y => y),
  };
  return compact(result);
}

export interface ServiceSpecTemplateSpecContainersSecurityContextSeccompProfile {
  readonly localhostProfile?: string;
  readonly type: string;
}

export function toJson_ServiceSpecTemplateSpecContainersSecurityContextSeccompProfile(obj: ServiceSpecTemplateSpecContainersSecurityContextSeccompProfile | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'localhostProfile': obj.localhostProfile,
    'type': obj.type,
  };
  return compact(result);
}

export interface ServiceSpecTemplateSpecContainersStartupProbeExec {
  readonly command?: string[];
}

export function toJson_ServiceSpecTemplateSpecContainersStartupProbeExec(obj: ServiceSpecTemplateSpecContainersStartupProbeExec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'command': obj.command?.map(y => y),
  };
  return compact(result);
}

export interface ServiceSpecTemplateSpecContainersStartupProbeGrpc {
  readonly port?: number;
  readonly service?: string;
}

export function toJson_ServiceSpecTemplateSpecContainersStartupProbeGrpc(obj: ServiceSpecTemplateSpecContainersStartupProbeGrpc | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'port': obj.port,
    'service': obj.service,
  };
  return compact(result);
}

export interface ServiceSpecTemplateSpecContainersStartupProbeHttpGet {
  readonly host?: string;
  readonly httpHeaders?: ServiceSpecTemplateSpecContainersStartupProbeHttpGetHttpHeaders[];
  readonly path?: string;
  readonly port?: ServiceSpecTemplateSpecContainersStartupProbeHttpGetPort;
  readonly scheme?: string;
}

export function toJson_ServiceSpecTemplateSpecContainersStartupProbeHttpGet(obj: ServiceSpecTemplateSpecContainersStartupProbeHttpGet | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'httpHeaders': obj.httpHeaders?.map(y => toJson_ServiceSpecTemplateSpecContainersStartupProbeHttpGetHttpHeaders(y)),
    'path': obj.path,
    'port': obj.port,
    'scheme': obj.scheme,
  };
  return compact(result);
}

export interface ServiceSpecTemplateSpecContainersStartupProbeTcpSocket {
  readonly host?: string;
  readonly port?: ServiceSpecTemplateSpecContainersStartupProbeTcpSocketPort;
}

export function toJson_ServiceSpecTemplateSpecContainersStartupProbeTcpSocket(obj: ServiceSpecTemplateSpecContainersStartupProbeTcpSocket | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'host': obj.host,
    'port': obj.port,
  };
  return compact(result);
}

export interface ServiceSpecTemplateSpecVolumesConfigMapItems {
  readonly key: string;
  readonly mode?: number;
  readonly path: string;
}

export function toJson_ServiceSpecTemplateSpecVolumesConfigMapItems(obj: ServiceSpecTemplateSpecVolumesConfigMapItems | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'mode': obj.mode,
    'path': obj.path,
  };
  return compact(result);
}

export interface ServiceSpecTemplateSpecVolumesProjectedSources {
  readonly configMap?: ServiceSpecTemplateSpecVolumesProjectedSourcesConfigMap;
  readonly downwardApi?: ServiceSpecTemplateSpecVolumesProjectedSourcesDownwardApi;
  readonly secret?: ServiceSpecTemplateSpecVolumesProjectedSourcesSecret;
  readonly serviceAccountToken?: ServiceSpecTemplateSpecVolumesProjectedSourcesServiceAccountToken;
}

export function toJson_ServiceSpecTemplateSpecVolumesProjectedSources(obj: ServiceSpecTemplateSpecVolumesProjectedSources | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_ServiceSpecTemplateSpecVolumesProjectedSourcesConfigMap(obj.configMap),
    'downwardAPI': toJson_ServiceSpecTemplateSpecVolumesProjectedSourcesDownwardApi(obj.downwardApi),
    'secret': toJson_ServiceSpecTemplateSpecVolumesProjectedSourcesSecret(obj.secret),
    'serviceAccountToken': toJson_ServiceSpecTemplateSpecVolumesProjectedSourcesServiceAccountToken(obj.serviceAccountToken),
  };
  return compact(result);
}

export interface ServiceSpecTemplateSpecVolumesSecretItems {
  readonly key: string;
  readonly mode?: number;
  readonly path: string;
}

export function toJson_ServiceSpecTemplateSpecVolumesSecretItems(obj: ServiceSpecTemplateSpecVolumesSecretItems | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'mode': obj.mode,
    'path': obj.path,
  };
  return compact(result);
}

export interface ServiceSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_ServiceSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef(obj: ServiceSpecTemplateSpecContainersEnvValueFromConfigMapKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface ServiceSpecTemplateSpecContainersEnvValueFromSecretKeyRef {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_ServiceSpecTemplateSpecContainersEnvValueFromSecretKeyRef(obj: ServiceSpecTemplateSpecContainersEnvValueFromSecretKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface ServiceSpecTemplateSpecContainersLivenessProbeHttpGetHttpHeaders {
  readonly name: string;
  readonly value: string;
}

export function toJson_ServiceSpecTemplateSpecContainersLivenessProbeHttpGetHttpHeaders(obj: ServiceSpecTemplateSpecContainersLivenessProbeHttpGetHttpHeaders | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  return compact(result);
}
export type ServiceSpecTemplateSpecContainersLivenessProbeHttpGetPort = number | string;
export type ServiceSpecTemplateSpecContainersLivenessProbeTcpSocketPort = number | string;

export interface ServiceSpecTemplateSpecContainersReadinessProbeHttpGetHttpHeaders {
  readonly name: string;
  readonly value: string;
}

export function toJson_ServiceSpecTemplateSpecContainersReadinessProbeHttpGetHttpHeaders(obj: ServiceSpecTemplateSpecContainersReadinessProbeHttpGetHttpHeaders | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  return compact(result);
}
export type ServiceSpecTemplateSpecContainersReadinessProbeHttpGetPort = number | string;
export type ServiceSpecTemplateSpecContainersReadinessProbeTcpSocketPort = number | string;

export interface ServiceSpecTemplateSpecContainersStartupProbeHttpGetHttpHeaders {
  readonly name: string;
  readonly value: string;
}

export function toJson_ServiceSpecTemplateSpecContainersStartupProbeHttpGetHttpHeaders(obj: ServiceSpecTemplateSpecContainersStartupProbeHttpGetHttpHeaders | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
  };
  return compact(result);
}
export type ServiceSpecTemplateSpecContainersStartupProbeHttpGetPort = number | string;
export type ServiceSpecTemplateSpecContainersStartupProbeTcpSocketPort = number | string;

export interface ServiceSpecTemplateSpecVolumesProjectedSourcesConfigMap {
  readonly items?: ServiceSpecTemplateSpecVolumesProjectedSourcesConfigMapItems[];
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_ServiceSpecTemplateSpecVolumesProjectedSourcesConfigMap(obj: ServiceSpecTemplateSpecVolumesProjectedSourcesConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'items': obj.items?.map(y => toJson_ServiceSpecTemplateSpecVolumesProjectedSourcesConfigMapItems(y)),
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface ServiceSpecTemplateSpecVolumesProjectedSourcesDownwardApi {
  readonly items?: ServiceSpecTemplateSpecVolumesProjectedSourcesDownwardApiItems[];
}

export function toJson_ServiceSpecTemplateSpecVolumesProjectedSourcesDownwardApi(obj: ServiceSpecTemplateSpecVolumesProjectedSourcesDownwardApi | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'items': obj.items?.map(y => toJson_ServiceSpecTemplateSpecVolumesProjectedSourcesDownwardApiItems(y)),
  };
  return compact(result);
}

export interface ServiceSpecTemplateSpecVolumesProjectedSourcesSecret {
  readonly items?: ServiceSpecTemplateSpecVolumesProjectedSourcesSecretItems[];
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_ServiceSpecTemplateSpecVolumesProjectedSourcesSecret(obj: ServiceSpecTemplateSpecVolumesProjectedSourcesSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'items': obj.items?.map(y => toJson_ServiceSpecTemplateSpecVolumesProjectedSourcesSecretItems(y)),
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface ServiceSpecTemplateSpecVolumesProjectedSourcesServiceAccountToken {
  readonly audience?: string;
  readonly expirationSeconds?: number;
  readonly path: string;
}

export function toJson_ServiceSpecTemplateSpecVolumesProjectedSourcesServiceAccountToken(obj: ServiceSpecTemplateSpecVolumesProjectedSourcesServiceAccountToken | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'audience': obj.audience,
    'expirationSeconds': obj.expirationSeconds,
    'path': obj.path,
  };
  return compact(result);
}

export interface ServiceSpecTemplateSpecVolumesProjectedSourcesConfigMapItems {
  readonly key: string;
  readonly mode?: number;
  readonly path: string;
}

export function toJson_ServiceSpecTemplateSpecVolumesProjectedSourcesConfigMapItems(obj: ServiceSpecTemplateSpecVolumesProjectedSourcesConfigMapItems | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'mode': obj.mode,
    'path': obj.path,
  };
  return compact(result);
}

export interface ServiceSpecTemplateSpecVolumesProjectedSourcesDownwardApiItems {
  readonly fieldRef?: ServiceSpecTemplateSpecVolumesProjectedSourcesDownwardApiItemsFieldRef;
  readonly mode?: number;
  readonly path: string;
  readonly resourceFieldRef?: ServiceSpecTemplateSpecVolumesProjectedSourcesDownwardApiItemsResourceFieldRef;
}

export function toJson_ServiceSpecTemplateSpecVolumesProjectedSourcesDownwardApiItems(obj: ServiceSpecTemplateSpecVolumesProjectedSourcesDownwardApiItems | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'fieldRef': toJson_ServiceSpecTemplateSpecVolumesProjectedSourcesDownwardApiItemsFieldRef(obj.fieldRef),
    'mode': obj.mode,
    'path': obj.path,
    'resourceFieldRef': toJson_ServiceSpecTemplateSpecVolumesProjectedSourcesDownwardApiItemsResourceFieldRef(obj.resourceFieldRef),
  };
  return compact(result);
}

export interface ServiceSpecTemplateSpecVolumesProjectedSourcesSecretItems {
  readonly key: string;
  readonly mode?: number;
  readonly path: string;
}

export function toJson_ServiceSpecTemplateSpecVolumesProjectedSourcesSecretItems(obj: ServiceSpecTemplateSpecVolumesProjectedSourcesSecretItems | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'mode': obj.mode,
    'path': obj.path,
  };
  return compact(result);
}

export interface ServiceSpecTemplateSpecVolumesProjectedSourcesDownwardApiItemsFieldRef {
  readonly apiVersion?: string;
  readonly fieldPath: string;
}

export function toJson_ServiceSpecTemplateSpecVolumesProjectedSourcesDownwardApiItemsFieldRef(obj: ServiceSpecTemplateSpecVolumesProjectedSourcesDownwardApiItemsFieldRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'fieldPath': obj.fieldPath,
  };
  return compact(result);
}

export interface ServiceSpecTemplateSpecVolumesProjectedSourcesDownwardApiItemsResourceFieldRef {
  readonly containerName?: string;
  readonly divisor?: ServiceSpecTemplateSpecVolumesProjectedSourcesDownwardApiItemsResourceFieldRefDivisor;
  readonly resource: string;
}

export function toJson_ServiceSpecTemplateSpecVolumesProjectedSourcesDownwardApiItemsResourceFieldRef(obj: ServiceSpecTemplateSpecVolumesProjectedSourcesDownwardApiItemsResourceFieldRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'containerName': obj.containerName,
    'divisor': obj.divisor,
    'resource': obj.resource,
  };
  return compact(result);
}
export type ServiceSpecTemplateSpecVolumesProjectedSourcesDownwardApiItemsResourceFieldRefDivisor = number | string;
