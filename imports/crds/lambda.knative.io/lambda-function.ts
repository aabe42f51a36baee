// Made by `npm run imports` from lambdafunctions.lambda.knative.io; do not edit.
import type { ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import type { Construct } from 'constructs';
import { LocatedApiObject } from '../../../constructs/core/located.ts';
import { compact } from '../../compact.ts';

export class LambdaFunction extends LocatedApiObject {
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'lambda.knative.io/v1alpha1',
    kind: 'LambdaFunction',
  }
  public static manifest(props: LambdaFunctionProps): any {
    return {
      ...LambdaFunction.GVK,
      ...toJson_LambdaFunctionProps(props),
    };
  }
  public constructor(scope: Construct, id: string, props: LambdaFunctionProps) {
    super(scope, id, {
      ...LambdaFunction.GVK,
      ...props,
    });
  }
  public override toJson(): any {
    const resolved = super.toJson();
    return {
      ...LambdaFunction.GVK,
      ...toJson_LambdaFunctionProps(resolved),
    };
  }
}

export interface LambdaFunctionProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: LambdaFunctionSpec;
}

export function toJson_LambdaFunctionProps(obj: LambdaFunctionProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_LambdaFunctionSpec(obj.spec),
  };
  return compact(result);
}

export interface LambdaFunctionSpec {
  readonly runtime?: LambdaFunctionSpecRuntime;
  readonly runtimeVersion?: string;
  readonly sourceS3Key?: string;
  readonly source?: LambdaFunctionSpecSource;
  readonly handler?: string;
  readonly style?: LambdaFunctionSpecStyle;
  readonly build_?: LambdaFunctionSpecBuild;
  readonly scaling?: LambdaFunctionSpecScaling;
  readonly resources?: LambdaFunctionSpecResources;
  readonly env?: LambdaFunctionSpecEnv[];
  readonly envFrom?: LambdaFunctionSpecEnvFrom[];
  readonly timeoutSeconds?: number;
  readonly concurrency?: number;
  readonly triggers?: LambdaFunctionSpecTriggers[];
  readonly delivery?: LambdaFunctionSpecDelivery;
  readonly traffic?: LambdaFunctionSpecTraffic[];
  readonly aliases?: LambdaFunctionSpecAliases[];
  readonly network?: LambdaFunctionSpecNetwork;
}

export function toJson_LambdaFunctionSpec(obj: LambdaFunctionSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'runtime': obj.runtime,
    'runtimeVersion': obj.runtimeVersion,
    'sourceS3Key': obj.sourceS3Key,
    'source': toJson_LambdaFunctionSpecSource(obj.source),
    'handler': obj.handler,
    'style': obj.style,
    'build': toJson_LambdaFunctionSpecBuild(obj.build_),
    'scaling': toJson_LambdaFunctionSpecScaling(obj.scaling),
    'resources': toJson_LambdaFunctionSpecResources(obj.resources),
    'env': obj.env?.map(y => toJson_LambdaFunctionSpecEnv(y)),
    'envFrom': obj.envFrom?.map(y => toJson_LambdaFunctionSpecEnvFrom(y)),
    'timeoutSeconds': obj.timeoutSeconds,
    'concurrency': obj.concurrency,
    'triggers': obj.triggers?.map(y => toJson_LambdaFunctionSpecTriggers(y)),
    'delivery': toJson_LambdaFunctionSpecDelivery(obj.delivery),
    'traffic': obj.traffic?.map(y => toJson_LambdaFunctionSpecTraffic(y)),
    'aliases': obj.aliases?.map(y => toJson_LambdaFunctionSpecAliases(y)),
    'network': toJson_LambdaFunctionSpecNetwork(obj.network),
  };
  return compact(result);
}

export const LambdaFunctionSpecRuntime = {
  PYTHON: "python",
  NODEJS: "nodejs",
  GO: "go",
} as const;
export type LambdaFunctionSpecRuntime = (typeof LambdaFunctionSpecRuntime)[keyof typeof LambdaFunctionSpecRuntime];

