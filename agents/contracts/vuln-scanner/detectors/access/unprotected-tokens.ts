import type { Draft } from '../../detector.ts';
import { isSender } from '../../facts/authority.ts';
import { changesOther } from '../../facts/effects.ts';
import type { Facts } from '../../facts/facts.ts';
import { isBalanceLike } from '../../facts/spot.ts';
import type { CallEvent, FlowEvent } from '../../flow/events.ts';
import type { Trace } from '../../flow/run.ts';
import { has, Taint } from '../../flow/taint.ts';
import { contains, keysOf, type Value } from '../../flow/value.ts';

/** Tokens of the contract leave to an account of the caller's choice, in an amount that nothing limits. */
export function* unprotectedTokens(facts: Facts): Generator<Draft> {
  for (const trace of facts.entries)
    for (const event of trace.events) {
      if (!isTokenPayout(facts, event) || facts.isRestricted(event) || facts.isOnce(trace, event)) continue;
      if (isLimited(event) || isEarned(trace, event)) continue;
      yield {
        severity: 'high',
        confidence: 'medium',
        contract: trace.contract,
        function: event.function,
        span: event.span,
        message: 'Anyone can send tokens of this contract to an account of their choice.',
        references: ['SWC-105'],
      };
    }
}

/** A changing call of two arguments, an account and an amount, both as the caller wants them. */
function isTokenPayout(facts: Facts, event: FlowEvent): event is CallEvent {
  if (!changesOther(event) || event.callee?.kind !== 'function-declaration' || event.args.length !== 2)
    return false;
  const [first, second] = event.callee.parameters;
  const [to, amount] = event.args;
  if (first?.type.kind !== 'address' || second?.type.kind !== 'integer' || !to || !amount) return false;
  return has(to.taint, Taint.sender, Taint.input) && (amount.op === 'param' || isWholeBalance(facts, amount));
}

function isWholeBalance(facts: Facts, amount: Value): boolean {
  const call = amount.op === 'result' ? facts.callOf(amount) : undefined;
  return call !== undefined && isBalanceLike(call) && call.args[0]?.data === 'this';
}

/** A condition about the caller, a payment, a secret, a proof, or the word of another contract. */
function isLimited({ guards }: CallEvent): boolean {
  return guards.some(
    ({ condition }) =>
      has(condition.reach, Taint.sender, Taint.origin, Taint.ether, Taint.time, Taint.block) ||
      contains(condition, ({ op }) => ['hash', 'recover', 'result', 'part', 'unknown'].includes(op)),
  );
}

/** The caller gave something for it before, it is written down as taken, or it has to come back. */
function isEarned({ events, entry }: Trace, payout: CallEvent): boolean {
  if (entry.mutability === 'payable') return true;
  return events.some((event) => {
    if (event.event === 'call')
      return event.order < payout.order && event.args.some((arg) => contains(arg, isSender));
    if (event.event === 'write') return keysOf(event.location).length > 0;
    return event.event === 'guard' && event.order > payout.order && isComparison(event.condition);
  });
}

/** What the contract has afterwards is enough. */
function isComparison({ op, taint }: Value): boolean {
  return (op === '<' || op === '<=') && has(taint, Taint.external);
}
