import type { AssemblyStatement, Span } from '../../solidity/ast/nodes.ts';
import { parseYul, type YulExpression, type YulStatement } from '../../solidity/ast/yul.ts';
import { negate } from './fold.ts';
import { instruction } from './instructions.ts';
import type { Run } from './run.ts';
import { copyState, joinStates, type State } from './state.ts';
import type { Value } from './value.ts';

const parsed = new WeakMap<AssemblyStatement, YulStatement>();

/** What runs an assembly statement: the walk, and the Solidity variables that the text may name. */
export interface Assembly {
  readonly run: Run;
  readonly statement: AssemblyStatement;
}

/** Walks an assembly statement. Undefined where it always ends the call. */
export function runAssembly(run: Run, statement: AssemblyStatement, state: State): State | undefined {
  const tree = parsed.get(statement) ?? parseYul(statement.text);
  parsed.set(statement, tree);
  return walk({ run, statement }, tree, state);
}

function walk(assembly: Assembly, statement: YulStatement, state: State): State | undefined {
  const { run } = assembly;
  run.step();
  switch (statement.kind) {
    case 'block':
      return walkBlock(assembly, statement.statements, state);
    case 'assign':
      return assign(assembly, statement, state);
    case 'expression':
      return yulValue(assembly, statement.value, state).op === 'reverts' ? undefined : state;
    case 'if':
      return walkIf(assembly, statement, state);
    case 'switch': {
      const condition = yulValue(assembly, statement.value, state);
      const span = spanOf(assembly, statement.value);
      run.record(state, span, { event: 'guard', condition, how: 'branch', holds: undefined });
      return joinStates(run.values, [
        state,
        ...statement.cases.map((each) => walk(assembly, each, copyState(state))),
      ]);
    }
    case 'loop': {
      const begun = walk(assembly, statement.init, state);
      if (!begun) return undefined;
      yulValue(assembly, statement.condition, begun);
      const round = walk(assembly, statement.body, copyState(begun));
      return joinStates(run.values, [begun, round && walk(assembly, statement.step, round)]);
    }
  }
}

function walkIf(
  assembly: Assembly,
  statement: Extract<YulStatement, { kind: 'if' }>,
  state: State,
): State | undefined {
  const { run } = assembly;
  const condition = yulValue(assembly, statement.condition, state);
  const opposite = negate(run.values, condition);
  const other = copyState(state);
  const span = spanOf(assembly, statement.condition);
  const guard = run.record(state, span, {
    event: 'guard' as const,
    condition,
    how: 'branch' as const,
    holds: undefined as Value | undefined,
  });
  run.assume(state, condition, 'branch', span);
  run.assume(other, opposite, 'branch', span);
  const after = walk(assembly, statement.body, state);
  if (!after) guard.holds = opposite;
  return joinStates(run.values, [after, other]);
}

function walkBlock(assembly: Assembly, statements: readonly YulStatement[], state: State): State | undefined {
  let current: State | undefined = state;
  for (const statement of statements) {
    if (!current) return undefined;
    current = walk(assembly, statement, current);
  }
  return current;
}

function assign(
  assembly: Assembly,
  { names, value }: Extract<YulStatement, { kind: 'assign' }>,
  state: State,
): State | undefined {
  const { values } = assembly.run;
  const result = value ? yulValue(assembly, value, state) : values.constant(0n);
  if (result.op === 'reverts') return undefined;
  for (const name of names) setName(assembly, name, result, state);
  return state;
}

function setName({ run, statement }: Assembly, name: string, value: Value, state: State): void {
  const bare = name.replace(/[._](?:slot|offset|length)$/u, '');
  const variable = statement.scope.get(name) ?? statement.scope.get(bare);
  if (!variable) state.registers.set(name, value);
  else if (variable.location === 'storage') state.locals.set(variable, run.values.make('slot', [value]));
  else if (variable.role !== 'state') state.locals.set(variable, value);
}

/** The value of an expression of assembly. */
export function yulValue(assembly: Assembly, expression: YulExpression, state: State): Value {
  const { run } = assembly;
  switch (expression.kind) {
    case 'number':
      return run.values.constant(BigInt(expression.value));
    case 'text':
      return run.values.make('const', [], `string:${expression.value.slice(1, -1)}`);
    case 'name':
      return nameValue(assembly, expression.name, state);
    case 'call': {
      const args = expression.args.map((arg) => yulValue(assembly, arg, state));
      return instruction(run, expression.name, args, state, spanOf(assembly, expression));
    }
  }
}

function nameValue({ run, statement }: Assembly, name: string, state: State): Value {
  const { values } = run;
  const known = state.registers.get(name);
  if (known) return known;
  const part = /^(.*)[._](slot|offset|length)$/u.exec(name);
  const variable = statement.scope.get(name) ?? statement.scope.get(part?.[1] ?? name);
  if (!variable) return values.make('register', [], name);
  if (variable.role === 'state') {
    if (variable.mutability === 'constant') return values.make('const', [], variable);
    return values.make('slotOf', [values.make('variable', [], variable)]);
  }
  const local = state.locals.get(variable) ?? values.make('empty');
  return part && local.op === 'slot' ? (local.args[0] ?? local) : local;
}

function spanOf({ statement: { span } }: Assembly, expression: YulExpression): Span {
  if (expression.kind !== 'call') return span;
  return { file: span.file, start: span.start + expression.start, end: span.start + expression.end };
}
