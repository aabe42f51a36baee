import type { PathStep, Problem, ProblemRule } from './problem.ts';
import type { Schema } from './schema.ts';

/** What a check may ask of the walk that it runs in. */
export interface Visitor {
  /** Records a problem at the visited value, or at a place below it. */
  report(rule: ProblemRule, message: string, ...below: readonly PathStep[]): void;
  /** Whether the visited value fulfils one more schema: value validation only. */
  passes(schema: Schema, value: unknown): boolean;
  /** Problems of the visited value against one more schema: value validation only, nothing is recorded. */
  probe(schema: Schema, value: unknown): readonly Problem[];
  /** Records problems that a probe found. */
  adopt(problems: readonly Problem[]): void;
}

/** One keyword of a schema, ready to run. Values of a type that it says nothing about pass. */
export type Check = (value: unknown, visitor: Visitor) => void;

/** Makes the checks of some keywords. */
export type KeywordChecks = { readonly [keyword in keyof Schema]?: (schema: Schema) => Check };
