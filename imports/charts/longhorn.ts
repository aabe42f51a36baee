// Made by `npm run imports` from the values of longhorn 1.12.1; do not edit.
export interface LonghornValues {
  readonly global?: {
    readonly imageRegistry?: string;
    readonly imagePullSecrets?: readonly unknown[];
    readonly timezone?: string;
    readonly tolerations?: readonly unknown[];
    readonly nodeSelector?: Readonly<Record<string, unknown>>;
    readonly cattle?: {
      readonly systemDefaultRegistry?: string;
      readonly windowsCluster?: {
        readonly enabled?: boolean;
        readonly tolerations?: readonly unknown[];
        readonly nodeSelector?: Readonly<Record<string, unknown>> & {
          readonly 'kubernetes.io/os'?: string;
        };
        readonly defaultSetting?: {
          readonly taintToleration?: string;
          readonly systemManagedComponentsNodeSelector?: string;
        };
      };
    };
  };
  readonly networkPolicies?: {
    readonly enabled?: boolean;
    readonly restrictInternalTraffic?: boolean;
    readonly type?: string;
    readonly kubeAPIServerSourceCIDRs?: readonly unknown[];
  };
  readonly image?: {
    readonly longhorn?: {
      readonly engine?: {
        readonly registry?: string;
        readonly repository?: string;
        readonly tag?: string;
      };
      readonly manager?: {
        readonly registry?: string;
        readonly repository?: string;
        readonly tag?: string;
      };
      readonly ui?: {
        readonly registry?: string;
        readonly repository?: string;
        readonly tag?: string;
      };
      readonly instanceManager?: {
        readonly registry?: string;
        readonly repository?: string;
        readonly tag?: string;
      };
      readonly shareManager?: {
        readonly registry?: string;
        readonly repository?: string;
        readonly tag?: string;
      };
      readonly backingImageManager?: {
        readonly registry?: string;
        readonly repository?: string;
        readonly tag?: string;
      };
      readonly supportBundleKit?: {
        readonly registry?: string;
        readonly repository?: string;
        readonly tag?: string;
      };
    };
    readonly csi?: {
      readonly attacher?: {
        readonly registry?: string;
        readonly repository?: string;
        readonly tag?: string;
      };
      readonly provisioner?: {
        readonly registry?: string;
        readonly repository?: string;
        readonly tag?: string;
      };
      readonly nodeDriverRegistrar?: {
        readonly registry?: string;
        readonly repository?: string;
        readonly tag?: string;
      };
      readonly resizer?: {
        readonly registry?: string;
        readonly repository?: string;
        readonly tag?: string;
      };
      readonly snapshotter?: {
        readonly registry?: string;
        readonly repository?: string;
        readonly tag?: string;
      };
      readonly livenessProbe?: Readonly<Record<string, unknown>> & {
        readonly registry?: string;
        readonly repository?: string;
        readonly tag?: string;
      };
    };
    readonly openshift?: {
      readonly oauthProxy?: {
        readonly registry?: string;
        readonly repository?: string;
        readonly tag?: string;
      };
    };
    readonly pullPolicy?: string;
  };
  readonly service?: {
    readonly ui?: {
      readonly type?: string;
      readonly nodePort?: unknown;
      readonly loadBalancerClass?: string;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly loadBalancerIP?: unknown;
      readonly loadBalancerSourceRanges?: unknown;
    };
    readonly manager?: {
      readonly type?: string;
      readonly nodePort?: string;
    };
  };
  readonly persistence?: {
    readonly createStorageClass?: boolean;
    readonly defaultClass?: boolean;
    readonly defaultFsType?: string;
    readonly defaultMkfsParams?: string;
    readonly defaultClassReplicaCount?: number;
    readonly defaultDataLocality?: string;
    readonly reclaimPolicy?: string;
    readonly volumeBindingMode?: string;
    readonly migratable?: boolean;
    readonly disableRevisionCounter?: string;
    readonly nfsOptions?: string;
    readonly recurringJobSelector?: {
      readonly enable?: boolean;
      readonly jobList?: readonly unknown[];
    };
    readonly backingImage?: {
      readonly enable?: boolean;
      readonly name?: unknown;
      readonly dataSourceType?: unknown;
      readonly dataSourceParameters?: unknown;
      readonly expectedChecksum?: unknown;
    };
    readonly defaultDiskSelector?: {
      readonly enable?: boolean;
      readonly selector?: string;
    };
    readonly defaultNodeSelector?: Readonly<Record<string, unknown>> & {
      readonly enable?: boolean;
      readonly selector?: string;
    };
    readonly shareManagerNodeSelector?: Readonly<Record<string, unknown>> & {
      readonly enable?: boolean;
      readonly selector?: string;
    };
    readonly shareManagerTolerations?: {
      readonly enable?: boolean;
      readonly tolerations?: string;
    };
    readonly unmapMarkSnapChainRemoved?: string;
    readonly dataEngine?: string;
    readonly backupTargetName?: string;
    readonly annotations?: Readonly<Record<string, unknown>>;
  };
  readonly preUpgradeChecker?: {
    readonly jobEnabled?: boolean;
    readonly upgradeVersionCheck?: boolean;
  };
  readonly csi?: {
    readonly kubeletRootDir?: unknown;
    readonly podAntiAffinityPreset?: unknown;
    readonly attacherReplicaCount?: unknown;
    readonly provisionerReplicaCount?: unknown;
    readonly resizerReplicaCount?: unknown;
    readonly snapshotterReplicaCount?: unknown;
  };
  readonly defaultSettings?: {
    readonly allowRecurringJobWhileVolumeDetached?: unknown;
    readonly createDefaultDiskLabeledNodes?: unknown;
    readonly defaultDataPath?: unknown;
    readonly defaultDataLocality?: unknown;
    readonly replicaSoftAntiAffinity?: unknown;
    readonly replicaAutoBalance?: unknown;
    readonly storageOverProvisioningPercentage?: unknown;
    readonly storageMinimalAvailablePercentage?: unknown;
    readonly storageReservedPercentageForDefaultDisk?: unknown;
    readonly upgradeChecker?: unknown;
    readonly upgradeResponderURL?: unknown;
    readonly managerUrl?: unknown;
    readonly defaultReplicaCount?: unknown;
    readonly defaultLonghornStaticStorageClass?: unknown;
    readonly failedBackupTTL?: unknown;
    readonly backupExecutionTimeout?: unknown;
    readonly restoreVolumeRecurringJobs?: unknown;
    readonly recurringSuccessfulJobsHistoryLimit?: unknown;
    readonly recurringFailedJobsHistoryLimit?: unknown;
    readonly recurringJobMaxRetention?: unknown;
    readonly supportBundleFailedHistoryLimit?: unknown;
    readonly taintToleration?: unknown;
    readonly systemManagedComponentsNodeSelector?: unknown;
    readonly systemManagedCSIComponentsResourceLimits?: unknown;
    readonly priorityClass?: string;
    readonly autoSalvage?: unknown;
    readonly autoDeletePodWhenVolumeDetachedUnexpectedly?: unknown;
    readonly blacklistForAutoDeletePodWhenVolumeDetachedUnexpectedly?: unknown;
    readonly disableSchedulingOnCordonedNode?: unknown;
    readonly replicaZoneSoftAntiAffinity?: unknown;
    readonly replicaDiskSoftAntiAffinity?: unknown;
    readonly nodeDownPodDeletionPolicy?: unknown;
    readonly nodeDrainPolicy?: unknown;
    readonly detachManuallyAttachedVolumesWhenCordoned?: unknown;
    readonly replicaReplenishmentWaitInterval?: unknown;
    readonly concurrentReplicaRebuildPerNodeLimit?: unknown;
    readonly rebuildConcurrentSyncLimit?: unknown;
    readonly concurrentVolumeBackupRestorePerNodeLimit?: unknown;
    readonly disableRevisionCounter?: string;
    readonly systemManagedPodsImagePullPolicy?: unknown;
    readonly allowVolumeCreationWithDegradedAvailability?: unknown;
    readonly autoCleanupSystemGeneratedSnapshot?: unknown;
    readonly autoCleanupRecurringJobBackupSnapshot?: unknown;
    readonly concurrentAutomaticEngineUpgradePerNodeLimit?: unknown;
    readonly backingImageCleanupWaitInterval?: unknown;
    readonly backingImageRecoveryWaitInterval?: unknown;
    readonly guaranteedInstanceManagerCPU?: unknown;
    readonly kubernetesClusterAutoscalerEnabled?: unknown;
    readonly orphanResourceAutoDeletion?: unknown;
    readonly orphanResourceAutoDeletionGracePeriod?: unknown;
    readonly storageNetwork?: unknown;
    readonly endpointNetworkForRWXVolume?: unknown;
    readonly deletingConfirmationFlag?: unknown;
    readonly engineReplicaTimeout?: unknown;
    readonly snapshotDataIntegrity?: unknown;
    readonly snapshotDataIntegrityImmediateCheckAfterSnapshotCreation?: unknown;
    readonly snapshotDataIntegrityCronjob?: unknown;
    readonly snapshotHeavyTaskConcurrentLimit?: unknown;
    readonly removeSnapshotsDuringFilesystemTrim?: unknown;
    readonly fastReplicaRebuildEnabled?: unknown;
    readonly replicaFileSyncHttpClientTimeout?: unknown;
    readonly longGRPCTimeOut?: unknown;
    readonly logLevel?: unknown;
    readonly logPath?: unknown;
    readonly backupCompressionMethod?: unknown;
    readonly backupConcurrentLimit?: unknown;
    readonly defaultBackupBlockSize?: unknown;
    readonly restoreConcurrentLimit?: unknown;
    readonly v1DataEngine?: unknown;
    readonly v2DataEngine?: unknown;
    readonly dataEngineHugepageEnabled?: unknown;
    readonly dataEngineMemorySize?: unknown;
    readonly dataEngineInterruptModeEnabled?: unknown;
    readonly dataEngineCPUIsolationEnabled?: unknown;
    readonly dataEngineCPUMask?: unknown;
    readonly dataEngineNumberOfCPUCores?: unknown;
    readonly dataEngineIobufLargePoolSize?: unknown;
    readonly dataEngineIobufSmallPoolSize?: unknown;
    readonly replicaRebuildingBandwidthLimit?: unknown;
    readonly defaultUblkQueueDepth?: unknown;
    readonly defaultUblkNumberOfQueue?: unknown;
    readonly engineImagePodLivenessProbePeriod?: unknown;
    readonly engineImagePodLivenessProbeTimeout?: unknown;
    readonly engineImagePodLivenessProbeFailureThreshold?: unknown;
    readonly instanceManagerPodLivenessProbeTimeout?: unknown;
    readonly allowEmptyNodeSelectorVolume?: unknown;
    readonly allowEmptyDiskSelectorVolume?: unknown;
    readonly allowCollectingLonghornUsageMetrics?: unknown;
    readonly disableSnapshotPurge?: unknown;
    readonly snapshotMaxCount?: unknown;
    readonly snapshotCountWarningThreshold?: unknown;
    readonly dataEngineLogLevel?: unknown;
    readonly dataEngineLogFlags?: unknown;
    readonly freezeFilesystemForSnapshot?: unknown;
    readonly autoCleanupSnapshotWhenDeleteBackup?: unknown;
    readonly autoCleanupSnapshotAfterOnDemandBackupCompleted?: unknown;
    readonly rwxVolumeFastFailover?: unknown;
    readonly offlineReplicaRebuilding?: unknown;
    readonly nodeDiskHealthMonitoring?: unknown;
    readonly csiAllowedTopologyKeys?: unknown;
    readonly csiStorageCapacityTracking?: unknown;
    readonly kubernetesMetricsServerMetricsEnabled?: unknown;
  };
  readonly defaultBackupStore?: {
    readonly backupTarget?: unknown;
    readonly backupTargetCredentialSecret?: unknown;
    readonly pollInterval?: unknown;
  };
  readonly privateRegistry?: {
    readonly createSecret?: unknown;
    readonly registryUrl?: unknown;
    readonly registryUser?: unknown;
    readonly registryPasswd?: unknown;
    readonly registrySecret?: unknown;
  };
  readonly longhornManager?: {
    readonly log?: {
      readonly format?: string;
    };
    readonly distro?: string;
    readonly priorityClass?: string;
    readonly tolerations?: readonly unknown[];
    readonly resources?: unknown;
    readonly nodeSelector?: Readonly<Record<string, unknown>>;
    readonly serviceAnnotations?: Readonly<Record<string, unknown>>;
    readonly serviceLabels?: Readonly<Record<string, unknown>>;
    readonly updateStrategy?: Readonly<Record<string, unknown>> & {
      readonly rollingUpdate?: Readonly<Record<string, unknown>> & {
        readonly maxUnavailable?: string;
      };
    };
  };
  readonly longhornDriver?: {
    readonly log?: {
      readonly format?: string;
    };
    readonly priorityClass?: string;
    readonly tolerations?: readonly unknown[];
    readonly nodeSelector?: Readonly<Record<string, unknown>>;
  };
  readonly longhornUI?: {
    readonly replicas?: number;
    readonly priorityClass?: string;
    readonly affinity?: Readonly<Record<string, unknown>> & {
      readonly podAntiAffinity?: Readonly<Record<string, unknown>> & {
        readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly unknown[];
      };
    };
    readonly tolerations?: readonly unknown[];
    readonly nodeSelector?: Readonly<Record<string, unknown>>;
    readonly podDisruptionBudget?: {
      readonly enabled?: boolean;
      readonly minAvailable?: number;
      readonly maxUnavailable?: string;
    };
  };
  readonly ingress?: {
    readonly enabled?: boolean;
    readonly ingressClassName?: unknown;
    readonly host?: string;
    readonly extraHosts?: readonly unknown[];
    readonly tls?: boolean;
    readonly secureBackends?: boolean;
    readonly tlsSecret?: string;
    readonly path?: string;
    readonly pathType?: string;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly secrets?: unknown;
  };
  readonly httproute?: {
    readonly enabled?: boolean;
    readonly parentRefs?: readonly unknown[];
    readonly hostnames?: readonly unknown[];
    readonly path?: string;
    readonly pathType?: string;
    readonly annotations?: Readonly<Record<string, unknown>>;
  };
  readonly enablePSP?: boolean;
  readonly namespaceOverride?: string;
  readonly annotations?: Readonly<Record<string, unknown>>;
  readonly serviceAccount?: {
    readonly annotations?: Readonly<Record<string, unknown>>;
  };
  readonly metrics?: {
    readonly serviceMonitor?: {
      readonly enabled?: boolean;
      readonly additionalLabels?: Readonly<Record<string, unknown>>;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly interval?: string;
      readonly scrapeTimeout?: string;
      readonly relabelings?: readonly unknown[];
      readonly metricRelabelings?: readonly unknown[];
      readonly sampleLimit?: number;
    };
  };
  readonly openshift?: {
    readonly enabled?: boolean;
    readonly ui?: {
      readonly route?: string;
      readonly port?: number;
      readonly proxy?: number;
    };
  };
  readonly enableGoCoverDir?: boolean;
  readonly extraObjects?: readonly unknown[];
  readonly nameOverride?: unknown;
}
