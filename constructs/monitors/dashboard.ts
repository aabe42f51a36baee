import type {
  RowPanel,
  Dashboard as SdkDashboard,
  Panel as SdkPanel,
} from '@grafana/grafana-foundation-sdk/dashboard';
import type { Dataquery } from '@grafana/grafana-foundation-sdk/prometheus';
import type { Options as StatOptions } from '@grafana/grafana-foundation-sdk/stat';
import type { Options as GraphOptions } from '@grafana/grafana-foundation-sdk/timeseries';
import type { Monitor } from './monitor.ts';
import type { Panel } from './panel.ts';
import type { Plain } from './plain.ts';

/**
 * Grafana's own types of what it reads. Its builders are not used: loading them takes longer than rendering a
 * whole cluster.
 */
export type Dashboard = Omit<Plain<SdkDashboard>, 'panels'> & { readonly panels: DashboardPanel[] };
type DashboardPanel = Plain<RowPanel> | (Omit<Plain<SdkPanel>, 'targets'> & { readonly targets: Target[] });
type Target = Omit<Plain<Dataquery>, '_implementsDataqueryVariant'>;
type Thresholds = NonNullable<Plain<SdkPanel>['fieldConfig']>['defaults']['thresholds'];

interface Position {
  readonly x: number;
  readonly y: number;
}

const columns = 24;
const panelHeight = 7;
const dataSource = { type: 'prometheus', uid: '$datasource' };

/** One dashboard: a row for each monitor, for one cluster, several or all whose metrics are here. */
export function dashboard(uid: string, title: string, monitors: readonly Monitor[]): Dashboard {
  return {
    uid,
    title,
    tags: ['homelab'],
    timezone: 'browser',
    editable: false,
    graphTooltip: 1,
    schemaVersion: 42,
    refresh: '1m',
    time: { from: 'now-6h', to: 'now' },
    templating: { list: variables },
    annotations: {},
    panels: layOut(monitors),
  };
}

const variables: Dashboard['templating']['list'] = [
  { type: 'datasource', name: 'datasource', query: 'prometheus' },
  {
    type: 'query',
    name: 'cluster',
    query: 'label_values(up, cluster)',
    datasource: dataSource,
    multi: true,
    includeAll: true,
    // Series of the cluster itself have no such label.
    allValue: '.*',
    current: { text: ['All'], value: ['$__all'] },
    refresh: 1,
    sort: 1,
  },
];

function layOut(monitors: readonly Monitor[]): DashboardPanel[] {
  const laid: DashboardPanel[] = [];
  let y = 0;
  for (const { name, panels } of monitors) {
    laid.push(row(name, laid.length + 1, y));
    let place: Position = { x: 0, y: y + 1 };
    for (const panel of panels) {
      const width = widthOf(panel);
      if (place.x + width > columns) place = { x: 0, y: place.y + panelHeight };
      laid.push(toPanel(panel, laid.length + 1, place));
      place = { x: place.x + width, y: place.y };
    }
    y = place.y + panelHeight;
  }
  return laid;
}

function widthOf({ kind }: Panel): number {
  return kind === 'stat' ? 4 : 8;
}

function row(title: string, id: number, y: number): DashboardPanel {
  return { type: 'row', title, id, collapsed: false, panels: [], gridPos: { x: 0, y, w: columns, h: 1 } };
}

function toPanel(panel: Panel, id: number, place: Position): DashboardPanel {
  const { title, unit, kind = 'timeseries' } = panel;
  return {
    type: kind,
    id,
    title,
    datasource: dataSource,
    gridPos: { ...place, w: widthOf(panel), h: panelHeight },
    fieldConfig: { defaults: { unit, ...thresholdsOf(panel) }, overrides: [] },
    options: kind === 'stat' ? statOptions : graphOptions,
    targets: targetsOf(panel),
  };
}

const statOptions: Partial<Plain<StatOptions>> = {
  reduceOptions: { calcs: ['lastNotNull'] },
  colorMode: 'value',
  graphMode: 'area',
};
const graphOptions: Plain<GraphOptions> = {
  legend: { displayMode: 'list', placement: 'bottom', showLegend: true, calcs: [] },
  tooltip: { mode: 'multi', sort: 'desc' },
};

function targetsOf({ queries }: Panel): Target[] {
  return queries.map(({ query, legend }, index) => ({
    refId: String.fromCharCode('A'.charCodeAt(0) + index),
    expr: query.text({ cluster: { like: '$cluster' } }),
    ...(legend ? { legendFormat: legend } : {}),
  }));
}

function thresholdsOf({ thresholds }: Panel): { thresholds?: Thresholds } {
  if (!thresholds) return {};
  const { yellow, red } = thresholds;
  const steps = [
    { value: null, color: 'green' },
    ...(yellow === red ? [] : [{ value: yellow, color: 'yellow' }]),
    { value: red, color: 'red' },
  ];
  return { thresholds: { mode: 'absolute', steps } };
}
