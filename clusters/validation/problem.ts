import type { ClusterSpec } from '../cluster-spec.ts';
import { ValueError } from '../value-error.ts';

/** One thing that is wrong with a cluster literal. */
export interface Problem {
  /** Field, for example `nodes[2].memory`. */
  readonly path: string;
  readonly problem: string;
  readonly fix: string;
}

/** Finds problems of one kind; each finds its own and assumes nothing about the rest of the literal. */
export type Validation = (spec: ClusterSpec) => readonly Problem[];

/** A cluster literal that cannot be built, with every problem it has. */
export class ClusterSpecError extends Error {
  readonly cluster: string;
  readonly problems: readonly Problem[];

  constructor(cluster: string, problems: readonly Problem[]) {
    const lines = problems.map(({ path, problem, fix }) => `  ${path}: ${problem}; ${fix}`);
    super([`cluster ${cluster} is not valid:`, ...lines].join('\n'));
    this.name = 'ClusterSpecError';
    this.cluster = cluster;
    this.problems = problems;
  }
}

/** The problem of a field that has one: `when` it holds. */
export function problemIf(when: boolean, path: string, problem: string, fix: string): readonly Problem[] {
  return when ? [{ path, problem, fix }] : [];
}

/** Reads a field; a ValueError becomes a problem, any other error stays one. */
export function readable(path: string, read: () => unknown): readonly Problem[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof ValueError) return [{ path, problem: error.problem, fix: error.fix }];
    throw error;
  }
}

/** A field that must be a quantity above zero. */
export function positive(
  path: string,
  text: string,
  parse: (quantity: string) => number,
): readonly Problem[] {
  return readable(path, () => {
    if (parse(text) <= 0)
      throw new ValueError(`${text} is not above zero`, 'write how much there is, for example 4Gi');
  });
}

/** A field that must be a whole number above zero. */
export function counted(path: string, value: number): readonly Problem[] {
  const valid = Number.isInteger(value) && value > 0;
  return problemIf(!valid, path, `${value} is not a whole number above zero`, 'write 1 or more');
}
