// Made by `npm run imports` from the values of coroot-operator 0.9.4; do not edit.
export interface CorootOperatorValues {
  readonly rbac?: {
    readonly denyGlobalSecrets?: boolean;
  };
  readonly serviceAccount?: {
    readonly create?: boolean;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly name?: string;
  };
  readonly image?: {
    readonly repository?: string;
    readonly pullPolicy?: string;
  };
  readonly imagePullSecrets?: readonly unknown[];
  readonly resources?: Readonly<Record<string, unknown>> & {
    readonly requests?: Readonly<Record<string, unknown>> & {
      readonly cpu?: string;
      readonly memory?: string;
    };
  };
  readonly podAnnotations?: Readonly<Record<string, unknown>>;
  readonly podSecurityContext?: Readonly<Record<string, unknown>> & {
    readonly runAsNonRoot?: boolean;
  };
  readonly containerSecurityContext?: Readonly<Record<string, unknown>>;
  readonly nodeSelector?: Readonly<Record<string, unknown>>;
  readonly tolerations?: readonly unknown[];
  readonly affinity?: Readonly<Record<string, unknown>>;
  readonly registry?: {
    readonly url?: string;
    readonly pullSecret?: string;
    readonly tlsSkipVerify?: boolean;
  };
}
