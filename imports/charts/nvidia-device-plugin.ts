// Made by `npm run imports` from the values of nvidia-device-plugin 0.20.0; do not edit.
export interface NvidiaDevicePluginValues {
  readonly config?: {
    readonly name?: string;
    readonly map?: Readonly<Record<string, unknown>>;
    readonly default?: string;
    readonly fallbackStrategies?: readonly unknown[];
  };
  readonly compatWithCPUManager?: unknown;
  readonly migStrategy?: unknown;
  readonly failOnInitError?: unknown;
  readonly deviceListStrategy?: unknown;
  readonly deviceIDStrategy?: unknown;
  readonly nvidiaDriverRoot?: unknown;
  readonly gdrcopyEnabled?: unknown;
  readonly gdsEnabled?: unknown;
  readonly mofedEnabled?: unknown;
  readonly deviceDiscoveryStrategy?: unknown;
  readonly nameOverride?: string;
  readonly fullnameOverride?: string;
  readonly namespaceOverride?: string;
  readonly selectorLabelsOverride?: Readonly<Record<string, unknown>>;
  readonly allowDefaultNamespace?: boolean;
  readonly imagePullSecrets?: readonly unknown[];
  readonly image?: {
    readonly repository?: string;
    readonly pullPolicy?: string;
    readonly tag?: string;
  };
  readonly updateStrategy?: Readonly<Record<string, unknown>> & {
    readonly type?: string;
  };
  readonly podAnnotations?: Readonly<Record<string, unknown>>;
  readonly podSecurityContext?: Readonly<Record<string, unknown>>;
  readonly securityContext?: Readonly<Record<string, unknown>>;
  readonly resources?: Readonly<Record<string, unknown>>;
  readonly nodeSelector?: Readonly<Record<string, unknown>>;
  readonly affinity?: Readonly<Record<string, unknown>> & {
    readonly nodeAffinity?: Readonly<Record<string, unknown>> & {
      readonly requiredDuringSchedulingIgnoredDuringExecution?: Readonly<Record<string, unknown>> & {
        readonly nodeSelectorTerms?: readonly unknown[];
      };
    };
  };
  readonly tolerations?: readonly unknown[];
  readonly priorityClassName?: string;
  readonly runtimeClassName?: unknown;
  readonly devicePlugin?: {
    readonly enabled?: boolean;
    readonly enableHostNetwork?: unknown;
  };
  readonly gfd?: {
    readonly enabled?: boolean;
    readonly nameOverride?: string;
    readonly namespaceOverride?: string;
    readonly noTimestamp?: unknown;
    readonly sleepInterval?: unknown;
    readonly securityContext?: Readonly<Record<string, unknown>> & {
      readonly privileged?: boolean;
    };
    readonly enableHostNetwork?: unknown;
  };
  readonly nfd?: {
    readonly nameOverride?: string;
    readonly master?: {
      readonly serviceAccount?: {
        readonly name?: string;
        readonly create?: boolean;
      };
      readonly config?: {
        readonly extraLabelNs?: readonly unknown[];
      };
    };
    readonly worker?: {
      readonly tolerations?: readonly unknown[];
      readonly config?: {
        readonly sources?: {
          readonly pci?: {
            readonly deviceClassWhitelist?: readonly unknown[];
            readonly deviceLabelFields?: readonly unknown[];
          };
        };
      };
    };
  };
  readonly mps?: {
    readonly root?: string;
    readonly enableHostPID?: boolean;
    readonly enableHostNetwork?: unknown;
  };
  readonly cdi?: {
    readonly nvidiaHookPath?: unknown;
    readonly featureFlags?: unknown;
  };
  readonly namespace?: unknown;
  readonly noTimestamp?: unknown;
  readonly nvidiaDevRoot?: unknown;
  readonly sleepInterval?: unknown;
}
