import { readFileSync } from 'node:fs';
import type { Json } from './json.ts';

/** One thing wrong with what the user gave. */
export interface Problem {
  readonly file: string;
  readonly problem: string;
}

/** The user's input is wrong; the message has one line per problem, each naming its file. */
export class InputError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ file, problem }) => `${file}: ${problem}`).join('\n'));
    this.name = 'InputError';
    this.problems = problems;
  }
}

/** An InputError with a single problem. */
export function inputError(file: string, problem: string): InputError {
  return new InputError([{ file, problem }]);
}

/** Maps every item, and throws one InputError with the problems of all of them. */
export function mapAll<Item, Result>(
  items: Iterable<Item>,
  convert: (item: Item) => Result,
): readonly Result[] {
  const results: Result[] = [];
  const problems: Problem[] = [];
  for (const item of items) {
    try {
      results.push(convert(item));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new InputError(problems);
  return results;
}

/** Takes every named step, and throws one InputError with the problems of all of them. */
export function gather<Results extends Record<string, unknown>>(
  steps: {
    readonly [Key in keyof Results]: () => Results[Key];
  },
): Results {
  return Object.fromEntries(mapAll(Object.entries(steps), ([key, step]) => [key, step()])) as Results;
}

/** The text of a file of the user's; InputError when it cannot be read. */
export function readInput(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw inputError(file, missing ? 'no such file' : reason(error));
  }
}

/** The parsed text of a file of the user's; InputError when it cannot be read or parsed. */
export function parseInput(file: string, parse: (text: string) => Json): Json {
  const text = readInput(file);
  try {
    return parse(text);
  } catch (error) {
    throw inputError(file, reason(error));
  }
}

/** The first line of what was thrown. */
export function reason(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
}
