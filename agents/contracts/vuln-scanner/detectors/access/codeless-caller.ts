import type { Draft } from '../../detector.ts';
import { isSender } from '../../facts/authority.ts';
import { movesValue } from '../../facts/effects.ts';
import type { Facts } from '../../facts/facts.ts';
import type { GuardEvent } from '../../flow/events.ts';
import { numberOf } from '../../flow/fold.ts';
import type { Trace } from '../../flow/run.ts';
import type { Value } from '../../flow/value.ts';

/** Contracts are kept out by asking for their code, which they do not have while they are constructed. */
export function* codelessCaller(facts: Facts): Generator<Draft> {
  for (const trace of facts.entries)
    for (const event of trace.events) {
      if (event.event !== 'guard' || !event.holds || !asksForCode(event.holds)) continue;
      if (!decides(trace, event) || facts.isRestricted(event)) continue;
      yield {
        severity: 'low',
        confidence: 'high',
        contract: trace.contract,
        function: event.function,
        span: event.span,
        message: 'The caller has to be without code, and so is a contract that calls from its constructor.',
        fix: 'Do not rely on callers being no contracts; limit what any caller can do.',
      };
    }
}

function decides({ events }: Trace, { order }: GuardEvent): boolean {
  return events.some((event) => event.order > order && (event.event === 'write' || movesValue(event)));
}

/** The size of the caller's code is zero. */
function asksForCode({ op, args: [left, right] }: Value): boolean {
  if (op === '==') return [left, right].some(isCodeSize) && [left, right].some((arg) => numberOf(arg) === 0n);
  return op === '<=' && numberOf(right) === 0n && isCodeSize(left);
}

function isCodeSize(value: Value | undefined): boolean {
  const [of] = value?.args ?? [];
  if (value?.op === 'yul.extcodesize') return isSender(of);
  return value?.op === 'field' && value.data === 'length' && of?.op === 'code' && isSender(of.args[0]);
}
