/** Every chart, image and tool version of the fleet; nothing else in the repository repeats one. */

export interface ChartVersion {
  /** Name of the chart and of its facts in imports/charts. */
  readonly name: string;
  readonly version: string;
  /** `oci://…` with the chart's name, or the HTTPS URL of a Helm repository. */
  readonly repository: string;
}

export const charts = {
  certManager: {
    name: 'cert-manager',
    repository: 'oci://quay.io/jetstack/charts/cert-manager',
    // renovate: datasource=docker depName=quay.io/jetstack/charts/cert-manager
    version: 'v1.21.1',
  },
  longhorn: {
    name: 'longhorn',
    repository: 'https://charts.longhorn.io',
    // renovate: datasource=helm depName=longhorn registryUrl=https://charts.longhorn.io
    version: '1.12.1',
  },
  traefik: {
    name: 'traefik',
    repository: 'oci://ghcr.io/traefik/helm/traefik',
    // renovate: datasource=docker depName=ghcr.io/traefik/helm/traefik
    version: '41.3.0',
  },
  ollama: {
    name: 'ollama',
    repository: 'https://helm.otwld.com/',
    // renovate: datasource=helm depName=ollama registryUrl=https://helm.otwld.com/
    version: '1.77.0',
  },
  nvidiaDevicePlugin: {
    name: 'nvidia-device-plugin',
    repository: 'https://nvidia.github.io/k8s-device-plugin',
    // renovate: datasource=helm depName=nvidia-device-plugin registryUrl=https://nvidia.github.io/k8s-device-plugin
    version: '0.20.0',
  },
  sealedSecrets: {
    name: 'sealed-secrets',
    repository: 'https://bitnami.github.io/sealed-secrets',
    // renovate: datasource=helm depName=sealed-secrets registryUrl=https://bitnami.github.io/sealed-secrets
    version: '2.19.1',
  },
  falco: {
    name: 'falco',
    repository: 'https://falcosecurity.github.io/charts',
    // renovate: datasource=helm depName=falco registryUrl=https://falcosecurity.github.io/charts
    version: '9.1.0',
  },
  loki: {
    name: 'loki',
    repository: 'oci://ghcr.io/grafana-community/helm-charts/loki',
    // renovate: datasource=docker depName=ghcr.io/grafana-community/helm-charts/loki
    version: '18.11.0',
  },
  tempo: {
    name: 'tempo',
    repository: 'oci://ghcr.io/grafana-community/helm-charts/tempo',
    // renovate: datasource=docker depName=ghcr.io/grafana-community/helm-charts/tempo
    version: '2.2.4',
  },
  kubePrometheusStack: {
    name: 'kube-prometheus-stack',
    repository: 'oci://ghcr.io/prometheus-community/charts/kube-prometheus-stack',
    // renovate: datasource=docker depName=ghcr.io/prometheus-community/charts/kube-prometheus-stack
    version: '88.5.3',
  },
  alloy: {
    name: 'alloy',
    repository: 'https://grafana.github.io/helm-charts',
    // renovate: datasource=helm depName=alloy registryUrl=https://grafana.github.io/helm-charts
    version: '1.11.1',
  },
  seaweedfs: {
    name: 'seaweedfs',
    repository: 'https://seaweedfs.github.io/seaweedfs/helm',
    // renovate: datasource=helm depName=seaweedfs registryUrl=https://seaweedfs.github.io/seaweedfs/helm
    version: '4.44.0',
  },
  minio: {
    name: 'minio',
    repository: 'https://charts.min.io/',
    // renovate: datasource=helm depName=minio registryUrl=https://charts.min.io/
    version: '5.4.0',
  },
  tetragon: {
    name: 'tetragon',
    repository: 'https://helm.cilium.io',
    // renovate: datasource=helm depName=tetragon registryUrl=https://helm.cilium.io
    version: '1.7.0',
  },
  corootOperator: {
    name: 'coroot-operator',
    repository: 'https://coroot.github.io/helm-charts',
    // renovate: datasource=helm depName=coroot-operator registryUrl=https://coroot.github.io/helm-charts
    version: '0.9.4',
  },
  spegel: {
    name: 'spegel',
    repository: 'oci://ghcr.io/spegel-org/helm-charts/spegel',
    // renovate: datasource=docker depName=ghcr.io/spegel-org/helm-charts/spegel
    version: '0.7.4',
  },
  k8sgptOperator: {
    name: 'k8sgpt-operator',
    repository: 'https://charts.k8sgpt.ai/',
    // renovate: datasource=helm depName=k8sgpt-operator registryUrl=https://charts.k8sgpt.ai/
    version: '0.2.29',
  },
  runtimeClassManager: {
    name: 'runtime-class-manager',
    repository: 'oci://ghcr.io/spinframework/charts/runtime-class-manager',
    // renovate: datasource=docker depName=ghcr.io/spinframework/charts/runtime-class-manager
    version: '0.2.0',
  },
  spinOperator: {
    name: 'spin-operator',
    repository: 'oci://ghcr.io/spinframework/charts/spin-operator',
    // renovate: datasource=docker depName=ghcr.io/spinframework/charts/spin-operator
    version: '0.6.1',
  },
  linkerdCrds: {
    name: 'linkerd-crds',
    repository: 'https://helm.linkerd.io/edge',
    // renovate: datasource=helm depName=linkerd-crds registryUrl=https://helm.linkerd.io/edge
    version: '2026.8.3',
  },
  linkerdControlPlane: {
    name: 'linkerd-control-plane',
    repository: 'https://helm.linkerd.io/edge',
    // renovate: datasource=helm depName=linkerd-control-plane registryUrl=https://helm.linkerd.io/edge
    version: '2026.8.3',
  },
  linkerdMulticluster: {
    name: 'linkerd-multicluster',
    repository: 'https://helm.linkerd.io/edge',
    // renovate: datasource=helm depName=linkerd-multicluster registryUrl=https://helm.linkerd.io/edge
    version: '2026.8.3',
  },
  knativeOperator: {
    name: 'knative-operator',
    repository: 'https://knative.github.io/operator',
    // renovate: datasource=helm depName=knative-operator registryUrl=https://knative.github.io/operator
    version: 'v1.23.0',
  },
} as const satisfies Record<string, ChartVersion>;

