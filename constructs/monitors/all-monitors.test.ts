import { describe, expect, it } from 'vitest';
import { fleet } from '../../clusters/fleet.ts';
import { Cluster } from '../core/cluster.ts';
import { layerNames } from '../core/layer.ts';
import { Metrics } from '../core/metrics.ts';
import { buildStack } from '../stack.ts';
import type { Alert } from './alert.ts';
import { allMonitors } from './all-monitors.ts';
import { fluxMetrics } from './flux-metrics.ts';
import { metricNames } from './metric-names.ts';

const alerts = allMonitors.flatMap((monitor) => monitor.alerts);
const names = alerts.map(({ name }) => name);
const known = Object.values(metricNames).flatMap((each): readonly string[] => each.names);

/** What each component of the fleet serves. */
const offered = fleet.clusters.flatMap((spec) => {
  const cluster = new Cluster(spec, fleet);
  buildStack(cluster);
  return cluster.components.map((component) => {
    const all: readonly unknown[] =
      'metrics' in component && Array.isArray(component.metrics) ? component.metrics : [];
    return { name: component.name, metrics: all.filter((each) => each instanceof Metrics) };
  });
});

/** Every word of an expression that is no function, no operator and no label: its metrics. */
function metricsIn(text: string): readonly string[] {
  const plain = text
    .replaceAll(/"(?:[^"\\]|\\.)*"/g, '')
    .replaceAll(/\{[^}]*\}|\[[^\]]*\]|\b(by|on|ignoring|without) \([^)]*\)/g, '');
  const words = plain.match(/(?<![\w:])[A-Za-z_:][\w:]*(?![\w:]|\s*\()/g) ?? [];
  return [...new Set(words)].filter((word) => !['and', 'or', 'unless', 'offset'].includes(word));
}

function metricsOfSeries(series: object): readonly string[] {
  return Object.keys(series).map((each) => each.split('{')[0] ?? '');
}

function matchersOf(text: string, label: string): readonly RegExp[] {
  return [...text.matchAll(new RegExp(`\\b${label}=(~?)"([^"]*)"`, 'g'))].map(([, like, value = '']) =>
    like ? new RegExp(`^(?:${value})$`) : new RegExp(`^${RegExp.escape(value)}$`),
  );
}

describe('the catalogue of metrics', () => {
  it('names each metric once, and only what is used', () => {
    const queries = allMonitors.flatMap((monitor) => [
      ...monitor.alerts.map(({ expr }) => expr),
      ...monitor.panels.flatMap((panel) => panel.queries.map(({ query }) => query)),
    ]);
    const used = new Set<string>(queries.flatMap(({ metrics }) => metrics));
    expect(new Set(known).size).toBe(known.length);
    expect(known.filter((name) => !used.has(name))).toEqual([]);
  });

  it('says where each name comes from', () => {
    expect(Object.entries(metricNames).filter(([, { source }]) => !source.includes('/'))).toEqual([]);
  });
});

describe('monitors', () => {
  it('stand in the order of the chain, with names of their own', () => {
    const order = ['cluster', ...layerNames];
    const places = allMonitors.map(({ layer }) => order.indexOf(layer));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(allMonitors.map(({ name }) => name)).size).toBe(allMonitors.length);
  });

  it('have alerts and a row on the dashboard', () => {
    expect(allMonitors.filter(({ alerts: own, panels }) => own.length === 0 || panels.length === 0)).toEqual(
      [],
    );
  });

  it('watch every layer that has components', () => {
    const watched = new Set<string>(allMonitors.map(({ layer }) => layer));
    expect(layerNames.filter((name) => !watched.has(name))).toEqual(['monitors']);
  });

  it('name only jobs that some cluster scrapes', () => {
    const all = [...offered.flatMap(({ metrics }) => metrics), ...fluxMetrics()].map(({ job }) => job);
    const unknown = alerts.flatMap(({ name, expr }) =>
      matchersOf(expr.text(), 'job').flatMap((job) =>
        all.some((each) => job.test(each)) ? [] : [[name, job.source]],
      ),
    );
    expect(unknown).toEqual([]);
  });

  it('ask for what their component serves, or for what the cluster tells of it', () => {
    const ofCluster: readonly string[] = (
      ['prometheus', 'kube-state-metrics', 'node-exporter', 'kubelet'] as const
    ).flatMap((who) => metricNames[who].names);
    const served = new Set(offered.flatMap(({ name, metrics }) => (metrics.length > 0 ? [name] : [])));
    const unserved = allMonitors.filter(({ component, alerts: own, panels }) => {
      const queries = [
        ...own.map(({ expr }) => expr),
        ...panels.flatMap((each) => each.queries.map(({ query }) => query)),
      ];
      const asked = queries.flatMap(({ metrics }): readonly string[] => metrics);
      return component && !served.has(component) && asked.some((name) => !ofCluster.includes(name));
    });
    // Without a link there is no gateway to ask about; its own test has one. Functions are scraped as one job.
    expect(unserved.map(({ name }) => name)).toEqual(['linkerd-multicluster', 'contract-agents']);
  });
});

describe('alerts', () => {
  it('have names of their own in CamelCase', () => {
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^([A-Z][a-z0-9]+|K8s)+$/.test(name))).toEqual([]);
  });

  it.each(alerts.map((alert) => [alert.name, alert] as const))(
    '%s is explained and proved',
    (_name, alert) => {
      expect(alert.summary).not.toMatch(/[.\n]$/);
      expect(alert.description).toMatch(/^[A-Za-z].*\.$/);
      expect(alert.description).not.toContain('{{');
      expect(alert.runbook).toMatch(/^[A-Z].*\.$/);
      expect(alert.fires.alerts.length).toBeGreaterThan(0);
      for (const { summary } of alert.fires.alerts) expect(summary).not.toContain('{{');
    },
  );

  it.each(alerts.filter(judges).map((alert) => [alert.name, alert] as const))(
    '%s is judged with its own metrics in both cases',
    (_name, { expr, fires, quiet }) => {
      expect(metricsIn(expr.text()).toSorted()).toEqual(expr.metrics.toSorted());
      expect(new Set(metricsOfSeries(fires.series))).toEqual(new Set(expr.metrics));
      expect(quiet === 'never' || new Set(metricsOfSeries(quiet.series))).toEqual(new Set(expr.metrics));
    },
  );

  it('that always fire are told to nobody', () => {
    expect(
      alerts.filter(({ quiet }) => quiet === 'never').map(({ name, severity }) => [name, severity]),
    ).toEqual([['Watchdog', 'none']]);
    expect(alerts.filter(({ severity }) => severity === 'none')).toHaveLength(1);
  });
});

function judges({ quiet }: Alert): boolean {
  return quiet !== 'never';
}
