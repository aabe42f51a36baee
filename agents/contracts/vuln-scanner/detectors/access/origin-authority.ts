import type { Span } from '../../../solidity/ast/nodes.ts';
import type { Draft } from '../../detector.ts';
import { isOriginAuthority } from '../../facts/authority.ts';
import type { Facts } from '../../facts/facts.ts';

/** A role is checked by who signed the transaction instead of by who calls. */
export function* originAuthority(facts: Facts): Generator<Draft> {
  const seen = new Set<Span>();
  for (const trace of facts.flow.traces)
    for (const event of trace.events) {
      if (event.event !== 'guard' || seen.has(event.span)) continue;
      if (
        !isOriginAuthority(event, facts.authorityContext) &&
        !isOriginInequality(event.condition.op, facts, event)
      )
        continue;
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

/** `if (tx.origin != owner) revert`: the opposite of the condition is what grants. */
function isOriginInequality(
  op: string,
  facts: Facts,
  { condition }: Parameters<typeof isOriginAuthority>[0],
): boolean {
  if (op !== '!=') return false;
  const [left, right] = condition.args;
  if (!left || !right) return false;
  return isOriginAuthority(
    { condition: facts.flow.values.make('==', [left, right]) },
    facts.authorityContext,
  );
}
