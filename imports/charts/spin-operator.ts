// Made by `npm run imports` from the values of spin-operator 0.6.1; do not edit.
export interface SpinOperatorValues {
  readonly controllerManager?: {
    readonly manager?: {
      readonly args?: readonly unknown[];
      readonly containerSecurityContext?: Readonly<Record<string, unknown>> & {
        readonly allowPrivilegeEscalation?: boolean;
        readonly capabilities?: Readonly<Record<string, unknown>> & {
          readonly drop?: readonly unknown[];
        };
      };
      readonly image?: {
        readonly repository?: string;
        readonly tag?: unknown;
      };
      readonly imagePullPolicy?: string;
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
    readonly serviceAccount?: {
      readonly annotations?: Readonly<Record<string, unknown>>;
    };
  };
  readonly kubernetesClusterDomain?: string;
  readonly metricsService?: {
    readonly ports?: readonly unknown[];
    readonly type?: string;
  };
  readonly webhookService?: {
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
