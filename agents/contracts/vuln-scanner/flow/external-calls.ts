import type { CallExpression, Expression } from '../../solidity/ast/nodes.ts';
import type { Type } from '../../solidity/ast/types.ts';
import { evaluate } from './evaluate.ts';
import type { CallEvent } from './events.ts';
import type { Run } from './run.ts';
import type { State } from './state.ts';
import { Taint } from './taint.ts';
import type { Value } from './value.ts';

type Described = Pick<CallEvent, 'call' | 'target' | 'args' | 'ether' | 'gas'>;

function record(
  run: Run,
  described: Described & Pick<CallEvent, 'callee'>,
  span: Expression['span'],
  state: State,
  dropped: boolean,
  name: string,
): CallEvent {
  const { values } = run;
  const result = values.make('result', [], `${name}#${values.fresh(0).id}`, Taint.external);
  const event = run.record(state, span, {
    event: 'call' as const,
    ...described,
    result,
    store: new Map(state.store),
    readsBefore: state.reads,
    dropped,
  }) as CallEvent;
  state.calls = new Set([...state.calls, event]);
  return event;
}

/** A call by address: `send`, `call`, `delegatecall`, … A `transfer` reverts where it fails. */
export function callAddress(
  run: Run,
  described: Described,
  { span, type }: CallExpression,
  state: State,
  dropped: boolean,
): Value {
  const { values } = run;
  const pays = described.call === 'send' || described.call === 'transfer';
  const complete = {
    ...described,
    ether: pays ? described.args[0] : described.ether,
    args: pays ? [] : described.args,
    callee: undefined,
  };
  const { result } = record(run, complete, span, state, dropped, described.call);
  if (described.call === 'selfdestruct') return values.make('reverts');
  if (type.kind === 'tuple') return values.make('tuple', [result, values.make('output', [result])]);
  return result;
}

/** A call of another contract's function. A successful `view` call of a plain getter depends on its arguments only. */
export function callMember(
  run: Run,
  described: Omit<Described, 'call'> & Pick<CallEvent, 'callee'>,
  { span, type, callee }: CallExpression,
  state: State,
  dropped: boolean,
): Value {
  const name = callee.kind === 'member' ? callee.member : '';
  const { result } = record(run, { call: 'member', ...described }, span, state, dropped, name);
  if (type.kind !== 'tuple' || type.items.length < 2) return result;
  return run.values.make(
    'tuple',
    type.items.map((_, index) => run.values.make('part', [result], String(index))),
  );
}

/** `new`: a contract is created, memory is reserved for an array. */
export function createContract(run: Run, call: CallExpression, made: Type, state: State): Value {
  const args = call.args.map((arg) => evaluate(run, arg, state));
  if (made.kind !== 'contract') return run.values.make('array', args.slice(0, 1), 'new');
  const ether = call.value && evaluate(run, call.value, state);
  const target = run.values.make('empty');
  const described = { call: 'create' as const, target, args, ether, gas: undefined, callee: undefined };
  const { result } = record(run, described, call.span, state, false, made.name);
  return result;
}
