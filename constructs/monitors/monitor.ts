import type { ComponentName } from '../../clusters/cluster-spec.ts';
import type { LayerName } from '../core/layer.ts';
import type { Alert } from './alert.ts';
import type { Panel } from './panel.ts';

/** Where alerts and panels stand: a layer of the chain, or what all layers stand on. */
export type MonitoredLayer = Exclude<LayerName, 'monitors'> | 'cluster';

/** What is watched of one thing. */
export interface Monitor {
  /** Name of its group of rules, and of its row on the dashboard of the layer. */
  readonly name: string;
  /** The component that must be listed; without one it is part of every cluster. */
  readonly component?: ComponentName;
  readonly layer: MonitoredLayer;
  readonly alerts: readonly Alert[];
  readonly panels: readonly Panel[];
}
