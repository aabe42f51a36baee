import { stringify } from 'yaml';
import type { Alert, AlertCase, FiringAlert } from '../../../constructs/monitors/alert.ts';
import type { Monitor } from '../../../constructs/monitors/monitor.ts';
import {
  alertLabels,
  fixedAnnotations,
  type RunbookUrl,
} from '../../../constructs/monitors/prometheus-rules.ts';

/** What `promtool test rules` reads: for each alert a test in which it fires and one in which it does not. */
export function promtoolTests(
  ruleFiles: readonly string[],
  monitors: readonly Monitor[],
  runbookUrl: RunbookUrl,
): string {
  const tests = monitors.flatMap((monitor) =>
    monitor.alerts.flatMap((alert) => [
      test(alert, 'fires', alert.fires, expected(monitor, alert, runbookUrl)),
      ...(alert.quiet === 'never' ? [] : [test(alert, 'stays quiet', alert.quiet, [])]),
    ]),
  );
  return stringify(
    { rule_files: ruleFiles, evaluation_interval: '1m', tests },
    { aliasDuplicateObjects: false },
  );
}

function test({ name }: Alert, what: string, { series, at }: AlertCase, alerts: readonly object[]): object {
  return {
    name: `${name} ${what}`,
    interval: '1m',
    input_series: Object.entries(series).map(([each, values]) => ({ series: each, values })),
    alert_rule_test: [{ eval_time: at, alertname: name, exp_alerts: alerts }],
  };
}

function expected(monitor: Monitor, alert: Alert, runbookUrl: RunbookUrl): readonly object[] {
  return alert.fires.alerts.map(({ labels, summary }: FiringAlert) => ({
    exp_labels: { ...labels, ...alertLabels(monitor, alert) },
    exp_annotations: { summary, ...fixedAnnotations(monitor, alert, runbookUrl) },
  }));
}
