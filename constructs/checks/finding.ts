import type { FleetSpec } from '../../clusters/fleet.ts';
import { formatLocation } from '../core/located.ts';
import { identify } from '../core/manifest.ts';
import type { ClusterView, RenderedObject } from '../core/view.ts';

/** One thing that is wrong, where it was made, and what to do about it. */
export interface Finding {
  readonly rule: string;
  readonly cluster: string;
  /** `Kind/namespace/name`, or what else the finding is about. */
  readonly object: string;
  /** Construct path from the layer down; empty for findings about a cluster's literal. */
  readonly path: string;
  /** `file:line` of our TypeScript. */
  readonly location: string;
  /** What is wrong, with the field and both values where two things disagree. */
  readonly problem: string;
  /** What to change. */
  readonly fix: string;
}

/** A rule over one rendered cluster. */
export interface ClusterRule {
  readonly name: string;
  readonly check: (view: ClusterView) => readonly Finding[];
}

/** A rule over the literals of all clusters, before anything is rendered. */
export interface FleetRule {
  readonly name: string;
  readonly check: (fleet: Pick<FleetSpec, 'clusters'>) => readonly Finding[];
}

/** A finding about a rendered object. */
export function findingOn(
  rule: string,
  view: ClusterView,
  object: RenderedObject,
  problem: string,
  fix: string,
): Finding {
  return {
    rule,
    cluster: view.spec.name,
    object: identify(object.manifest),
    path: object.path,
    location: formatLocation(object.location()),
    problem,
    fix,
  };
}

/** A finding about a cluster's literal. */
export function findingInLiteral(
  rule: string,
  cluster: string,
  what: string,
  problem: string,
  fix: string,
): Finding {
  return { rule, cluster, object: what, path: '', location: `clusters/${cluster}.ts`, problem, fix };
}