export interface LambdaFunctionSpecSource {
  readonly s3?: LambdaFunctionSpecSourceS3;
  readonly git?: LambdaFunctionSpecSourceGit;
  readonly inline?: LambdaFunctionSpecSourceInline;
  readonly image?: LambdaFunctionSpecSourceImage;
}

export function toJson_LambdaFunctionSpecSource(obj: LambdaFunctionSpecSource | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    's3': toJson_LambdaFunctionSpecSourceS3(obj.s3),
    'git': toJson_LambdaFunctionSpecSourceGit(obj.git),
    'inline': toJson_LambdaFunctionSpecSourceInline(obj.inline),
    'image': toJson_LambdaFunctionSpecSourceImage(obj.image),
  };
  return compact(result);
}

export const LambdaFunctionSpecStyle = {
  EVENT: "event",
  HTTP: "http",
} as const;
export type LambdaFunctionSpecStyle = (typeof LambdaFunctionSpecStyle)[keyof typeof LambdaFunctionSpecStyle];

export interface LambdaFunctionSpecBuild {
  readonly strategy?: LambdaFunctionSpecBuildStrategy;
  readonly dockerfile?: string;
  readonly installScripts?: boolean;
  readonly timeoutSeconds?: number;
  readonly retries?: number;
  readonly resources?: LambdaFunctionSpecBuildResources;
}

export function toJson_LambdaFunctionSpecBuild(obj: LambdaFunctionSpecBuild | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'strategy': obj.strategy,
    'dockerfile': obj.dockerfile,
    'installScripts': obj.installScripts,
    'timeoutSeconds': obj.timeoutSeconds,
    'retries': obj.retries,
    'resources': toJson_LambdaFunctionSpecBuildResources(obj.resources),
  };
  return compact(result);
}

export interface LambdaFunctionSpecScaling {
  readonly minScale?: number;
  readonly maxScale?: number;
  readonly metric?: LambdaFunctionSpecScalingMetric;
  readonly target?: number;
  readonly scaleDownDelaySeconds?: number;
  readonly zeroRetentionSeconds?: number;
}

export function toJson_LambdaFunctionSpecScaling(obj: LambdaFunctionSpecScaling | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'minScale': obj.minScale,
    'maxScale': obj.maxScale,
    'metric': obj.metric,
    'target': obj.target,
    'scaleDownDelaySeconds': obj.scaleDownDelaySeconds,
    'zeroRetentionSeconds': obj.zeroRetentionSeconds,
  };
  return compact(result);
}

export interface LambdaFunctionSpecResources {
  readonly requests?: LambdaFunctionSpecResourcesRequests;
  readonly limits?: LambdaFunctionSpecResourcesLimits;
}

export function toJson_LambdaFunctionSpecResources(obj: LambdaFunctionSpecResources | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'requests': toJson_LambdaFunctionSpecResourcesRequests(obj.requests),
    'limits': toJson_LambdaFunctionSpecResourcesLimits(obj.limits),
  };
  return compact(result);
}

export interface LambdaFunctionSpecEnv {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: LambdaFunctionSpecEnvValueFrom;
}

export function toJson_LambdaFunctionSpecEnv(obj: LambdaFunctionSpecEnv | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'value': obj.value,
    'valueFrom': toJson_LambdaFunctionSpecEnvValueFrom(obj.valueFrom),
  };
  return compact(result);
}

export interface LambdaFunctionSpecEnvFrom {
  readonly prefix?: string;
  readonly secretRef?: LambdaFunctionSpecEnvFromSecretRef;
  readonly configMapRef?: LambdaFunctionSpecEnvFromConfigMapRef;
}

export function toJson_LambdaFunctionSpecEnvFrom(obj: LambdaFunctionSpecEnvFrom | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'prefix': obj.prefix,
    'secretRef': toJson_LambdaFunctionSpecEnvFromSecretRef(obj.secretRef),
    'configMapRef': toJson_LambdaFunctionSpecEnvFromConfigMapRef(obj.configMapRef),
  };
  return compact(result);
}

export interface LambdaFunctionSpecTriggers {
  readonly name: string;
  readonly filter: LambdaFunctionSpecTriggersFilter;
  readonly ordered?: boolean;
  readonly parallelism?: number;
  readonly delivery?: LambdaFunctionSpecTriggersDelivery;
}

