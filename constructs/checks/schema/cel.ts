import { CelDomainError } from './cel-domain-error.ts';
import { fluxEnvironment, ruleEnvironment } from './cel-environment.ts';
import { celLibrary } from './cel-library.ts';
import { nodesOf, rewrite } from './cel-rewrite.ts';
import type { CelValue } from './cel-value.ts';
import type { ValidationRule } from './schema.ts';

/** An expression that the API server may understand and this engine does not: our fault, never the object's. */
export class CelUnsupportedError extends Error {
  override readonly name = 'CelUnsupportedError';
  readonly expression: string;

  constructor(expression: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`cannot evaluate the CEL expression ${JSON.stringify(expression)}: ${reason}`, { cause });
    this.expression = expression;
  }
}

/** What values alone can cause; the API server then refuses the object. */
const DATA_ERRORS = new Set([
  'no_such_key',
  'index_out_of_bounds',
  'index_out_of_range',
  'division_by_zero',
  'modulo_by_zero',
  'numeric_overflow',
  'invalid_duration',
  'invalid_timestamp',
  'optional_value_missing',
  'bool_conversion_error',
  'double_conversion_error',
  'int_conversion_error',
  'uint_conversion_error',
]);

interface Program {
  /** Compares with the old object, so it says nothing about a new one. */
  readonly transition: boolean;
  readonly run: (self: CelValue) => unknown;
}

const programs = new Map<string, Program>();

function compile(expression: string): Program {
  const known = programs.get(expression);
  if (known) return known;
  const env = ruleEnvironment();
  try {
    const parsed = env.parse(rewrite(env, expression));
    const { error } = parsed.check();
    if (error) throw error;
    const transition = [...nodesOf(parsed.ast)].some((node) => node.op === 'id' && node.args === 'oldSelf');
    const oldSelf = celLibrary().Optional.none();
    const program = { transition, run: (self: CelValue): unknown => parsed({ self, oldSelf }) };
    programs.set(expression, program);
    return program;
  } catch (error) {
    throw new CelUnsupportedError(expression, error);
  }
}

/** Why the values made an expression fail; rethrows what they cannot be blamed for. */
function dataError(expression: string, error: unknown): string {
  if (error instanceof CelDomainError) return error.message;
  if (error instanceof celLibrary().EvaluationError && DATA_ERRORS.has(error.code)) return error.summary;
  throw new CelUnsupportedError(expression, error);
}

function messageOf({ rule, message, messageExpression }: ValidationRule, self: CelValue): string {
  if (messageExpression !== undefined) {
    try {
      const text = compile(messageExpression).run(self);
      if (typeof text === 'string' && text.trim() !== '') return text;
    } catch (error) {
      if (error instanceof CelUnsupportedError) throw error;
      dataError(messageExpression, error);
    }
  }
  return message ?? `failed rule: ${rule.trim()}`;
}

/**
 * Evaluates one rule on a new object. A rule that compares with `oldSelf` holds, unless it takes `oldSelf` as optional.
 * @returns why the object is refused, or undefined when the rule holds
 * @throws {CelUnsupportedError} when the engine cannot evaluate the rule
 */
export function evaluateRule(rule: ValidationRule, self: CelValue): string | undefined {
  const program = compile(rule.rule);
  if (program.transition && !rule.optionalOldSelf) return undefined;
  let result: unknown;
  try {
    result = program.run(self);
  } catch (error) {
    return `the rule ${rule.rule.trim()} fails: ${dataError(rule.rule, error)}`;
  }
  if (typeof result !== 'boolean')
    throw new CelUnsupportedError(rule.rule, `gives a ${typeof result}, no bool`);
  return result ? undefined : messageOf(rule, self);
}

/**
 * Checks an expression of Flux, such as a health check, without evaluating it.
 * @param variables the names that it may use: for a health check the top-level fields of the object
 * @returns what is wrong with it: its syntax, an unknown variable or function, or a result that is no bool
 */
export function checkExpression(expression: string, variables: readonly string[]): string | undefined {
  const env = fluxEnvironment(variables);
  try {
    const { error, type } = env.check(rewrite(env, expression));
    if (error) return error.summary;
    return type === 'bool' || type === 'dyn' ? undefined : `gives ${type}, not bool`;
  } catch (error) {
    if (error instanceof celLibrary().ParseError) return error.summary;
    throw error;
  }
}
