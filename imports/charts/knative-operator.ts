// Made by `npm run imports` from the values of knative-operator 1.23.0; do not edit.
export interface KnativeOperatorValues {
  readonly knative_operator?: {
    readonly multicluster?: {
      readonly enabled?: boolean;
      readonly accessProvidersConfig?: Readonly<Record<string, unknown>>;
      readonly plugins?: readonly unknown[];
      readonly remoteDeploymentsPollInterval?: string;
    };
    readonly knative_operator?: {
      readonly image?: string;
      readonly tag?: string;
      readonly affinity?: Readonly<Record<string, unknown>>;
      readonly tolerations?: readonly unknown[];
      readonly containerSecurityContext?: Readonly<Record<string, unknown>> & {
        readonly allowPrivilegeEscalation?: boolean;
        readonly readOnlyRootFilesystem?: boolean;
        readonly runAsNonRoot?: boolean;
      };
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
      readonly annotations?: unknown;
      readonly podAnnotations?: unknown;
      readonly securityContext?: unknown;
    };
    readonly operator_webhook?: {
      readonly image?: string;
      readonly tag?: string;
      readonly affinity?: Readonly<Record<string, unknown>> & {
        readonly podAntiAffinity?: Readonly<Record<string, unknown>> & {
          readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly unknown[];
        };
      };
      readonly tolerations?: readonly unknown[];
      readonly containerSecurityContext?: Readonly<Record<string, unknown>> & {
        readonly allowPrivilegeEscalation?: boolean;
        readonly readOnlyRootFilesystem?: boolean;
        readonly runAsNonRoot?: boolean;
      };
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
      readonly annotations?: unknown;
      readonly podAnnotations?: unknown;
      readonly securityContext?: unknown;
    };
    readonly kubernetes_min_version?: string;
  };
}
