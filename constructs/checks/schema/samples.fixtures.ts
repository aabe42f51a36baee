import type { Manifest } from '../../core/manifest.ts';

const labels = { 'app.kubernetes.io/name': 'web' };

const deployment: Manifest = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'web', namespace: 'demo', labels, annotations: { 'Example.com/Owner': 'team a' } },
  spec: {
    replicas: 2,
    selector: { matchLabels: labels },
    strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: '25%', maxUnavailable: 0 } },
    template: {
      metadata: { labels },
      spec: {
        automountServiceAccountToken: false,
        containers: [
          {
            name: 'web',
            image: 'registry.example/web:1.2.3',
            imagePullPolicy: 'IfNotPresent',
            env: [
              { name: 'LOG_LEVEL', value: 'info' },
              { name: 'POD', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } },
            ],
            ports: [
              { name: 'http', containerPort: 8080 },
              { name: 'dns', containerPort: 8080, protocol: 'UDP' },
            ],
            livenessProbe: { tcpSocket: { port: 8080 } },
            readinessProbe: { httpGet: { path: '/ready', port: 'http' }, periodSeconds: 5 },
            resources: { requests: { cpu: 0.5, memory: '64Mi' }, limits: { cpu: '1', memory: '128Mi' } },
            volumeMounts: [{ name: 'settings', mountPath: '/etc/web' }],
          },
        ],
        volumes: [{ name: 'settings', configMap: { name: 'web' } }],
        tolerations: [
          { key: 'node-role.kubernetes.io/control-plane', operator: 'Exists', effect: 'NoSchedule' },
        ],
      },
    },
  },
};

const service: Manifest = {
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 'web', namespace: 'demo' },
  spec: {
    type: 'NodePort',
    selector: labels,
    ports: [
      { name: 'http', port: 80, targetPort: 'http', nodePort: 30_080 },
      { name: 'dns', port: 53, targetPort: 8080, protocol: 'UDP' },
    ],
  },
};

const networkPolicy: Manifest = {
  apiVersion: 'networking.k8s.io/v1',
  kind: 'NetworkPolicy',
  metadata: { name: 'web', namespace: 'demo' },
  spec: {
    podSelector: { matchExpressions: [{ key: 'app.kubernetes.io/name', operator: 'In', values: ['web'] }] },
    policyTypes: ['Ingress', 'Egress'],
    ingress: [{ from: [{ namespaceSelector: {} }], ports: [{ port: 'http', protocol: 'TCP' }] }],
    egress: [
      {
        to: [{ ipBlock: { cidr: '10.0.0.0/8', except: ['10.1.0.0/16'] } }],
        ports: [{ port: 8000, endPort: 8100 }],
      },
    ],
  },
};

const role: Manifest = {
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'Role',
  metadata: { name: 'demo:reader', namespace: 'demo' },
  rules: [{ apiGroups: [''], resources: ['configmaps'], verbs: ['get'] }],
};

const kustomization: Manifest = {
  apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
  kind: 'Kustomization',
  metadata: { name: 'apps', namespace: 'flux-system' },
  spec: {
    interval: '10m',
    path: './dist/apps',
    prune: true,
    sourceRef: { kind: 'GitRepository', name: 'fleet' },
    dependsOn: [{ name: 'infrastructure' }],
    wait: true,
  },
};

const helmRelease: Manifest = {
  apiVersion: 'helm.toolkit.fluxcd.io/v2',
  kind: 'HelmRelease',
  metadata: { name: 'ollama', namespace: 'ollama' },
  spec: {
    interval: '1h',
    chartRef: { kind: 'OCIRepository', name: 'ollama' },
    install: { remediation: { retries: 3 } },
    values: { replicaCount: 1, anything: { goes: ['here', null] } },
  },
};

const tracingPolicy: Manifest = {
  apiVersion: 'cilium.io/v1alpha1',
  kind: 'TracingPolicy',
  metadata: { name: 'outbound-connect' },
  spec: {
    options: [{ name: 'policy-mode', value: 'monitor' }],
    podSelector: {},
    kprobes: [
      {
        call: 'tcp_connect',
        syscall: false,
        args: [{ index: 0, type: 'sock' }],
        selectors: [
          {
            matchBinaries: [{ operator: 'In', values: ['/bin/sh', '/usr/bin/bash'] }],
            matchArgs: [{ index: 0, operator: 'NotDAddr', values: ['127.0.0.0/8', '::1/128'] }],
            matchActions: [{ action: 'Post', rateLimit: '1m', rateLimitScope: 'process' }],
          },
        ],
      },
    ],
  },
};

const k8sGpt: Manifest = {
  apiVersion: 'core.k8sgpt.ai/v1alpha1',
  kind: 'K8sGPT',
  metadata: { name: 'k8sgpt', namespace: 'k8sgpt' },
  spec: {
    ai: {
      enabled: true,
      backend: 'localai',
      model: 'llama3.2:3b',
      baseUrl: 'http://ollama.ollama:11434/v1',
      maxTokens: '2048',
    },
    version: 'v0.4.36',
    noCache: false,
  },
};

const spinApp: Manifest = {
  apiVersion: 'core.spinkube.dev/v1alpha1',
  kind: 'SpinApp',
  metadata: { name: 'hello', namespace: 'spin' },
  spec: { image: 'registry.example/hello:1.0.0', executor: 'containerd-shim-spin', replicas: 2 },
};

const coroot: Manifest = {
  apiVersion: 'coroot.com/v1',
  kind: 'Coroot',
  metadata: { name: 'coroot', namespace: 'coroot' },
  spec: {
    storage: { size: '10Gi', className: 'longhorn' },
    externalPrometheus: { url: 'http://prometheus.monitoring:9090' },
    clickhouse: { shards: 1, replicas: 1, storage: { size: '20Gi' } },
    service: { type: 'ClusterIP', port: 8080 },
  },
};

const fluxInstance: Manifest = {
  apiVersion: 'fluxcd.controlplane.io/v1',
  kind: 'FluxInstance',
  metadata: { name: 'flux', namespace: 'flux-system' },
  spec: {
    distribution: { version: '2.9.4', registry: 'ghcr.io/fluxcd' },
    components: ['source-controller', 'kustomize-controller', 'helm-controller'],
    cluster: { type: 'kubernetes', size: 'small' },
  },
};

/** Objects that an API server accepts, by kind. */
export const samples = {
  Deployment: deployment,
  Service: service,
  NetworkPolicy: networkPolicy,
  Role: role,
  Kustomization: kustomization,
  HelmRelease: helmRelease,
  TracingPolicy: tracingPolicy,
  K8sGPT: k8sGpt,
  SpinApp: spinApp,
  Coroot: coroot,
  FluxInstance: fluxInstance,
};
