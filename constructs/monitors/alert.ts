import type { Query } from './promql.ts';

/** What a receiver does with it: `critical` now, `warning` today, `info` when somebody looks, `none` never. */
export type Severity = 'critical' | 'warning' | 'info' | 'none';

/** Samples by series, one a minute in promtool's notation, and the minute at which the rule is judged. */
export interface AlertCase {
  /** `up{job="redis"}`: `0x10` is eleven zeros, `0+5x10` counts up by five. */
  readonly series: Readonly<Record<string, string>>;
  /** Go duration after the first sample. */
  readonly at: string;
}

export interface FiringCase extends AlertCase {
  /** Each alert that fires, with the labels that its series give it and its summary. */
  readonly alerts: readonly FiringAlert[];
}

export interface FiringAlert {
  readonly labels?: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** An alerting rule with its proof: a case in which it fires, and one in which it has the same metrics and does not. */
export interface Alert {
  /** Unique in the fleet; also the anchor in the runbook of its layer. */
  readonly name: string;
  readonly expr: Query;
  /** How long it must be so, as a Go duration. Default: at once. */
  readonly for?: string;
  readonly severity: Severity;
  /** One line with what is wrong and where; a Go template over `$labels` and `$value`. */
  readonly summary: string;
  /** What it means, without templates. */
  readonly description: string;
  /** What to do first. */
  readonly runbook: string;
  readonly fires: FiringCase;
  /** `never` for the one alert that shows that alerts arrive. */
  readonly quiet: AlertCase | 'never';
}
