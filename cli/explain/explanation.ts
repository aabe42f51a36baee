import { formatLocation } from '../../constructs/core/located.ts';
import { identify } from '../../constructs/core/manifest.ts';
import { reasonAnnotation } from '../../constructs/core/reason.ts';
import { type Applied, appliedBy } from './applied.ts';
import { type ContainerResources, containersOf } from './containers.ts';
import type { Found } from './find.ts';
import { type Network, network } from './network.ts';
import { type PodSecurity, podSecurity } from './pod-security.ts';
import { type Relation, relationsOf } from './relations.ts';
import { type StageRelation, stageRelations } from './stage-relations.ts';
import type { Origin } from './subject.ts';
import { fileOf } from './written.ts';

/** Where the object in git is written. */
export interface Written {
  /** `file:line` of our TypeScript. */
  readonly source: string;
  /** Construct path, from the layer down. */
  readonly construct: string;
  /** File below dist/ or flux/. */
  readonly file: string;
}

/** Everything that homelab knows of one object in one cluster. Objects are named `Kind/namespace/name`. */
export interface Explanation {
  readonly cluster: string;
  readonly object: string;
  readonly apiVersion: string;
  readonly origin: Origin;
  /** What it is made from, the nearest first; the last of them is in git. */
  readonly madeBy: readonly string[];
  /** Of the object in git; undefined for what the cluster brings. */
  readonly written: Written | undefined;
  readonly applied: Applied | undefined;
  /** Why it may do what a rule otherwise refuses. */
  readonly reason: string | undefined;
  /** Objects that a chart or a controller makes from it. */
  readonly makes: readonly string[];
  readonly needs: { readonly stages: readonly StageRelation[]; readonly objects: readonly Relation[] };
  readonly neededBy: { readonly stages: readonly StageRelation[]; readonly objects: readonly Relation[] };
  readonly podSecurity: PodSecurity | undefined;
  readonly network: Network | undefined;
  readonly containers: readonly ContainerResources[];
  /** Other clusters that have the same object. */
  readonly alsoOn: readonly string[];
}

export function explain(found: Found): Explanation {
  const { view, subject, all, alsoOn } = found;
  const { manifest, origin, madeBy, object } = subject;
  const stages = stageRelations(view, subject);
  const objects = relationsOf(view, subject, all);
  return {
    cluster: view.spec.name,
    object: identify(manifest),
    apiVersion: manifest.apiVersion,
    origin,
    madeBy: madeBy.map(identify),
    written: object && {
      source: formatLocation(object.location()),
      construct: object.path,
      file: fileOf(view, object),
    },
    applied: appliedBy(view, subject),
    reason: manifest.metadata.annotations?.[reasonAnnotation],
    makes: all.filter((each) => each.madeBy.includes(manifest)).map((each) => identify(each.manifest)),
    needs: { stages: stages.needs, objects: objects.needs },
    neededBy: { stages: stages.neededBy, objects: objects.neededBy },
    podSecurity: podSecurity(view, subject),
    network: network(view, subject),
    containers: containersOf(subject),
    alsoOn,
  };
}