export function toJson_LambdaFunctionSpecTriggers(obj: LambdaFunctionSpecTriggers | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'filter': toJson_LambdaFunctionSpecTriggersFilter(obj.filter),
    'ordered': obj.ordered,
    'parallelism': obj.parallelism,
    'delivery': toJson_LambdaFunctionSpecTriggersDelivery(obj.delivery),
  };
  return compact(result);
}

export interface LambdaFunctionSpecDelivery {
  readonly retry?: number;
  readonly backoffPolicy?: LambdaFunctionSpecDeliveryBackoffPolicy;
  readonly backoffDelay?: string;
  readonly timeout?: string;
  readonly deadLetterSink?: LambdaFunctionSpecDeliveryDeadLetterSink;
}

export function toJson_LambdaFunctionSpecDelivery(obj: LambdaFunctionSpecDelivery | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'retry': obj.retry,
    'backoffPolicy': obj.backoffPolicy,
    'backoffDelay': obj.backoffDelay,
    'timeout': obj.timeout,
    'deadLetterSink': toJson_LambdaFunctionSpecDeliveryDeadLetterSink(obj.deadLetterSink),
  };
  return compact(result);
}

export interface LambdaFunctionSpecTraffic {
  readonly revisionName?: string;
  readonly latestRevision?: boolean;
  readonly percent: number;
}

export function toJson_LambdaFunctionSpecTraffic(obj: LambdaFunctionSpecTraffic | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'revisionName': obj.revisionName,
    'latestRevision': obj.latestRevision,
    'percent': obj.percent,
  };
  return compact(result);
}

export interface LambdaFunctionSpecAliases {
  readonly name: string;
  readonly revisionName?: string;
  readonly latestRevision?: boolean;
}

export function toJson_LambdaFunctionSpecAliases(obj: LambdaFunctionSpecAliases | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'revisionName': obj.revisionName,
    'latestRevision': obj.latestRevision,
  };
  return compact(result);
}

export interface LambdaFunctionSpecNetwork {
  readonly visibility?: LambdaFunctionSpecNetworkVisibility;
  readonly egress?: LambdaFunctionSpecNetworkEgress[];
}

export function toJson_LambdaFunctionSpecNetwork(obj: LambdaFunctionSpecNetwork | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'visibility': obj.visibility,
    'egress': obj.egress?.map(y => toJson_LambdaFunctionSpecNetworkEgress(y)),
  };
  return compact(result);
}

export interface LambdaFunctionSpecSourceS3 {
  readonly key: string;
  readonly bucket?: string;
  readonly versionId?: string;
  readonly sha256?: string;
}

export function toJson_LambdaFunctionSpecSourceS3(obj: LambdaFunctionSpecSourceS3 | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'bucket': obj.bucket,
    'versionId': obj.versionId,
    'sha256': obj.sha256,
  };
  return compact(result);
}

export interface LambdaFunctionSpecSourceGit {
  readonly url: string;
  readonly ref?: LambdaFunctionSpecSourceGitRef;
  readonly path?: string;
  readonly secretRef?: LambdaFunctionSpecSourceGitSecretRef;
}

export function toJson_LambdaFunctionSpecSourceGit(obj: LambdaFunctionSpecSourceGit | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'url': obj.url,
    'ref': toJson_LambdaFunctionSpecSourceGitRef(obj.ref),
    'path': obj.path,
    'secretRef': toJson_LambdaFunctionSpecSourceGitSecretRef(obj.secretRef),
  };
  return compact(result);
}

export interface LambdaFunctionSpecSourceInline {
  readonly files: LambdaFunctionSpecSourceInlineFiles[];
}

export function toJson_LambdaFunctionSpecSourceInline(obj: LambdaFunctionSpecSourceInline | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'files': obj.files?.map(y => toJson_LambdaFunctionSpecSourceInlineFiles(y)),
  };
  return compact(result);
}

export interface LambdaFunctionSpecSourceImage {
  readonly reference: string;
  readonly pullSecret?: string;
}

