import type { Span } from '../../solidity/ast/nodes.ts';
import type { CallEvent, CallKind } from './events.ts';
import { negate, operation } from './fold.ts';
import type { Run } from './run.ts';
import type { State } from './state.ts';
import { read, write } from './storage.ts';
import { Taint } from './taint.ts';
import { isLocation, type Value, type Values } from './value.ts';

const environment: Readonly<Record<string, string>> = {
  caller: 'msg.sender',
  callvalue: 'msg.value',
  origin: 'tx.origin',
  timestamp: 'block.timestamp',
  number: 'block.number',
  difficulty: 'block.difficulty',
  prevrandao: 'block.prevrandao',
  coinbase: 'block.coinbase',
  gaslimit: 'block.gaslimit',
  chainid: 'block.chainid',
  address: 'this',
  gas: 'gas',
};

const operators: Readonly<Record<string, string>> = {
  add: '+',
  sub: '-',
  mul: '*',
  div: '/',
  sdiv: '/',
  mod: '%',
  exp: '**',
  lt: '<',
  slt: '<',
  gt: '>',
  sgt: '>',
  eq: '==',
  and: '&',
  or: '|',
  xor: '^',
};

const calls = new Set(['call', 'callcode', 'delegatecall', 'staticcall']);
const ending = new Set(['revert', 'invalid', 'stop', 'return']);
const writing = new Set(['mstore', 'mstore8', 'calldatacopy', 'returndatacopy', 'codecopy', 'mcopy']);

/** The value of an instruction, after what it does to storage, memory or others. */
export function instruction(run: Run, name: string, args: readonly Value[], state: State, span: Span): Value {
  const { values } = run;
  const [first, second] = args;
  if (Object.hasOwn(environment, name)) return values.env(environment[name] ?? '');
  if (Object.hasOwn(operators, name) && first && second)
    return operation(values, operators[name] ?? '', first, second);
  if (calls.has(name)) return call(run, name as CallKind, args, state, span);
  if (ending.has(name)) return values.make('reverts');
  if (writing.has(name)) return remember(values, name, args, state);
  switch (name) {
    case 'iszero':
      return first ? negate(values, first) : values.make('empty');
    case 'not':
      return values.make('~', args);
    case 'calldataload':
    case 'calldatasize':
      return values.env(name === 'calldataload' ? 'msg.data' : 'calldatasize');
    case 'mload':
      return isFreePointer(first)
        ? values.make('memory', args)
        : (state.memory ?? values.make('memory', args));
    case 'keccak256':
      return values.make('hash', state.memory ? [state.memory] : args);
    case 'sload':
    case 'tload':
      return first ? read(run, place(values, first), state, span) : values.make('empty');
    case 'sstore':
    case 'tstore':
      if (first && second) write(run, place(values, first), second, state, span);
      return values.make('empty');
    default:
      return other(run, name, args, state, span);
  }
}

function other(run: Run, name: string, args: readonly Value[], state: State, span: Span): Value {
  const { values } = run;
  const [first] = args;
  if (name === 'selfdestruct' && first) {
    record(
      run,
      { call: 'selfdestruct', target: first, args: [], ether: undefined, gas: undefined },
      state,
      span,
    );
    return values.make('reverts');
  }
  if (name === 'selfbalance' || name === 'balance') {
    const of = name === 'balance' && first ? first : values.env('this');
    return values.make('balance', [of], `after ${state.calls.size}`, Taint.balance);
  }
  if (name === 'blockhash') return values.make('blockhash', args, undefined, Taint.block);
  if (name === 'create' || name === 'create2') {
    const described = {
      call: 'create' as const,
      target: values.make('empty'),
      args,
      ether: undefined,
      gas: undefined,
    };
    return record(run, described, state, span);
  }
  return values.make(`yul.${name}`, args);
}

/** The storage that a slot number means: a variable by its name, or a slot. */
function place(values: Values, slot: Value): Value {
  const [variable] = slot.args;
  if (slot.op === 'slotOf' && variable) return variable;
  return isLocation(slot) ? slot : values.make('slot', [slot]);
}

/** Solidity keeps at 0x40 where free memory begins: a place, and nobody's data. */
function isFreePointer(at: Value | undefined): boolean {
  return at?.op === 'const' && at.data === '64';
}

/** What is in memory is kept as a whole: only where it came from counts. */
function remember(values: Values, name: string, args: readonly Value[], state: State): Value {
  const stored =
    name === 'calldatacopy'
      ? values.env('msg.data')
      : name === 'returndatacopy'
        ? values.make('output', [], 'returned', Taint.external)
        : args[1];
  if (stored) state.memory = state.memory ? values.make('encode', [state.memory, stored], 'memory') : stored;
  return values.make('empty');
}

function call(run: Run, kind: CallKind, args: readonly Value[], state: State, span: Span): Value {
  const [gas, target, value] = args;
  const pays = kind === 'call' || kind === 'callcode';
  const begin = args[pays ? 3 : 2];
  const parts = [state.memory, begin].filter((part) => part !== undefined);
  const data = run.values.make('encode', parts, 'memory');
  const ether = pays ? value : undefined;
  return record(
    run,
    { call: kind, target: target ?? run.values.make('empty'), args: [data], ether, gas },
    state,
    span,
  );
}

function record(
  run: Run,
  described: Pick<CallEvent, 'call' | 'target' | 'args' | 'ether' | 'gas'>,
  state: State,
  span: Span,
): Value {
  const { values } = run;
  const result = values.make('result', [], `${described.call}#${values.fresh(0).id}`, Taint.external);
  const event = run.record(state, span, {
    event: 'call' as const,
    ...described,
    result,
    callee: undefined,
    store: new Map(state.store),
    readsBefore: state.reads,
    dropped: false,
  }) as CallEvent;
  state.calls = new Set([...state.calls, event]);
  return result;
}
