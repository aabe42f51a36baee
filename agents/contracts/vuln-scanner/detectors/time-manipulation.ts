import type { Severity } from '../../finding.ts';
import type { Detector, Draft } from '../detector.ts';
import type { FlowEvent } from '../flow/events.ts';
import type { Trace } from '../flow/run.ts';
import { has, Taint } from '../flow/taint.ts';
import { contains, type Value } from '../flow/value.ts';

/** What happens depends on the time of the block, which its proposer can shift by some seconds. */
export const timeManipulation: Detector = {
  type: 'time-manipulation',
  fix: 'Let nothing depend on seconds: compare with wide margins only, never by equality, never as a source of chance.',
  references: ['SWC-116'],
  *detect({ flow }) {
    for (const trace of flow.traces)
      for (const event of trace.events) {
        const severity = severityOf(trace, event);
        if (severity) yield draft(trace, event, severity);
      }
  },
};

function isTime(value: Value): boolean {
  return has(value.taint, Taint.time);
}

function severityOf(trace: Trace, event: FlowEvent): Severity | undefined {
  switch (event.event) {
    case 'guard':
      return isTime(event.condition) ? (isExact(event.condition) ? 'medium' : 'low') : undefined;
    case 'arithmetic':
      return event.operator === '%' && isTime(event.left) ? 'medium' : undefined;
    case 'hash':
      return isTime(event.result) ? 'medium' : undefined;
    case 'return':
      return event.values.some((value) => isTime(value) && isComparison(value)) ? 'low' : undefined;
    case 'write':
      return trace.kind === 'constructor' && event.value.op === 'env' && isTime(event.value)
        ? 'info'
        : undefined;
    case 'call':
      return event.ether && isTime(event.ether) ? 'low' : undefined;
    default:
      return undefined;
  }
}

/** Whether a second more or less turns the answer: equality, or what is left of a division. */
function isExact(condition: Value): boolean {
  return contains(
    condition,
    ({ op, args }) => (op === '==' || op === '!=' || op === '%' || op === 'hash') && args.some(isTime),
  );
}

function isComparison({ op }: Value): boolean {
  return ['<', '<=', '==', '!=', '&&', '||', 'not', 'choice'].includes(op);
}

function draft(trace: Trace, event: FlowEvent, severity: Severity): Draft {
  return {
    severity,
    confidence: severity === 'medium' ? 'high' : 'medium',
    contract: trace.contract,
    function: event.function,
    span: event.span,
    message:
      severity === 'medium'
        ? 'The result turns on the exact second of the block, which its proposer chooses.'
        : 'The result depends on the time of the block, which its proposer can shift by some seconds.',
  };
}
