import type { Detector, Draft } from '../detector.ts';
import { isSender } from '../facts/authority.ts';
import { changesOther, movesValue, paidEther } from '../facts/effects.ts';
import type { Facts } from '../facts/facts.ts';
import { isBalanceLike } from '../facts/spot.ts';
import type { CallEvent } from '../flow/events.ts';
import type { Trace } from '../flow/run.ts';
import { has, Taint } from '../flow/taint.ts';
import { contains, type Value } from '../flow/value.ts';

/** Borrowed money, there for one transaction, counts as if it were the caller's own. */
export const flashLoan: Detector = {
  type: 'flash-loan',
  fix: 'Accept callbacks from the lender for loans taken here only, count what was held before, and settle loans by what was paid back.',
  references: [],
  *detect(facts) {
    for (const trace of facts.entries) {
      yield* openCallback(facts, trace);
      yield* unaskedLoan(facts, trace);
      yield* borrowedLeave(facts, trace);
      yield* borrowedWeight(facts, trace);
      yield* borrowedShare(facts, trace);
      yield* settledByBalance(facts, trace);
    }
  },
};

/** Takes free bytes, spends this contract's funds, and never asks who calls. */
function* openCallback(facts: Facts, trace: Trace): Generator<Draft> {
  const { parameters } = trace.entry;
  const last = parameters.at(-1)?.type;
  const takesBytes = last?.kind === 'bytes' && last.size === undefined;
  const takesAmount = parameters.some(({ type }) => type.kind === 'integer' || type.kind === 'array');
  if (!takesBytes || !takesAmount) return;
  const spending = trace.events.find(
    (event) => spendsOwn(event) && !facts.isRestricted(event) && !asksCaller(trace, event),
  );
  if (spending)
    yield {
      severity: 'high',
      confidence: 'medium',
      contract: trace.contract,
      function: trace.entry,
      span: trace.entry.span,
      message:
        'The callback of a loan does not check who calls it: anyone can make this contract spend its funds.',
      evidence: [{ span: spending.span, note: 'funds are spent here' }],
    };
}

/** Only the lender may call back, and nobody asks who took the loan: anyone can, in this contract's name. */
function* unaskedLoan(facts: Facts, trace: Trace): Generator<Draft> {
  const { parameters, returns } = trace.entry;
  const last = parameters.at(-1);
  const accounts = parameters.filter(({ type }) => type.kind === 'address');
  const takesBytes = last?.type.kind === 'bytes' && last.type.size === undefined;
  if (!takesBytes || returns.length !== 1 || accounts.length < 2) return;
  const spending = trace.events.find(
    (event) =>
      spendsOwn(event) && event.args.some(({ taint }) => has(taint, Taint.input)) && asksCaller(trace, event),
  );
  const asked = trace.events.some(
    (event) =>
      event.event === 'guard' &&
      contains(
        event.condition,
        ({ op, data }) => op === 'param' && accounts.some((account) => account === data),
      ),
  );
  if (!spending || asked || !facts.isRestricted(spending)) return;
  yield {
    severity: 'medium',
    confidence: 'low',
    contract: trace.contract,
    function: trace.entry,
    span: trace.entry.span,
    message:
      'The callback asks who lends and not who borrows: anyone can take a loan in this contract’s name.',
    evidence: [{ span: spending.span, note: 'funds are spent here' }],
  };
}

/** What the caller holds at this moment, against a share of all, is leave to do something. */
function* borrowedLeave(facts: Facts, trace: Trace): Generator<Draft> {
  if (trace.events.some((event) => changesOther(event) && event.args.some(isSender))) return;
  for (const event of trace.events) {
    if (event.event !== 'guard' || event.holds === undefined || event.how === 'loop') continue;
    const { op, args } = event.holds;
    const [left, right] = args;
    if ((op !== '<' && op !== '<=') || !left || !right) continue;
    if (!balanceOfCaller(facts, right) || !isShare(left)) continue;
    if (!trace.events.some((other) => other.event === 'write' && other.order > event.order)) continue;
    yield {
      severity: 'high',
      confidence: 'medium',
      contract: trace.contract,
      function: event.function,
      span: event.span,
      message:
        'The caller is asked what it holds at this moment: tokens borrowed for one transaction are enough.',
    };
    return;
  }
}

/** A part of what another contract says or this one keeps, not what an argument says. */
function isShare({ taint }: Value): boolean {
  return has(taint, Taint.external, Taint.storage) && !has(taint, Taint.input, Taint.sender);
}

/** A token call of two arguments or ether, not taken from the caller. */
function spendsOwn(event: Trace['events'][number]): event is CallEvent {
  if (paidEther(event))
    return event.event === 'call' && !isSender(event.target) && event.target.op !== 'param';
  if (!changesOther(event) || event.args.some(isSender)) return false;
  const [first, second] = event.callee?.kind === 'function-declaration' ? event.callee.parameters : [];
  return event.args.length >= 2 && first?.type.kind === 'address' && second?.type.kind === 'integer';
}

