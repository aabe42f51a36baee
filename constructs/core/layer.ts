import { Construct } from 'constructs';
import type { Cluster } from './cluster.ts';

/** Layers in the order of the chain; a component may only use what stands in its own or an earlier one. */
export const layerNames = [
  'prerequisites',
  'security',
  'data',
  'observability',
  'ebpf-tools',
  'spegel',
  'ai-ops',
  'wasm',
  'service-mesh',
  'serverless',
  'lambda-platform',
  'agent-contracts',
  'monitors',
] as const;

export type LayerName = (typeof layerNames)[number];

/** A named step of the chain: one folder in dist/ and one file in flux/. */
export class Layer extends Construct {
  readonly cluster: Cluster;
  readonly name: LayerName;

  constructor(cluster: Cluster, name: LayerName) {
    super(cluster, name);
    this.cluster = cluster;
    this.name = name;
  }
}
