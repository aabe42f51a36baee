import { fleet } from '../../clusters/fleet.ts';
import type { Finding } from '../../constructs/checks/finding.ts';
import type { FleetDiff } from '../diff/fleet-diff.ts';
import { renderAndCompare } from '../diff/rendering.ts';
import type { Tree } from '../diff/tree.ts';

export interface TurnRequest {
  readonly root: string;
  /** Names of the clusters; undefined for all. */
  readonly clusters: readonly string[] | undefined;
  /** What was rendered last. */
  readonly before: Tree;
}

/** What one rendering after a save came to, as plain data. */
export interface TurnReport {
  /** What differs from the last rendering; nothing when a check objects. */
  readonly differences: FleetDiff;
  /** With any finding, nothing was written. */
  readonly findings: readonly Finding[];
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

/** Renders, checks, writes and compares. This module and all that it imports are loaded anew when one of them changes. */
export function turn(request: TurnRequest): TurnReport & { readonly tree: Tree } {
  const { root, before } = request;
  const clusters = request.clusters ?? fleet.clusters.map(({ name }) => name);
  const { tree, differences, report } = renderAndCompare({ fleet, clusters, root, write: true, before });
  const { findings, written, removed } = report;
  if (findings.length > 0) return { differences: { clusters: [] }, findings, written, removed, tree: before };
  return { differences, findings, written, removed, tree };
}
