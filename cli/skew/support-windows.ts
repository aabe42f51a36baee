import type { ClusterSpec } from '../../clusters/define-cluster.ts';

/** Until when a minor version of Kubernetes gets fixes. k3s releases of a minor end with it. */
export interface KubernetesWindow {
  /** Last day, `YYYY-MM-DD`. */
  readonly until: string;
  readonly source: string;
}

export const kubernetesWindows: Readonly<Record<ClusterSpec['kubernetes'], KubernetesWindow>> = {
  '1.35': { until: '2027-02-28', source: 'https://kubernetes.io/releases/1.35/' },
  '1.36': { until: '2027-06-28', source: 'https://kubernetes.io/releases/1.36/' },
};

/** The versions of Kubernetes on which the authors of something support it. */
export interface CompatibilityWindow {
  readonly kind: 'flux' | 'chart';
  readonly name: string;
  /** Its own versions of which this is true, a range. */
  readonly versions: string;
  /** A range. */
  readonly kubernetes: string;
  readonly source: string;
}

/** What charts say of themselves in `kubeVersion` is known from imports/charts and not repeated here. */
export const compatibilityWindows: readonly CompatibilityWindow[] = [
  {
    kind: 'flux',
    name: 'flux',
    versions: '~2.9',
    kubernetes: '>=1.34.1 <1.37.0',
    source: 'https://github.com/fluxcd/flux2/releases/tag/v2.9.0',
  },
  {
    kind: 'chart',
    name: 'cert-manager',
    versions: '~1.21',
    kubernetes: '>=1.33.0 <1.37.0',
    source: 'https://cert-manager.io/docs/releases/, as others quote it',
  },
];
