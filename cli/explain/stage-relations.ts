import { at, compare, type Manifest } from '../../constructs/core/manifest.ts';
import type { ClusterView } from '../../constructs/core/view.ts';
import type { Subject } from './subject.ts';

/** Another stage, and why one of the two waits for the other. */
export interface StageRelation {
  readonly stage: string;
  readonly because: readonly string[];
}

export interface StageRelations {
  readonly needs: readonly StageRelation[];
  readonly neededBy: readonly StageRelation[];
}

/** The stage that an object in git belongs to; undefined for sources and Flux itself, which no stage applies. */
export function stageOf(view: ClusterView, { object }: Subject): string | undefined {
  if (!object) return undefined;
  const { kind, metadata } = object.manifest;
  const name = kind === 'Kustomization' && view.flux.includes(object) ? metadata.name : object.stage;
  return view.stages.some((stage) => stage.name === name) ? name : undefined;
}

/**
 * What the stage of an object waits for, and which stages wait for it. Of those that wait for a Namespace or a
 * CRD only the ones that need this very object.
 */
export function stageRelations(view: ClusterView, subject: Subject): StageRelations {
  const name = stageOf(view, subject);
  const stage = view.stages.find((each) => each.name === name);
  if (!stage) return { needs: [], neededBy: [] };
  const wanted = reasonFor(subject.manifest);
  const isWanted = (reason: string): boolean => wanted === undefined || reason === wanted;
  const neededBy = view.stages.flatMap((other) =>
    other.edges
      .filter(({ to, because }) => to === name && because.some(isWanted))
      .map(({ because }) => ({ stage: other.name, because: because.filter(isWanted) })),
  );
  return {
    needs: stage.edges.map(({ to, because }) => ({ stage: to, because })),
    neededBy: neededBy.toSorted((a, b) => compare(a.stage, b.stage)),
  };
}

/** How edges name an object that stages wait for by itself. */
function reasonFor({ kind, metadata, spec }: Manifest): string | undefined {
  if (kind === 'Namespace') return `namespace ${metadata.name}`;
  if (kind === 'CustomResourceDefinition') return `${at(spec, 'group')}/${at(spec, 'names', 'kind')}`;
  return undefined;
}
