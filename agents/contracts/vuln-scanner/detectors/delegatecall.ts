import type { Detector } from '../detector.ts';
import type { Facts } from '../facts/facts.ts';
import type { CallEvent } from '../flow/events.ts';
import { has, Taint } from '../flow/taint.ts';

/** Foreign code runs on this contract's storage, and the caller has a say in which. */
export const delegatecall: Detector = {
  type: 'delegatecall',
  fix: 'Delegate only to addresses that the contract keeps and that only a role can change; never forward free data to a library.',
  references: ['SWC-112'],
  *detect(facts) {
    for (const trace of facts.entries)
      for (const event of trace.events) {
        if (event.event !== 'call' || (event.call !== 'delegatecall' && event.call !== 'callcode')) continue;
        if (facts.isRestricted(event)) continue;
        const chosen = facts.isChosen(event.target);
        if (!chosen && !forwardsFreely(facts, event)) continue;
        yield {
          severity: chosen ? 'critical' : 'medium',
          confidence: chosen ? 'high' : 'low',
          contract: trace.contract,
          function: event.function,
          span: event.span,
          message: chosen
            ? 'The caller chooses the code that runs on this contract’s storage and balance.'
            : 'The caller chooses which function of the library runs on this contract’s storage.',
        };
      }
  },
};

/** The caller's data goes to a library as it is, though this contract is more than a proxy. */
function forwardsFreely(facts: Facts, { args, function: from }: CallEvent): boolean {
  if (!args.some((arg) => has(arg.taint, Taint.input))) return false;
  return facts.entries.some(
    ({ entry, events }) =>
      entry !== from && events.some((event) => event.event === 'write' && !facts.isRestricted(event)),
  );
}
