import { compare } from '../../constructs/core/manifest.ts';
import type { ClusterView, StageView } from '../../constructs/core/view.ts';
import type { ObjectPair } from './object-pair.ts';
import { type ReleaseAction, releaseActions } from './release-actions.ts';
import { fluxStage } from './tree.ts';
import { type WorkloadEffect, workloadEffects } from './workload-effects.ts';

/** A Kustomization that changes nothing itself, but is reconciled after others that do. */
export interface WaitingStage {
  readonly name: string;
  /** The changed Kustomizations that it waits for, through however many others. */
  readonly for: readonly string[];
}

/** What a change sets in motion in one cluster. */
export interface BlastRadius {
  /** Kustomizations that apply something else than before, in the order of the chain. */
  readonly changed: readonly string[];
  /** Kustomizations that are no more: they delete what they applied. */
  readonly removed: readonly string[];
  readonly waiting: readonly WaitingStage[];
  readonly releases: readonly Omit<ReleaseAction, 'pods'>[];
  readonly workloads: readonly WorkloadEffect[];
}

/** Follows the changes of a cluster along its graph; without a view, the cluster itself is gone. */
export function blastRadius(pairs: readonly ObjectPair[], view: ClusterView | undefined): BlastRadius {
  const stages = view?.stages ?? [];
  const touched = new Set(pairs.flatMap(touchedStages));
  const names = [...stages.map(({ name }) => name), fluxStage];
  const changed = names.filter((name) => touched.has(name));
  const releases = releaseActions(pairs, view);
  return {
    changed,
    removed: [...touched].filter((name) => !names.includes(name)).sort(compare),
    waiting: waitingStages(stages, new Set(changed)),
    releases: releases.map(({ name, action, because }) => ({ name, action, because })),
    workloads: workloadEffects(pairs, releases, view),
  };
}

/** Where the object stands and stood; a Kustomization's own object is its stage. */
function touchedStages({ identity, before, after }: ObjectPair): readonly string[] {
  const stages = [before, after].flatMap((object) => (object ? [object.stage] : []));
  return identity.group === 'kustomize.toolkit.fluxcd.io' ? [...stages, identity.name] : stages;
}

function waitingStages(stages: readonly StageView[], changed: ReadonlySet<string>): readonly WaitingStage[] {
  const dependsOn = new Map(stages.map((stage) => [stage.name, stage.dependsOn]));
  return stages.flatMap(({ name }) => {
    if (changed.has(name)) return [];
    const above = ancestors(name, dependsOn);
    const causes = stages.flatMap((stage) =>
      above.has(stage.name) && changed.has(stage.name) ? [stage.name] : [],
    );
    return causes.length > 0 ? [{ name, for: causes }] : [];
  });
}

function ancestors(name: string, dependsOn: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...(dependsOn.get(name) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...(dependsOn.get(next) ?? []));
  }
  return found;
}
