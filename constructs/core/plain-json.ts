/** A member that JSON has no place for. */
export interface JsonProblem {
  /** As in `spec.containers[0].image`; empty for the value itself. */
  readonly path: string;
  readonly reason: string;
}

/** A value cannot be written down: it is not plain JSON, or its text does not fit its place. */
export class EmitError extends Error {
  override readonly name = 'EmitError';
  /** All of them, in the order in which they stand in the value. */
  readonly problems: readonly JsonProblem[];

  constructor(problems: readonly JsonProblem[]) {
    super(problems.map(({ path, reason }) => `${path || 'the value'} ${reason}`).join('\n'));
    this.problems = problems;
  }
}

/** More levels than any manifest has; a value that contains itself has endlessly many. */
const maxDepth = 500;

/**
 * Passes null, booleans, finite numbers, strings of whole characters, and arrays and objects of these.
 * Members that are `undefined` pass as absent.
 *
 * @throws EmitError with every place where there is something else.
 */
export function assertPlainJson(value: unknown): void {
  const problems: JsonProblem[] = [];
  inspect(value, [], problems);
  if (problems.length > 0) throw new EmitError(problems);
}

type Path = (string | number)[];

function inspect(value: unknown, path: Path, problems: JsonProblem[]): void {
  const reason = reasonAgainst(value, path.length);
  if (reason !== undefined) {
    problems.push({ path: formatPath(path), reason });
  } else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      path.push(index);
      inspect(value[index], path, problems);
      path.pop();
    }
  } else if (typeof value === 'object' && value !== null) {
    inspectMembers(value as Record<string, unknown>, path, problems);
  }
}

function inspectMembers(value: Record<string, unknown>, path: Path, problems: JsonProblem[]): void {
  for (const key of Object.keys(value)) {
    const member = value[key];
    if (member === undefined) continue;
    path.push(key);
    if (!key.isWellFormed())
      problems.push({ path: formatPath(path), reason: `is a name with ${halfCharacter}` });
    inspect(member, path, problems);
    path.pop();
  }
}

const halfCharacter = 'half a surrogate pair, which no UTF-8 file can hold';

function reasonAgainst(value: unknown, depth: number): string | undefined {
  switch (typeof value) {
    case 'string':
      return value.isWellFormed() ? undefined : `has ${halfCharacter}`;
    case 'number':
      return Number.isFinite(value) ? undefined : `is ${value}, which JSON has no number for`;
    case 'boolean':
      return undefined;
    case 'object':
      return value === null ? undefined : reasonAgainstObject(value, depth);
    default:
      return value === undefined ? 'is undefined' : `is a ${typeof value}`;
  }
}

function reasonAgainstObject(value: object, depth: number): string | undefined {
  if (depth > maxDepth) return `is nested deeper than ${maxDepth} levels or contains itself`;
  if (Array.isArray(value)) return undefined;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return undefined;
  return `is a ${value.constructor?.name || 'class instance'}, not a plain object`;
}

function formatPath(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    if (!/^[\w$-]+$/.test(step)) return `${text}[${JSON.stringify(step)}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
}
