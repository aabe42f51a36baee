import { topologicalOrder } from '../../constructs/core/graph.ts';
import { at } from '../../constructs/core/manifest.ts';
import type { ClusterView, StageView } from '../../constructs/core/view.ts';
import { type AssumedNumbers, assumedNumbers } from './assumptions.ts';
import { parseDuration } from './duration.ts';
import { fluxSettings } from './flux-settings.ts';
import { criticalPath, schedule, type Wait } from './schedule.ts';
import { stageParts, type TimelinePart } from './stage-parts.ts';

/** One stage; times in seconds since Flux had the first revision of the repository. */
export interface TimelineStage {
  readonly name: string;
  readonly layer: string;
  readonly start: number;
  readonly ready: number;
  readonly parts: readonly TimelinePart[];
  /** Seconds after which Flux calls the stage failed, and begins again later. */
  readonly timeout: number;
  /** What kept it from beginning earlier; undefined when nothing did. */
  readonly waited?: Wait;
  /** On the path that decides when the cluster is ready. */
  readonly critical: boolean;
}

/** When the stages of a cluster will be ready for the first time. */
export interface Timeline {
  readonly cluster: string;
  /** Seconds until every stage is ready. */
  readonly ready: number;
  /** Seconds until then when every stage takes as long as its timeout allows. */
  readonly latest: number;
  /** Names of stages, the first one first. */
  readonly criticalPath: readonly string[];
  /** In the order of their beginning. */
  readonly stages: readonly TimelineStage[];
}

/**
 * Estimates a first installation from the rendered objects and a few stated numbers. Pure: the same view and
 * numbers always give the same timeline.
 * @throws CycleError when stages wait for each other
 */
export function estimateTimeline(view: ClusterView, assumed: AssumedNumbers = assumedNumbers): Timeline {
  topologicalOrder(new Map(view.stages.map(({ name, dependsOn }) => [name, new Set(dependsOn)])));
  const { workers, requeueDependency } = fluxSettings(view);
  const stages = view.stages.map((stage) => {
    const parts = stageParts(view, stage, assumed);
    const seconds = parts.reduce((sum, part) => sum + part.seconds, 0);
    return { stage, parts, seconds, timeout: timeoutOf(view, stage) };
  });
  const plan = (secondsOf: (each: (typeof stages)[number]) => number, delay: number) =>
    schedule(
      stages.map((each) => ({
        name: each.stage.name,
        dependsOn: each.stage.dependsOn,
        seconds: secondsOf(each),
      })),
      workers,
      delay,
    );
  // A dependency becomes ready somewhere between two looks at it.
  const expected = plan(({ seconds }) => seconds, requeueDependency / 2);
  const slowest = plan(({ timeout }) => timeout, requeueDependency);
  const path = criticalPath(expected);
  const byName = new Map(stages.map((each) => [each.stage.name, each]));
  return {
    cluster: view.spec.name,
    ready: Math.max(0, ...expected.map(({ end }) => end)),
    latest: Math.max(0, ...slowest.map(({ end }) => end)),
    criticalPath: path,
    stages: expected.flatMap(({ name, start, end, waited }) => {
      const known = byName.get(name);
      if (!known) return [];
      const { stage, parts, timeout } = known;
      const when = { start, ready: end, ...(waited ? { waited } : {}) };
      return [{ name, layer: stage.layer, ...when, parts, timeout, critical: path.includes(name) }];
    }),
  };
}

/** What the Kustomization of a stage says. */
function timeoutOf({ flux }: ClusterView, { name }: StageView): number {
  const found = flux.find(
    ({ manifest: { kind, apiVersion, metadata } }) =>
      kind === 'Kustomization' &&
      apiVersion.startsWith('kustomize.toolkit.fluxcd.io/') &&
      metadata.name === name,
  );
  if (!found) throw new Error(`stage ${name} has no Kustomization`);
  return parseDuration(String(at(found.manifest.spec, 'timeout')));
}
