// Made by `npm run imports` from the values of falco 9.1.0; do not edit.
export interface FalcoValues {
  readonly image?: {
    readonly pullPolicy?: string;
    readonly registry?: string;
    readonly repository?: string;
    readonly tag?: string;
  };
  readonly imagePullSecrets?: readonly unknown[];
  readonly nameOverride?: string;
  readonly fullnameOverride?: string;
  readonly namespaceOverride?: string;
  readonly podAnnotations?: Readonly<Record<string, unknown>>;
  readonly serviceAccount?: {
    readonly imagePullSecrets?: readonly unknown[];
    readonly create?: boolean;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly name?: string;
  };
  readonly rbac?: {
    readonly create?: boolean;
  };
  readonly podLabels?: Readonly<Record<string, unknown>>;
  readonly podPriorityClassName?: unknown;
  readonly podSecurityContext?: Readonly<Record<string, unknown>>;
  readonly containerSecurityContext?: Readonly<Record<string, unknown>>;
  readonly scc?: {
    readonly create?: boolean;
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
  readonly nodeSelector?: Readonly<Record<string, unknown>>;
  readonly affinity?: Readonly<Record<string, unknown>>;
  readonly tolerations?: readonly unknown[];
  readonly healthChecks?: {
    readonly startupProbe?: Readonly<Record<string, unknown>> & {
      readonly initialDelaySeconds?: number;
      readonly timeoutSeconds?: number;
      readonly periodSeconds?: number;
      readonly failureThreshold?: number;
    };
    readonly livenessProbe?: Readonly<Record<string, unknown>> & {
      readonly initialDelaySeconds?: number;
      readonly timeoutSeconds?: number;
      readonly periodSeconds?: number;
      readonly failureThreshold?: number;
    };
    readonly readinessProbe?: Readonly<Record<string, unknown>> & {
      readonly initialDelaySeconds?: number;
      readonly timeoutSeconds?: number;
      readonly periodSeconds?: number;
      readonly failureThreshold?: number;
    };
  };
  readonly tty?: boolean;
  readonly controller?: {
    readonly kind?: string;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly labels?: Readonly<Record<string, unknown>>;
    readonly daemonset?: {
      readonly updateStrategy?: Readonly<Record<string, unknown>> & {
        readonly type?: string;
      };
    };
    readonly deployment?: {
      readonly replicas?: number;
      readonly revisionHistoryLimit?: unknown;
    };
  };
  readonly services?: unknown;
  readonly metrics?: {
    readonly enabled?: boolean;
    readonly interval?: string;
    readonly outputRule?: boolean;
    readonly rulesCountersEnabled?: boolean;
    readonly resourceUtilizationEnabled?: boolean;
    readonly stateCountersEnabled?: boolean;
    readonly kernelEventCountersEnabled?: boolean;
    readonly libbpfStatsEnabled?: boolean;
    readonly pluginsMetricsEnabled?: boolean;
    readonly kernelIterEventCountersEnabled?: boolean;
    readonly jemallocStatsEnabled?: boolean;
    readonly convertMemoryToMB?: boolean;
    readonly includeEmptyValues?: boolean;
    readonly kernelEventCountersPerCPUEnabled?: boolean;
    readonly service?: {
      readonly create?: boolean;
      readonly type?: string;
      readonly labels?: Readonly<Record<string, unknown>>;
      readonly annotations?: Readonly<Record<string, unknown>>;
      readonly ports?: {
        readonly metrics?: {
          readonly port?: number;
          readonly targetPort?: number;
          readonly protocol?: string;
          readonly ipFamilyPolicy?: string;
          readonly ipFamilies?: readonly unknown[];
        };
      };
      readonly ipFamilies?: unknown;
      readonly ipFamilyPolicy?: unknown;
    };
  };
  readonly mounts?: {
    readonly volumes?: readonly unknown[];
    readonly volumeMounts?: readonly unknown[];
  };
  readonly driver?: {
    readonly enabled?: boolean;
    readonly kind?: string;
    readonly sysfsMountPath?: string;
    readonly kmod?: {
      readonly bufSizePreset?: number;
      readonly dropFailedExit?: boolean;
    };
    readonly modernEbpf?: {
      readonly leastPrivileged?: boolean;
      readonly bufSizePreset?: number;
      readonly dropFailedExit?: boolean;
      readonly cpusForEachBuffer?: number;
      readonly disableIterators?: boolean;
      readonly sysfsMount?: boolean;
    };
    readonly loader?: {
      readonly enabled?: boolean;
      readonly initContainer?: {
        readonly image?: {
          readonly pullPolicy?: string;
          readonly registry?: string;
          readonly repository?: string;
          readonly tag?: string;
        };
        readonly env?: readonly unknown[];
        readonly args?: readonly unknown[];
        readonly resources?: Readonly<Record<string, unknown>>;
        readonly securityContext?: Readonly<Record<string, unknown>>;
      };
    };
  };
  readonly collectors?: {
    readonly enabled?: boolean;
    readonly containerEngine?: {
      readonly enabled?: boolean;
      readonly pluginRef?: string;
      readonly labelMaxLen?: number;
      readonly withSize?: boolean;
      readonly hooks?: readonly unknown[];
      readonly engines?: {
        readonly docker?: {
          readonly enabled?: boolean;
          readonly sockets?: readonly unknown[];
        };
        readonly podman?: {
          readonly enabled?: boolean;
          readonly sockets?: readonly unknown[];
        };
        readonly containerd?: {
          readonly enabled?: boolean;
          readonly sockets?: readonly unknown[];
        };
        readonly cri?: {
          readonly enabled?: boolean;
          readonly sockets?: readonly unknown[];
        };
        readonly lxc?: {
          readonly enabled?: boolean;
        };
        readonly libvirt_lxc?: {
          readonly enabled?: boolean;
        };
        readonly bpm?: {
          readonly enabled?: boolean;
        };
      };
    };
    readonly kubernetes?: {
      readonly enabled?: boolean;
      readonly pluginRef?: string;
      readonly collectorHostname?: string;
      readonly collectorPort?: string;
      readonly verbosity?: string;
      readonly hostProc?: string;
    };
    readonly containerd?: unknown;
    readonly cri?: unknown;
    readonly docker?: unknown;
  };
  readonly extra?: {
    readonly env?: readonly unknown[];
    readonly args?: readonly unknown[];
    readonly initContainers?: readonly unknown[];
  };
  readonly podHostname?: unknown;
  readonly falcoHostnameEnv?: boolean;
  readonly certs?: {
    readonly existingSecret?: string;
    readonly server?: {
      readonly key?: string;
      readonly crt?: string;
    };
    readonly ca?: {
      readonly crt?: string;
    };
    readonly existingClientSecret?: string;
    readonly client?: {
      readonly key?: string;
      readonly crt?: string;
    };
  };
  readonly customRules?: Readonly<Record<string, unknown>>;
  readonly falcosidekick?: {
    readonly enabled?: boolean;
    readonly fullfqdn?: boolean;
    readonly listenPort?: string;
  };
  readonly responseActions?: {
    readonly enabled?: boolean;
  };
  readonly 'falco-talon'?: Readonly<Record<string, unknown>>;
  readonly falcoctl?: {
    readonly image?: {
      readonly pullPolicy?: string;
      readonly registry?: string;
      readonly repository?: string;
      readonly tag?: string;
    };
    readonly artifact?: {
      readonly install?: {
        readonly enabled?: boolean;
        readonly env?: readonly unknown[];
        readonly envFrom?: readonly unknown[];
        readonly args?: readonly unknown[];
        readonly resources?: Readonly<Record<string, unknown>>;
        readonly securityContext?: Readonly<Record<string, unknown>>;
        readonly mounts?: {
          readonly volumeMounts?: readonly unknown[];
        };
      };
      readonly follow?: {
        readonly enabled?: boolean;
        readonly env?: readonly unknown[];
        readonly envFrom?: readonly unknown[];
        readonly args?: readonly unknown[];
        readonly resources?: Readonly<Record<string, unknown>>;
        readonly securityContext?: Readonly<Record<string, unknown>>;
        readonly mounts?: {
          readonly volumeMounts?: readonly unknown[];
        };
      };
    };
    readonly config?: {
      readonly indexes?: readonly unknown[];
      readonly artifact?: {
        readonly allowedTypes?: readonly unknown[];
        readonly install?: {
          readonly resolveDeps?: boolean;
          readonly refs?: readonly unknown[];
          readonly rulesfilesDir?: string;
          readonly pluginsDir?: string;
          readonly stateDir?: string;
        };
        readonly follow?: {
          readonly refs?: readonly unknown[];
          readonly every?: string;
          readonly falcoversions?: string;
          readonly rulesfilesDir?: string;
          readonly pluginsDir?: string;
          readonly stateDir?: string;
        };
      };
    };
  };
  readonly serviceMonitor?: {
    readonly create?: boolean;
    readonly path?: string;
    readonly labels?: Readonly<Record<string, unknown>>;
    readonly selector?: Readonly<Record<string, unknown>>;
    readonly interval?: string;
    readonly scheme?: string;
    readonly tlsConfig?: Readonly<Record<string, unknown>>;
    readonly scrapeTimeout?: string;
    readonly relabelings?: readonly unknown[];
    readonly targetLabels?: readonly unknown[];
    readonly endpointPort?: string;
    readonly namespace?: unknown;
  };
  readonly grafana?: {
    readonly dashboards?: {
      readonly enabled?: boolean;
      readonly configMaps?: {
        readonly falco?: {
          readonly name?: string;
          readonly namespace?: string;
          readonly folder?: string;
          readonly folderAnnotation?: string;
        };
      };
    };
  };
  readonly falco?: {
    readonly config_files?: readonly unknown[];
    readonly watch_config_files?: boolean;
    readonly rules_files?: readonly unknown[];
    readonly capture?: {
      readonly enabled?: boolean;
      readonly path_prefix?: string;
      readonly mode?: string;
      readonly default_duration?: number;
    };
    readonly load_plugins?: readonly unknown[];
    readonly plugins?: readonly unknown[];
    readonly plugins_hostinfo?: boolean;
    readonly time_format_iso_8601?: boolean;
    readonly buffer_format_base64?: boolean;
    readonly priority?: string;
    readonly json_output?: boolean;
    readonly json_include_output_property?: boolean;
    readonly json_include_message_property?: boolean;
    readonly json_include_output_fields_property?: boolean;
    readonly json_include_tags_property?: boolean;
    readonly buffered_outputs?: boolean;
    readonly rule_matching?: string;
    readonly outputs_queue?: {
      readonly capacity?: number;
    };
    readonly append_output?: readonly unknown[];
    readonly stdout_output?: {
      readonly enabled?: boolean;
    };
    readonly syslog_output?: {
      readonly enabled?: boolean;
    };
    readonly file_output?: {
      readonly enabled?: boolean;
      readonly keep_alive?: boolean;
      readonly filename?: string;
    };
    readonly http_output?: {
      readonly enabled?: boolean;
      readonly url?: string;
      readonly user_agent?: string;
      readonly insecure?: boolean;
      readonly ca_cert?: string;
      readonly ca_bundle?: string;
      readonly ca_path?: string;
      readonly mtls?: boolean;
      readonly client_cert?: string;
      readonly client_key?: string;
      readonly echo?: boolean;
      readonly compress_uploads?: boolean;
      readonly keep_alive?: boolean;
      readonly max_consecutive_timeouts?: number;
    };
    readonly program_output?: {
      readonly enabled?: boolean;
      readonly keep_alive?: boolean;
      readonly program?: string;
    };
    readonly webserver?: {
      readonly enabled?: boolean;
      readonly threadiness?: number;
      readonly listen_port?: number;
      readonly listen_address?: string;
      readonly k8s_healthz_endpoint?: string;
      readonly prometheus_metrics_enabled?: boolean;
      readonly ssl_enabled?: boolean;
      readonly ssl_certificate?: string;
    };
    readonly log_stderr?: boolean;
    readonly log_syslog?: boolean;
    readonly log_level?: string;
    readonly libs_logger?: {
      readonly enabled?: boolean;
      readonly severity?: string;
    };
    readonly output_timeout?: number;
    readonly syscall_event_timeouts?: {
      readonly max_consecutives?: number;
    };
    readonly syscall_event_drops?: {
      readonly threshold?: number;
      readonly actions?: readonly unknown[];
      readonly rate?: number;
      readonly max_burst?: number;
      readonly simulate_drops?: boolean;
    };
    readonly base_syscalls?: {
      readonly custom_set?: readonly unknown[];
      readonly repair?: boolean;
      readonly all?: boolean;
    };
    readonly falco_libs?: {
      readonly thread_table_size?: number;
      readonly thread_table_auto_purging_interval_s?: number;
      readonly thread_table_auto_purging_thread_timeout_s?: number;
      readonly snaplen?: number;
    };
    readonly metrics?: unknown;
    readonly podHostname?: unknown;
  };
}
