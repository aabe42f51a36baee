// Made by `npm run imports` from the values of tetragon 1.7.0; do not edit.
export interface TetragonValues {
  readonly enabled?: boolean;
  readonly imagePullSecrets?: readonly unknown[];
  readonly priorityClassName?: string;
  readonly imagePullPolicy?: string;
  readonly serviceAccount?: {
    readonly create?: boolean;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly name?: string;
  };
  readonly podAnnotations?: Readonly<Record<string, unknown>>;
  readonly podSecurityContext?: Readonly<Record<string, unknown>>;
  readonly nodeSelector?: Readonly<Record<string, unknown>>;
  readonly tolerations?: readonly unknown[];
  readonly affinity?: Readonly<Record<string, unknown>>;
  readonly extraHostPathMounts?: readonly unknown[];
  readonly extraConfigmapMounts?: readonly unknown[];
  readonly daemonSetAnnotations?: Readonly<Record<string, unknown>>;
  readonly extraVolumes?: readonly unknown[];
  readonly updateStrategy?: Readonly<Record<string, unknown>>;
  readonly podLabels?: Readonly<Record<string, unknown>>;
  readonly daemonSetLabelsOverride?: Readonly<Record<string, unknown>>;
  readonly selectorLabelsOverride?: Readonly<Record<string, unknown>>;
  readonly podLabelsOverride?: Readonly<Record<string, unknown>>;
  readonly serviceLabelsOverride?: Readonly<Record<string, unknown>>;
  readonly dnsPolicy?: string;
  readonly exportDirectory?: string;
  readonly hostNetwork?: boolean;
  readonly tetragon?: {
    readonly enabled?: boolean;
    readonly nameOverride?: string;
    readonly image?: {
      readonly override?: unknown;
      readonly repository?: string;
      readonly tag?: string;
    };
    readonly resources?: Readonly<Record<string, unknown>>;
    readonly extraArgs?: Readonly<Record<string, unknown>>;
    readonly extraEnv?: readonly unknown[];
    readonly podAnnotations?: Readonly<Record<string, unknown>> & {
      readonly enabled?: boolean;
    };
    readonly extraVolumeMounts?: readonly unknown[];
    readonly securityContext?: Readonly<Record<string, unknown>> & {
      readonly privileged?: boolean;
    };
    readonly livenessProbe?: Readonly<Record<string, unknown>>;
    readonly processCacheSize?: number;
    readonly debug?: boolean;
    readonly exportFilename?: string;
    readonly exportFilePerm?: string;
    readonly exportFileMaxSizeMB?: number;
    readonly exportFileMaxBackups?: number;
    readonly exportFileCompress?: boolean;
    readonly exportRateLimit?: number;
    readonly exportAllowList?: string;
    readonly exportDenyList?: string;
    readonly fieldFilters?: string;
    readonly redactionFilters?: string;
    readonly clusterName?: string;
    readonly enableK8sAPI?: boolean;
    readonly enableProcessCred?: boolean;
    readonly enableProcessNs?: boolean;
    readonly processAncestors?: {
      readonly enabled?: string;
    };
    readonly btf?: string;
    readonly commandOverride?: readonly unknown[];
    readonly argsOverride?: readonly unknown[];
    readonly prometheus?: {
      readonly enabled?: boolean;
      readonly address?: string;
      readonly port?: number;
      readonly metricsLabelFilter?: string;
      readonly serviceMonitor?: {
        readonly enabled?: boolean;
        readonly labelsOverride?: Readonly<Record<string, unknown>>;
        readonly extraLabels?: Readonly<Record<string, unknown>>;
        readonly scrapeInterval?: string;
      };
    };
    readonly grpc?: {
      readonly enabled?: boolean;
      readonly address?: string;
    };
    readonly gops?: {
      readonly enabled?: boolean;
      readonly address?: string;
      readonly port?: number;
    };
    readonly pprof?: {
      readonly enabled?: boolean;
      readonly address?: string;
      readonly port?: number;
    };
    readonly enablePolicyFilter?: boolean;
    readonly enablePolicyFilterCgroupMap?: boolean;
    readonly enablePolicyFilterDebug?: boolean;
    readonly enableMsgHandlingLatency?: boolean;
    readonly healthGrpc?: {
      readonly enabled?: boolean;
      readonly port?: number;
      readonly interval?: number;
    };
    readonly hostProcPath?: string;
    readonly eventCacheRetries?: number;
    readonly eventCacheRetryDelay?: number;
    readonly enableKeepSensorsOnExit?: boolean;
    readonly processCacheGCInterval?: string;
    readonly cri?: {
      readonly enabled?: boolean;
      readonly socketHostPath?: string;
    };
    readonly cgidmap?: {
      readonly enabled?: boolean;
    };
    readonly usePerfRingBuffer?: boolean;
  };
  readonly tetragonOperator?: {
    readonly enabled?: boolean;
    readonly nameOverride?: string;
    readonly replicas?: number;
    readonly failoverLease?: {
      readonly enabled?: boolean;
      readonly namespace?: string;
      readonly leaseDuration?: string;
      readonly leaseRenewDeadline?: string;
      readonly leaseRetryPeriod?: string;
    };
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly podAnnotations?: Readonly<Record<string, unknown>>;
    readonly extraLabels?: Readonly<Record<string, unknown>>;
    readonly extraPodLabels?: Readonly<Record<string, unknown>>;
    readonly priorityClassName?: string;
    readonly serviceAccount?: {
      readonly create?: boolean;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly name?: string;
    };
    readonly podSecurityContext?: Readonly<Record<string, unknown>>;
    readonly containerSecurityContext?: Readonly<Record<string, unknown>> & {
      readonly runAsUser?: number;
      readonly runAsGroup?: number;
      readonly runAsNonRoot?: boolean;
      readonly allowPrivilegeEscalation?: boolean;
      readonly capabilities?: Readonly<Record<string, unknown>> & {
        readonly drop?: readonly unknown[];
      };
    };
    readonly securityContext?: Readonly<Record<string, unknown>>;
    readonly resources?: Readonly<Record<string, unknown>> & {
      readonly limits?: Readonly<Record<string, unknown>> & {
        readonly cpu?: string;
        readonly memory?: string;
      };
      readonly requests?: Readonly<Record<string, unknown>> & {
        readonly cpu?: string;
        readonly memory?: string;
      };
    };
    readonly strategy?: Readonly<Record<string, unknown>> & {
      readonly type?: string;
      readonly rollingUpdate?: Readonly<Record<string, unknown>> & {
        readonly maxSurge?: number;
        readonly maxUnavailable?: number;
      };
    };
    readonly nodeSelector?: Readonly<Record<string, unknown>>;
    readonly tolerations?: readonly unknown[];
    readonly affinity?: Readonly<Record<string, unknown>> & {
      readonly podAntiAffinity?: Readonly<Record<string, unknown>> & {
        readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly unknown[];
      };
    };
    readonly image?: {
      readonly override?: unknown;
      readonly repository?: string;
      readonly tag?: string;
      readonly pullPolicy?: string;
    };
    readonly extraVolumes?: readonly unknown[];
    readonly extraVolumeMounts?: readonly unknown[];
    readonly forceUpdateCRDs?: boolean;
    readonly podInfo?: {
      readonly enabled?: boolean;
    };
    readonly tracingPolicy?: {
      readonly enabled?: boolean;
    };
    readonly prometheus?: {
      readonly enabled?: boolean;
      readonly address?: string;
      readonly port?: number;
      readonly serviceMonitor?: {
        readonly enabled?: boolean;
        readonly labelsOverride?: Readonly<Record<string, unknown>>;
        readonly extraLabels?: Readonly<Record<string, unknown>>;
        readonly scrapeInterval?: string;
      };
    };
  };
  readonly export?: {
    readonly mode?: string;
    readonly resources?: Readonly<Record<string, unknown>>;
    readonly securityContext?: Readonly<Record<string, unknown>>;
    readonly filenames?: readonly unknown[];
    readonly stdout?: {
      readonly extraEnv?: readonly unknown[];
      readonly extraEnvFrom?: readonly unknown[];
      readonly envFromSecrets?: readonly unknown[];
      readonly enabledCommand?: boolean;
      readonly enabledArgs?: boolean;
      readonly commandOverride?: readonly unknown[];
      readonly argsOverride?: readonly unknown[];
      readonly extraVolumeMounts?: readonly unknown[];
      readonly image?: {
        readonly override?: unknown;
        readonly repository?: string;
        readonly tag?: string;
      };
    };
  };
  readonly crds?: {
    readonly installMethod?: string;
  };
  readonly rthooks?: {
    readonly enabled?: boolean;
    readonly nameOverride?: string;
    readonly interface?: string;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly extraLabels?: Readonly<Record<string, unknown>>;
    readonly podAnnotations?: Readonly<Record<string, unknown>>;
    readonly priorityClassName?: string;
    readonly podSecurityContext?: Readonly<Record<string, unknown>>;
    readonly installDir?: string;
    readonly failAllowNamespaces?: string;
    readonly extraVolumeMounts?: readonly unknown[];
    readonly resources?: Readonly<Record<string, unknown>>;
    readonly extraHookArgs?: Readonly<Record<string, unknown>>;
    readonly ociHooks?: {
      readonly hooksPath?: string;
    };
    readonly nriHook?: {
      readonly nriSocket?: string;
    };
    readonly image?: {
      readonly override?: unknown;
      readonly repository?: string;
      readonly tag?: string;
    };
    readonly serviceAccount?: {
      readonly name?: string;
    };
    readonly affinity?: unknown;
    readonly extraPodLabels?: unknown;
  };
}
