import type { ClusterSpec } from './cluster-spec.ts';
import { forge } from './forge.ts';
import { pi } from './pi.ts';
import { pro } from './pro.ts';
import { pro1Node } from './pro-1-node.ts';
import { studio } from './studio.ts';
import { studio1Node } from './studio-1-node.ts';

/** All clusters, and the repository from which each reconciles itself. */
export interface FleetSpec {
  /** Every cluster's domain is this one or lies below it. */
  readonly domain: string;
  readonly git: { readonly url: string; readonly branch: string };
  readonly clusters: readonly ClusterSpec[];
}

export const fleet: FleetSpec = {
  domain: 'homelab.local',
  git: { url: 'https://github.com/brunovlucena/homelab', branch: 'main' },
  clusters: [pro, pro1Node, studio, studio1Node, pi(), forge],
};
