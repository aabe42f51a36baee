// Made by `npm run imports` from the values of seaweedfs 4.44.0; do not edit.
export interface SeaweedfsValues {
  readonly global?: {
    readonly imageRegistry?: string;
    readonly imagePullSecrets?: string;
    readonly seaweedfs?: {
      readonly createClusterRole?: boolean;
      readonly image?: {
        readonly repository?: string;
        readonly name?: string;
      };
      readonly license?: {
        readonly existingSecret?: string;
        readonly secretKey?: string;
        readonly mountPath?: string;
      };
      readonly imagePullPolicy?: string;
      readonly restartPolicy?: string;
      readonly loggingLevel?: number;
      readonly enableSecurity?: boolean;
      readonly masterServer?: unknown;
      readonly securityConfig?: {
        readonly jwtSigning?: {
          readonly volumeWrite?: boolean;
          readonly volumeRead?: boolean;
          readonly filerWrite?: boolean;
          readonly filerRead?: boolean;
          readonly expiresAfterSeconds?: {
            readonly volumeWrite?: number;
            readonly volumeRead?: number;
            readonly filerWrite?: number;
            readonly filerRead?: number;
          };
        };
      };
      readonly serviceAccountName?: string;
      readonly serviceAccountAnnotations?: Readonly<Record<string, unknown>>;
      readonly automountServiceAccountToken?: boolean;
      readonly certificates?: {
        readonly duration?: string;
        readonly renewBefore?: string;
        readonly alphacrds?: boolean;
      };
      readonly monitoring?: {
        readonly enabled?: boolean;
        readonly gatewayHost?: unknown;
        readonly gatewayPort?: unknown;
        readonly additionalLabels?: Readonly<Record<string, unknown>>;
      };
      readonly enableReplication?: boolean;
      readonly replicationPlacement?: string;
      readonly extraEnvironmentVars?: {
        readonly WEED_CLUSTER_DEFAULT?: string;
        readonly WEED_CLUSTER_SW_MASTER?: string;
        readonly WEED_CLUSTER_SW_FILER?: string;
      };
    };
  };
  readonly image?: {
    readonly registry?: string;
    readonly repository?: string;
    readonly tag?: string;
  };
  readonly master?: {
    readonly enabled?: boolean;
    readonly imageOverride?: unknown;
    readonly restartPolicy?: unknown;
    readonly replicas?: number;
    readonly port?: number;
    readonly grpcPort?: number;
    readonly metricsPort?: number;
    readonly metricsIp?: string;
    readonly ipBind?: string;
    readonly volumePreallocate?: boolean;
    readonly volumeSizeLimitMB?: number;
    readonly loggingOverrideLevel?: unknown;
    readonly garbageThreshold?: unknown;
    readonly metricsIntervalSec?: number;
    readonly defaultReplication?: string;
    readonly disableHttp?: boolean;
    readonly resumeState?: boolean;
    readonly raftHashicorp?: boolean;
    readonly raftBootstrap?: boolean;
    readonly electionTimeout?: string;
    readonly heartbeatInterval?: string;
    readonly extraArgs?: readonly unknown[];
    readonly config?: string;
    readonly data?: {
      readonly type?: string;
      readonly size?: string;
      readonly storageClass?: string;
      readonly hostPathPrefix?: string;
      readonly annotations?: unknown;
      readonly claimName?: unknown;
    };
    readonly logs?: {
      readonly type?: string;
      readonly size?: string;
      readonly storageClass?: string;
      readonly hostPathPrefix?: string;
      readonly annotations?: unknown;
      readonly claimName?: unknown;
    };
    readonly sidecars?: readonly unknown[];
    readonly initContainers?: string;
    readonly extraVolumes?: string;
    readonly extraVolumeMounts?: string;
    readonly podLabels?: Readonly<Record<string, unknown>>;
    readonly podAnnotations?: Readonly<Record<string, unknown>>;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly podManagementPolicy?: string;
    readonly resources?: Readonly<Record<string, unknown>>;
    readonly updatePartition?: number;
    readonly affinity?: string;
    readonly topologySpreadConstraints?: string;
    readonly tolerations?: string;
    readonly nodeSelector?: string;
    readonly priorityClassName?: string;
    readonly schedulerName?: string;
    readonly serviceAccountName?: string;
    readonly podSecurityContext?: Readonly<Record<string, unknown>> & {
      readonly enabled?: unknown;
    };
    readonly containerSecurityContext?: Readonly<Record<string, unknown>> & {
      readonly enabled?: unknown;
    };
    readonly ingress?: {
      readonly enabled?: boolean;
      readonly className?: string;
      readonly host?: string;
      readonly path?: string;
      readonly pathType?: string;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly tls?: readonly unknown[];
    };
    readonly extraEnvironmentVars?: {
      readonly WEED_MASTER_VOLUME_GROWTH_COPY_1?: string;
      readonly WEED_MASTER_VOLUME_GROWTH_COPY_2?: string;
      readonly WEED_MASTER_VOLUME_GROWTH_COPY_3?: string;
      readonly WEED_MASTER_VOLUME_GROWTH_COPY_OTHER?: string;
    };
    readonly livenessProbe?: Readonly<Record<string, unknown>> & {
      readonly enabled?: boolean;
      readonly httpGet?: Readonly<Record<string, unknown>> & {
        readonly path?: string;
        readonly scheme?: string;
      };
      readonly initialDelaySeconds?: number;
      readonly periodSeconds?: number;
      readonly successThreshold?: number;
      readonly failureThreshold?: number;
      readonly timeoutSeconds?: number;
    };
    readonly readinessProbe?: Readonly<Record<string, unknown>> & {
      readonly enabled?: boolean;
      readonly httpGet?: Readonly<Record<string, unknown>> & {
        readonly path?: string;
        readonly scheme?: string;
      };
      readonly initialDelaySeconds?: number;
      readonly periodSeconds?: number;
      readonly successThreshold?: number;
      readonly failureThreshold?: number;
      readonly timeoutSeconds?: number;
    };
  };
  readonly volume?: {
    readonly enabled?: boolean;
    readonly imageOverride?: unknown;
    readonly restartPolicy?: unknown;
    readonly rust?: boolean;
    readonly port?: number;
    readonly grpcPort?: number;
    readonly metricsPort?: number;
    readonly metricsIp?: string;
    readonly ipBind?: string;
    readonly replicas?: number;
    readonly loggingOverrideLevel?: unknown;
    readonly pulseSeconds?: unknown;
    readonly index?: unknown;
    readonly fileSizeLimitMB?: unknown;
    readonly minFreeSpacePercent?: number;
    readonly extraArgs?: readonly unknown[];
    readonly dataDirs?: readonly unknown[];
    readonly resizeHook?: {
      readonly enabled?: boolean;
      readonly image?: string;
    };
    readonly idx?: Readonly<Record<string, unknown>> & {
      readonly type?: unknown;
    };
    readonly idxVolMoveResources?: Readonly<Record<string, unknown>>;
    readonly logs?: Readonly<Record<string, unknown>> & {
      readonly type?: unknown;
    };
    readonly compactionMBps?: string;
    readonly rack?: unknown;
    readonly id?: unknown;
    readonly dataCenter?: unknown;
    readonly readMode?: string;
    readonly whiteList?: unknown;
    readonly imagesFixOrientation?: boolean;
    readonly sidecars?: readonly unknown[];
    readonly initContainers?: string;
    readonly extraVolumes?: string;
    readonly extraVolumeMounts?: string;
    readonly podLabels?: Readonly<Record<string, unknown>>;
    readonly podAnnotations?: Readonly<Record<string, unknown>>;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly podManagementPolicy?: string;
    readonly affinity?: string;
    readonly topologySpreadConstraints?: string;
    readonly resources?: Readonly<Record<string, unknown>>;
    readonly tolerations?: string;
    readonly nodeSelector?: string;
    readonly priorityClassName?: string;
    readonly schedulerName?: string;
    readonly serviceAccountName?: string;
    readonly extraEnvironmentVars?: unknown;
    readonly podSecurityContext?: Readonly<Record<string, unknown>>;
    readonly containerSecurityContext?: Readonly<Record<string, unknown>>;
    readonly livenessProbe?: Readonly<Record<string, unknown>> & {
      readonly enabled?: boolean;
      readonly httpGet?: Readonly<Record<string, unknown>> & {
        readonly path?: string;
        readonly scheme?: string;
      };
      readonly initialDelaySeconds?: number;
      readonly periodSeconds?: number;
      readonly successThreshold?: number;
      readonly failureThreshold?: number;
      readonly timeoutSeconds?: number;
    };
    readonly readinessProbe?: Readonly<Record<string, unknown>> & {
      readonly enabled?: boolean;
      readonly httpGet?: Readonly<Record<string, unknown>> & {
        readonly path?: string;
        readonly scheme?: string;
      };
      readonly initialDelaySeconds?: number;
      readonly periodSeconds?: number;
      readonly successThreshold?: number;
      readonly failureThreshold?: number;
      readonly timeoutSeconds?: number;
    };
    readonly ingress?: {
      readonly enabled?: boolean;
      readonly className?: string;
      readonly host?: string;
      readonly path?: string;
      readonly pathType?: string;
      readonly annotations?: Readonly<Record<string, unknown>> & {
        readonly 'nginx.ingress.kubernetes.io/app-root'?: string;
      };
      readonly tls?: unknown;
    };
    readonly data?: {
      readonly type?: unknown;
    };
    readonly dir_idx?: unknown;
  };
  readonly volumes?: Readonly<Record<string, unknown>>;
  readonly filer?: {
    readonly enabled?: boolean;
    readonly imageOverride?: unknown;
    readonly restartPolicy?: unknown;
    readonly replicas?: number;
    readonly port?: number;
    readonly grpcPort?: number;
    readonly metricsPort?: number;
    readonly metricsIp?: string;
    readonly ipBind?: string;
    readonly loggingOverrideLevel?: unknown;
    readonly filerGroup?: string;
    readonly dataCenter?: unknown;
    readonly rack?: unknown;
    readonly defaultReplicaPlacement?: string;
    readonly disableDirListing?: boolean;
    readonly maxMB?: unknown;
    readonly encryptVolumeData?: boolean;
    readonly redirectOnRead?: boolean;
    readonly dirListLimit?: number;
    readonly disableHttp?: boolean;
    readonly extraArgs?: readonly unknown[];
    readonly notificationConfig?: string;
    readonly enablePVC?: boolean;
    readonly storage?: string;
    readonly storageClass?: unknown;
    readonly data?: {
      readonly type?: string;
      readonly size?: string;
      readonly storageClass?: string;
      readonly hostPathPrefix?: string;
      readonly annotations?: unknown;
      readonly claimName?: unknown;
    };
    readonly logs?: {
      readonly type?: string;
      readonly size?: string;
      readonly storageClass?: string;
      readonly hostPathPrefix?: string;
      readonly annotations?: unknown;
      readonly claimName?: unknown;
    };
    readonly sidecars?: readonly unknown[];
    readonly initContainers?: string;
    readonly extraVolumes?: string;
    readonly extraVolumeMounts?: string;
    readonly podLabels?: Readonly<Record<string, unknown>>;
    readonly podAnnotations?: Readonly<Record<string, unknown>>;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly podManagementPolicy?: string;
    readonly affinity?: string;
    readonly topologySpreadConstraints?: string;
    readonly updatePartition?: number;
    readonly resources?: Readonly<Record<string, unknown>>;
    readonly tolerations?: string;
    readonly nodeSelector?: string;
    readonly priorityClassName?: string;
    readonly schedulerName?: string;
    readonly serviceAccountName?: string;
    readonly podSecurityContext?: Readonly<Record<string, unknown>> & {
      readonly enabled?: unknown;
    };
    readonly containerSecurityContext?: Readonly<Record<string, unknown>> & {
      readonly enabled?: unknown;
    };
    readonly ingresses?: {
      readonly http?: {
        readonly enabled?: boolean;
        readonly className?: string;
        readonly host?: string;
        readonly path?: string;
        readonly pathType?: string;
        readonly annotations?: Readonly<Record<string, unknown>>;
        readonly tls?: readonly unknown[];
      };
      readonly grpc?: {
        readonly enabled?: boolean;
        readonly className?: string;
        readonly host?: string;
        readonly path?: string;
        readonly pathType?: string;
        readonly annotations?: Readonly<Record<string, unknown>> & {
          readonly 'nginx.ingress.kubernetes.io/backend-protocol'?: string;
        };
        readonly tls?: readonly unknown[];
        readonly entryPoint?: unknown;
      };
    };
    readonly extraEnvironmentVars?: {
      readonly WEED_MYSQL_ENABLED?: string;
      readonly WEED_MYSQL_HOSTNAME?: string;
      readonly WEED_MYSQL_PORT?: string;
      readonly WEED_MYSQL_DATABASE?: string;
      readonly WEED_MYSQL_CONNECTION_MAX_IDLE?: string;
      readonly WEED_MYSQL_CONNECTION_MAX_OPEN?: string;
      readonly WEED_MYSQL_CONNECTION_MAX_LIFETIME_SECONDS?: string;
      readonly WEED_MYSQL_INTERPOLATEPARAMS?: string;
      readonly WEED_LEVELDB2_ENABLED?: string;
      readonly WEED_FILER_OPTIONS_RECURSIVE_DELETE?: string;
      readonly WEED_FILER_BUCKETS_FOLDER?: string;
    };
    readonly livenessProbe?: Readonly<Record<string, unknown>> & {
      readonly enabled?: boolean;
      readonly httpGet?: Readonly<Record<string, unknown>> & {
        readonly path?: string;
        readonly scheme?: string;
      };
      readonly initialDelaySeconds?: number;
      readonly periodSeconds?: number;
      readonly successThreshold?: number;
      readonly failureThreshold?: number;
      readonly timeoutSeconds?: number;
      readonly tcpSocket?: Readonly<Record<string, unknown>> & {
        readonly port?: unknown;
      };
    };
    readonly readinessProbe?: Readonly<Record<string, unknown>> & {
      readonly enabled?: boolean;
      readonly httpGet?: Readonly<Record<string, unknown>> & {
        readonly path?: string;
        readonly scheme?: string;
      };
      readonly initialDelaySeconds?: number;
      readonly periodSeconds?: number;
      readonly successThreshold?: number;
      readonly failureThreshold?: number;
      readonly timeoutSeconds?: number;
      readonly tcpSocket?: Readonly<Record<string, unknown>> & {
        readonly port?: unknown;
      };
    };
    readonly secretExtraEnvironmentVars?: Readonly<Record<string, unknown>>;
    readonly s3?: {
      readonly enabled?: boolean;
      readonly port?: number;
      readonly httpsPort?: number;
      readonly domainName?: string;
      readonly enableAuth?: boolean;
      readonly existingConfigSecret?: unknown;
      readonly auditLogConfig?: Readonly<Record<string, unknown>>;
      readonly createBucketsHook?: {
        readonly resources?: Readonly<Record<string, unknown>>;
      };
      readonly createBuckets?: unknown;
      readonly trafficDistribution?: unknown;
    };
    readonly dbInitConfigName?: unknown;
  };
  readonly s3?: {
    readonly enabled?: boolean;
    readonly imageOverride?: unknown;
    readonly restartPolicy?: unknown;
    readonly replicas?: number;
    readonly bindAddress?: string;
    readonly port?: number;
    readonly httpsPort?: number;
    readonly tlsSecret?: unknown;
    readonly metricsPort?: number;
    readonly icebergPort?: unknown;
    readonly loggingOverrideLevel?: unknown;
    readonly enableAuth?: boolean;
    readonly existingConfigSecret?: unknown;
    readonly auditLogConfig?: Readonly<Record<string, unknown>>;
    readonly domainName?: string;
    readonly sidecars?: readonly unknown[];
    readonly initContainers?: string;
    readonly extraVolumes?: string;
    readonly extraVolumeMounts?: string;
    readonly podLabels?: Readonly<Record<string, unknown>>;
    readonly podAnnotations?: Readonly<Record<string, unknown>>;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly resources?: Readonly<Record<string, unknown>>;
    readonly tolerations?: string;
    readonly nodeSelector?: string;
    readonly priorityClassName?: string;
    readonly schedulerName?: string;
    readonly serviceAccountName?: string;
    readonly podSecurityContext?: Readonly<Record<string, unknown>> & {
      readonly enabled?: unknown;
    };
    readonly containerSecurityContext?: Readonly<Record<string, unknown>> & {
      readonly enabled?: unknown;
    };
    readonly logs?: {
      readonly type?: string;
      readonly size?: string;
      readonly storageClass?: string;
      readonly hostPathPrefix?: string;
    };
    readonly extraEnvironmentVars?: unknown;
    readonly extraArgs?: readonly unknown[];
    readonly livenessProbe?: Readonly<Record<string, unknown>> & {
      readonly enabled?: boolean;
      readonly httpGet?: Readonly<Record<string, unknown>> & {
        readonly path?: string;
        readonly scheme?: string;
      };
      readonly initialDelaySeconds?: number;
      readonly periodSeconds?: number;
      readonly successThreshold?: number;
      readonly failureThreshold?: number;
      readonly timeoutSeconds?: number;
    };
    readonly readinessProbe?: Readonly<Record<string, unknown>> & {
      readonly enabled?: boolean;
      readonly httpGet?: Readonly<Record<string, unknown>> & {
        readonly path?: string;
        readonly scheme?: string;
      };
      readonly initialDelaySeconds?: number;
      readonly periodSeconds?: number;
      readonly successThreshold?: number;
      readonly failureThreshold?: number;
      readonly timeoutSeconds?: number;
    };
    readonly createBucketsHook?: {
      readonly resources?: Readonly<Record<string, unknown>>;
    };
    readonly ingress?: {
      readonly enabled?: boolean;
      readonly className?: string;
      readonly host?: string;
      readonly path?: string;
      readonly pathType?: string;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly tls?: readonly unknown[];
    };
    readonly service?: {
      readonly type?: string;
      readonly nodePorts?: {
        readonly http?: unknown;
        readonly https?: unknown;
        readonly iceberg?: unknown;
        readonly metrics?: unknown;
      };
    };
    readonly icebergIngress?: {
      readonly enabled?: boolean;
      readonly className?: string;
      readonly host?: string;
      readonly path?: string;
      readonly pathType?: string;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly tls?: readonly unknown[];
    };
    readonly affinity?: unknown;
    readonly createBuckets?: unknown;
    readonly credentials?: unknown;
    readonly internalTrafficPolicy?: unknown;
    readonly legacySecretName?: unknown;
    readonly reuseLegacySecret?: unknown;
    readonly topologySpreadConstraints?: unknown;
    readonly trafficDistribution?: unknown;
  };
  readonly sftp?: {
    readonly enabled?: boolean;
    readonly imageOverride?: unknown;
    readonly restartPolicy?: unknown;
    readonly replicas?: number;
    readonly bindAddress?: string;
    readonly port?: number;
    readonly metricsPort?: number;
    readonly metricsIp?: string;
    readonly loggingOverrideLevel?: unknown;
    readonly sshPrivateKey?: string;
    readonly hostKeysFolder?: string;
    readonly authMethods?: string;
    readonly maxAuthTries?: number;
    readonly bannerMessage?: string;
    readonly loginGraceTime?: string;
    readonly clientAliveInterval?: string;
    readonly clientAliveCountMax?: number;
    readonly dataCenter?: string;
    readonly localSocket?: string;
    readonly enableAuth?: boolean;
    readonly existingConfigSecret?: unknown;
    readonly existingSshConfigSecret?: unknown;
    readonly trustedUserCAKeys?: string;
    readonly existingCAKeysSecret?: unknown;
    readonly sidecars?: readonly unknown[];
    readonly initContainers?: string;
    readonly extraVolumes?: string;
    readonly extraVolumeMounts?: string;
    readonly podLabels?: Readonly<Record<string, unknown>>;
    readonly podAnnotations?: Readonly<Record<string, unknown>>;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly resources?: Readonly<Record<string, unknown>>;
    readonly tolerations?: string;
    readonly nodeSelector?: string;
    readonly priorityClassName?: string;
    readonly schedulerName?: string;
    readonly serviceAccountName?: string;
    readonly podSecurityContext?: Readonly<Record<string, unknown>> & {
      readonly enabled?: unknown;
    };
    readonly containerSecurityContext?: Readonly<Record<string, unknown>> & {
      readonly enabled?: unknown;
    };
    readonly logs?: {
      readonly type?: string;
      readonly hostPathPrefix?: string;
    };
    readonly extraEnvironmentVars?: Readonly<Record<string, unknown>>;
    readonly livenessProbe?: Readonly<Record<string, unknown>> & {
      readonly enabled?: boolean;
      readonly initialDelaySeconds?: number;
      readonly periodSeconds?: number;
      readonly successThreshold?: number;
      readonly failureThreshold?: number;
      readonly timeoutSeconds?: number;
    };
    readonly readinessProbe?: Readonly<Record<string, unknown>> & {
      readonly enabled?: boolean;
      readonly initialDelaySeconds?: number;
      readonly periodSeconds?: number;
      readonly successThreshold?: number;
      readonly failureThreshold?: number;
      readonly timeoutSeconds?: number;
    };
    readonly service?: {
      readonly type?: string;
      readonly nodePorts?: {
        readonly sftp?: unknown;
        readonly metrics?: unknown;
      };
    };
    readonly affinity?: unknown;
    readonly internalTrafficPolicy?: unknown;
    readonly topologySpreadConstraints?: unknown;
  };
  readonly admin?: {
    readonly enabled?: boolean;
    readonly imageOverride?: unknown;
    readonly restartPolicy?: unknown;
    readonly replicas?: number;
    readonly port?: number;
    readonly grpcPort?: number;
    readonly loggingOverrideLevel?: unknown;
    readonly secret?: {
      readonly existingSecret?: string;
      readonly userKey?: string;
      readonly pwKey?: string;
      readonly adminUser?: string;
      readonly adminPassword?: string;
    };
    readonly dataDir?: string;
    readonly masters?: string;
    readonly urlPrefix?: string;
    readonly extraArgs?: readonly unknown[];
    readonly data?: {
      readonly type?: string;
      readonly size?: string;
      readonly storageClass?: string;
      readonly hostPathPrefix?: string;
      readonly claimName?: string;
      readonly annotations?: Readonly<Record<string, unknown>>;
    };
    readonly logs?: {
      readonly type?: string;
      readonly size?: string;
      readonly storageClass?: string;
      readonly hostPathPrefix?: string;
      readonly claimName?: string;
      readonly annotations?: Readonly<Record<string, unknown>>;
    };
    readonly sidecars?: readonly unknown[];
    readonly initContainers?: string;
    readonly extraVolumes?: string;
    readonly extraVolumeMounts?: string;
    readonly podLabels?: Readonly<Record<string, unknown>>;
    readonly podAnnotations?: Readonly<Record<string, unknown>>;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly podManagementPolicy?: string;
    readonly affinity?: string;
    readonly topologySpreadConstraints?: string;
    readonly resources?: Readonly<Record<string, unknown>>;
    readonly tolerations?: string;
    readonly nodeSelector?: string;
    readonly priorityClassName?: string;
    readonly schedulerName?: string;
    readonly serviceAccountName?: string;
    readonly podSecurityContext?: Readonly<Record<string, unknown>> & {
      readonly enabled?: unknown;
    };
    readonly containerSecurityContext?: Readonly<Record<string, unknown>> & {
      readonly enabled?: unknown;
    };
    readonly extraEnvironmentVars?: Readonly<Record<string, unknown>>;
    readonly secretExtraEnvironmentVars?: Readonly<Record<string, unknown>>;
    readonly livenessProbe?: Readonly<Record<string, unknown>> & {
      readonly enabled?: boolean;
      readonly httpGet?: Readonly<Record<string, unknown>> & {
        readonly path?: string;
        readonly scheme?: string;
      };
      readonly initialDelaySeconds?: number;
      readonly periodSeconds?: number;
      readonly successThreshold?: number;
      readonly failureThreshold?: number;
      readonly timeoutSeconds?: number;
    };
    readonly readinessProbe?: Readonly<Record<string, unknown>> & {
      readonly enabled?: boolean;
      readonly httpGet?: Readonly<Record<string, unknown>> & {
        readonly path?: string;
        readonly scheme?: string;
      };
      readonly initialDelaySeconds?: number;
      readonly periodSeconds?: number;
      readonly successThreshold?: number;
      readonly failureThreshold?: number;
      readonly timeoutSeconds?: number;
    };
    readonly ingress?: {
      readonly enabled?: boolean;
      readonly className?: string;
      readonly host?: string;
      readonly path?: string;
      readonly pathType?: string;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly tls?: readonly unknown[];
    };
    readonly service?: {
      readonly type?: string;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly nodePorts?: {
        readonly http?: unknown;
        readonly grpc?: unknown;
      };
    };
    readonly serviceMonitor?: {
      readonly annotations?: Readonly<Record<string, unknown>>;
    };
  };
  readonly worker?: {
    readonly enabled?: boolean;
    readonly imageOverride?: unknown;
    readonly restartPolicy?: unknown;
    readonly replicas?: number;
    readonly loggingOverrideLevel?: unknown;
    readonly metricsPort?: number;
    readonly metricsIp?: string;
    readonly adminServer?: string;
    readonly jobType?: string;
    readonly maxDetect?: number;
    readonly maxExecute?: number;
    readonly workingDir?: string;
    readonly extraArgs?: readonly unknown[];
    readonly data?: {
      readonly type?: string;
      readonly hostPathPrefix?: string;
      readonly claimName?: string;
    };
    readonly logs?: {
      readonly type?: string;
      readonly hostPathPrefix?: string;
      readonly claimName?: string;
    };
    readonly sidecars?: readonly unknown[];
    readonly initContainers?: string;
    readonly extraVolumes?: string;
    readonly extraVolumeMounts?: string;
    readonly podLabels?: Readonly<Record<string, unknown>>;
    readonly podAnnotations?: Readonly<Record<string, unknown>>;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly affinity?: string;
    readonly topologySpreadConstraints?: string;
    readonly resources?: Readonly<Record<string, unknown>> & {
      readonly requests?: Readonly<Record<string, unknown>> & {
        readonly cpu?: string;
        readonly memory?: string;
      };
      readonly limits?: Readonly<Record<string, unknown>> & {
        readonly cpu?: string;
        readonly memory?: string;
      };
    };
    readonly tolerations?: string;
    readonly nodeSelector?: string;
    readonly priorityClassName?: string;
    readonly schedulerName?: string;
    readonly serviceAccountName?: string;
    readonly podSecurityContext?: Readonly<Record<string, unknown>> & {
      readonly enabled?: unknown;
    };
    readonly containerSecurityContext?: Readonly<Record<string, unknown>> & {
      readonly enabled?: unknown;
    };
    readonly extraEnvironmentVars?: Readonly<Record<string, unknown>>;
    readonly livenessProbe?: Readonly<Record<string, unknown>> & {
      readonly enabled?: boolean;
      readonly httpGet?: Readonly<Record<string, unknown>> & {
        readonly path?: string;
        readonly port?: string;
      };
      readonly initialDelaySeconds?: number;
      readonly periodSeconds?: number;
      readonly successThreshold?: number;
      readonly failureThreshold?: number;
      readonly timeoutSeconds?: number;
      readonly tcpSocket?: Readonly<Record<string, unknown>> & {
        readonly port?: unknown;
      };
    };
    readonly readinessProbe?: Readonly<Record<string, unknown>> & {
      readonly enabled?: boolean;
      readonly httpGet?: Readonly<Record<string, unknown>> & {
        readonly path?: string;
        readonly port?: string;
      };
      readonly initialDelaySeconds?: number;
      readonly periodSeconds?: number;
      readonly successThreshold?: number;
      readonly failureThreshold?: number;
      readonly timeoutSeconds?: number;
      readonly tcpSocket?: Readonly<Record<string, unknown>> & {
        readonly port?: unknown;
      };
    };
    readonly serviceMonitor?: {
      readonly annotations?: Readonly<Record<string, unknown>>;
    };
  };
  readonly allInOne?: {
    readonly enabled?: boolean;
    readonly imageOverride?: unknown;
    readonly restartPolicy?: string;
    readonly replicas?: number;
    readonly idleTimeout?: number;
    readonly dataCenter?: string;
    readonly rack?: string;
    readonly whiteList?: string;
    readonly disableHttp?: boolean;
    readonly metricsPort?: number;
    readonly metricsIp?: string;
    readonly loggingOverrideLevel?: unknown;
    readonly extraArgs?: readonly unknown[];
    readonly updateStrategy?: Readonly<Record<string, unknown>> & {
      readonly type?: string;
    };
    readonly s3?: {
      readonly enabled?: boolean;
      readonly port?: unknown;
      readonly httpsPort?: unknown;
      readonly domainName?: unknown;
      readonly enableAuth?: boolean;
      readonly existingConfigSecret?: unknown;
      readonly auditLogConfig?: unknown;
      readonly trafficDistribution?: unknown;
      readonly createBucketsHook?: {
        readonly resources?: Readonly<Record<string, unknown>>;
      };
      readonly createBuckets?: unknown;
    };
    readonly sftp?: {
      readonly enabled?: boolean;
      readonly port?: unknown;
      readonly sshPrivateKey?: unknown;
      readonly hostKeysFolder?: unknown;
      readonly authMethods?: unknown;
      readonly maxAuthTries?: unknown;
      readonly bannerMessage?: unknown;
      readonly loginGraceTime?: unknown;
      readonly clientAliveInterval?: unknown;
      readonly clientAliveCountMax?: unknown;
      readonly enableAuth?: boolean;
      readonly existingConfigSecret?: unknown;
      readonly existingSshConfigSecret?: unknown;
      readonly trustedUserCAKeys?: unknown;
      readonly existingCAKeysSecret?: unknown;
    };
    readonly service?: {
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly type?: string;
      readonly internalTrafficPolicy?: string;
      readonly nodePorts?: {
        readonly master?: unknown;
        readonly masterGrpc?: unknown;
        readonly volume?: unknown;
        readonly volumeGrpc?: unknown;
        readonly filer?: unknown;
        readonly filerGrpc?: unknown;
        readonly s3?: unknown;
        readonly s3Https?: unknown;
        readonly sftp?: unknown;
        readonly metrics?: unknown;
      };
    };
    readonly data?: {
      readonly type?: string;
      readonly hostPathPrefix?: string;
      readonly claimName?: string;
      readonly size?: unknown;
      readonly storageClass?: unknown;
      readonly accessModes?: readonly unknown[];
      readonly annotations?: Readonly<Record<string, unknown>>;
    };
    readonly readinessProbe?: Readonly<Record<string, unknown>> & {
      readonly enabled?: boolean;
      readonly httpGet?: Readonly<Record<string, unknown>> & {
        readonly path?: string;
        readonly port?: number;
        readonly scheme?: string;
      };
      readonly initialDelaySeconds?: number;
      readonly periodSeconds?: number;
      readonly successThreshold?: number;
      readonly failureThreshold?: number;
      readonly timeoutSeconds?: number;
    };
    readonly livenessProbe?: Readonly<Record<string, unknown>> & {
      readonly enabled?: boolean;
      readonly httpGet?: Readonly<Record<string, unknown>> & {
        readonly path?: string;
        readonly port?: number;
        readonly scheme?: string;
      };
      readonly initialDelaySeconds?: number;
      readonly periodSeconds?: number;
      readonly successThreshold?: number;
      readonly failureThreshold?: number;
      readonly timeoutSeconds?: number;
    };
    readonly extraEnvironmentVars?: Readonly<Record<string, unknown>>;
    readonly secretExtraEnvironmentVars?: Readonly<Record<string, unknown>>;
    readonly extraVolumeMounts?: string;
    readonly extraVolumes?: string;
    readonly initContainers?: string;
    readonly sidecars?: string;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly podAnnotations?: Readonly<Record<string, unknown>>;
    readonly podLabels?: Readonly<Record<string, unknown>>;
    readonly affinity?: string;
    readonly topologySpreadConstraints?: string;
    readonly tolerations?: string;
    readonly nodeSelector?: string;
    readonly priorityClassName?: string;
    readonly schedulerName?: string;
    readonly serviceAccountName?: string;
    readonly podSecurityContext?: Readonly<Record<string, unknown>> & {
      readonly enabled?: unknown;
    };
    readonly containerSecurityContext?: Readonly<Record<string, unknown>> & {
      readonly enabled?: unknown;
    };
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
  };
  readonly cosi?: {
    readonly enabled?: boolean;
    readonly image?: string;
    readonly driverName?: string;
    readonly bucketClassName?: string;
    readonly bucketClassParameters?: Readonly<Record<string, unknown>>;
    readonly endpoint?: string;
    readonly region?: string;
    readonly sidecar?: {
      readonly image?: string;
      readonly resources?: Readonly<Record<string, unknown>>;
      readonly logLevel?: unknown;
    };
    readonly enableAuth?: boolean;
    readonly existingConfigSecret?: unknown;
    readonly podSecurityContext?: Readonly<Record<string, unknown>> & {
      readonly enabled?: unknown;
    };
    readonly containerSecurityContext?: Readonly<Record<string, unknown>> & {
      readonly enabled?: unknown;
    };
    readonly schedulerName?: string;
    readonly extraVolumes?: string;
    readonly extraVolumeMounts?: string;
    readonly resources?: Readonly<Record<string, unknown>>;
    readonly affinity?: unknown;
    readonly initContainers?: unknown;
    readonly nodeSelector?: unknown;
    readonly podAnnotations?: unknown;
    readonly podLabels?: unknown;
    readonly priorityClassName?: unknown;
    readonly replicas?: unknown;
    readonly restartPolicy?: unknown;
    readonly sidecars?: unknown;
    readonly tolerations?: unknown;
    readonly topologySpreadConstraint?: unknown;
    readonly topologySpreadConstraints?: unknown;
  };
  readonly certificates?: {
    readonly commonName?: string;
    readonly dnsNames?: readonly unknown[];
    readonly ipAddresses?: readonly unknown[];
    readonly keyAlgorithm?: string;
    readonly keySize?: number;
    readonly duration?: string;
    readonly renewBefore?: string;
    readonly ca?: {
      readonly duration?: string;
      readonly renewBefore?: string;
    };
    readonly externalCertificates?: {
      readonly enabled?: boolean;
    };
  };
  readonly podLabels?: Readonly<Record<string, unknown>>;
  readonly podAnnotations?: Readonly<Record<string, unknown>>;
  readonly networkPolicy?: {
    readonly enabled?: boolean;
    readonly extraIngress?: readonly unknown[];
    readonly egress?: {
      readonly enabled?: boolean;
      readonly allowDNS?: boolean;
      readonly dnsNamespaceSelector?: {
        readonly matchLabels?: Readonly<Record<string, unknown>> & {
          readonly 'kubernetes.io/metadata.name'?: string;
        };
      };
      readonly dnsPodSelector?: {
        readonly matchLabels?: Readonly<Record<string, unknown>> & {
          readonly 'k8s-app'?: string;
        };
      };
      readonly kubeApiServer?: {
        readonly enabled?: boolean;
        readonly cidrs?: readonly unknown[];
        readonly ports?: readonly unknown[];
      };
      readonly extraEgress?: readonly unknown[];
    };
    readonly components?: Readonly<Record<string, unknown>>;
  };
  readonly fullnameOverride?: unknown;
  readonly nameOverride?: unknown;
}
