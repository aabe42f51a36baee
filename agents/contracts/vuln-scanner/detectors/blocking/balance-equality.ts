import type { Draft } from '../../detector.ts';
import type { Facts } from '../../facts/facts.ts';
import { isBalanceLike } from '../../facts/spot.ts';
import { numberOf } from '../../flow/fold.ts';
import { contains, type Value } from '../../flow/value.ts';

/** The contract's exact balance decides, and anyone can send it a wei by destroying a contract. */
export function* balanceEquality(facts: Facts): Generator<Draft> {
  for (const trace of facts.entries)
    for (const event of trace.events) {
      if (event.event !== 'guard' || !comparesExactly(facts, event.condition)) continue;
      yield {
        severity: 'medium',
        confidence: 'medium',
        contract: trace.contract,
        function: event.function,
        span: event.span,
        message:
          'The condition needs an exact balance: ether that is forced into the contract breaks it for ever.',
        fix: 'Compare with at least or at most, or count deposits in a variable.',
        references: ['SWC-132'],
      };
    }
}

function comparesExactly(facts: Facts, condition: Value): boolean {
  return contains(condition, ({ op, args }) => {
    if (op !== '==' && op !== '!=') return false;
    const others = args.filter((arg) => !isOwnBalance(facts, arg));
    const [other] = others;
    return (
      others.length === 1 && other !== undefined && numberOf(other) !== 0n && !dependsOnBalance(facts, other)
    );
  });
}

/** What the contract holds, in ether or in a token. */
function isOwnBalance(facts: Facts, value: Value): boolean {
  if (value.op === 'balance') return value.args[0]?.data === 'this';
  const call = value.op === 'result' ? facts.callOf(value) : undefined;
  return call !== undefined && isBalanceLike(call) && call.args[0]?.data === 'this';
}

/** Two balances are compared: only the difference counts. */
function dependsOnBalance(facts: Facts, value: Value): boolean {
  return contains(value, (part) => isOwnBalance(facts, part));
}
