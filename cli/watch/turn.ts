import type { ClusterSpec } from '../../clusters/define-cluster.ts';
import { fleet } from '../../clusters/fleet.ts';
import type { Finding } from '../../constructs/checks/finding.ts';
import type { FleetDiff } from '../diff/fleet-diff.ts';
import { type ComparedRendering, renderAndCompare } from '../diff/rendering.ts';
import type { Tree } from '../diff/tree.ts';
import type { RendererSettings } from './message.ts';
import { partOf } from './part.ts';

export interface TurnRequest extends RendererSettings {
  /** What was rendered last. */
  readonly before: Tree;
  /** Told what differs from then, before any check. */
  readonly onDifference: (difference: TurnDifference) => void;
}

export interface TurnDifference {
  /** Names of all clusters of the fleet, in its order. */
  readonly fleet: readonly string[];
  readonly differences: FleetDiff;
}

/** What one rendering after a save came to, as plain data. */
export interface TurnReport {
  /** With any finding, nothing is written. */
  readonly findings: readonly Finding[];
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

/** Renders, compares, checks and stages. This module and all that it imports are loaded anew when one of them changes. */
export function turn({ root, clusters, part, before, onDifference }: TurnRequest): {
  readonly report: TurnReport;
  readonly rendering: ComparedRendering;
} {
  const isChosen = ({ name }: ClusterSpec): boolean => clusters?.includes(name) ?? true;
  const own = partOf(fleet.clusters.filter(isChosen), part, ({ components }) => components.length);
  const rendering = renderAndCompare({
    fleet,
    clusters: own.map(({ name }) => name),
    root,
    write: true,
    before,
    dropsStrangers: clusters === undefined && part.index === 0,
  });
  const { differences, rendered, synthesis } = rendering;
  onDifference({ fleet: fleet.clusters.map(({ name }) => name), differences });
  for (const cluster of rendered) synthesis.check(cluster);
  const { findings, written, removed } = synthesis.report();
  return { report: { findings, written, removed }, rendering };
}
