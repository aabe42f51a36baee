// Made by `npm run imports` from the values of alloy 1.11.1; do not edit.
export interface AlloyValues {
  readonly nameOverride?: unknown;
  readonly namespaceOverride?: unknown;
  readonly fullnameOverride?: unknown;
  readonly global?: {
    readonly image?: {
      readonly registry?: string;
      readonly pullSecrets?: readonly unknown[];
      readonly pullPolicy?: string;
    };
    readonly podSecurityContext?: Readonly<Record<string, unknown>>;
  };
  readonly crds?: {
    readonly create?: boolean;
  };
  readonly alloy?: {
    readonly configMap?: {
      readonly create?: boolean;
      readonly content?: string;
      readonly name?: unknown;
      readonly key?: unknown;
    };
    readonly clustering?: {
      readonly enabled?: boolean;
      readonly name?: string;
      readonly portName?: string;
    };
    readonly stabilityLevel?: string;
    readonly storagePath?: string;
    readonly enableHttpServerPort?: boolean;
    readonly listenAddr?: string;
    readonly listenPort?: number;
    readonly listenScheme?: string;
    readonly initialDelaySeconds?: number;
    readonly timeoutSeconds?: number;
    readonly uiPathPrefix?: string;
    readonly enableReporting?: boolean;
    readonly extraEnv?: readonly unknown[];
    readonly envFrom?: readonly unknown[];
    readonly command?: readonly unknown[];
    readonly extraArgs?: readonly unknown[];
    readonly extraPorts?: readonly unknown[];
    readonly hostAliases?: readonly unknown[];
    readonly mounts?: {
      readonly varlog?: boolean;
      readonly dockercontainers?: boolean;
      readonly extra?: readonly unknown[];
    };
    readonly securityContext?: Readonly<Record<string, unknown>>;
    readonly resources?: Readonly<Record<string, unknown>> & {
      readonly requests?: Readonly<Record<string, unknown>> & {
        readonly cpu?: unknown;
        readonly memory?: unknown;
      };
    };
    readonly lifecycle?: Readonly<Record<string, unknown>>;
    readonly livenessProbe?: Readonly<Record<string, unknown>>;
  };
  readonly image?: {
    readonly registry?: string;
    readonly repository?: string;
    readonly tag?: unknown;
    readonly digest?: unknown;
    readonly pullPolicy?: string;
    readonly pullSecrets?: readonly unknown[];
  };
  readonly rbac?: {
    readonly create?: boolean;
    readonly namespaces?: readonly unknown[];
    readonly rules?: readonly unknown[];
    readonly clusterRules?: readonly unknown[];
  };
  readonly serviceAccount?: {
    readonly create?: boolean;
    readonly additionalLabels?: Readonly<Record<string, unknown>>;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly name?: unknown;
    readonly automountServiceAccountToken?: boolean;
  };
  readonly configReloader?: {
    readonly enabled?: boolean;
    readonly image?: {
      readonly registry?: string;
      readonly repository?: string;
      readonly tag?: string;
      readonly digest?: string;
      readonly pullPolicy?: string;
    };
    readonly customArgs?: readonly unknown[];
    readonly resources?: Readonly<Record<string, unknown>> & {
      readonly requests?: Readonly<Record<string, unknown>> & {
        readonly cpu?: string;
        readonly memory?: string;
      };
    };
    readonly securityContext?: Readonly<Record<string, unknown>> & {
      readonly allowPrivilegeEscalation?: boolean;
      readonly readOnlyRootFilesystem?: boolean;
      readonly capabilities?: Readonly<Record<string, unknown>> & {
        readonly drop?: readonly unknown[];
      };
      readonly runAsNonRoot?: boolean;
      readonly runAsUser?: number;
      readonly runAsGroup?: number;
      readonly seccompProfile?: Readonly<Record<string, unknown>> & {
        readonly type?: string;
      };
    };
  };
  readonly controller?: {
    readonly type?: string;
    readonly replicas?: number;
    readonly extraLabels?: Readonly<Record<string, unknown>>;
    readonly extraAnnotations?: Readonly<Record<string, unknown>>;
    readonly parallelRollout?: boolean;
    readonly minReadySeconds?: number;
    readonly hostNetwork?: boolean;
    readonly hostPID?: boolean;
    readonly dnsPolicy?: string;
    readonly terminationGracePeriodSeconds?: unknown;
    readonly revisionHistoryLimit?: number;
    readonly updateStrategy?: Readonly<Record<string, unknown>>;
    readonly nodeSelector?: Readonly<Record<string, unknown>>;
    readonly tolerations?: readonly unknown[];
    readonly topologySpreadConstraints?: readonly unknown[];
    readonly priorityClassName?: string;
    readonly podAnnotations?: Readonly<Record<string, unknown>>;
    readonly podLabels?: Readonly<Record<string, unknown>>;
    readonly podDisruptionBudget?: {
      readonly enabled?: boolean;
      readonly minAvailable?: unknown;
      readonly maxUnavailable?: unknown;
    };
    readonly enableStatefulSetAutoDeletePVC?: boolean;
    readonly autoscaling?: {
      readonly enabled?: boolean;
      readonly minReplicas?: number;
      readonly maxReplicas?: number;
      readonly targetCPUUtilizationPercentage?: number;
      readonly targetMemoryUtilizationPercentage?: number;
      readonly scaleDown?: {
        readonly policies?: readonly unknown[];
        readonly selectPolicy?: string;
        readonly stabilizationWindowSeconds?: number;
      };
      readonly scaleUp?: {
        readonly policies?: readonly unknown[];
        readonly selectPolicy?: string;
        readonly stabilizationWindowSeconds?: number;
      };
      readonly horizontal?: {
        readonly enabled?: boolean;
        readonly externalHPA?: boolean;
        readonly minReplicas?: number;
        readonly maxReplicas?: number;
        readonly targetCPUUtilizationPercentage?: number;
        readonly targetMemoryUtilizationPercentage?: number;
        readonly scaleDown?: {
          readonly policies?: readonly unknown[];
          readonly selectPolicy?: string;
          readonly stabilizationWindowSeconds?: number;
        };
        readonly scaleUp?: {
          readonly policies?: readonly unknown[];
          readonly selectPolicy?: string;
          readonly stabilizationWindowSeconds?: number;
        };
      };
      readonly vertical?: {
        readonly enabled?: boolean;
        readonly recommenders?: readonly unknown[];
        readonly resourcePolicy?: {
          readonly containerPolicies?: readonly unknown[];
        };
        readonly updatePolicy?: unknown;
      };
    };
    readonly affinity?: Readonly<Record<string, unknown>>;
    readonly volumes?: {
      readonly extra?: readonly unknown[];
    };
    readonly volumeClaimTemplates?: readonly unknown[];
    readonly initContainers?: readonly unknown[];
    readonly extraContainers?: readonly unknown[];
  };
  readonly networkPolicy?: {
    readonly enabled?: boolean;
    readonly flavor?: string;
    readonly policyTypes?: readonly unknown[];
    readonly ingress?: readonly unknown[];
    readonly egress?: readonly unknown[];
  };
  readonly service?: {
    readonly enabled?: boolean;
    readonly type?: string;
    readonly nodePort?: number;
    readonly clusterIP?: string;
    readonly internalTrafficPolicy?: string;
    readonly externalTrafficPolicy?: string;
    readonly annotations?: Readonly<Record<string, unknown>>;
  };
  readonly serviceMonitor?: {
    readonly enabled?: boolean;
    readonly additionalLabels?: Readonly<Record<string, unknown>>;
    readonly interval?: string;
    readonly metricRelabelings?: readonly unknown[];
    readonly tlsConfig?: Readonly<Record<string, unknown>>;
    readonly relabelings?: readonly unknown[];
  };
  readonly ingress?: {
    readonly enabled?: boolean;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly labels?: Readonly<Record<string, unknown>>;
    readonly path?: string;
    readonly faroPort?: number;
    readonly pathType?: string;
    readonly hosts?: readonly unknown[];
    readonly extraPaths?: readonly unknown[];
    readonly tls?: readonly unknown[];
    readonly ingressClassName?: unknown;
  };
  readonly extraObjects?: readonly unknown[];
  readonly agent?: unknown;
  readonly enableStatefulSetAutoDeletePVC?: unknown;
}