/** Images that no chart chooses. */
export const images = {
  // renovate: datasource=docker depName=registry.k8s.io/pause
  pause: 'registry.k8s.io/pause:3.10.1',
  // renovate: datasource=docker depName=docker.io/library/node
  node: 'docker.io/library/node:24.21.0-alpine',
  // renovate: datasource=docker depName=docker.io/chrislusf/seaweedfs
  seaweedfs:
    'docker.io/chrislusf/seaweedfs:4.44@sha256:e67e8c385484120b78bff47ba5f4debbca47fbd27ed1a39f016f47e8baea615b',
  // renovate: datasource=docker depName=quay.io/minio/minio
  minio:
    'quay.io/minio/minio:RELEASE.2025-09-07T16-13-09Z@sha256:14cea493d9a34af32f524e538b8346cf79f3321eff8e708c1e2960462bd8936e',
  // renovate: datasource=docker depName=quay.io/minio/mc
  minioClient:
    'quay.io/minio/mc:RELEASE.2025-08-13T08-35-41Z@sha256:a7fe349ef4bd8521fb8497f55c6042871b2ae640607cf99d9bede5e9bdf11727',
  // renovate: datasource=docker depName=docker.io/library/redis
  redis: 'docker.io/library/redis:8.10.0-alpine',
  // renovate: datasource=docker depName=docker.io/oliver006/redis_exporter
  redisExporter: 'docker.io/oliver006/redis_exporter:v1.92.1',
  // renovate: datasource=docker depName=docker.io/library/registry
  registry: 'docker.io/library/registry:3.1.2',
  // renovate: datasource=docker depName=docker.io/library/httpd
  httpd: 'docker.io/library/httpd:2.4.68-alpine',
  // renovate: datasource=docker depName=registry.k8s.io/kubectl
  kubectl: 'registry.k8s.io/kubectl:v1.36.4',
  // renovate: datasource=docker depName=ghcr.io/coroot/coroot
  coroot: 'ghcr.io/coroot/coroot:1.24.5',
  // renovate: datasource=docker depName=ghcr.io/coroot/coroot-node-agent
  corootNodeAgent: 'ghcr.io/coroot/coroot-node-agent:1.35.6',
  // renovate: datasource=docker depName=ghcr.io/coroot/coroot-cluster-agent
  corootClusterAgent: 'ghcr.io/coroot/coroot-cluster-agent:1.7.1',
  // renovate: datasource=docker depName=ghcr.io/coroot/kube-state-metrics
  corootKubeStateMetrics: 'ghcr.io/coroot/kube-state-metrics:2.15.0-ubi9-0',
  // renovate: datasource=docker depName=ghcr.io/coroot/prometheus
  corootPrometheus: 'ghcr.io/coroot/prometheus:2.55.1-ubi9-0',
  // renovate: datasource=docker depName=ghcr.io/coroot/clickhouse
  corootClickhouse: 'ghcr.io/coroot/clickhouse:25.11.2-ubi9-0',
  // renovate: datasource=docker depName=ghcr.io/k8sgpt-ai/k8sgpt
  k8sgpt: 'ghcr.io/k8sgpt-ai/k8sgpt:v0.4.36',
  // renovate: datasource=docker depName=ghcr.io/openhands/agent-canvas
  openhands: 'ghcr.io/openhands/agent-canvas:1.21.0',
  // renovate: datasource=docker depName=docker.io/vllm/vllm-openai
  vllm: 'docker.io/vllm/vllm-openai:v0.29.0',
  // renovate: datasource=docker depName=ghcr.io/spinframework/shim-downloader
  shimDownloader: 'ghcr.io/spinframework/shim-downloader:v0.2.0',
  // renovate: datasource=docker depName=ghcr.io/spinframework/node-installer
  shimInstaller: 'ghcr.io/spinframework/node-installer:v0.2.0',
  // renovate: datasource=docker depName=ghcr.io/spinframework/containerd-shim-spin/examples/spin-rust-hello
  spinHello: 'ghcr.io/spinframework/containerd-shim-spin/examples/spin-rust-hello:v0.23.0',
  // renovate: datasource=docker depName=docker.io/envoyproxy/envoy
  envoy: 'docker.io/envoyproxy/envoy:v1.37.2',
  // renovate: datasource=docker depName=ghcr.io/rabbitmq/cluster-operator
  rabbitmqClusterOperator: 'ghcr.io/rabbitmq/cluster-operator:2.22.3',
  // renovate: datasource=docker depName=ghcr.io/rabbitmq/messaging-topology-operator
  rabbitmqTopologyOperator: 'ghcr.io/rabbitmq/messaging-topology-operator:1.20.1',
  // renovate: datasource=docker depName=docker.io/library/rabbitmq
  rabbitmq: 'docker.io/library/rabbitmq:4.2.6-management',
  // renovate: datasource=docker depName=gcr.io/knative-releases/knative.dev/eventing-rabbitmq/cmd/controller/broker
  rabbitmqBrokerController:
    'gcr.io/knative-releases/knative.dev/eventing-rabbitmq/cmd/controller/broker:v1.22.1',
  // renovate: datasource=docker depName=gcr.io/knative-releases/knative.dev/eventing-rabbitmq/cmd/webhook/broker
  rabbitmqBrokerWebhook: 'gcr.io/knative-releases/knative.dev/eventing-rabbitmq/cmd/webhook/broker:v1.22.1',
  // renovate: datasource=docker depName=gcr.io/knative-releases/knative.dev/eventing-rabbitmq/cmd/ingress
  rabbitmqBrokerIngress: 'gcr.io/knative-releases/knative.dev/eventing-rabbitmq/cmd/ingress:v1.22.1',
  // renovate: datasource=docker depName=gcr.io/knative-releases/knative.dev/eventing-rabbitmq/cmd/dispatcher
  rabbitmqBrokerDispatcher: 'gcr.io/knative-releases/knative.dev/eventing-rabbitmq/cmd/dispatcher:v1.22.1',
  // renovate: datasource=docker depName=ghcr.io/osscontainertools/kaniko
  kaniko: 'ghcr.io/osscontainertools/kaniko:v1.28.3',
} as const satisfies Record<string, string>;

