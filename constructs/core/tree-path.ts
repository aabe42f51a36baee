import { lstatSync } from 'node:fs';
import { join } from 'node:path';

/** Files were to be written where they must not stand. */
export class PathError extends Error {
  override readonly name = 'PathError';
  /** `path: problem` for each. */
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/** Why a relative POSIX path must not be written, or undefined when it may. */
export function pathProblem(
  root: string,
  path: string,
  folders: readonly string[],
  except: readonly string[],
): string | undefined {
  const steps = path.split('/');
  if (steps.some((step) => step === '' || step === '.' || step === '..' || step.includes('\\'))) {
    return 'is not a plain relative path';
  }
  if (!folders.some((folder) => path.startsWith(`${folder}/`))) return 'lies outside the owned folders';
  if (except.some((folder) => path.startsWith(`${folder}/`))) return 'lies in a folder of somebody else';
  return linkOnTheWay(root, steps);
}

function linkOnTheWay(root: string, steps: readonly string[]): string | undefined {
  for (let depth = 1; depth <= steps.length; depth++) {
    const partial = steps.slice(0, depth).join('/');
    const state = lstatSync(join(root, partial), { throwIfNoEntry: false });
    if (state === undefined) return undefined;
    if (state.isSymbolicLink()) return `${partial} is a symbolic link`;
    if (depth < steps.length && !state.isDirectory()) return `${partial} is not a folder`;
    if (depth === steps.length && !state.isFile()) return `${partial} is not a file`;
  }
  return undefined;
}
