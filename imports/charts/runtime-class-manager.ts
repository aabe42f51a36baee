// Made by `npm run imports` from the values of runtime-class-manager 0.2.0; do not edit.
export interface RuntimeClassManagerValues {
  readonly replicaCount?: number;
  readonly image?: {
    readonly repository?: string;
    readonly pullPolicy?: string;
    readonly tag?: string;
  };
  readonly rcm?: {
    readonly shimDownloaderImage?: {
      readonly repository?: string;
      readonly tag?: string;
    };
    readonly nodeInstallerImage?: {
      readonly repository?: string;
      readonly tag?: string;
    };
    readonly nodeInstallerJob?: {
      readonly ttl?: number;
    };
    readonly leaderElectEnabled?: boolean;
    readonly shimDownloaderConfig?: {
      readonly configMapName?: unknown;
      readonly content?: {
        readonly numRetry?: unknown;
        readonly sleepDuration?: unknown;
      };
    };
  };
  readonly imagePullSecrets?: readonly unknown[];
  readonly nameOverride?: string;
  readonly fullnameOverride?: string;
  readonly serviceAccount?: {
    readonly create?: boolean;
    readonly automount?: boolean;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly name?: string;
  };
  readonly podAnnotations?: Readonly<Record<string, unknown>>;
  readonly podLabels?: Readonly<Record<string, unknown>>;
  readonly podSecurityContext?: Readonly<Record<string, unknown>>;
  readonly securityContext?: Readonly<Record<string, unknown>>;
  readonly service?: {
    readonly type?: string;
    readonly port?: number;
  };
  readonly resources?: Readonly<Record<string, unknown>>;
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
  };
  readonly autoscaling?: {
    readonly enabled?: boolean;
    readonly minReplicas?: number;
    readonly maxReplicas?: number;
    readonly targetCPUUtilizationPercentage?: number;
  };
  readonly volumes?: readonly unknown[];
  readonly volumeMounts?: readonly unknown[];
  readonly nodeSelector?: Readonly<Record<string, unknown>>;
  readonly tolerations?: readonly unknown[];
  readonly affinity?: Readonly<Record<string, unknown>>;
}
