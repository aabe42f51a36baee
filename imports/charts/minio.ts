// Made by `npm run imports` from the values of minio 5.4.0; do not edit.
export interface MinioValues {
  readonly nameOverride?: string;
  readonly fullnameOverride?: string;
  readonly clusterDomain?: string;
  readonly image?: {
    readonly repository?: string;
    readonly tag?: string;
    readonly pullPolicy?: string;
  };
  readonly imagePullSecrets?: readonly unknown[];
  readonly mcImage?: {
    readonly repository?: string;
    readonly tag?: string;
    readonly pullPolicy?: string;
  };
  readonly mode?: string;
  readonly additionalLabels?: Readonly<Record<string, unknown>>;
  readonly additionalAnnotations?: Readonly<Record<string, unknown>>;
  readonly ignoreChartChecksums?: boolean;
  readonly extraArgs?: readonly unknown[];
  readonly extraVolumes?: readonly unknown[];
  readonly extraVolumeMounts?: readonly unknown[];
  readonly extraContainers?: readonly unknown[];
  readonly minioAPIPort?: string;
  readonly minioConsolePort?: string;
  readonly deploymentUpdate?: {
    readonly type?: string;
    readonly maxUnavailable?: number;
    readonly maxSurge?: string;
  };
  readonly statefulSetUpdate?: {
    readonly updateStrategy?: string;
  };
  readonly priorityClassName?: string;
  readonly runtimeClassName?: string;
  readonly rootUser?: string;
  readonly rootPassword?: string;
  readonly existingSecret?: string;
  readonly certsPath?: string;
  readonly configPathmc?: string;
  readonly mountPath?: string;
  readonly bucketRoot?: string;
  readonly drivesPerNode?: number;
  readonly replicas?: number;
  readonly pools?: number;
  readonly tls?: {
    readonly enabled?: boolean;
    readonly certSecret?: string;
    readonly publicCrt?: string;
    readonly privateKey?: string;
  };
  readonly trustedCertsSecret?: string;
  readonly persistence?: {
    readonly enabled?: boolean;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly existingClaim?: string;
    readonly storageClass?: string;
    readonly volumeName?: string;
    readonly accessMode?: string;
    readonly size?: string;
    readonly subPath?: string;
  };
  readonly service?: {
    readonly type?: string;
    readonly clusterIP?: unknown;
    readonly port?: string;
    readonly nodePort?: number;
    readonly loadBalancerIP?: unknown;
    readonly externalIPs?: readonly unknown[];
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly loadBalancerSourceRanges?: readonly unknown[];
    readonly externalTrafficPolicy?: string;
  };
  readonly ingress?: {
    readonly enabled?: boolean;
    readonly ingressClassName?: unknown;
    readonly labels?: Readonly<Record<string, unknown>>;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly path?: string;
    readonly hosts?: readonly unknown[];
    readonly tls?: readonly unknown[];
  };
  readonly consoleService?: {
    readonly type?: string;
    readonly clusterIP?: unknown;
    readonly port?: string;
    readonly nodePort?: number;
    readonly loadBalancerIP?: unknown;
    readonly externalIPs?: readonly unknown[];
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly loadBalancerSourceRanges?: readonly unknown[];
    readonly externalTrafficPolicy?: string;
  };
  readonly consoleIngress?: {
    readonly enabled?: boolean;
    readonly ingressClassName?: unknown;
    readonly labels?: Readonly<Record<string, unknown>>;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly path?: string;
    readonly hosts?: readonly unknown[];
    readonly tls?: readonly unknown[];
  };
  readonly nodeSelector?: Readonly<Record<string, unknown>>;
  readonly tolerations?: readonly unknown[];
  readonly affinity?: Readonly<Record<string, unknown>>;
  readonly topologySpreadConstraints?: readonly unknown[];
  readonly securityContext?: Readonly<Record<string, unknown>> & {
    readonly enabled?: boolean;
    readonly runAsUser?: number;
    readonly runAsGroup?: number;
    readonly fsGroup?: number;
    readonly fsGroupChangePolicy?: string;
  };
  readonly containerSecurityContext?: Readonly<Record<string, unknown>> & {
    readonly readOnlyRootFilesystem?: boolean;
  };
  readonly podAnnotations?: Readonly<Record<string, unknown>>;
  readonly podLabels?: Readonly<Record<string, unknown>>;
  readonly resources?: Readonly<Record<string, unknown>> & {
    readonly requests?: Readonly<Record<string, unknown>> & {
      readonly memory?: string;
    };
  };
  readonly policies?: readonly unknown[];
  readonly makePolicyJob?: {
    readonly securityContext?: Readonly<Record<string, unknown>> & {
      readonly enabled?: boolean;
      readonly runAsUser?: number;
      readonly runAsGroup?: number;
    };
    readonly resources?: Readonly<Record<string, unknown>> & {
      readonly requests?: Readonly<Record<string, unknown>> & {
        readonly memory?: string;
      };
    };
    readonly exitCommand?: string;
    readonly containerSecurityContext?: unknown;
  };
  readonly users?: readonly unknown[];
  readonly makeUserJob?: {
    readonly securityContext?: Readonly<Record<string, unknown>> & {
      readonly enabled?: boolean;
      readonly runAsUser?: number;
      readonly runAsGroup?: number;
    };
    readonly resources?: Readonly<Record<string, unknown>> & {
      readonly requests?: Readonly<Record<string, unknown>> & {
        readonly memory?: string;
      };
    };
    readonly exitCommand?: string;
    readonly containerSecurityContext?: unknown;
  };
  readonly svcaccts?: readonly unknown[];
  readonly makeServiceAccountJob?: {
    readonly securityContext?: Readonly<Record<string, unknown>> & {
      readonly enabled?: boolean;
      readonly runAsUser?: number;
      readonly runAsGroup?: number;
    };
    readonly resources?: Readonly<Record<string, unknown>> & {
      readonly requests?: Readonly<Record<string, unknown>> & {
        readonly memory?: string;
      };
    };
    readonly exitCommand?: string;
    readonly containerSecurityContext?: unknown;
  };
  readonly buckets?: readonly unknown[];
  readonly makeBucketJob?: {
    readonly securityContext?: Readonly<Record<string, unknown>> & {
      readonly enabled?: boolean;
      readonly runAsUser?: number;
      readonly runAsGroup?: number;
    };
    readonly resources?: Readonly<Record<string, unknown>> & {
      readonly requests?: Readonly<Record<string, unknown>> & {
        readonly memory?: string;
      };
    };
    readonly exitCommand?: string;
    readonly containerSecurityContext?: unknown;
  };
  readonly customCommands?: unknown;
  readonly customCommandJob?: {
    readonly securityContext?: Readonly<Record<string, unknown>> & {
      readonly enabled?: boolean;
      readonly runAsUser?: number;
      readonly runAsGroup?: number;
    };
    readonly resources?: Readonly<Record<string, unknown>> & {
      readonly requests?: Readonly<Record<string, unknown>> & {
        readonly memory?: string;
      };
    };
    readonly extraVolumes?: readonly unknown[];
    readonly extraVolumeMounts?: readonly unknown[];
    readonly exitCommand?: string;
    readonly containerSecurityContext?: unknown;
  };
  readonly postJob?: {
    readonly podAnnotations?: Readonly<Record<string, unknown>>;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly securityContext?: Readonly<Record<string, unknown>> & {
      readonly enabled?: boolean;
      readonly runAsUser?: number;
      readonly runAsGroup?: number;
      readonly fsGroup?: number;
    };
    readonly nodeSelector?: Readonly<Record<string, unknown>>;
    readonly tolerations?: readonly unknown[];
    readonly affinity?: Readonly<Record<string, unknown>>;
  };
  readonly environment?: unknown;
  readonly extraSecret?: unknown;
  readonly oidc?: {
    readonly enabled?: boolean;
    readonly configUrl?: string;
    readonly clientId?: string;
    readonly clientSecret?: string;
    readonly existingClientSecretName?: string;
    readonly existingClientIdKey?: string;
    readonly existingClientSecretKey?: string;
    readonly claimName?: string;
    readonly scopes?: string;
    readonly redirectUri?: string;
    readonly claimPrefix?: string;
    readonly comment?: string;
    readonly displayName?: string;
  };
  readonly networkPolicy?: {
    readonly enabled?: boolean;
    readonly flavor?: string;
    readonly allowExternal?: boolean;
    readonly egressEntities?: readonly unknown[];
  };
  readonly podDisruptionBudget?: {
    readonly enabled?: boolean;
    readonly maxUnavailable?: number;
  };
  readonly serviceAccount?: {
    readonly create?: boolean;
    readonly name?: string;
  };
  readonly metrics?: {
    readonly serviceMonitor?: {
      readonly enabled?: boolean;
      readonly includeNode?: boolean;
      readonly public?: boolean;
      readonly additionalLabels?: Readonly<Record<string, unknown>>;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly relabelConfigs?: Readonly<Record<string, unknown>>;
      readonly relabelConfigsCluster?: Readonly<Record<string, unknown>>;
      readonly namespace?: unknown;
      readonly interval?: unknown;
      readonly scrapeTimeout?: unknown;
    };
  };
  readonly etcd?: {
    readonly endpoints?: readonly unknown[];
    readonly pathPrefix?: string;
    readonly corednsPathPrefix?: string;
    readonly clientCert?: string;
    readonly clientCertKey?: string;
  };
  readonly global?: {
    readonly imagePullSecrets?: unknown;
  };
}
