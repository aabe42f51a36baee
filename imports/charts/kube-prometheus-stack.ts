// Made by `npm run imports` from the values of kube-prometheus-stack 88.5.3; do not edit.
export interface KubePrometheusStackValues {
  readonly nameOverride?: string;
  readonly namespaceOverride?: string;
  readonly kubeTargetVersionOverride?: string;
  readonly kubeVersionOverride?: string;
  readonly fullnameOverride?: string;
  readonly commonLabels?: Readonly<Record<string, unknown>>;
  readonly crds?: {
    readonly enabled?: boolean;
    readonly upgradeJob?: {
      readonly enabled?: boolean;
      readonly forceConflicts?: boolean;
      readonly image?: {
        readonly busybox?: {
          readonly registry?: string;
          readonly repository?: string;
          readonly tag?: string;
          readonly sha?: string;
          readonly pullPolicy?: string;
        };
        readonly kubectl?: {
          readonly registry?: string;
          readonly repository?: string;
          readonly tag?: string;
          readonly sha?: string;
          readonly pullPolicy?: string;
        };
      };
      readonly env?: Readonly<Record<string, unknown>>;
      readonly resources?: Readonly<Record<string, unknown>>;
      readonly extraVolumes?: readonly unknown[];
      readonly extraVolumeMounts?: readonly unknown[];
      readonly nodeSelector?: Readonly<Record<string, unknown>>;
      readonly affinity?: Readonly<Record<string, unknown>>;
      readonly tolerations?: readonly unknown[];
      readonly topologySpreadConstraints?: readonly unknown[];
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly podLabels?: Readonly<Record<string, unknown>>;
      readonly podAnnotations?: Readonly<Record<string, unknown>>;
      readonly serviceAccount?: {
        readonly create?: boolean;
        readonly name?: string;
        readonly annotations?: Readonly<Record<string, unknown>>;
        readonly labels?: Readonly<Record<string, unknown>>;
        readonly automountServiceAccountToken?: boolean;
      };
      readonly automountServiceAccountToken?: boolean;
      readonly containerSecurityContext?: Readonly<Record<string, unknown>> & {
        readonly allowPrivilegeEscalation?: boolean;
        readonly readOnlyRootFilesystem?: boolean;
        readonly capabilities?: Readonly<Record<string, unknown>> & {
          readonly drop?: readonly unknown[];
        };
      };
      readonly podSecurityContext?: Readonly<Record<string, unknown>> & {
        readonly fsGroup?: number;
        readonly runAsGroup?: number;
        readonly runAsNonRoot?: boolean;
        readonly runAsUser?: number;
        readonly seccompProfile?: Readonly<Record<string, unknown>> & {
          readonly type?: string;
        };
      };
    };
  };
  readonly customRules?: Readonly<Record<string, unknown>> & {
    readonly '*'?: unknown;
  };
  readonly defaultRules?: {
    readonly create?: boolean;
    readonly rules?: {
      readonly alertmanager?: boolean;
      readonly etcd?: boolean;
      readonly configReloaders?: boolean;
      readonly general?: boolean;
      readonly k8sContainerCpuUsageSecondsTotal?: boolean;
      readonly k8sContainerMemoryCache?: boolean;
      readonly k8sContainerMemoryRss?: boolean;
      readonly k8sContainerMemorySwap?: boolean;
      readonly k8sContainerResource?: boolean;
      readonly k8sContainerMemoryWorkingSetBytes?: boolean;
      readonly k8sPodOwner?: boolean;
      readonly kubeApiserverAvailability?: boolean;
      readonly kubeApiserverBurnrate?: boolean;
      readonly kubeApiserverHistogram?: boolean;
      readonly kubeApiserverSlos?: boolean;
      readonly kubeControllerManager?: boolean;
      readonly kubelet?: boolean;
      readonly kubeProxy?: boolean;
      readonly kubePrometheusGeneral?: boolean;
      readonly kubePrometheusNodeRecording?: boolean;
      readonly kubernetesApps?: boolean;
      readonly kubernetesResources?: boolean;
      readonly kubernetesStorage?: boolean;
      readonly kubernetesSystem?: boolean;
      readonly kubeSchedulerAlerting?: boolean;
      readonly kubeSchedulerRecording?: boolean;
      readonly kubeStateMetrics?: boolean;
      readonly network?: boolean;
      readonly node?: boolean;
      readonly nodeExporterAlerting?: boolean;
      readonly nodeExporterRecording?: boolean;
      readonly prometheus?: boolean;
      readonly prometheusOperator?: boolean;
      readonly windows?: boolean;
      readonly k8sContainerCpuLimits?: unknown;
      readonly k8sContainerCpuRequests?: unknown;
      readonly k8sContainerMemoryLimits?: unknown;
      readonly k8sContainerMemoryRequests?: unknown;
    };
    readonly appNamespacesOperator?: string;
    readonly appNamespacesTarget?: string;
    readonly keepFiringFor?: string;
    readonly labels?: Readonly<Record<string, unknown>>;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly additionalRuleLabels?: Readonly<Record<string, unknown>>;
    readonly additionalRuleAnnotations?: Readonly<Record<string, unknown>> & {
      readonly '*'?: unknown;
    };
    readonly additionalRuleGroupLabels?: Readonly<Record<string, unknown>> & {
      readonly alertmanager?: Readonly<Record<string, unknown>>;
      readonly etcd?: Readonly<Record<string, unknown>>;
      readonly configReloaders?: Readonly<Record<string, unknown>>;
      readonly general?: Readonly<Record<string, unknown>>;
      readonly k8sContainerCpuUsageSecondsTotal?: Readonly<Record<string, unknown>>;
      readonly k8sContainerMemoryCache?: Readonly<Record<string, unknown>>;
      readonly k8sContainerMemoryRss?: Readonly<Record<string, unknown>>;
      readonly k8sContainerMemorySwap?: Readonly<Record<string, unknown>>;
      readonly k8sContainerResource?: Readonly<Record<string, unknown>>;
      readonly k8sPodOwner?: Readonly<Record<string, unknown>>;
      readonly kubeApiserverAvailability?: Readonly<Record<string, unknown>>;
      readonly kubeApiserverBurnrate?: Readonly<Record<string, unknown>>;
      readonly kubeApiserverHistogram?: Readonly<Record<string, unknown>>;
      readonly kubeApiserverSlos?: Readonly<Record<string, unknown>>;
      readonly kubeControllerManager?: Readonly<Record<string, unknown>>;
      readonly kubelet?: Readonly<Record<string, unknown>>;
      readonly kubeProxy?: Readonly<Record<string, unknown>>;
      readonly kubePrometheusGeneral?: Readonly<Record<string, unknown>>;
      readonly kubePrometheusNodeRecording?: Readonly<Record<string, unknown>>;
      readonly kubernetesApps?: Readonly<Record<string, unknown>>;
      readonly kubernetesResources?: Readonly<Record<string, unknown>>;
      readonly kubernetesStorage?: Readonly<Record<string, unknown>>;
      readonly kubernetesSystem?: Readonly<Record<string, unknown>>;
      readonly kubeSchedulerAlerting?: Readonly<Record<string, unknown>>;
      readonly kubeSchedulerRecording?: Readonly<Record<string, unknown>>;
      readonly kubeStateMetrics?: Readonly<Record<string, unknown>>;
      readonly network?: Readonly<Record<string, unknown>>;
      readonly node?: Readonly<Record<string, unknown>>;
      readonly nodeExporterAlerting?: Readonly<Record<string, unknown>>;
      readonly nodeExporterRecording?: Readonly<Record<string, unknown>>;
      readonly prometheus?: Readonly<Record<string, unknown>>;
      readonly prometheusOperator?: Readonly<Record<string, unknown>>;
      readonly k8sContainerCpuLimits?: unknown;
      readonly k8sContainerCpuRequests?: unknown;
      readonly k8sContainerMemoryLimits?: unknown;
      readonly k8sContainerMemoryRequests?: unknown;
      readonly k8sContainerMemoryWorkingSetBytes?: unknown;
      readonly windows?: unknown;
    };
    readonly additionalRuleGroupAnnotations?: Readonly<Record<string, unknown>> & {
      readonly alertmanager?: Readonly<Record<string, unknown>>;
      readonly etcd?: Readonly<Record<string, unknown>>;
      readonly configReloaders?: Readonly<Record<string, unknown>>;
      readonly general?: Readonly<Record<string, unknown>>;
      readonly k8sContainerCpuUsageSecondsTotal?: Readonly<Record<string, unknown>>;
      readonly k8sContainerMemoryCache?: Readonly<Record<string, unknown>>;
      readonly k8sContainerMemoryRss?: Readonly<Record<string, unknown>>;
      readonly k8sContainerMemorySwap?: Readonly<Record<string, unknown>>;
      readonly k8sContainerResource?: Readonly<Record<string, unknown>>;
      readonly k8sPodOwner?: Readonly<Record<string, unknown>>;
      readonly kubeApiserverAvailability?: Readonly<Record<string, unknown>>;
      readonly kubeApiserverBurnrate?: Readonly<Record<string, unknown>>;
      readonly kubeApiserverHistogram?: Readonly<Record<string, unknown>>;
      readonly kubeApiserverSlos?: Readonly<Record<string, unknown>>;
      readonly kubeControllerManager?: Readonly<Record<string, unknown>>;
      readonly kubelet?: Readonly<Record<string, unknown>>;
      readonly kubeProxy?: Readonly<Record<string, unknown>>;
      readonly kubePrometheusGeneral?: Readonly<Record<string, unknown>>;
      readonly kubePrometheusNodeRecording?: Readonly<Record<string, unknown>>;
      readonly kubernetesApps?: Readonly<Record<string, unknown>>;
      readonly kubernetesResources?: Readonly<Record<string, unknown>>;
      readonly kubernetesStorage?: Readonly<Record<string, unknown>>;
      readonly kubernetesSystem?: Readonly<Record<string, unknown>>;
      readonly kubeSchedulerAlerting?: Readonly<Record<string, unknown>>;
      readonly kubeSchedulerRecording?: Readonly<Record<string, unknown>>;
      readonly kubeStateMetrics?: Readonly<Record<string, unknown>>;
      readonly network?: Readonly<Record<string, unknown>>;
      readonly node?: Readonly<Record<string, unknown>>;
      readonly nodeExporterAlerting?: Readonly<Record<string, unknown>>;
      readonly nodeExporterRecording?: Readonly<Record<string, unknown>>;
      readonly prometheus?: Readonly<Record<string, unknown>>;
      readonly prometheusOperator?: Readonly<Record<string, unknown>>;
    };
    readonly additionalAggregationLabels?: readonly unknown[];
    readonly runbookUrl?: string;
    readonly kubeletServerCertificateExpiration?: {
      readonly warning?: number;
      readonly critical?: number;
    };
    readonly kubeletClientCertificateExpiration?: {
      readonly warning?: number;
      readonly critical?: number;
    };
    readonly node?: {
      readonly fsSelector?: string;
    };
    readonly disabled?: Readonly<Record<string, unknown>> & {
      readonly '*'?: unknown;
    };
  };
  readonly additionalPrometheusRulesMap?: Readonly<Record<string, unknown>>;
  readonly global?: {
    readonly rbac?: {
      readonly create?: boolean;
      readonly createAggregateClusterRoles?: boolean;
    };
    readonly imageRegistry?: string;
    readonly imagePullSecrets?: readonly unknown[];
  };
  readonly windowsMonitoring?: {
    readonly enabled?: boolean;
  };
  readonly 'prometheus-windows-exporter'?: {
    readonly prometheus?: {
      readonly monitor?: {
        readonly enabled?: boolean;
        readonly jobLabel?: string;
      };
    };
    readonly releaseLabel?: boolean;
    readonly podLabels?: Readonly<Record<string, unknown>> & {
      readonly jobLabel?: string;
    };
    readonly config?: string;
  };
  readonly alertmanager?: {
    readonly enabled?: boolean;
    readonly namespaceOverride?: string;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly additionalLabels?: Readonly<Record<string, unknown>>;
    readonly apiVersion?: string;
    readonly enableFeatures?: readonly unknown[];
    readonly forceDeployDashboards?: boolean;
    readonly networkPolicy?: {
      readonly enabled?: boolean;
      readonly policyTypes?: readonly unknown[];
      readonly gateway?: {
        readonly namespace?: string;
        readonly podLabels?: Readonly<Record<string, unknown>>;
      };
      readonly additionalIngress?: readonly unknown[];
      readonly egress?: {
        readonly enabled?: boolean;
        readonly rules?: readonly unknown[];
      };
      readonly enableClusterRules?: boolean;
      readonly monitoringRules?: {
        readonly prometheus?: boolean;
        readonly configReloader?: boolean;
      };
    };
    readonly serviceAccount?: {
      readonly create?: boolean;
      readonly name?: string;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly automountServiceAccountToken?: boolean;
    };
    readonly podDisruptionBudget?: {
      readonly enabled?: boolean;
      readonly minAvailable?: number;
      readonly unhealthyPodEvictionPolicy?: string;
    };
    readonly verticalPodAutoscaler?: {
      readonly enabled?: boolean;
      readonly controlledResources?: readonly unknown[];
      readonly maxAllowed?: Readonly<Record<string, unknown>>;
      readonly minAllowed?: Readonly<Record<string, unknown>>;
      readonly updatePolicy?: {
        readonly updateMode?: string;
      };
      readonly controlledValues?: unknown;
      readonly recommenders?: unknown;
    };
    readonly config?: {
      readonly global?: {
        readonly resolve_timeout?: string;
      };
      readonly inhibit_rules?: readonly unknown[];
      readonly route?: {
        readonly group_by?: readonly unknown[];
        readonly group_wait?: string;
        readonly group_interval?: string;
        readonly repeat_interval?: string;
        readonly receiver?: string;
        readonly routes?: readonly unknown[];
      };
      readonly receivers?: readonly unknown[];
      readonly templates?: readonly unknown[];
    };
    readonly stringConfig?: string;
    readonly tplConfig?: boolean;
    readonly templateFiles?: Readonly<Record<string, unknown>>;
    readonly ingress?: {
      readonly enabled?: boolean;
      readonly ingressClassName?: string;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly hosts?: readonly unknown[];
      readonly paths?: readonly unknown[];
      readonly tls?: readonly unknown[];
      readonly extraPaths?: unknown;
      readonly pathType?: unknown;
      readonly serviceName?: unknown;
      readonly servicePort?: unknown;
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
        readonly httpsRedirect?: boolean;
        readonly matches?: readonly unknown[];
        readonly filters?: readonly unknown[];
        readonly sessionPersistence?: Readonly<Record<string, unknown>>;
        readonly additionalRules?: readonly unknown[];
      };
    };
    readonly secret?: {
      readonly annotations?: Readonly<Record<string, unknown>>;
    };
    readonly ingressPerReplica?: {
      readonly enabled?: boolean;
      readonly ingressClassName?: string;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly hostPrefix?: string;
      readonly hostDomain?: string;
      readonly paths?: readonly unknown[];
      readonly tlsSecretName?: string;
      readonly tlsSecretPerReplica?: {
        readonly enabled?: boolean;
        readonly prefix?: string;
      };
      readonly pathType?: unknown;
    };
    readonly routePerReplica?: {
      readonly main?: {
        readonly enabled?: boolean;
        readonly apiVersion?: string;
        readonly kind?: string;
        readonly annotations?: Readonly<Record<string, unknown>>;
        readonly labels?: Readonly<Record<string, unknown>>;
        readonly hostPrefix?: string;
        readonly hostDomain?: string;
        readonly parentRefs?: readonly unknown[];
        readonly httpsRedirect?: boolean;
        readonly filters?: readonly unknown[];
        readonly matches?: readonly unknown[];
        readonly sessionPersistence?: Readonly<Record<string, unknown>>;
        readonly additionalRules?: readonly unknown[];
      };
    };
    readonly service?: {
      readonly enabled?: boolean;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly clusterIP?: string;
      readonly ipDualStack?: {
        readonly enabled?: boolean;
        readonly ipFamilies?: readonly unknown[];
        readonly ipFamilyPolicy?: string;
      };
      readonly port?: number;
      readonly targetPort?: number;
      readonly nodePort?: number;
      readonly additionalPorts?: readonly unknown[];
      readonly externalIPs?: readonly unknown[];
      readonly loadBalancerIP?: string;
      readonly loadBalancerSourceRanges?: readonly unknown[];
      readonly externalTrafficPolicy?: string;
      readonly sessionAffinity?: string;
      readonly sessionAffinityConfig?: {
        readonly clientIP?: {
          readonly timeoutSeconds?: number;
        };
      };
      readonly type?: string;
      readonly clusterPort?: unknown;
    };
    readonly servicePerReplica?: {
      readonly enabled?: boolean;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly port?: number;
      readonly targetPort?: number;
      readonly nodePort?: number;
      readonly loadBalancerSourceRanges?: readonly unknown[];
      readonly externalTrafficPolicy?: string;
      readonly type?: string;
    };
    readonly serviceMonitor?: {
      readonly selfMonitor?: boolean;
      readonly interval?: string;
      readonly additionalLabels?: Readonly<Record<string, unknown>>;
      readonly sampleLimit?: number;
      readonly targetLimit?: number;
      readonly labelLimit?: number;
      readonly labelNameLengthLimit?: number;
      readonly labelValueLengthLimit?: number;
      readonly proxyUrl?: string;
      readonly scheme?: string;
      readonly enableHttp2?: boolean;
      readonly tlsConfig?: Readonly<Record<string, unknown>>;
      readonly bearerTokenFile?: unknown;
      readonly metricRelabelings?: readonly unknown[];
      readonly relabelings?: readonly unknown[];
      readonly additionalEndpoints?: readonly unknown[];
    };
    readonly alertmanagerSpec?: {
      readonly persistentVolumeClaimRetentionPolicy?: Readonly<Record<string, unknown>>;
      readonly podMetadata?: Readonly<Record<string, unknown>>;
      readonly serviceName?: unknown;
      readonly image?: {
        readonly registry?: string;
        readonly repository?: string;
        readonly tag?: string;
        readonly sha?: string;
        readonly pullPolicy?: string;
      };
      readonly useExistingSecret?: boolean;
      readonly secrets?: readonly unknown[];
      readonly automountServiceAccountToken?: boolean;
      readonly configMaps?: readonly unknown[];
      readonly web?: Readonly<Record<string, unknown>>;
      readonly alertmanagerConfigSelector?: Readonly<Record<string, unknown>>;
      readonly alertmanagerConfigNamespaceSelector?: Readonly<Record<string, unknown>>;
      readonly alertmanagerConfiguration?: Readonly<Record<string, unknown>>;
      readonly alertmanagerConfigMatcherStrategy?: Readonly<Record<string, unknown>>;
      readonly additionalArgs?: readonly unknown[];
      readonly logFormat?: string;
      readonly logLevel?: string;
      readonly replicas?: number;
      readonly retention?: string;
      readonly storage?: Readonly<Record<string, unknown>>;
      readonly externalUrl?: unknown;
      readonly routePrefix?: string;
      readonly scheme?: string;
      readonly tlsConfig?: Readonly<Record<string, unknown>>;
      readonly paused?: boolean;
      readonly nodeSelector?: Readonly<Record<string, unknown>>;
      readonly resources?: Readonly<Record<string, unknown>>;
      readonly podAntiAffinity?: string;
      readonly podAntiAffinityTopologyKey?: string;
      readonly affinity?: Readonly<Record<string, unknown>>;
      readonly tolerations?: readonly unknown[];
      readonly topologySpreadConstraints?: readonly unknown[];
      readonly securityContext?: Readonly<Record<string, unknown>> & {
        readonly runAsGroup?: number;
        readonly runAsNonRoot?: boolean;
        readonly runAsUser?: number;
        readonly fsGroup?: number;
        readonly seccompProfile?: Readonly<Record<string, unknown>> & {
          readonly type?: string;
        };
      };
      readonly hostUsers?: unknown;
      readonly dnsConfig?: Readonly<Record<string, unknown>>;
      readonly dnsPolicy?: string;
      readonly hostNetwork?: boolean;
      readonly listenLocal?: boolean;
      readonly containers?: readonly unknown[];
      readonly volumes?: readonly unknown[];
      readonly volumeMounts?: readonly unknown[];
      readonly initContainers?: readonly unknown[];
      readonly priorityClassName?: string;
      readonly additionalPeers?: readonly unknown[];
      readonly portName?: string;
      readonly clusterAdvertiseAddress?: boolean;
      readonly clusterGossipInterval?: string;
      readonly clusterPeerTimeout?: string;
      readonly clusterPushpullInterval?: string;
      readonly clusterLabel?: string;
      readonly forceEnableClusterMode?: boolean;
      readonly minReadySeconds?: number;
      readonly podManagementPolicy?: string;
      readonly updateStrategy?: Readonly<Record<string, unknown>>;
      readonly terminationGracePeriodSeconds?: unknown;
      readonly enableServiceLinks?: unknown;
      readonly schedulerName?: string;
      readonly hostAliases?: readonly unknown[];
      readonly limits?: Readonly<Record<string, unknown>>;
      readonly clusterTLS?: Readonly<Record<string, unknown>>;
      readonly additionalConfig?: Readonly<Record<string, unknown>>;
      readonly additionalConfigString?: string;
      readonly configSecret?: unknown;
      readonly version?: unknown;
    };
    readonly extraSecret?: {
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly data?: Readonly<Record<string, unknown>>;
      readonly name?: unknown;
    };
  };
  readonly grafana?: {
    readonly enabled?: boolean;
    readonly namespaceOverride?: string;
    readonly forceDeployDatasources?: boolean;
    readonly forceDeployDashboards?: boolean;
    readonly defaultDashboardsEnabled?: boolean;
    readonly operator?: {
      readonly dashboardsConfigMapRefEnabled?: boolean;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly matchLabels?: Readonly<Record<string, unknown>>;
      readonly resyncPeriod?: string;
      readonly folder?: string;
      readonly folderUID?: unknown;
      readonly folderRef?: unknown;
    };
    readonly defaultDashboardsTimezone?: string;
    readonly defaultDashboardsEditable?: boolean;
    readonly defaultDashboardsInterval?: string;
    readonly adminUser?: string;
    readonly admin?: {
      readonly existingSecret?: string;
      readonly userKey?: string;
      readonly passwordKey?: string;
    };
    readonly rbac?: {
      readonly pspEnabled?: boolean;
    };
    readonly ingress?: {
      readonly enabled?: boolean;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly hosts?: readonly unknown[];
      readonly path?: string;
      readonly tls?: readonly unknown[];
    };
    readonly serviceAccount?: {
      readonly create?: boolean;
      readonly autoMount?: boolean;
    };
    readonly sidecar?: {
      readonly dashboards?: {
        readonly enabled?: boolean;
        readonly label?: string;
        readonly labelValue?: string;
        readonly searchNamespace?: string;
        readonly enableNewTablePanelSyntax?: boolean;
        readonly annotations?: Readonly<Record<string, unknown>>;
        readonly multicluster?: {
          readonly global?: {
            readonly enabled?: boolean;
          };
          readonly etcd?: {
            readonly enabled?: boolean;
          };
        };
        readonly provider?: {
          readonly allowUiUpdates?: boolean;
        };
      };
      readonly datasources?: {
        readonly enabled?: boolean;
        readonly defaultDatasourceEnabled?: boolean;
        readonly isDefaultDatasource?: boolean;
        readonly name?: string;
        readonly uid?: string;
        readonly annotations?: Readonly<Record<string, unknown>>;
        readonly httpMethod?: string;
        readonly createPrometheusReplicasDatasources?: boolean;
        readonly prometheusServiceName?: string;
        readonly label?: string;
        readonly labelValue?: string;
        readonly exemplarTraceIdDestinations?: Readonly<Record<string, unknown>>;
        readonly alertmanager?: {
          readonly enabled?: boolean;
          readonly name?: string;
          readonly uid?: string;
          readonly handleGrafanaManagedAlerts?: boolean;
          readonly implementation?: string;
        };
      };
    };
    readonly extraConfigmapMounts?: readonly unknown[];
    readonly deleteDatasources?: readonly unknown[];
    readonly additionalDataSources?: readonly unknown[];
    readonly additionalDataSourcesString?: string;
    readonly prune?: boolean;
    readonly service?: {
      readonly portName?: string;
      readonly ipFamilies?: readonly unknown[];
      readonly ipFamilyPolicy?: string;
    };
    readonly serviceMonitor?: {
      readonly enabled?: boolean;
    };
  };
  readonly kubernetesServiceMonitors?: {
    readonly enabled?: boolean;
  };
  readonly kubeApiServer?: {
    readonly enabled?: boolean;
    readonly tlsConfig?: {
      readonly serverName?: string;
      readonly insecureSkipVerify?: boolean;
    };
    readonly serviceMonitor?: {
      readonly enabled?: boolean;
      readonly interval?: string;
      readonly sampleLimit?: number;
      readonly targetLimit?: number;
      readonly labelLimit?: number;
      readonly labelNameLengthLimit?: number;
      readonly labelValueLengthLimit?: number;
      readonly proxyUrl?: string;
      readonly jobLabel?: string;
      readonly selector?: {
        readonly matchLabels?: Readonly<Record<string, unknown>> & {
          readonly component?: string;
          readonly provider?: string;
        };
      };
      readonly metricRelabelings?: readonly unknown[];
      readonly relabelings?: readonly unknown[];
      readonly additionalLabels?: Readonly<Record<string, unknown>>;
      readonly targetLabels?: readonly unknown[];
    };
    readonly jobNameOverride?: string;
  };
  readonly kubelet?: {
    readonly enabled?: boolean;
    readonly namespace?: string;
    readonly jobNameOverride?: string;
    readonly serviceMonitor?: {
      readonly enabled?: boolean;
      readonly kubelet?: boolean;
      readonly attachMetadata?: {
        readonly node?: boolean;
      };
      readonly interval?: string;
      readonly honorLabels?: boolean;
      readonly honorTimestamps?: boolean;
      readonly trackTimestampsStaleness?: boolean;
      readonly sampleLimit?: number;
      readonly targetLimit?: number;
      readonly labelLimit?: number;
      readonly labelNameLengthLimit?: number;
      readonly labelValueLengthLimit?: number;
      readonly proxyUrl?: string;
      readonly https?: boolean;
      readonly insecureSkipVerify?: boolean;
      readonly probes?: boolean;
      readonly resource?: boolean;
      readonly resourcePath?: string;
      readonly resourceInterval?: string;
      readonly cAdvisor?: boolean;
      readonly cAdvisorInterval?: string;
      readonly cAdvisorMetricRelabelings?: readonly unknown[];
      readonly probesMetricRelabelings?: readonly unknown[];
      readonly cAdvisorRelabelings?: readonly unknown[];
      readonly probesRelabelings?: readonly unknown[];
      readonly resourceRelabelings?: readonly unknown[];
      readonly metricRelabelings?: readonly unknown[];
      readonly relabelings?: readonly unknown[];
      readonly additionalLabels?: Readonly<Record<string, unknown>>;
      readonly targetLabels?: readonly unknown[];
      readonly resourceMetricRelabelings?: unknown;
      readonly scrapeTimeout?: unknown;
    };
  };
  readonly kubeControllerManager?: {
    readonly enabled?: boolean;
    readonly jobNameOverride?: string;
    readonly endpoints?: readonly unknown[];
    readonly service?: {
      readonly enabled?: boolean;
      readonly port?: unknown;
      readonly targetPort?: unknown;
      readonly ipDualStack?: {
        readonly enabled?: boolean;
        readonly ipFamilies?: readonly unknown[];
        readonly ipFamilyPolicy?: string;
      };
      readonly selector?: unknown;
    };
    readonly serviceMonitor?: {
      readonly enabled?: boolean;
      readonly interval?: string;
      readonly sampleLimit?: number;
      readonly targetLimit?: number;
      readonly labelLimit?: number;
      readonly labelNameLengthLimit?: number;
      readonly labelValueLengthLimit?: number;
      readonly proxyUrl?: string;
      readonly port?: string;
      readonly jobLabel?: string;
      readonly selector?: Readonly<Record<string, unknown>>;
      readonly https?: unknown;
      readonly insecureSkipVerify?: unknown;
      readonly serverName?: unknown;
      readonly metricRelabelings?: readonly unknown[];
      readonly relabelings?: readonly unknown[];
      readonly additionalLabels?: Readonly<Record<string, unknown>>;
      readonly targetLabels?: readonly unknown[];
    };
  };
  readonly coreDns?: {
    readonly enabled?: boolean;
    readonly service?: {
      readonly enabled?: boolean;
      readonly port?: number;
      readonly targetPort?: number;
      readonly ipDualStack?: {
        readonly enabled?: boolean;
        readonly ipFamilies?: readonly unknown[];
        readonly ipFamilyPolicy?: string;
      };
      readonly selector?: unknown;
    };
    readonly serviceMonitor?: {
      readonly enabled?: boolean;
      readonly interval?: string;
      readonly sampleLimit?: number;
      readonly targetLimit?: number;
      readonly labelLimit?: number;
      readonly labelNameLengthLimit?: number;
      readonly labelValueLengthLimit?: number;
      readonly proxyUrl?: string;
      readonly port?: string;
      readonly jobLabel?: string;
      readonly selector?: Readonly<Record<string, unknown>>;
      readonly metricRelabelings?: readonly unknown[];
      readonly relabelings?: readonly unknown[];
      readonly additionalLabels?: Readonly<Record<string, unknown>>;
      readonly targetLabels?: readonly unknown[];
      readonly bearerTokenFile?: string;
    };
  };
  readonly kubeDns?: {
    readonly enabled?: boolean;
    readonly service?: {
      readonly dnsmasq?: {
        readonly port?: number;
        readonly targetPort?: number;
      };
      readonly skydns?: {
        readonly port?: number;
        readonly targetPort?: number;
      };
      readonly ipDualStack?: {
        readonly enabled?: boolean;
        readonly ipFamilies?: readonly unknown[];
        readonly ipFamilyPolicy?: string;
      };
      readonly selector?: unknown;
    };
    readonly serviceMonitor?: {
      readonly interval?: string;
      readonly sampleLimit?: number;
      readonly targetLimit?: number;
      readonly labelLimit?: number;
      readonly labelNameLengthLimit?: number;
      readonly labelValueLengthLimit?: number;
      readonly proxyUrl?: string;
      readonly jobLabel?: string;
      readonly selector?: Readonly<Record<string, unknown>>;
      readonly metricRelabelings?: readonly unknown[];
      readonly relabelings?: readonly unknown[];
      readonly dnsmasqMetricRelabelings?: readonly unknown[];
      readonly dnsmasqRelabelings?: readonly unknown[];
      readonly additionalLabels?: Readonly<Record<string, unknown>>;
      readonly targetLabels?: readonly unknown[];
      readonly bearerTokenFile?: string;
    };
  };
  readonly kubeEtcd?: {
    readonly enabled?: boolean;
    readonly endpoints?: readonly unknown[];
    readonly service?: {
      readonly enabled?: boolean;
      readonly port?: number;
      readonly targetPort?: number;
      readonly ipDualStack?: {
        readonly enabled?: boolean;
        readonly ipFamilies?: readonly unknown[];
        readonly ipFamilyPolicy?: string;
      };
      readonly selector?: unknown;
    };
    readonly serviceMonitor?: {
      readonly enabled?: boolean;
      readonly interval?: string;
      readonly sampleLimit?: number;
      readonly targetLimit?: number;
      readonly labelLimit?: number;
      readonly labelNameLengthLimit?: number;
      readonly labelValueLengthLimit?: number;
      readonly proxyUrl?: string;
      readonly scheme?: string;
      readonly insecureSkipVerify?: boolean;
      readonly serverName?: string;
      readonly caFile?: string;
      readonly certFile?: string;
      readonly keyFile?: string;
      readonly port?: string;
      readonly jobLabel?: string;
      readonly selector?: Readonly<Record<string, unknown>>;
      readonly metricRelabelings?: readonly unknown[];
      readonly relabelings?: readonly unknown[];
      readonly additionalLabels?: Readonly<Record<string, unknown>>;
      readonly targetLabels?: readonly unknown[];
      readonly bearerTokenFile?: string;
    };
  };
  readonly kubeScheduler?: {
    readonly enabled?: boolean;
    readonly jobNameOverride?: string;
    readonly endpoints?: readonly unknown[];
    readonly service?: {
      readonly enabled?: boolean;
      readonly port?: unknown;
      readonly targetPort?: unknown;
      readonly ipDualStack?: {
        readonly enabled?: boolean;
        readonly ipFamilies?: readonly unknown[];
        readonly ipFamilyPolicy?: string;
      };
      readonly selector?: unknown;
    };
    readonly serviceMonitor?: {
      readonly enabled?: boolean;
      readonly interval?: string;
      readonly sampleLimit?: number;
      readonly targetLimit?: number;
      readonly labelLimit?: number;
      readonly labelNameLengthLimit?: number;
      readonly labelValueLengthLimit?: number;
      readonly proxyUrl?: string;
      readonly https?: unknown;
      readonly port?: string;
      readonly jobLabel?: string;
      readonly selector?: Readonly<Record<string, unknown>>;
      readonly insecureSkipVerify?: unknown;
      readonly serverName?: unknown;
      readonly metricRelabelings?: readonly unknown[];
      readonly relabelings?: readonly unknown[];
      readonly additionalLabels?: Readonly<Record<string, unknown>>;
      readonly targetLabels?: readonly unknown[];
      readonly resource?: {
        readonly enabled?: boolean;
        readonly interval?: string;
        readonly metricRelabelings?: readonly unknown[];
        readonly relabelings?: readonly unknown[];
      };
      readonly reource?: {
        readonly relabelings?: unknown;
      };
    };
  };
  readonly kubeProxy?: {
    readonly enabled?: boolean;
    readonly jobNameOverride?: string;
    readonly endpoints?: readonly unknown[];
    readonly service?: {
      readonly enabled?: boolean;
      readonly port?: number;
      readonly targetPort?: number;
      readonly ipDualStack?: {
        readonly enabled?: boolean;
        readonly ipFamilies?: readonly unknown[];
        readonly ipFamilyPolicy?: string;
      };
      readonly selector?: unknown;
    };
    readonly serviceMonitor?: {
      readonly enabled?: boolean;
      readonly interval?: string;
      readonly sampleLimit?: number;
      readonly targetLimit?: number;
      readonly labelLimit?: number;
      readonly labelNameLengthLimit?: number;
      readonly labelValueLengthLimit?: number;
      readonly proxyUrl?: string;
      readonly port?: string;
      readonly jobLabel?: string;
      readonly selector?: Readonly<Record<string, unknown>>;
      readonly https?: boolean;
      readonly metricRelabelings?: readonly unknown[];
      readonly relabelings?: readonly unknown[];
      readonly additionalLabels?: Readonly<Record<string, unknown>>;
      readonly targetLabels?: readonly unknown[];
      readonly bearerTokenFile?: string;
    };
  };
  readonly kubeStateMetrics?: {
    readonly enabled?: boolean;
  };
  readonly 'kube-state-metrics'?: {
    readonly releaseLabel?: boolean;
    readonly prometheusScrape?: boolean;
    readonly prometheus?: {
      readonly monitor?: {
        readonly enabled?: boolean;
        readonly http?: {
          readonly honorLabels?: boolean;
        };
        readonly metrics?: {
          readonly honorLabels?: boolean;
        };
      };
    };
  };
  readonly nodeExporter?: {
    readonly enabled?: boolean;
    readonly operatingSystems?: {
      readonly linux?: {
        readonly enabled?: boolean;
      };
      readonly aix?: {
        readonly enabled?: boolean;
      };
      readonly darwin?: {
        readonly enabled?: boolean;
      };
    };
    readonly forceDeployDashboards?: boolean;
  };
  readonly 'prometheus-node-exporter'?: {
    readonly namespaceOverride?: string;
    readonly podLabels?: Readonly<Record<string, unknown>> & {
      readonly jobLabel?: string;
    };
    readonly releaseLabel?: boolean;
    readonly extraArgs?: readonly unknown[];
    readonly service?: {
      readonly portName?: string;
      readonly ipDualStack?: {
        readonly enabled?: boolean;
        readonly ipFamilies?: readonly unknown[];
        readonly ipFamilyPolicy?: string;
      };
      readonly labels?: Readonly<Record<string, unknown>> & {
        readonly jobLabel?: string;
      };
    };
    readonly image?: {
      readonly distroless?: boolean;
    };
    readonly prometheus?: {
      readonly monitor?: {
        readonly enabled?: boolean;
        readonly jobLabel?: string;
        readonly interval?: string;
        readonly sampleLimit?: number;
        readonly targetLimit?: number;
        readonly labelLimit?: number;
        readonly labelNameLengthLimit?: number;
        readonly labelValueLengthLimit?: number;
        readonly scrapeTimeout?: string;
        readonly proxyUrl?: string;
        readonly metricRelabelings?: readonly unknown[];
        readonly relabelings?: readonly unknown[];
      };
      readonly podMonitor?: {
        readonly enabled?: boolean;
        readonly jobLabel?: string;
      };
    };
    readonly rbac?: {
      readonly pspEnabled?: boolean;
    };
  };
  readonly prometheusOperator?: {
    readonly enabled?: boolean;
    readonly fullnameOverride?: string;
    readonly revisionHistoryLimit?: number;
    readonly strategy?: Readonly<Record<string, unknown>>;
    readonly tls?: {
      readonly enabled?: boolean;
      readonly tlsMinVersion?: string;
      readonly internalPort?: number;
    };
    readonly livenessProbe?: Readonly<Record<string, unknown>> & {
      readonly enabled?: boolean;
      readonly failureThreshold?: number;
      readonly initialDelaySeconds?: number;
      readonly periodSeconds?: number;
      readonly successThreshold?: number;
      readonly timeoutSeconds?: number;
    };
    readonly readinessProbe?: Readonly<Record<string, unknown>> & {
      readonly enabled?: boolean;
      readonly failureThreshold?: number;
      readonly initialDelaySeconds?: number;
      readonly periodSeconds?: number;
      readonly successThreshold?: number;
      readonly timeoutSeconds?: number;
    };
    readonly admissionWebhooks?: {
      readonly failurePolicy?: string;
      readonly timeoutSeconds?: number;
      readonly enabled?: boolean;
      readonly caBundle?: string;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly namespaceSelector?: Readonly<Record<string, unknown>> & {
        readonly matchExpressions?: unknown;
      };
      readonly objectSelector?: Readonly<Record<string, unknown>>;
      readonly matchConditions?: Readonly<Record<string, unknown>>;
      readonly mutatingWebhookConfiguration?: {
        readonly annotations?: Readonly<Record<string, unknown>>;
      };
      readonly validatingWebhookConfiguration?: {
        readonly annotations?: Readonly<Record<string, unknown>>;
      };
      readonly deployment?: {
        readonly enabled?: boolean;
        readonly replicas?: number;
        readonly strategy?: Readonly<Record<string, unknown>>;
        readonly podDisruptionBudget?: {
          readonly enabled?: boolean;
          readonly minAvailable?: number;
          readonly unhealthyPodEvictionPolicy?: string;
        };
        readonly revisionHistoryLimit?: number;
        readonly tls?: {
          readonly enabled?: boolean;
          readonly tlsMinVersion?: string;
          readonly internalPort?: number;
        };
        readonly serviceAccount?: {
          readonly annotations?: Readonly<Record<string, unknown>>;
          readonly automountServiceAccountToken?: boolean;
          readonly create?: boolean;
          readonly name?: string;
        };
        readonly service?: {
          readonly annotations?: Readonly<Record<string, unknown>>;
          readonly labels?: Readonly<Record<string, unknown>>;
          readonly clusterIP?: string;
          readonly ipDualStack?: {
            readonly enabled?: boolean;
            readonly ipFamilies?: readonly unknown[];
            readonly ipFamilyPolicy?: string;
          };
          readonly nodePort?: number;
          readonly nodePortTls?: number;
          readonly additionalPorts?: readonly unknown[];
          readonly loadBalancerIP?: string;
          readonly loadBalancerSourceRanges?: readonly unknown[];
          readonly externalTrafficPolicy?: string;
          readonly type?: string;
          readonly externalIPs?: readonly unknown[];
        };
        readonly labels?: Readonly<Record<string, unknown>>;
        readonly annotations?: Readonly<Record<string, unknown>>;
        readonly podLabels?: Readonly<Record<string, unknown>>;
        readonly podAnnotations?: Readonly<Record<string, unknown>>;
        readonly image?: {
          readonly registry?: string;
          readonly repository?: string;
          readonly tag?: string;
          readonly sha?: string;
          readonly pullPolicy?: string;
        };
        readonly promqlOptions?: readonly unknown[];
        readonly livenessProbe?: Readonly<Record<string, unknown>> & {
          readonly enabled?: boolean;
          readonly failureThreshold?: number;
          readonly initialDelaySeconds?: number;
          readonly periodSeconds?: number;
          readonly successThreshold?: number;
          readonly timeoutSeconds?: number;
        };
        readonly readinessProbe?: Readonly<Record<string, unknown>> & {
          readonly enabled?: boolean;
          readonly failureThreshold?: number;
          readonly initialDelaySeconds?: number;
          readonly periodSeconds?: number;
          readonly successThreshold?: number;
          readonly timeoutSeconds?: number;
        };
        readonly resources?: Readonly<Record<string, unknown>>;
        readonly hostNetwork?: boolean;
        readonly nodeSelector?: Readonly<Record<string, unknown>>;
        readonly tolerations?: readonly unknown[];
        readonly affinity?: Readonly<Record<string, unknown>>;
        readonly dnsConfig?: Readonly<Record<string, unknown>>;
        readonly securityContext?: Readonly<Record<string, unknown>> & {
          readonly fsGroup?: number;
          readonly runAsGroup?: number;
          readonly runAsNonRoot?: boolean;
          readonly runAsUser?: number;
          readonly seccompProfile?: Readonly<Record<string, unknown>> & {
            readonly type?: string;
          };
        };
        readonly containerSecurityContext?: Readonly<Record<string, unknown>> & {
          readonly allowPrivilegeEscalation?: boolean;
          readonly readOnlyRootFilesystem?: boolean;
          readonly capabilities?: Readonly<Record<string, unknown>> & {
            readonly drop?: readonly unknown[];
          };
        };
        readonly automountServiceAccountToken?: boolean;
        readonly logFormat?: unknown;
        readonly logLevel?: unknown;
        readonly priorityClassName?: unknown;
      };
      readonly patch?: {
        readonly enabled?: boolean;
        readonly image?: {
          readonly registry?: string;
          readonly repository?: string;
          readonly tag?: string;
          readonly sha?: string;
          readonly pullPolicy?: string;
        };
        readonly resources?: Readonly<Record<string, unknown>>;
        readonly priorityClassName?: string;
        readonly ttlSecondsAfterFinished?: number;
        readonly annotations?: Readonly<Record<string, unknown>>;
        readonly podAnnotations?: Readonly<Record<string, unknown>>;
        readonly nodeSelector?: Readonly<Record<string, unknown>>;
        readonly affinity?: Readonly<Record<string, unknown>>;
        readonly tolerations?: readonly unknown[];
        readonly securityContext?: Readonly<Record<string, unknown>> & {
          readonly runAsGroup?: number;
          readonly runAsNonRoot?: boolean;
          readonly runAsUser?: number;
          readonly seccompProfile?: Readonly<Record<string, unknown>> & {
            readonly type?: string;
          };
        };
        readonly serviceAccount?: {
          readonly create?: boolean;
          readonly annotations?: Readonly<Record<string, unknown>>;
          readonly automountServiceAccountToken?: boolean;
        };
      };
      readonly createSecretJob?: {
        readonly securityContext?: Readonly<Record<string, unknown>> & {
          readonly allowPrivilegeEscalation?: boolean;
          readonly readOnlyRootFilesystem?: boolean;
          readonly capabilities?: Readonly<Record<string, unknown>> & {
            readonly drop?: readonly unknown[];
          };
        };
      };
      readonly patchWebhookJob?: {
        readonly securityContext?: Readonly<Record<string, unknown>> & {
          readonly allowPrivilegeEscalation?: boolean;
          readonly readOnlyRootFilesystem?: boolean;
          readonly capabilities?: Readonly<Record<string, unknown>> & {
            readonly drop?: readonly unknown[];
          };
        };
      };
      readonly certManager?: {
        readonly enabled?: boolean;
        readonly rootCert?: {
          readonly duration?: string;
          readonly revisionHistoryLimit?: unknown;
        };
        readonly admissionCert?: {
          readonly duration?: string;
          readonly revisionHistoryLimit?: unknown;
        };
        readonly issuerRef?: unknown;
      };
    };
    readonly namespaces?: Readonly<Record<string, unknown>> & {
      readonly additional?: unknown;
      readonly releaseNamespace?: unknown;
    };
    readonly denyNamespaces?: readonly unknown[];
    readonly alertmanagerInstanceNamespaces?: readonly unknown[];
    readonly alertmanagerConfigNamespaces?: readonly unknown[];
    readonly prometheusInstanceNamespaces?: readonly unknown[];
    readonly thanosRulerInstanceNamespaces?: readonly unknown[];
    readonly networkPolicy?: {
      readonly enabled?: boolean;
      readonly flavor?: string;
      readonly cilium?: {
        readonly egress?: unknown;
      };
      readonly matchLabels?: unknown;
    };
    readonly serviceAccount?: {
      readonly create?: boolean;
      readonly name?: string;
      readonly automountServiceAccountToken?: boolean;
      readonly annotations?: Readonly<Record<string, unknown>>;
    };
    readonly terminationGracePeriodSeconds?: number;
    readonly lifecycle?: Readonly<Record<string, unknown>>;
    readonly service?: {
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly clusterIP?: string;
      readonly ipDualStack?: {
        readonly enabled?: boolean;
        readonly ipFamilies?: readonly unknown[];
        readonly ipFamilyPolicy?: string;
      };
      readonly nodePort?: number;
      readonly nodePortTls?: number;
      readonly additionalPorts?: readonly unknown[];
      readonly loadBalancerIP?: string;
      readonly loadBalancerSourceRanges?: readonly unknown[];
      readonly externalTrafficPolicy?: string;
      readonly type?: string;
      readonly externalIPs?: readonly unknown[];
    };
    readonly labels?: Readonly<Record<string, unknown>>;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly podLabels?: Readonly<Record<string, unknown>>;
    readonly podAnnotations?: Readonly<Record<string, unknown>>;
    readonly podDisruptionBudget?: {
      readonly enabled?: boolean;
      readonly minAvailable?: number;
      readonly unhealthyPodEvictionPolicy?: string;
    };
    readonly kubeletService?: {
      readonly enabled?: boolean;
      readonly namespace?: string;
      readonly selector?: string;
      readonly name?: string;
    };
    readonly kubeletEndpointsEnabled?: boolean;
    readonly kubeletEndpointSliceEnabled?: boolean;
    readonly extraArgs?: readonly unknown[];
    readonly serviceMonitor?: {
      readonly selfMonitor?: boolean;
      readonly additionalLabels?: Readonly<Record<string, unknown>>;
      readonly interval?: string;
      readonly sampleLimit?: number;
      readonly targetLimit?: number;
      readonly labelLimit?: number;
      readonly labelNameLengthLimit?: number;
      readonly labelValueLengthLimit?: number;
      readonly scrapeTimeout?: string;
      readonly metricRelabelings?: readonly unknown[];
      readonly relabelings?: readonly unknown[];
    };
    readonly resources?: Readonly<Record<string, unknown>>;
    readonly env?: {
      readonly GOGC?: string;
    };
    readonly hostNetwork?: boolean;
    readonly nodeSelector?: Readonly<Record<string, unknown>>;
    readonly tolerations?: readonly unknown[];
    readonly affinity?: Readonly<Record<string, unknown>>;
    readonly dnsConfig?: Readonly<Record<string, unknown>>;
    readonly securityContext?: Readonly<Record<string, unknown>> & {
      readonly fsGroup?: number;
      readonly runAsGroup?: number;
      readonly runAsNonRoot?: boolean;
      readonly runAsUser?: number;
      readonly seccompProfile?: Readonly<Record<string, unknown>> & {
        readonly type?: string;
      };
    };
    readonly hostUsers?: unknown;
    readonly containerSecurityContext?: Readonly<Record<string, unknown>> & {
      readonly allowPrivilegeEscalation?: boolean;
      readonly readOnlyRootFilesystem?: boolean;
      readonly capabilities?: Readonly<Record<string, unknown>> & {
        readonly drop?: readonly unknown[];
      };
    };
    readonly verticalPodAutoscaler?: {
      readonly enabled?: boolean;
      readonly controlledResources?: readonly unknown[];
      readonly maxAllowed?: Readonly<Record<string, unknown>>;
      readonly minAllowed?: Readonly<Record<string, unknown>>;
      readonly updatePolicy?: {
        readonly updateMode?: string;
      };
      readonly controlledValues?: unknown;
      readonly recommenders?: unknown;
    };
    readonly image?: {
      readonly registry?: string;
      readonly repository?: string;
      readonly tag?: string;
      readonly sha?: string;
      readonly pullPolicy?: string;
    };
    readonly prometheusConfigReloader?: {
      readonly image?: {
        readonly registry?: string;
        readonly repository?: string;
        readonly tag?: string;
        readonly sha?: string;
      };
      readonly enableProbe?: boolean;
      readonly resources?: Readonly<Record<string, unknown>>;
    };
    readonly thanosImage?: {
      readonly registry?: string;
      readonly repository?: string;
      readonly tag?: string;
      readonly sha?: string;
    };
    readonly prometheusInstanceSelector?: string;
    readonly alertmanagerInstanceSelector?: string;
    readonly thanosRulerInstanceSelector?: string;
    readonly secretFieldSelector?: string;
    readonly featureGates?: Readonly<Record<string, unknown>>;
    readonly automountServiceAccountToken?: boolean;
    readonly extraVolumes?: readonly unknown[];
    readonly extraVolumeMounts?: readonly unknown[];
    readonly alertmanagerDefaultBaseImage?: unknown;
    readonly alertmanagerDefaultBaseImageRegistry?: unknown;
    readonly clusterDomain?: unknown;
    readonly logFormat?: unknown;
    readonly logLevel?: unknown;
    readonly priorityClassName?: unknown;
    readonly prometheusDefaultBaseImage?: unknown;
    readonly prometheusDefaultBaseImageRegistry?: unknown;
  };
  readonly prometheus?: {
    readonly enabled?: boolean;
    readonly agentMode?: boolean;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly additionalLabels?: Readonly<Record<string, unknown>>;
    readonly networkPolicy?: {
      readonly enabled?: boolean;
      readonly flavor?: string;
      readonly namespace?: unknown;
      readonly cilium?: {
        readonly egress?: unknown;
        readonly endpointSelector?: unknown;
        readonly ingress?: unknown;
      };
      readonly egress?: unknown;
      readonly ingress?: unknown;
      readonly podSelector?: unknown;
    };
    readonly serviceAccount?: {
      readonly create?: boolean;
      readonly name?: string;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly automountServiceAccountToken?: boolean;
    };
    readonly thanosService?: {
      readonly enabled?: boolean;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly externalTrafficPolicy?: string;
      readonly type?: string;
      readonly ipDualStack?: {
        readonly enabled?: boolean;
        readonly ipFamilies?: readonly unknown[];
        readonly ipFamilyPolicy?: string;
      };
      readonly portName?: string;
      readonly port?: number;
      readonly targetPort?: string;
      readonly httpPortName?: string;
      readonly httpPort?: number;
      readonly targetHttpPort?: string;
      readonly clusterIP?: string;
      readonly nodePort?: number;
      readonly httpNodePort?: number;
    };
    readonly thanosServiceMonitor?: {
      readonly enabled?: boolean;
      readonly interval?: string;
      readonly additionalLabels?: Readonly<Record<string, unknown>>;
      readonly scheme?: string;
      readonly tlsConfig?: Readonly<Record<string, unknown>>;
      readonly bearerTokenFile?: unknown;
      readonly metricRelabelings?: readonly unknown[];
      readonly relabelings?: readonly unknown[];
    };
    readonly thanosServiceExternal?: {
      readonly enabled?: boolean;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly loadBalancerIP?: string;
      readonly loadBalancerSourceRanges?: readonly unknown[];
      readonly portName?: string;
      readonly port?: number;
      readonly targetPort?: string;
      readonly httpPortName?: string;
      readonly httpPort?: number;
      readonly targetHttpPort?: string;
      readonly externalTrafficPolicy?: string;
      readonly type?: string;
      readonly nodePort?: number;
      readonly httpNodePort?: number;
    };
    readonly service?: {
      readonly enabled?: boolean;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly clusterIP?: string;
      readonly ipDualStack?: {
        readonly enabled?: boolean;
        readonly ipFamilies?: readonly unknown[];
        readonly ipFamilyPolicy?: string;
      };
      readonly port?: number;
      readonly targetPort?: number;
      readonly reloaderWebPort?: number;
      readonly reloaderWebNodePort?: unknown;
      readonly externalIPs?: readonly unknown[];
      readonly nodePort?: number;
      readonly loadBalancerIP?: string;
      readonly loadBalancerSourceRanges?: readonly unknown[];
      readonly externalTrafficPolicy?: string;
      readonly type?: string;
      readonly additionalPorts?: readonly unknown[];
      readonly publishNotReadyAddresses?: boolean;
      readonly sessionAffinity?: string;
      readonly sessionAffinityConfig?: {
        readonly clientIP?: {
          readonly timeoutSeconds?: number;
        };
      };
    };
    readonly servicePerReplica?: {
      readonly enabled?: boolean;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly port?: number;
      readonly targetPort?: number;
      readonly nodePort?: number;
      readonly loadBalancerSourceRanges?: readonly unknown[];
      readonly externalTrafficPolicy?: string;
      readonly type?: string;
      readonly ipDualStack?: {
        readonly enabled?: boolean;
        readonly ipFamilies?: readonly unknown[];
        readonly ipFamilyPolicy?: string;
      };
    };
    readonly podDisruptionBudget?: {
      readonly enabled?: boolean;
      readonly minAvailable?: number;
      readonly unhealthyPodEvictionPolicy?: string;
    };
    readonly verticalPodAutoscaler?: {
      readonly enabled?: boolean;
      readonly controlledResources?: readonly unknown[];
      readonly maxAllowed?: Readonly<Record<string, unknown>>;
      readonly minAllowed?: Readonly<Record<string, unknown>>;
      readonly updatePolicy?: {
        readonly updateMode?: string;
      };
      readonly controlledValues?: unknown;
      readonly recommenders?: unknown;
    };
    readonly thanosIngress?: {
      readonly enabled?: boolean;
      readonly ingressClassName?: string;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly servicePort?: number;
      readonly nodePort?: number;
      readonly hosts?: readonly unknown[];
      readonly paths?: readonly unknown[];
      readonly tls?: readonly unknown[];
      readonly pathType?: unknown;
    };
    readonly extraSecret?: {
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly data?: Readonly<Record<string, unknown>>;
      readonly name?: unknown;
    };
    readonly ingress?: {
      readonly enabled?: boolean;
      readonly ingressClassName?: string;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly hosts?: readonly unknown[];
      readonly paths?: readonly unknown[];
      readonly tls?: readonly unknown[];
      readonly extraPaths?: unknown;
      readonly pathType?: unknown;
      readonly servicePort?: unknown;
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
        readonly httpsRedirect?: boolean;
        readonly matches?: readonly unknown[];
        readonly filters?: readonly unknown[];
        readonly sessionPersistence?: Readonly<Record<string, unknown>>;
        readonly additionalRules?: readonly unknown[];
      };
    };
    readonly ingressPerReplica?: {
      readonly enabled?: boolean;
      readonly ingressClassName?: string;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly hostPrefix?: string;
      readonly hostDomain?: string;
      readonly paths?: readonly unknown[];
      readonly tlsSecretName?: string;
      readonly tlsSecretPerReplica?: {
        readonly enabled?: boolean;
        readonly prefix?: string;
      };
      readonly pathType?: unknown;
    };
    readonly routePerReplica?: {
      readonly main?: {
        readonly enabled?: boolean;
        readonly apiVersion?: string;
        readonly kind?: string;
        readonly annotations?: Readonly<Record<string, unknown>>;
        readonly labels?: Readonly<Record<string, unknown>>;
        readonly hostPrefix?: string;
        readonly hostDomain?: string;
        readonly parentRefs?: readonly unknown[];
        readonly httpsRedirect?: boolean;
        readonly filters?: readonly unknown[];
        readonly matches?: readonly unknown[];
        readonly sessionPersistence?: Readonly<Record<string, unknown>>;
        readonly additionalRules?: readonly unknown[];
      };
    };
    readonly serviceMonitor?: {
      readonly selfMonitor?: boolean;
      readonly interval?: string;
      readonly additionalLabels?: Readonly<Record<string, unknown>>;
      readonly sampleLimit?: number;
      readonly targetLimit?: number;
      readonly labelLimit?: number;
      readonly labelNameLengthLimit?: number;
      readonly labelValueLengthLimit?: number;
      readonly scheme?: string;
      readonly tlsConfig?: Readonly<Record<string, unknown>>;
      readonly bearerTokenFile?: unknown;
      readonly metricRelabelings?: readonly unknown[];
      readonly relabelings?: readonly unknown[];
      readonly additionalEndpoints?: readonly unknown[];
      readonly proxyUrl?: unknown;
    };
    readonly prometheusSpec?: {
      readonly persistentVolumeClaimRetentionPolicy?: Readonly<Record<string, unknown>>;
      readonly disableCompaction?: boolean;
      readonly automountServiceAccountToken?: boolean;
      readonly apiserverConfig?: Readonly<Record<string, unknown>>;
      readonly additionalArgs?: readonly unknown[];
      readonly convertClassicHistogramsToNHCB?: boolean;
      readonly scrapeClassicHistograms?: boolean;
      readonly scrapeNativeHistograms?: boolean;
      readonly scrapeFailureLogFile?: string;
      readonly scrapeInterval?: string;
      readonly scrapeTimeout?: string;
      readonly scrapeClasses?: readonly unknown[];
      readonly podTargetLabels?: readonly unknown[];
      readonly evaluationInterval?: string;
      readonly listenLocal?: boolean;
      readonly enableOTLPReceiver?: boolean;
      readonly enableAdminAPI?: boolean;
      readonly version?: string;
      readonly web?: Readonly<Record<string, unknown>>;
      readonly exemplars?: Readonly<Record<string, unknown>>;
      readonly enableFeatures?: readonly unknown[];
      readonly otlp?: Readonly<Record<string, unknown>>;
      readonly serviceName?: unknown;
      readonly image?: {
        readonly registry?: string;
        readonly repository?: string;
        readonly tag?: string;
        readonly sha?: string;
        readonly pullPolicy?: string;
      };
      readonly tolerations?: readonly unknown[];
      readonly topologySpreadConstraints?: readonly unknown[];
      readonly disableAlerting?: boolean;
      readonly alertingEndpoints?: readonly unknown[];
      readonly externalLabels?: Readonly<Record<string, unknown>>;
      readonly enableRemoteWriteReceiver?: boolean;
      readonly replicaExternalLabelName?: string;
      readonly replicaExternalLabelNameClear?: boolean;
      readonly prometheusExternalLabelName?: string;
      readonly prometheusExternalLabelNameClear?: boolean;
      readonly externalUrl?: string;
      readonly nodeSelector?: Readonly<Record<string, unknown>>;
      readonly secrets?: readonly unknown[];
      readonly configMaps?: readonly unknown[];
      readonly query?: Readonly<Record<string, unknown>>;
      readonly ruleNamespaceSelector?: Readonly<Record<string, unknown>>;
      readonly ruleSelectorNilUsesHelmValues?: boolean;
      readonly ruleSelector?: Readonly<Record<string, unknown>>;
      readonly serviceMonitorSelectorNilUsesHelmValues?: boolean;
      readonly serviceMonitorSelector?: Readonly<Record<string, unknown>>;
      readonly serviceMonitorNamespaceSelector?: Readonly<Record<string, unknown>>;
      readonly podMonitorSelectorNilUsesHelmValues?: boolean;
      readonly podMonitorSelector?: Readonly<Record<string, unknown>>;
      readonly podMonitorNamespaceSelector?: Readonly<Record<string, unknown>>;
      readonly probeSelectorNilUsesHelmValues?: boolean;
      readonly probeSelector?: Readonly<Record<string, unknown>>;
      readonly probeNamespaceSelector?: Readonly<Record<string, unknown>>;
      readonly scrapeConfigSelectorNilUsesHelmValues?: boolean;
      readonly scrapeConfigSelector?: Readonly<Record<string, unknown>>;
      readonly scrapeConfigNamespaceSelector?: Readonly<Record<string, unknown>>;
      readonly retention?: string;
      readonly retentionSize?: string;
      readonly tsdb?: {
        readonly outOfOrderTimeWindow?: string;
      };
      readonly walCompression?: boolean;
      readonly paused?: boolean;
      readonly replicas?: number;
      readonly shards?: number;
      readonly logLevel?: string;
      readonly logFormat?: string;
      readonly routePrefix?: string;
      readonly podMetadata?: Readonly<Record<string, unknown>>;
      readonly podAntiAffinity?: string;
      readonly podAntiAffinityTopologyKey?: string;
      readonly affinity?: Readonly<Record<string, unknown>>;
      readonly remoteRead?: readonly unknown[];
      readonly additionalRemoteRead?: readonly unknown[];
      readonly remoteWrite?: readonly unknown[];
      readonly additionalRemoteWrite?: readonly unknown[];
      readonly remoteWriteDashboards?: boolean;
      readonly resources?: Readonly<Record<string, unknown>>;
      readonly storageSpec?: Readonly<Record<string, unknown>>;
      readonly volumes?: readonly unknown[];
      readonly volumeMounts?: readonly unknown[];
      readonly additionalScrapeConfigs?: readonly unknown[];
      readonly additionalScrapeConfigsSecret?: Readonly<Record<string, unknown>> & {
        readonly enabled?: unknown;
        readonly key?: unknown;
        readonly name?: unknown;
      };
      readonly additionalPrometheusSecretsAnnotations?: Readonly<Record<string, unknown>>;
      readonly additionalAlertManagerConfigs?: readonly unknown[];
      readonly additionalAlertManagerConfigsSecret?: Readonly<Record<string, unknown>> & {
        readonly key?: unknown;
        readonly name?: unknown;
        readonly optional?: unknown;
      };
      readonly additionalAlertRelabelConfigs?: readonly unknown[];
      readonly additionalAlertRelabelConfigsSecret?: Readonly<Record<string, unknown>> & {
        readonly key?: unknown;
        readonly name?: unknown;
      };
      readonly securityContext?: Readonly<Record<string, unknown>> & {
        readonly runAsGroup?: number;
        readonly runAsNonRoot?: boolean;
        readonly runAsUser?: number;
        readonly fsGroup?: number;
        readonly seccompProfile?: Readonly<Record<string, unknown>> & {
          readonly type?: string;
        };
      };
      readonly dnsConfig?: Readonly<Record<string, unknown>>;
      readonly dnsPolicy?: string;
      readonly priorityClassName?: string;
      readonly thanos?: Readonly<Record<string, unknown>> & {
        readonly image?: unknown;
        readonly objectStorageConfig?: {
          readonly existingSecret?: {
            readonly key?: unknown;
            readonly name?: unknown;
          };
          readonly secret?: unknown;
        };
        readonly secretProviderClass?: unknown;
      };
      readonly containers?: readonly unknown[];
      readonly initContainers?: readonly unknown[];
      readonly portName?: string;
      readonly arbitraryFSAccessThroughSMs?: boolean;
      readonly overrideHonorLabels?: boolean;
      readonly overrideHonorTimestamps?: boolean;
      readonly ignoreNamespaceSelectors?: boolean;
      readonly enforcedNamespaceLabel?: string;
      readonly prometheusRulesExcludedFromEnforce?: readonly unknown[];
      readonly excludedFromEnforcement?: readonly unknown[];
      readonly queryLogFile?: boolean;
      readonly sampleLimit?: boolean;
      readonly targetLimit?: number;
      readonly labelLimit?: number;
      readonly labelNameLengthLimit?: number;
      readonly labelValueLengthLimit?: number;
      readonly keepDroppedTargets?: number;
      readonly bodySizeLimit?: string;
      readonly enforcedBodySizeLimit?: string;
      readonly enforcedKeepDroppedTargets?: number;
      readonly enforcedSampleLimit?: boolean;
      readonly enforcedTargetLimit?: boolean;
      readonly enforcedLabelLimit?: boolean;
      readonly enforcedLabelNameLengthLimit?: boolean;
      readonly enforcedLabelValueLengthLimit?: boolean;
      readonly allowOverlappingBlocks?: boolean;
      readonly nameValidationScheme?: string;
      readonly minReadySeconds?: number;
      readonly terminationGracePeriodSeconds?: unknown;
      readonly hostNetwork?: boolean;
      readonly hostUsers?: unknown;
      readonly hostAliases?: readonly unknown[];
      readonly tracingConfig?: Readonly<Record<string, unknown>>;
      readonly serviceDiscoveryRole?: string;
      readonly enableServiceLinks?: unknown;
      readonly schedulerName?: string;
      readonly nameEscapingScheme?: string;
      readonly reloadStrategy?: string;
      readonly ruleQueryOffset?: string;
      readonly runtime?: Readonly<Record<string, unknown>>;
      readonly shardingStrategy?: Readonly<Record<string, unknown>>;
      readonly shardRetentionPolicy?: Readonly<Record<string, unknown>>;
      readonly remoteWriteReceiverMessageVersions?: readonly unknown[];
      readonly podManagementPolicy?: string;
      readonly updateStrategy?: Readonly<Record<string, unknown>>;
      readonly additionalConfig?: Readonly<Record<string, unknown>>;
      readonly additionalConfigString?: string;
      readonly maximumStartupDurationSeconds?: number;
      readonly scrapeProtocols?: readonly unknown[];
    };
    readonly additionalRulesForClusterRole?: readonly unknown[];
    readonly additionalServiceMonitors?: readonly unknown[];
    readonly additionalPodMonitors?: readonly unknown[];
  };
  readonly thanosRuler?: {
    readonly enabled?: boolean;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly serviceAccount?: {
      readonly create?: boolean;
      readonly name?: string;
      readonly annotations?: Readonly<Record<string, unknown>>;
    };
    readonly podDisruptionBudget?: {
      readonly enabled?: boolean;
      readonly minAvailable?: number;
      readonly unhealthyPodEvictionPolicy?: string;
    };
    readonly ingress?: {
      readonly enabled?: boolean;
      readonly ingressClassName?: string;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly hosts?: readonly unknown[];
      readonly paths?: readonly unknown[];
      readonly tls?: readonly unknown[];
      readonly pathType?: unknown;
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
        readonly httpsRedirect?: boolean;
        readonly matches?: readonly unknown[];
        readonly filters?: readonly unknown[];
        readonly sessionPersistence?: Readonly<Record<string, unknown>>;
        readonly additionalRules?: readonly unknown[];
      };
    };
    readonly service?: {
      readonly enabled?: boolean;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly clusterIP?: string;
      readonly ipDualStack?: {
        readonly enabled?: boolean;
        readonly ipFamilies?: readonly unknown[];
        readonly ipFamilyPolicy?: string;
      };
      readonly port?: number;
      readonly targetPort?: number;
      readonly nodePort?: number;
      readonly additionalPorts?: readonly unknown[];
      readonly externalIPs?: readonly unknown[];
      readonly loadBalancerIP?: string;
      readonly loadBalancerSourceRanges?: readonly unknown[];
      readonly externalTrafficPolicy?: string;
      readonly type?: string;
    };
    readonly serviceMonitor?: {
      readonly selfMonitor?: boolean;
      readonly interval?: string;
      readonly additionalLabels?: Readonly<Record<string, unknown>>;
      readonly sampleLimit?: number;
      readonly targetLimit?: number;
      readonly labelLimit?: number;
      readonly labelNameLengthLimit?: number;
      readonly labelValueLengthLimit?: number;
      readonly proxyUrl?: string;
      readonly scheme?: string;
      readonly tlsConfig?: Readonly<Record<string, unknown>>;
      readonly bearerTokenFile?: unknown;
      readonly metricRelabelings?: readonly unknown[];
      readonly relabelings?: readonly unknown[];
      readonly additionalEndpoints?: readonly unknown[];
    };
    readonly thanosRulerSpec?: {
      readonly podMetadata?: Readonly<Record<string, unknown>>;
      readonly serviceName?: unknown;
      readonly image?: {
        readonly registry?: string;
        readonly repository?: string;
        readonly tag?: string;
        readonly sha?: string;
      };
      readonly ruleNamespaceSelector?: Readonly<Record<string, unknown>>;
      readonly ruleSelectorNilUsesHelmValues?: boolean;
      readonly ruleSelector?: Readonly<Record<string, unknown>>;
      readonly logFormat?: string;
      readonly logLevel?: string;
      readonly replicas?: number;
      readonly retention?: string;
      readonly evaluationInterval?: string;
      readonly storage?: Readonly<Record<string, unknown>>;
      readonly alertmanagersConfig?: {
        readonly existingSecret?: Readonly<Record<string, unknown>> & {
          readonly key?: unknown;
          readonly name?: unknown;
        };
        readonly secret?: Readonly<Record<string, unknown>>;
      };
      readonly externalPrefix?: unknown;
      readonly externalPrefixNilUsesHelmValues?: boolean;
      readonly routePrefix?: string;
      readonly objectStorageConfig?: {
        readonly existingSecret?: Readonly<Record<string, unknown>> & {
          readonly key?: unknown;
          readonly name?: unknown;
        };
        readonly secret?: Readonly<Record<string, unknown>>;
      };
      readonly alertDropLabels?: readonly unknown[];
      readonly queryEndpoints?: readonly unknown[];
      readonly queryConfig?: {
        readonly existingSecret?: Readonly<Record<string, unknown>> & {
          readonly key?: unknown;
          readonly name?: unknown;
        };
        readonly secret?: Readonly<Record<string, unknown>>;
      };
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly paused?: boolean;
      readonly additionalArgs?: readonly unknown[];
      readonly nodeSelector?: Readonly<Record<string, unknown>>;
      readonly resources?: Readonly<Record<string, unknown>>;
      readonly podAntiAffinity?: string;
      readonly podAntiAffinityTopologyKey?: string;
      readonly affinity?: Readonly<Record<string, unknown>>;
      readonly tolerations?: readonly unknown[];
      readonly topologySpreadConstraints?: readonly unknown[];
      readonly securityContext?: Readonly<Record<string, unknown>> & {
        readonly runAsGroup?: number;
        readonly runAsNonRoot?: boolean;
        readonly runAsUser?: number;
        readonly fsGroup?: number;
        readonly seccompProfile?: Readonly<Record<string, unknown>> & {
          readonly type?: string;
        };
      };
      readonly hostUsers?: unknown;
      readonly listenLocal?: boolean;
      readonly containers?: readonly unknown[];
      readonly extraEnv?: readonly unknown[];
      readonly volumes?: readonly unknown[];
      readonly volumeMounts?: readonly unknown[];
      readonly initContainers?: readonly unknown[];
      readonly priorityClassName?: string;
      readonly portName?: string;
      readonly terminationGracePeriodSeconds?: unknown;
      readonly web?: Readonly<Record<string, unknown>>;
      readonly podManagementPolicy?: string;
      readonly updateStrategy?: Readonly<Record<string, unknown>>;
      readonly version?: string;
      readonly imagePullPolicy?: string;
      readonly enableFeatures?: readonly unknown[];
      readonly enableServiceLinks?: unknown;
      readonly minReadySeconds?: unknown;
      readonly dnsConfig?: Readonly<Record<string, unknown>>;
      readonly dnsPolicy?: string;
      readonly hostAliases?: readonly unknown[];
      readonly remoteWrite?: readonly unknown[];
      readonly tracingConfig?: {
        readonly existingSecret?: Readonly<Record<string, unknown>> & {
          readonly key?: unknown;
          readonly name?: unknown;
        };
        readonly secret?: Readonly<Record<string, unknown>>;
      };
      readonly tracingConfigFile?: string;
      readonly alertRelabelConfigs?: {
        readonly existingSecret?: Readonly<Record<string, unknown>> & {
          readonly key?: unknown;
          readonly name?: unknown;
        };
        readonly secret?: Readonly<Record<string, unknown>>;
      };
      readonly alertRelabelConfigFile?: string;
      readonly grpcServerTlsConfig?: Readonly<Record<string, unknown>>;
      readonly objectStorageConfigFile?: string;
      readonly ruleConcurrentEval?: unknown;
      readonly ruleOutageTolerance?: string;
      readonly ruleGracePeriod?: string;
      readonly ruleQueryOffset?: string;
      readonly resendDelay?: string;
      readonly enforcedNamespaceLabel?: string;
      readonly excludedFromEnforcement?: readonly unknown[];
      readonly additionalConfig?: Readonly<Record<string, unknown>>;
      readonly additionalConfigString?: string;
      readonly alertQueryUrl?: unknown;
      readonly alertmanagersUrl?: unknown;
    };
    readonly extraSecret?: {
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly data?: Readonly<Record<string, unknown>>;
      readonly name?: unknown;
    };
    readonly name?: unknown;
  };
  readonly cleanPrometheusOperatorObjectNames?: boolean;
  readonly extraManifests?: unknown;
  readonly additionalPrometheusRules?: unknown;
}
