import type { Alert } from '../alert.ts';
import type { Monitor } from '../monitor.ts';
import { graph, stat } from '../panel.ts';
import { max, metric, promql, rate, sum } from '../promql.ts';

const available = max(
  metric('kube_deployment_status_replicas_available', { deployment: 'ollama' }),
  'namespace',
  'deployment',
);

const unavailable: Alert = {
  name: 'OllamaUnavailable',
  expr: promql`${available} == 0`,
  for: '15m',
  severity: 'warning',
  summary: 'Ollama serves no model',
  description:
    'K8sGPT, OpenHands and editors are without a language model. Ollama has no metrics of its own.',
  runbook:
    'Run `kubectl -n ollama logs deployment/ollama`: it may still pull a model, or the model does not fit its memory.',
  fires: {
    series: {
      'kube_deployment_status_replicas_available{namespace="ollama",deployment="ollama"}': '0x20',
    },
    at: '16m',
    alerts: [{ labels: { namespace: 'ollama', deployment: 'ollama' }, summary: 'Ollama serves no model' }],
  },
  quiet: {
    series: {
      'kube_deployment_status_replicas_available{namespace="ollama",deployment="ollama"}': '0x10 1x10',
    },
    at: '16m',
  },
};

/** Language models: seen from outside, by what Kubernetes knows of its pod. */
export const ollama: Monitor = {
  name: 'ollama',
  component: 'ollama',
  layer: 'prerequisites',
  alerts: [unavailable],
  panels: [
    stat('Ollama pods', 'short', available),
    graph('CPU of Ollama', 'short', [
      sum(rate('container_cpu_usage_seconds_total', { container: 'ollama' }), 'pod'),
      '{{pod}}',
    ]),
    graph('Memory of Ollama', 'bytes', [
      sum(metric('container_memory_working_set_bytes', { container: 'ollama' }), 'pod'),
      '{{pod}}',
    ]),
  ],
};
