// Made by `npm run imports` from the values of tempo 2.2.4; do not edit.
export interface TempoValues {
  readonly global?: {
    readonly commonLabels?: Readonly<Record<string, unknown>>;
    readonly imageRegistry?: unknown;
  };
  readonly nameOverride?: string;
  readonly fullnameOverride?: string;
  readonly replicas?: number;
  readonly labels?: Readonly<Record<string, unknown>>;
  readonly annotations?: Readonly<Record<string, unknown>>;
  readonly tempo?: {
    readonly registry?: string;
    readonly repository?: string;
    readonly tag?: string;
    readonly pullPolicy?: string;
    readonly updateStrategy?: string;
    readonly resources?: Readonly<Record<string, unknown>>;
    readonly streamOverHttpEnabled?: boolean;
    readonly memBallastSizeMbs?: number;
    readonly multitenancyEnabled?: boolean;
    readonly reportingEnabled?: boolean;
    readonly metricsGenerator?: {
      readonly enabled?: boolean;
      readonly remoteWriteUrl?: string;
      readonly processor?: Readonly<Record<string, unknown>>;
      readonly registry?: Readonly<Record<string, unknown>>;
      readonly storage?: {
        readonly path?: string;
        readonly remote_write?: readonly unknown[];
      };
      readonly traces_storage?: {
        readonly path?: string;
      };
    };
    readonly ingester?: Readonly<Record<string, unknown>>;
    readonly querier?: Readonly<Record<string, unknown>>;
    readonly queryFrontend?: Readonly<Record<string, unknown>>;
    readonly retention?: string;
    readonly overrides?: {
      readonly defaults?: Readonly<Record<string, unknown>>;
      readonly per_tenant_override_config?: string;
    };
    readonly per_tenant_overrides?: Readonly<Record<string, unknown>>;
    readonly server?: {
      readonly http_listen_port?: number;
    };
    readonly livenessProbe?: Readonly<Record<string, unknown>> & {
      readonly httpGet?: Readonly<Record<string, unknown>> & {
        readonly path?: string;
        readonly port?: number;
      };
      readonly initialDelaySeconds?: number;
      readonly periodSeconds?: number;
      readonly timeoutSeconds?: number;
      readonly failureThreshold?: number;
      readonly successThreshold?: number;
    };
    readonly readinessProbe?: Readonly<Record<string, unknown>> & {
      readonly httpGet?: Readonly<Record<string, unknown>> & {
        readonly path?: string;
        readonly port?: number;
      };
      readonly initialDelaySeconds?: number;
      readonly periodSeconds?: number;
      readonly timeoutSeconds?: number;
      readonly failureThreshold?: number;
      readonly successThreshold?: number;
    };
    readonly storage?: {
      readonly trace?: {
        readonly backend?: string;
        readonly local?: {
          readonly path?: string;
        };
        readonly wal?: {
          readonly path?: string;
        };
      };
    };
    readonly receivers?: {
      readonly jaeger?: {
        readonly protocols?: {
          readonly grpc?: {
            readonly endpoint?: string;
          };
          readonly thrift_binary?: {
            readonly endpoint?: string;
          };
          readonly thrift_compact?: {
            readonly endpoint?: string;
          };
          readonly thrift_http?: {
            readonly endpoint?: string;
          };
        };
      };
      readonly otlp?: {
        readonly protocols?: {
          readonly grpc?: {
            readonly endpoint?: string;
          };
          readonly http?: {
            readonly endpoint?: string;
          };
        };
      };
    };
    readonly securityContext?: Readonly<Record<string, unknown>>;
    readonly extraArgs?: Readonly<Record<string, unknown>>;
    readonly extraEnv?: readonly unknown[];
    readonly extraEnvFrom?: readonly unknown[];
    readonly extraVolumeMounts?: readonly unknown[];
    readonly pullSecrets?: unknown;
  };
  readonly config?: string;
  readonly tempoQuery?: {
    readonly repository?: string;
    readonly tag?: unknown;
    readonly pullPolicy?: string;
    readonly enabled?: boolean;
    readonly service?: {
      readonly port?: number;
    };
    readonly ingress?: {
      readonly enabled?: boolean;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly path?: string;
      readonly pathType?: string;
      readonly hosts?: readonly unknown[];
      readonly extraPaths?: readonly unknown[];
      readonly tls?: readonly unknown[];
      readonly ingressClassName?: unknown;
    };
    readonly resources?: Readonly<Record<string, unknown>>;
    readonly extraArgs?: Readonly<Record<string, unknown>>;
    readonly extraEnv?: readonly unknown[];
    readonly extraVolumeMounts?: readonly unknown[];
    readonly securityContext?: Readonly<Record<string, unknown>>;
    readonly pullSecrets?: unknown;
  };
  readonly securityContext?: Readonly<Record<string, unknown>> & {
    readonly runAsUser?: number;
    readonly runAsGroup?: number;
    readonly fsGroup?: number;
    readonly runAsNonRoot?: boolean;
  };
  readonly serviceAccount?: {
    readonly create?: boolean;
    readonly name?: unknown;
    readonly imagePullSecrets?: readonly unknown[];
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly labels?: Readonly<Record<string, unknown>>;
    readonly automountServiceAccountToken?: boolean;
  };
  readonly service?: {
    readonly type?: string;
    readonly clusterIP?: string;
    readonly loadBalancerIP?: unknown;
    readonly protocol?: string;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly labels?: Readonly<Record<string, unknown>>;
    readonly targetPort?: string;
    readonly externalIPs?: unknown;
    readonly loadBalancerSourceRanges?: unknown;
  };
  readonly serviceMonitor?: {
    readonly enabled?: boolean;
    readonly interval?: string;
    readonly additionalLabels?: Readonly<Record<string, unknown>>;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly scrapeTimeout?: unknown;
  };
  readonly persistence?: {
    readonly enabled?: boolean;
    readonly enableStatefulSetAutoDeletePVC?: boolean;
    readonly accessModes?: readonly unknown[];
    readonly size?: string;
    readonly annotations?: unknown;
    readonly selector?: unknown;
    readonly storageClassName?: unknown;
  };
  readonly podAnnotations?: Readonly<Record<string, unknown>>;
  readonly podLabels?: Readonly<Record<string, unknown>>;
  readonly extraLabels?: Readonly<Record<string, unknown>>;
  readonly initContainers?: readonly unknown[];
  readonly extraContainers?: readonly unknown[];
  readonly extraVolumes?: readonly unknown[];
  readonly nodeSelector?: Readonly<Record<string, unknown>>;
  readonly tolerations?: readonly unknown[];
  readonly affinity?: Readonly<Record<string, unknown>>;
  readonly priorityClassName?: unknown;
  readonly hostAliases?: readonly unknown[];
  readonly networkPolicy?: {
    readonly enabled?: boolean;
    readonly ingress?: boolean;
    readonly allowExternal?: boolean;
    readonly explicitNamespacesSelector?: Readonly<Record<string, unknown>>;
    readonly egress?: {
      readonly enabled?: boolean;
      readonly blockDNSResolution?: boolean;
      readonly ports?: readonly unknown[];
      readonly to?: readonly unknown[];
    };
  };
  readonly image?: {
    readonly tag?: unknown;
  };
  readonly revisionHistoryLimit?: unknown;
}
