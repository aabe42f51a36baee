// Made by `npm run imports` from the values of traefik 41.3.0; do not edit.
export interface TraefikValues {
  readonly image?: {
    readonly registry?: unknown;
    readonly repository?: unknown;
    readonly tag?: unknown;
    readonly digest?: unknown;
    readonly pullPolicy?: string;
  };
  readonly commonLabels?: Readonly<Record<string, unknown>>;
  readonly deployment?: {
    readonly enabled?: boolean;
    readonly kind?: string;
    readonly replicas?: number;
    readonly revisionHistoryLimit?: unknown;
    readonly terminationGracePeriodSeconds?: number;
    readonly minReadySeconds?: number;
    readonly healthchecksPort?: unknown;
    readonly healthchecksHost?: string;
    readonly healthchecksScheme?: unknown;
    readonly readinessPath?: string;
    readonly livenessPath?: string;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly labels?: Readonly<Record<string, unknown>>;
    readonly podAnnotations?: Readonly<Record<string, unknown>>;
    readonly podLabels?: Readonly<Record<string, unknown>>;
    readonly additionalContainers?: readonly unknown[];
    readonly additionalVolumes?: readonly unknown[];
    readonly initContainers?: readonly unknown[];
    readonly shareProcessNamespace?: boolean;
    readonly hostUsers?: unknown;
    readonly dnsPolicy?: string;
    readonly dnsConfig?: Readonly<Record<string, unknown>>;
    readonly hostAliases?: readonly unknown[];
    readonly imagePullSecrets?: readonly unknown[];
    readonly lifecycle?: Readonly<Record<string, unknown>>;
    readonly runtimeClassName?: string;
    readonly goMemLimitPercentage?: number;
    readonly tmpVolume?: {
      readonly emptyDir?: Readonly<Record<string, unknown>>;
    };
  };
  readonly podDisruptionBudget?: {
    readonly enabled?: boolean;
    readonly maxUnavailable?: unknown;
    readonly minAvailable?: unknown;
  };
  readonly ingressClass?: {
    readonly enabled?: boolean;
    readonly isDefaultClass?: boolean;
    readonly name?: string;
  };
  readonly core?: {
    readonly defaultRuleSyntax?: string;
    readonly strictTLSOptions?: boolean;
  };
  readonly experimental?: {
    readonly abortOnPluginFailure?: boolean;
    readonly fastProxy?: {
      readonly enabled?: boolean;
      readonly debug?: boolean;
    };
    readonly kubernetesGateway?: {
      readonly enabled?: boolean;
    };
    readonly plugins?: Readonly<Record<string, unknown>>;
    readonly localPlugins?: Readonly<Record<string, unknown>>;
    readonly otlpLogs?: boolean;
    readonly knative?: boolean;
  };
  readonly gateway?: {
    readonly enabled?: boolean;
    readonly name?: string;
    readonly namespace?: string;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly infrastructure?: Readonly<Record<string, unknown>>;
    readonly defaultScope?: unknown;
    readonly listeners?: {
      readonly web?: {
        readonly port?: number;
        readonly hostname?: string;
        readonly protocol?: string;
        readonly namespacePolicy?: unknown;
      };
    };
  };
  readonly gatewayClass?: {
    readonly enabled?: boolean;
    readonly name?: string;
    readonly labels?: Readonly<Record<string, unknown>>;
  };
  readonly api?: {
    readonly dashboard?: boolean;
    readonly dashboardName?: string;
    readonly disableDashboardAd?: unknown;
    readonly insecure?: unknown;
    readonly debug?: unknown;
    readonly basePath?: string;
  };
  readonly ingressRoute?: {
    readonly dashboard?: {
      readonly enabled?: boolean;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly matchRule?: string;
      readonly services?: readonly unknown[];
      readonly entryPoints?: readonly unknown[];
      readonly middlewares?: readonly unknown[];
      readonly tls?: Readonly<Record<string, unknown>>;
    };
    readonly healthcheck?: {
      readonly enabled?: boolean;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly matchRule?: string;
      readonly services?: readonly unknown[];
      readonly entryPoints?: readonly unknown[];
      readonly middlewares?: readonly unknown[];
      readonly tls?: Readonly<Record<string, unknown>>;
    };
  };
  readonly updateStrategy?: Readonly<Record<string, unknown>> & {
    readonly type?: string;
    readonly rollingUpdate?: Readonly<Record<string, unknown>> & {
      readonly maxUnavailable?: number;
      readonly maxSurge?: number;
    };
  };
  readonly readinessProbe?: Readonly<Record<string, unknown>> & {
    readonly failureThreshold?: number;
    readonly initialDelaySeconds?: number;
    readonly periodSeconds?: number;
    readonly successThreshold?: number;
    readonly timeoutSeconds?: number;
  };
  readonly livenessProbe?: Readonly<Record<string, unknown>> & {
    readonly failureThreshold?: number;
    readonly initialDelaySeconds?: number;
    readonly periodSeconds?: number;
    readonly successThreshold?: number;
    readonly timeoutSeconds?: number;
  };
  readonly startupProbe?: Readonly<Record<string, unknown>>;
  readonly providers?: {
    readonly precedence?: readonly unknown[];
    readonly kubernetesCRD?: {
      readonly enabled?: boolean;
      readonly allowCrossNamespace?: boolean;
      readonly allowExternalNameServices?: boolean;
      readonly allowEmptyServices?: boolean;
      readonly crossProviderNamespaces?: readonly unknown[];
      readonly defaultTLSResourcesNamespace?: string;
      readonly ingressClass?: string;
      readonly labelSelector?: string;
      readonly namespaces?: readonly unknown[];
      readonly nativeLBByDefault?: boolean;
      readonly safeNaming?: boolean;
    };
    readonly kubernetesIngress?: {
      readonly enabled?: boolean;
      readonly allowExternalNameServices?: boolean;
      readonly allowEmptyServices?: boolean;
      readonly crossProviderNamespaces?: readonly unknown[];
      readonly disableIngressClassLookup?: boolean;
      readonly ingressClass?: unknown;
      readonly labelSelector?: unknown;
      readonly namespaces?: readonly unknown[];
      readonly publishedService?: {
        readonly enabled?: boolean;
        readonly pathOverride?: string;
      };
      readonly ingressEndpoint?: {
        readonly hostname?: string;
        readonly ip?: string;
      };
      readonly nativeLBByDefault?: boolean;
      readonly strictPrefixMatching?: boolean;
    };
    readonly kubernetesGateway?: {
      readonly enabled?: boolean;
      readonly crossProviderNamespaces?: readonly unknown[];
      readonly experimentalChannel?: boolean;
      readonly namespaces?: readonly unknown[];
      readonly labelSelector?: string;
      readonly nativeLBByDefault?: boolean;
      readonly qps?: unknown;
      readonly burst?: unknown;
      readonly statusAddress?: {
        readonly ip?: string;
        readonly hostname?: string;
        readonly service?: {
          readonly enabled?: boolean;
          readonly name?: string;
          readonly namespace?: string;
        };
      };
    };
    readonly file?: {
      readonly enabled?: boolean;
      readonly watch?: boolean;
      readonly content?: Readonly<Record<string, unknown>>;
    };
    readonly kubernetesIngressNGINX?: {
      readonly enabled?: boolean;
      readonly controllerClass?: string;
      readonly ingressClass?: string;
      readonly ingressClassByName?: boolean;
      readonly watchIngressWithoutClass?: boolean;
      readonly watchNamespace?: string;
      readonly watchNamespaceSelector?: string;
      readonly publishService?: {
        readonly enabled?: boolean;
        readonly pathOverride?: string;
      };
      readonly publishStatusAddress?: string;
      readonly defaultBackendService?: string;
      readonly disableSvcExternalName?: boolean;
      readonly throttleDuration?: string;
      readonly certAuthFilePath?: string;
      readonly endpoint?: string;
      readonly token?: string;
      readonly proxyRequestBuffering?: unknown;
      readonly clientBodyBufferSize?: unknown;
      readonly proxyBodySize?: unknown;
      readonly proxyBuffering?: unknown;
      readonly proxyBufferSize?: unknown;
      readonly proxyBuffersNumber?: unknown;
      readonly proxyConnectTimeout?: unknown;
      readonly proxyReadTimeout?: unknown;
      readonly proxySendTimeout?: unknown;
      readonly proxyNextUpstream?: string;
      readonly proxyNextUpstreamTries?: unknown;
      readonly proxyNextUpstreamTimeout?: unknown;
      readonly customHTTPErrors?: readonly unknown[];
      readonly upstreamKeepaliveTimeout?: unknown;
      readonly allowCrossNamespaceResources?: unknown;
      readonly globalAllowedResponseHeaders?: readonly unknown[];
      readonly globalAuthUrl?: string;
      readonly ipAllowListStrategy?: {
        readonly depth?: number;
        readonly excludedIPS?: readonly unknown[];
        readonly ipv6Subnet?: number;
      };
      readonly allowSnippetAnnotations?: unknown;
      readonly strictValidatePathType?: unknown;
      readonly httpEntryPoint?: string;
      readonly httpsEntryPoint?: string;
      readonly modsec?: {
        readonly enabled?: boolean;
        readonly owaspCoreRules?: boolean;
        readonly snippet?: string;
      };
    };
    readonly knative?: {
      readonly enabled?: boolean;
      readonly namespaces?: readonly unknown[];
      readonly labelSelector?: string;
    };
  };
  readonly volumes?: readonly unknown[];
  readonly additionalVolumeMounts?: readonly unknown[];
  readonly log?: {
    readonly format?: unknown;
    readonly level?: string;
    readonly filePath?: string;
    readonly noColor?: boolean;
    readonly otlp?: {
      readonly enabled?: boolean;
      readonly serviceName?: unknown;
      readonly http?: {
        readonly enabled?: boolean;
        readonly endpoint?: string;
        readonly headers?: Readonly<Record<string, unknown>>;
        readonly tls?: {
          readonly ca?: string;
          readonly cert?: string;
          readonly key?: string;
          readonly insecureSkipVerify?: unknown;
        };
      };
      readonly grpc?: {
        readonly enabled?: boolean;
        readonly endpoint?: string;
        readonly insecure?: boolean;
        readonly tls?: {
          readonly ca?: string;
          readonly cert?: string;
          readonly key?: string;
          readonly insecureSkipVerify?: unknown;
        };
      };
      readonly resourceAttributes?: Readonly<Record<string, unknown>>;
    };
  };
  readonly accessLog?: {
    readonly enabled?: boolean;
    readonly format?: unknown;
    readonly bufferingSize?: unknown;
    readonly timezone?: string;
    readonly filters?: {
      readonly statusCodes?: string;
      readonly retryAttempts?: boolean;
      readonly minDuration?: string;
    };
    readonly addInternals?: boolean;
    readonly dualOutput?: boolean;
    readonly fields?: {
      readonly defaultMode?: string;
      readonly names?: Readonly<Record<string, unknown>>;
      readonly headers?: {
        readonly defaultMode?: string;
        readonly names?: Readonly<Record<string, unknown>>;
      };
      readonly queryParameters?: {
        readonly defaultMode?: unknown;
      };
    };
    readonly otlp?: {
      readonly enabled?: boolean;
      readonly serviceName?: unknown;
      readonly http?: {
        readonly enabled?: boolean;
        readonly endpoint?: string;
        readonly headers?: Readonly<Record<string, unknown>>;
        readonly tls?: {
          readonly ca?: string;
          readonly cert?: string;
          readonly key?: string;
          readonly insecureSkipVerify?: unknown;
        };
      };
      readonly grpc?: {
        readonly enabled?: boolean;
        readonly endpoint?: string;
        readonly insecure?: boolean;
        readonly tls?: {
          readonly ca?: string;
          readonly cert?: string;
          readonly key?: string;
          readonly insecureSkipVerify?: unknown;
        };
      };
      readonly resourceAttributes?: Readonly<Record<string, unknown>>;
    };
  };
  readonly metrics?: {
    readonly addInternals?: boolean;
    readonly prometheus?: {
      readonly entryPoint?: string;
      readonly addEntryPointsLabels?: unknown;
      readonly addRoutersLabels?: unknown;
      readonly addServicesLabels?: unknown;
      readonly buckets?: string;
      readonly manualRouting?: boolean;
      readonly headerLabels?: Readonly<Record<string, unknown>>;
      readonly service?: {
        readonly enabled?: boolean;
        readonly labels?: Readonly<Record<string, unknown>>;
        readonly annotations?: Readonly<Record<string, unknown>>;
      };
      readonly disableAPICheck?: unknown;
      readonly serviceMonitor?: {
        readonly enabled?: boolean;
        readonly apiVersion?: string;
        readonly metricRelabelings?: readonly unknown[];
        readonly relabelings?: readonly unknown[];
        readonly jobLabel?: string;
        readonly interval?: string;
        readonly honorLabels?: boolean;
        readonly scrapeTimeout?: string;
        readonly honorTimestamps?: boolean;
        readonly enableHttp2?: boolean;
        readonly followRedirects?: boolean;
        readonly additionalLabels?: Readonly<Record<string, unknown>>;
        readonly namespace?: string;
        readonly namespaceSelector?: Readonly<Record<string, unknown>>;
      };
      readonly prometheusRule?: {
        readonly enabled?: boolean;
        readonly apiVersion?: string;
        readonly additionalLabels?: Readonly<Record<string, unknown>>;
        readonly namespace?: string;
        readonly rules?: unknown;
      };
    };
    readonly otlp?: {
      readonly enabled?: boolean;
      readonly addEntryPointsLabels?: unknown;
      readonly addRoutersLabels?: unknown;
      readonly addServicesLabels?: unknown;
      readonly explicitBoundaries?: readonly unknown[];
      readonly pushInterval?: string;
      readonly serviceName?: unknown;
      readonly http?: {
        readonly enabled?: boolean;
        readonly endpoint?: string;
        readonly headers?: Readonly<Record<string, unknown>>;
        readonly tls?: {
          readonly ca?: string;
          readonly cert?: string;
          readonly key?: string;
          readonly insecureSkipVerify?: unknown;
        };
      };
      readonly grpc?: {
        readonly enabled?: boolean;
        readonly endpoint?: string;
        readonly insecure?: boolean;
        readonly tls?: {
          readonly ca?: string;
          readonly cert?: string;
          readonly key?: string;
          readonly insecureSkipVerify?: unknown;
        };
      };
      readonly resourceAttributes?: Readonly<Record<string, unknown>>;
    };
    readonly datadog?: unknown;
    readonly influxdb2?: unknown;
    readonly statsd?: unknown;
  };
  readonly ocsp?: {
    readonly enabled?: boolean;
    readonly responderOverrides?: Readonly<Record<string, unknown>>;
  };
  readonly tracing?: {
    readonly addInternals?: boolean;
    readonly serviceName?: unknown;
    readonly resourceAttributes?: Readonly<Record<string, unknown>>;
    readonly capturedRequestHeaders?: readonly unknown[];
    readonly capturedResponseHeaders?: readonly unknown[];
    readonly safeQueryParams?: readonly unknown[];
    readonly sampleRate?: unknown;
    readonly otlp?: {
      readonly enabled?: boolean;
      readonly http?: {
        readonly enabled?: boolean;
        readonly endpoint?: string;
        readonly headers?: Readonly<Record<string, unknown>>;
        readonly tls?: {
          readonly ca?: string;
          readonly cert?: string;
          readonly key?: string;
          readonly insecureSkipVerify?: unknown;
        };
      };
      readonly grpc?: {
        readonly enabled?: boolean;
        readonly endpoint?: string;
        readonly insecure?: boolean;
        readonly tls?: {
          readonly ca?: string;
          readonly cert?: string;
          readonly key?: string;
          readonly insecureSkipVerify?: unknown;
        };
      };
    };
  };
  readonly global?: {
    readonly checkNewVersion?: boolean;
    readonly sendAnonymousUsage?: boolean;
    readonly notAppendXForwardedFor?: boolean;
    readonly azure?: {
      readonly enabled?: boolean;
      readonly images?: {
        readonly proxy?: {
          readonly image?: string;
          readonly tag?: string;
          readonly registry?: string;
        };
        readonly hub?: {
          readonly image?: string;
          readonly tag?: string;
          readonly registry?: string;
        };
      };
    };
  };
  readonly additionalArguments?: readonly unknown[];
  readonly env?: readonly unknown[];
  readonly envFrom?: readonly unknown[];
  readonly ports?: {
    readonly traefik?: {
      readonly port?: number;
      readonly hostPort?: unknown;
      readonly hostIP?: unknown;
      readonly expose?: {
        readonly default?: boolean;
      };
      readonly exposedPort?: number;
      readonly protocol?: string;
      readonly observability?: {
        readonly metrics?: unknown;
        readonly accessLogs?: unknown;
        readonly tracing?: unknown;
        readonly traceVerbosity?: unknown;
      };
    };
    readonly web?: {
      readonly asDefault?: unknown;
      readonly port?: number;
      readonly expose?: {
        readonly default?: boolean;
      };
      readonly exposedPort?: number;
      readonly targetPort?: unknown;
      readonly protocol?: string;
      readonly nodePort?: unknown;
      readonly allowACMEByPass?: boolean;
      readonly http?: {
        readonly redirections?: {
          readonly entryPoint?: Readonly<Record<string, unknown>>;
        };
      };
      readonly forwardedHeaders?: {
        readonly trustedIPs?: readonly unknown[];
        readonly insecure?: boolean;
        readonly notAppendXForwardedFor?: boolean;
      };
      readonly proxyProtocol?: {
        readonly trustedIPs?: readonly unknown[];
        readonly insecure?: boolean;
      };
      readonly transport?: {
        readonly respondingTimeouts?: {
          readonly readTimeout?: unknown;
          readonly writeTimeout?: unknown;
          readonly idleTimeout?: unknown;
        };
        readonly lifeCycle?: {
          readonly requestAcceptGraceTimeout?: unknown;
          readonly graceTimeOut?: unknown;
        };
        readonly keepAliveMaxRequests?: unknown;
        readonly keepAliveMaxTime?: unknown;
      };
      readonly uplink?: unknown;
      readonly observability?: {
        readonly metrics?: unknown;
        readonly accessLogs?: unknown;
        readonly tracing?: unknown;
        readonly traceVerbosity?: unknown;
      };
    };
    readonly websecure?: {
      readonly port?: number;
      readonly hostPort?: unknown;
      readonly containerPort?: unknown;
      readonly expose?: {
        readonly default?: boolean;
      };
      readonly exposedPort?: number;
      readonly targetPort?: unknown;
      readonly protocol?: string;
      readonly nodePort?: unknown;
      readonly appProtocol?: unknown;
      readonly allowACMEByPass?: boolean;
      readonly http?: {
        readonly encodedCharacters?: {
          readonly allowEncodedSlash?: unknown;
          readonly allowEncodedBackSlash?: unknown;
          readonly allowEncodedNullCharacter?: unknown;
          readonly allowEncodedSemicolon?: unknown;
          readonly allowEncodedPercent?: unknown;
          readonly allowEncodedQuestionMark?: unknown;
          readonly allowEncodedHash?: unknown;
        };
        readonly maxHeaderBytes?: unknown;
        readonly middlewares?: readonly unknown[];
        readonly sanitizePath?: unknown;
        readonly underscoreHeadersStrategy?: unknown;
        readonly tls?: {
          readonly enabled?: boolean;
          readonly options?: string;
          readonly certResolver?: string;
          readonly domains?: readonly unknown[];
        };
      };
      readonly http3?: {
        readonly enabled?: boolean;
        readonly advertisedPort?: unknown;
      };
      readonly forwardedHeaders?: {
        readonly trustedIPs?: readonly unknown[];
        readonly insecure?: boolean;
        readonly notAppendXForwardedFor?: boolean;
      };
      readonly proxyProtocol?: {
        readonly trustedIPs?: readonly unknown[];
        readonly insecure?: boolean;
      };
      readonly transport?: {
        readonly respondingTimeouts?: {
          readonly readTimeout?: unknown;
          readonly writeTimeout?: unknown;
          readonly idleTimeout?: unknown;
        };
        readonly lifeCycle?: {
          readonly requestAcceptGraceTimeout?: unknown;
          readonly graceTimeOut?: unknown;
        };
        readonly keepAliveMaxRequests?: unknown;
        readonly keepAliveMaxTime?: unknown;
      };
      readonly observability?: {
        readonly metrics?: unknown;
        readonly accessLogs?: unknown;
        readonly tracing?: unknown;
        readonly traceVerbosity?: unknown;
      };
    };
    readonly metrics?: {
      readonly port?: number;
      readonly expose?: {
        readonly default?: boolean;
      };
      readonly exposedPort?: number;
      readonly protocol?: string;
      readonly observability?: {
        readonly metrics?: unknown;
        readonly accessLogs?: unknown;
        readonly tracing?: unknown;
        readonly traceVerbosity?: unknown;
      };
      readonly nodePort?: unknown;
    };
  };
  readonly tlsOptions?: Readonly<Record<string, unknown>>;
  readonly tlsStore?: Readonly<Record<string, unknown>>;
  readonly service?: {
    readonly enabled?: boolean;
    readonly nameOverride?: string;
    readonly single?: boolean;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly annotationsTCP?: Readonly<Record<string, unknown>>;
    readonly annotationsUDP?: Readonly<Record<string, unknown>>;
    readonly labels?: Readonly<Record<string, unknown>>;
    readonly spec?: {
      readonly type?: string;
    };
    readonly additionalServices?: Readonly<Record<string, unknown>>;
  };
  readonly autoscaling?: {
    readonly enabled?: boolean;
    readonly minReplicas?: unknown;
    readonly maxReplicas?: unknown;
    readonly metrics?: readonly unknown[];
    readonly behavior?: Readonly<Record<string, unknown>>;
    readonly scaleTargetRef?: {
      readonly apiVersion?: string;
      readonly kind?: string;
      readonly name?: string;
    };
  };
  readonly persistence?: {
    readonly enabled?: boolean;
    readonly name?: string;
    readonly existingClaim?: string;
    readonly accessMode?: string;
    readonly size?: string;
    readonly storageClass?: unknown;
    readonly volumeName?: string;
    readonly path?: string;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly subPath?: string;
    readonly emptyDir?: Readonly<Record<string, unknown>>;
  };
  readonly certificatesResolvers?: Readonly<Record<string, unknown>>;
  readonly hostNetwork?: boolean;
  readonly rbac?: {
    readonly enabled?: boolean;
    readonly namespaced?: boolean;
    readonly aggregateTo?: readonly unknown[];
  };
  readonly serviceAccount?: {
    readonly name?: string;
  };
  readonly serviceAccountAnnotations?: Readonly<Record<string, unknown>>;
  readonly resources?: Readonly<Record<string, unknown>>;
  readonly affinity?: Readonly<Record<string, unknown>>;
  readonly nodeSelector?: Readonly<Record<string, unknown>>;
  readonly tolerations?: readonly unknown[];
  readonly topologySpreadConstraints?: readonly unknown[];
  readonly priorityClassName?: string;
  readonly securityContext?: Readonly<Record<string, unknown>> & {
    readonly allowPrivilegeEscalation?: boolean;
    readonly capabilities?: Readonly<Record<string, unknown>> & {
      readonly drop?: readonly unknown[];
    };
    readonly readOnlyRootFilesystem?: boolean;
  };
  readonly podSecurityContext?: Readonly<Record<string, unknown>> & {
    readonly runAsGroup?: number;
    readonly runAsNonRoot?: boolean;
    readonly runAsUser?: number;
    readonly seccompProfile?: Readonly<Record<string, unknown>> & {
      readonly type?: string;
    };
  };
  readonly extraObjects?: readonly unknown[];
  readonly namespaceOverride?: string;
  readonly instanceLabelOverride?: string;
  readonly versionOverride?: string;
  readonly nameOverride?: string;
  readonly fullnameOverride?: string;
  readonly hub?: {
    readonly enabled?: unknown;
    readonly token?: string;
    readonly tokenMountPath?: string;
    readonly hardened?: boolean;
    readonly offline?: unknown;
    readonly namespaces?: readonly unknown[];
    readonly apimanagement?: {
      readonly enabled?: boolean;
      readonly admission?: {
        readonly listenAddr?: string;
        readonly secretName?: string;
        readonly selfManagedCertificate?: boolean;
        readonly customWebhookCertificate?: Readonly<Record<string, unknown>>;
        readonly restartOnCertificateChange?: boolean;
        readonly annotations?: Readonly<Record<string, unknown>>;
      };
      readonly openApi?: {
        readonly validateRequestMethodAndPath?: boolean;
      };
    };
    readonly mcpgateway?: {
      readonly enabled?: boolean;
      readonly maxRequestBodySize?: unknown;
    };
    readonly aigateway?: {
      readonly enabled?: boolean;
      readonly maxRequestBodySize?: unknown;
    };
    readonly providers?: {
      readonly consulCatalogEnterprise?: {
        readonly enabled?: boolean;
        readonly cache?: boolean;
        readonly connectAware?: boolean;
        readonly connectByDefault?: boolean;
        readonly constraints?: string;
        readonly defaultRule?: string;
        readonly endpoint?: {
          readonly address?: string;
          readonly datacenter?: string;
          readonly endpointWaitTime?: unknown;
          readonly httpauth?: {
            readonly password?: string;
            readonly username?: string;
          };
          readonly scheme?: string;
          readonly tls?: {
            readonly ca?: string;
            readonly cert?: string;
            readonly insecureSkipVerify?: boolean;
            readonly key?: string;
          };
          readonly token?: string;
        };
        readonly exposedByDefault?: boolean;
        readonly namespaces?: string;
        readonly partition?: string;
        readonly prefix?: string;
        readonly refreshInterval?: number;
        readonly requireConsistent?: boolean;
        readonly serviceName?: string;
        readonly stale?: boolean;
        readonly strictChecks?: string;
        readonly watch?: boolean;
      };
      readonly ec2?: {
        readonly enabled?: boolean;
        readonly region?: string;
        readonly accessKeyID?: string;
        readonly secretAccessKey?: string;
        readonly exposedByDefault?: boolean;
        readonly refreshSeconds?: number;
        readonly defaultRule?: string;
        readonly constraints?: string;
        readonly ipMode?: string;
        readonly filters?: readonly unknown[];
        readonly securityGroupPortDiscovery?: {
          readonly enabled?: boolean;
          readonly excludedPorts?: readonly unknown[];
        };
      };
      readonly microcks?: {
        readonly enabled?: boolean;
        readonly auth?: {
          readonly clientId?: string;
          readonly clientSecret?: string;
          readonly endpoint?: string;
          readonly token?: string;
        };
        readonly endpoint?: string;
        readonly pollInterval?: number;
        readonly pollTimeout?: number;
        readonly tls?: {
          readonly ca?: string;
          readonly cert?: string;
          readonly insecureSkipVerify?: boolean;
          readonly key?: string;
        };
      };
      readonly multicluster?: {
        readonly enabled?: boolean;
        readonly pollInterval?: number;
        readonly pollTimeout?: number;
        readonly children?: {
          readonly 'cluster-1'?: {
            readonly address?: string;
            readonly serversTransport?: {
              readonly insecureSkipVerify?: unknown;
              readonly serverName?: string;
              readonly rootCAs?: readonly unknown[];
              readonly certificates?: readonly unknown[];
              readonly maxIdleConnsPerHost?: unknown;
              readonly disableHTTP2?: unknown;
              readonly minVersion?: string;
              readonly maxVersion?: string;
              readonly cipherSuites?: readonly unknown[];
              readonly peerCertURI?: string;
              readonly forwardingTimeouts?: {
                readonly dialTimeout?: unknown;
                readonly responseHeaderTimeout?: unknown;
                readonly idleConnTimeout?: unknown;
                readonly pingTimeout?: unknown;
                readonly readIdleTimeout?: unknown;
                readonly readTimeout?: unknown;
                readonly writeTimeout?: unknown;
              };
              readonly spiffe?: {
                readonly ids?: readonly unknown[];
                readonly trustDomain?: string;
              };
            };
          };
        };
      };
      readonly nutanixPrismCentral?: {
        readonly enabled?: boolean;
        readonly endpoint?: string;
        readonly username?: string;
        readonly password?: string;
        readonly apiKey?: string;
        readonly filename?: string;
        readonly pollInterval?: number;
        readonly pollTimeout?: number;
        readonly serviceNameCategoryKey?: string;
        readonly allowedVpcs?: readonly unknown[];
        readonly tls?: {
          readonly ca?: string;
          readonly cert?: string;
          readonly key?: string;
          readonly insecureSkipVerify?: boolean;
        };
      };
    };
    readonly redis?: {
      readonly cluster?: unknown;
      readonly database?: unknown;
      readonly endpoints?: string;
      readonly username?: string;
      readonly password?: string;
      readonly sentinel?: {
        readonly masterset?: string;
        readonly username?: string;
        readonly password?: string;
      };
      readonly timeout?: string;
      readonly tls?: {
        readonly ca?: string;
        readonly cert?: string;
        readonly key?: string;
        readonly insecureSkipVerify?: boolean;
      };
    };
    readonly sendlogs?: unknown;
    readonly tracing?: {
      readonly additionalTraceHeaders?: {
        readonly enabled?: boolean;
        readonly traceContext?: {
          readonly parentId?: string;
          readonly traceId?: string;
          readonly traceParent?: string;
          readonly traceState?: string;
        };
      };
    };
    readonly pluginRegistry?: {
      readonly sources?: Readonly<Record<string, unknown>>;
    };
  };
  readonly oci_meta?: {
    readonly enabled?: boolean;
    readonly repo?: string;
    readonly images?: {
      readonly proxy?: {
        readonly image?: string;
        readonly tag?: string;
      };
      readonly hub?: {
        readonly image?: string;
        readonly tag?: string;
      };
    };
  };
  readonly offering_version?: string;
  readonly enabled?: boolean;
}
