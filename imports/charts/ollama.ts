// Made by `npm run imports` from the values of ollama 1.77.0; do not edit.
export interface OllamaValues {
  readonly replicaCount?: number;
  readonly knative?: {
    readonly enabled?: boolean;
    readonly containerConcurrency?: number;
    readonly timeoutSeconds?: number;
    readonly responseStartTimeoutSeconds?: number;
    readonly idleTimeoutSeconds?: number;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly modelBootstrap?: {
      readonly ttlSecondsAfterFinished?: number;
    };
  };
  readonly image?: {
    readonly repository?: string;
    readonly pullPolicy?: string;
    readonly tag?: string;
  };
  readonly imagePullSecrets?: readonly unknown[];
  readonly nameOverride?: string;
  readonly fullnameOverride?: string;
  readonly namespaceOverride?: string;
  readonly ollama?: {
    readonly port?: number;
    readonly gpu?: {
      readonly enabled?: boolean;
      readonly draEnabled?: boolean;
      readonly draDriverClass?: string;
      readonly draExistingClaimTemplate?: string;
      readonly type?: string;
      readonly number?: number;
      readonly nvidiaResource?: string;
      readonly mig?: {
        readonly enabled?: boolean;
        readonly devices?: Readonly<Record<string, unknown>>;
      };
    };
    readonly models?: {
      readonly pull?: readonly unknown[];
      readonly run?: readonly unknown[];
      readonly create?: readonly unknown[];
      readonly clean?: boolean;
    };
    readonly insecure?: boolean;
    readonly mountPath?: string;
  };
  readonly serviceAccount?: {
    readonly create?: boolean;
    readonly automount?: boolean;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly name?: string;
  };
  readonly podAnnotations?: Readonly<Record<string, unknown>>;
  readonly podLabels?: Readonly<Record<string, unknown>>;
  readonly podSecurityContext?: Readonly<Record<string, unknown>>;
  readonly priorityClassName?: string;
  readonly securityContext?: Readonly<Record<string, unknown>>;
  readonly runtimeClassName?: string;
  readonly service?: {
    readonly type?: string;
    readonly port?: number;
    readonly nodePort?: number;
    readonly loadBalancerIP?: unknown;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly labels?: Readonly<Record<string, unknown>>;
    readonly ipFamilies?: readonly unknown[];
    readonly ipFamilyPolicy?: string;
  };
  readonly deployment?: {
    readonly labels?: Readonly<Record<string, unknown>>;
  };
  readonly gateway?: {
    readonly enabled?: boolean;
    readonly name?: string;
    readonly className?: string;
    readonly labels?: Readonly<Record<string, unknown>>;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly listener?: {
      readonly port?: number;
      readonly allowedRoutes?: Readonly<Record<string, unknown>>;
      readonly tls?: {
        readonly enabled?: boolean;
        readonly certificateRefs?: readonly unknown[];
      };
    };
  };
  readonly httpRoute?: {
    readonly enabled?: boolean;
    readonly labels?: Readonly<Record<string, unknown>>;
    readonly hostnames?: readonly unknown[];
    readonly parentRefs?: readonly unknown[];
    readonly rules?: readonly unknown[];
  };
  readonly ingress?: {
    readonly enabled?: boolean;
    readonly className?: string;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly hosts?: readonly unknown[];
    readonly tls?: readonly unknown[];
  };
  readonly resources?: Readonly<Record<string, unknown>> & {
    readonly requests?: Readonly<Record<string, unknown>>;
    readonly limits?: Readonly<Record<string, unknown>>;
  };
  readonly livenessProbe?: Readonly<Record<string, unknown>> & {
    readonly enabled?: boolean;
    readonly path?: string;
    readonly initialDelaySeconds?: number;
    readonly periodSeconds?: number;
    readonly timeoutSeconds?: number;
    readonly failureThreshold?: number;
    readonly successThreshold?: number;
  };
  readonly readinessProbe?: Readonly<Record<string, unknown>> & {
    readonly enabled?: boolean;
    readonly path?: string;
    readonly initialDelaySeconds?: number;
    readonly periodSeconds?: number;
    readonly timeoutSeconds?: number;
    readonly failureThreshold?: number;
    readonly successThreshold?: number;
  };
  readonly autoscaling?: {
    readonly enabled?: boolean;
    readonly minReplicas?: number;
    readonly maxReplicas?: number;
    readonly targetCPUUtilizationPercentage?: number;
    readonly targetMemoryUtilizationPercentage?: unknown;
  };
  readonly volumes?: readonly unknown[];
  readonly volumeMounts?: readonly unknown[];
  readonly extraArgs?: readonly unknown[];
  readonly extraEnv?: readonly unknown[];
  readonly extraEnvFrom?: readonly unknown[];
  readonly persistentVolume?: {
    readonly enabled?: boolean;
    readonly accessModes?: readonly unknown[];
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly existingClaim?: string;
    readonly size?: string;
    readonly storageClass?: string;
    readonly volumeMode?: string;
    readonly subPath?: string;
    readonly volumeName?: string;
  };
  readonly nodeSelector?: Readonly<Record<string, unknown>>;
  readonly tolerations?: readonly unknown[];
  readonly affinity?: Readonly<Record<string, unknown>>;
  readonly lifecycle?: Readonly<Record<string, unknown>>;
  readonly updateStrategy?: Readonly<Record<string, unknown>> & {
    readonly type?: string;
    readonly rollingUpdate?: unknown;
  };
  readonly topologySpreadConstraints?: Readonly<Record<string, unknown>>;
  readonly terminationGracePeriodSeconds?: number;
  readonly initContainers?: readonly unknown[];
  readonly hostIPC?: boolean;
  readonly hostPID?: boolean;
  readonly hostNetwork?: boolean;
  readonly extraObjects?: readonly unknown[];
  readonly tests?: {
    readonly enabled?: boolean;
    readonly labels?: Readonly<Record<string, unknown>>;
    readonly annotations?: Readonly<Record<string, unknown>>;
  };
  readonly podSchedulerName?: string;
}
