import { expect, test } from 'vitest';
import { OperatorMetrics } from './operator-metrics.ts';
import { Registry } from './registry.ts';

test('the text is Prometheus’: cumulative buckets, escaped labels', () => {
  const registry = new Registry();
  registry.counter('things_total', 'Things', ['name']).add(['a"b\\c\nd'], 2);
  const times = registry.histogram('took_seconds', 'Times', ['who'], [1, 5]);
  for (const seconds of [0.5, 1, 3, 10]) times.observe(['me'], seconds);
  registry.gauge('now', 'Now', [], () => [[[], 7]]);
  expect(registry.text().split('\n')).toEqual([
    '# HELP things_total Things',
    '# TYPE things_total counter',
    'things_total{name="a\\"b\\\\c\\nd"} 2',
    '# HELP took_seconds Times',
    '# TYPE took_seconds histogram',
    'took_seconds_bucket{who="me",le="1"} 2',
    'took_seconds_bucket{who="me",le="5"} 3',
    'took_seconds_bucket{who="me",le="+Inf"} 4',
    'took_seconds_sum{who="me"} 14.5',
    'took_seconds_count{who="me"} 4',
    '# HELP now Now',
    '# TYPE now gauge',
    'now 7',
    '',
  ]);
});

test('the names are those of controller-runtime and of Lambda', () => {
  const metrics = new OperatorMetrics('api:443');
  metrics.watch({
    depth: () => 3,
    unfinished: () => [1, 4],
    activeWorkers: () => 2,
    workers: 10,
    isLeader: () => true,
    lease: 'operator',
    activeFunctions: () => [['team', 5]],
  });
  metrics.reconciled({ key: 'a/x', result: 'error', seconds: 0.1 });
  metrics.requested({ method: 'PATCH', code: '200', seconds: 0.1, throttledSeconds: 0 });
  metrics.built('success', 'python', 12);
  const text = metrics.registry.text();
  for (const line of [
    'controller_runtime_reconcile_total{controller="lambdafunction",result="error"} 1',
    'controller_runtime_reconcile_errors_total{controller="lambdafunction"} 1',
    'controller_runtime_active_workers{controller="lambdafunction"} 2',
    'controller_runtime_max_concurrent_reconciles{controller="lambdafunction"} 10',
    'workqueue_depth{name="lambdafunction",controller="lambdafunction"} 3',
    'workqueue_unfinished_work_seconds{name="lambdafunction",controller="lambdafunction"} 5',
    'workqueue_longest_running_processor_seconds{name="lambdafunction",controller="lambdafunction"} 4',
    'rest_client_requests_total{code="200",host="api:443",method="PATCH"} 1',
    'leader_election_master_status{name="operator"} 1',
    'knative_lambda_builds_total{status="success",runtime="python"} 1',
    'knative_lambda_build_duration_seconds_count{runtime="python"} 1',
    'knative_lambda_functions_active{namespace="team"} 5',
  ]) {
    expect(text).toContain(`${line}\n`);
  }
});
