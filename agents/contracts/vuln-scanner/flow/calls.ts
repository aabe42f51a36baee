import type {
  CallExpression,
  Expression,
  FunctionDeclaration,
  MemberExpression,
} from '../../solidity/ast/nodes.ts';
import { builtinResult } from './builtins.ts';
import { evaluate } from './evaluate.ts';
import { callAddress, callMember, createContract } from './external-calls.ts';
import { isFalse } from './fold.ts';
import { callFunction } from './functions.ts';
import { override, superFunction } from './resolve.ts';
import type { Run } from './run.ts';
import type { State } from './state.ts';
import { fieldOf, read, write, zeroOf } from './storage.ts';
import { isLocation, type Value } from './value.ts';

/** The value of a call, after all that it does. */
export function evaluateCall(run: Run, call: CallExpression, state: State): Value {
  const dropped = run.dropped;
  run.dropped = false;
  if (call.callKind === 'conversion') return convert(run, call, state);
  if (call.callKind === 'struct') return makeStruct(run, call, state);
  const { callee } = call;
  if (callee.kind === 'new') return createContract(run, call, callee.type, state);
  if (callee.kind === 'member') return callOnMember(run, call, callee, state, dropped);
  if (callee.kind === 'identifier') return callByName(run, call, callee.name, state);
  const target = evaluate(run, callee, state);
  const args = evaluateArgs(run, call, state);
  return run.values.make('unknown', [target, ...args]);
}

function evaluateArgs(run: Run, { args }: CallExpression, state: State): Value[] {
  return args.map((arg) => evaluate(run, arg, state));
}

function convert(run: Run, { args: [arg], type, callee, span }: CallExpression, state: State): Value {
  if (!arg) return run.values.make('empty');
  const inner = evaluate(run, arg, state);
  const value = isLocation(inner) ? read(run, inner, state, span) : inner;
  const to = type.kind === 'unknown' ? callee.type : type;
  const from = arg.type;
  if (to.kind === 'integer' && to.bits < 160 && from.kind === 'address')
    return run.values.make('cast', [value], `uint${to.bits}`);
  if (to.kind !== 'integer' || from.kind !== 'integer') return value;
  if (to.bits >= from.bits && (to.signed === from.signed || to.bits > from.bits)) return value;
  run.record(state, span, { event: 'cast', value, from, to });
  return run.values.make('cast', [value], `${to.signed ? '' : 'u'}int${to.bits}`);
}

function makeStruct(run: Run, call: CallExpression, state: State): Value {
  const args = evaluateArgs(run, call, state);
  const { callee } = call;
  const declaration =
    callee.kind === 'identifier' || callee.kind === 'member' ? callee.declaration : undefined;
  const members =
    declaration?.kind === 'struct-declaration' ? declaration.members.map(({ name }) => name) : [];
  const names = call.names.length > 0 ? call.names : members;
  return run.values.make('struct', args, structNames(names));
}

const interned = new Map<string, readonly string[]>();

function structNames(names: readonly string[]): readonly string[] {
  const key = names.join();
  const known = interned.get(key);
  if (known) return known;
  interned.set(key, names);
  return names;
}

function callByName(run: Run, call: CallExpression, name: string, state: State): Value {
  const { callee } = call;
  const declaration = callee.kind === 'identifier' ? callee.declaration : undefined;
  if (declaration?.kind === 'function-declaration') {
    const args = orderedArgs(run, call, declaration, state);
    return callFunction(run, override(run.contract, declaration), args, state, call.span);
  }
  const args = evaluateArgs(run, call, state);
  if (declaration) return run.values.make('unknown', args);
  return checkOrBuiltin(run, name, args, call, state);
}

function checkOrBuiltin(run: Run, name: string, args: Value[], call: CallExpression, state: State): Value {
  const { values } = run;
  const [first] = args;
  if ((name === 'require' || name === 'assert') && first) {
    run.record(state, call.span, { event: 'guard', condition: first, how: name, holds: first });
    run.assume(state, first, name, call.span);
    return isFalse(first) ? values.make('reverts') : values.make('empty');
  }
  if (name === 'revert') return values.make('reverts');
  if ((name === 'selfdestruct' || name === 'suicide') && first)
    return callAddress(
      run,
      { call: 'selfdestruct', target: first, args: [], ether: undefined, gas: undefined },
      call,
      state,
      true,
    );
  const result = builtinResult(values, name, args);
  if (result) return recordHash(run, result, call, state);
  run.record(state, call.span, { event: 'emit', args });
  return values.make('unknown', args);
}

