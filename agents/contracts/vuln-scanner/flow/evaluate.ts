import type { Expression, VariableDeclaration } from '../../solidity/ast/nodes.ts';
import type { Type } from '../../solidity/ast/types.ts';
import { assignTo } from './assign.ts';
import { environmentValue } from './builtins.ts';
import { evaluateCall } from './calls.ts';
import { negate, operation } from './fold.ts';
import { literalValue } from './literals.ts';
import type { Run } from './run.ts';
import type { State } from './state.ts';
import { elementOf, fieldOf, initialValue, read, staysReference, zeroOf } from './storage.ts';
import { Taint } from './taint.ts';
import { isLocation, type Value } from './value.ts';

/** Walks an expression whose value nobody uses. Says `reverts` where it always does. */
export function evaluateDropped(run: Run, expression: Expression, state: State): 'reverts' | undefined {
  run.dropped = expression.kind === 'call';
  const value = evaluate(run, expression, state);
  run.dropped = false;
  return value.op === 'reverts' ? 'reverts' : undefined;
}

/** The value of an expression; storage of a reference type stays a location. */
export function evaluate(run: Run, expression: Expression, state: State): Value {
  run.step();
  const { values } = run;
  if (expression.kind !== 'call') run.dropped = false;
  switch (expression.kind) {
    case 'literal':
      return literalValue(values, expression);
    case 'identifier':
    case 'member':
    case 'index':
      return evaluatePlace(run, expression, state);
    case 'call':
      return evaluateCall(run, expression, state);
    case 'unary':
      return evaluateUnary(run, expression, state);
    case 'binary':
      return evaluateBinary(run, expression, state);
    case 'assign':
      return evaluateAssign(run, expression, state);
    case 'conditional': {
      const condition = evaluate(run, expression.condition, state);
      run.record(state, expression.condition.span, {
        event: 'guard',
        condition,
        how: 'branch',
        holds: undefined,
      });
      const yes = under(run, condition, expression.whenTrue, state);
      const no = under(run, negate(values, condition), expression.whenFalse, state);
      return values.choice([yes, no]);
    }
    case 'tuple': {
      const items = expression.items.map((item) =>
        item ? evaluate(run, item, state) : values.make('empty'),
      );
      return values.make(expression.array ? 'array' : 'tuple', items);
    }
    default:
      return values.make('empty');
  }
}

/** The value of an expression that is walked only where a condition holds. */
function under(run: Run, condition: Value, expression: Expression, state: State): Value {
  const { guards } = state;
  run.assume(state, condition, 'branch', expression.span);
  const value = evaluate(run, expression, state);
  state.guards = guards;
  return value;
}

type Place = Extract<Expression, { kind: 'identifier' | 'member' | 'index' }>;

function evaluatePlace(run: Run, expression: Place, state: State): Value {
  const place = locate(run, expression, state);
  if (!isLocation(place)) return place;
  return staysReference(expression.type) ? place : read(run, place, state, expression.span);
}

/** The location that an expression names, or its value where it is not in storage. */
export function locate(run: Run, expression: Expression, state: State): Value {
  const { values } = run;
  switch (expression.kind) {
    case 'identifier':
      return locateName(run, expression, state);
    case 'index': {
      const object = locate(run, expression.object, state);
      const key = expression.index && evaluate(run, expression.index, state);
      if (!key)
        return expression.object.type.kind === 'type' ? values.make('empty') : values.make('slice', [object]);
      return elementOf(values, object, key);
    }
    case 'member':
      return locateMember(run, expression, state);
    default:
      return evaluate(run, expression, state);
  }
}

function locateName(
  run: Run,
  { name, declaration }: Extract<Expression, { kind: 'identifier' }>,
  state: State,
): Value {
  const { values } = run;
  if (declaration?.kind === 'variable-declaration') return variablePlace(run, declaration, state);
  if (declaration) return values.make('name', [], declaration);
  return environmentValue(values, name) ?? values.make('name', [], name);
}

/** Where a variable is, or what it holds. */
export function variablePlace(run: Run, variable: VariableDeclaration, state: State): Value {
  const { values } = run;
  if (variable.role !== 'state') return state.locals.get(variable) ?? initialValue(values, variable);
  if (variable.mutability === 'constant' && variable.value) return evaluate(run, variable.value, state);
  return values.make('variable', [], variable);
}

