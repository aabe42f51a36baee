import { Component } from '../core/component.ts';
import type { Layer } from '../core/layer.ts';
import type { Metrics } from '../core/metrics.ts';
import type { Scraper } from '../core/scraper.ts';
import { fluxMetrics } from './flux-metrics.ts';

export interface ScrapesProps {
  readonly scraper: Scraper;
  /** What every component serves, except Flux. */
  readonly metrics: readonly Metrics[];
}

/** Has everything scraped in a cluster whose metrics are kept and judged in another one. */
export class Scrapes extends Component {
  constructor(layer: Layer, props: ScrapesProps) {
    const flux = fluxMetrics(layer.cluster.spec.bootstrap);
    super(layer, 'scrapes', { ...props, flux });
    const { namespace, labels } = props.scraper;
    for (const metrics of [...flux, ...props.metrics]) {
      props.scraper.scrape(metrics);
      this.callFrom(metrics, namespace, labels);
    }
  }
}
