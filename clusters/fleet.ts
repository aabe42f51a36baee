import { existsSync, readFileSync } from 'node:fs';
import type { ClusterSpec } from './cluster-spec.ts';
import { forge } from './forge.ts';
import { pi } from './pi.ts';
import { pro } from './pro.ts';
import { pro1Node } from './pro-1-node.ts';
import { sealed } from './sealed/index.ts';
import type { SealedSources } from './sealed-source.ts';
import { studio } from './studio.ts';
import { studio1Node } from './studio-1-node.ts';

/** All clusters, and the repository from which each reconciles itself. */
export interface FleetSpec {
  /** Every cluster's domain is this one or lies below it. */
  readonly domain: string;
  readonly git: { readonly url: string; readonly branch: string };
  readonly clusters: readonly ClusterSpec[];
  /** Chat that the bot of the sealed credential `alerts-telegram` writes to. Default: none. */
  readonly telegramChat?: number;
  /** What the owner has sealed, by the name of the cluster. Default: nothing. */
  readonly sealed?: SealedSources;
  /** PEM certificates of the root that all meshes trust, public; undefined until the owner has made it. */
  readonly trustAnchors?: string;
}

/** Made as docs/operations/mesh-trust.md says; while a root is replaced it holds the old one and the new one. */
const trustAnchors = new URL('trust-anchor.pem', import.meta.url);

export const fleet: FleetSpec = {
  domain: 'homelab.local',
  git: { url: 'https://github.com/brunovlucena/homelab', branch: 'main' },
  clusters: [pro, pro1Node, studio, studio1Node, pi(), forge],
  sealed,
  ...(existsSync(trustAnchors) ? { trustAnchors: readFileSync(trustAnchors, 'utf8') } : {}),
};
