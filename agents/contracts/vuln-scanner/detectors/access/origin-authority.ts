import type { Span } from '../../../solidity/ast/nodes.ts';
import type { Draft } from '../../detector.ts';
import { isOrigin, isSender } from '../../facts/authority.ts';
import type { Facts } from '../../facts/facts.ts';
import { contains, keysOf, type Value } from '../../flow/value.ts';

/** A role is checked by who signed the transaction instead of by who calls. */
export function* originAuthority(facts: Facts): Generator<Draft> {
  const seen = new Set<Span>();
  for (const trace of facts.flow.traces)
    for (const event of trace.events) {
      if (event.event !== 'guard' || seen.has(event.span)) continue;
      if (!comparesOrigin(event.condition)) continue;
      seen.add(event.span);
      yield {
        severity: 'medium',
        confidence: 'high',
        contract: trace.contract,
        function: event.function,
        span: event.span,
        message:
          'The role is checked by tx.origin: whoever gets a role holder to call any contract of theirs acts with that role.',
        fix: 'Compare msg.sender instead of tx.origin.',
        references: ['SWC-115'],
      };
    }
}

/** The signer against anything but the caller itself; `msg.sender == tx.origin` only asks for an account without code. */
function comparesOrigin(condition: Value): boolean {
  return contains(condition, ({ op, args }) => {
    if (op === 'load') return args.some((location) => keysOf(location).some(isOrigin));
    return (op === '==' || op === '!=') && args.some(isOrigin) && !args.some(isSender);
  });
}
