// Made by `npm run imports` from the values of linkerd-multicluster 2026.8.3; do not edit.
export interface LinkerdMulticlusterValues {
  readonly gateway?: {
    readonly enabled?: boolean;
    readonly replicas?: number;
    readonly name?: string;
    readonly port?: number;
    readonly serviceType?: string;
    readonly probe?: Readonly<Record<string, unknown>> & {
      readonly path?: string;
      readonly port?: number;
      readonly seconds?: number;
      readonly nodePort?: unknown;
    };
    readonly serviceAnnotations?: Readonly<Record<string, unknown>>;
    readonly serviceExternalTrafficPolicy?: string;
    readonly deploymentAnnotations?: Readonly<Record<string, unknown>>;
    readonly loadBalancerClass?: string;
    readonly loadBalancerIP?: string;
    readonly loadBalancerSourceRanges?: readonly unknown[];
    readonly terminationGracePeriodSeconds?: string;
    readonly nodeSelector?: Readonly<Record<string, unknown>>;
    readonly tolerations?: readonly unknown[];
    readonly pauseImage?: string;
    readonly UID?: number;
    readonly GID?: number;
    readonly healthCheckNodePort?: unknown;
    readonly nodePort?: unknown;
  };
  readonly linkerdVersion?: string;
  readonly podAnnotations?: Readonly<Record<string, unknown>>;
  readonly podLabels?: Readonly<Record<string, unknown>>;
  readonly commonLabels?: Readonly<Record<string, unknown>>;
  readonly imagePullPolicy?: string;
  readonly imagePullSecrets?: readonly unknown[];
  readonly proxyOutboundPort?: number;
  readonly remoteMirrorServiceAccount?: boolean;
  readonly remoteMirrorServiceAccountName?: string;
  readonly linkerdNamespace?: string;
  readonly identityTrustDomain?: string;
  readonly namespaceMetadata?: {
    readonly image?: {
      readonly registry?: string;
      readonly name?: string;
      readonly tag?: string;
      readonly pullPolicy?: string;
    };
    readonly nodeSelector?: Readonly<Record<string, unknown>>;
    readonly tolerations?: readonly unknown[];
  };
  readonly enablePSP?: boolean;
  readonly enableNamespaceCreation?: boolean;
  readonly enablePodAntiAffinity?: boolean;
  readonly createNamespaceMetadataJob?: boolean;
  readonly revisionHistoryLimit?: number;
  readonly localServiceMirror?: {
    readonly serviceMirrorRetryLimit?: number;
    readonly federatedServiceSelector?: string;
    readonly excludedLabels?: string;
    readonly excludedAnnotations?: string;
    readonly replicas?: number;
    readonly image?: {
      readonly name?: string;
      readonly pullPolicy?: string;
      readonly version?: string;
    };
    readonly logLevel?: string;
    readonly logFormat?: string;
    readonly enablePprof?: boolean;
    readonly UID?: number;
    readonly GID?: number;
    readonly resources?: Readonly<Record<string, unknown>>;
    readonly additionalEnv?: unknown;
    readonly experimentalEnv?: unknown;
  };
  readonly controllers?: readonly unknown[];
  readonly controllerDefaults?: {
    readonly replicas?: number;
    readonly image?: {
      readonly name?: string;
      readonly pullPolicy?: string;
      readonly version?: string;
    };
    readonly gateway?: {
      readonly enabled?: boolean;
      readonly probe?: Readonly<Record<string, unknown>> & {
        readonly port?: number;
      };
    };
    readonly logLevel?: string;
    readonly logFormat?: string;
    readonly enableHeadlessServices?: boolean;
    readonly enablePprof?: boolean;
    readonly UID?: number;
    readonly GID?: number;
    readonly retryLimit?: number;
    readonly resources?: Readonly<Record<string, unknown>>;
    readonly nodeSelector?: Readonly<Record<string, unknown>>;
    readonly tolerations?: Readonly<Record<string, unknown>>;
    readonly enablePodAntiAffinity?: boolean;
    readonly nodeAffinity?: Readonly<Record<string, unknown>>;
  };
  readonly cniEnabled?: unknown;
  readonly nodeSelector?: unknown;
  readonly serviceMirrorAdditionalEnv?: unknown;
  readonly serviceMirrorExperimentalEnv?: unknown;
  readonly tolerations?: unknown;
}
