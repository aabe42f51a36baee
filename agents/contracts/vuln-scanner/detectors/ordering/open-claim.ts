import type { Draft } from '../../detector.ts';
import { isSender } from '../../facts/authority.ts';
import type { Facts } from '../../facts/facts.ts';
import type { WriteEvent } from '../../flow/events.ts';
import { numberOf } from '../../flow/fold.ts';
import type { Trace } from '../../flow/run.ts';
import { has, Taint } from '../../flow/taint.ts';
import { keysOf, type Value } from '../../flow/value.ts';

/** Who first names something that is free owns it, and the name travels in the open. */
export function* openClaim(facts: Facts): Generator<Draft> {
  for (const trace of facts.entries)
    for (const event of trace.events) {
      if (event.event !== 'write' || !isClaim(event) || facts.isRestricted(event)) continue;
      if (isBound(trace)) continue;
      yield {
        severity: 'low',
        confidence: 'medium',
        contract: trace.contract,
        function: event.function,
        span: event.span,
        message: `Whoever sees the claim of \`${event.variable?.name}\` first can send it as their own: it is free for the first one.`,
      };
    }
}

/** `owners[name] = caller`, where a name is a text or a hash, and nobody had it before. */
function isClaim({ variable, location, value, guards }: WriteEvent): boolean {
  const type = variable?.type;
  const named = type?.kind === 'mapping' && (type.key.kind === 'bytes' || type.key.kind === 'string');
  const [key, ...others] = keysOf(location);
  if (!named || !isSender(value) || key?.op !== 'param' || others.length > 0) return false;
  return guards.some(
    ({ condition: { op, args } }) =>
      op === '==' && args.some((arg) => numberOf(arg) === 0n) && args.some((arg) => holds(arg, location)),
  );
}

function holds({ op, args: [at] }: Value, location: Value): boolean {
  return op === 'load' && at === location;
}

/** A commitment of the caller's, or a signature, has to fit. */
function isBound({ events }: Trace): boolean {
  return events.some(
    (event) =>
      event.event === 'guard' &&
      (has(event.condition.reach, Taint.sender, Taint.origin) || event.condition.op === 'recover'),
  );
}
