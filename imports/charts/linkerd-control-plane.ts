// Made by `npm run imports` from the values of linkerd-control-plane 2026.8.3; do not edit.
export interface LinkerdControlPlaneValues {
  readonly clusterDomain?: string;
  readonly clusterNetworks?: string;
  readonly imagePullPolicy?: string;
  readonly revisionHistoryLimit?: number;
  readonly controllerLogLevel?: string;
  readonly controllerLogFormat?: string;
  readonly linkerdVersion?: string;
  readonly deploymentStrategy?: {
    readonly rollingUpdate?: {
      readonly maxUnavailable?: string;
      readonly maxSurge?: string;
    };
  };
  readonly enableEndpointSlices?: boolean;
  readonly enablePodAntiAffinity?: boolean;
  readonly enablePprof?: boolean;
  readonly enablePodDisruptionBudget?: boolean;
  readonly disableIPv6?: boolean;
  readonly controller?: {
    readonly podDisruptionBudget?: {
      readonly maxUnavailable?: number;
    };
    readonly tracing?: {
      readonly enabled?: boolean;
      readonly collector?: {
        readonly endpoint?: string;
      };
    };
  };
  readonly cniEnabled?: boolean;
  readonly identityTrustAnchorsPEM?: string;
  readonly identityTrustDomain?: string;
  readonly kubeAPI?: {
    readonly clientQPS?: number;
    readonly clientBurst?: number;
  };
  readonly podAnnotations?: Readonly<Record<string, unknown>>;
  readonly podLabels?: Readonly<Record<string, unknown>>;
  readonly commonLabels?: Readonly<Record<string, unknown>>;
  readonly priorityClassName?: string;
  readonly runtimeClassName?: string;
  readonly policyController?: {
    readonly logLevel?: string;
    readonly probeNetworks?: readonly unknown[];
    readonly resources?: Readonly<Record<string, unknown>> & {
      readonly cpu?: Readonly<Record<string, unknown>> & {
        readonly limit?: string;
        readonly request?: string;
      };
      readonly memory?: Readonly<Record<string, unknown>> & {
        readonly limit?: string;
        readonly request?: string;
      };
      readonly 'ephemeral-storage'?: Readonly<Record<string, unknown>> & {
        readonly limit?: string;
        readonly request?: string;
      };
    };
    readonly livenessProbe?: Readonly<Record<string, unknown>> & {
      readonly timeoutSeconds?: number;
    };
    readonly readinessProbe?: Readonly<Record<string, unknown>> & {
      readonly timeoutSeconds?: number;
    };
    readonly additionalArgs?: unknown;
    readonly experimentalArgs?: unknown;
  };
  readonly proxy?: {
    readonly enableExternalProfiles?: boolean;
    readonly outboundConnectTimeout?: string;
    readonly inboundConnectTimeout?: string;
    readonly outboundDiscoveryCacheUnusedTimeout?: string;
    readonly inboundDiscoveryCacheUnusedTimeout?: string;
    readonly disableOutboundProtocolDetectTimeout?: boolean;
    readonly disableInboundProtocolDetectTimeout?: boolean;
    readonly image?: {
      readonly name?: string;
      readonly pullPolicy?: string;
      readonly version?: string;
    };
    readonly enableShutdownEndpoint?: boolean;
    readonly logLevel?: string;
    readonly logFormat?: string;
    readonly logHTTPHeaders?: string;
    readonly ports?: {
      readonly admin?: number;
      readonly control?: number;
      readonly inbound?: number;
      readonly outbound?: number;
    };
    readonly cores?: unknown;
    readonly runtime?: {
      readonly workers?: {
        readonly maximumCPURatio?: unknown;
        readonly minimum?: number;
      };
    };
    readonly resources?: Readonly<Record<string, unknown>> & {
      readonly cpu?: Readonly<Record<string, unknown>> & {
        readonly limit?: string;
        readonly request?: string;
      };
      readonly memory?: Readonly<Record<string, unknown>> & {
        readonly limit?: string;
        readonly request?: string;
      };
      readonly 'ephemeral-storage'?: Readonly<Record<string, unknown>> & {
        readonly limit?: string;
        readonly request?: string;
      };
    };
    readonly uid?: number;
    readonly gid?: number;
    readonly securityContext?: Readonly<Record<string, unknown>>;
    readonly waitBeforeExitSeconds?: number;
    readonly await?: boolean;
    readonly requireIdentityOnInboundPorts?: string;
    readonly opaquePorts?: string;
    readonly shutdownGracePeriod?: string;
    readonly defaultInboundPolicy?: string;
    readonly outboundTransportMode?: string;
    readonly nativeSidecar?: boolean;
    readonly livenessProbe?: Readonly<Record<string, unknown>> & {
      readonly initialDelaySeconds?: number;
      readonly timeoutSeconds?: number;
    };
    readonly readinessProbe?: Readonly<Record<string, unknown>> & {
      readonly initialDelaySeconds?: number;
      readonly timeoutSeconds?: number;
    };
    readonly startupProbe?: Readonly<Record<string, unknown>> & {
      readonly initialDelaySeconds?: number;
      readonly periodSeconds?: number;
      readonly failureThreshold?: number;
    };
    readonly control?: {
      readonly streams?: {
        readonly initialTimeout?: string;
        readonly idleTimeout?: string;
        readonly lifetime?: string;
      };
    };
    readonly metrics?: {
      readonly hostnameLabels?: boolean;
    };
    readonly tracing?: {
      readonly enabled?: boolean;
      readonly traceServiceName?: string;
      readonly labels?: Readonly<Record<string, unknown>> & {
        readonly k8s?: Readonly<Record<string, unknown>> & {
          readonly pod?: Readonly<Record<string, unknown>> & {
            readonly ip?: string;
            readonly uid?: string;
          };
          readonly container?: Readonly<Record<string, unknown>> & {
            readonly name?: string;
          };
        };
      };
      readonly collector?: {
        readonly endpoint?: string;
        readonly meshIdentity?: {
          readonly serviceAccountName?: string;
          readonly namespace?: string;
        };
      };
      readonly protocol?: unknown;
    };
    readonly inbound?: {
      readonly server?: {
        readonly http2?: {
          readonly keepAliveInterval?: string;
          readonly keepAliveTimeout?: string;
        };
      };
    };
    readonly outbound?: {
      readonly server?: {
        readonly http2?: {
          readonly keepAliveInterval?: string;
          readonly keepAliveTimeout?: string;
        };
      };
    };
    readonly accessLog?: unknown;
    readonly additionalEnv?: unknown;
    readonly capabilities?: Readonly<Record<string, unknown>> & {
      readonly add?: unknown;
      readonly drop?: unknown;
    };
    readonly component?: unknown;
    readonly experimentalEnv?: unknown;
    readonly isGateway?: unknown;
    readonly isIngress?: unknown;
    readonly loadTrustBundleFromConfigMap?: unknown;
    readonly podInboundPorts?: unknown;
    readonly requireTLSOnInboundPorts?: unknown;
    readonly saMountPath?: {
      readonly mountPath?: unknown;
      readonly name?: unknown;
      readonly readOnly?: unknown;
    };
  };
  readonly proxyInit?: {
    readonly iptablesMode?: string;
    readonly ignoreInboundPorts?: string;
    readonly ignoreOutboundPorts?: string;
    readonly kubeAPIServerPorts?: string;
    readonly skipSubnets?: string;
    readonly logLevel?: string;
    readonly logFormat?: string;
    readonly closeWaitTimeoutSecs?: number;
    readonly privileged?: boolean;
    readonly runAsRoot?: boolean;
    readonly runAsUser?: number;
    readonly runAsGroup?: number;
    readonly xtMountPath?: {
      readonly mountPath?: string;
      readonly name?: string;
    };
    readonly capabilities?: Readonly<Record<string, unknown>> & {
      readonly add?: unknown;
      readonly drop?: unknown;
    };
    readonly saMountPath?: {
      readonly mountPath?: unknown;
      readonly name?: unknown;
      readonly readOnly?: unknown;
    };
  };
  readonly networkValidator?: {
    readonly logLevel?: string;
    readonly logFormat?: string;
    readonly connectAddr?: string;
    readonly listenAddr?: string;
    readonly timeout?: string;
    readonly securityContext?: Readonly<Record<string, unknown>> & {
      readonly allowPrivilegeEscalation?: boolean;
      readonly capabilities?: Readonly<Record<string, unknown>> & {
        readonly drop?: readonly unknown[];
      };
      readonly readOnlyRootFilesystem?: boolean;
      readonly runAsGroup?: number;
      readonly runAsNonRoot?: boolean;
      readonly runAsUser?: number;
      readonly seccompProfile?: Readonly<Record<string, unknown>> & {
        readonly type?: string;
      };
    };
    readonly enableSecurityContext?: unknown;
  };
  readonly imagePullSecrets?: readonly unknown[];
  readonly enableH2Upgrade?: boolean;
  readonly enablePSP?: boolean;
  readonly webhookFailurePolicy?: string;
  readonly controllerImage?: string;
  readonly controllerImageVersion?: string;
  readonly controllerReplicas?: number;
  readonly controllerUID?: number;
  readonly controllerGID?: number;
  readonly destinationController?: {
    readonly meshedHttp2ClientProtobuf?: {
      readonly keep_alive?: {
        readonly interval?: {
          readonly seconds?: number;
        };
        readonly timeout?: {
          readonly seconds?: number;
        };
        readonly while_idle?: boolean;
      };
    };
    readonly podAnnotations?: Readonly<Record<string, unknown>>;
    readonly livenessProbe?: Readonly<Record<string, unknown>> & {
      readonly timeoutSeconds?: number;
    };
    readonly readinessProbe?: Readonly<Record<string, unknown>> & {
      readonly timeoutSeconds?: number;
    };
  };
  readonly debugContainer?: {
    readonly image?: {
      readonly name?: string;
      readonly pullPolicy?: string;
      readonly version?: string;
    };
  };
  readonly identity?: {
    readonly externalCA?: boolean;
    readonly serviceAccountTokenProjection?: boolean;
    readonly issuer?: {
      readonly scheme?: string;
      readonly clockSkewAllowance?: string;
      readonly issuanceLifetime?: string;
      readonly tls?: {
        readonly crtPEM?: string;
        readonly keyPEM?: string;
      };
    };
    readonly kubeAPI?: {
      readonly clientQPS?: number;
      readonly clientBurst?: number;
    };
    readonly podAnnotations?: Readonly<Record<string, unknown>>;
    readonly livenessProbe?: Readonly<Record<string, unknown>> & {
      readonly timeoutSeconds?: number;
    };
    readonly readinessProbe?: Readonly<Record<string, unknown>> & {
      readonly timeoutSeconds?: number;
    };
  };
  readonly disableHeartBeat?: boolean;
  readonly proxyInjector?: {
    readonly timeoutSeconds?: number;
    readonly externalSecret?: boolean;
    readonly namespaceSelector?: {
      readonly matchExpressions?: readonly unknown[];
    };
    readonly objectSelector?: {
      readonly matchExpressions?: readonly unknown[];
    };
    readonly crtPEM?: string;
    readonly keyPEM?: string;
    readonly caBundle?: string;
    readonly injectCaFrom?: string;
    readonly injectCaFromSecret?: string;
    readonly podAnnotations?: Readonly<Record<string, unknown>>;
    readonly livenessProbe?: Readonly<Record<string, unknown>> & {
      readonly timeoutSeconds?: number;
    };
    readonly readinessProbe?: Readonly<Record<string, unknown>> & {
      readonly timeoutSeconds?: number;
    };
  };
  readonly profileValidator?: {
    readonly externalSecret?: boolean;
    readonly namespaceSelector?: {
      readonly matchExpressions?: readonly unknown[];
    };
    readonly crtPEM?: string;
    readonly keyPEM?: string;
    readonly caBundle?: string;
    readonly injectCaFrom?: string;
    readonly injectCaFromSecret?: string;
  };
  readonly policyValidator?: {
    readonly externalSecret?: boolean;
    readonly namespaceSelector?: {
      readonly matchExpressions?: readonly unknown[];
    };
    readonly crtPEM?: string;
    readonly keyPEM?: string;
    readonly caBundle?: string;
    readonly injectCaFrom?: string;
    readonly injectCaFromSecret?: string;
  };
  readonly nodeSelector?: Readonly<Record<string, unknown>> & {
    readonly 'kubernetes.io/os'?: string;
  };
  readonly spValidator?: {
    readonly livenessProbe?: Readonly<Record<string, unknown>> & {
      readonly timeoutSeconds?: number;
    };
    readonly readinessProbe?: Readonly<Record<string, unknown>> & {
      readonly timeoutSeconds?: number;
    };
  };
  readonly prometheusUrl?: string;
  readonly podMonitor?: {
    readonly enabled?: boolean;
    readonly scrapeInterval?: string;
    readonly scrapeTimeout?: string;
    readonly labels?: Readonly<Record<string, unknown>>;
    readonly controller?: {
      readonly enabled?: boolean;
      readonly namespaceSelector?: string;
      readonly honorTimestamps?: boolean;
    };
    readonly serviceMirror?: {
      readonly enabled?: boolean;
      readonly honorTimestamps?: boolean;
    };
    readonly proxy?: {
      readonly enabled?: boolean;
      readonly honorTimestamps?: boolean;
    };
  };
  readonly egress?: {
    readonly globalEgressNetworkNamespace?: string;
  };
  readonly configReaders?: unknown;
  readonly cliVersion?: unknown;
  readonly destinationProxyResources?: unknown;
  readonly destinationResources?: unknown;
  readonly heartbeat?: unknown;
  readonly heartbeatResources?: unknown;
  readonly heartbeatSchedule?: unknown;
  readonly identityProxyResources?: unknown;
  readonly identityResources?: unknown;
  readonly image?: unknown;
  readonly nodeAffinity?: unknown;
  readonly proxyInjectorProxyResources?: unknown;
  readonly proxyInjectorResources?: unknown;
  readonly spValidatorResources?: unknown;
  readonly tolerations?: unknown;
}
