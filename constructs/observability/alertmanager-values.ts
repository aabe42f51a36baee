import type { KubePrometheusStackValues } from '../../imports/charts/kube-prometheus-stack.ts';
import { claimOf, type PrometheusSettings } from './prometheus-values.ts';
import { resources } from './resources.ts';

export const alertmanagerResources = resources('5m', '48Mi', '128Mi');
/** Silences and what was already said. */
export const alertmanagerStorage = '1Gi';

/** Where alerts go is said by AlertmanagerConfigs, which count for the alerts of every namespace. */
export function alertmanagerValues({
  alertmanager,
  storageClass,
}: PrometheusSettings): KubePrometheusStackValues['alertmanager'] {
  if (!alertmanager) return { enabled: false };
  return {
    alertmanagerSpec: {
      alertmanagerConfigMatcherStrategy: { type: 'None' },
      resources: alertmanagerResources,
      storage: claimOf(storageClass, alertmanagerStorage),
    },
  };
}
