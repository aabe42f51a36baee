/** What the author of a function can put right; the message says how. */
export class FunctionError extends Error {
  override name = 'FunctionError';
}

/** One error for several problems, each on a line of its own. */
export function problemsError(what: string, problems: readonly string[]): FunctionError {
  return new FunctionError([what, ...problems.map((problem) => `  ${problem}`)].join('\n'));
}
