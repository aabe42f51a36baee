import type { Query } from './promql.ts';

/** Grafana's ids of units. */
export type Unit =
  | 'short'
  | 'bytes'
  | 'percentunit'
  | 's'
  | 'reqps'
  | 'ops'
  | 'dtdurations'
  | 'dateTimeFromNow';

/** A panel of a dashboard. */
export interface Panel {
  readonly title: string;
  /** A line over time, or the last value as a number. Default: `timeseries`. */
  readonly kind?: 'timeseries' | 'stat';
  readonly unit: Unit;
  readonly queries: readonly PanelQuery[];
  /** From these values on it turns yellow and red; below where red is the smaller. */
  readonly thresholds?: { readonly yellow: number; readonly red: number };
}

export interface PanelQuery {
  readonly query: Query;
  /** Grafana's template over labels, `{{pod}}`. */
  readonly legend: string;
}

/** A panel with lines over time. */
export function graph(title: string, unit: Unit, ...queries: readonly (readonly [Query, string])[]): Panel {
  return { title, unit, queries: queries.map(([query, legend]) => ({ query, legend })) };
}

/** A panel with the last value. */
export function stat(
  title: string,
  unit: Unit,
  query: Query,
  thresholds?: Panel['thresholds'],
  legend = '',
): Panel {
  return { title, kind: 'stat', unit, queries: [{ query, legend }], ...(thresholds ? { thresholds } : {}) };
}
