import type { PrometheusRuleSpecGroups } from '../../imports/crds/monitoring.coreos.com/prometheus-rule.ts';
import type { Alert } from './alert.ts';
import type { Monitor } from './monitor.ts';

/** Where a layer's runbook is read. */
export type RunbookUrl = (layer: string, alert: string) => string;

/** The alerts of each monitor as a group of Prometheus' rules. */
export function ruleGroups(
  monitors: readonly Monitor[],
  runbookUrl: RunbookUrl,
): readonly PrometheusRuleSpecGroups[] {
  return monitors.map((monitor) => ({
    name: monitor.name,
    rules: monitor.alerts.map((alert) => ({
      alert: alert.name,
      expr: alert.expr.text(),
      ...(alert.for ? { for: alert.for } : {}),
      labels: alertLabels(monitor, alert),
      annotations: {
        summary: alert.summary,
        ...fixedAnnotations(monitor, alert, runbookUrl),
      },
    })),
  }));
}

/** Labels that an alert has besides those of its series. */
export function alertLabels(
  { layer, name }: Monitor,
  { severity }: Alert,
): Readonly<Record<'severity' | 'layer' | 'component', string>> {
  return { severity, layer, component: name };
}

/** Annotations that are the same for every series. */
export function fixedAnnotations(
  { layer }: Monitor,
  { name, description, runbook }: Alert,
  runbookUrl: RunbookUrl,
): Readonly<Record<'description' | 'runbook' | 'runbook_url', string>> {
  return { description, runbook, runbook_url: runbookUrl(layer, name) };
}
