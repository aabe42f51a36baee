import {
  DashboardBuilder,
  DatasourceVariableBuilder,
  QueryVariableBuilder,
  RowBuilder,
  ThresholdsConfigBuilder,
  ThresholdsMode,
} from '@grafana/grafana-foundation-sdk/dashboard';
import { DataqueryBuilder } from '@grafana/grafana-foundation-sdk/prometheus';
import { PanelBuilder as StatBuilder } from '@grafana/grafana-foundation-sdk/stat';
import { PanelBuilder as GraphBuilder } from '@grafana/grafana-foundation-sdk/timeseries';
import { describe, expect, it } from 'vitest';
import { allMonitors } from './all-monitors.ts';
import { dashboard } from './dashboard.ts';
import type { Monitor } from './monitor.ts';
import { graph, stat } from './panel.ts';
import { metric } from './promql.ts';

const dataSource = { type: 'prometheus', uid: '$datasource' };
const example: Monitor = {
  name: 'example',
  layer: 'data',
  alerts: [],
  panels: [
    stat('Up', 'short', metric('up'), { yellow: 1, red: 2 }),
    graph('Keys', 'ops', [metric('redis_up', { pod: 'a' }), '{{pod}}'], [metric('up'), 'all']),
  ],
};

/** The same dashboard as Grafana's own builders make it. */
function built() {
  const target = (refId: string, expr: string) => new DataqueryBuilder().refId(refId).expr(expr);
  return new DashboardBuilder('Data')
    .uid('homelab-data')
    .tags(['homelab'])
    .refresh('1m')
    .time({ from: 'now-6h', to: 'now' })
    .readonly()
    .tooltip(1)
    .withVariable(new DatasourceVariableBuilder('datasource').type('prometheus'))
    .withVariable(
      new QueryVariableBuilder('cluster')
        .query('label_values(up, cluster)')
        .datasource(dataSource)
        .multi(true)
        .includeAll(true)
        .allValue('.*')
        .current({ text: ['All'], value: ['$__all'] })
        .refresh(1)
        .sort(1),
    )
    .withRow(new RowBuilder('example').id(1).gridPos({ x: 0, y: 0, w: 24, h: 1 }))
    .withPanel(
      new StatBuilder()
        .id(2)
        .title('Up')
        .datasource(dataSource)
        .unit('short')
        .thresholds(
          new ThresholdsConfigBuilder().mode(ThresholdsMode.Absolute).steps([
            { value: null, color: 'green' },
            { value: 1, color: 'yellow' },
            { value: 2, color: 'red' },
          ]),
        )
        .withTarget(target('A', 'up{cluster=~"$cluster"}'))
        .gridPos({ x: 0, y: 1, w: 4, h: 7 }),
    )
    .withPanel(
      new GraphBuilder()
        .id(3)
        .title('Keys')
        .datasource(dataSource)
        .unit('ops')
        .withTarget(target('A', 'redis_up{cluster=~"$cluster",pod="a"}').legendFormat('{{pod}}'))
        .withTarget(target('B', 'up{cluster=~"$cluster"}').legendFormat('all'))
        .gridPos({ x: 4, y: 1, w: 8, h: 7 }),
    )
    .build();
}

describe('a dashboard', () => {
  it('is part of what the builders of Grafana make, apart from options of panels', () => {
    const { panels, ...rest } = dashboard('homelab-data', 'Data', [example]);
    const withoutOptions = panels.map((panel) => ({ ...panel, options: expect.anything() }));
    const [row, ...others] = panels;
    expect(built()).toMatchObject({ ...rest, panels: [row, ...withoutOptions.slice(1)] });
    expect(others).toHaveLength(2);
  });

  it('lays panels out in rows that do not overlap', () => {
    const { panels } = dashboard('all', 'All', allMonitors);
    const cells = panels.flatMap(({ gridPos }) => {
      const { x = 0, y = 0, w = 0, h = 0 } = gridPos ?? {};
      expect(x + w).toBeLessThanOrEqual(24);
      return Array.from({ length: w * h }, (_, index) => `${x + (index % w)},${y + Math.floor(index / w)}`);
    });
    expect(new Set(cells).size).toBe(cells.length);
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
  });

  it('chooses the clusters in every query', () => {
    const { panels } = dashboard('all', 'All', allMonitors);
    const expressions = panels.flatMap((panel) =>
      'targets' in panel ? panel.targets.map(({ expr }) => expr) : [],
    );
    expect(expressions.length).toBeGreaterThan(allMonitors.length);
    expect(expressions.filter((expr) => !expr.includes('cluster=~"$cluster"'))).toEqual([]);
  });
});
