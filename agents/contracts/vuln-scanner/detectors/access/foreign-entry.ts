import type { Draft } from '../../detector.ts';
import { isSender } from '../../facts/authority.ts';
import type { Facts } from '../../facts/facts.ts';
import type { FlowEvent, WriteEvent } from '../../flow/events.ts';
import type { Trace } from '../../flow/run.ts';
import { has, Taint } from '../../flow/taint.ts';
import { contains, keysOf, type Value } from '../../flow/value.ts';

/** Anyone takes what the contract keeps for somebody else: nothing asks who calls. */
export function* foreignEntry(facts: Facts): Generator<Draft> {
  for (const trace of facts.entries) {
    if (trace.events.some(concernsCaller)) continue;
    for (const event of trace.events) {
      if (event.event !== 'write' || facts.isRestricted(event) || facts.isOnce(trace, event)) continue;
      if (!takesAmount(event) && !takesPlace(event)) continue;
      if (isBound(event) || isPaidOut(trace, event)) continue;
      yield {
        severity: 'high',
        confidence: 'medium',
        contract: trace.contract,
        function: event.function,
        span: event.span,
        message: `Anyone can take from \`${event.variable?.name}\` what it keeps for another account: nothing asks who calls.`,
        references: ['SWC-105'],
      };
    }
  }
}

/** The caller's own entries, tokens or ether are part of it. */
function concernsCaller(event: FlowEvent): boolean {
  switch (event.event) {
    case 'write':
      return (
        keysOf(event.location).some((key) => contains(key, isSender)) || has(event.value.taint, Taint.ether)
      );
    case 'call':
      return event.args.some((arg) => contains(arg, isSender));
    case 'guard':
      return has(event.condition.reach, Taint.sender, Taint.origin, Taint.ether);
    default:
      return false;
  }
}

/** The entry of an account that an argument names shrinks by an amount that an argument says. */
function takesAmount({ variable, location, value, previous }: WriteEvent): boolean {
  const { type } = variable ?? {};
  if (type?.kind !== 'mapping' || type.key.kind !== 'address' || type.value.kind !== 'integer') return false;
  const [left, amount] = value.args;
  return (
    value.op === '-' &&
    left === previous &&
    amount !== undefined &&
    has(amount.taint, Taint.input) &&
    isNamed(location)
  );
}

/** The owner of something changes, and it is only asked whether the caller knows the old one. */
function takesPlace({ variable, location, value, previous, guards }: WriteEvent): boolean {
  const { type } = variable ?? {};
  if (type?.kind !== 'mapping' || type.value.kind !== 'address' || !has(value.taint, Taint.input))
    return false;
  const known = guards.some(
    ({ condition: { op, args } }) =>
      op === '==' &&
      args.includes(previous) &&
      args.some((arg) => arg !== previous && has(arg.taint, Taint.input)),
  );
  return known && isNamed(location);
}

function isNamed(location: Value): boolean {
  return keysOf(location).some(({ taint }) => has(taint, Taint.input));
}

/** A signature, a proof, or the word of another contract. */
function isBound({ guards, location }: WriteEvent): boolean {
  const binds = ({ op }: Value): boolean =>
    op === 'recover' || op === 'hash' || op === 'result' || op === 'part' || op === 'unknown';
  return (
    guards.some(({ condition }) => contains(condition, binds)) ||
    contains(location, ({ op }) => op === 'recover')
  );
}

/** What is taken from an account is sent to it. */
function isPaidOut({ events }: Trace, { location }: WriteEvent): boolean {
  const keys = keysOf(location);
  return events.some(
    (event) => event.event === 'call' && [event.target, ...event.args].some((value) => keys.includes(value)),
  );
}
