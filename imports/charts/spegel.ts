// Made by `npm run imports` from the values of spegel 0.7.4; do not edit.
export interface SpegelValues {
  readonly image?: {
    readonly repository?: string;
    readonly pullPolicy?: string;
    readonly tag?: string;
    readonly digest?: string;
  };
  readonly imagePullSecrets?: readonly unknown[];
  readonly nameOverride?: string;
  readonly fullnameOverride?: string;
  readonly namespaceOverride?: string;
  readonly serviceAccount?: {
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly name?: string;
  };
  readonly daemonsetAnnotations?: Readonly<Record<string, unknown>>;
  readonly podAnnotations?: Readonly<Record<string, unknown>>;
  readonly podSecurityContext?: Readonly<Record<string, unknown>>;
  readonly revisionHistoryLimit?: number;
  readonly securityContext?: Readonly<Record<string, unknown>> & {
    readonly readOnlyRootFilesystem?: boolean;
  };
  readonly service?: {
    readonly registry?: {
      readonly nodeIp?: string;
      readonly port?: number;
      readonly nodePort?: number;
      readonly hostPort?: number;
      readonly topologyAwareHintsEnabled?: boolean;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly usePreferSameNodeTrafficDistribution?: boolean;
    };
    readonly router?: {
      readonly port?: number;
    };
    readonly metrics?: {
      readonly port?: number;
      readonly annotations?: Readonly<Record<string, unknown>>;
    };
    readonly bootstrap?: {
      readonly annotations?: Readonly<Record<string, unknown>>;
    };
    readonly cleanup?: {
      readonly port?: number;
      readonly annotations?: Readonly<Record<string, unknown>>;
    };
  };
  readonly resources?: Readonly<Record<string, unknown>> & {
    readonly requests?: Readonly<Record<string, unknown>> & {
      readonly memory?: string;
    };
    readonly limits?: Readonly<Record<string, unknown>> & {
      readonly memory?: string;
    };
  };
  readonly nodeSelector?: Readonly<Record<string, unknown>> & {
    readonly 'kubernetes.io/os'?: string;
  };
  readonly updateStrategy?: Readonly<Record<string, unknown>>;
  readonly tolerations?: readonly unknown[];
  readonly affinity?: Readonly<Record<string, unknown>>;
  readonly commonLabels?: Readonly<Record<string, unknown>>;
  readonly clusterDomain?: string;
  readonly serviceMonitor?: {
    readonly enabled?: boolean;
    readonly interval?: string;
    readonly scrapeTimeout?: string;
    readonly labels?: Readonly<Record<string, unknown>>;
    readonly relabelings?: readonly unknown[];
    readonly metricRelabelings?: readonly unknown[];
  };
  readonly grafanaDashboard?: {
    readonly enabled?: boolean;
    readonly mode?: string;
    readonly labels?: Readonly<Record<string, unknown>>;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly grafanaOperator?: {
      readonly allowCrossNamespaceImport?: boolean;
      readonly folder?: string;
      readonly resyncPeriod?: string;
      readonly matchLabels?: Readonly<Record<string, unknown>>;
    };
  };
  readonly priorityClassName?: string;
  readonly basicAuthSecretName?: string;
  readonly spegel?: {
    readonly logLevel?: string;
    readonly persistence?: {
      readonly enabled?: boolean;
      readonly path?: string;
      readonly hostPath?: string;
    };
    readonly mirroredRegistries?: readonly unknown[];
    readonly additionalMirrorTargets?: readonly unknown[];
    readonly mirrorResolveRetries?: number;
    readonly mirrorResolveTimeout?: string;
    readonly containerdSock?: string;
    readonly containerdNamespace?: string;
    readonly containerdRegistryConfigPath?: string;
    readonly containerdContentPath?: string;
    readonly containerdMirrorAdd?: boolean;
    readonly resolveTags?: boolean;
    readonly registryFilters?: readonly unknown[];
    readonly prependExisting?: boolean;
    readonly debugWebEnabled?: boolean;
  };
  readonly verticalPodAutoscaler?: {
    readonly enabled?: boolean;
    readonly recommenders?: readonly unknown[];
    readonly controlledResources?: readonly unknown[];
    readonly controlledValues?: string;
    readonly maxAllowed?: Readonly<Record<string, unknown>>;
    readonly minAllowed?: Readonly<Record<string, unknown>>;
    readonly updatePolicy?: {
      readonly minReplicas?: number;
      readonly updateMode?: string;
    };
  };
  readonly livenessProbe?: Readonly<Record<string, unknown>> & {
    readonly enabled?: boolean;
  };
  readonly extraVolumes?: readonly unknown[];
  readonly extraInitContainers?: readonly unknown[];
}
