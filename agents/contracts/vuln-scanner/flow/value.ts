import type { VariableDeclaration } from '../../solidity/ast/nodes.ts';
import { spend } from './effort.ts';
import { Taint, type TaintSet } from './taint.ts';

/**
 * A value of the symbolic execution. Equal values are one object, so structure is compared by `===`.
 *
 * Storage is named by locations: `variable`, `element` (of a mapping or array, with its key), `field` (of a struct) and
 * `slot` (by number, from assembly). `load` is what a location held when the transaction began.
 */
export interface Value {
  readonly id: number;
  readonly op: string;
  readonly args: readonly Value[];
  /** What sets it apart besides its arguments: a constant's text, a name, a declaration, a number. */
  readonly data: unknown;
  /** What it was computed from. */
  readonly taint: TaintSet;
  /** The same, and what chose the storage that it was read from. */
  readonly reach: TaintSet;
  readonly size: number;
}

/** Values grow by every operation; beyond this many parts only their taint is kept. */
const maxSize = 400;

const commutative = new Set(['+', '*', '==', '!=', '&&', '||', '&', '|', '^']);

/** Makes values, each once. */
export class Values {
  readonly #known = new Map<string, Value>();
  readonly #dataIds = new Map<unknown, number>();
  #fresh = 0;

  make(op: string, args: readonly Value[] = [], data: unknown = undefined, extra: TaintSet = 0): Value {
    const size = args.reduce((sum, arg) => sum + arg.size, 1);
    if (size > maxSize) return this.fresh(union(args) | extra, reach(args) | extra);
    const ordered = commutative.has(op) ? [...args].sort((a, b) => a.id - b.id) : args;
    const key = `${op}|${this.#dataKey(data)}|${ordered.map(({ id }) => id).join()}|${extra}`;
    const known = this.#known.get(key);
    if (known) return known;
    const own = ownTaint(op, data) | extra;
    const taint = op === 'load' || isPlace(op, ordered) ? own : own | union(ordered);
    const value: Value = {
      id: this.#known.size,
      op,
      args: ordered,
      data,
      taint,
      reach: own | reach(ordered),
      size,
    };
    this.#known.set(key, value);
    return value;
  }

  constant(text: string | bigint | boolean): Value {
    return this.make('const', [], String(text));
  }

  env(name: string): Value {
    return this.make('env', [], name);
  }

  /** A value nothing is known about but its taint. */
  fresh(taint: TaintSet, through: TaintSet = taint): Value {
    const value = this.make('fresh', [], `#${this.#fresh++}`, taint);
    return through === taint ? value : { ...value, reach: through };
  }

  /** One of several. */
  choice(values: readonly Value[]): Value {
    const flat = [...new Set(values.flatMap((value) => (value.op === 'choice' ? value.args : [value])))];
    const [only] = flat;
    if (flat.length === 1 && only) return only;
    if (flat.length > 6) return this.make('merged', [], flat.map(({ id }) => id).join(), union(flat));
    return this.make('choice', flat);
  }

  #dataKey(data: unknown): string {
    if (typeof data === 'string') return data;
    if (data === undefined) return '';
    let id = this.#dataIds.get(data);
    if (id === undefined) {
      id = this.#dataIds.size;
      this.#dataIds.set(data, id);
    }
    return `@${id}`;
  }
}

function union(values: readonly Value[]): TaintSet {
  return values.reduce((set, { taint }) => set | taint, 0);
}

function reach(values: readonly Value[]): TaintSet {
  return values.reduce((set, value) => set | value.reach, 0);
}

const environment: Readonly<Record<string, TaintSet>> = {
  'msg.sender': Taint.sender,
  'msg.value': Taint.ether,
  'msg.data': Taint.input,
  'msg.sig': Taint.input,
  'tx.origin': Taint.origin,
  'block.timestamp': Taint.time,
  'block.number': Taint.block,
  'block.difficulty': Taint.block,
  'block.prevrandao': Taint.block,
  'block.coinbase': Taint.block,
  'block.gaslimit': Taint.block,
  'block.basefee': Taint.block,
  'block.blobbasefee': Taint.block,
};

function ownTaint(op: string, data: unknown): TaintSet {
  switch (op) {
    case 'env':
      return environment[String(data)] ?? 0;
    case 'param':
      return Taint.input;
    case 'load':
      return Taint.storage;
    case 'result':
      return Taint.external;
    case 'blockhash':
      return Taint.block;
    default:
      return 0;
  }
}

/** Whether a value made like this names a place in storage; parts of memory and arguments are values. */
function isPlace(op: string, [parent]: readonly Value[]): boolean {
  if (op === 'variable' || op === 'slot') return true;
  return (op === 'element' || op === 'field') && parent !== undefined && isLocation(parent);
}

/** Whether the value names a place in storage. */
export function isLocation(value: Value): boolean {
  return isPlace(value.op, value.args);
}

/** The state variable that a location is a part of; undefined for raw slots. */
export function rootVariable(location: Value): VariableDeclaration | undefined {
  if (location.op === 'variable') return location.data as VariableDeclaration;
  const [parent] = location.args;
  return (location.op === 'element' || location.op === 'field') && parent ? rootVariable(parent) : undefined;
}

/** The keys that lead to a location, from the variable on. */
export function keysOf(location: Value): readonly Value[] {
  const [parent, key] = location.args;
  if (!parent || (location.op !== 'element' && location.op !== 'field')) return [];
  return key ? [...keysOf(parent), key] : keysOf(parent);
}

/** Whether any part of the value, itself included, is as asked. */
export function contains(value: Value, test: (part: Value) => boolean, seen = new Set<Value>()): boolean {
  spend(1);
  if (seen.has(value)) return false;
  seen.add(value);
  return test(value) || value.args.some((arg) => contains(arg, test, seen));
}

/** State variables whose content the value was computed from. */
export function loadedVariables(value: Value): Set<VariableDeclaration> {
  const found = new Set<VariableDeclaration>();
  contains(value, ({ op, args: [location] }) => {
    const variable = op === 'load' && location ? rootVariable(location) : undefined;
    if (variable) found.add(variable);
    return false;
  });
  return found;
}
