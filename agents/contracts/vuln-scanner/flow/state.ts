import type { Span, VariableDeclaration } from '../../solidity/ast/nodes.ts';
import { spend } from './effort.ts';
import type { CallEvent } from './events.ts';
import { operation } from './fold.ts';
import { has, Taint } from './taint.ts';
import type { Value, Values } from './value.ts';

/** A condition that holds from its place on. */
export interface Guard {
  readonly condition: Value;
  /** `require` and `assert` undo the transaction where it does not hold; a `branch` goes another way. */
  readonly how: 'require' | 'assert' | 'branch';
  readonly span: Span;
  /** Place in the order of events. */
  readonly order: number;
}

/** What is known at a point of the walk. Branches work on copies. */
export interface State {
  locals: Map<VariableDeclaration, Value>;
  /** Variables of assembly, by name. */
  registers: Map<string, Value>;
  /** Storage written so far, by location. */
  store: Map<Value, Value>;
  guards: readonly Guard[];
  calls: ReadonlySet<CallEvent>;
  reads: ReadonlySet<VariableDeclaration>;
  /** What assembly has put into memory. */
  memory: Value | undefined;
}

export function emptyState(): State {
  return {
    locals: new Map(),
    registers: new Map(),
    store: new Map(),
    guards: [],
    calls: new Set(),
    reads: new Set(),
    memory: undefined,
  };
}

export function copyState(state: State): State {
  return {
    ...state,
    locals: new Map(state.locals),
    registers: new Map(state.registers),
    store: new Map(state.store),
  };
}

/** What is known where several ways meet: what all of them agree on. Undefined where none arrives. */
export function joinStates(values: Values, states: readonly (State | undefined)[]): State | undefined {
  const alive = states.filter((state) => state !== undefined);
  const [first, ...others] = alive;
  if (!first) return undefined;
  return others.reduce((joined, state) => joinTwo(values, joined, state), first);
}

function joinTwo(values: Values, a: State, b: State): State {
  if (a === b) return a;
  return {
    locals: joinMaps(a.locals, b.locals, (one, other) => values.choice([one, other])),
    registers: joinMaps(a.registers, b.registers, (one, other) => values.choice([one, other])),
    store: joinStores(values, a.store, b.store),
    guards: joinGuards(values, a.guards, b.guards),
    calls: joinSets(a.calls, b.calls),
    reads: joinSets(a.reads, b.reads),
    memory: a.memory && b.memory ? values.choice([a.memory, b.memory]) : (a.memory ?? b.memory),
  };
}

function joinMaps<K>(
  a: ReadonlyMap<K, Value>,
  b: ReadonlyMap<K, Value>,
  join: (one: Value, other: Value) => Value,
): Map<K, Value> {
  const joined = new Map(a);
  for (const [key, value] of b) {
    const other = joined.get(key);
    if (other !== value) joined.set(key, other ? join(other, value) : value);
  }
  return joined;
}

/** A location that only one way wrote still holds its first content on the other. */
function joinStores(
  values: Values,
  a: ReadonlyMap<Value, Value>,
  b: ReadonlyMap<Value, Value>,
): Map<Value, Value> {
  const joined = new Map<Value, Value>();
  for (const location of new Set([...a.keys(), ...b.keys()])) {
    const before = values.make('load', [location]);
    const one = a.get(location) ?? before;
    const other = b.get(location) ?? before;
    joined.set(location, one === other ? one : values.choice([one, other]));
  }
  return joined;
}

function joinGuards(values: Values, a: readonly Guard[], b: readonly Guard[]): readonly Guard[] {
  if (a === b) return a;
  spend(5 * (a.length + b.length));
  const [ofA, ofB] = [a, b].map((guards) => new Set(guards.map(({ condition }) => condition)));
  const both = a.filter(({ condition }) => ofB?.has(condition));
  const onlyA = a.filter(({ condition }) => !ofB?.has(condition));
  const onlyB = b.filter(({ condition }) => !ofA?.has(condition));
  const either = eitherCaller(values, onlyA, onlyB);
  return either ? [...both, either] : both;
}

const mostGuards = 6;

/** Both ways ask who calls: what holds after them is that one of them liked the answer. */
function eitherCaller(values: Values, a: readonly Guard[], b: readonly Guard[]): Guard | undefined {
  const [first] = a;
  if (!first || a.length > mostGuards || b.length > mostGuards) return undefined;
  const [one, other] = [a, b].map((guards) => conjunction(values, guards));
  if (!one || !other) return undefined;
  return { ...first, condition: operation(values, '||', one, other), how: 'branch' };
}

/** All conditions on the caller; undefined where there is none. */
function conjunction(values: Values, guards: readonly Guard[]): Value | undefined {
  const conditions = guards.flatMap(({ condition }) =>
    has(condition.reach, Taint.sender, Taint.origin) ? [condition] : [],
  );
  const [first, ...others] = conditions;
  return first && others.reduce((all, each) => operation(values, '&&', all, each), first);
}

function joinSets<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): ReadonlySet<T> {
  if (a === b || b.size === 0) return a;
  if (a.size === 0) return b;
  return new Set([...a, ...b]);
}
