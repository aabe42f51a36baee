/** What kind of mistake a problem is. */
export type ProblemRule =
  | 'unknown-kind'
  | 'unknown-version'
  | 'unknown-field'
  | 'type'
  | 'required'
  | 'enum'
  | 'pattern'
  | 'format'
  | 'range'
  | 'length'
  | 'duplicate'
  | 'combination'
  | 'relation'
  | 'cel';

/** One reason why the API server would refuse an object. */
export interface Problem {
  /** Place in the object, such as `spec.rules[0].host`; empty for the object itself. */
  readonly path: string;
  readonly rule: ProblemRule;
  /** What is wrong with the value there and what would be right, without the path. */
  readonly message: string;
}

/** A field name or a list index. */
export type PathStep = string | number;

/** Writes steps as a JSON path; names that are no plain word are quoted. */
export function formatPath(steps: readonly PathStep[]): string {
  let path = '';
  for (const step of steps) {
    if (typeof step === 'number') path += `[${step}]`;
    else if (!/^[\w-]+$/.test(step)) path += `[${JSON.stringify(step)}]`;
    else path += path === '' ? step : `.${step}`;
  }
  return path;
}

/** Shows a value in a message: JSON, shortened to 60 characters. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
