import type { Draft } from '../../detector.ts';
import type { Facts } from '../../facts/facts.ts';

/** Anyone can destroy the contract. */
export function* unprotectedDestruction(facts: Facts): Generator<Draft> {
  for (const trace of facts.entries)
    for (const event of trace.events) {
      if (event.event !== 'call' || event.call !== 'selfdestruct' || facts.isRestricted(event)) continue;
      yield {
        severity: 'critical',
        confidence: 'high',
        contract: trace.contract,
        function: event.function,
        span: event.span,
        message: 'Anyone can destroy the contract and send its ether away.',
        references: ['SWC-106'],
      };
    }
}
