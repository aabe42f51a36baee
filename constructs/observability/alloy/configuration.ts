import type { Metrics } from '../../core/metrics.ts';
import { type Destinations, writers } from './destinations.ts';
import { nodeMetrics } from './node-metrics.ts';
import { otherClusters, receiverPorts, remoteWrite } from './other-clusters.ts';
import { otlp } from './otlp.ts';
import { nodePods, podLogs } from './pod-logs.ts';
import { podMetrics } from './pod-metrics.ts';
import { type Block, block, format } from './syntax.ts';

/** What one Alloy collects, and where it writes it. */
export interface AlloyPlan {
  /** Name of the cluster: label or attribute of everything. */
  readonly cluster: string;
  readonly destinations: Destinations;
  /** Who else brings metrics: this cluster's own Prometheus, other clusters, or nobody. */
  readonly receives: 'prometheus' | 'clusters' | 'nothing';
  /** Pods whose metrics it scrapes, and with them those of its node. Default: a Prometheus does that. */
  readonly scrapes?: readonly Metrics[];
}

/** The configuration of one Alloy, in its own language. */
export function configuration(plan: AlloyPlan): string {
  const { cluster, destinations, receives, scrapes } = plan;
  const to = writers(destinations);
  const scraping = scrapes && to.metrics ? scrapes : [];
  const fromPods = [
    ...(to.logs ? podLogs(cluster, to.logs) : []),
    ...(to.metrics ? podMetrics(cluster, scraping, to.metrics) : []),
  ];
  return format([
    block('logging', { level: 'warn' }),
    ...(fromPods.length > 0 ? [nodePods] : []),
    ...fromPods,
    ...(scrapes && to.metrics ? nodeMetrics(cluster, to.metrics) : []),
    ...otlp(cluster, to),
    ...received(receives, to),
    ...Object.values<Block>({ ...to }),
  ]);
}

function received(receives: AlloyPlan['receives'], to: ReturnType<typeof writers>): readonly Block[] {
  if (receives === 'clusters') return otherClusters(to);
  return receives === 'prometheus' && to.metrics ? [remoteWrite(receiverPorts.metrics, to.metrics)] : [];
}
