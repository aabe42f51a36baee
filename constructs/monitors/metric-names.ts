/** Metrics that alerts and panels may use, by who serves them; a misspelt name does not compile. */
export const metricNames = {
  prometheus: {
    source: 'prometheus/prometheus: scrape, rules, notifier, tsdb and storage/remote',
    names: [
      'ALERTS',
      'up',
      'prometheus_config_last_reload_successful',
      'prometheus_notifications_dropped_total',
      'prometheus_remote_storage_samples_failed_total',
      'prometheus_rule_evaluation_failures_total',
      'prometheus_tsdb_compactions_failed_total',
      'prometheus_tsdb_head_samples_appended_total',
      'prometheus_tsdb_head_series',
    ],
  },
  alertmanager: {
    source: 'prometheus/alertmanager: notify, cmd/alertmanager',
    names: [
      'alertmanager_config_last_reload_successful',
      'alertmanager_notifications_failed_total',
      'alertmanager_notifications_total',
    ],
  },
  'kube-state-metrics': {
    source: 'kubernetes/kube-state-metrics: docs/metrics',
    names: [
      'kube_daemonset_status_number_unavailable',
      'kube_deployment_spec_replicas',
      'kube_deployment_status_replicas_available',
      'kube_job_failed',
      'kube_node_status_condition',
      'kube_persistentvolumeclaim_status_phase',
      'kube_pod_container_status_last_terminated_reason',
      'kube_pod_container_status_restarts_total',
      'kube_pod_container_status_waiting_reason',
      'kube_pod_status_phase',
      'kube_statefulset_replicas',
      'kube_statefulset_status_replicas_ready',
    ],
  },
  'node-exporter': {
    source: 'prometheus/node_exporter: collector',
    names: [
      'node_cpu_seconds_total',
      'node_filesystem_avail_bytes',
      'node_filesystem_size_bytes',
      'node_memory_MemAvailable_bytes',
      'node_memory_MemTotal_bytes',
    ],
  },
  kubelet: {
    source: 'kubernetes/kubernetes: pkg/kubelet/metrics; google/cadvisor: metrics',
    names: [
      'container_cpu_usage_seconds_total',
      'container_memory_working_set_bytes',
      'kubelet_volume_stats_available_bytes',
      'kubelet_volume_stats_capacity_bytes',
    ],
  },
  flux: {
    source:
      'fluxcd.io/flux/monitoring/metrics; kubernetes-sigs/controller-runtime: pkg/internal/controller/metrics',
    names: [
      'controller_runtime_reconcile_total',
      'controller_runtime_terminal_reconcile_errors_total',
      'gotk_reconcile_duration_seconds_bucket',
      'workqueue_longest_running_processor_seconds',
    ],
  },
  'flux-operator': {
    source: 'controlplaneio-fluxcd/flux-operator: internal/reporter/metrics.go',
    names: ['flux_instance_info', 'flux_resource_info'],
  },
  'cert-manager': {
    source: 'cert-manager/cert-manager: pkg/metrics, internal/collectors',
    names: [
      'certmanager_certificate_expiration_timestamp_seconds',
      'certmanager_certificate_ready_status',
      'certmanager_certificate_renewal_timestamp_seconds',
      'certmanager_controller_sync_call_count',
    ],
  },
  longhorn: {
    source: 'longhorn.io/docs/1.12.3/monitoring/metrics',
    names: [
      'longhorn_node_status',
      'longhorn_node_storage_capacity_bytes',
      'longhorn_node_storage_usage_bytes',
      'longhorn_volume_read_throughput',
      'longhorn_volume_robustness',
      'longhorn_volume_write_throughput',
    ],
  },
  traefik: {
    source: 'traefik/traefik: pkg/observability/metrics/prometheus.go',
    names: ['traefik_service_request_duration_seconds_bucket', 'traefik_service_requests_total'],
  },
  falco: {
    source: 'falcosecurity/falco: userspace/falco/falco_metrics.cpp',
    names: [
      'falcosecurity_falco_outputs_queue_num_drops_total',
      'falcosecurity_falco_rules_matches_total',
      'falcosecurity_scap_n_drops_total',
      'falcosecurity_scap_n_evts_total',
    ],
  },
  'sealed-secrets': {
    source: 'bitnami/sealed-secrets: pkg/controller/metrics.go',
    names: ['sealed_secrets_controller_condition_info', 'sealed_secrets_controller_unseal_errors_total'],
  },
  seaweedfs: {
    source: 'seaweedfs/seaweedfs: weed/stats/metrics.go',
    names: [
      'SeaweedFS_s3_request_seconds_bucket',
      'SeaweedFS_s3_request_total',
      'SeaweedFS_volumeServer_resource',
    ],
  },
  minio: {
    source: 'minio/minio: docs/metrics/prometheus/list.md',
    names: ['minio_cluster_capacity_usable_free_bytes', 'minio_cluster_capacity_usable_total_bytes'],
  },
  redis: {
    source: 'oliver006/redis_exporter: exporter/exporter.go',
    names: [
      'redis_commands_processed_total',
      'redis_evicted_keys_total',
      'redis_memory_max_bytes',
      'redis_memory_used_bytes',
      'redis_rdb_last_bgsave_status',
      'redis_rejected_connections_total',
      'redis_up',
    ],
  },
  registry: {
    source: 'distribution/distribution: metrics, docker/go-metrics',
    names: ['registry_http_request_duration_seconds_bucket', 'registry_http_requests_total'],
  },
  loki: {
    source: 'grafana/loki: production/loki-mixin, pkg/ingester/metrics.go',
    names: [
      'loki_discarded_samples_total',
      'loki_distributor_bytes_received_total',
      'loki_ingester_chunks_flush_failures_total',
      'loki_request_duration_seconds_bucket',
      'loki_request_duration_seconds_count',
    ],
  },
  tempo: {
    source: 'grafana/tempo: operations/tempo-mixin',
    names: [
      'tempo_discarded_spans_total',
      'tempo_distributor_spans_received_total',
      'tempo_request_duration_seconds_bucket',
      'tempodb_compaction_errors_total',
    ],
  },
  alloy: {
    source: 'grafana/alloy: operations/alloy-mixin, internal/component/loki/write',
    names: [
      'alloy_component_controller_running_components',
      'loki_write_dropped_entries_total',
      'loki_write_sent_entries_total',
    ],
  },
  tetragon: {
    source: 'cilium/tetragon: docs/content/en/docs/reference/metrics.md',
    names: [
      'tetragon_events_total',
      'tetragon_observer_ringbuf_events_lost_total',
      'tetragon_policy_events_total',
      'tetragon_tracingpolicy_loaded',
    ],
  },
  spegel: {
    source: 'spegel-org/spegel: pkg/metrics/metrics.go',
    names: ['spegel_advertised_keys', 'spegel_mirror_requests_total'],
  },
  k8sgpt: { source: 'k8sgpt-ai/k8sgpt: pkg/analyzer/analyzer.go', names: ['analyzer_errors'] },
  vllm: {
    source: 'vllm-project/vllm: vllm/v1/metrics/loggers.py',
    names: [
      'vllm:generation_tokens_total',
      'vllm:kv_cache_usage_perc',
      'vllm:num_requests_running',
      'vllm:num_requests_waiting',
      'vllm:time_to_first_token_seconds_bucket',
    ],
  },
  linkerd: {
    source:
      'linkerd/linkerd2: pkg/identity/service.go, multicluster/service-mirror; linkerd/linkerd2-proxy: linkerd/identity',
    names: [
      'control_identity_cert_expiration_timestamp_seconds',
      'gateway_alive',
      'issuer_cert_ttl_seconds',
      'request_total',
      'response_latency_ms_bucket',
      'response_total',
    ],
  },
  knative: {
    source: 'knative.dev/docs/serving/observability/metrics/serving-metrics; knative/pkg: observability',
    names: [
      'kn_activator_stats_conn_reachable',
      'kn_revision_pods_count',
      'kn_revision_pods_desired',
      'kn_revision_request_queued',
      'kn_serving_invocation_duration_seconds_bucket',
      'kn_serving_invocation_duration_seconds_count',
      'kn_workqueue_depth',
      'kn_workqueue_retries_total',
    ],
  },
  rabbitmq: {
    source: 'rabbitmq/rabbitmq-server: deps/rabbitmq_prometheus/metrics.md',
    names: [
      'rabbitmq_alarms_free_disk_space_watermark',
      'rabbitmq_alarms_memory_used_watermark',
      'rabbitmq_global_messages_dead_lettered_delivery_limit_total',
      'rabbitmq_global_messages_dead_lettered_rejected_total',
      'rabbitmq_global_messages_delivered_total',
      'rabbitmq_global_messages_received_total',
      'rabbitmq_process_resident_memory_bytes',
      'rabbitmq_queue_messages_ready',
      'rabbitmq_unreachable_cluster_peers_count',
    ],
  },
  'lambda-operator': {
    source: 'lambda/operator/metrics',
    names: [
      'knative_lambda_build_duration_seconds_bucket',
      'knative_lambda_builds_total',
      'knative_lambda_functions_active',
      'workqueue_depth',
    ],
  },
  function: {
    source: 'lambda/runtimes/README.md',
    names: ['function_invocation_duration_seconds_bucket', 'function_invocations_total'],
  },
  'contract-agents': {
    source: 'agents/contracts/functions/metrics.ts',
    names: [
      'contract_alerts_total',
      'contracts_fetched_total',
      'exploits_validated_total',
      'scan_duration_seconds_bucket',
      'vulnerabilities_found_total',
    ],
  },
} as const satisfies Record<string, { readonly source: string; readonly names: readonly string[] }>;

/** Name of a series as Prometheus stores it, with a histogram's `_bucket` or `_count`. */
export type MetricName = (typeof metricNames)[keyof typeof metricNames]['names'][number];