export function toJson_LambdaFunctionSpecSourceImage(obj: LambdaFunctionSpecSourceImage | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'reference': obj.reference,
    'pullSecret': obj.pullSecret,
  };
  return compact(result);
}

export const LambdaFunctionSpecBuildStrategy = {
  LAYERS: "layers",
  KANIKO: "kaniko",
} as const;
export type LambdaFunctionSpecBuildStrategy = (typeof LambdaFunctionSpecBuildStrategy)[keyof typeof LambdaFunctionSpecBuildStrategy];

export interface LambdaFunctionSpecBuildResources {
  readonly requests?: LambdaFunctionSpecBuildResourcesRequests;
  readonly limits?: LambdaFunctionSpecBuildResourcesLimits;
}

export function toJson_LambdaFunctionSpecBuildResources(obj: LambdaFunctionSpecBuildResources | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'requests': toJson_LambdaFunctionSpecBuildResourcesRequests(obj.requests),
    'limits': toJson_LambdaFunctionSpecBuildResourcesLimits(obj.limits),
  };
  return compact(result);
}

export const LambdaFunctionSpecScalingMetric = {
  CONCURRENCY: "concurrency",
  RPS: "rps",
} as const;
export type LambdaFunctionSpecScalingMetric = (typeof LambdaFunctionSpecScalingMetric)[keyof typeof LambdaFunctionSpecScalingMetric];

export interface LambdaFunctionSpecResourcesRequests {
  readonly cpu?: LambdaFunctionSpecResourcesRequestsCpu;
  readonly memory?: LambdaFunctionSpecResourcesRequestsMemory;
  readonly ephemeralStorage?: LambdaFunctionSpecResourcesRequestsEphemeralStorage;
}

export function toJson_LambdaFunctionSpecResourcesRequests(obj: LambdaFunctionSpecResourcesRequests | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cpu': obj.cpu,
    'memory': obj.memory,
    'ephemeral-storage': obj.ephemeralStorage,
  };
  return compact(result);
}

export interface LambdaFunctionSpecResourcesLimits {
  readonly cpu?: LambdaFunctionSpecResourcesLimitsCpu;
  readonly memory?: LambdaFunctionSpecResourcesLimitsMemory;
  readonly ephemeralStorage?: LambdaFunctionSpecResourcesLimitsEphemeralStorage;
}

export function toJson_LambdaFunctionSpecResourcesLimits(obj: LambdaFunctionSpecResourcesLimits | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cpu': obj.cpu,
    'memory': obj.memory,
    'ephemeral-storage': obj.ephemeralStorage,
  };
  return compact(result);
}

export interface LambdaFunctionSpecEnvValueFrom {
  readonly secretKeyRef?: LambdaFunctionSpecEnvValueFromSecretKeyRef;
  readonly configMapKeyRef?: LambdaFunctionSpecEnvValueFromConfigMapKeyRef;
}

export function toJson_LambdaFunctionSpecEnvValueFrom(obj: LambdaFunctionSpecEnvValueFrom | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'secretKeyRef': toJson_LambdaFunctionSpecEnvValueFromSecretKeyRef(obj.secretKeyRef),
    'configMapKeyRef': toJson_LambdaFunctionSpecEnvValueFromConfigMapKeyRef(obj.configMapKeyRef),
  };
  return compact(result);
}

export interface LambdaFunctionSpecEnvFromSecretRef {
  readonly name: string;
  readonly optional?: boolean;
}

