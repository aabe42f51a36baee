// Made by `npm run imports` from the values of sealed-secrets 2.19.1; do not edit.
export interface SealedSecretsValues {
  readonly kubeVersion?: string;
  readonly nameOverride?: string;
  readonly fullnameOverride?: string;
  readonly namespace?: string;
  readonly extraDeploy?: readonly unknown[];
  readonly commonAnnotations?: Readonly<Record<string, unknown>>;
  readonly commonLabels?: Readonly<Record<string, unknown>>;
  readonly image?: {
    readonly registry?: string;
    readonly repository?: string;
    readonly tag?: string;
    readonly pullPolicy?: string;
    readonly pullSecrets?: readonly unknown[];
  };
  readonly revisionHistoryLimit?: string;
  readonly createController?: boolean;
  readonly secretName?: string;
  readonly updateStatus?: boolean;
  readonly skipRecreate?: boolean;
  readonly keyrenewperiod?: string;
  readonly keyttl?: string;
  readonly keycutofftime?: string;
  readonly rateLimit?: string;
  readonly rateLimitBurst?: string;
  readonly additionalNamespaces?: readonly unknown[];
  readonly privateKeyAnnotations?: Readonly<Record<string, unknown>>;
  readonly privateKeyLabels?: Readonly<Record<string, unknown>>;
  readonly logInfoStdout?: boolean;
  readonly logLevel?: string;
  readonly logFormat?: string;
  readonly maxRetries?: string;
  readonly watchForSecrets?: boolean;
  readonly kubeClientQPS?: string;
  readonly kubeClientBurst?: string;
  readonly command?: readonly unknown[];
  readonly args?: readonly unknown[];
  readonly livenessProbe?: Readonly<Record<string, unknown>> & {
    readonly enabled?: boolean;
    readonly initialDelaySeconds?: number;
    readonly periodSeconds?: number;
    readonly timeoutSeconds?: number;
    readonly failureThreshold?: number;
    readonly successThreshold?: number;
  };
  readonly readinessProbe?: Readonly<Record<string, unknown>> & {
    readonly enabled?: boolean;
    readonly initialDelaySeconds?: number;
    readonly periodSeconds?: number;
    readonly timeoutSeconds?: number;
    readonly failureThreshold?: number;
    readonly successThreshold?: number;
  };
  readonly startupProbe?: Readonly<Record<string, unknown>> & {
    readonly enabled?: boolean;
    readonly initialDelaySeconds?: number;
    readonly periodSeconds?: number;
    readonly timeoutSeconds?: number;
    readonly failureThreshold?: number;
    readonly successThreshold?: number;
  };
  readonly customLivenessProbe?: Readonly<Record<string, unknown>>;
  readonly customReadinessProbe?: Readonly<Record<string, unknown>>;
  readonly customStartupProbe?: Readonly<Record<string, unknown>>;
  readonly resources?: Readonly<Record<string, unknown>> & {
    readonly limits?: Readonly<Record<string, unknown>>;
    readonly requests?: Readonly<Record<string, unknown>>;
  };
  readonly podSecurityContext?: Readonly<Record<string, unknown>> & {
    readonly enabled?: boolean;
    readonly fsGroup?: number;
    readonly seccompProfile?: Readonly<Record<string, unknown>> & {
      readonly type?: string;
    };
  };
  readonly containerSecurityContext?: Readonly<Record<string, unknown>> & {
    readonly enabled?: boolean;
    readonly readOnlyRootFilesystem?: boolean;
    readonly runAsNonRoot?: boolean;
    readonly runAsUser?: number;
    readonly allowPrivilegeEscalation?: boolean;
    readonly capabilities?: Readonly<Record<string, unknown>> & {
      readonly drop?: readonly unknown[];
    };
  };
  readonly podLabels?: Readonly<Record<string, unknown>>;
  readonly podAnnotations?: Readonly<Record<string, unknown>>;
  readonly priorityClassName?: string;
  readonly runtimeClassName?: string;
  readonly affinity?: Readonly<Record<string, unknown>>;
  readonly nodeSelector?: Readonly<Record<string, unknown>>;
  readonly tolerations?: readonly unknown[];
  readonly additionalVolumes?: readonly unknown[];
  readonly additionalVolumeMounts?: readonly unknown[];
  readonly hostNetwork?: boolean;
  readonly containerPorts?: {
    readonly http?: number;
    readonly metrics?: number;
  };
  readonly hostPorts?: {
    readonly http?: string;
    readonly metrics?: string;
  };
  readonly dnsPolicy?: string;
  readonly service?: {
    readonly type?: string;
    readonly loadBalancerClass?: string;
    readonly port?: number;
    readonly nodePort?: string;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly labels?: unknown;
  };
  readonly ingress?: {
    readonly enabled?: boolean;
    readonly pathType?: string;
    readonly apiVersion?: string;
    readonly ingressClassName?: string;
    readonly hostname?: string;
    readonly path?: string;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly tls?: boolean;
    readonly selfSigned?: boolean;
    readonly extraHosts?: readonly unknown[];
    readonly extraPaths?: readonly unknown[];
    readonly extraTls?: readonly unknown[];
    readonly secrets?: readonly unknown[];
  };
  readonly networkPolicy?: {
    readonly enabled?: boolean;
    readonly egress?: {
      readonly enabled?: boolean;
      readonly kubeapiCidr?: string;
      readonly kubeapiPort?: string;
    };
  };
  readonly serviceAccount?: {
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly create?: boolean;
    readonly labels?: Readonly<Record<string, unknown>>;
    readonly name?: string;
  };
  readonly rbac?: {
    readonly create?: boolean;
    readonly clusterRole?: boolean;
    readonly clusterRoleName?: string;
    readonly namespacedRoles?: boolean;
    readonly namespacedRolesName?: string;
    readonly labels?: Readonly<Record<string, unknown>>;
    readonly pspEnabled?: boolean;
    readonly serviceProxier?: {
      readonly create?: boolean;
      readonly bind?: boolean;
      readonly subjects?: string;
    };
  };
  readonly metrics?: {
    readonly prometheusRule?: {
      readonly enabled?: boolean;
      readonly namespace?: string;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly groups?: readonly unknown[];
    };
    readonly serviceMonitor?: {
      readonly enabled?: boolean;
      readonly namespace?: string;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly interval?: string;
      readonly scrapeTimeout?: string;
      readonly honorLabels?: boolean;
      readonly metricRelabelings?: readonly unknown[];
      readonly relabelings?: readonly unknown[];
    };
    readonly dashboards?: {
      readonly create?: boolean;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly namespace?: string;
    };
    readonly service?: {
      readonly type?: string;
      readonly loadBalancerClass?: string;
      readonly port?: number;
      readonly nodePort?: string;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: unknown;
    };
  };
  readonly pdb?: {
    readonly create?: boolean;
    readonly minAvailable?: number;
    readonly maxUnavailable?: string;
  };
  readonly global?: {
    readonly kubeVersion?: unknown;
  };
}