/** The release that the Knative operator installs, and the images that it chooses for it: they change with the operator. */
export const knative = {
  version: charts.knativeOperator.version.replace('v', ''),
  images: {
    activator:
      'gcr.io/knative-releases/knative.dev/serving/cmd/activator@sha256:e5ab46f3b73fa2e3898fe47f6a3a0c2bd765596f4fb36ceb4c28c35d0a74b2e5',
    autoscaler:
      'gcr.io/knative-releases/knative.dev/serving/cmd/autoscaler@sha256:879da127b23db65d862cafa6b23fb987381d0e44150f0027d44e1f5aee83bde2',
    controller:
      'gcr.io/knative-releases/knative.dev/serving/cmd/controller@sha256:ca5062ece0329d002a81940cf4268d7898866434d70049bb93f27d3a786d3292',
    webhook:
      'gcr.io/knative-releases/knative.dev/serving/cmd/webhook@sha256:3846e9a416665c5b9ec2e4de246cfcb5c4ab0d01ba19348aa008caf30144b650',
    kourier:
      'gcr.io/knative-releases/knative.dev/net-kourier/cmd/kourier@sha256:eedfe3938f1efa93230863099f96400a0567909d383a585021f8727fa3a6cf0b',
    servingMigrate:
      'gcr.io/knative-releases/knative.dev/pkg/apiextensions/storageversion/cmd/migrate@sha256:2016f5ede9fb269c7cdf0085ff106844dfa36e42a4d768e0a2f51464928a0c2d',
    servingCleanup:
      'gcr.io/knative-releases/knative.dev/serving/pkg/cleanup/cmd/cleanup@sha256:78fbd3df14986cd4831a22e7c2703a3b4f58a6e93cacd6ffbf18b3c787af0c71',
    eventingController:
      'gcr.io/knative-releases/knative.dev/eventing/cmd/controller@sha256:dd385d5632b8ce1a49c45421a3a11db91837c8fb12ea56c7ebde4f9aad2e825c',
    eventingWebhook:
      'gcr.io/knative-releases/knative.dev/eventing/cmd/webhook@sha256:3f6dfc52cfaf0b5a8e0c098f83f60eb237d3b8bfbbd4d0faea7c08fad98a1215',
    brokerFilter:
      'gcr.io/knative-releases/knative.dev/eventing/cmd/broker/filter@sha256:d7bb470ad790a9460c9a6b526d73a9b87a16ab9b94094745bc59a97507f0f466',
    brokerIngress:
      'gcr.io/knative-releases/knative.dev/eventing/cmd/broker/ingress@sha256:d5bfc081eb9dccb47eb15f9971f0b3d8a24d0224573315a46d4afd87074b84ab',
    eventingMigrate:
      'gcr.io/knative-releases/knative.dev/pkg/apiextensions/storageversion/cmd/migrate@sha256:1c9e08c3a26dc7739f457768328b8e205842e7083275ad693e5282e4a8abd4fb',
  },
} as const;