export function toJson_LambdaFunctionSpecEnvFromSecretRef(obj: LambdaFunctionSpecEnvFromSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface LambdaFunctionSpecEnvFromConfigMapRef {
  readonly name: string;
  readonly optional?: boolean;
}

export function toJson_LambdaFunctionSpecEnvFromConfigMapRef(obj: LambdaFunctionSpecEnvFromConfigMapRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface LambdaFunctionSpecTriggersFilter {
  readonly attributes: { [key: string]: string };
}

export function toJson_LambdaFunctionSpecTriggersFilter(obj: LambdaFunctionSpecTriggersFilter | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'attributes': ((obj.attributes) === undefined) ? undefined : (compact(obj.attributes)),
  };
  return compact(result);
}

export interface LambdaFunctionSpecTriggersDelivery {
  readonly retry?: number;
  readonly backoffPolicy?: LambdaFunctionSpecTriggersDeliveryBackoffPolicy;
  readonly backoffDelay?: string;
  readonly timeout?: string;
  readonly deadLetterSink?: LambdaFunctionSpecTriggersDeliveryDeadLetterSink;
}

export function toJson_LambdaFunctionSpecTriggersDelivery(obj: LambdaFunctionSpecTriggersDelivery | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'retry': obj.retry,
    'backoffPolicy': obj.backoffPolicy,
    'backoffDelay': obj.backoffDelay,
    'timeout': obj.timeout,
    'deadLetterSink': toJson_LambdaFunctionSpecTriggersDeliveryDeadLetterSink(obj.deadLetterSink),
  };
  return compact(result);
}

export const LambdaFunctionSpecDeliveryBackoffPolicy = {
  EXPONENTIAL: "exponential",
  LINEAR: "linear",
} as const;
export type LambdaFunctionSpecDeliveryBackoffPolicy = (typeof LambdaFunctionSpecDeliveryBackoffPolicy)[keyof typeof LambdaFunctionSpecDeliveryBackoffPolicy];

export interface LambdaFunctionSpecDeliveryDeadLetterSink {
  readonly ref?: LambdaFunctionSpecDeliveryDeadLetterSinkRef;
  readonly uri?: string;
}

export function toJson_LambdaFunctionSpecDeliveryDeadLetterSink(obj: LambdaFunctionSpecDeliveryDeadLetterSink | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ref': toJson_LambdaFunctionSpecDeliveryDeadLetterSinkRef(obj.ref),
    'uri': obj.uri,
  };
  return compact(result);
}

export const LambdaFunctionSpecNetworkVisibility = {
  CLUSTER_HYPHEN_LOCAL: "cluster-local",
  EXTERNAL: "external",
} as const;
export type LambdaFunctionSpecNetworkVisibility = (typeof LambdaFunctionSpecNetworkVisibility)[keyof typeof LambdaFunctionSpecNetworkVisibility];

export interface LambdaFunctionSpecNetworkEgress {
  readonly cidr?: string;
  readonly namespace?: string;
  readonly podLabels?: { [key: string]: string };
  readonly ports?: LambdaFunctionSpecNetworkEgressPorts[];
}

export function toJson_LambdaFunctionSpecNetworkEgress(obj: LambdaFunctionSpecNetworkEgress | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cidr': obj.cidr,
    'namespace': obj.namespace,
    'podLabels': ((obj.podLabels) === undefined) ? undefined : (compact(obj.podLabels)),
    'ports': obj.ports?.map(y => toJson_LambdaFunctionSpecNetworkEgressPorts(y)),
  };
  return compact(result);
}

export interface LambdaFunctionSpecSourceGitRef {
  readonly branch?: string;
  readonly tag?: string;
  readonly commit?: string;
}

export function toJson_LambdaFunctionSpecSourceGitRef(obj: LambdaFunctionSpecSourceGitRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'branch': obj.branch,
    'tag': obj.tag,
    'commit': obj.commit,
  };
  return compact(result);
}

export interface LambdaFunctionSpecSourceGitSecretRef {
  readonly name: string;
}

export function toJson_LambdaFunctionSpecSourceGitSecretRef(obj: LambdaFunctionSpecSourceGitSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return compact(result);
}

export interface LambdaFunctionSpecSourceInlineFiles {
  readonly path: string;
  readonly content: string;
}

export function toJson_LambdaFunctionSpecSourceInlineFiles(obj: LambdaFunctionSpecSourceInlineFiles | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'path': obj.path,
    'content': obj.content,
  };
  return compact(result);
}

export interface LambdaFunctionSpecBuildResourcesRequests {
  readonly cpu?: LambdaFunctionSpecBuildResourcesRequestsCpu;
  readonly memory?: LambdaFunctionSpecBuildResourcesRequestsMemory;
  readonly ephemeralStorage?: LambdaFunctionSpecBuildResourcesRequestsEphemeralStorage;
}

