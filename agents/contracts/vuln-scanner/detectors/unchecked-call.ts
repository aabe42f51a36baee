import type { Detector, Draft } from '../detector.ts';
import type { CallEvent, FlowEvent } from '../flow/events.ts';
import type { Trace } from '../flow/run.ts';
import { contains, type Value } from '../flow/value.ts';

const silent = new Set(['send', 'call', 'callcode', 'delegatecall', 'staticcall']);

/** A call that reports failure by its result, and nobody looks at the result. */
export const uncheckedCall: Detector = {
  type: 'unchecked-call',
  fix: 'Require the result, or handle the failure; a local variable that nobody reads is no check.',
  references: ['SWC-104'],
  *detect({ flow }) {
    for (const trace of flow.traces)
      for (const event of trace.events) {
        if (event.event !== 'call' || isLookedAt(trace, event)) continue;
        if (silent.has(event.call)) yield lowLevel(trace, event);
        else if (event.call === 'member' && answersWithBool(event)) yield ignoredAnswer(trace, event);
      }
  },
};

function lowLevel(trace: Trace, event: CallEvent): Draft {
  return {
    severity: 'medium',
    confidence: event.dropped ? 'high' : 'medium',
    contract: trace.contract,
    function: event.function,
    span: event.span,
    message: `The result of \`${event.call}\` ${event.dropped ? 'is dropped' : 'is kept but decides nothing'}: a failed call looks like a successful one.`,
  };
}

function ignoredAnswer(trace: Trace, event: CallEvent): Draft {
  return {
    severity: 'low',
    confidence: 'medium',
    contract: trace.contract,
    function: event.function,
    span: event.span,
    message: 'The called function says by a boolean whether it worked, and the answer is dropped.',
  };
}

/** A single boolean that is the whole answer of a call which changes something. */
function answersWithBool({ callee, dropped }: CallEvent): boolean {
  if (!dropped || callee?.kind !== 'function-declaration') return false;
  const [only] = callee.returns;
  const changes = callee.mutability === 'nonpayable' || callee.mutability === 'payable';
  return changes && callee.returns.length === 1 && only?.type.kind === 'bool';
}

function isLookedAt({ events }: Trace, { result, order }: CallEvent): boolean {
  const inside = (value: Value): boolean => contains(value, (part) => part === result);
  return events.some((event) => event.order > order && uses(event).some(inside));
}

function uses(event: FlowEvent): readonly Value[] {
  switch (event.event) {
    case 'guard':
      return [event.condition];
    case 'return':
      return event.values;
    case 'write':
      return [event.value];
    case 'call':
      return event.args;
    default:
      return [];
  }
}
