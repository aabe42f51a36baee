import type { Detector, Draft } from '../detector.ts';
import { fromBlock } from '../facts/effects.ts';
import type { ArithmeticEvent, FlowEvent } from '../flow/events.ts';
import { numberOf } from '../flow/fold.ts';
import type { Trace } from '../flow/run.ts';
import { has, Taint } from '../flow/taint.ts';
import { contains, type Value } from '../flow/value.ts';

/** A number that should be hard to guess is made of what everybody, or a miner, knows beforehand. */
export const badRandomness: Detector = {
  type: 'bad-randomness',
  fix: 'Take randomness from a verifiable random function, or from a commitment that every player made before.',
  references: ['SWC-120'],
  *detect({ flow }) {
    for (const trace of flow.traces)
      for (const event of trace.events) {
        const value = drawn(event);
        if (value && (isDecisive(event) || decides(trace, event, value))) yield draft(trace, event, value);
      }
  },
};

/** What the event draws from the block: a hash of it, its hash, or what is left of a division. */
function drawn(event: FlowEvent): Value | undefined {
  if (event.event === 'hash' && (event.result.op === 'blockhash' || fromBlock(event.result)))
    return event.result;
  if (event.event === 'arithmetic' && event.operator === '%' && fromBlock(event.left) && !isTruncation(event))
    return event.result;
  if (event.event === 'arithmetic' && event.operator === '%' && contains(event.left, hashesCaller))
    return event.result;
  if (event.event === 'guard' && event.how !== 'loop' && comparesBlock(event.condition))
    return event.condition;
  return undefined;
}

/** A hash of the caller or of the gas left: both are of the caller's making. */
function hashesCaller({ op, args }: Value): boolean {
  return (
    op === 'hash' &&
    args.some((arg) =>
      contains(arg, (part) => part.op === 'env' && (part.data === 'msg.sender' || part.data === 'gas')),
    )
  );
}

/** What is left of a division by so much is a shorter clock, and no draw. */
function isTruncation({ right }: ArithmeticEvent): boolean {
  return (numberOf(right) ?? 0n) >= 1n << 32n;
}

/** The block's difficulty, coinbase or hash in a comparison: nobody measures time by them. */
function comparesBlock(condition: Value): boolean {
  return contains(
    condition,
    ({ op, data }) =>
      op === 'env' && /^block\.(?:difficulty|prevrandao|coinbase|gaslimit)$/u.test(String(data)),
  );
}

function isDecisive(event: FlowEvent): boolean {
  return event.event === 'arithmetic' || event.event === 'guard';
}

/** Whether something depends on the value: a condition, a number drawn from it, an index, what is stored or paid. */
function decides({ events }: Trace, { order }: FlowEvent, value: Value): boolean {
  const inside = (other: Value): boolean => contains(other, (part) => part === value);
  return events.some((event) => {
    if (event.order <= order) return false;
    switch (event.event) {
      case 'arithmetic':
        return inside(event.left);
      case 'cast':
        return inside(event.value);
      case 'guard':
        return inside(event.condition) && !isIdentifier(event.condition, value);
      case 'write':
        return inside(event.value);
      case 'return':
        return event.values.some(inside);
      case 'call':
        return [event.ether, event.target].some((each) => each !== undefined && inside(each));
      default:
        return false;
    }
  });
}

/** The value is only a key under which something is kept. */
function isIdentifier(condition: Value, value: Value): boolean {
  return contains(condition, ({ op, args }) => op === 'element' && args[1] === value);
}

function draft(trace: Trace, event: FlowEvent, value: Value): Draft {
  const pays = trace.events.some((each) => each.event === 'call' && each.ether !== undefined);
  const known = trace.kind === 'internal' || has(value.taint, Taint.external);
  return {
    severity: known ? 'low' : pays || event.event === 'arithmetic' ? 'high' : 'medium',
    confidence: event.event === 'arithmetic' || value.op === 'blockhash' ? 'high' : 'medium',
    contract: trace.contract,
    function: event.function,
    span: event.span,
    message:
      'The outcome depends on the block, which every contract in the same block can compute and its proposer can choose.',
  };
}
