import type { VariableDeclaration } from '../../solidity/ast/nodes.ts';
import type { ContractFlow } from '../flow/contract-flow.ts';
import type { CallEvent, FlowEvent, WriteEvent } from '../flow/events.ts';
import { isFalse, numberOf, substitute } from '../flow/fold.ts';
import type { Trace } from '../flow/run.ts';
import type { Guard } from '../flow/state.ts';
import { has, Taint } from '../flow/taint.ts';
import { contains, keysOf, rootVariable, type Value } from '../flow/value.ts';
import { type AuthorityContext, isAuthority, isOriginAuthority, isSender } from './authority.ts';

export interface TracedWrite {
  readonly trace: Trace;
  readonly write: WriteEvent;
}

/** What detectors ask about a contract; answers are computed once. */
export class Facts {
  readonly flow: ContractFlow;
  readonly #calls = new Map<Value, CallEvent>();
  readonly #writes = new Map<VariableDeclaration, TracedWrite[]>();
  /** Places of the caller among the keys, by variable. */
  readonly #selfGranted = new Map<VariableDeclaration, Set<number>>();
  readonly #context: AuthorityContext;

  constructor(flow: ContractFlow) {
    this.flow = flow;
    this.#context = {
      callOf: (result) => this.#calls.get(result),
      selfGranted: (variable, place) => this.#selfGranted.get(variable)?.has(place) ?? false,
      isAmount: (variable) => this.writesOf(variable).some(isOwnChange),
      equalsKept: () => false,
    };
    for (const trace of flow.traces)
      for (const event of trace.events) {
        if (event.event === 'call') this.#calls.set(event.result, event);
        if (event.event === 'write' && event.variable)
          this.#remember(event.variable, { trace, write: event });
      }
    for (const [variable, writes] of this.#writes) this.#selfGranted.set(variable, this.#selfGrants(writes));
  }

  /** What anyone may call. */
  get entries(): readonly Trace[] {
    return this.flow.traces.filter(({ kind }) => kind === 'external');
  }

  callOf(result: Value): CallEvent | undefined {
    return this.#calls.get(result.op === 'part' ? (result.args[0] ?? result) : result);
  }

  writesOf(variable: VariableDeclaration): readonly TracedWrite[] {
    return this.#writes.get(variable) ?? [];
  }

  get writtenVariables(): Iterable<VariableDeclaration> {
    return this.#writes.keys();
  }

