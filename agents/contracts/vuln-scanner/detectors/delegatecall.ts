import type { Detector, Draft } from '../detector.ts';
import type { Facts } from '../facts/facts.ts';
import type { CallEvent } from '../flow/events.ts';
import type { Trace } from '../flow/run.ts';
import { has, Taint } from '../flow/taint.ts';
import { contains, keysOf, rootVariable } from '../flow/value.ts';

/** Foreign code runs on this contract's storage, and the caller has a say in which. */
export const delegatecall: Detector = {
  type: 'delegatecall',
  fix: 'Delegate only to addresses that the contract keeps and that only a role can change; never forward free data to a library.',
  references: ['SWC-112'],
  *detect(facts) {
    for (const trace of facts.entries)
      for (const event of trace.events) {
        if (event.event !== 'call' || (event.call !== 'delegatecall' && event.call !== 'callcode')) continue;
        const problem = problemOf(facts, trace, event);
        if (problem)
          yield { ...problem, contract: trace.contract, function: event.function, span: event.span };
      }
  },
};

type Problem = Pick<Draft, 'severity' | 'confidence' | 'message' | 'fix'>;

function problemOf(facts: Facts, trace: Trace, event: CallEvent): Problem | undefined {
  if (!facts.isRestricted(event) && facts.isChosen(event.target) && !isListed(facts, event))
    return {
      severity: 'critical',
      confidence: 'high',
      message: 'The caller chooses the code that runs on this contract’s storage and balance.',
    };
  if (spendsPaymentTwice(facts, trace, event))
    return {
      severity: 'high',
      confidence: 'medium',
      message:
        'Each of several calls to this contract sees the same msg.value: one payment counts many times.',
      fix: 'Do not let the batch take ether, or count what of msg.value is used up.',
    };
  if (facts.isRestricted(event) || !forwardsFreely(facts, event)) return undefined;
  return {
    severity: 'medium',
    confidence: 'low',
    message: 'The caller chooses which function of the library runs on this contract’s storage.',
  };
}

/** The target has to be on a list that callers cannot change. */
function isListed(facts: Facts, { guards, target }: CallEvent): boolean {
  return guards.some(({ condition }) =>
    contains(condition, ({ op, args: [location] }) => {
      const list = op === 'load' && location ? rootVariable(location) : undefined;
      return (
        list !== undefined &&
        location !== undefined &&
        keysOf(location).includes(target) &&
        !facts
          .writesOf(list)
          .some(({ trace, write }) => trace.kind === 'external' && !facts.isRestricted(write))
      );
    }),
  );
}

/** A payable batch of calls to itself, where one of the functions credits or compares msg.value. */
function spendsPaymentTwice({ entries }: Facts, { entry }: Trace, { target, loops }: CallEvent): boolean {
  if (target.op !== 'env' || target.data !== 'this') return false;
  if (loops.length === 0 || entry.mutability !== 'payable') return false;
  return entries.some(
    ({ entry: other, events }) =>
      other !== entry &&
      other.mutability === 'payable' &&
      events.some((event) => event.event === 'write' && has(event.value.taint, Taint.ether)),
  );
}

/** The caller's data goes to a library as it is, though this contract is more than a proxy. */
function forwardsFreely(facts: Facts, { args, target, function: from }: CallEvent): boolean {
  if (target.op === 'env' && target.data === 'this') return false;
  if (!args.some((arg) => has(arg.taint, Taint.input))) return false;
  return facts.entries.some(
    ({ entry, events }) =>
      entry !== from && events.some((event) => event.event === 'write' && !facts.isRestricted(event)),
  );
}
