import fs from 'node:fs';
import { join } from 'node:path';
import { foldersAbove, type Ownership, type PathProblem } from './path-claims.ts';

/** What stands on disk in owned folders, by path relative to the root. */
export interface OwnedTree {
  readonly files: ReadonlySet<string>;
  /** The owned ones too; each stands before those in it. */
  readonly folders: readonly string[];
  /** Links and devices: nothing may be written or removed through them. */
  readonly problems: readonly PathProblem[];
}

/** Looks into the owned folders without following a link. */
export function readOwnedTree(root: string, { folders, except = [] }: Ownership): OwnedTree {
  const tree = { files: new Set<string>(), folders: [] as string[], problems: [] as PathProblem[] };
  const visit = (path: string, entry: fs.Dirent | fs.Stats): void => {
    if (except.includes(path)) return;
    const reason = reasonAgainst(entry);
    if (reason !== undefined) {
      tree.problems.push({ path, reason });
    } else if (entry.isFile()) {
      tree.files.add(path);
    } else {
      tree.folders.push(path);
      for (const child of fs.readdirSync(join(root, path), { withFileTypes: true })) {
        visit(`${path}/${child.name}`, child);
      }
    }
  };
  for (const folder of folders) {
    const obstacle = findObstacle(root, folder);
    if (obstacle !== undefined) {
      tree.problems.push(obstacle);
      continue;
    }
    const entry = fs.lstatSync(join(root, folder), { throwIfNoEntry: false });
    if (entry !== undefined) visit(folder, entry);
  }
  return tree;
}

/** The first step above an owned folder that is no folder. */
function findObstacle(root: string, folder: string): PathProblem | undefined {
  for (const path of foldersAbove(folder)) {
    const entry = fs.lstatSync(join(root, path), { throwIfNoEntry: false });
    if (entry === undefined) return undefined;
    const reason = entry.isFile() ? 'is a file' : reasonAgainst(entry);
    if (reason !== undefined) return { path: folder, reason: `cannot be owned: ${path} ${reason}` };
  }
  return undefined;
}

function reasonAgainst(entry: fs.Dirent | fs.Stats): string | undefined {
  if (entry.isFile() || entry.isDirectory()) return undefined;
  return entry.isSymbolicLink() ? 'is a symbolic link' : 'is neither a file nor a folder';
}
