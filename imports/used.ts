/** What the fleet uses of the upstream facts: the one hand-written input of `npm run imports`. */
export const used = {
  /** Custom resources that get TypeScript and a schema. */
  resources: {
    'cert-manager.io': ['Certificate', 'ClusterIssuer', 'Issuer'],
    'cilium.io': ['TracingPolicy'],
    'core.k8sgpt.ai': ['K8sGPT'],
    'core.spinkube.dev': ['SpinApp', 'SpinAppExecutor'],
    'coroot.com': ['Coroot'],
    'fluxcd.controlplane.io': ['FluxInstance'],
    'helm.toolkit.fluxcd.io': ['HelmRelease'],
    'kustomize.toolkit.fluxcd.io': ['Kustomization'],
    'longhorn.io': ['RecurringJob', 'Setting'],
    'runtime.spinkube.dev': ['Shim'],
    'source.toolkit.fluxcd.io': ['GitRepository', 'HelmRepository', 'OCIRepository'],
  },
  /** CRDs that no chart brings, so that the fleet ships them. */
  shipped: {
    'core.spinkube.dev': ['SpinApp', 'SpinAppExecutor'],
  },
  charts: [
    'cert-manager',
    'coroot-operator',
    'flux-operator',
    'k8sgpt-operator',
    'longhorn',
    'nvidia-device-plugin',
    'ollama',
    'runtime-class-manager',
    'spegel',
    'spin-operator',
    'tetragon',
    'traefik',
  ],
} as const;
