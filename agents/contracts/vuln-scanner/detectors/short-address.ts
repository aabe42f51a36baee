import type { Detector } from '../detector.ts';
import { paidEther } from '../facts/effects.ts';
import type { FlowEvent } from '../flow/events.ts';
import type { Trace } from '../flow/run.ts';
import { has, Taint } from '../flow/taint.ts';
import { contains, keysOf } from '../flow/value.ts';

/** Before 0.5 missing bytes at the end of the call data read as zeros: an address cut short shifts the amount after it. */
export const shortAddress: Detector = {
  type: 'short-address',
  fix: 'Compile with 0.5 or later, or require msg.data to be as long as the arguments need.',
  references: ['SWC-130'],
  *detect(facts) {
    if (facts.flow.program.line >= 5) return;
    for (const trace of facts.entries) {
      const { entry, contract } = trace;
      if (!takesAmountAfterAddress(trace) || !movesBalance(trace) || checksLength(trace)) continue;
      yield {
        severity: 'low',
        confidence: 'medium',
        contract,
        function: entry,
        span: entry.span,
        message: 'An address that is one byte short makes the amount after it 256 times as large.',
      };
    }
  },
};

function takesAmountAfterAddress({ entry: { parameters } }: Trace): boolean {
  return parameters.some(
    ({ type }, index) =>
      type.kind === 'address' && parameters.slice(index + 1).some((next) => next.type.kind === 'integer'),
  );
}

/** An account that an argument names gets an amount that an argument says, and another account loses it. */
function movesBalance({ events }: Trace): boolean {
  const writes = events.filter((event) => event.event === 'write');
  const credited = writes.some(
    ({ location, value }) =>
      keysOf(location).some(({ op }) => op === 'param') && has(value.taint, Taint.input) && value.op === '+',
  );
  const debited = writes.some(
    ({ value }) => has(value.taint, Taint.input) && contains(value, ({ op }) => op === '-'),
  );
  return (credited || events.some(paysNamed)) && debited;
}

/** Ether in an amount that an argument says goes to an account that an argument names. */
function paysNamed(event: FlowEvent): boolean {
  const ether = paidEther(event);
  return (
    event.event === 'call' &&
    event.target.op === 'param' &&
    ether !== undefined &&
    has(ether.taint, Taint.input)
  );
}

function checksLength({ events }: Trace): boolean {
  return events.some(
    (event) =>
      event.event === 'guard' &&
      contains(event.condition, ({ op, args }) => op === 'field' && args[0]?.op === 'env'),
  );
}
