import type { FleetSpec } from '../../clusters/fleet.ts';
import type { Finding } from '../../constructs/checks/finding.ts';
import type { ClusterView } from '../../constructs/core/view.ts';
import { type SynthesisReport, synthesize } from '../../constructs/synthesize.ts';
import type { Tree } from './tree.ts';

/** What the source makes of some clusters. */
export interface Rendering {
  readonly tree: Tree;
  readonly views: readonly ClusterView[];
  readonly findings: readonly Finding[];
  readonly report: SynthesisReport;
}

export interface RenderingRequest {
  readonly fleet: FleetSpec;
  /** Names of the clusters. */
  readonly clusters: readonly string[];
  /** The folder that holds dist/ and flux/. */
  readonly root: string;
  /** Whether to put the files down when no check objects. */
  readonly write: boolean;
  /** Told before each cluster. */
  readonly onCluster?: (name: string) => void;
}

/** Renders as synthesis does, and keeps what it made; findings stop nothing but the writing. */
export function render({ fleet, clusters, root, write, onCluster }: RenderingRequest): Rendering {
  const views: ClusterView[] = [];
  const tree = new Map<string, string>();
  const report = synthesize({
    fleet,
    clusters,
    root,
    mode: write ? 'write' : 'check',
    onCluster,
    onRendered: (view, files) => {
      views.push(view);
      for (const [path, text] of files) tree.set(path, text);
    },
  });
  return { tree, views, findings: report.findings, report };
}