/** Arguments in the order of the parameters, also where they were given by name. */
function orderedArgs(
  run: Run,
  call: CallExpression,
  declaration: FunctionDeclaration,
  state: State,
): Value[] {
  const args = evaluateArgs(run, call, state);
  if (call.names.length === 0) return args;
  return declaration.parameters.map(({ name }) => args[call.names.indexOf(name)] ?? run.values.make('empty'));
}

const lowLevel = new Set(['call', 'callcode', 'delegatecall', 'staticcall', 'send', 'transfer']);
type LowLevel = 'call' | 'callcode' | 'delegatecall' | 'staticcall' | 'send' | 'transfer';

function callOnMember(
  run: Run,
  call: CallExpression,
  callee: MemberExpression,
  state: State,
  dropped: boolean,
): Value {
  const { object, member, declaration } = callee;
  if (declaration?.kind === 'function-declaration') {
    const internal = callInternal(run, call, callee, declaration, state);
    if (internal) return internal;
  }
  if (object.kind === 'identifier' && !object.declaration) {
    const result = builtinCall(run, call, `${object.name}.${member}`, state);
    if (result) return result;
  }
  if (object.type.kind === 'array' || object.type.kind === 'bytes')
    return callArray(run, call, callee, state);
  const target = addressOf(run, object, state);
  const args = evaluateArgs(run, call, state);
  const ether = call.value && evaluate(run, call.value, state);
  const gas = call.gas && evaluate(run, call.gas, state);
  const isContractMember = object.type.kind === 'contract' && declaration !== undefined;
  if (lowLevel.has(member) && !isContractMember)
    return callAddress(run, { call: member as LowLevel, target, args, ether, gas }, call, state, dropped);
  const known =
    declaration?.kind === 'variable-declaration' || declaration?.kind === 'function-declaration'
      ? declaration
      : undefined;
  return callMember(run, { target, args, ether, gas, callee: known }, call, state, dropped);
}

function builtinCall(run: Run, call: CallExpression, name: string, state: State): Value | undefined {
  if (!/^(?:abi|block|bytes|string)\./u.test(name)) return undefined;
  const args = evaluateArgs(run, call, state);
  const result = builtinResult(run.values, name, args) ?? run.values.make('encode', args, name);
  return recordHash(run, result, call, state);
}

function recordHash(run: Run, result: Value, { span }: CallExpression, state: State): Value {
  if (result.op === 'hash' || result.op === 'blockhash') run.record(state, span, { event: 'hash', result });
  return result;
}

function addressOf(run: Run, object: Expression, state: State): Value {
  const value = evaluate(run, object, state);
  return isLocation(value) ? read(run, value, state, object.span) : value;
}

/** A call that runs in this contract: of a base, of a library, or of a library's function on a value. */
function callInternal(
  run: Run,
  call: CallExpression,
  { object, type }: MemberExpression,
  declaration: FunctionDeclaration,
  state: State,
): Value | undefined {
  const home = declaration.contract;
  const onType = object.kind === 'identifier' && object.declaration?.kind === 'contract-declaration';
  const onSuper = object.kind === 'identifier' && object.name === 'super' && !object.declaration;
  if (onSuper) {
    const target = superFunction(run.contract, run.frame.function.contract, declaration);
    return callFunction(run, target, orderedArgs(run, call, declaration, state), state, call.span);
  }
  const isLibrary = home === undefined || home.contractKind === 'library';
  if (onType) {
    const inherited = home !== undefined && run.contract.linearized.includes(home);
    if (!isLibrary && !inherited) return undefined;
    return callFunction(run, declaration, orderedArgs(run, call, declaration, state), state, call.span);
  }
  if (isLibrary && !(object.type.kind === 'contract' && home?.name === object.type.name)) {
    const self = evaluate(run, object, state);
    return callFunction(run, declaration, [self, ...evaluateArgs(run, call, state)], state, call.span);
  }
  if (
    type.kind === 'function' &&
    !type.external &&
    home &&
    run.contract.linearized.includes(home) &&
    object.type.kind !== 'contract'
  )
    return callFunction(run, declaration, orderedArgs(run, call, declaration, state), state, call.span);
  return undefined;
}

function callArray(
  run: Run,
  call: CallExpression,
  { object, member }: MemberExpression,
  state: State,
): Value {
  const place = evaluate(run, object, state);
  const [value] = evaluateArgs(run, call, state);
  const { values } = run;
  if ((member !== 'push' && member !== 'pop') || !isLocation(place)) return values.make('unknown', [place]);
  const element = object.type.kind === 'array' ? object.type.element : object.type;
  const length = fieldOf(values, place, 'length');
  const before = read(run, length, state, call.span);
  write(run, place, value ?? zeroOf(values, element), state, call.span, member);
  return value ? values.make('+', [before, values.constant(1n)]) : values.make('element', [place, before]);
}
