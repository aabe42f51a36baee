import type { ClusterSpec } from '../../clusters/define-cluster.ts';
import { fleet } from '../../clusters/fleet.ts';
import { at, list, type Manifest } from '../../constructs/core/manifest.ts';
import { renderSpec } from '../../constructs/render-spec.ts';
import { chartObjects } from './chain/chart-objects.ts';
import { type CommittedStage, committedCluster } from './committed.ts';

/** A committed stage with all that its account has to do with. */
export interface TriedStage extends CommittedStage {
  /** What its charts make. */
  readonly released: readonly Manifest[];
  /** What Flux waits for by name. */
  readonly awaited: readonly Manifest[];
  /** ClusterRoles of others that its charts bind. */
  readonly binds: readonly string[];
}

/** The stages of a cluster in their order, and the objects of flux/ that come before them. */
export function triedStages(spec: ClusterSpec): {
  readonly flux: readonly Manifest[];
  readonly stages: readonly TriedStage[];
} {
  const view = renderSpec(spec, fleet);
  const { flux, stages } = committedCluster(spec.name);
  const tried = stages.map((stage) => {
    const releases = view.releases.filter((release) => release.stage === stage.name);
    const released = releases.flatMap((release) => {
      const { definitions, objects, workloads, hooks } = chartObjects(view, release);
      return [...definitions, ...objects, ...workloads, ...hooks];
    });
    const binds = releases.flatMap(({ release }) => release.props.binds ?? []);
    return { ...stage, released, awaited: awaitedBy(stage.name, flux), binds };
  });
  return { flux, stages: tried };
}

function awaitedBy(stage: string, flux: readonly Manifest[]): readonly Manifest[] {
  const kustomization = flux.find(
    ({ kind, metadata }) => kind === 'Kustomization' && metadata.name === stage,
  );
  const checks = list(at(kustomization, 'spec', 'healthChecks')) as readonly Record<string, string>[];
  return checks.map(({ apiVersion = '', kind = '', name = '', namespace }) => {
    return { apiVersion, kind, metadata: { name, namespace } };
  });
}
