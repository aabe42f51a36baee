// Made by `npm run imports` from the values of k8sgpt-operator 0.2.29; do not edit.
export interface K8sgptOperatorValues {
  readonly interplex?: {
    readonly enabled?: boolean;
  };
  readonly dynamicRBAC?: {
    readonly enabled?: boolean;
  };
  readonly serviceMonitor?: {
    readonly enabled?: boolean;
    readonly additionalLabels?: Readonly<Record<string, unknown>>;
    readonly namespace?: unknown;
  };
  readonly grafanaDashboard?: {
    readonly enabled?: boolean;
    readonly folder?: {
      readonly annotation?: string;
      readonly name?: string;
    };
    readonly label?: {
      readonly key?: string;
      readonly value?: string;
    };
    readonly grafanaOperator?: {
      readonly enabled?: boolean;
      readonly matchLabels?: Readonly<Record<string, unknown>> & {
        readonly dashboards?: string;
      };
    };
    readonly namespace?: unknown;
  };
  readonly controllerManager?: {
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly kubeRbacProxy?: {
      readonly containerSecurityContext?: Readonly<Record<string, unknown>> & {
        readonly allowPrivilegeEscalation?: boolean;
        readonly capabilities?: Readonly<Record<string, unknown>> & {
          readonly drop?: readonly unknown[];
        };
      };
      readonly image?: {
        readonly repository?: string;
        readonly tag?: string;
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
    readonly manager?: {
      readonly sinkWebhookTimeout?: string;
      readonly enableResultLogging?: boolean;
      readonly containerSecurityContext?: Readonly<Record<string, unknown>> & {
        readonly allowPrivilegeEscalation?: boolean;
        readonly capabilities?: Readonly<Record<string, unknown>> & {
          readonly drop?: readonly unknown[];
        };
      };
      readonly image?: {
        readonly repository?: string;
        readonly tag?: string;
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
    readonly replicas?: number;
    readonly nodeSelector?: Readonly<Record<string, unknown>>;
    readonly podSecurityContext?: Readonly<Record<string, unknown>> & {
      readonly runAsNonRoot?: boolean;
    };
    readonly labels?: unknown;
  };
  readonly kubernetesClusterDomain?: string;
  readonly metricsService?: {
    readonly ports?: readonly unknown[];
    readonly type?: string;
  };
  readonly fullnameOverride?: unknown;
  readonly nameOverride?: unknown;
  readonly serviceAccount?: {
    readonly create?: unknown;
    readonly name?: unknown;
  };
}
