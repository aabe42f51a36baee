import type { Span, VariableDeclaration } from '../../solidity/ast/nodes.ts';
import { isReference, type Type } from '../../solidity/ast/types.ts';
import type { WriteEvent } from './events.ts';
import type { Run } from './run.ts';
import type { State } from './state.ts';
import { isLocation, rootVariable, type Value, type Values } from './value.ts';

/** What a variable holds before anything is assigned. */
export function initialValue(values: Values, variable: VariableDeclaration): Value {
  if (variable.location === 'storage') return values.make('slot', [values.constant(0n)], 'uninitialised');
  return zeroOf(values, variable.type);
}

export function zeroOf(values: Values, type: Type): Value {
  switch (type.kind) {
    case 'bool':
      return values.constant(false);
    case 'integer':
    case 'address':
    case 'enum':
    case 'contract':
      return values.constant(0n);
    case 'bytes':
      return type.size === undefined ? values.make('empty') : values.constant(0n);
    default:
      return values.make('empty');
  }
}

/** What a location holds now. Remembers that its variable was read. */
export function read(run: Run, location: Value, state: State, span: Span): Value {
  const variable = rootVariable(location);
  if (variable && variable.mutability !== 'constant') {
    state.reads = state.reads.has(variable) ? state.reads : new Set([...state.reads, variable]);
    run.record(state, span, { event: 'read', location, variable });
  }
  return contentOf(run.values, location, state);
}

/** What a location holds, without a trace in the events. */
export function contentOf(values: Values, location: Value, state: Pick<State, 'store'>): Value {
  const written = state.store.get(location);
  if (written) return written;
  const [parent, key] = location.args;
  const whole = parent && state.store.get(parent);
  if (whole && location.op === 'field') return fieldOf(values, whole, String(location.data));
  if (whole && location.op === 'element' && key) return elementOf(values, whole, key);
  return values.make('load', [location]);
}

export function write(
  run: Run,
  location: Value,
  value: Value,
  state: State,
  span: Span,
  how: WriteEvent['how'] = 'assign',
): void {
  const previous = contentOf(run.values, location, state);
  run.record(state, span, {
    event: 'write',
    location,
    variable: rootVariable(location),
    value,
    previous,
    how,
  });
  for (const known of state.store.keys()) if (isPartOf(known, location)) state.store.delete(known);
  if (how === 'assign' || how === 'delete' || how === 'length') state.store.set(location, value);
  else {
    const length = run.values.make('field', [location], 'length');
    state.store.set(
      length,
      run.values.make(how === 'push' ? '+' : '-', [
        contentOf(run.values, length, state),
        run.values.constant(1n),
      ]),
    );
  }
}

function isPartOf(location: Value, whole: Value): boolean {
  const [parent] = location.args;
  return (
    location !== whole &&
    (location.op === 'element' || location.op === 'field') &&
    parent !== undefined &&
    (parent === whole || isPartOf(parent, whole))
  );
}

/** A member of a value or location. */
export function fieldOf(values: Values, object: Value, name: string): Value {
  if (object.op === 'with') {
    const [before, changed] = object.args;
    if (object.data === name && changed) return changed;
    if (before) return fieldOf(values, before, name);
  }
  const [loaded] = object.args;
  if (object.op === 'load' && loaded) return values.make('load', [values.make('field', [loaded], name)]);
  if (object.op === 'struct') {
    const index = (object.data as readonly string[]).indexOf(name);
    return object.args[index] ?? values.make('field', [object], name);
  }
  return values.make('field', [object], name);
}

/** An element of a value or location. */
export function elementOf(values: Values, object: Value, key: Value): Value {
  if (object.op === 'with' && object.data === '[]') {
    const [before, changed, at] = object.args;
    if (at === key && changed) return changed;
    if (before && changed) return values.choice([changed, elementOf(values, before, key)]);
  }
  const [loaded] = object.args;
  if (object.op === 'load' && loaded) return values.make('load', [values.make('element', [loaded, key])]);
  return values.make('element', [object, key]);
}

/** The value as a variable of memory or the stack takes it: a copy of what the storage holds. */
export function copied(run: Run, value: Value, state: State, span: Span): Value {
  return isLocation(value) ? read(run, value, state, span) : value;
}

/** Whether an expression of this type, read from storage, stays a reference. */
export function staysReference(type: Type): boolean {
  return isReference(type);
}
