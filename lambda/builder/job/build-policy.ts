import { labels, managedBy } from '../../api/names.ts';
import { buildLabels, type Manifest } from './manifest.ts';
import type { BuildPlatform } from './platform.ts';

/** Name of what all builds of a namespace share. */
export const sharedName = 'lambda-build';

export const sharedLabels: Readonly<Record<string, string>> = {
  'app.kubernetes.io/name': sharedName,
  [labels.managedBy]: managedBy,
  [buildLabels.component]: 'build',
};

/** A ServiceAccount that may do nothing and whose token nobody gets. */
export function buildServiceAccount(namespace: string): Manifest {
  return {
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: { name: sharedName, namespace, labels: sharedLabels },
    automountServiceAccountToken: false,
  };
}

/** Nothing reaches a build; a build reaches DNS and what the administrator lists. */
export function buildNetworkPolicy(namespace: string, { egress }: BuildPlatform): Manifest {
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name: sharedName, namespace, labels: sharedLabels },
    spec: {
      podSelector: { matchLabels: { [buildLabels.component]: 'build' } },
      policyTypes: ['Ingress', 'Egress'],
      ingress: [],
      egress: [dns, ...egress],
    },
  };
}

const dns = {
  to: [
    {
      namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'kube-system' } },
      podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } },
    },
  ],
  ports: [
    { protocol: 'UDP', port: 53 },
    { protocol: 'TCP', port: 53 },
  ],
};
