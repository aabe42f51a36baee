import type { Architecture } from '../clusters/define-cluster.ts';

const both: readonly Architecture[] = ['amd64', 'arm64'];

/** For which architectures upstream builds each image, by registry and path; an entry that ends with `/` counts for all below. */
export const imageArchitectures: Readonly<Record<string, readonly Architecture[]>> = {
  'docker.io/library/busybox': both,
  'docker.io/library/traefik': both,
  'docker.io/longhornio/': both,
  'docker.io/ollama/ollama': both,
  'ghcr.io/coroot/': both,
  'ghcr.io/k8sgpt-ai/': both,
  'ghcr.io/openhands/agent-canvas': both,
  'ghcr.io/spegel-org/spegel': both,
  'ghcr.io/spinframework/': both,
  'nvcr.io/nvidia/k8s-device-plugin': both,
  'quay.io/brancz/kube-rbac-proxy': both,
  'quay.io/cilium/': both,
  'quay.io/jetstack/': both,
};