/** Shims that nodes download, with the SHA-256 of each archive. */
export const shims = {
  spin: {
    // renovate: datasource=github-releases depName=spinframework/containerd-shim-spin
    version: 'v0.23.0',
    sha256: {
      amd64: 'eec8df96fa3a4fe5dbc57ffb706461692c055299dd6d22dff9444863a2a12281',
      arm64: 'a923f08d91c110d2cda29fbc380273e6d0a97aa0bab455c55f613c8d5a8bfbe4',
    },
  },
} as const;

/** What `homelab up` installs before Flux; its chart carries the version of the operator. */
export const fluxOperator = {
  repository: 'oci://ghcr.io/controlplaneio-fluxcd/charts/flux-operator',
  // renovate: datasource=docker depName=ghcr.io/controlplaneio-fluxcd/charts/flux-operator
  version: '0.58.1',
} as const;

export const flux = {
  // renovate: datasource=github-releases depName=fluxcd/flux2 extractVersion=^v(?<version>.*)$
  distribution: '2.9.4',
} as const;

/** What a node runs, by Kubernetes minor: the image of a kind node, the release of k3s. */
export const nodeImages = {
  '1.35': {
    // renovate: datasource=docker depName=kindest/node
    kind: 'kindest/node:v1.35.8@sha256:07b2536e30b803ed61d1677a79df6115f798ce64c80f9e22f6ed45afd09323c0',
    // renovate: datasource=github-releases depName=k3s-io/k3s
    k3s: 'v1.35.9+k3s1',
  },
  '1.36': {
    // renovate: datasource=docker depName=kindest/node
    kind: 'kindest/node:v1.36.4@sha256:099e049362a1526b2db71494e1947aae99bd16290d7c895f2b7ea312e3cbfaed',
    // renovate: datasource=github-releases depName=k3s-io/k3s
    k3s: 'v1.36.5+k3s1',
  },
} as const satisfies Record<'1.35' | '1.36', { readonly kind: string; readonly k3s: string }>;
