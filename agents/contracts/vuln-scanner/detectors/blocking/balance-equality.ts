import type { Draft } from '../../detector.ts';
import type { Facts } from '../../facts/facts.ts';
import { contains, type Value } from '../../flow/value.ts';

/** The contract's exact balance decides, and anyone can send it a wei by destroying a contract. */
export function* balanceEquality(facts: Facts): Generator<Draft> {
  for (const trace of facts.entries)
    for (const event of trace.events) {
      if (event.event !== 'guard' || !comparesExactly(event.condition)) continue;
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

function comparesExactly(condition: Value): boolean {
  return contains(
    condition,
    ({ op, args }) =>
      (op === '==' || op === '!=') &&
      args.some(({ op: part, args: [of] }) => part === 'balance' && of?.data === 'this') &&
      !args.some((arg) => arg.op === 'const' && arg.data === '0'),
  );
}
