// Made by `npm run imports` from the values of flux-operator 0.49.0; do not edit.
export interface FluxOperatorValues {
  readonly nameOverride?: string;
  readonly fullnameOverride?: string;
  readonly multitenancy?: {
    readonly enabled?: boolean;
    readonly enabledForWorkloadIdentity?: boolean;
    readonly defaultServiceAccount?: string;
    readonly defaultWorkloadIdentityServiceAccount?: string;
  };
  readonly reporting?: {
    readonly interval?: string;
  };
  readonly web?: {
    readonly enabled?: boolean;
    readonly config?: Readonly<Record<string, unknown>>;
    readonly configSecretName?: string;
    readonly networkPolicy?: {
      readonly create?: boolean;
    };
    readonly rbac?: {
      readonly createRoles?: boolean;
      readonly createAggregation?: boolean;
    };
    readonly serverOnly?: boolean;
    readonly serverReplicas?: number;
    readonly ingress?: {
      readonly enabled?: boolean;
      readonly className?: string;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly hosts?: readonly unknown[];
      readonly tls?: readonly unknown[];
    };
    readonly httpRoute?: {
      readonly enabled?: boolean;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly parentRefs?: readonly unknown[];
      readonly hostnames?: readonly unknown[];
    };
  };
  readonly installCRDs?: boolean;
  readonly commonAnnotations?: Readonly<Record<string, unknown>>;
  readonly commonLabels?: Readonly<Record<string, unknown>>;
  readonly image?: {
    readonly repository?: string;
    readonly tag?: string;
    readonly pullSecrets?: readonly unknown[];
    readonly imagePullPolicy?: string;
  };
  readonly priorityClassName?: string;
  readonly apiPriority?: {
    readonly enabled?: boolean;
    readonly level?: string;
    readonly extraServiceAccounts?: readonly unknown[];
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
  readonly livenessProbe?: Readonly<Record<string, unknown>> & {
    readonly httpGet?: Readonly<Record<string, unknown>> & {
      readonly path?: string;
      readonly port?: number;
    };
    readonly initialDelaySeconds?: number;
    readonly periodSeconds?: number;
  };
  readonly readinessProbe?: Readonly<Record<string, unknown>> & {
    readonly httpGet?: Readonly<Record<string, unknown>> & {
      readonly path?: string;
      readonly port?: number;
    };
    readonly initialDelaySeconds?: number;
    readonly periodSeconds?: number;
  };
  readonly serviceAccount?: {
    readonly create?: boolean;
    readonly automount?: boolean;
    readonly name?: string;
  };
  readonly rbac?: {
    readonly create?: boolean;
    readonly createAggregation?: boolean;
  };
  readonly podSecurityContext?: Readonly<Record<string, unknown>>;
  readonly securityContext?: Readonly<Record<string, unknown>> & {
    readonly runAsNonRoot?: boolean;
    readonly readOnlyRootFilesystem?: boolean;
    readonly allowPrivilegeEscalation?: boolean;
    readonly capabilities?: Readonly<Record<string, unknown>> & {
      readonly drop?: readonly unknown[];
    };
    readonly seccompProfile?: Readonly<Record<string, unknown>> & {
      readonly type?: string;
    };
  };
  readonly affinity?: Readonly<Record<string, unknown>> & {
    readonly nodeAffinity?: Readonly<Record<string, unknown>> & {
      readonly requiredDuringSchedulingIgnoredDuringExecution?: Readonly<Record<string, unknown>> & {
        readonly nodeSelectorTerms?: readonly unknown[];
      };
    };
  };
  readonly tolerations?: readonly unknown[];
  readonly nodeSelector?: Readonly<Record<string, unknown>>;
  readonly hostNetwork?: boolean;
  readonly extraVolumes?: readonly unknown[];
  readonly extraEnvs?: readonly unknown[];
  readonly extraArgs?: readonly unknown[];
  readonly extraVolumeMounts?: readonly unknown[];
  readonly logLevel?: string;
  readonly serviceMonitor?: {
    readonly create?: boolean;
    readonly interval?: string;
    readonly scrapeTimeout?: string;
    readonly labels?: Readonly<Record<string, unknown>>;
  };
  readonly service?: {
    readonly ipFamilyPolicy?: string;
  };
  readonly marketplace?: {
    readonly type?: string;
    readonly license?: string;
    readonly account?: string;
  };
}
