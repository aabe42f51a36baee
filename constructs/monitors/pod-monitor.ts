import { PodMonitor } from '../../imports/crds/monitoring.coreos.com/pod-monitor.ts';
import { discoveredLabel, type Metrics } from '../core/metrics.ts';
import type { OwnedNamespace } from '../core/owned-namespace.ts';
import type { Stage } from '../core/stage.ts';

/**
 * Makes Prometheus scrape the pods of `metrics`. The port is written into the address of each pod, because a
 * port that no container declares, such as Tetragon's, is no target otherwise; without the container's name
 * all targets of a pod are one. Labels that the pods give win: a `namespace` of theirs is the one they speak of.
 */
export function addPodMonitor(
  stage: Stage,
  namespace: OwnedNamespace,
  { job, pods, seriesLabels, port, path, scheme }: Metrics,
): void {
  const labels = Object.entries(seriesLabels);
  new PodMonitor(stage, job, {
    metadata: { name: job, namespace: namespace.name },
    spec: {
      namespaceSelector: { matchNames: [pods.namespace] },
      selector: {
        matchLabels: { ...pods.labels },
        ...(labels.length > 0
          ? { matchExpressions: labels.map(([, key]) => ({ key, operator: 'Exists' })) }
          : {}),
      },
      podMetricsEndpoints: [
        {
          path,
          honorLabels: true,
          ...(scheme === 'https' ? { scheme, tlsConfig: { insecureSkipVerify: true } } : {}),
          relabelings: [
            {
              sourceLabels: ['__meta_kubernetes_pod_ip'],
              targetLabel: '__address__',
              replacement: `$1:${port}`,
            },
            { targetLabel: 'job', replacement: job },
            ...labels.map(([targetLabel, label]) => ({
              sourceLabels: [discoveredLabel(label)],
              targetLabel,
            })),
            { action: 'labeldrop', regex: 'container' },
          ],
        },
      ],
    },
  });
}
