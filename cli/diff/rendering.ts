import type { FleetSpec } from '../../clusters/fleet.ts';
import { type RenderedCluster, Synthesis } from '../../constructs/synthesize.ts';
import { FleetComparison, type FleetDiff } from './fleet-diff.ts';
import { renderedPart } from './rendered-part.ts';
import type { Tree } from './tree.ts';

export interface RenderingRequest {
  readonly fleet: FleetSpec;
  /** Names of the clusters. */
  readonly clusters: readonly string[];
  /** The folder that holds dist/ and flux/. */
  readonly root: string;
  /** Whether to stage the files when no check objects. */
  readonly write: boolean;
  /** What the rendering is compared with; files of other clusters do not matter. */
  readonly before: Tree;
  /** Told before each cluster. */
  readonly onCluster?: (name: string) => void;
  /** As for a synthesis. */
  readonly dropsStrangers?: boolean;
}

/** What the source makes of some clusters, and how that differs from before; nothing is checked yet. */
export interface ComparedRendering {
  readonly differences: FleetDiff;
  readonly tree: Tree;
  readonly rendered: readonly RenderedCluster[];
  /** To be disposed of by whoever asked. */
  readonly synthesis: Synthesis;
}

/**
 * Renders as synthesis does, without its checks.
 * @throws {DocumentError} when an earlier file is no YAML
 */
export function renderAndCompare(request: RenderingRequest): ComparedRendering {
  const { fleet, clusters, root, write, before, onCluster, dropsStrangers } = request;
  const comparison = new FleetComparison(renderedPart(before, fleet, clusters, dropsStrangers));
  const tree = new Map<string, string>();
  const synthesis = new Synthesis({
    fleet,
    clusters,
    root,
    mode: write ? 'write' : 'check',
    onCluster,
    ...(dropsStrangers === undefined ? {} : { dropsStrangers }),
    onRendered: (view, files) => {
      comparison.add(view, files);
      for (const [path, text] of files) tree.set(path, text);
    },
  });
  const rendered = synthesis.chosen.map((spec) => synthesis.render(spec));
  return { differences: comparison.finish(), tree, rendered, synthesis };
}