export function toJson_LambdaFunctionSpecBuildResourcesRequests(obj: LambdaFunctionSpecBuildResourcesRequests | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cpu': obj.cpu,
    'memory': obj.memory,
    'ephemeral-storage': obj.ephemeralStorage,
  };
  return compact(result);
}

export interface LambdaFunctionSpecBuildResourcesLimits {
  readonly cpu?: LambdaFunctionSpecBuildResourcesLimitsCpu;
  readonly memory?: LambdaFunctionSpecBuildResourcesLimitsMemory;
  readonly ephemeralStorage?: LambdaFunctionSpecBuildResourcesLimitsEphemeralStorage;
}

export function toJson_LambdaFunctionSpecBuildResourcesLimits(obj: LambdaFunctionSpecBuildResourcesLimits | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'cpu': obj.cpu,
    'memory': obj.memory,
    'ephemeral-storage': obj.ephemeralStorage,
  };
  return compact(result);
}
export type LambdaFunctionSpecResourcesRequestsCpu = number | string;
export type LambdaFunctionSpecResourcesRequestsMemory = number | string;
export type LambdaFunctionSpecResourcesRequestsEphemeralStorage = number | string;
export type LambdaFunctionSpecResourcesLimitsCpu = number | string;
export type LambdaFunctionSpecResourcesLimitsMemory = number | string;
export type LambdaFunctionSpecResourcesLimitsEphemeralStorage = number | string;

export interface LambdaFunctionSpecEnvValueFromSecretKeyRef {
  readonly name: string;
  readonly key: string;
  readonly optional?: boolean;
}

export function toJson_LambdaFunctionSpecEnvValueFromSecretKeyRef(obj: LambdaFunctionSpecEnvValueFromSecretKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'key': obj.key,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface LambdaFunctionSpecEnvValueFromConfigMapKeyRef {
  readonly name: string;
  readonly key: string;
  readonly optional?: boolean;
}

export function toJson_LambdaFunctionSpecEnvValueFromConfigMapKeyRef(obj: LambdaFunctionSpecEnvValueFromConfigMapKeyRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
    'key': obj.key,
    'optional': obj.optional,
  };
  return compact(result);
}

export const LambdaFunctionSpecTriggersDeliveryBackoffPolicy = {
  EXPONENTIAL: "exponential",
  LINEAR: "linear",
} as const;
export type LambdaFunctionSpecTriggersDeliveryBackoffPolicy = (typeof LambdaFunctionSpecTriggersDeliveryBackoffPolicy)[keyof typeof LambdaFunctionSpecTriggersDeliveryBackoffPolicy];

export interface LambdaFunctionSpecTriggersDeliveryDeadLetterSink {
  readonly ref?: LambdaFunctionSpecTriggersDeliveryDeadLetterSinkRef;
  readonly uri?: string;
}

export function toJson_LambdaFunctionSpecTriggersDeliveryDeadLetterSink(obj: LambdaFunctionSpecTriggersDeliveryDeadLetterSink | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ref': toJson_LambdaFunctionSpecTriggersDeliveryDeadLetterSinkRef(obj.ref),
    'uri': obj.uri,
  };
  return compact(result);
}

export interface LambdaFunctionSpecDeliveryDeadLetterSinkRef {
  readonly apiVersion: LambdaFunctionSpecDeliveryDeadLetterSinkRefApiVersion;
  readonly kind: LambdaFunctionSpecDeliveryDeadLetterSinkRefKind;
  readonly name: string;
}

export function toJson_LambdaFunctionSpecDeliveryDeadLetterSinkRef(obj: LambdaFunctionSpecDeliveryDeadLetterSinkRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'kind': obj.kind,
    'name': obj.name,
  };
  return compact(result);
}

export interface LambdaFunctionSpecNetworkEgressPorts {
  readonly port: number;
  readonly protocol?: LambdaFunctionSpecNetworkEgressPortsProtocol;
}

