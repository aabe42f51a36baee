// Made by `npm run imports` from the values of cert-manager v1.21.1; do not edit.
export interface CertManagerValues {
  readonly global?: {
    readonly imagePullSecrets?: readonly unknown[];
    readonly nodeSelector?: Readonly<Record<string, unknown>>;
    readonly commonLabels?: Readonly<Record<string, unknown>>;
    readonly priorityClassName?: string;
    readonly rbac?: {
      readonly create?: boolean;
      readonly aggregateClusterRoles?: boolean;
    };
    readonly podSecurityPolicy?: {
      readonly enabled?: boolean;
      readonly useAppArmor?: boolean;
    };
    readonly logLevel?: number;
    readonly leaderElection?: {
      readonly namespace?: string;
    };
    readonly runtimeClassName?: string;
    readonly hostUsers?: unknown;
    readonly revisionHistoryLimit?: unknown;
  };
  readonly installCRDs?: boolean;
  readonly crds?: {
    readonly enabled?: boolean;
    readonly keep?: boolean;
  };
  readonly replicaCount?: number;
  readonly strategy?: Readonly<Record<string, unknown>>;
  readonly podDisruptionBudget?: {
    readonly enabled?: boolean;
    readonly maxUnavailable?: unknown;
    readonly minAvailable?: unknown;
    readonly unhealthyPodEvictionPolicy?: unknown;
  };
  readonly featureGates?: string;
  readonly maxConcurrentChallenges?: number;
  readonly imageRegistry?: string;
  readonly imageNamespace?: string;
  readonly image?: {
    readonly name?: string;
    readonly repository?: string;
    readonly pullPolicy?: string;
  };
  readonly clusterResourceNamespace?: string;
  readonly namespace?: string;
  readonly serviceAccount?: {
    readonly create?: boolean;
    readonly automountServiceAccountToken?: boolean;
    readonly annotations?: unknown;
    readonly labels?: unknown;
    readonly name?: unknown;
  };
  readonly enableCertificateOwnerRef?: boolean;
  readonly config?: Readonly<Record<string, unknown>>;
  readonly dns01RecursiveNameservers?: string;
  readonly dns01RecursiveNameserversOnly?: boolean;
  readonly disableAutoApproval?: boolean;
  readonly approveSignerNames?: readonly unknown[];
  readonly extraArgs?: readonly unknown[];
  readonly extraContainers?: readonly unknown[];
  readonly extraEnv?: readonly unknown[];
  readonly resources?: Readonly<Record<string, unknown>>;
  readonly securityContext?: Readonly<Record<string, unknown>> & {
    readonly runAsNonRoot?: boolean;
    readonly seccompProfile?: Readonly<Record<string, unknown>> & {
      readonly type?: string;
    };
  };
  readonly containerSecurityContext?: Readonly<Record<string, unknown>> & {
    readonly allowPrivilegeEscalation?: boolean;
    readonly capabilities?: Readonly<Record<string, unknown>> & {
      readonly drop?: readonly unknown[];
    };
    readonly readOnlyRootFilesystem?: boolean;
  };
  readonly volumes?: readonly unknown[];
  readonly volumeMounts?: readonly unknown[];
  readonly podLabels?: Readonly<Record<string, unknown>>;
  readonly hostAliases?: readonly unknown[];
  readonly nodeSelector?: Readonly<Record<string, unknown>> & {
    readonly 'kubernetes.io/os'?: string;
  };
  readonly networkPolicy?: {
    readonly enabled?: boolean;
    readonly ingress?: readonly unknown[];
    readonly egress?: readonly unknown[];
  };
  readonly ingressShim?: Readonly<Record<string, unknown>>;
  readonly affinity?: Readonly<Record<string, unknown>>;
  readonly runtimeClassName?: string;
  readonly tolerations?: readonly unknown[];
  readonly topologySpreadConstraints?: readonly unknown[];
  readonly livenessProbe?: Readonly<Record<string, unknown>> & {
    readonly enabled?: boolean;
    readonly initialDelaySeconds?: number;
    readonly periodSeconds?: number;
    readonly timeoutSeconds?: number;
    readonly successThreshold?: number;
    readonly failureThreshold?: number;
  };
  readonly enableServiceLinks?: boolean;
  readonly prometheus?: {
    readonly enabled?: boolean;
    readonly servicemonitor?: {
      readonly enabled?: boolean;
      readonly prometheusInstance?: string;
      readonly interval?: string;
      readonly scrapeTimeout?: string;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly honorLabels?: boolean;
      readonly endpointAdditionalProperties?: Readonly<Record<string, unknown>>;
      readonly namespace?: unknown;
    };
    readonly podmonitor?: {
      readonly enabled?: boolean;
      readonly prometheusInstance?: string;
      readonly interval?: string;
      readonly scrapeTimeout?: string;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly honorLabels?: boolean;
      readonly endpointAdditionalProperties?: Readonly<Record<string, unknown>>;
      readonly namespace?: unknown;
    };
  };
  readonly webhook?: {
    readonly replicaCount?: number;
    readonly timeoutSeconds?: number;
    readonly config?: Readonly<Record<string, unknown>>;
    readonly strategy?: Readonly<Record<string, unknown>>;
    readonly securityContext?: Readonly<Record<string, unknown>> & {
      readonly runAsNonRoot?: boolean;
      readonly seccompProfile?: Readonly<Record<string, unknown>> & {
        readonly type?: string;
      };
    };
    readonly containerSecurityContext?: Readonly<Record<string, unknown>> & {
      readonly allowPrivilegeEscalation?: boolean;
      readonly capabilities?: Readonly<Record<string, unknown>> & {
        readonly drop?: readonly unknown[];
      };
      readonly readOnlyRootFilesystem?: boolean;
    };
    readonly podDisruptionBudget?: {
      readonly enabled?: boolean;
      readonly maxUnavailable?: unknown;
      readonly minAvailable?: unknown;
      readonly unhealthyPodEvictionPolicy?: unknown;
    };
    readonly validatingWebhookConfiguration?: {
      readonly namespaceSelector?: {
        readonly matchExpressions?: readonly unknown[];
      };
    };
    readonly mutatingWebhookConfiguration?: {
      readonly namespaceSelector?: Readonly<Record<string, unknown>>;
    };
    readonly extraArgs?: readonly unknown[];
    readonly extraEnv?: readonly unknown[];
    readonly featureGates?: string;
    readonly resources?: Readonly<Record<string, unknown>>;
    readonly livenessProbe?: Readonly<Record<string, unknown>> & {
      readonly failureThreshold?: number;
      readonly initialDelaySeconds?: number;
      readonly periodSeconds?: number;
      readonly successThreshold?: number;
      readonly timeoutSeconds?: number;
    };
    readonly readinessProbe?: Readonly<Record<string, unknown>> & {
      readonly failureThreshold?: number;
      readonly initialDelaySeconds?: number;
      readonly periodSeconds?: number;
      readonly successThreshold?: number;
      readonly timeoutSeconds?: number;
    };
    readonly nodeSelector?: Readonly<Record<string, unknown>> & {
      readonly 'kubernetes.io/os'?: string;
    };
    readonly affinity?: Readonly<Record<string, unknown>>;
    readonly runtimeClassName?: string;
    readonly tolerations?: readonly unknown[];
    readonly topologySpreadConstraints?: readonly unknown[];
    readonly podLabels?: Readonly<Record<string, unknown>>;
    readonly serviceLabels?: Readonly<Record<string, unknown>>;
    readonly serviceIPFamilyPolicy?: string;
    readonly serviceIPFamilies?: readonly unknown[];
    readonly image?: {
      readonly name?: string;
      readonly repository?: string;
      readonly pullPolicy?: string;
    };
    readonly serviceAccount?: {
      readonly create?: boolean;
      readonly automountServiceAccountToken?: boolean;
      readonly annotations?: unknown;
      readonly labels?: unknown;
      readonly name?: unknown;
    };
    readonly securePort?: number;
    readonly hostNetwork?: boolean;
    readonly serviceType?: string;
    readonly url?: Readonly<Record<string, unknown>>;
    readonly networkPolicy?: {
      readonly enabled?: boolean;
      readonly ingress?: readonly unknown[];
      readonly egress?: readonly unknown[];
    };
    readonly volumes?: readonly unknown[];
    readonly volumeMounts?: readonly unknown[];
    readonly enableServiceLinks?: boolean;
    readonly enableClientVerification?: boolean;
    readonly clientCAFile?: string;
    readonly apiserverClientCertSubjects?: string;
    readonly automountServiceAccountToken?: unknown;
    readonly deploymentAnnotations?: unknown;
    readonly loadBalancerIP?: unknown;
    readonly mutatingWebhookConfigurationAnnotations?: unknown;
    readonly podAnnotations?: unknown;
    readonly serviceAnnotations?: unknown;
    readonly validatingWebhookConfigurationAnnotations?: unknown;
  };
  readonly cainjector?: {
    readonly enabled?: boolean;
    readonly replicaCount?: number;
    readonly config?: Readonly<Record<string, unknown>>;
    readonly strategy?: Readonly<Record<string, unknown>>;
    readonly securityContext?: Readonly<Record<string, unknown>> & {
      readonly runAsNonRoot?: boolean;
      readonly seccompProfile?: Readonly<Record<string, unknown>> & {
        readonly type?: string;
      };
    };
    readonly containerSecurityContext?: Readonly<Record<string, unknown>> & {
      readonly allowPrivilegeEscalation?: boolean;
      readonly capabilities?: Readonly<Record<string, unknown>> & {
        readonly drop?: readonly unknown[];
      };
      readonly readOnlyRootFilesystem?: boolean;
    };
    readonly networkPolicy?: {
      readonly enabled?: boolean;
      readonly ingress?: readonly unknown[];
      readonly egress?: readonly unknown[];
    };
    readonly podDisruptionBudget?: {
      readonly enabled?: boolean;
      readonly maxUnavailable?: unknown;
      readonly minAvailable?: unknown;
      readonly unhealthyPodEvictionPolicy?: unknown;
    };
    readonly extraArgs?: readonly unknown[];
    readonly extraEnv?: readonly unknown[];
    readonly featureGates?: string;
    readonly resources?: Readonly<Record<string, unknown>>;
    readonly nodeSelector?: Readonly<Record<string, unknown>> & {
      readonly 'kubernetes.io/os'?: string;
    };
    readonly affinity?: Readonly<Record<string, unknown>>;
    readonly runtimeClassName?: string;
    readonly tolerations?: readonly unknown[];
    readonly topologySpreadConstraints?: readonly unknown[];
    readonly podLabels?: Readonly<Record<string, unknown>>;
    readonly serviceLabels?: Readonly<Record<string, unknown>>;
    readonly image?: {
      readonly name?: string;
      readonly repository?: string;
      readonly pullPolicy?: string;
    };
    readonly serviceAccount?: {
      readonly create?: boolean;
      readonly automountServiceAccountToken?: boolean;
      readonly annotations?: unknown;
      readonly labels?: unknown;
      readonly name?: unknown;
    };
    readonly volumes?: readonly unknown[];
    readonly volumeMounts?: readonly unknown[];
    readonly enableServiceLinks?: boolean;
    readonly automountServiceAccountToken?: unknown;
    readonly deploymentAnnotations?: unknown;
    readonly podAnnotations?: unknown;
    readonly serviceAnnotations?: unknown;
  };
  readonly acmesolver?: {
    readonly image?: {
      readonly name?: string;
      readonly repository?: string;
      readonly pullPolicy?: string;
    };
    readonly runtimeClassName?: string;
  };
  readonly startupapicheck?: {
    readonly enabled?: boolean;
    readonly securityContext?: Readonly<Record<string, unknown>> & {
      readonly runAsNonRoot?: boolean;
      readonly seccompProfile?: Readonly<Record<string, unknown>> & {
        readonly type?: string;
      };
    };
    readonly containerSecurityContext?: Readonly<Record<string, unknown>> & {
      readonly allowPrivilegeEscalation?: boolean;
      readonly capabilities?: Readonly<Record<string, unknown>> & {
        readonly drop?: readonly unknown[];
      };
      readonly readOnlyRootFilesystem?: boolean;
    };
    readonly timeout?: string;
    readonly backoffLimit?: number;
    readonly jobAnnotations?: Readonly<Record<string, unknown>> & {
      readonly 'helm.sh/hook'?: string;
      readonly 'helm.sh/hook-weight'?: string;
      readonly 'helm.sh/hook-delete-policy'?: string;
    };
    readonly extraArgs?: readonly unknown[];
    readonly extraEnv?: readonly unknown[];
    readonly resources?: Readonly<Record<string, unknown>>;
    readonly nodeSelector?: Readonly<Record<string, unknown>> & {
      readonly 'kubernetes.io/os'?: string;
    };
    readonly affinity?: Readonly<Record<string, unknown>>;
    readonly runtimeClassName?: string;
    readonly tolerations?: readonly unknown[];
    readonly podLabels?: Readonly<Record<string, unknown>>;
    readonly image?: {
      readonly name?: string;
      readonly repository?: string;
      readonly pullPolicy?: string;
    };
    readonly rbac?: {
      readonly annotations?: Readonly<Record<string, unknown>> & {
        readonly 'helm.sh/hook'?: string;
        readonly 'helm.sh/hook-weight'?: string;
        readonly 'helm.sh/hook-delete-policy'?: string;
      };
    };
    readonly serviceAccount?: {
      readonly create?: boolean;
      readonly annotations?: Readonly<Record<string, unknown>> & {
        readonly 'helm.sh/hook'?: string;
        readonly 'helm.sh/hook-weight'?: string;
        readonly 'helm.sh/hook-delete-policy'?: string;
      };
      readonly automountServiceAccountToken?: boolean;
      readonly labels?: unknown;
      readonly name?: unknown;
    };
    readonly volumes?: readonly unknown[];
    readonly volumeMounts?: readonly unknown[];
    readonly enableServiceLinks?: boolean;
    readonly automountServiceAccountToken?: unknown;
    readonly podAnnotations?: unknown;
    readonly ttlSecondsAfterFinished?: unknown;
  };
  readonly extraObjects?: readonly unknown[];
  readonly creator?: string;
  readonly enabled?: boolean;
  readonly automountServiceAccountToken?: unknown;
  readonly deploymentAnnotations?: unknown;
  readonly fullnameOverride?: unknown;
  readonly http_proxy?: unknown;
  readonly https_proxy?: unknown;
  readonly nameOverride?: unknown;
  readonly no_proxy?: unknown;
  readonly podAnnotations?: unknown;
  readonly podDnsConfig?: unknown;
  readonly podDnsPolicy?: unknown;
  readonly serviceAnnotations?: unknown;
  readonly serviceIPFamilies?: unknown;
  readonly serviceIPFamilyPolicy?: unknown;
  readonly serviceLabels?: unknown;
}