  isAuthority(guard: Pick<Guard, 'condition'>): boolean {
    return isAuthority(guard, this.#context) || isOriginAuthority(guard, this.#context);
  }

  get authorityContext(): AuthorityContext {
    return this.#context;
  }

  /** Whether only chosen accounts reach the event. */
  isRestricted(event: Pick<FlowEvent, 'guards'>): boolean {
    const kept = keptByGuards(event.guards);
    const context = { ...this.#context, equalsKept: (value: Value) => kept.has(value) };
    return event.guards.some((guard) => isAuthority(guard, context) || isOriginAuthority(guard, context));
  }

  /** Whether accounts reach the event whom this contract chose; owners of a record that anyone may make are none. */
  isTrusted(event: Pick<FlowEvent, 'guards'>): boolean {
    const guards = event.guards.filter(({ condition }) => !this.#isOwnRecord(condition));
    return this.isRestricted({ guards });
  }

  #isOwnRecord({ op, args }: Value): boolean {
    const kept = args.find((arg) => arg.op === 'load');
    const [location] = kept?.args ?? [];
    const variable = location && rootVariable(location);
    if (op !== '==' || !variable || !args.some(isSender)) return false;
    if (!keysOf(location).some(({ taint }) => has(taint, Taint.input))) return false;
    return this.writesOf(variable).some(
      ({ trace, write }) =>
        trace.kind === 'external' && contains(write.value, isSender) && !this.isRestricted(write),
    );
  }

  /** Whether only chosen accounts can send the transaction, signatures of theirs apart. */
  isRestrictedBySender({ guards }: Pick<FlowEvent, 'guards'>): boolean {
    return guards.some(
      (guard) => !contains(guard.condition, ({ op }) => op === 'recover') && this.isAuthority(guard),
    );
  }

  /** Whether the event is reached once at most: a guard before it fails when the transaction has ended. */
  isOnce(trace: Trace, event: Pick<FlowEvent, 'guards'>): boolean {
    return event.guards.some(
      ({ condition }) =>
        !has(condition.reach, Taint.sender, Taint.input) &&
        (this.failsUnder(condition, trace.endStore) || isFirstSetting(condition, trace.endStore)),
    );
  }

  /** Whether a condition cannot hold while storage is as given, whatever a further call brings along. */
  failsUnder(condition: Value, store: ReadonlyMap<Value, Value>): boolean {
    if (store.size === 0 || has(condition.taint, Taint.input, Taint.ether)) return false;
    const replaced = substitute(this.flow.values, condition, ({ op, args: [location] }) =>
      op === 'load' && location ? store.get(location) : undefined,
    );
    return isFalse(replaced) || contradicts(replaced);
  }

  /** Whether anyone can make the variable hold what they choose, at some key. */
  isSettable(variable: VariableDeclaration, field = ''): boolean {
    return this.writesOf(variable).some(
      ({ trace, write }) =>
        trace.kind === 'external' &&
        (field === '' || ['', field].includes(lastField(write.location))) &&
        has(write.value.taint, Taint.input, Taint.sender, Taint.origin) &&
        !this.isRestricted(write) &&
        !this.isOnce(trace, write),
    );
  }

  /** Whether a caller chooses the value: by an argument, as the caller, or by storage that callers set. */
  isChosen(value: Value): boolean {
    if (has(value.taint, Taint.input, Taint.sender, Taint.origin)) return true;
    return contains(value, ({ op, args: [location] }) => {
      const variable = op === 'load' && location ? rootVariable(location) : undefined;
      return (
        variable !== undefined && location !== undefined && this.isSettable(variable, lastField(location))
      );
    });
  }

  #remember(variable: VariableDeclaration, write: TracedWrite): void {
    const known = this.#writes.get(variable);
    if (known) known.push(write);
    else this.#writes.set(variable, [write]);
  }

  /** At which keys callers can write their own entry with nobody's leave. */
  #selfGrants(writes: readonly TracedWrite[]): Set<number> {
    const places = writes.flatMap(({ trace, write }) => {
      if (trace.kind !== 'external' || write.how === 'delete') return [];
      const place = keysOf(write.location).findIndex((key) => contains(key, isSender));
      if (place === -1 || numberOf(write.value) === 0n || isFalse(write.value)) return [];
      const limited = write.guards.some(
        (guard) => readsVariable(guard.condition, write.variable) || isAuthority(guard, this.#context),
      );
      return limited || this.isOnce(trace, write) ? [] : [place];
    });
    return new Set(places);
  }
}

/** What had to be zero is something else in the end, unless the caller wastes the occasion. */
function isFirstSetting({ op, args }: Value, store: ReadonlyMap<Value, Value>): boolean {
  if (op !== '==' || !args.some((arg) => numberOf(arg) === 0n)) return false;
  return args.some((arg) => {
    const [location] = arg.args;
    const after = arg.op === 'load' && location ? store.get(location) : undefined;
    return after !== undefined && after.op !== 'const' && !contains(after, (part) => part === arg);
  });
}

/** The field of a struct that a location is; `''` for anything else. */
function lastField({ op, data }: Value): string {
  return op === 'field' ? String(data) : '';
}

/** A caller's own entry becomes another number. */
function isOwnChange({ trace, write }: TracedWrite): boolean {
  return trace.kind === 'external' && keysOf(write.location).some(isSender) && !isMark(write.value);
}

/** A number that says which, or that, and not how much. */
function isMark(value: Value): boolean {
  return value.op === 'const' && numberOf(value) !== 0n;
}

function readsVariable(condition: Value, variable: VariableDeclaration | undefined): boolean {
  return contains(
    condition,
    ({ op, args: [location] }) =>
      op === 'load' && location !== undefined && rootVariable(location) === variable,
  );
}

/** Values of which a guard says that they are what the contract keeps. */
function keptByGuards(guards: readonly Pick<Guard, 'condition'>[]): Set<Value> {
  const kept = new Set<Value>();
  for (const { condition } of guards) {
    const [left, right] = condition.args;
    if (condition.op !== '==' || !left || !right) continue;
    if (left.op === 'load') kept.add(right);
    if (right.op === 'load') kept.add(left);
  }
  return kept;
}

/** `x < x - y` and the like do not need a proof; `!(1)` does not fold by itself. */
function contradicts({ op, args: [left, right] }: Value): boolean {
  if (op === 'not' && left) return left.op === 'const' && left.data !== 'false' && left.data !== '0';
  if (op === '==')
    return [left, right].some((one) => numberOf(one) === 0n) && [left, right].some(isPositiveOrNone);
  if (op === '<=') return numberOf(right) === 0n && left !== undefined && isPositive(left);
  return op === '<' && left !== undefined && left === right;
}

/** A length or count to which something was added. */
function isPositiveOrNone(value: Value | undefined): boolean {
  return value !== undefined && isPositive(value);
}

function isPositive({ op, args }: Value): boolean {
  return op === '+' && args.some((arg) => (numberOf(arg) ?? 0n) > 0n);
}
