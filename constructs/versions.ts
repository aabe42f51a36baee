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
} as const satisfies Record<string, ChartVersion>;

/** Images that no chart chooses. */
export const images = {
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
  // renovate: datasource=docker depName=ghcr.io/spinframework/shim-downloader
  shimDownloader: 'ghcr.io/spinframework/shim-downloader:v0.2.0',
  // renovate: datasource=docker depName=ghcr.io/spinframework/node-installer
  shimInstaller: 'ghcr.io/spinframework/node-installer:v0.2.0',
  // renovate: datasource=docker depName=ghcr.io/spinframework/containerd-shim-spin/examples/spin-rust-hello
  spinHello: 'ghcr.io/spinframework/containerd-shim-spin/examples/spin-rust-hello:v0.23.0',
} as const satisfies Record<string, string>;

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