function locateMember(run: Run, expression: Extract<Expression, { kind: 'member' }>, state: State): Value {
  const { values } = run;
  const { object, member, declaration } = expression;
  if (
    declaration?.kind === 'variable-declaration' &&
    declaration.role === 'state' &&
    object.type.kind !== 'contract'
  )
    return variablePlace(run, declaration, state);
  if (object.kind === 'identifier' && !object.declaration) {
    const known = environmentValue(values, `${object.name}.${member}`);
    if (known) return known;
  }
  if (object.type.kind === 'type') return typeMember(run, object.type.of, member);
  const of = locate(run, object, state);
  if (object.type.kind === 'address' || object.type.kind === 'contract') {
    const address = isLocation(of) ? read(run, of, state, object.span) : of;
    if (member === 'balance') return balanceOf(run, address, state);
    if (member === 'code' || member === 'codehash') return values.make('code', [address]);
    return values.make('member', [address], member);
  }
  return fieldOf(values, of, member);
}

/** A balance, which may be another one after every call. */
function balanceOf(run: Run, address: Value, { calls }: State): Value {
  const own = address.op === 'env' && address.data === 'this';
  const moment = calls.size === 0 ? undefined : `after ${calls.size}`;
  return run.values.make('balance', [address], moment, own ? Taint.balance : Taint.external);
}

/** `type(uint8).max`, or a member of an enum. */
function typeMember(run: Run, type: Type, member: string): Value {
  if (type.kind === 'integer') {
    const { bits, signed } = type;
    const top = 1n << BigInt(signed ? bits - 1 : bits);
    if (member === 'max') return run.values.constant(top - 1n);
    if (member === 'min') return run.values.constant(signed ? -top : 0n);
  }
  return run.values.make('const', [], `${'name' in type ? type.name : type.kind}.${member}`);
}

function evaluateUnary(run: Run, expression: Extract<Expression, { kind: 'unary' }>, state: State): Value {
  const { operator, operand, prefix, span, type } = expression;
  const { values } = run;
  if (operator === 'delete') {
    assignTo(run, operand, zeroOf(values, operand.type), state, 'delete');
    return values.make('empty');
  }
  const value = evaluate(run, operand, state);
  switch (operator) {
    case '!':
      return negate(values, value);
    case '++':
    case '--': {
      const result = compute(
        run,
        operator === '++' ? '+' : '-',
        value,
        values.constant(1n),
        type,
        state,
        span,
      );
      assignTo(run, operand, result, state);
      return prefix ? result : value;
    }
    case '-':
      return operation(values, '-', values.constant(0n), value);
    case '~':
      return values.make('~', [value]);
    default:
      return value;
  }
}

function evaluateBinary(run: Run, expression: Extract<Expression, { kind: 'binary' }>, state: State): Value {
  const { operator, left, right, type, span } = expression;
  const a = evaluate(run, left, state);
  if (operator === '&&' || operator === '||') {
    const condition = operator === '&&' ? a : negate(run.values, a);
    const b = under(run, condition, right, state);
    return operation(run.values, operator, a, b);
  }
  return compute(run, operator, a, evaluate(run, right, state), type, state, span);
}

const countable = new Set(['+', '-', '*', '**', '/', '%']);

function compute(
  run: Run,
  operator: string,
  left: Value,
  right: Value,
  type: Type,
  state: State,
  span: Expression['span'],
): Value {
  const result = operation(run.values, operator, left, right);
  if (countable.has(operator) && type.kind === 'integer')
    run.record(state, span, {
      event: 'arithmetic',
      operator,
      left,
      right,
      result,
      type,
      checked: !run.unchecked,
    });
  return result;
}

function evaluateAssign(run: Run, expression: Extract<Expression, { kind: 'assign' }>, state: State): Value {
  const { operator, left, right, span } = expression;
  const value = evaluate(run, right, state);
  if (operator === '=') {
    assignTo(run, left, value, state);
    return value;
  }
  const before = evaluate(run, left, state);
  const result = compute(run, operator.slice(0, -1), before, value, left.type, state, span);
  assignTo(run, left, result, state);
  return result;
}
