// Made by `npm run imports` from the values of loki 18.11.0; do not edit.
export interface LokiValues {
  readonly kubeVersionOverride?: string;
  readonly global?: {
    readonly imageRegistry?: unknown;
    readonly image?: {
      readonly registry?: unknown;
    };
    readonly priorityClassName?: unknown;
    readonly clusterDomain?: string;
    readonly dnsService?: string;
    readonly dnsNamespace?: string;
    readonly extraArgs?: readonly unknown[];
    readonly extraEnv?: readonly unknown[];
    readonly extraEnvFrom?: readonly unknown[];
    readonly extraVolumes?: readonly unknown[];
    readonly extraVolumeMounts?: readonly unknown[];
    readonly podAnnotations?: unknown;
  };
  readonly nameOverride?: string;
  readonly fullnameOverride?: string;
  readonly namespaceOverride?: string;
  readonly imagePullSecrets?: readonly unknown[];
  readonly deploymentMode?: string;
  readonly commonLabels?: Readonly<Record<string, unknown>>;
  readonly defaults?: {
    readonly goSettings?: {
      readonly goMemLimitFactor?: number;
      readonly gogc?: number;
    };
    readonly dnsConfig?: Readonly<Record<string, unknown>>;
    readonly hostAliases?: readonly unknown[];
    readonly hostUsers?: unknown;
    readonly priorityClassName?: string;
    readonly podSecurityContext?: Readonly<Record<string, unknown>>;
    readonly terminationGracePeriodSeconds?: number;
    readonly command?: unknown;
    readonly extraArgs?: readonly unknown[];
    readonly extraEnv?: readonly unknown[];
    readonly extraEnvFrom?: readonly unknown[];
    readonly extraVolumes?: readonly unknown[];
    readonly extraVolumeMounts?: readonly unknown[];
    readonly containerSecurityContext?: Readonly<Record<string, unknown>>;
    readonly livenessProbe?: Readonly<Record<string, unknown>>;
    readonly readinessProbe?: Readonly<Record<string, unknown>>;
    readonly startupProbe?: Readonly<Record<string, unknown>>;
    readonly nodeSelector?: Readonly<Record<string, unknown>>;
    readonly tolerations?: readonly unknown[];
    readonly automountServiceAccountToken?: boolean;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly labels?: Readonly<Record<string, unknown>>;
    readonly podAnnotations?: Readonly<Record<string, unknown>>;
    readonly podLabels?: Readonly<Record<string, unknown>>;
    readonly enableServiceLinks?: boolean;
    readonly service?: {
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly trafficDistribution?: string;
      readonly ipFamilyPolicy?: string;
      readonly ipFamilies?: readonly unknown[];
      readonly publishNotReadyAddresses?: boolean;
    };
    readonly kedaAutoscaling?: {
      readonly prometheusAddress?: string;
      readonly unsafeSsl?: boolean;
      readonly ignoreNullValues?: boolean;
      readonly customHeaders?: string;
      readonly pollingInterval?: number;
      readonly cooldownPeriod?: number;
      readonly authentication?: {
        readonly enabled?: boolean;
        readonly authModes?: string;
        readonly secretTargetRef?: readonly unknown[];
      };
    };
    readonly statefulSetRecreateJob?: {
      readonly patchPVC?: boolean;
      readonly image?: {
        readonly registry?: string;
        readonly repository?: string;
        readonly tag?: string;
      };
    };
    readonly resources?: unknown;
  };
  readonly loki?: {
    readonly livenessProbe?: Readonly<Record<string, unknown>> & {
      readonly httpGet?: Readonly<Record<string, unknown>> & {
        readonly path?: string;
        readonly port?: string;
      };
      readonly periodSeconds?: number;
      readonly successThreshold?: number;
      readonly failureThreshold?: number;
      readonly timeoutSeconds?: number;
    };
    readonly readinessProbe?: Readonly<Record<string, unknown>> & {
      readonly httpGet?: Readonly<Record<string, unknown>> & {
        readonly path?: string;
        readonly port?: string;
      };
      readonly periodSeconds?: number;
      readonly initialDelaySeconds?: number;
      readonly successThreshold?: number;
      readonly failureThreshold?: number;
      readonly timeoutSeconds?: number;
    };
    readonly startupProbe?: Readonly<Record<string, unknown>>;
    readonly image?: {
      readonly registry?: string;
      readonly repository?: string;
      readonly tag?: unknown;
      readonly digest?: unknown;
      readonly pullPolicy?: string;
    };
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly podAnnotations?: Readonly<Record<string, unknown>>;
    readonly podLabels?: Readonly<Record<string, unknown>>;
    readonly serviceAnnotations?: Readonly<Record<string, unknown>>;
    readonly serviceLabels?: Readonly<Record<string, unknown>>;
    readonly revisionHistoryLimit?: number;
    readonly podSecurityContext?: Readonly<Record<string, unknown>> & {
      readonly fsGroup?: number;
      readonly fsGroupChangePolicy?: string;
      readonly runAsGroup?: number;
      readonly runAsNonRoot?: boolean;
      readonly runAsUser?: number;
      readonly seccompProfile?: Readonly<Record<string, unknown>> & {
        readonly type?: string;
      };
    };
    readonly containerSecurityContext?: Readonly<Record<string, unknown>> & {
      readonly readOnlyRootFilesystem?: boolean;
      readonly capabilities?: Readonly<Record<string, unknown>> & {
        readonly drop?: readonly unknown[];
      };
      readonly allowPrivilegeEscalation?: boolean;
      readonly seccompProfile?: Readonly<Record<string, unknown>> & {
        readonly type?: string;
      };
    };
    readonly enableServiceLinks?: boolean;
    readonly dnsConfig?: Readonly<Record<string, unknown>>;
    readonly configStorageType?: string;
    readonly configObjectName?: string;
    readonly generatedConfigObjectName?: string;
    readonly config?: string;
    readonly auth_enabled?: boolean;
    readonly memberlistConfig?: Readonly<Record<string, unknown>>;
    readonly extraMemberlistConfig?: {
      readonly abort_if_cluster_join_fails?: boolean;
      readonly advertise_port?: number;
      readonly bind_port?: number;
      readonly max_join_backoff?: string;
      readonly max_join_retries?: number;
      readonly min_join_backoff?: string;
      readonly rejoin_interval?: string;
    };
    readonly tenants?: readonly unknown[];
    readonly server?: {
      readonly graceful_shutdown_timeout?: string;
      readonly grpc_listen_port?: number;
      readonly grpc_server_min_time_between_pings?: string;
      readonly grpc_server_ping_without_stream_allowed?: boolean;
      readonly grpc_server_max_concurrent_streams?: number;
      readonly grpc_server_max_recv_msg_size?: number;
      readonly grpc_server_max_send_msg_size?: number;
      readonly http_listen_port?: number;
      readonly http_server_idle_timeout?: string;
      readonly http_server_read_timeout?: string;
      readonly http_server_write_timeout?: string;
      readonly log_level?: string;
    };
    readonly service?: {
      readonly trafficDistribution?: string;
      readonly ipFamilyPolicy?: string;
      readonly ipFamilies?: readonly unknown[];
    };
    readonly limits_config?: {
      readonly reject_old_samples?: boolean;
      readonly reject_old_samples_max_age?: string;
      readonly max_cache_freshness_per_query?: string;
      readonly split_queries_by_interval?: string;
      readonly query_timeout?: string;
      readonly volume_enabled?: boolean;
    };
    readonly runtimeConfig?: Readonly<Record<string, unknown>>;
    readonly commonConfig?: {
      readonly path_prefix?: string;
      readonly replication_factor?: number;
      readonly compactor_grpc_address?: string;
    };
    readonly storage?: {
      readonly type?: string;
      readonly s3?: {
        readonly s3?: unknown;
        readonly endpoint?: unknown;
        readonly region?: unknown;
        readonly secretAccessKey?: unknown;
        readonly accessKeyId?: unknown;
        readonly signatureVersion?: unknown;
        readonly s3ForcePathStyle?: boolean;
        readonly insecure?: boolean;
        readonly http_config?: Readonly<Record<string, unknown>>;
        readonly backoff_config?: Readonly<Record<string, unknown>>;
        readonly disable_dualstack?: boolean;
      };
      readonly gcs?: {
        readonly chunkBufferSize?: number;
        readonly requestTimeout?: string;
        readonly enableHttp2?: boolean;
      };
      readonly azure?: {
        readonly accountName?: unknown;
        readonly accountKey?: unknown;
        readonly connectionString?: unknown;
        readonly useManagedIdentity?: boolean;
        readonly useFederatedToken?: boolean;
        readonly userAssignedId?: unknown;
        readonly requestTimeout?: unknown;
        readonly endpointSuffix?: unknown;
        readonly chunkDelimiter?: unknown;
      };
      readonly swift?: {
        readonly auth_version?: unknown;
        readonly auth_url?: unknown;
        readonly internal?: unknown;
        readonly username?: unknown;
        readonly user_domain_name?: unknown;
        readonly user_domain_id?: unknown;
        readonly user_id?: unknown;
        readonly password?: unknown;
        readonly domain_id?: unknown;
        readonly domain_name?: unknown;
        readonly project_id?: unknown;
        readonly project_name?: unknown;
        readonly project_domain_id?: unknown;
        readonly project_domain_name?: unknown;
        readonly region_name?: unknown;
        readonly container_name?: unknown;
        readonly max_retries?: unknown;
        readonly connect_timeout?: unknown;
        readonly request_timeout?: unknown;
      };
      readonly filesystem?: {
        readonly chunks_directory?: string;
        readonly rules_directory?: string;
      };
      readonly use_thanos_objstore?: boolean;
      readonly object_store?: {
        readonly type?: string;
        readonly storage_prefix?: unknown;
        readonly s3?: {
          readonly endpoint?: unknown;
          readonly region?: unknown;
          readonly access_key_id?: unknown;
          readonly secret_access_key?: unknown;
          readonly insecure?: boolean;
          readonly sse?: Readonly<Record<string, unknown>>;
          readonly http?: Readonly<Record<string, unknown>>;
        };
        readonly gcs?: {
          readonly bucket_name?: unknown;
          readonly service_account?: unknown;
        };
        readonly azure?: {
          readonly account_name?: unknown;
          readonly account_key?: unknown;
        };
      };
      readonly alibabacloud?: unknown;
      readonly bos?: unknown;
      readonly bucketNames?: {
        readonly chunks?: unknown;
        readonly ruler?: unknown;
      };
      readonly cos?: unknown;
    };
    readonly schemaConfig?: Readonly<Record<string, unknown>>;
    readonly useTestSchema?: boolean;
    readonly testSchemaConfig?: {
      readonly configs?: readonly unknown[];
    };
    readonly rulerConfig?: {
      readonly wal?: {
        readonly dir?: string;
      };
      readonly storage?: {
        readonly type?: unknown;
      };
    };
    readonly structuredConfig?: Readonly<Record<string, unknown>> & {
      readonly schema_config?: unknown;
    };
    readonly query_scheduler?: Readonly<Record<string, unknown>>;
    readonly storage_config?: {
      readonly boltdb_shipper?: {
        readonly index_gateway_client?: {
          readonly server_address?: string;
        };
      };
      readonly tsdb_shipper?: {
        readonly index_gateway_client?: {
          readonly server_address?: string;
        };
      };
      readonly bloom_shipper?: {
        readonly working_directory?: string;
      };
      readonly hedging?: {
        readonly at?: string;
        readonly max_per_second?: number;
        readonly up_to?: number;
      };
      readonly aws?: {
        readonly bucketnames?: unknown;
        readonly s3?: unknown;
      };
    };
    readonly compactor?: Readonly<Record<string, unknown>>;
    readonly compactor_grpc_client?: Readonly<Record<string, unknown>>;
    readonly pattern_ingester?: {
      readonly enabled?: boolean;
    };
    readonly analytics?: Readonly<Record<string, unknown>>;
    readonly ui?: {
      readonly enabled?: boolean;
      readonly gateway?: {
        readonly enabled?: boolean;
      };
    };
    readonly query_range?: Readonly<Record<string, unknown>>;
    readonly querier?: Readonly<Record<string, unknown>>;
    readonly ingester?: {
      readonly wal?: {
        readonly flush_on_shutdown?: boolean;
      };
    };
    readonly ingester_client?: Readonly<Record<string, unknown>>;
    readonly block_builder?: Readonly<Record<string, unknown>>;
    readonly index_gateway?: {
      readonly mode?: string;
    };
    readonly frontend?: {
      readonly scheduler_address?: string;
      readonly tail_proxy_url?: string;
    };
    readonly frontend_worker?: {
      readonly scheduler_address?: string;
    };
    readonly distributor?: Readonly<Record<string, unknown>>;
    readonly tracing?: {
      readonly enabled?: boolean;
    };
    readonly bloom_build?: {
      readonly enabled?: boolean;
      readonly builder?: {
        readonly planner_address?: string;
      };
    };
    readonly bloom_gateway?: {
      readonly enabled?: boolean;
      readonly client?: {
        readonly addresses?: string;
      };
    };
    readonly operational_config?: Readonly<Record<string, unknown>>;
    readonly command?: unknown;
    readonly hostAliases?: unknown;
    readonly hostUsers?: unknown;
    readonly nodeSelector?: unknown;
    readonly priorityClassName?: unknown;
    readonly resources?: unknown;
    readonly terminationGracePeriodSeconds?: unknown;
    readonly tolerations?: unknown;
  };
  readonly test?: {
    readonly enabled?: boolean;
    readonly canaryServiceAddress?: string;
    readonly prometheusAddress?: string;
    readonly timeout?: string;
    readonly labels?: Readonly<Record<string, unknown>>;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly image?: {
      readonly registry?: string;
      readonly repository?: string;
      readonly tag?: string;
      readonly digest?: unknown;
      readonly pullPolicy?: string;
    };
    readonly hostUsers?: unknown;
  };
  readonly lokiCanary?: {
    readonly enabled?: boolean;
    readonly kind?: string;
    readonly push?: boolean;
    readonly lokiurl?: unknown;
    readonly labelname?: string;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly labels?: Readonly<Record<string, unknown>>;
    readonly podAnnotations?: Readonly<Record<string, unknown>>;
    readonly podLabels?: Readonly<Record<string, unknown>>;
    readonly revisionHistoryLimit?: number;
    readonly service?: {
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
    };
    readonly extraArgs?: readonly unknown[];
    readonly extraEnv?: readonly unknown[];
    readonly extraEnvFrom?: readonly unknown[];
    readonly extraVolumeMounts?: readonly unknown[];
    readonly extraVolumes?: readonly unknown[];
    readonly resources?: Readonly<Record<string, unknown>>;
    readonly resizePolicy?: readonly unknown[];
    readonly dnsConfig?: Readonly<Record<string, unknown>>;
    readonly nodeSelector?: Readonly<Record<string, unknown>>;
    readonly tolerations?: readonly unknown[];
    readonly affinity?: Readonly<Record<string, unknown>>;
    readonly automountServiceAccountToken?: boolean;
    readonly priorityClassName?: unknown;
    readonly hostUsers?: unknown;
    readonly podDisruptionBudget?: {
      readonly enabled?: boolean;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly minAvailable?: unknown;
      readonly maxUnavailable?: unknown;
      readonly unhealthyPodEvictionPolicy?: unknown;
    };
    readonly podSecurityContext?: Readonly<Record<string, unknown>> & {
      readonly fsGroup?: number;
      readonly fsGroupChangePolicy?: string;
      readonly runAsGroup?: number;
      readonly runAsNonRoot?: boolean;
      readonly runAsUser?: number;
      readonly seccompProfile?: Readonly<Record<string, unknown>> & {
        readonly type?: string;
      };
    };
    readonly containerSecurityContext?: Readonly<Record<string, unknown>> & {
      readonly readOnlyRootFilesystem?: boolean;
      readonly capabilities?: Readonly<Record<string, unknown>> & {
        readonly drop?: readonly unknown[];
      };
      readonly allowPrivilegeEscalation?: boolean;
      readonly seccompProfile?: Readonly<Record<string, unknown>> & {
        readonly type?: string;
      };
    };
    readonly image?: {
      readonly registry?: string;
      readonly repository?: string;
      readonly tag?: unknown;
      readonly digest?: unknown;
      readonly pullPolicy?: string;
    };
    readonly livenessProbe?: Readonly<Record<string, unknown>> & {
      readonly httpGet?: Readonly<Record<string, unknown>> & {
        readonly path?: string;
        readonly port?: string;
      };
      readonly initialDelaySeconds?: number;
      readonly timeoutSeconds?: number;
    };
    readonly readinessProbe?: Readonly<Record<string, unknown>> & {
      readonly httpGet?: Readonly<Record<string, unknown>> & {
        readonly path?: string;
        readonly port?: string;
      };
      readonly initialDelaySeconds?: number;
      readonly timeoutSeconds?: number;
    };
    readonly startupProbe?: Readonly<Record<string, unknown>>;
    readonly updateStrategy?: Readonly<Record<string, unknown>> & {
      readonly type?: string;
      readonly rollingUpdate?: Readonly<Record<string, unknown>> & {
        readonly maxUnavailable?: number;
      };
    };
    readonly replicas?: number;
    readonly tenant?: {
      readonly name?: string;
      readonly password?: {
        readonly selfMonitoring?: {
          readonly tenant?: unknown;
        };
      };
    };
    readonly serviceAccount?: {
      readonly create?: boolean;
      readonly name?: unknown;
      readonly imagePullSecrets?: readonly unknown[];
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly automountServiceAccountToken?: boolean;
    };
  };
  readonly serviceAccount?: {
    readonly create?: boolean;
    readonly name?: unknown;
    readonly imagePullSecrets?: readonly unknown[];
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly labels?: Readonly<Record<string, unknown>>;
    readonly automountServiceAccountToken?: boolean;
  };
  readonly rbac?: {
    readonly sccEnabled?: boolean;
    readonly sccAllowHostDirVolumePlugin?: boolean;
    readonly namespaced?: boolean;
    readonly useExistingRole?: unknown;
  };
  readonly networkPolicy?: {
    readonly enabled?: boolean;
    readonly metrics?: {
      readonly podSelector?: Readonly<Record<string, unknown>>;
      readonly namespaceSelector?: Readonly<Record<string, unknown>>;
      readonly cidrs?: readonly unknown[];
    };
    readonly ingress?: {
      readonly podSelector?: Readonly<Record<string, unknown>>;
      readonly namespaceSelector?: Readonly<Record<string, unknown>>;
    };
    readonly alertmanager?: {
      readonly port?: number;
      readonly podSelector?: Readonly<Record<string, unknown>>;
      readonly namespaceSelector?: Readonly<Record<string, unknown>>;
    };
    readonly externalStorage?: {
      readonly ports?: readonly unknown[];
      readonly cidrs?: readonly unknown[];
    };
    readonly discovery?: {
      readonly port?: unknown;
      readonly podSelector?: Readonly<Record<string, unknown>>;
      readonly namespaceSelector?: Readonly<Record<string, unknown>>;
    };
    readonly egressKubeApiserver?: {
      readonly enabled?: unknown;
    };
    readonly egressWorld?: {
      readonly enabled?: unknown;
    };
    readonly flavor?: unknown;
  };
  readonly memberlist?: {
    readonly service?: {
      readonly publishNotReadyAddresses?: boolean;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly name?: unknown;
    };
  };
  readonly gateway?: {
    readonly enabled?: boolean;
    readonly replicas?: number;
    readonly containerPort?: number;
    readonly verboseLogging?: boolean;
    readonly autoscaling?: {
      readonly enabled?: boolean;
      readonly minReplicas?: number;
      readonly maxReplicas?: number;
      readonly targetCPUUtilizationPercentage?: number;
      readonly targetMemoryUtilizationPercentage?: unknown;
      readonly behavior?: Readonly<Record<string, unknown>>;
    };
    readonly kedaAutoscaling?: {
      readonly enabled?: boolean;
      readonly pollingInterval?: unknown;
      readonly minReplicas?: number;
      readonly maxReplicas?: number;
      readonly cooldownPeriod?: unknown;
      readonly fallback?: Readonly<Record<string, unknown>>;
      readonly behavior?: Readonly<Record<string, unknown>>;
      readonly triggers?: readonly unknown[];
    };
    readonly deploymentStrategy?: {
      readonly type?: string;
    };
    readonly image?: {
      readonly registry?: string;
      readonly repository?: string;
      readonly tag?: string;
      readonly digest?: unknown;
      readonly pullPolicy?: string;
    };
    readonly priorityClassName?: unknown;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly podAnnotations?: Readonly<Record<string, unknown>>;
    readonly podLabels?: Readonly<Record<string, unknown>>;
    readonly extraArgs?: readonly unknown[];
    readonly extraEnv?: readonly unknown[];
    readonly extraEnvFrom?: readonly unknown[];
    readonly lifecycle?: Readonly<Record<string, unknown>>;
    readonly extraVolumes?: readonly unknown[];
    readonly extraVolumeMounts?: readonly unknown[];
    readonly podSecurityContext?: Readonly<Record<string, unknown>> & {
      readonly fsGroup?: number;
      readonly runAsGroup?: number;
      readonly runAsNonRoot?: boolean;
      readonly runAsUser?: number;
      readonly seccompProfile?: Readonly<Record<string, unknown>> & {
        readonly type?: string;
      };
    };
    readonly containerSecurityContext?: Readonly<Record<string, unknown>> & {
      readonly readOnlyRootFilesystem?: boolean;
      readonly capabilities?: Readonly<Record<string, unknown>> & {
        readonly drop?: readonly unknown[];
      };
      readonly seccompProfile?: Readonly<Record<string, unknown>> & {
        readonly type?: string;
      };
      readonly allowPrivilegeEscalation?: boolean;
    };
    readonly hostUsers?: unknown;
    readonly resources?: Readonly<Record<string, unknown>>;
    readonly resizePolicy?: readonly unknown[];
    readonly extraContainers?: readonly unknown[];
    readonly terminationGracePeriodSeconds?: number;
    readonly podDisruptionBudget?: {
      readonly enabled?: boolean;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly minAvailable?: unknown;
      readonly maxUnavailable?: unknown;
      readonly unhealthyPodEvictionPolicy?: unknown;
    };
    readonly affinity?: Readonly<Record<string, unknown>> & {
      readonly podAntiAffinity?: Readonly<Record<string, unknown>> & {
        readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly unknown[];
      };
    };
    readonly dnsConfig?: Readonly<Record<string, unknown>>;
    readonly nodeSelector?: Readonly<Record<string, unknown>>;
    readonly automountServiceAccountToken?: boolean;
    readonly topologySpreadConstraints?: readonly unknown[];
    readonly tolerations?: readonly unknown[];
    readonly service?: {
      readonly port?: number;
      readonly type?: string;
      readonly clusterIP?: unknown;
      readonly nodePort?: unknown;
      readonly loadBalancerIP?: unknown;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly trafficDistribution?: string;
      readonly sessionAffinity?: string;
      readonly sessionAffinityConfig?: Readonly<Record<string, unknown>>;
      readonly ipFamilyPolicy?: string;
      readonly ipFamilies?: readonly unknown[];
    };
    readonly serviceAccount?: {
      readonly create?: boolean;
      readonly name?: unknown;
      readonly imagePullSecrets?: readonly unknown[];
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly automountServiceAccountToken?: boolean;
    };
    readonly ingress?: {
      readonly enabled?: boolean;
      readonly ingressClassName?: string;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly hosts?: readonly unknown[];
      readonly tls?: readonly unknown[];
    };
    readonly basicAuth?: {
      readonly enabled?: boolean;
      readonly username?: unknown;
      readonly password?: unknown;
      readonly htpasswd?: string;
      readonly existingSecret?: unknown;
    };
    readonly route?: {
      readonly main?: {
        readonly enabled?: boolean;
        readonly apiVersion?: string;
        readonly kind?: string;
        readonly annotations?: Readonly<Record<string, unknown>>;
        readonly labels?: Readonly<Record<string, unknown>>;
        readonly hostnames?: readonly unknown[];
        readonly parentRefs?: readonly unknown[];
        readonly additionalRules?: readonly unknown[];
        readonly matches?: readonly unknown[];
        readonly filters?: readonly unknown[];
        readonly timeouts?: Readonly<Record<string, unknown>>;
      };
    };
    readonly livenessProbe?: Readonly<Record<string, unknown>>;
    readonly readinessProbe?: Readonly<Record<string, unknown>> & {
      readonly httpGet?: Readonly<Record<string, unknown>> & {
        readonly path?: string;
        readonly port?: string;
      };
      readonly initialDelaySeconds?: number;
      readonly timeoutSeconds?: number;
    };
    readonly startupProbe?: Readonly<Record<string, unknown>>;
    readonly nginxConfig?: {
      readonly schema?: string;
      readonly enableIPv6?: boolean;
      readonly logFormat?: string;
      readonly serverSnippet?: string;
      readonly httpSnippet?: string;
      readonly locationSnippet?: string;
      readonly clientMaxBodySize?: string;
      readonly ssl?: boolean;
      readonly customReadUrl?: unknown;
      readonly customWriteUrl?: unknown;
      readonly customBackendUrl?: unknown;
      readonly resolver?: string;
      readonly file?: string;
    };
    readonly metrics?: {
      readonly enabled?: boolean;
      readonly image?: {
        readonly registry?: string;
        readonly repository?: string;
        readonly tag?: string;
        readonly pullPolicy?: string;
      };
      readonly resources?: Readonly<Record<string, unknown>> & {
        readonly requests?: Readonly<Record<string, unknown>>;
        readonly limits?: Readonly<Record<string, unknown>>;
      };
      readonly resizePolicy?: readonly unknown[];
      readonly containerSecurityContext?: Readonly<Record<string, unknown>> & {
        readonly allowPrivilegeEscalation?: boolean;
        readonly readOnlyRootFilesystem?: boolean;
        readonly capabilities?: Readonly<Record<string, unknown>> & {
          readonly drop?: readonly unknown[];
        };
        readonly seccompProfile?: Readonly<Record<string, unknown>> & {
          readonly type?: string;
        };
        readonly privileged?: boolean;
        readonly runAsNonRoot?: boolean;
        readonly runAsUser?: number;
        readonly runAsGroup?: number;
      };
      readonly extraArgs?: readonly unknown[];
      readonly livenessProbe?: Readonly<Record<string, unknown>> & {
        readonly httpGet?: Readonly<Record<string, unknown>> & {
          readonly path?: string;
          readonly port?: string;
        };
        readonly initialDelaySeconds?: number;
        readonly periodSeconds?: number;
        readonly timeoutSeconds?: number;
        readonly failureThreshold?: number;
      };
      readonly readinessProbe?: Readonly<Record<string, unknown>> & {
        readonly httpGet?: Readonly<Record<string, unknown>> & {
          readonly path?: string;
          readonly port?: string;
        };
        readonly initialDelaySeconds?: number;
        readonly periodSeconds?: number;
        readonly timeoutSeconds?: number;
        readonly failureThreshold?: number;
      };
      readonly startupProbe?: Readonly<Record<string, unknown>>;
      readonly service?: {
        readonly annotations?: Readonly<Record<string, unknown>>;
        readonly labels?: Readonly<Record<string, unknown>>;
      };
    };
  };
  readonly ingress?: {
    readonly enabled?: boolean;
    readonly ingressClassName?: string;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly labels?: Readonly<Record<string, unknown>>;
    readonly paths?: {
      readonly distributor?: readonly unknown[];
      readonly queryFrontend?: readonly unknown[];
      readonly ruler?: readonly unknown[];
      readonly compactor?: readonly unknown[];
    };
    readonly hosts?: readonly unknown[];
    readonly tls?: readonly unknown[];
  };
  readonly route?: {
    readonly main?: {
      readonly enabled?: boolean;
      readonly apiVersion?: string;
      readonly kind?: string;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly hostnames?: readonly unknown[];
      readonly parentRefs?: readonly unknown[];
      readonly additionalRules?: readonly unknown[];
      readonly backendPort?: unknown;
      readonly paths?: {
        readonly distributor?: readonly unknown[];
        readonly queryFrontend?: readonly unknown[];
        readonly ruler?: readonly unknown[];
        readonly compactor?: readonly unknown[];
      };
    };
  };
  readonly migrate?: {
    readonly fromDistributed?: {
      readonly enabled?: boolean;
      readonly memberlistService?: string;
    };
  };
  readonly podDisruptionBudget?: {
    readonly enabled?: boolean;
  };
  readonly singleBinary?: {
    readonly enabled?: boolean;
    readonly kind?: string;
    readonly replicas?: number;
    readonly statefulSetRecreateJob?: {
      readonly enabled?: boolean;
    };
    readonly strategy?: Readonly<Record<string, unknown>> & {
      readonly rollingUpdate?: Readonly<Record<string, unknown>> & {
        readonly partition?: number;
      };
    };
    readonly sidecar?: boolean;
    readonly autoscaling?: {
      readonly enabled?: boolean;
      readonly minReplicas?: number;
      readonly maxReplicas?: number;
      readonly targetCPUUtilizationPercentage?: number;
      readonly targetMemoryUtilizationPercentage?: unknown;
      readonly customMetrics?: readonly unknown[];
      readonly behavior?: {
        readonly enabled?: boolean;
        readonly scaleDown?: Readonly<Record<string, unknown>>;
        readonly scaleUp?: Readonly<Record<string, unknown>>;
      };
    };
    readonly kedaAutoscaling?: {
      readonly enabled?: boolean;
      readonly pollingInterval?: unknown;
      readonly minReplicas?: number;
      readonly maxReplicas?: number;
      readonly cooldownPeriod?: unknown;
      readonly fallback?: Readonly<Record<string, unknown>>;
      readonly behavior?: Readonly<Record<string, unknown>>;
      readonly triggers?: readonly unknown[];
    };
    readonly image?: {
      readonly registry?: unknown;
      readonly repository?: unknown;
      readonly tag?: unknown;
    };
    readonly priorityClassName?: unknown;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly labels?: Readonly<Record<string, unknown>>;
    readonly podAnnotations?: Readonly<Record<string, unknown>>;
    readonly podLabels?: Readonly<Record<string, unknown>>;
    readonly selectorLabels?: Readonly<Record<string, unknown>>;
    readonly podDisruptionBudget?: {
      readonly enabled?: boolean;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly minAvailable?: unknown;
      readonly maxUnavailable?: unknown;
      readonly unhealthyPodEvictionPolicy?: unknown;
    };
    readonly service?: {
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly type?: string;
      readonly trafficDistribution?: string;
      readonly sessionAffinity?: string;
      readonly sessionAffinityConfig?: Readonly<Record<string, unknown>>;
      readonly ipFamilyPolicy?: string;
      readonly ipFamilies?: readonly unknown[];
      readonly appProtocol?: {
        readonly grpc?: string;
      };
    };
    readonly targetModule?: string;
    readonly extraArgs?: readonly unknown[];
    readonly extraEnv?: readonly unknown[];
    readonly extraEnvFrom?: readonly unknown[];
    readonly extraContainers?: readonly unknown[];
    readonly initContainers?: readonly unknown[];
    readonly extraVolumeMounts?: readonly unknown[];
    readonly extraVolumes?: readonly unknown[];
    readonly resources?: Readonly<Record<string, unknown>>;
    readonly resizePolicy?: readonly unknown[];
    readonly terminationGracePeriodSeconds?: number;
    readonly hostUsers?: unknown;
    readonly affinity?: Readonly<Record<string, unknown>> & {
      readonly podAntiAffinity?: Readonly<Record<string, unknown>> & {
        readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly unknown[];
      };
    };
    readonly topologySpreadConstraints?: readonly unknown[];
    readonly dnsConfig?: Readonly<Record<string, unknown>>;
    readonly nodeSelector?: Readonly<Record<string, unknown>>;
    readonly tolerations?: readonly unknown[];
    readonly podManagementPolicy?: string;
    readonly persistence?: {
      readonly whenScaled?: string;
      readonly whenDeleted?: string;
      readonly enableStatefulSetAutoDeletePVC?: boolean;
      readonly enabled?: boolean;
      readonly accessModes?: readonly unknown[];
      readonly size?: string;
      readonly storageClass?: unknown;
      readonly selector?: unknown;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly dataVolumeParameters?: Readonly<Record<string, unknown>>;
    };
  };
  readonly write?: {
    readonly enabled?: boolean;
    readonly kind?: string;
    readonly fullnameOverride?: string;
    readonly statefulSetRecreateJob?: {
      readonly enabled?: boolean;
    };
    readonly replicas?: number;
    readonly strategy?: Readonly<Record<string, unknown>> & {
      readonly rollingUpdate?: Readonly<Record<string, unknown>> & {
        readonly partition?: number;
      };
    };
    readonly autoscaling?: {
      readonly enabled?: boolean;
      readonly minReplicas?: number;
      readonly maxReplicas?: number;
      readonly targetCPUUtilizationPercentage?: number;
      readonly targetMemoryUtilizationPercentage?: unknown;
      readonly behavior?: {
        readonly scaleUp?: {
          readonly policies?: readonly unknown[];
        };
        readonly scaleDown?: {
          readonly policies?: readonly unknown[];
          readonly stabilizationWindowSeconds?: number;
        };
      };
    };
    readonly kedaAutoscaling?: {
      readonly enabled?: boolean;
      readonly pollingInterval?: unknown;
      readonly minReplicas?: number;
      readonly maxReplicas?: number;
      readonly cooldownPeriod?: unknown;
      readonly fallback?: Readonly<Record<string, unknown>>;
      readonly behavior?: Readonly<Record<string, unknown>>;
      readonly triggers?: readonly unknown[];
    };
    readonly image?: {
      readonly registry?: unknown;
      readonly repository?: unknown;
      readonly tag?: unknown;
    };
    readonly priorityClassName?: unknown;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly labels?: Readonly<Record<string, unknown>>;
    readonly podAnnotations?: Readonly<Record<string, unknown>>;
    readonly podLabels?: Readonly<Record<string, unknown>>;
    readonly selectorLabels?: Readonly<Record<string, unknown>>;
    readonly service?: {
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly type?: string;
      readonly trafficDistribution?: string;
      readonly sessionAffinity?: string;
      readonly sessionAffinityConfig?: Readonly<Record<string, unknown>>;
      readonly ipFamilyPolicy?: string;
      readonly ipFamilies?: readonly unknown[];
      readonly appProtocol?: {
        readonly grpc?: string;
      };
    };
    readonly extraArgs?: readonly unknown[];
    readonly extraEnv?: readonly unknown[];
    readonly extraEnvFrom?: readonly unknown[];
    readonly lifecycle?: Readonly<Record<string, unknown>>;
    readonly initContainers?: readonly unknown[];
    readonly extraContainers?: readonly unknown[];
    readonly extraVolumeMounts?: readonly unknown[];
    readonly extraVolumes?: readonly unknown[];
    readonly extraVolumeClaimTemplates?: readonly unknown[];
    readonly resources?: Readonly<Record<string, unknown>>;
    readonly resizePolicy?: readonly unknown[];
    readonly terminationGracePeriodSeconds?: number;
    readonly hostUsers?: unknown;
    readonly affinity?: Readonly<Record<string, unknown>> & {
      readonly podAntiAffinity?: Readonly<Record<string, unknown>> & {
        readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly unknown[];
      };
    };
    readonly dnsConfig?: Readonly<Record<string, unknown>>;
    readonly maxUnavailable?: number;
    readonly podDisruptionBudget?: {
      readonly enabled?: boolean;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly minAvailable?: unknown;
      readonly maxUnavailable?: unknown;
      readonly unhealthyPodEvictionPolicy?: unknown;
    };
    readonly nodeSelector?: Readonly<Record<string, unknown>>;
    readonly topologySpreadConstraints?: readonly unknown[];
    readonly tolerations?: readonly unknown[];
    readonly podManagementPolicy?: string;
    readonly persistence?: {
      readonly volumeClaimsEnabled?: boolean;
      readonly accessModes?: readonly unknown[];
      readonly dataVolumeParameters?: {
        readonly emptyDir?: Readonly<Record<string, unknown>>;
      };
      readonly whenScaled?: string;
      readonly whenDeleted?: string;
      readonly enableStatefulSetAutoDeletePVC?: boolean;
      readonly size?: string;
      readonly storageClass?: unknown;
      readonly volumeAttributesClassName?: unknown;
      readonly selector?: unknown;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
    };
    readonly serviceAccount?: {
      readonly create?: boolean;
      readonly name?: unknown;
      readonly imagePullSecrets?: readonly unknown[];
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly automountServiceAccountToken?: boolean;
    };
  };
  readonly read?: {
    readonly enabled?: boolean;
    readonly kind?: string;
    readonly fullnameOverride?: string;
    readonly replicas?: number;
    readonly strategy?: Readonly<Record<string, unknown>> & {
      readonly rollingUpdate?: Readonly<Record<string, unknown>> & {
        readonly maxSurge?: number;
        readonly maxUnavailable?: number;
      };
    };
    readonly autoscaling?: {
      readonly enabled?: boolean;
      readonly minReplicas?: number;
      readonly maxReplicas?: number;
      readonly targetCPUUtilizationPercentage?: number;
      readonly targetMemoryUtilizationPercentage?: unknown;
      readonly behavior?: Readonly<Record<string, unknown>>;
    };
    readonly kedaAutoscaling?: {
      readonly enabled?: boolean;
      readonly pollingInterval?: unknown;
      readonly minReplicas?: number;
      readonly maxReplicas?: number;
      readonly cooldownPeriod?: unknown;
      readonly fallback?: Readonly<Record<string, unknown>>;
      readonly behavior?: Readonly<Record<string, unknown>>;
      readonly triggers?: readonly unknown[];
    };
    readonly image?: {
      readonly registry?: unknown;
      readonly repository?: unknown;
      readonly tag?: unknown;
    };
    readonly priorityClassName?: unknown;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly labels?: Readonly<Record<string, unknown>>;
    readonly podAnnotations?: Readonly<Record<string, unknown>>;
    readonly podLabels?: Readonly<Record<string, unknown>>;
    readonly selectorLabels?: Readonly<Record<string, unknown>>;
    readonly service?: {
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly type?: string;
      readonly trafficDistribution?: string;
      readonly sessionAffinity?: string;
      readonly sessionAffinityConfig?: Readonly<Record<string, unknown>>;
      readonly ipFamilyPolicy?: string;
      readonly ipFamilies?: readonly unknown[];
      readonly appProtocol?: {
        readonly grpc?: string;
      };
    };
    readonly extraArgs?: readonly unknown[];
    readonly initContainers?: readonly unknown[];
    readonly extraContainers?: readonly unknown[];
    readonly extraEnv?: readonly unknown[];
    readonly extraEnvFrom?: readonly unknown[];
    readonly lifecycle?: Readonly<Record<string, unknown>>;
    readonly extraVolumeMounts?: readonly unknown[];
    readonly extraVolumes?: readonly unknown[];
    readonly resources?: Readonly<Record<string, unknown>>;
    readonly resizePolicy?: readonly unknown[];
    readonly livenessProbe?: Readonly<Record<string, unknown>>;
    readonly startupProbe?: Readonly<Record<string, unknown>>;
    readonly terminationGracePeriodSeconds?: number;
    readonly hostUsers?: unknown;
    readonly affinity?: Readonly<Record<string, unknown>> & {
      readonly podAntiAffinity?: Readonly<Record<string, unknown>> & {
        readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly unknown[];
      };
    };
    readonly dnsConfig?: Readonly<Record<string, unknown>>;
    readonly maxUnavailable?: number;
    readonly podDisruptionBudget?: {
      readonly enabled?: boolean;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly minAvailable?: unknown;
      readonly maxUnavailable?: unknown;
      readonly unhealthyPodEvictionPolicy?: unknown;
    };
    readonly nodeSelector?: Readonly<Record<string, unknown>>;
    readonly topologySpreadConstraints?: readonly unknown[];
    readonly tolerations?: readonly unknown[];
    readonly serviceAccount?: {
      readonly create?: boolean;
      readonly name?: unknown;
      readonly imagePullSecrets?: readonly unknown[];
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly automountServiceAccountToken?: boolean;
    };
    readonly legacyReadTarget?: unknown;
  };
  readonly backend?: {
    readonly enabled?: boolean;
    readonly kind?: string;
    readonly fullnameOverride?: string;
    readonly statefulSetRecreateJob?: {
      readonly enabled?: boolean;
    };
    readonly replicas?: number;
    readonly strategy?: Readonly<Record<string, unknown>> & {
      readonly rollingUpdate?: Readonly<Record<string, unknown>> & {
        readonly partition?: number;
      };
    };
    readonly sidecar?: boolean;
    readonly automountServiceAccountToken?: boolean;
    readonly autoscaling?: {
      readonly enabled?: boolean;
      readonly minReplicas?: number;
      readonly maxReplicas?: number;
      readonly targetCPUUtilizationPercentage?: number;
      readonly targetMemoryUtilizationPercentage?: unknown;
      readonly behavior?: Readonly<Record<string, unknown>>;
    };
    readonly kedaAutoscaling?: {
      readonly enabled?: boolean;
      readonly pollingInterval?: unknown;
      readonly minReplicas?: number;
      readonly maxReplicas?: number;
      readonly cooldownPeriod?: unknown;
      readonly fallback?: Readonly<Record<string, unknown>>;
      readonly behavior?: Readonly<Record<string, unknown>>;
      readonly triggers?: readonly unknown[];
    };
    readonly image?: {
      readonly registry?: unknown;
      readonly repository?: unknown;
      readonly tag?: unknown;
    };
    readonly priorityClassName?: unknown;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly labels?: Readonly<Record<string, unknown>>;
    readonly podAnnotations?: Readonly<Record<string, unknown>>;
    readonly podLabels?: Readonly<Record<string, unknown>>;
    readonly selectorLabels?: Readonly<Record<string, unknown>>;
    readonly service?: {
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly type?: string;
      readonly trafficDistribution?: string;
      readonly sessionAffinity?: string;
      readonly sessionAffinityConfig?: Readonly<Record<string, unknown>>;
      readonly ipFamilyPolicy?: string;
      readonly ipFamilies?: readonly unknown[];
      readonly appProtocol?: {
        readonly grpc?: string;
      };
      readonly publishNotReadyAddresses?: unknown;
    };
    readonly extraArgs?: readonly unknown[];
    readonly extraEnv?: readonly unknown[];
    readonly extraEnvFrom?: readonly unknown[];
    readonly initContainers?: readonly unknown[];
    readonly extraContainers?: readonly unknown[];
    readonly extraVolumeMounts?: readonly unknown[];
    readonly extraVolumes?: readonly unknown[];
    readonly resources?: Readonly<Record<string, unknown>>;
    readonly resizePolicy?: readonly unknown[];
    readonly terminationGracePeriodSeconds?: number;
    readonly hostUsers?: unknown;
    readonly affinity?: Readonly<Record<string, unknown>> & {
      readonly podAntiAffinity?: Readonly<Record<string, unknown>> & {
        readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly unknown[];
      };
    };
    readonly dnsConfig?: Readonly<Record<string, unknown>>;
    readonly maxUnavailable?: number;
    readonly podDisruptionBudget?: {
      readonly enabled?: boolean;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly minAvailable?: unknown;
      readonly maxUnavailable?: unknown;
      readonly unhealthyPodEvictionPolicy?: unknown;
    };
    readonly nodeSelector?: Readonly<Record<string, unknown>>;
    readonly topologySpreadConstraints?: readonly unknown[];
    readonly tolerations?: readonly unknown[];
    readonly podManagementPolicy?: string;
    readonly persistence?: {
      readonly enabled?: boolean;
      readonly volumeClaimsEnabled?: boolean;
      readonly accessModes?: readonly unknown[];
      readonly dataVolumeParameters?: {
        readonly emptyDir?: Readonly<Record<string, unknown>>;
      };
      readonly whenScaled?: string;
      readonly whenDeleted?: string;
      readonly enableStatefulSetAutoDeletePVC?: boolean;
      readonly size?: string;
      readonly storageClass?: unknown;
      readonly volumeAttributesClassName?: unknown;
      readonly selector?: unknown;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
    };
    readonly serviceAccount?: {
      readonly create?: boolean;
      readonly name?: unknown;
      readonly imagePullSecrets?: readonly unknown[];
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly automountServiceAccountToken?: boolean;
    };
  };
  readonly ingester?: {
    readonly enabled?: boolean;
    readonly kind?: string;
    readonly statefulSetRecreateJob?: {
      readonly enabled?: boolean;
    };
    readonly strategy?: Readonly<Record<string, unknown>> & {
      readonly type?: string;
    };
    readonly podManagementPolicy?: string;
    readonly replicas?: number;
    readonly dnsConfig?: Readonly<Record<string, unknown>>;
    readonly hostAliases?: readonly unknown[];
    readonly hostUsers?: unknown;
    readonly autoscaling?: {
      readonly enabled?: boolean;
      readonly minReplicas?: number;
      readonly maxReplicas?: number;
      readonly targetCPUUtilizationPercentage?: number;
      readonly targetMemoryUtilizationPercentage?: unknown;
      readonly customMetrics?: readonly unknown[];
      readonly behavior?: {
        readonly enabled?: boolean;
        readonly scaleDown?: Readonly<Record<string, unknown>>;
        readonly scaleUp?: Readonly<Record<string, unknown>>;
      };
    };
    readonly kedaAutoscaling?: {
      readonly enabled?: boolean;
      readonly pollingInterval?: unknown;
      readonly minReplicas?: number;
      readonly maxReplicas?: number;
      readonly cooldownPeriod?: unknown;
      readonly fallback?: Readonly<Record<string, unknown>>;
      readonly behavior?: Readonly<Record<string, unknown>>;
      readonly triggers?: readonly unknown[];
    };
    readonly image?: {
      readonly registry?: unknown;
      readonly repository?: unknown;
      readonly tag?: unknown;
    };
    readonly command?: unknown;
    readonly labels?: Readonly<Record<string, unknown>>;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly podLabels?: Readonly<Record<string, unknown>>;
    readonly podAnnotations?: Readonly<Record<string, unknown>>;
    readonly priorityClassName?: unknown;
    readonly serviceLabels?: Readonly<Record<string, unknown>>;
    readonly serviceAnnotations?: Readonly<Record<string, unknown>>;
    readonly serviceType?: string;
    readonly service?: {
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly type?: string;
      readonly trafficDistribution?: string;
      readonly sessionAffinity?: string;
      readonly sessionAffinityConfig?: Readonly<Record<string, unknown>>;
      readonly ipFamilyPolicy?: string;
      readonly ipFamilies?: readonly unknown[];
      readonly appProtocol?: {
        readonly grpc?: string;
      };
    };
    readonly extraArgs?: readonly unknown[];
    readonly extraEnv?: readonly unknown[];
    readonly extraEnvFrom?: readonly unknown[];
    readonly extraVolumeMounts?: readonly unknown[];
    readonly extraVolumes?: readonly unknown[];
    readonly resources?: Readonly<Record<string, unknown>>;
    readonly resizePolicy?: readonly unknown[];
    readonly extraContainers?: readonly unknown[];
    readonly initContainers?: readonly unknown[];
    readonly terminationGracePeriodSeconds?: number;
    readonly lifecycle?: Readonly<Record<string, unknown>>;
    readonly topologySpreadConstraints?: readonly unknown[];
    readonly affinity?: Readonly<Record<string, unknown>> & {
      readonly podAntiAffinity?: Readonly<Record<string, unknown>> & {
        readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly unknown[];
      };
    };
    readonly maxUnavailable?: number;
    readonly podDisruptionBudget?: {
      readonly enabled?: boolean;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly minAvailable?: unknown;
      readonly maxUnavailable?: unknown;
      readonly unhealthyPodEvictionPolicy?: unknown;
    };
    readonly nodeSelector?: Readonly<Record<string, unknown>>;
    readonly tolerations?: readonly unknown[];
    readonly readinessProbe?: Readonly<Record<string, unknown>>;
    readonly livenessProbe?: Readonly<Record<string, unknown>>;
    readonly startupProbe?: Readonly<Record<string, unknown>>;
    readonly updateStrategy?: Readonly<Record<string, unknown>> & {
      readonly type?: string;
    };
    readonly persistence?: {
      readonly enabled?: boolean;
      readonly inMemory?: boolean;
      readonly claims?: readonly unknown[];
      readonly enableStatefulSetAutoDeletePVC?: boolean;
      readonly whenDeleted?: string;
      readonly whenScaled?: string;
    };
    readonly serviceAccount?: {
      readonly create?: boolean;
      readonly name?: unknown;
      readonly imagePullSecrets?: readonly unknown[];
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly automountServiceAccountToken?: boolean;
    };
    readonly appProtocol?: {
      readonly grpc?: string;
    };
    readonly trafficDistribution?: string;
    readonly zoneAwareReplication?: {
      readonly enabled?: boolean;
      readonly maxUnavailablePct?: number;
      readonly zoneA?: {
        readonly nodeSelector?: unknown;
        readonly extraAffinity?: Readonly<Record<string, unknown>>;
        readonly annotations?: Readonly<Record<string, unknown>>;
        readonly podAnnotations?: Readonly<Record<string, unknown>>;
        readonly persistence?: {
          readonly storageClass?: unknown;
        };
      };
      readonly zoneB?: {
        readonly nodeSelector?: unknown;
        readonly extraAffinity?: Readonly<Record<string, unknown>>;
        readonly annotations?: Readonly<Record<string, unknown>>;
        readonly podAnnotations?: Readonly<Record<string, unknown>>;
        readonly persistence?: {
          readonly storageClass?: unknown;
        };
      };
      readonly zoneC?: {
        readonly nodeSelector?: unknown;
        readonly extraAffinity?: Readonly<Record<string, unknown>>;
        readonly annotations?: Readonly<Record<string, unknown>>;
        readonly podAnnotations?: Readonly<Record<string, unknown>>;
        readonly persistence?: {
          readonly storageClass?: unknown;
        };
      };
      readonly migration?: {
        readonly enabled?: boolean;
        readonly excludeDefaultZone?: boolean;
        readonly readPath?: boolean;
        readonly writePath?: boolean;
      };
    };
    readonly rolloutGroupPrefix?: unknown;
    readonly addIngesterNamePrefix?: boolean;
  };
  readonly distributor?: {
    readonly enabled?: boolean;
    readonly replicas?: number;
    readonly kind?: string;
    readonly strategy?: Readonly<Record<string, unknown>> & {
      readonly rollingUpdate?: Readonly<Record<string, unknown>> & {
        readonly maxSurge?: number;
        readonly maxUnavailable?: number;
      };
    };
    readonly hostAliases?: readonly unknown[];
    readonly hostUsers?: unknown;
    readonly dnsConfig?: Readonly<Record<string, unknown>>;
    readonly autoscaling?: {
      readonly enabled?: boolean;
      readonly minReplicas?: number;
      readonly maxReplicas?: number;
      readonly targetCPUUtilizationPercentage?: number;
      readonly targetMemoryUtilizationPercentage?: unknown;
      readonly customMetrics?: readonly unknown[];
      readonly behavior?: {
        readonly enabled?: boolean;
        readonly scaleDown?: Readonly<Record<string, unknown>>;
        readonly scaleUp?: Readonly<Record<string, unknown>>;
      };
    };
    readonly kedaAutoscaling?: {
      readonly enabled?: boolean;
      readonly pollingInterval?: unknown;
      readonly minReplicas?: number;
      readonly maxReplicas?: number;
      readonly cooldownPeriod?: unknown;
      readonly fallback?: Readonly<Record<string, unknown>>;
      readonly behavior?: Readonly<Record<string, unknown>>;
      readonly triggers?: readonly unknown[];
    };
    readonly image?: {
      readonly registry?: unknown;
      readonly repository?: unknown;
      readonly tag?: unknown;
    };
    readonly command?: unknown;
    readonly priorityClassName?: unknown;
    readonly labels?: Readonly<Record<string, unknown>>;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly podLabels?: Readonly<Record<string, unknown>>;
    readonly podAnnotations?: Readonly<Record<string, unknown>>;
    readonly serviceLabels?: Readonly<Record<string, unknown>>;
    readonly serviceAnnotations?: Readonly<Record<string, unknown>>;
    readonly serviceType?: string;
    readonly service?: {
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly type?: string;
      readonly trafficDistribution?: string;
      readonly sessionAffinity?: string;
      readonly sessionAffinityConfig?: Readonly<Record<string, unknown>>;
      readonly ipFamilyPolicy?: string;
      readonly ipFamilies?: readonly unknown[];
      readonly appProtocol?: {
        readonly grpc?: string;
      };
    };
    readonly extraArgs?: readonly unknown[];
    readonly extraEnv?: readonly unknown[];
    readonly extraEnvFrom?: readonly unknown[];
    readonly extraVolumeMounts?: readonly unknown[];
    readonly extraVolumes?: readonly unknown[];
    readonly resources?: Readonly<Record<string, unknown>>;
    readonly resizePolicy?: readonly unknown[];
    readonly initContainers?: readonly unknown[];
    readonly extraContainers?: readonly unknown[];
    readonly shutdownDelay?: string;
    readonly terminationGracePeriodSeconds?: number;
    readonly podDisruptionBudget?: {
      readonly enabled?: boolean;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly minAvailable?: unknown;
      readonly maxUnavailable?: unknown;
      readonly unhealthyPodEvictionPolicy?: unknown;
    };
    readonly affinity?: Readonly<Record<string, unknown>> & {
      readonly podAntiAffinity?: Readonly<Record<string, unknown>> & {
        readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly unknown[];
      };
    };
    readonly maxUnavailable?: unknown;
    readonly maxSurge?: number;
    readonly nodeSelector?: Readonly<Record<string, unknown>>;
    readonly topologySpreadConstraints?: readonly unknown[];
    readonly tolerations?: readonly unknown[];
    readonly appProtocol?: {
      readonly grpc?: string;
    };
    readonly trafficDistribution?: string;
    readonly serviceAccount?: {
      readonly create?: boolean;
      readonly name?: unknown;
      readonly imagePullSecrets?: readonly unknown[];
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly automountServiceAccountToken?: boolean;
    };
  };
  readonly querier?: {
    readonly enabled?: boolean;
    readonly kind?: string;
    readonly replicas?: number;
    readonly strategy?: Readonly<Record<string, unknown>> & {
      readonly type?: string;
      readonly rollingUpdate?: Readonly<Record<string, unknown>> & {
        readonly maxSurge?: number;
        readonly maxUnavailable?: number;
      };
    };
    readonly hostAliases?: readonly unknown[];
    readonly hostUsers?: unknown;
    readonly autoscaling?: {
      readonly enabled?: boolean;
      readonly minReplicas?: number;
      readonly maxReplicas?: number;
      readonly targetCPUUtilizationPercentage?: number;
      readonly targetMemoryUtilizationPercentage?: unknown;
      readonly customMetrics?: readonly unknown[];
      readonly behavior?: {
        readonly enabled?: boolean;
        readonly scaleDown?: Readonly<Record<string, unknown>>;
        readonly scaleUp?: Readonly<Record<string, unknown>>;
      };
    };
    readonly kedaAutoscaling?: {
      readonly enabled?: boolean;
      readonly pollingInterval?: unknown;
      readonly minReplicas?: number;
      readonly maxReplicas?: number;
      readonly cooldownPeriod?: unknown;
      readonly fallback?: Readonly<Record<string, unknown>>;
      readonly behavior?: Readonly<Record<string, unknown>>;
      readonly triggers?: readonly unknown[];
    };
    readonly image?: {
      readonly registry?: unknown;
      readonly repository?: unknown;
      readonly tag?: unknown;
    };
    readonly command?: unknown;
    readonly priorityClassName?: unknown;
    readonly labels?: Readonly<Record<string, unknown>>;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly podLabels?: Readonly<Record<string, unknown>>;
    readonly podAnnotations?: Readonly<Record<string, unknown>>;
    readonly serviceLabels?: Readonly<Record<string, unknown>>;
    readonly serviceAnnotations?: Readonly<Record<string, unknown>>;
    readonly serviceType?: string;
    readonly service?: {
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly type?: string;
      readonly trafficDistribution?: string;
      readonly sessionAffinity?: string;
      readonly sessionAffinityConfig?: Readonly<Record<string, unknown>>;
      readonly ipFamilyPolicy?: string;
      readonly ipFamilies?: readonly unknown[];
      readonly appProtocol?: {
        readonly grpc?: string;
      };
    };
    readonly extraArgs?: readonly unknown[];
    readonly extraEnv?: readonly unknown[];
    readonly extraEnvFrom?: readonly unknown[];
    readonly extraVolumeMounts?: readonly unknown[];
    readonly extraVolumes?: readonly unknown[];
    readonly resources?: Readonly<Record<string, unknown>>;
    readonly resizePolicy?: readonly unknown[];
    readonly extraContainers?: readonly unknown[];
    readonly initContainers?: readonly unknown[];
    readonly terminationGracePeriodSeconds?: number;
    readonly podDisruptionBudget?: {
      readonly enabled?: boolean;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly minAvailable?: unknown;
      readonly maxUnavailable?: unknown;
      readonly unhealthyPodEvictionPolicy?: unknown;
    };
    readonly topologySpreadConstraints?: readonly unknown[];
    readonly affinity?: Readonly<Record<string, unknown>> & {
      readonly podAntiAffinity?: Readonly<Record<string, unknown>> & {
        readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly unknown[];
      };
    };
    readonly maxUnavailable?: unknown;
    readonly maxSurge?: number;
    readonly nodeSelector?: Readonly<Record<string, unknown>>;
    readonly tolerations?: readonly unknown[];
    readonly dnsConfig?: Readonly<Record<string, unknown>>;
    readonly appProtocol?: {
      readonly grpc?: string;
    };
    readonly trafficDistribution?: string;
    readonly serviceAccount?: {
      readonly create?: boolean;
      readonly name?: unknown;
      readonly imagePullSecrets?: readonly unknown[];
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly automountServiceAccountToken?: boolean;
    };
  };
  readonly queryFrontend?: {
    readonly enabled?: boolean;
    readonly kind?: string;
    readonly replicas?: number;
    readonly strategy?: Readonly<Record<string, unknown>> & {
      readonly type?: string;
      readonly rollingUpdate?: Readonly<Record<string, unknown>> & {
        readonly maxSurge?: number;
        readonly maxUnavailable?: number;
      };
    };
    readonly hostAliases?: readonly unknown[];
    readonly hostUsers?: unknown;
    readonly autoscaling?: {
      readonly enabled?: boolean;
      readonly minReplicas?: number;
      readonly maxReplicas?: number;
      readonly targetCPUUtilizationPercentage?: number;
      readonly targetMemoryUtilizationPercentage?: unknown;
      readonly customMetrics?: readonly unknown[];
      readonly behavior?: {
        readonly enabled?: boolean;
        readonly scaleDown?: Readonly<Record<string, unknown>>;
        readonly scaleUp?: Readonly<Record<string, unknown>>;
      };
    };
    readonly kedaAutoscaling?: {
      readonly enabled?: boolean;
      readonly pollingInterval?: unknown;
      readonly minReplicas?: number;
      readonly maxReplicas?: number;
      readonly cooldownPeriod?: unknown;
      readonly fallback?: Readonly<Record<string, unknown>>;
      readonly behavior?: Readonly<Record<string, unknown>>;
      readonly triggers?: readonly unknown[];
    };
    readonly image?: {
      readonly registry?: unknown;
      readonly repository?: unknown;
      readonly tag?: unknown;
    };
    readonly command?: unknown;
    readonly priorityClassName?: unknown;
    readonly labels?: Readonly<Record<string, unknown>>;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly podLabels?: Readonly<Record<string, unknown>>;
    readonly podAnnotations?: Readonly<Record<string, unknown>>;
    readonly serviceLabels?: Readonly<Record<string, unknown>>;
    readonly serviceAnnotations?: Readonly<Record<string, unknown>>;
    readonly serviceType?: string;
    readonly service?: {
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly type?: string;
      readonly trafficDistribution?: string;
      readonly sessionAffinity?: string;
      readonly sessionAffinityConfig?: Readonly<Record<string, unknown>>;
      readonly ipFamilyPolicy?: string;
      readonly ipFamilies?: readonly unknown[];
      readonly appProtocol?: {
        readonly grpc?: string;
      };
    };
    readonly extraArgs?: readonly unknown[];
    readonly extraEnv?: readonly unknown[];
    readonly extraEnvFrom?: readonly unknown[];
    readonly extraVolumeMounts?: readonly unknown[];
    readonly extraVolumes?: readonly unknown[];
    readonly resources?: Readonly<Record<string, unknown>>;
    readonly resizePolicy?: readonly unknown[];
    readonly initContainers?: readonly unknown[];
    readonly extraContainers?: readonly unknown[];
    readonly terminationGracePeriodSeconds?: number;
    readonly podDisruptionBudget?: {
      readonly enabled?: boolean;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly minAvailable?: unknown;
      readonly maxUnavailable?: unknown;
      readonly unhealthyPodEvictionPolicy?: unknown;
    };
    readonly affinity?: Readonly<Record<string, unknown>> & {
      readonly podAntiAffinity?: Readonly<Record<string, unknown>> & {
        readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly unknown[];
      };
    };
    readonly maxUnavailable?: unknown;
    readonly nodeSelector?: Readonly<Record<string, unknown>>;
    readonly topologySpreadConstraints?: readonly unknown[];
    readonly tolerations?: readonly unknown[];
    readonly appProtocol?: {
      readonly grpc?: string;
    };
    readonly loadBalancer?: {
      readonly enabled?: boolean;
    };
    readonly trafficDistribution?: string;
    readonly serviceAccount?: {
      readonly create?: boolean;
      readonly name?: unknown;
      readonly imagePullSecrets?: readonly unknown[];
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly automountServiceAccountToken?: boolean;
    };
  };
  readonly queryScheduler?: {
    readonly enabled?: boolean;
    readonly kind?: string;
    readonly replicas?: number;
    readonly strategy?: Readonly<Record<string, unknown>> & {
      readonly type?: string;
      readonly rollingUpdate?: Readonly<Record<string, unknown>> & {
        readonly maxSurge?: number;
        readonly maxUnavailable?: number;
      };
    };
    readonly dnsConfig?: Readonly<Record<string, unknown>>;
    readonly hostAliases?: readonly unknown[];
    readonly hostUsers?: unknown;
    readonly image?: {
      readonly registry?: unknown;
      readonly repository?: unknown;
      readonly tag?: unknown;
    };
    readonly priorityClassName?: unknown;
    readonly labels?: Readonly<Record<string, unknown>>;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly podLabels?: Readonly<Record<string, unknown>>;
    readonly podAnnotations?: Readonly<Record<string, unknown>>;
    readonly serviceLabels?: Readonly<Record<string, unknown>>;
    readonly serviceAnnotations?: Readonly<Record<string, unknown>>;
    readonly serviceType?: string;
    readonly service?: {
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly type?: string;
      readonly trafficDistribution?: string;
      readonly sessionAffinity?: string;
      readonly sessionAffinityConfig?: Readonly<Record<string, unknown>>;
      readonly ipFamilyPolicy?: string;
      readonly ipFamilies?: readonly unknown[];
      readonly appProtocol?: {
        readonly grpc?: string;
      };
    };
    readonly extraArgs?: readonly unknown[];
    readonly extraEnv?: readonly unknown[];
    readonly extraEnvFrom?: readonly unknown[];
    readonly extraVolumeMounts?: readonly unknown[];
    readonly extraVolumes?: readonly unknown[];
    readonly resources?: Readonly<Record<string, unknown>>;
    readonly resizePolicy?: readonly unknown[];
    readonly initContainers?: readonly unknown[];
    readonly extraContainers?: readonly unknown[];
    readonly terminationGracePeriodSeconds?: number;
    readonly affinity?: Readonly<Record<string, unknown>> & {
      readonly podAntiAffinity?: Readonly<Record<string, unknown>> & {
        readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly unknown[];
      };
    };
    readonly maxUnavailable?: number;
    readonly podDisruptionBudget?: {
      readonly enabled?: boolean;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly minAvailable?: unknown;
      readonly maxUnavailable?: unknown;
      readonly unhealthyPodEvictionPolicy?: unknown;
    };
    readonly nodeSelector?: Readonly<Record<string, unknown>>;
    readonly topologySpreadConstraints?: readonly unknown[];
    readonly tolerations?: readonly unknown[];
    readonly appProtocol?: {
      readonly grpc?: string;
    };
    readonly trafficDistribution?: string;
    readonly serviceAccount?: {
      readonly create?: boolean;
      readonly name?: unknown;
      readonly imagePullSecrets?: readonly unknown[];
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly automountServiceAccountToken?: boolean;
    };
  };
  readonly indexGateway?: {
    readonly enabled?: boolean;
    readonly kind?: string;
    readonly statefulSetRecreateJob?: {
      readonly enabled?: boolean;
    };
    readonly replicas?: number;
    readonly joinMemberlist?: boolean;
    readonly dnsConfig?: Readonly<Record<string, unknown>>;
    readonly hostAliases?: readonly unknown[];
    readonly hostUsers?: unknown;
    readonly image?: {
      readonly registry?: unknown;
      readonly repository?: unknown;
      readonly tag?: unknown;
    };
    readonly priorityClassName?: unknown;
    readonly labels?: Readonly<Record<string, unknown>>;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly podLabels?: Readonly<Record<string, unknown>>;
    readonly podAnnotations?: Readonly<Record<string, unknown>>;
    readonly serviceLabels?: Readonly<Record<string, unknown>>;
    readonly serviceAnnotations?: Readonly<Record<string, unknown>>;
    readonly serviceType?: string;
    readonly service?: {
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly type?: string;
      readonly trafficDistribution?: string;
      readonly sessionAffinity?: string;
      readonly sessionAffinityConfig?: Readonly<Record<string, unknown>>;
      readonly ipFamilyPolicy?: string;
      readonly ipFamilies?: readonly unknown[];
      readonly appProtocol?: {
        readonly grpc?: string;
      };
    };
    readonly extraArgs?: readonly unknown[];
    readonly extraEnv?: readonly unknown[];
    readonly extraEnvFrom?: readonly unknown[];
    readonly extraVolumeMounts?: readonly unknown[];
    readonly extraVolumes?: readonly unknown[];
    readonly resources?: Readonly<Record<string, unknown>>;
    readonly resizePolicy?: readonly unknown[];
    readonly extraContainers?: readonly unknown[];
    readonly initContainers?: readonly unknown[];
    readonly terminationGracePeriodSeconds?: number;
    readonly podDisruptionBudget?: {
      readonly enabled?: boolean;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly minAvailable?: unknown;
      readonly maxUnavailable?: unknown;
      readonly unhealthyPodEvictionPolicy?: unknown;
    };
    readonly lifecycle?: Readonly<Record<string, unknown>>;
    readonly affinity?: Readonly<Record<string, unknown>> & {
      readonly podAntiAffinity?: Readonly<Record<string, unknown>> & {
        readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly unknown[];
      };
    };
    readonly maxUnavailable?: unknown;
    readonly nodeSelector?: Readonly<Record<string, unknown>>;
    readonly topologySpreadConstraints?: readonly unknown[];
    readonly tolerations?: readonly unknown[];
    readonly persistence?: {
      readonly enabled?: boolean;
      readonly accessModes?: readonly unknown[];
      readonly dataVolumeParameters?: {
        readonly emptyDir?: Readonly<Record<string, unknown>>;
      };
      readonly size?: string;
      readonly storageClass?: unknown;
      readonly volumeAttributesClassName?: unknown;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly enableStatefulSetAutoDeletePVC?: boolean;
      readonly whenDeleted?: string;
      readonly whenScaled?: string;
    };
    readonly appProtocol?: {
      readonly grpc?: string;
    };
    readonly trafficDistribution?: string;
    readonly strategy?: Readonly<Record<string, unknown>> & {
      readonly type?: string;
    };
    readonly serviceAccount?: {
      readonly create?: boolean;
      readonly name?: unknown;
      readonly imagePullSecrets?: readonly unknown[];
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly automountServiceAccountToken?: boolean;
    };
  };
  readonly compactor?: {
    readonly enabled?: boolean;
    readonly kind?: string;
    readonly statefulSetRecreateJob?: {
      readonly enabled?: boolean;
    };
    readonly replicas?: number;
    readonly strategy?: Readonly<Record<string, unknown>> & {
      readonly rollingUpdate?: Readonly<Record<string, unknown>> & {
        readonly partition?: number;
      };
    };
    readonly podManagementPolicy?: string;
    readonly hostAliases?: readonly unknown[];
    readonly hostUsers?: unknown;
    readonly dnsConfig?: Readonly<Record<string, unknown>>;
    readonly image?: {
      readonly registry?: unknown;
      readonly repository?: unknown;
      readonly tag?: unknown;
    };
    readonly command?: unknown;
    readonly priorityClassName?: unknown;
    readonly labels?: Readonly<Record<string, unknown>>;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly podLabels?: Readonly<Record<string, unknown>>;
    readonly podAnnotations?: Readonly<Record<string, unknown>>;
    readonly affinity?: Readonly<Record<string, unknown>> & {
      readonly podAntiAffinity?: Readonly<Record<string, unknown>> & {
        readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly unknown[];
      };
    };
    readonly serviceLabels?: Readonly<Record<string, unknown>>;
    readonly serviceAnnotations?: Readonly<Record<string, unknown>>;
    readonly serviceType?: string;
    readonly service?: {
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly type?: string;
      readonly trafficDistribution?: string;
      readonly sessionAffinity?: string;
      readonly sessionAffinityConfig?: Readonly<Record<string, unknown>>;
      readonly ipFamilyPolicy?: string;
      readonly ipFamilies?: readonly unknown[];
      readonly appProtocol?: {
        readonly grpc?: string;
      };
    };
    readonly extraArgs?: readonly unknown[];
    readonly extraEnv?: readonly unknown[];
    readonly extraEnvFrom?: readonly unknown[];
    readonly extraVolumeMounts?: readonly unknown[];
    readonly extraVolumes?: readonly unknown[];
    readonly readinessProbe?: Readonly<Record<string, unknown>>;
    readonly livenessProbe?: Readonly<Record<string, unknown>>;
    readonly startupProbe?: Readonly<Record<string, unknown>>;
    readonly resources?: Readonly<Record<string, unknown>>;
    readonly resizePolicy?: readonly unknown[];
    readonly extraContainers?: readonly unknown[];
    readonly initContainers?: readonly unknown[];
    readonly terminationGracePeriodSeconds?: number;
    readonly nodeSelector?: Readonly<Record<string, unknown>>;
    readonly tolerations?: readonly unknown[];
    readonly appProtocol?: {
      readonly grpc?: string;
    };
    readonly persistence?: {
      readonly enabled?: boolean;
      readonly type?: string;
      readonly storageClass?: unknown;
      readonly accessModes?: readonly unknown[];
      readonly size?: string;
      readonly volumeAttributesClassName?: unknown;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly selector?: unknown;
      readonly dataVolumeParameters?: {
        readonly emptyDir?: Readonly<Record<string, unknown>>;
      };
      readonly claims?: readonly unknown[];
      readonly enableStatefulSetAutoDeletePVC?: boolean;
      readonly whenDeleted?: string;
      readonly whenScaled?: string;
    };
    readonly serviceAccount?: {
      readonly create?: boolean;
      readonly name?: unknown;
      readonly imagePullSecrets?: readonly unknown[];
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly automountServiceAccountToken?: boolean;
    };
  };
  readonly bloomGateway?: {
    readonly enabled?: boolean;
    readonly kind?: string;
    readonly statefulSetRecreateJob?: {
      readonly enabled?: boolean;
    };
    readonly replicas?: number;
    readonly hostAliases?: readonly unknown[];
    readonly hostUsers?: unknown;
    readonly strategy?: Readonly<Record<string, unknown>> & {
      readonly rollingUpdate?: Readonly<Record<string, unknown>> & {
        readonly partition?: number;
      };
    };
    readonly dnsConfig?: Readonly<Record<string, unknown>>;
    readonly image?: {
      readonly registry?: unknown;
      readonly repository?: unknown;
      readonly tag?: unknown;
    };
    readonly command?: unknown;
    readonly priorityClassName?: unknown;
    readonly labels?: Readonly<Record<string, unknown>>;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly podLabels?: Readonly<Record<string, unknown>>;
    readonly podAnnotations?: Readonly<Record<string, unknown>>;
    readonly affinity?: Readonly<Record<string, unknown>> & {
      readonly podAntiAffinity?: Readonly<Record<string, unknown>> & {
        readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly unknown[];
      };
    };
    readonly serviceLabels?: Readonly<Record<string, unknown>>;
    readonly serviceAnnotations?: Readonly<Record<string, unknown>>;
    readonly service?: {
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly type?: string;
      readonly trafficDistribution?: string;
      readonly sessionAffinity?: string;
      readonly sessionAffinityConfig?: Readonly<Record<string, unknown>>;
      readonly ipFamilyPolicy?: string;
      readonly ipFamilies?: readonly unknown[];
      readonly appProtocol?: {
        readonly grpc?: string;
      };
    };
    readonly extraArgs?: readonly unknown[];
    readonly extraEnv?: readonly unknown[];
    readonly extraEnvFrom?: readonly unknown[];
    readonly extraVolumeMounts?: readonly unknown[];
    readonly extraVolumes?: readonly unknown[];
    readonly readinessProbe?: Readonly<Record<string, unknown>>;
    readonly livenessProbe?: Readonly<Record<string, unknown>>;
    readonly startupProbe?: Readonly<Record<string, unknown>>;
    readonly resources?: Readonly<Record<string, unknown>>;
    readonly resizePolicy?: readonly unknown[];
    readonly extraContainers?: readonly unknown[];
    readonly initContainers?: readonly unknown[];
    readonly terminationGracePeriodSeconds?: number;
    readonly podDisruptionBudget?: {
      readonly enabled?: boolean;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly minAvailable?: unknown;
      readonly maxUnavailable?: unknown;
      readonly unhealthyPodEvictionPolicy?: unknown;
    };
    readonly nodeSelector?: Readonly<Record<string, unknown>>;
    readonly tolerations?: readonly unknown[];
    readonly appProtocol?: {
      readonly grpc?: string;
    };
    readonly podManagementPolicy?: string;
    readonly persistence?: {
      readonly enabled?: boolean;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly claims?: readonly unknown[];
      readonly enableStatefulSetAutoDeletePVC?: boolean;
      readonly whenDeleted?: string;
      readonly whenScaled?: string;
    };
    readonly serviceAccount?: {
      readonly create?: boolean;
      readonly name?: unknown;
      readonly imagePullSecrets?: readonly unknown[];
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly automountServiceAccountToken?: boolean;
    };
  };
  readonly bloomPlanner?: {
    readonly enabled?: boolean;
    readonly kind?: string;
    readonly statefulSetRecreateJob?: {
      readonly enabled?: boolean;
    };
    readonly replicas?: number;
    readonly hostAliases?: readonly unknown[];
    readonly hostUsers?: unknown;
    readonly dnsConfig?: Readonly<Record<string, unknown>>;
    readonly strategy?: Readonly<Record<string, unknown>> & {
      readonly rollingUpdate?: Readonly<Record<string, unknown>> & {
        readonly partition?: number;
      };
    };
    readonly image?: {
      readonly registry?: unknown;
      readonly repository?: unknown;
      readonly tag?: unknown;
    };
    readonly command?: unknown;
    readonly priorityClassName?: unknown;
    readonly labels?: Readonly<Record<string, unknown>>;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly podLabels?: Readonly<Record<string, unknown>>;
    readonly podAnnotations?: Readonly<Record<string, unknown>>;
    readonly affinity?: Readonly<Record<string, unknown>> & {
      readonly podAntiAffinity?: Readonly<Record<string, unknown>> & {
        readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly unknown[];
      };
    };
    readonly serviceLabels?: Readonly<Record<string, unknown>>;
    readonly serviceAnnotations?: Readonly<Record<string, unknown>>;
    readonly service?: {
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly type?: string;
      readonly trafficDistribution?: string;
      readonly sessionAffinity?: string;
      readonly sessionAffinityConfig?: Readonly<Record<string, unknown>>;
      readonly ipFamilyPolicy?: string;
      readonly ipFamilies?: readonly unknown[];
      readonly appProtocol?: {
        readonly grpc?: string;
      };
    };
    readonly extraArgs?: readonly unknown[];
    readonly extraEnv?: readonly unknown[];
    readonly extraEnvFrom?: readonly unknown[];
    readonly extraVolumeMounts?: readonly unknown[];
    readonly extraVolumes?: readonly unknown[];
    readonly readinessProbe?: Readonly<Record<string, unknown>>;
    readonly livenessProbe?: Readonly<Record<string, unknown>>;
    readonly startupProbe?: Readonly<Record<string, unknown>>;
    readonly resources?: Readonly<Record<string, unknown>>;
    readonly resizePolicy?: readonly unknown[];
    readonly extraContainers?: readonly unknown[];
    readonly initContainers?: readonly unknown[];
    readonly terminationGracePeriodSeconds?: number;
    readonly podDisruptionBudget?: {
      readonly enabled?: boolean;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly minAvailable?: unknown;
      readonly maxUnavailable?: unknown;
      readonly unhealthyPodEvictionPolicy?: unknown;
    };
    readonly nodeSelector?: Readonly<Record<string, unknown>>;
    readonly tolerations?: readonly unknown[];
    readonly appProtocol?: {
      readonly grpc?: string;
    };
    readonly podManagementPolicy?: string;
    readonly persistence?: {
      readonly enabled?: boolean;
      readonly claims?: readonly unknown[];
      readonly enableStatefulSetAutoDeletePVC?: boolean;
      readonly whenDeleted?: string;
      readonly whenScaled?: string;
    };
    readonly serviceAccount?: {
      readonly create?: boolean;
      readonly name?: unknown;
      readonly imagePullSecrets?: readonly unknown[];
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly automountServiceAccountToken?: boolean;
    };
  };
  readonly bloomBuilder?: {
    readonly enabled?: boolean;
    readonly kind?: string;
    readonly statefulSetRecreateJob?: {
      readonly enabled?: boolean;
    };
    readonly replicas?: number;
    readonly hostAliases?: readonly unknown[];
    readonly hostUsers?: unknown;
    readonly dnsConfig?: Readonly<Record<string, unknown>>;
    readonly autoscaling?: {
      readonly enabled?: boolean;
      readonly minReplicas?: number;
      readonly maxReplicas?: number;
      readonly targetCPUUtilizationPercentage?: number;
      readonly targetMemoryUtilizationPercentage?: unknown;
      readonly customMetrics?: readonly unknown[];
      readonly behavior?: {
        readonly enabled?: boolean;
        readonly scaleDown?: Readonly<Record<string, unknown>>;
        readonly scaleUp?: Readonly<Record<string, unknown>>;
      };
    };
    readonly kedaAutoscaling?: {
      readonly enabled?: boolean;
      readonly pollingInterval?: unknown;
      readonly minReplicas?: number;
      readonly maxReplicas?: number;
      readonly cooldownPeriod?: unknown;
      readonly fallback?: Readonly<Record<string, unknown>>;
      readonly behavior?: Readonly<Record<string, unknown>>;
      readonly triggers?: readonly unknown[];
    };
    readonly image?: {
      readonly registry?: unknown;
      readonly repository?: unknown;
      readonly tag?: unknown;
    };
    readonly command?: unknown;
    readonly priorityClassName?: unknown;
    readonly labels?: Readonly<Record<string, unknown>>;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly podLabels?: Readonly<Record<string, unknown>>;
    readonly podAnnotations?: Readonly<Record<string, unknown>>;
    readonly serviceLabels?: Readonly<Record<string, unknown>>;
    readonly serviceAnnotations?: Readonly<Record<string, unknown>>;
    readonly service?: {
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly type?: string;
      readonly trafficDistribution?: string;
      readonly sessionAffinity?: string;
      readonly sessionAffinityConfig?: Readonly<Record<string, unknown>>;
      readonly ipFamilyPolicy?: string;
      readonly ipFamilies?: readonly unknown[];
      readonly appProtocol?: {
        readonly grpc?: string;
      };
    };
    readonly extraArgs?: readonly unknown[];
    readonly extraEnv?: readonly unknown[];
    readonly extraEnvFrom?: readonly unknown[];
    readonly extraVolumeMounts?: readonly unknown[];
    readonly extraVolumes?: readonly unknown[];
    readonly resources?: Readonly<Record<string, unknown>>;
    readonly resizePolicy?: readonly unknown[];
    readonly initContainers?: readonly unknown[];
    readonly extraContainers?: readonly unknown[];
    readonly terminationGracePeriodSeconds?: number;
    readonly podDisruptionBudget?: {
      readonly enabled?: boolean;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly minAvailable?: unknown;
      readonly maxUnavailable?: unknown;
      readonly unhealthyPodEvictionPolicy?: unknown;
    };
    readonly affinity?: Readonly<Record<string, unknown>> & {
      readonly podAntiAffinity?: Readonly<Record<string, unknown>> & {
        readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly unknown[];
      };
    };
    readonly maxUnavailable?: unknown;
    readonly nodeSelector?: Readonly<Record<string, unknown>>;
    readonly tolerations?: readonly unknown[];
    readonly appProtocol?: {
      readonly grpc?: string;
    };
    readonly strategy?: Readonly<Record<string, unknown>> & {
      readonly rollingUpdate?: Readonly<Record<string, unknown>> & {
        readonly maxSurge?: number;
        readonly maxUnavailable?: number;
      };
    };
    readonly persistence?: {
      readonly enabled?: boolean;
      readonly type?: string;
      readonly accessModes?: readonly unknown[];
      readonly size?: string;
      readonly storageClass?: unknown;
      readonly volumeAttributesClassName?: unknown;
      readonly selector?: unknown;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
    };
    readonly serviceAccount?: {
      readonly create?: boolean;
      readonly name?: unknown;
      readonly imagePullSecrets?: readonly unknown[];
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly automountServiceAccountToken?: boolean;
    };
  };
  readonly patternIngester?: {
    readonly enabled?: boolean;
    readonly kind?: string;
    readonly statefulSetRecreateJob?: {
      readonly enabled?: boolean;
    };
    readonly replicas?: number;
    readonly strategy?: Readonly<Record<string, unknown>> & {
      readonly rollingUpdate?: Readonly<Record<string, unknown>> & {
        readonly partition?: number;
      };
    };
    readonly dnsConfig?: Readonly<Record<string, unknown>>;
    readonly hostAliases?: readonly unknown[];
    readonly hostUsers?: unknown;
    readonly image?: {
      readonly registry?: unknown;
      readonly repository?: unknown;
      readonly tag?: unknown;
    };
    readonly command?: unknown;
    readonly priorityClassName?: unknown;
    readonly labels?: Readonly<Record<string, unknown>>;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly podLabels?: Readonly<Record<string, unknown>>;
    readonly podAnnotations?: Readonly<Record<string, unknown>>;
    readonly affinity?: Readonly<Record<string, unknown>> & {
      readonly podAntiAffinity?: Readonly<Record<string, unknown>> & {
        readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly unknown[];
      };
    };
    readonly maxUnavailable?: unknown;
    readonly extraArgs?: readonly unknown[];
    readonly extraEnv?: readonly unknown[];
    readonly extraEnvFrom?: readonly unknown[];
    readonly extraVolumeMounts?: readonly unknown[];
    readonly extraVolumes?: readonly unknown[];
    readonly readinessProbe?: Readonly<Record<string, unknown>>;
    readonly livenessProbe?: Readonly<Record<string, unknown>>;
    readonly startupProbe?: Readonly<Record<string, unknown>>;
    readonly resources?: Readonly<Record<string, unknown>>;
    readonly resizePolicy?: readonly unknown[];
    readonly extraContainers?: readonly unknown[];
    readonly initContainers?: readonly unknown[];
    readonly terminationGracePeriodSeconds?: number;
    readonly podDisruptionBudget?: {
      readonly enabled?: boolean;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly minAvailable?: unknown;
      readonly maxUnavailable?: unknown;
      readonly unhealthyPodEvictionPolicy?: unknown;
    };
    readonly nodeSelector?: Readonly<Record<string, unknown>>;
    readonly topologySpreadConstraints?: readonly unknown[];
    readonly tolerations?: readonly unknown[];
    readonly appProtocol?: {
      readonly grpc?: string;
    };
    readonly persistence?: {
      readonly enabled?: boolean;
      readonly size?: string;
      readonly storageClass?: unknown;
      readonly claims?: readonly unknown[];
      readonly enableStatefulSetAutoDeletePVC?: boolean;
      readonly whenDeleted?: string;
      readonly whenScaled?: string;
    };
    readonly serviceAccount?: {
      readonly create?: boolean;
      readonly name?: unknown;
      readonly imagePullSecrets?: readonly unknown[];
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly automountServiceAccountToken?: boolean;
    };
  };
  readonly ruler?: {
    readonly enabled?: boolean;
    readonly kind?: string;
    readonly statefulSetRecreateJob?: {
      readonly enabled?: boolean;
    };
    readonly sidecar?: boolean;
    readonly replicas?: number;
    readonly hostAliases?: readonly unknown[];
    readonly hostUsers?: unknown;
    readonly image?: {
      readonly registry?: unknown;
      readonly repository?: unknown;
      readonly tag?: unknown;
    };
    readonly command?: unknown;
    readonly priorityClassName?: unknown;
    readonly labels?: Readonly<Record<string, unknown>>;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly podLabels?: Readonly<Record<string, unknown>>;
    readonly podAnnotations?: Readonly<Record<string, unknown>>;
    readonly serviceLabels?: Readonly<Record<string, unknown>>;
    readonly serviceAnnotations?: Readonly<Record<string, unknown>>;
    readonly service?: {
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly type?: string;
      readonly trafficDistribution?: string;
      readonly sessionAffinity?: string;
      readonly sessionAffinityConfig?: Readonly<Record<string, unknown>>;
      readonly ipFamilyPolicy?: string;
      readonly ipFamilies?: readonly unknown[];
      readonly appProtocol?: {
        readonly grpc?: string;
      };
    };
    readonly extraArgs?: readonly unknown[];
    readonly extraEnv?: readonly unknown[];
    readonly extraEnvFrom?: readonly unknown[];
    readonly extraVolumeMounts?: readonly unknown[];
    readonly extraVolumes?: readonly unknown[];
    readonly resources?: Readonly<Record<string, unknown>>;
    readonly resizePolicy?: readonly unknown[];
    readonly extraContainers?: readonly unknown[];
    readonly initContainers?: readonly unknown[];
    readonly terminationGracePeriodSeconds?: number;
    readonly podDisruptionBudget?: {
      readonly enabled?: boolean;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly minAvailable?: unknown;
      readonly maxUnavailable?: unknown;
      readonly unhealthyPodEvictionPolicy?: unknown;
    };
    readonly affinity?: Readonly<Record<string, unknown>> & {
      readonly podAntiAffinity?: Readonly<Record<string, unknown>> & {
        readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly unknown[];
      };
    };
    readonly maxUnavailable?: unknown;
    readonly nodeSelector?: Readonly<Record<string, unknown>>;
    readonly topologySpreadConstraints?: readonly unknown[];
    readonly tolerations?: readonly unknown[];
    readonly dnsConfig?: Readonly<Record<string, unknown>>;
    readonly persistence?: {
      readonly enabled?: boolean;
      readonly accessModes?: readonly unknown[];
      readonly size?: string;
      readonly storageClass?: unknown;
      readonly volumeAttributesClassName?: unknown;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
    };
    readonly appProtocol?: {
      readonly grpc?: string;
    };
    readonly directories?: Readonly<Record<string, unknown>>;
    readonly serviceAccount?: {
      readonly create?: boolean;
      readonly name?: unknown;
      readonly imagePullSecrets?: readonly unknown[];
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly automountServiceAccountToken?: boolean;
    };
  };
  readonly overridesExporter?: {
    readonly enabled?: boolean;
    readonly kind?: string;
    readonly replicas?: number;
    readonly dnsConfig?: Readonly<Record<string, unknown>>;
    readonly hostAliases?: readonly unknown[];
    readonly hostUsers?: unknown;
    readonly image?: {
      readonly registry?: unknown;
      readonly repository?: unknown;
      readonly tag?: unknown;
    };
    readonly command?: unknown;
    readonly priorityClassName?: unknown;
    readonly labels?: Readonly<Record<string, unknown>>;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly podLabels?: Readonly<Record<string, unknown>>;
    readonly podAnnotations?: Readonly<Record<string, unknown>>;
    readonly serviceLabels?: Readonly<Record<string, unknown>>;
    readonly serviceAnnotations?: Readonly<Record<string, unknown>>;
    readonly service?: {
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly type?: string;
      readonly trafficDistribution?: string;
      readonly sessionAffinity?: string;
      readonly sessionAffinityConfig?: Readonly<Record<string, unknown>>;
      readonly ipFamilyPolicy?: string;
      readonly ipFamilies?: readonly unknown[];
      readonly appProtocol?: {
        readonly grpc?: string;
      };
    };
    readonly extraArgs?: readonly unknown[];
    readonly extraEnv?: readonly unknown[];
    readonly extraEnvFrom?: readonly unknown[];
    readonly extraVolumeMounts?: readonly unknown[];
    readonly extraVolumes?: readonly unknown[];
    readonly resources?: Readonly<Record<string, unknown>>;
    readonly resizePolicy?: readonly unknown[];
    readonly extraContainers?: readonly unknown[];
    readonly initContainers?: readonly unknown[];
    readonly terminationGracePeriodSeconds?: number;
    readonly podDisruptionBudget?: {
      readonly enabled?: boolean;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly minAvailable?: unknown;
      readonly maxUnavailable?: unknown;
      readonly unhealthyPodEvictionPolicy?: unknown;
    };
    readonly affinity?: Readonly<Record<string, unknown>> & {
      readonly podAntiAffinity?: Readonly<Record<string, unknown>> & {
        readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly unknown[];
      };
    };
    readonly maxUnavailable?: unknown;
    readonly nodeSelector?: Readonly<Record<string, unknown>>;
    readonly topologySpreadConstraints?: readonly unknown[];
    readonly tolerations?: readonly unknown[];
    readonly appProtocol?: {
      readonly grpc?: string;
    };
    readonly serviceAccount?: {
      readonly create?: boolean;
      readonly name?: unknown;
      readonly imagePullSecrets?: readonly unknown[];
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly automountServiceAccountToken?: boolean;
    };
  };
  readonly memcached?: {
    readonly enabled?: boolean;
    readonly image?: {
      readonly registry?: string;
      readonly repository?: string;
      readonly tag?: string;
      readonly pullPolicy?: string;
    };
    readonly podSecurityContext?: Readonly<Record<string, unknown>> & {
      readonly runAsNonRoot?: boolean;
      readonly runAsUser?: number;
      readonly runAsGroup?: number;
      readonly fsGroup?: number;
      readonly seccompProfile?: Readonly<Record<string, unknown>> & {
        readonly type?: string;
      };
    };
    readonly priorityClassName?: unknown;
    readonly containerSecurityContext?: Readonly<Record<string, unknown>> & {
      readonly readOnlyRootFilesystem?: boolean;
      readonly capabilities?: Readonly<Record<string, unknown>> & {
        readonly drop?: readonly unknown[];
      };
      readonly allowPrivilegeEscalation?: boolean;
      readonly runAsNonRoot?: boolean;
      readonly seccompProfile?: Readonly<Record<string, unknown>> & {
        readonly type?: string;
      };
    };
    readonly readinessProbe?: Readonly<Record<string, unknown>> & {
      readonly tcpSocket?: Readonly<Record<string, unknown>> & {
        readonly port?: string;
      };
      readonly initialDelaySeconds?: number;
      readonly periodSeconds?: number;
      readonly timeoutSeconds?: number;
      readonly failureThreshold?: number;
    };
    readonly livenessProbe?: Readonly<Record<string, unknown>> & {
      readonly tcpSocket?: Readonly<Record<string, unknown>> & {
        readonly port?: string;
      };
      readonly initialDelaySeconds?: number;
      readonly periodSeconds?: number;
      readonly timeoutSeconds?: number;
      readonly failureThreshold?: number;
    };
    readonly startupProbe?: Readonly<Record<string, unknown>>;
    readonly serviceAccount?: {
      readonly create?: boolean;
      readonly name?: unknown;
      readonly imagePullSecrets?: readonly unknown[];
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly automountServiceAccountToken?: boolean;
    };
  };
  readonly memcachedExporter?: {
    readonly enabled?: boolean;
    readonly image?: {
      readonly registry?: string;
      readonly repository?: string;
      readonly tag?: string;
      readonly pullPolicy?: string;
    };
    readonly resources?: Readonly<Record<string, unknown>> & {
      readonly requests?: Readonly<Record<string, unknown>>;
      readonly limits?: Readonly<Record<string, unknown>>;
    };
    readonly resizePolicy?: readonly unknown[];
    readonly containerSecurityContext?: Readonly<Record<string, unknown>> & {
      readonly readOnlyRootFilesystem?: boolean;
      readonly capabilities?: Readonly<Record<string, unknown>> & {
        readonly drop?: readonly unknown[];
      };
      readonly allowPrivilegeEscalation?: boolean;
      readonly runAsNonRoot?: boolean;
      readonly seccompProfile?: Readonly<Record<string, unknown>> & {
        readonly type?: string;
      };
    };
    readonly extraArgs?: Readonly<Record<string, unknown>>;
    readonly livenessProbe?: Readonly<Record<string, unknown>> & {
      readonly httpGet?: Readonly<Record<string, unknown>> & {
        readonly path?: string;
        readonly port?: string;
      };
      readonly initialDelaySeconds?: number;
      readonly periodSeconds?: number;
      readonly timeoutSeconds?: number;
      readonly failureThreshold?: number;
    };
    readonly readinessProbe?: Readonly<Record<string, unknown>> & {
      readonly httpGet?: Readonly<Record<string, unknown>> & {
        readonly path?: string;
        readonly port?: string;
      };
      readonly initialDelaySeconds?: number;
      readonly periodSeconds?: number;
      readonly timeoutSeconds?: number;
      readonly failureThreshold?: number;
    };
    readonly startupProbe?: Readonly<Record<string, unknown>>;
  };
  readonly resultsCache?: {
    readonly enabled?: boolean;
    readonly addresses?: string;
    readonly defaultValidity?: string;
    readonly timeout?: string;
    readonly replicas?: number;
    readonly port?: number;
    readonly allocatedMemory?: number;
    readonly allocatedCPU?: string;
    readonly maxItemMemory?: number;
    readonly connectionLimit?: number;
    readonly writebackSizeLimit?: string;
    readonly writebackBuffer?: number;
    readonly writebackParallelism?: number;
    readonly initContainers?: readonly unknown[];
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly nodeSelector?: Readonly<Record<string, unknown>>;
    readonly affinity?: Readonly<Record<string, unknown>>;
    readonly topologySpreadConstraints?: readonly unknown[];
    readonly tolerations?: readonly unknown[];
    readonly maxUnavailable?: number;
    readonly podDisruptionBudget?: {
      readonly enabled?: boolean;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly minAvailable?: unknown;
      readonly maxUnavailable?: unknown;
      readonly unhealthyPodEvictionPolicy?: unknown;
    };
    readonly dnsConfig?: Readonly<Record<string, unknown>>;
    readonly priorityClassName?: unknown;
    readonly hostUsers?: unknown;
    readonly podLabels?: Readonly<Record<string, unknown>>;
    readonly podAnnotations?: Readonly<Record<string, unknown>>;
    readonly podManagementPolicy?: string;
    readonly terminationGracePeriodSeconds?: number;
    readonly statefulStrategy?: {
      readonly type?: string;
    };
    readonly extraExtendedOptions?: string;
    readonly extraArgs?: Readonly<Record<string, unknown>>;
    readonly extraContainers?: readonly unknown[];
    readonly extraVolumes?: readonly unknown[];
    readonly extraVolumeMounts?: readonly unknown[];
    readonly resources?: Readonly<Record<string, unknown>>;
    readonly resizePolicy?: readonly unknown[];
    readonly service?: {
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
    };
    readonly persistence?: {
      readonly enabled?: boolean;
      readonly storageSize?: string;
      readonly storageClass?: unknown;
      readonly volumeAttributesClassName?: unknown;
      readonly mountPath?: string;
      readonly labels?: Readonly<Record<string, unknown>>;
    };
  };
  readonly chunksCache?: {
    readonly suffix?: string;
    readonly enabled?: boolean;
    readonly addresses?: string;
    readonly batchSize?: number;
    readonly parallelism?: number;
    readonly timeout?: string;
    readonly defaultValidity?: string;
    readonly replicas?: number;
    readonly port?: number;
    readonly allocatedMemory?: number;
    readonly allocatedCPU?: string;
    readonly maxItemMemory?: number;
    readonly connectionLimit?: number;
    readonly writebackSizeLimit?: string;
    readonly writebackBuffer?: number;
    readonly writebackParallelism?: number;
    readonly initContainers?: readonly unknown[];
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly nodeSelector?: Readonly<Record<string, unknown>>;
    readonly affinity?: Readonly<Record<string, unknown>>;
    readonly topologySpreadConstraints?: readonly unknown[];
    readonly tolerations?: readonly unknown[];
    readonly maxUnavailable?: number;
    readonly podDisruptionBudget?: {
      readonly enabled?: boolean;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly minAvailable?: unknown;
      readonly maxUnavailable?: unknown;
      readonly unhealthyPodEvictionPolicy?: unknown;
    };
    readonly dnsConfig?: Readonly<Record<string, unknown>>;
    readonly priorityClassName?: unknown;
    readonly hostUsers?: unknown;
    readonly podLabels?: Readonly<Record<string, unknown>>;
    readonly podAnnotations?: Readonly<Record<string, unknown>>;
    readonly podManagementPolicy?: string;
    readonly terminationGracePeriodSeconds?: number;
    readonly statefulStrategy?: {
      readonly type?: string;
    };
    readonly extraExtendedOptions?: string;
    readonly extraArgs?: Readonly<Record<string, unknown>>;
    readonly extraContainers?: readonly unknown[];
    readonly extraVolumes?: readonly unknown[];
    readonly extraVolumeMounts?: readonly unknown[];
    readonly resources?: Readonly<Record<string, unknown>>;
    readonly resizePolicy?: readonly unknown[];
    readonly service?: {
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
    };
    readonly persistence?: {
      readonly enabled?: boolean;
      readonly storageSize?: string;
      readonly storageClass?: unknown;
      readonly volumeAttributesClassName?: unknown;
      readonly mountPath?: string;
      readonly labels?: Readonly<Record<string, unknown>>;
    };
    readonly l2?: {
      readonly suffix?: string;
      readonly l2ChunkCacheHandoff?: string;
      readonly enabled?: boolean;
      readonly addresses?: string;
      readonly batchSize?: number;
      readonly parallelism?: number;
      readonly timeout?: string;
      readonly defaultValidity?: string;
      readonly replicas?: number;
      readonly port?: number;
      readonly allocatedMemory?: number;
      readonly allocatedCPU?: string;
      readonly maxItemMemory?: number;
      readonly connectionLimit?: number;
      readonly writebackSizeLimit?: string;
      readonly writebackBuffer?: number;
      readonly writebackParallelism?: number;
      readonly initContainers?: readonly unknown[];
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly nodeSelector?: Readonly<Record<string, unknown>>;
      readonly affinity?: Readonly<Record<string, unknown>>;
      readonly topologySpreadConstraints?: readonly unknown[];
      readonly tolerations?: readonly unknown[];
      readonly maxUnavailable?: number;
      readonly podDisruptionBudget?: {
        readonly enabled?: boolean;
        readonly annotations?: Readonly<Record<string, unknown>>;
        readonly labels?: Readonly<Record<string, unknown>>;
      };
      readonly dnsConfig?: Readonly<Record<string, unknown>>;
      readonly priorityClassName?: unknown;
      readonly hostUsers?: unknown;
      readonly podLabels?: Readonly<Record<string, unknown>>;
      readonly podAnnotations?: Readonly<Record<string, unknown>>;
      readonly podManagementPolicy?: string;
      readonly terminationGracePeriodSeconds?: number;
      readonly statefulStrategy?: {
        readonly type?: string;
      };
      readonly extraExtendedOptions?: string;
      readonly extraArgs?: Readonly<Record<string, unknown>>;
      readonly extraContainers?: readonly unknown[];
      readonly extraVolumes?: readonly unknown[];
      readonly extraVolumeMounts?: readonly unknown[];
      readonly resources?: Readonly<Record<string, unknown>>;
      readonly resizePolicy?: readonly unknown[];
      readonly service?: {
        readonly annotations?: Readonly<Record<string, unknown>>;
        readonly labels?: Readonly<Record<string, unknown>>;
      };
      readonly persistence?: {
        readonly enabled?: boolean;
        readonly storageSize?: string;
        readonly storageClass?: unknown;
        readonly volumeAttributesClassName?: unknown;
        readonly mountPath?: string;
        readonly labels?: Readonly<Record<string, unknown>>;
      };
    };
  };
  readonly rollout_operator?: {
    readonly enabled?: boolean;
    readonly podSecurityContext?: Readonly<Record<string, unknown>> & {
      readonly fsGroup?: number;
      readonly runAsGroup?: number;
      readonly runAsNonRoot?: boolean;
      readonly runAsUser?: number;
      readonly seccompProfile?: Readonly<Record<string, unknown>> & {
        readonly type?: string;
      };
    };
    readonly securityContext?: Readonly<Record<string, unknown>> & {
      readonly readOnlyRootFilesystem?: boolean;
      readonly capabilities?: Readonly<Record<string, unknown>> & {
        readonly drop?: readonly unknown[];
      };
      readonly allowPrivilegeEscalation?: boolean;
      readonly runAsNonRoot?: boolean;
      readonly seccompProfile?: Readonly<Record<string, unknown>> & {
        readonly type?: string;
      };
    };
    readonly webhooks?: {
      readonly enabled?: boolean;
      readonly timeoutSeconds?: number;
      readonly failurePolicy?: string;
    };
  };
  readonly ignoreMinioDeprecation?: boolean;
  readonly minio?: {
    readonly enabled?: boolean;
    readonly replicas?: number;
    readonly drivesPerNode?: number;
    readonly rootUser?: string;
    readonly rootPassword?: string;
    readonly users?: readonly unknown[];
    readonly buckets?: readonly unknown[];
    readonly persistence?: {
      readonly size?: string;
      readonly annotations?: Readonly<Record<string, unknown>>;
    };
    readonly resources?: Readonly<Record<string, unknown>> & {
      readonly requests?: Readonly<Record<string, unknown>> & {
        readonly cpu?: string;
        readonly memory?: string;
      };
    };
    readonly address?: unknown;
  };
  readonly extraObjects?: unknown;
  readonly sidecar?: {
    readonly image?: {
      readonly registry?: string;
      readonly repository?: string;
      readonly tag?: string;
      readonly sha?: string;
      readonly pullPolicy?: string;
    };
    readonly resources?: Readonly<Record<string, unknown>>;
    readonly resizePolicy?: readonly unknown[];
    readonly securityContext?: Readonly<Record<string, unknown>> & {
      readonly readOnlyRootFilesystem?: boolean;
      readonly capabilities?: Readonly<Record<string, unknown>> & {
        readonly drop?: readonly unknown[];
      };
      readonly allowPrivilegeEscalation?: boolean;
      readonly seccompProfile?: Readonly<Record<string, unknown>> & {
        readonly type?: string;
      };
    };
    readonly skipTlsVerify?: boolean;
    readonly disableX509StrictVerification?: boolean;
    readonly enableUniqueFilenames?: boolean;
    readonly readinessProbe?: Readonly<Record<string, unknown>> & {
      readonly enabled?: boolean;
      readonly httpGet?: Readonly<Record<string, unknown>> & {
        readonly path?: string;
        readonly port?: string;
      };
      readonly periodSeconds?: number;
      readonly initialDelaySeconds?: number;
      readonly successThreshold?: number;
      readonly failureThreshold?: number;
      readonly timeoutSeconds?: number;
    };
    readonly livenessProbe?: Readonly<Record<string, unknown>> & {
      readonly enabled?: boolean;
      readonly httpGet?: Readonly<Record<string, unknown>> & {
        readonly path?: string;
        readonly port?: string;
      };
      readonly periodSeconds?: number;
      readonly initialDelaySeconds?: number;
      readonly successThreshold?: number;
      readonly failureThreshold?: number;
      readonly timeoutSeconds?: number;
    };
    readonly startupProbe?: Readonly<Record<string, unknown>> & {
      readonly enabled?: boolean;
    };
    readonly rules?: {
      readonly enabled?: boolean;
      readonly label?: string;
      readonly labelValue?: string;
      readonly folder?: string;
      readonly folderAnnotation?: unknown;
      readonly searchNamespace?: unknown;
      readonly watchMethod?: string;
      readonly resource?: string;
      readonly script?: unknown;
      readonly watchServerTimeout?: number;
      readonly watchClientTimeout?: number;
      readonly logLevel?: string;
      readonly healthPort?: number;
      readonly sizeLimit?: unknown;
    };
  };
  readonly monitoring?: {
    readonly namespace?: unknown;
    readonly appInstanceLabelName?: string;
    readonly appInstanceLabelValue?: string;
    readonly multiCluster?: {
      readonly enabled?: boolean;
      readonly clusterName?: string;
    };
    readonly dashboards?: {
      readonly enabled?: boolean;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>> & {
        readonly grafana_dashboard?: string;
      };
      readonly defaultDashboardsTimezone?: string;
      readonly defaultDashboardsEditable?: boolean;
      readonly defaultDashboardsInterval?: string;
      readonly grafanaOperator?: {
        readonly enabled?: boolean;
        readonly annotations?: Readonly<Record<string, unknown>>;
        readonly labels?: Readonly<Record<string, unknown>>;
        readonly resyncPeriod?: string;
        readonly folder?: string;
        readonly folderUID?: unknown;
        readonly folderRef?: unknown;
        readonly instanceSelector?: Readonly<Record<string, unknown>>;
      };
      readonly 'loki-bloom-build'?: {
        readonly enabled?: unknown;
      };
      readonly 'loki-bloom-gateway'?: {
        readonly enabled?: unknown;
      };
      readonly 'loki-chunks'?: {
        readonly enabled?: unknown;
      };
      readonly 'loki-deletion'?: {
        readonly enabled?: unknown;
      };
      readonly 'loki-logs'?: {
        readonly enabled?: unknown;
      };
      readonly 'loki-mixin-recording-rules'?: {
        readonly enabled?: unknown;
      };
      readonly 'loki-operational'?: {
        readonly enabled?: unknown;
      };
      readonly 'loki-reads-resources'?: {
        readonly enabled?: unknown;
      };
      readonly 'loki-reads'?: {
        readonly enabled?: unknown;
      };
      readonly 'loki-retention'?: {
        readonly enabled?: unknown;
      };
      readonly 'loki-thanos-object-storage'?: {
        readonly enabled?: unknown;
      };
      readonly 'loki-writes-resources'?: {
        readonly enabled?: unknown;
      };
      readonly 'loki-writes'?: {
        readonly enabled?: unknown;
      };
    };
    readonly rules?: {
      readonly enabled?: boolean;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly additionalRuleLabels?: Readonly<Record<string, unknown>>;
      readonly additionalRuleAnnotations?: Readonly<Record<string, unknown>>;
      readonly additionalAggregationLabels?: readonly unknown[];
    };
    readonly alerts?: {
      readonly enabled?: boolean;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly disabled?: Readonly<Record<string, unknown>> & {
        readonly LokiCompactorHasNotSuccessfullyRunCompaction?: unknown;
        readonly LokiRequestErrors?: unknown;
        readonly LokiRequestLatency?: unknown;
        readonly LokiRequestPanics?: unknown;
        readonly LokiTooManyCompactorsRunning?: unknown;
      };
      readonly overrides?: Readonly<Record<string, unknown>> & {
        readonly LokiCompactorHasNotSuccessfullyRunCompaction?: {
          readonly for?: unknown;
          readonly severity?: unknown;
        };
        readonly LokiRequestErrors?: {
          readonly for?: unknown;
          readonly severity?: unknown;
        };
        readonly LokiRequestLatency?: {
          readonly for?: unknown;
          readonly severity?: unknown;
        };
        readonly LokiRequestPanics?: {
          readonly severity?: unknown;
        };
        readonly LokiTooManyCompactorsRunning?: {
          readonly for?: unknown;
          readonly severity?: unknown;
        };
      };
      readonly keepFiringFor?: string;
      readonly additionalRuleLabels?: Readonly<Record<string, unknown>>;
      readonly additionalRuleAnnotations?: Readonly<Record<string, unknown>>;
      readonly additionalAggregationLabels?: readonly unknown[];
    };
    readonly additionalPrometheusRules?: Readonly<Record<string, unknown>>;
    readonly serviceMonitor?: {
      readonly enabled?: boolean;
      readonly namespaceSelector?: Readonly<Record<string, unknown>>;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly interval?: string;
      readonly scrapeTimeout?: unknown;
      readonly relabelings?: readonly unknown[];
      readonly metricRelabelings?: readonly unknown[];
      readonly scheme?: string;
      readonly tlsConfig?: unknown;
      readonly jobPrefix?: string;
    };
  };
  readonly tableManager?: {
    readonly enabled?: boolean;
    readonly image?: {
      readonly registry?: unknown;
      readonly repository?: unknown;
      readonly tag?: unknown;
    };
    readonly command?: unknown;
    readonly priorityClassName?: unknown;
    readonly podLabels?: Readonly<Record<string, unknown>>;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly podAnnotations?: Readonly<Record<string, unknown>>;
    readonly service?: {
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly type?: string;
      readonly trafficDistribution?: string;
      readonly sessionAffinity?: string;
      readonly sessionAffinityConfig?: Readonly<Record<string, unknown>>;
      readonly ipFamilyPolicy?: string;
      readonly ipFamilies?: readonly unknown[];
      readonly appProtocol?: {
        readonly grpc?: string;
      };
    };
    readonly extraArgs?: readonly unknown[];
    readonly extraEnv?: readonly unknown[];
    readonly extraEnvFrom?: readonly unknown[];
    readonly extraVolumeMounts?: readonly unknown[];
    readonly extraVolumes?: readonly unknown[];
    readonly resources?: Readonly<Record<string, unknown>>;
    readonly resizePolicy?: readonly unknown[];
    readonly extraContainers?: readonly unknown[];
    readonly terminationGracePeriodSeconds?: number;
    readonly hostUsers?: unknown;
    readonly affinity?: Readonly<Record<string, unknown>> & {
      readonly podAntiAffinity?: Readonly<Record<string, unknown>> & {
        readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly unknown[];
      };
    };
    readonly dnsConfig?: Readonly<Record<string, unknown>>;
    readonly nodeSelector?: Readonly<Record<string, unknown>>;
    readonly tolerations?: readonly unknown[];
    readonly retention_deletes_enabled?: boolean;
    readonly retention_period?: number;
    readonly serviceAccount?: {
      readonly create?: boolean;
      readonly name?: unknown;
      readonly imagePullSecrets?: readonly unknown[];
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly automountServiceAccountToken?: boolean;
    };
  };
  readonly annotations?: unknown;
  readonly config?: unknown;
  readonly serviceMonitor?: unknown;
}
