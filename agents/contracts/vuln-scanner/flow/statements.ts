import type { Expression, LoopStatement, Statement, TryClause } from '../../solidity/ast/nodes.ts';
import { runAssembly } from './assembly.ts';
import { snapshot } from './assign.ts';
import { assignedIn } from './assigned.ts';
import { evaluate, evaluateDropped } from './evaluate.ts';
import { isFalse, negate } from './fold.ts';
import type { Run } from './run.ts';
import { copyState, joinStates, type State } from './state.ts';
import { initialValue } from './storage.ts';
import { components } from './tuples.ts';
import type { Value } from './value.ts';

/** Walks a statement. Undefined where nothing runs after it: it returned, reverted or left a loop. */
export function execute(run: Run, statement: Statement, state: State): State | undefined {
  run.step();
  switch (statement.kind) {
    case 'block':
      return executeBlock(run, statement, state);
    case 'if':
      return executeIf(run, statement, state);
    case 'loop':
      return executeLoop(run, statement, state);
    case 'return':
      return executeReturn(run, statement, state);
    case 'emit':
      return executeEmit(run, statement.call, state);
    case 'revert':
      return undefined;
    case 'expression':
      return evaluateDropped(run, statement.expression, state) === 'reverts' ? undefined : state;
    case 'declare':
      return executeDeclare(run, statement, state);
    case 'break':
      run.frame.loops.at(-1)?.broken.push(state);
      return undefined;
    case 'continue':
      run.frame.loops.at(-1)?.continued.push(state);
      return undefined;
    case 'placeholder':
      return run.frame.placeholder ? run.frame.placeholder(state) : state;
    case 'try':
      return executeTry(run, statement, state);
    case 'assembly':
      return runAssembly(run, statement, state);
  }
}

function executeBlock(
  run: Run,
  { statements, unchecked }: Extract<Statement, { kind: 'block' }>,
  state: State,
): State | undefined {
  const outside = run.unchecked;
  if (unchecked) run.unchecked = true;
  let current: State | undefined = state;
  for (const statement of statements) {
    if (!current) break;
    current = execute(run, statement, current);
  }
  run.unchecked = outside;
  return current;
}

function executeIf(
  run: Run,
  { condition, whenTrue, whenFalse, span }: Extract<Statement, { kind: 'if' }>,
  state: State,
): State | undefined {
  const value = evaluate(run, condition, state);
  const guard = run.record(state, condition.span, {
    event: 'guard' as const,
    condition: value,
    how: 'branch' as const,
    holds: undefined as Value | undefined,
  });
  const other = copyState(state);
  run.assume(state, value, 'branch', span);
  const opposite = negate(run.values, value);
  run.assume(other, opposite, 'branch', span);
  const afterTrue = isFalse(value) ? undefined : execute(run, whenTrue, state);
  const afterFalse = whenFalse ? execute(run, whenFalse, other) : other;
  if (!afterTrue !== !afterFalse) guard.holds = afterTrue ? value : opposite;
  return joinStates(run.values, [afterTrue, afterFalse]);
}

/** Loops around a loop from which on each is walked once: two rounds each double the work. */
const deepest = 4;

/** Walks the body twice, so that what one round does is seen before the next one. */
function executeLoop(run: Run, loop: LoopStatement, state: State): State | undefined {
  let current: State | undefined = loop.init ? execute(run, loop.init, state) : state;
  if (!current) return undefined;
  forgetAssigned(run, loop, current);
  const ends: (State | undefined)[] = [];
  run.loops.push(loop);
  const rounds = run.loops.length > deepest ? 1 : 2;
  for (let round = 0; round < rounds && current; round++) {
    const after: State | undefined = executeRound(run, loop, current, ends);
    current = joinStates(run.values, [copyState(current), after]);
    if (current) forgetAssigned(run, loop, current);
  }
  run.loops.pop();
  if (!loop.testedAfter) ends.push(current);
  return joinStates(run.values, ends);
}

/** What a loop assigns may be anything that a round leaves behind. */
function forgetAssigned(run: Run, loop: LoopStatement, state: State): void {
  for (const variable of assignedIn(loop)) {
    const before = state.locals.get(variable);
    if (before) state.locals.set(variable, run.values.make('loop', startOf(before, variable), variable));
  }
}

function startOf(value: Value, variable: unknown): readonly Value[] {
  const parts = value.op === 'choice' ? value.args : [value];
  const own = parts.find(({ op, data }) => op === 'loop' && data === variable);
  return own ? own.args : [value];
}

function executeRound(
  run: Run,
  loop: LoopStatement,
  state: State,
  ends: (State | undefined)[],
): State | undefined {
  const frame = { broken: [] as State[], continued: [] as State[] };
  run.frame.loops.push(frame);
  let current: State | undefined = copyState(state);
  if (!loop.testedAfter) testLoop(run, loop.condition, current, ends);
  current = joinStates(run.values, [execute(run, loop.body, current), ...frame.continued]);
  if (current && loop.step) current = execute(run, loop.step, current);
  if (current && loop.testedAfter) testLoop(run, loop.condition, current, ends);
  run.frame.loops.pop();
  ends.push(...frame.broken);
  return current;
}

function testLoop(
  run: Run,
  condition: Expression | undefined,
  state: State,
  ends: (State | undefined)[],
): void {
  if (!condition) return;
  const value = evaluate(run, condition, state);
  run.record(state, condition.span, { event: 'guard', condition: value, how: 'loop', holds: undefined });
  const leaving = copyState(state);
  run.assume(leaving, negate(run.values, value), 'branch', condition.span);
  ends.push(leaving);
  run.assume(state, value, 'branch', condition.span);
}

function executeReturn(
  run: Run,
  { value, span }: Extract<Statement, { kind: 'return' }>,
  state: State,
): undefined {
  const { function: current, returned } = run.frame;
  if (value) {
    const results = components(run.values, evaluate(run, value, state), current.returns.length);
    current.returns.forEach((declaration, index) => {
      const result = results[index];
      if (result) state.locals.set(declaration, result);
    });
    if (run.frames.length === 1) run.record(state, span, { event: 'return', values: results });
  }
  returned.push(state);
  return undefined;
}

function executeEmit(run: Run, call: Expression, state: State): State {
  const args = call.kind === 'call' ? call.args.map((arg) => evaluate(run, arg, state)) : [];
  run.record(state, call.span, { event: 'emit', args });
  return state;
}

function executeDeclare(
  run: Run,
  { variables, value }: Extract<Statement, { kind: 'declare' }>,
  state: State,
): State {
  const result = value && evaluate(run, value, state);
  const parts =
    result && (variables.length > 1 ? components(run.values, result, variables.length) : [result]);
  variables.forEach((variable, index) => {
    if (!variable) return;
    const part = parts?.[index] ?? initialValue(run.values, variable);
    state.locals.set(variable, variable.location === 'storage' ? part : snapshot(run, part, state));
  });
  return state;
}

function executeTry(
  run: Run,
  { call, clauses }: Extract<Statement, { kind: 'try' }>,
  state: State,
): State | undefined {
  const failing = copyState(state);
  const result = evaluate(run, call, state);
  failing.calls = state.calls;
  return joinStates(
    run.values,
    clauses.map((clause: TryClause) => {
      const branch = copyState(clause.success ? state : failing);
      const parts = components(run.values, result, clause.parameters.length);
      clause.parameters.forEach((parameter, index) => {
        const part = parts[index];
        if (part) branch.locals.set(parameter, part);
      });
      return execute(run, clause.body, branch);
    }),
  );
}
