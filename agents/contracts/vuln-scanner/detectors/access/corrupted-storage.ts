import type { Draft } from '../../detector.ts';
import type { Facts } from '../../facts/facts.ts';
import type { WriteEvent } from '../../flow/events.ts';
import { numberOf } from '../../flow/fold.ts';
import { has, Taint } from '../../flow/taint.ts';
import { contains, keysOf, rootVariable, type Value } from '../../flow/value.ts';

/** Anyone chooses which slot is written: by an array whose length they can wrap around, or by number. */
export function* corruptedStorage(facts: Facts): Generator<Draft> {
  const stretched = new Set(
    facts.entries.flatMap((trace) =>
      trace.events.flatMap((event) =>
        event.event === 'write' && isStretch(facts, event) ? [rootVariable(event.location)] : [],
      ),
    ),
  );
  for (const trace of facts.entries)
    for (const event of trace.events) {
      if (event.event !== 'write' || facts.isRestricted(event)) continue;
      const message = isStretch(facts, event)
        ? 'Anyone can make the array as long as the whole storage: its elements then cover every variable.'
        : isFreeElement(event, stretched)
          ? 'The index is chosen by the caller, and the array can be made to cover every variable of the contract.'
          : isFreeSlot(event.location)
            ? 'The caller chooses the storage slot that is written.'
            : undefined;
      if (message)
        yield {
          severity: 'high',
          confidence: 'high',
          contract: trace.contract,
          function: event.function,
          span: event.span,
          message,
          fix: 'Check the length before it shrinks, use pop and push, and bound the index by the length.',
          references: ['SWC-124'],
        };
    }
}

/** The length becomes what an argument says, or one less without looking whether it is zero. */
function isStretch(facts: Facts, event: WriteEvent): boolean {
  if (event.how !== 'length' || facts.isRestricted(event)) return false;
  if (has(event.value.taint, Taint.input)) return true;
  if (event.value.op !== '-') return false;
  const [length] = event.value.args;
  return !event.guards.some(
    ({
      condition: {
        op,
        args: [left, right],
      },
    }) => {
      if (op === '!=') return left === length || right === length;
      return (op === '<' || (op === '<=' && numberOf(left) !== 0n)) && right === length;
    },
  );
}

function isFreeElement({ location, guards }: WriteEvent, stretched: ReadonlySet<unknown>): boolean {
  const variable = rootVariable(location);
  if (variable?.type.kind !== 'array' || !stretched.has(variable)) return false;
  return keysOf(location).some(
    (key) =>
      has(key.taint, Taint.input) &&
      !guards.some(({ condition: { op, args } }) => op === '<' && args[0] === key && args[1]?.op === 'const'),
  );
}

function isFreeSlot(location: Value): boolean {
  const [slot] = location.args;
  return (
    location.op === 'slot' &&
    slot !== undefined &&
    has(slot.taint, Taint.input) &&
    !contains(slot, ({ op }) => op === 'hash')
  );
}
