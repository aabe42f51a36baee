import { compare } from '../../constructs/core/manifest.ts';
import { type FilePlace, placeOf, type Tree } from './tree.ts';

/** A file whose text is not the same on both sides. */
export interface ChangedFile {
  readonly path: string;
  readonly place: FilePlace;
  /** Absent: the file is new. */
  readonly before?: string;
  /** Absent: the file is gone. */
  readonly after?: string;
}

/** The rendered files that differ, by path. */
export function changedFiles(before: Tree, after: Tree): readonly ChangedFile[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort(compare);
  return paths.flatMap((path) => {
    const sides = { before: before.get(path), after: after.get(path) };
    const place = placeOf(path);
    return place && sides.before !== sides.after ? [{ path, place, ...sides }] : [];
  });
}
