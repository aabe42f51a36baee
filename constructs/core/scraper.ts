import { Capability } from './capability.ts';
import type { Metrics } from './metrics.ts';
import type { OwnedNamespace } from './owned-namespace.ts';
import type { Stage } from './stage.ts';

export interface ScraperProps {
  readonly namespace: OwnedNamespace;
  /** Labels of the pods that scrape. */
  readonly labels: Readonly<Record<string, string>>;
}

/** Scrapes what it is asked to, where no Prometheus does; whoever takes it also opens the way to the pods. */
export class Scraper extends Capability {
  readonly namespace: OwnedNamespace;
  readonly labels: Readonly<Record<string, string>>;
  private readonly asked: Metrics[] = [];

  constructor(provider: Stage, props: ScraperProps) {
    super(provider);
    this.namespace = props.namespace;
    this.labels = props.labels;
  }

  /** Asks for one more; before the cluster is complete. */
  scrape(metrics: Metrics): void {
    this.asked.push(metrics);
  }

  /** Everything that was asked for. */
  get metrics(): readonly Metrics[] {
    return this.asked;
  }
}
