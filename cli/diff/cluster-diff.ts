import { compare } from '../../constructs/core/manifest.ts';
import type { ClusterView } from '../../constructs/core/view.ts';
import { type BlastRadius, blastRadius } from './blast-radius.ts';
import type { ChangedFile } from './changed-files.ts';
import { completePair } from './complete-pair.ts';
import { dangersOf } from './danger/index.ts';
import type { Danger } from './danger/rule.ts';
import type { FieldChange } from './fields.ts';
import { type MovePlan, movePlans } from './move-plan.ts';
import {
  type ChangeKind,
  changeKind,
  type Identity,
  identityKey,
  type ObjectPair,
  type PlacedObject,
} from './object-pair.ts';
import { pairObjects } from './pair-objects.ts';
import type { SecretMask } from './secret-mask.ts';
import { readSides } from './sides.ts';
import { fluxStage } from './tree.ts';

/** One object that differs, as it is printed. */
export interface ObjectChange extends Identity {
  readonly change: ChangeKind;
  /** The Kustomization that applies it; of a removed object, the one that did. */
  readonly stage: string;
  /** Only of a moved object. */
  readonly movedFrom?: string;
  /** Construct path from the layer down. */
  readonly path: string;
  /** `file:line` of our TypeScript; of a removed object, the file alone. */
  readonly location: string;
  readonly fields: readonly FieldChange[];
  readonly dangers: readonly Danger[];
}

/** A file for a machine, which nothing applies by itself. */
export interface NodeFileChange {
  readonly path: string;
  /** Absent: the file is new. */
  readonly before?: string;
  /** Absent: the file is gone. */
  readonly after?: string;
}

/** All that differs in one cluster. */
export interface ClusterDiff {
  readonly cluster: string;
  readonly objects: readonly ObjectChange[];
  readonly nodeFiles: readonly NodeFileChange[];
  /** Files that differ in comments or layout, while every object in them is the same. */
  readonly textOnly: readonly string[];
  readonly blastRadius: BlastRadius;
  readonly moves: readonly MovePlan[];
}

/**
 * Compares what the changed files of one cluster hold.
 * @param view - absent for a cluster that is no more
 */
export function diffCluster(
  cluster: string,
  files: readonly ChangedFile[],
  view: ClusterView | undefined,
  mask: SecretMask,
): ClusterDiff {
  const { before, after, fileOf } = readSides(files, view, mask);
  const pairs = sorted(
    pairObjects(before, after)
      .map((sides) => completePair(sides, view))
      .filter((pair) => changeKind(pair) !== 'changed' || pair.fields.length > 0),
    view,
  );
  const changed = new Set(
    pairs.flatMap((pair) => [pair.before, pair.after]).map((object) => object && fileOf.get(object)),
  );
  return {
    cluster,
    objects: pairs.map(toChange),
    nodeFiles: files.flatMap((file) => (file.place.kind === 'node' ? [nodeFile(file, mask)] : [])),
    textOnly: textOnly(files, changed),
    blastRadius: blastRadius(pairs, view),
    moves: movePlans(pairs),
  };
}

/** Along the chain, then by identity. */
function sorted(pairs: readonly ObjectPair[], view: ClusterView | undefined): readonly ObjectPair[] {
  const stages = [...(view?.stages.map(({ name }) => name) ?? []), fluxStage];
  const place = (pair: ObjectPair): number => stages.indexOf((pair.after ?? pair.before)?.stage ?? '');
  return pairs.toSorted(
    (a, b) => place(a) - place(b) || compare(identityKey(a.identity), identityKey(b.identity)),
  );
}

function toChange(pair: ObjectPair): ObjectChange {
  const { identity, before, after, fields } = pair;
  const { stage, path, location } = (after ?? before) as PlacedObject;
  const change = changeKind(pair);
  const moved = change === 'moved' ? { movedFrom: before?.stage ?? '' } : {};
  return { ...identity, change, stage, ...moved, path, location, fields, dangers: dangersOf(pair) };
}

function nodeFile({ path, before, after }: ChangedFile, mask: SecretMask): NodeFileChange {
  return {
    path,
    before: before && mask.text('', before),
    after: after && mask.text('', after),
  };
}

/** A list of files differs with its files and is no difference of its own then. */
function textOnly(
  files: readonly ChangedFile[],
  changed: ReadonlySet<string | undefined>,
): readonly string[] {
  const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));
  const folders = new Set([...changed].map((path) => folderOf(path ?? '')));
  return files.flatMap(({ path, place }) => {
    if (place.kind === 'node' || changed.has(path)) return [];
    return path.endsWith('/kustomization.yaml') && folders.has(folderOf(path)) ? [] : [path];
  });
}
