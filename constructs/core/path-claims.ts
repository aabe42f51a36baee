/** A path that must not be written or removed. */
export interface PathProblem {
  readonly path: string;
  readonly reason: string;
}

/** Files were to be written where they must not stand; nothing was touched. */
export class PathError extends Error {
  override readonly name = 'PathError';
  /** All of them. */
  readonly problems: readonly PathProblem[];

  constructor(problems: readonly PathProblem[]) {
    super(problems.map(({ path, reason }) => `${path} ${reason}`).join('\n'));
    this.problems = problems;
  }
}

/** Which folders a set of files fills wholly. Paths are POSIX, relative to the root of the tree. */
export interface Ownership {
  /** Everything below them that is not made is removed. */
  readonly folders: readonly string[];
  /** Folders below those that belong to somebody else and are not looked into. Default: none. */
  readonly except?: readonly string[];
}

/** Whether the path is the folder or lies below it. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

/** The folders above a path, the topmost first. */
export function foldersAbove(path: string): string[] {
  const steps = path.split('/');
  return steps.slice(1).map((_, index) => steps.slice(0, index + 1).join('/'));
}

interface Claim {
  readonly path: string;
  readonly kind: 'file' | 'folder';
}

/**
 * The paths of one run, checked against each other without looking at a disk: each lies in a folder that is owned
 * once, and no two of them are one file on a disk that ignores case.
 */
export class PathClaims {
  private readonly owned: string[] = [];
  /** By the name that such a disk knows them under. */
  private readonly claims = new Map<string, Claim>();

  /** Claims folders and the files in them; what must not be is left unclaimed and returned. */
  add({ folders, except = [] }: Ownership, files: Iterable<string>): PathProblem[] {
    const problems = [
      ...[...folders, ...except].flatMap((path) => problemList(path, reasonAgainstPath(path))),
      ...folders.flatMap((path) => problemList(path, this.own(path))),
    ];
    for (const path of files) {
      const reason =
        reasonAgainstPath(path) ?? reasonAgainstPlace(path, folders, except) ?? this.reasonAgainstFile(path);
      problems.push(...problemList(path, reason));
    }
    this.forgetInside(folders);
    return problems;
  }

  /** Folders are owned once, so what lies in these meets no other path any more. */
  private forgetInside(folders: readonly string[]): void {
    for (const [name, { path }] of this.claims) {
      if (folders.some((folder) => path.startsWith(`${folder}/`))) this.claims.delete(name);
    }
  }

  private own(folder: string): string | undefined {
    const other = this.owned.find((owned) => isWithin(folder, owned) || isWithin(owned, folder));
    this.owned.push(folder);
    return other === undefined ? undefined : `is owned already, by ${other}`;
  }

  private reasonAgainstFile(path: string): string | undefined {
    for (const folder of foldersAbove(path)) {
      const reason = this.reasonAgainst({ path: folder, kind: 'folder' });
      if (reason !== undefined) return reason;
    }
    return this.reasonAgainst({ path, kind: 'file' });
  }

  private reasonAgainst(claim: Claim): string | undefined {
    const folded = claim.path.normalize('NFC').toLowerCase();
    const other = this.claims.get(folded);
    if (other === undefined) {
      this.claims.set(folded, claim);
      return undefined;
    }
    if (other.path !== claim.path) return `is one file with ${other.path} where case is ignored`;
    if (other.kind === 'folder' && claim.kind === 'folder') return undefined;
    return other.kind === claim.kind ? 'is made twice' : `needs ${claim.path} as a file and as a folder`;
  }
}

function problemList(path: string, reason: string | undefined): PathProblem[] {
  return reason === undefined ? [] : [{ path: path || '(empty path)', reason }];
}

function reasonAgainstPath(path: string): string | undefined {
  const isPlain = path.split('/').every((step) => !['', '.', '..'].includes(step) && !/[\\\0]/.test(step));
  return isPlain ? undefined : 'is not a plain relative path';
}

function reasonAgainstPlace(
  path: string,
  folders: readonly string[],
  except: readonly string[],
): string | undefined {
  if (!folders.some((folder) => path.startsWith(`${folder}/`))) return 'lies outside the owned folders';
  const other = except.find((folder) => isWithin(path, folder));
  return other === undefined ? undefined : `lies in ${other}, which belongs to somebody else`;
}
