import type { Expression } from '../../solidity/ast/nodes.ts';
import { evaluate, locate } from './evaluate.ts';
import type { Run } from './run.ts';
import type { State } from './state.ts';
import { contentOf, copied, write } from './storage.ts';
import { components } from './tuples.ts';
import { isLocation, type Value } from './value.ts';

/** Puts a value where an expression points. */
export function assignTo(
  run: Run,
  target: Expression,
  value: Value,
  state: State,
  how: 'assign' | 'delete' = 'assign',
): void {
  const { values } = run;
  if (target.kind === 'tuple') {
    const parts = components(values, value, target.items.length);
    target.items.forEach((item, index) => {
      const part = parts[index];
      if (item && part) assignTo(run, item, part, state, how);
    });
    return;
  }
  if (target.kind === 'identifier') {
    assignToName(run, target, value, state, how);
    return;
  }
  const place = target.kind === 'member' || target.kind === 'index' ? locate(run, target, state) : undefined;
  if (place && isLocation(place)) {
    const isLength =
      target.kind === 'member' && target.member === 'length' && target.object.type.kind === 'array';
    write(run, place, copied(run, value, state, target.span), state, target.span, isLength ? 'length' : how);
    return;
  }
  if (target.kind !== 'member' && target.kind !== 'index') return;
  const key = target.kind === 'index' && target.index ? [evaluate(run, target.index, state)] : [];
  const before = evaluate(run, target.object, state);
  if (isLocation(before)) return;
  const changed = values.make(
    'with',
    [before, value, ...key],
    target.kind === 'member' ? target.member : '[]',
  );
  assignTo(run, target.object, changed, state);
}

function assignToName(
  run: Run,
  { declaration, span }: Extract<Expression, { kind: 'identifier' }>,
  value: Value,
  state: State,
  how: 'assign' | 'delete',
): void {
  if (declaration?.kind !== 'variable-declaration') return;
  if (declaration.role === 'state') {
    const location = run.values.make('variable', [], declaration);
    write(run, location, copied(run, value, state, span), state, span, how);
  } else {
    state.locals.set(declaration, declaration.location === 'storage' ? value : snapshot(run, value, state));
  }
}

/** What a variable outside storage takes: the content, not the place. */
export function snapshot(run: Run, value: Value, state: State): Value {
  return isLocation(value) ? contentOf(run.values, value, state) : value;
}
