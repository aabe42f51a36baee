import type { Severity } from '../../finding.ts';
import type { Detector, Draft } from '../detector.ts';
import type { Facts } from '../facts/facts.ts';
import { isBareAnswer, isPlainView, isQuote, isRootPrice, isRound, spotAmounts } from '../facts/spot.ts';
import type { CallEvent, FlowEvent } from '../flow/events.ts';
import { numberOf } from '../flow/fold.ts';
import type { Trace } from '../flow/run.ts';
import { contains, type Value } from '../flow/value.ts';

/** A price is read from a pool at this moment, or from a feed without asking how old it is. */
export const oracleManipulation: Detector = {
  type: 'oracle-manipulation',
  fix: 'Take a time-weighted average or a price feed, check its age and sign, and never the amounts that a pool holds right now.',
  references: [],
  *detect(facts) {
    for (const trace of facts.flow.traces) {
      if (trace.kind === 'constructor') continue;
      yield* spotPrices(facts, trace);
      yield* staleRounds(facts, trace);
    }
  },
};

function* spotPrices(facts: Facts, trace: Trace): Generator<Draft> {
  for (const event of trace.events) {
    const source = priceSource(facts, event);
    if (!source) continue;
    const severity = severityOf(trace, source.value);
    if (severity)
      yield {
        severity,
        confidence: source.sure ? 'high' : 'medium',
        contract: trace.contract,
        function: event.function,
        span: event.span,
        message:
          'The price is what a pool says at this moment: whoever trades in it first, with borrowed money, sets it.',
      };
  }
}

interface Source {
  readonly value: Value;
  readonly sure: boolean;
}

/** A ratio of amounts that pools hold now, the root price of a pool, or its quote. */
function priceSource(facts: Facts, event: FlowEvent): Source | undefined {
  if (event.event === 'call' && (isRootPrice(event) || isQuote(event)))
    return { value: event.result, sure: true };
  if (event.event !== 'arithmetic' || event.operator !== '/') return undefined;
  const above = spotAmounts(facts, event.left);
  const below = spotAmounts(facts, event.right);
  const ratio = [...below].some((amount) => [...above].some((other) => other !== amount));
  if (ratio) return { value: event.result, sure: true };
  if (isOwnPrice(event.left, event.right)) return { value: event.result, sure: false };
  const ofPool = above.size > 0 && plainViews(facts, event.right).length > 0;
  if (ofPool || isRatioOfViews(facts, event.left, event.right)) return { value: event.result, sure: false };
  const ownShare =
    below.size > 0 && !isOffset(event.right) && above.size === 0 && isLoadedProduct(event.left);
  return ownShare ? { value: event.result, sure: false } : undefined;
}

/** The contract's own ether, scaled by a constant, over what it counts of something else: a price, and no share. */
function isOwnPrice({ op, args }: Value, right: Value): boolean {
  const isOwnEther = (value: Value): boolean => value.op === 'balance' && value.args[0]?.data === 'this';
  return op === '*' && right.op === 'load' && args.some(isOwnEther) && args.some((arg) => arg.op === 'const');
}

/** Two numbers that one contract keeps, one over the other: amounts of a pool by functions of their own. */
function isRatioOfViews(facts: Facts, left: Value, right: Value): boolean {
  const below = plainViews(facts, right);
  return plainViews(facts, left).some((above) =>
    below.some((other) => other.callee !== above.callee && other.target === above.target),
  );
}

/** Calls of functions that take nothing and say one number. */
function plainViews(facts: Facts, value: Value): CallEvent[] {
  const found: CallEvent[] = [];
  contains(value, (part) => {
    const call = part.op === 'result' ? facts.callOf(part) : undefined;
    if (call && isPlainView(call)) found.push(call);
    return false;
  });
  return found;
}

/** A constant is added, as vaults do against the first depositor. */
function isOffset({ op, args }: Value): boolean {
  return op === '+' && args.some((arg) => arg.op === 'const');
}

function isLoadedProduct(value: Value): boolean {
  return value.op === '*' && contains(value, ({ op }) => op === 'load' || op === 'result');
}

/** A comparison with the price; whether there is one at all is no use of it. */
function isLimit({ op, args }: Value, inside: (value: Value) => boolean): boolean {
  const isSign = (op === '==' || op === '!=') && args.some((arg) => numberOf(arg) === 0n);
  return !isSign && args.some(inside);
}

/** High where value moves by it, medium where others may read it; nothing where it is unused. */
function severityOf(trace: Trace, value: Value): Severity | undefined {
  const inside = (other: Value | undefined): boolean =>
    other !== undefined && contains(other, (part) => part === value);
  let severity: Severity | undefined;
  for (const event of trace.events) {
    const moves =
      (event.event === 'write' && inside(event.value)) ||
      (event.event === 'call' && (inside(event.ether) || event.args.some(inside))) ||
      (event.event === 'guard' && isLimit(event.condition, inside) && trace.entry.mutability !== 'view');
    if (moves) return trace.kind === 'internal' ? 'medium' : 'high';
    if (event.event === 'return' && event.values.some(inside)) severity = 'medium';
  }
  return severity;
}

/** The answer of a feed is used, and nobody asks for its time. */
function* staleRounds(facts: Facts, trace: Trace): Generator<Draft> {
  for (const event of trace.events) {
    if (event.event !== 'call' || !hidesAge(facts, trace, event)) continue;
    yield {
      severity: 'medium',
      confidence: 'medium',
      contract: trace.contract,
      function: event.function,
      span: event.span,
      message: 'The price of the feed is used whatever its age: one that stopped is taken for the truth.',
      fix: 'Require the round to be complete, recent and its answer to be positive.',
    };
  }
}

function hidesAge(facts: Facts, trace: Trace, event: CallEvent): boolean {
  if (isBareAnswer(event)) return severityOf(trace, event.result) !== undefined;
  return isRound(event) && !isChecked(facts, trace, event);
}

function isChecked(facts: Facts, { events }: Trace, call: CallEvent): boolean {
  return events.some(
    (event) =>
      event.event === 'guard' &&
      contains(
        event.condition,
        (part) => part.op === 'part' && part.data !== '1' && facts.callOf(part) === call,
      ),
  );
}