/** Who calls, or what somebody signed or announced, decides something before. */
function asksCaller({ events }: Trace, { order }: CallEvent): boolean {
  return events.some(
    (event) =>
      event.event === 'guard' &&
      event.order < order &&
      contains(event.condition, (part) => isSender(part) || part.op === 'recover' || part.op === 'hash'),
  );
}

/** A vote or share is as heavy as the balance of this very moment. */
function* borrowedWeight(facts: Facts, trace: Trace): Generator<Draft> {
  const locks = trace.events.some((event) => changesOther(event) && event.args.some(isSender));
  if (locks) return;
  for (const event of trace.events) {
    if (event.event !== 'write' || event.value.op !== '+' || facts.isRestricted(event)) continue;
    const call = balanceOfCaller(facts, event.value);
    if (!call) continue;
    yield {
      severity: 'high',
      confidence: 'medium',
      contract: trace.contract,
      function: event.function,
      span: event.span,
      message: 'The weight is the balance of this moment: tokens borrowed for one transaction count in full.',
      path: [
        { span: call.span, note: 'the balance is read' },
        { span: event.span, note: 'and counted' },
      ],
    };
    return;
  }
}

/** What is paid out is a share by the balance of this very moment, and the balance stays with the caller. */
function* borrowedShare(facts: Facts, trace: Trace): Generator<Draft> {
  for (const event of trace.events) {
    if (!movesValue(event) || facts.isRestricted(event)) continue;
    const shares = [event.ether, ...event.args].filter((value) => value?.op === '/');
    const call = shares.map((value) => value && balanceOfCaller(facts, value)).find((each) => each);
    if (!call || trace.events.some((other) => takesFromCaller(other, call))) continue;
    yield {
      severity: 'medium',
      confidence: 'medium',
      contract: trace.contract,
      function: event.function,
      span: event.span,
      message:
        'The share is counted by the balance of this moment: tokens borrowed for one transaction earn it.',
      path: [
        { span: call.span, note: 'the balance is read' },
        { span: event.span, note: 'and paid for' },
      ],
    };
    return;
  }
}

/** The tokens that were counted are taken or burnt. */
function takesFromCaller(event: Trace['events'][number], { target }: CallEvent): boolean {
  return changesOther(event) && event.target === target && event.args.some(isSender);
}

function balanceOfCaller(facts: Facts, value: Value): CallEvent | undefined {
  let found: CallEvent | undefined;
  contains(value, (part) => {
    const call = part.op === 'result' ? facts.callOf(part) : undefined;
    if (call && isBalanceLike(call) && call.args.some((arg) => has(arg.taint, Taint.sender))) found = call;
    return found !== undefined;
  });
  return found;
}

/** Money goes out, and the loan is settled by the contract's balance, which a deposit restores as well. */
function* settledByBalance(facts: Facts, trace: Trace): Generator<Draft> {
  for (const event of trace.events) {
    if (event.event !== 'call' || !facts.isChosen(event.target) || facts.isRestricted(event)) continue;
    const settling = trace.events.find(
      (other) =>
        other.event === 'guard' && other.order > event.order && comparesBalances(facts, other.condition),
    );
    const deposit = settling && depositDuring(facts, trace, event);
    if (!settling || !deposit) continue;
    yield {
      severity: 'critical',
      confidence: 'medium',
      contract: trace.contract,
      function: event.function,
      span: event.span,
      message:
        'The loan counts as paid back when the balance is restored: the borrower can deposit it in their own name instead.',
      evidence: [
        { span: settling.span, note: 'the balance settles the loan' },
        { span: deposit.entry.span, note: 'a deposit restores it too' },
      ],
    };
    return;
  }
}

function comparesBalances(facts: Facts, condition: Value): boolean {
  const isOwn = (value: Value): boolean =>
    contains(value, (part) => {
      if (part.op === 'balance') return part.args[0]?.data === 'this';
      const call = part.op === 'result' ? facts.callOf(part) : undefined;
      return call !== undefined && isBalanceLike(call) && call.args.some(({ data }) => data === 'this');
    });
  return (condition.op === '<=' || condition.op === '<') && condition.args.every(isOwn);
}

/** An entry that credits its caller with what it pays in, and is open during the call. */
function depositDuring(facts: Facts, from: Trace, call: CallEvent): Trace | undefined {
  return facts.entries.find(
    (trace) =>
      trace !== from &&
      trace.events.some(
        (event) =>
          event.event === 'write' &&
          event.value.op === '+' &&
          (has(event.value.taint, Taint.ether) ||
            (has(event.value.taint, Taint.input) &&
              trace.events.some((other) => changesOther(other) && other.args.some(isSender)))) &&
          !event.guards.some(({ condition }) => facts.failsUnder(condition, call.store)),
      ),
  );
}
