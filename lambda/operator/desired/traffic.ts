import type { LambdaFunctionSpec } from '../../api/index.ts';

/** One target of a Knative Service. */
export interface TrafficTarget {
  readonly revisionName?: string;
  readonly latestRevision: boolean;
  readonly percent: number;
  readonly tag?: string;
}

/** The split and, with no part of it, a target for every alias. */
export function trafficTargets({ traffic, aliases = [] }: LambdaFunctionSpec): readonly TrafficTarget[] {
  const split = traffic ?? [{ latestRevision: true, percent: 100 }];
  return [
    ...split.map(({ percent, ...part }) => ({ ...revisionOf(part), percent })),
    ...aliases.map(({ name, ...part }) => ({ ...revisionOf(part), percent: 0, tag: name })),
  ];
}

function revisionOf({ revisionName }: { readonly revisionName?: string }) {
  return revisionName === undefined ? { latestRevision: true } : { revisionName, latestRevision: false };
}

/** Revisions that the spec names: they are needed for as long as it does. */
export function namedRevisions({ traffic = [], aliases = [] }: LambdaFunctionSpec): readonly string[] {
  return [...new Set([...traffic, ...aliases].flatMap(({ revisionName }) => revisionName ?? []))];
}
