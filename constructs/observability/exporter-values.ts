import type { KubePrometheusStackValues } from '../../imports/charts/kube-prometheus-stack.ts';
import { resources } from './resources.ts';

/** What tells of nodes and of objects: one exporter on each node, one for the API. */
export const exporterValues: Pick<
  KubePrometheusStackValues,
  'kube-state-metrics' | 'nodeExporter' | 'prometheus-node-exporter'
> = {
  nodeExporter: { operatingSystems: { aix: { enabled: false }, darwin: { enabled: false } } },
  'prometheus-node-exporter': {
    resources: resources('5m', '24Mi', '96Mi'),
    tolerations: [{ operator: 'Exists' }],
  },
  'kube-state-metrics': {
    resources: resources('5m', '48Mi', '256Mi'),
    // It would list the Secrets of the whole cluster, to count them.
    collectorsExclude: ['secrets'],
  },
};