export function toJson_LambdaFunctionSpecNetworkEgressPorts(obj: LambdaFunctionSpecNetworkEgressPorts | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'port': obj.port,
    'protocol': obj.protocol,
  };
  return compact(result);
}
export type LambdaFunctionSpecBuildResourcesRequestsCpu = number | string;
export type LambdaFunctionSpecBuildResourcesRequestsMemory = number | string;
export type LambdaFunctionSpecBuildResourcesRequestsEphemeralStorage = number | string;
export type LambdaFunctionSpecBuildResourcesLimitsCpu = number | string;
export type LambdaFunctionSpecBuildResourcesLimitsMemory = number | string;
export type LambdaFunctionSpecBuildResourcesLimitsEphemeralStorage = number | string;

export interface LambdaFunctionSpecTriggersDeliveryDeadLetterSinkRef {
  readonly apiVersion: LambdaFunctionSpecTriggersDeliveryDeadLetterSinkRefApiVersion;
  readonly kind: LambdaFunctionSpecTriggersDeliveryDeadLetterSinkRefKind;
  readonly name: string;
}

export function toJson_LambdaFunctionSpecTriggersDeliveryDeadLetterSinkRef(obj: LambdaFunctionSpecTriggersDeliveryDeadLetterSinkRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'kind': obj.kind,
    'name': obj.name,
  };
  return compact(result);
}

export const LambdaFunctionSpecDeliveryDeadLetterSinkRefApiVersion = {
  EVENTING_PERIOD_KNATIVE_PERIOD_DEV_FORWARD_SLASH_V1: "eventing.knative.dev/v1",
  MESSAGING_PERIOD_KNATIVE_PERIOD_DEV_FORWARD_SLASH_V1: "messaging.knative.dev/v1",
  SERVING_PERIOD_KNATIVE_PERIOD_DEV_FORWARD_SLASH_V1: "serving.knative.dev/v1",
  V1: "v1",
} as const;
export type LambdaFunctionSpecDeliveryDeadLetterSinkRefApiVersion = (typeof LambdaFunctionSpecDeliveryDeadLetterSinkRefApiVersion)[keyof typeof LambdaFunctionSpecDeliveryDeadLetterSinkRefApiVersion];

export const LambdaFunctionSpecDeliveryDeadLetterSinkRefKind = {
  BROKER: "Broker",
  CHANNEL: "Channel",
  SERVICE: "Service",
} as const;
export type LambdaFunctionSpecDeliveryDeadLetterSinkRefKind = (typeof LambdaFunctionSpecDeliveryDeadLetterSinkRefKind)[keyof typeof LambdaFunctionSpecDeliveryDeadLetterSinkRefKind];

export const LambdaFunctionSpecNetworkEgressPortsProtocol = {
  TCP: "TCP",
  UDP: "UDP",
} as const;
export type LambdaFunctionSpecNetworkEgressPortsProtocol = (typeof LambdaFunctionSpecNetworkEgressPortsProtocol)[keyof typeof LambdaFunctionSpecNetworkEgressPortsProtocol];

export const LambdaFunctionSpecTriggersDeliveryDeadLetterSinkRefApiVersion = {
  EVENTING_PERIOD_KNATIVE_PERIOD_DEV_FORWARD_SLASH_V1: "eventing.knative.dev/v1",
  MESSAGING_PERIOD_KNATIVE_PERIOD_DEV_FORWARD_SLASH_V1: "messaging.knative.dev/v1",
  SERVING_PERIOD_KNATIVE_PERIOD_DEV_FORWARD_SLASH_V1: "serving.knative.dev/v1",
  V1: "v1",
} as const;
export type LambdaFunctionSpecTriggersDeliveryDeadLetterSinkRefApiVersion = (typeof LambdaFunctionSpecTriggersDeliveryDeadLetterSinkRefApiVersion)[keyof typeof LambdaFunctionSpecTriggersDeliveryDeadLetterSinkRefApiVersion];

export const LambdaFunctionSpecTriggersDeliveryDeadLetterSinkRefKind = {
  BROKER: "Broker",
  CHANNEL: "Channel",
  SERVICE: "Service",
} as const;
export type LambdaFunctionSpecTriggersDeliveryDeadLetterSinkRefKind = (typeof LambdaFunctionSpecTriggersDeliveryDeadLetterSinkRefKind)[keyof typeof LambdaFunctionSpecTriggersDeliveryDeadLetterSinkRefKind];
