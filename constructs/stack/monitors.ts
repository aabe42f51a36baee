import type { Cluster } from '../core/cluster.ts';
import type { Component } from '../core/component.ts';
import { Metrics } from '../core/metrics.ts';
import { Monitors } from '../monitors/monitors.ts';
import { Scrapes } from '../monitors/scrapes.ts';
import type { Observability } from './observability.ts';

/** Comes last: it watches all that the others have built. */
export function buildMonitors(cluster: Cluster, { prometheus, grafana, scraper }: Observability): void {
  const metrics = cluster.components.flatMap(metricsOf);
  if (prometheus) {
    const { spec, fleet } = cluster;
    const shipping = fleet.clusters.filter(({ shipsTelemetryTo }) => shipsTelemetryTo === spec.name);
    new Monitors(cluster.layer('monitors'), {
      prometheus,
      grafana,
      metrics,
      components: new Set([spec, ...shipping].flatMap(({ components }) => components)),
    });
  } else if (scraper) {
    new Scrapes(cluster.layer('monitors'), { scraper, metrics });
  }
}

function metricsOf(component: Component): readonly Metrics[] {
  if (!('metrics' in component) || !Array.isArray(component.metrics)) return [];
  return component.metrics.filter((each) => each instanceof Metrics);
}
