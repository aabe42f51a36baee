import type { Alert } from '../alert.ts';
import type { Monitor } from '../monitor.ts';
import { graph } from '../panel.ts';
import { down, max, metric, promql, quantile, rate, sum } from '../promql.ts';

const waiting = sum(metric('vllm:num_requests_waiting'), 'model_name');
const cache = max(metric('vllm:kv_cache_usage_perc'), 'model_name');
const model = { model_name: 'llama-3.1-70b' };

const vllmDown: Alert = {
  name: 'VllmDown',
  expr: down('vllm'),
  for: '30m',
  severity: 'warning',
  summary: 'vLLM serves no model',
  description:
    'Whoever uses the large model fails; loading it from disk takes minutes, downloading it hours.',
  runbook:
    'Read the log of its pod: out of GPU memory, a model that is not there, or a GPU that the driver lost (`nvidia-smi`).',
  fires: {
    series: { 'up{job="vllm",pod="vllm-a"}': '0x40' },
    at: '31m',
    alerts: [{ labels: { job: 'vllm' }, summary: 'vLLM serves no model' }],
  },
  quiet: { series: { 'up{job="vllm",pod="vllm-a"}': '0x20 1x20' }, at: '31m' },
};

const queueGrowing: Alert = {
  name: 'VllmRequestsWaiting',
  expr: promql`${waiting} > 10`,
  for: '10m',
  severity: 'warning',
  summary: '{{ $value }} requests wait for {{ $labels.model_name }}',
  description: 'More is asked than the GPUs answer; callers time out.',
  runbook: 'Find who asks in the traces; lower the parallelism of agents.',
  fires: {
    series: { 'vllm:num_requests_waiting{model_name="llama-3.1-70b"}': '25x15' },
    at: '11m',
    alerts: [{ labels: model, summary: '25 requests wait for llama-3.1-70b' }],
  },
  quiet: { series: { 'vllm:num_requests_waiting{model_name="llama-3.1-70b"}': '25x5 2x10' }, at: '11m' },
};

const cacheFull: Alert = {
  name: 'VllmCacheFull',
  expr: promql`${cache} > 0.95`,
  for: '15m',
  severity: 'info',
  summary: 'The GPU cache of {{ $labels.model_name }} is {{ $value | humanizePercentage }} full',
  description: 'vLLM interrupts requests and starts them again: answers become slow.',
  runbook: 'Lower the longest context or the number of requests at a time in the sizes of the cluster.',
  fires: {
    series: { 'vllm:kv_cache_usage_perc{model_name="llama-3.1-70b"}': '0.99x20' },
    at: '16m',
    alerts: [{ labels: model, summary: 'The GPU cache of llama-3.1-70b is 99% full' }],
  },
  quiet: { series: { 'vllm:kv_cache_usage_perc{model_name="llama-3.1-70b"}': '0.6x20' }, at: '16m' },
};

/** The large language model. No exporter of GPU metrics is installed: the cache and the queue say how busy they are. */
export const vllm: Monitor = {
  name: 'vllm',
  component: 'vllm',
  layer: 'ai-ops',
  alerts: [vllmDown, queueGrowing, cacheFull],
  panels: [
    graph(
      'Requests',
      'short',
      [sum(metric('vllm:num_requests_running'), 'model_name'), 'running'],
      [waiting, 'waiting'],
    ),
    graph('Tokens', 'ops', [sum(rate('vllm:generation_tokens_total'), 'model_name'), '{{model_name}}']),
    graph('Time to first token, 95th percentile', 's', [
      quantile(0.95, 'vllm:time_to_first_token_seconds_bucket', {}, 'model_name'),
      '{{model_name}}',
    ]),
    graph('GPU cache in use', 'percentunit', [cache, '{{model_name}}']),
  ],
};
