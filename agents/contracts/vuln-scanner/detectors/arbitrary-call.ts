import type { Detector, Draft } from '../detector.ts';
import { isSender } from '../facts/authority.ts';
import { changesOther } from '../facts/effects.ts';
import type { Facts } from '../facts/facts.ts';
import type { CallEvent } from '../flow/events.ts';
import { numberOf } from '../flow/fold.ts';
import type { Trace } from '../flow/run.ts';
import { has, Taint } from '../flow/taint.ts';
import { contains, isLocation, rootVariable, type Value } from '../flow/value.ts';

/** The contract calls what a caller says, with data a caller says: whatever it may do, the caller may. */
export const arbitraryCall: Detector = {
  type: 'arbitrary-call',
  fix: 'Call only contracts that the contract keeps, build the data here, and spend only what belongs to the caller.',
  references: ['SWC-123'],
  *detect(facts) {
    for (const trace of facts.entries)
      for (const event of trace.events) {
        if (event.event !== 'call' || facts.isRestricted(event)) continue;
        const draft =
          lowLevel(facts, trace, event) ?? foreignFunds(trace, event) ?? freeAllowance(trace, event);
        if (draft) yield draft;
      }
  },
};

function lowLevel(facts: Facts, trace: Trace, event: CallEvent): Draft | undefined {
  if (event.call !== 'call' || event.args.length === 0) return undefined;
  const freeTarget =
    has(event.target.taint, Taint.input) || (event.target.op === 'load' && facts.isChosen(event.target));
  const freeData = event.args.some((arg) => isFreeData(facts, arg));
  if (!freeTarget || !freeData || isAllowed(trace, event)) return undefined;
  return draft(
    trace,
    event,
    'critical',
    'The caller chooses both the contract that is called and the data it is called with.',
  );
}

/** Bytes as they came or as a caller left them, not arguments behind a selector that is fixed here. */
function isFreeData(facts: Facts, value: Value): boolean {
  if (value.op === 'load') return facts.isChosen(value);
  const stored = isLocation(value) ? rootVariable(value) : undefined;
  if (stored) return facts.isSettable(stored);
  if (value.op === 'encode' && value.data === 'memory')
    return has(value.taint, Taint.input) && !contains(value, isSelector);
  if (value.op === 'encode' && value.data !== 'encodePacked') {
    const [selector] = value.args;
    const named = value.data === 'encodeCall' || (selector?.op === 'field' && selector.data === 'selector');
    return selector !== undefined && !named && has(selector.taint, Taint.input);
  }
  return has(value.taint, Taint.input);
}

/** Four bytes, wherever in a word they stand. */
function isSelector(value: Value): boolean {
  const number = numberOf(value);
  return number !== undefined && number >= 1n << 20n;
}

/** The target, or the whole call, is on a list that the contract keeps or asks for. */
function isAllowed({ events }: Trace, { guards, target, order }: CallEvent): boolean {
  const isStored = contains(target, ({ op }) => op === 'load');
  const named = (part: Value): boolean =>
    part === target || (!isStored && part.op === 'param' && contains(target, (of) => of === part));
  const asks = (condition: Value): boolean =>
    contains(
      condition,
      ({ op, args }) =>
        (op === 'load' || op === 'result' || op === 'unknown') && args.some((arg) => contains(arg, named)),
    );
  const compared = guards.some(
    ({ condition }) =>
      condition.op === '==' && condition.args.includes(target) && has(condition.reach, Taint.storage),
  );
  return (
    compared ||
    events.some((event) => event.event === 'guard' && event.order < order && asks(event.condition))
  );
}

/** Three arguments of which the first is whose money is taken: anyone's who ever allowed this contract to. */
function foreignFunds(trace: Trace, event: CallEvent): Draft | undefined {
  const [from, to, amount] = event.args;
  if (!changesOther(event) || !from || !to || !amount || event.args.length > 4) return undefined;
  const { callee } = event;
  if (callee?.kind !== 'function-declaration') return undefined;
  const [first, second, third, fourth] = callee.parameters.map(({ type }) => type);
  if (first?.kind !== 'address' || second?.kind !== 'address') return undefined;
  if (third?.kind !== 'integer' || third.bits !== 256 || (fourth && fourth.kind !== 'bytes'))
    return undefined;
  if (!has(from.taint, Taint.input) || has(from.taint, Taint.sender) || isTiedToCaller(event, from))
    return undefined;
  return draft(
    trace,
    event,
    'high',
    'The caller chooses from whose account the tokens are taken: every allowance given to this contract can be spent.',
  );
}

function isTiedToCaller({ guards }: CallEvent, value: Value): boolean {
  return guards.some(
    ({ condition }) =>
      contains(condition, (part) => part === value) &&
      (contains(condition, isSender) || contains(condition, ({ op }) => op === 'recover' || op === 'result')),
  );
}

/** An allowance over this contract's own tokens for whoever asks. */
function freeAllowance(trace: Trace, event: CallEvent): Draft | undefined {
  const [spender, amount] = event.args;
  const { callee, target } = event;
  if (!changesOther(event) || !spender || !amount || event.args.length !== 2) return undefined;
  if (callee?.kind !== 'function-declaration' || callee.returns.length !== 1) return undefined;
  const free =
    has(target.taint, Taint.input) &&
    has(spender.taint, Taint.input, Taint.sender) &&
    has(amount.taint, Taint.input);
  const limited = event.guards.some(
    ({ condition }) =>
      has(condition.reach, Taint.storage) &&
      contains(condition, (part) => part === amount || part === target),
  );
  const booked = trace.events.some(({ event: kind }) => kind === 'write');
  if (!free || limited || booked) return undefined;
  return draft(
    trace,
    event,
    'high',
    'The caller chooses the contract, the account and the amount of a call that is made in this contract’s name.',
  );
}

function draft(trace: Trace, event: CallEvent, severity: 'critical' | 'high', message: string): Draft {
  return {
    severity,
    confidence: 'medium',
    contract: trace.contract,
    function: event.function,
    span: event.span,
    message,
  };
}
