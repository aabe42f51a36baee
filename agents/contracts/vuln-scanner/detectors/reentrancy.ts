import type { Severity } from '../../finding.ts';
import type { VariableDeclaration } from '../../solidity/ast/nodes.ts';
import type { Detector, Draft } from '../detector.ts';
import type { Facts } from '../facts/facts.ts';
import type { CallEvent, WriteEvent } from '../flow/events.ts';
import { isTrue, numberOf } from '../flow/fold.ts';
import type { Trace } from '../flow/run.ts';
import { has, Taint } from '../flow/taint.ts';
import { contains, loadedVariables, type Value } from '../flow/value.ts';

/** A call hands control to someone else while storage still says what was true before. */
export const reentrancy: Detector = {
  type: 'reentrancy',
  fix: 'Write storage before the call (checks, effects, interactions), or hold a lock over every function that uses it.',
  references: ['SWC-107'],
  *detect(facts) {
    for (const trace of facts.flow.traces) {
      if (trace.kind === 'constructor') continue;
      for (const event of trace.events)
        if (event.event === 'call' && handsControl(facts, event)) yield* judge(facts, trace, event);
    }
  },
};

/** The gas of `send` and `transfer`: too little to call back. */
const stipend = 2300n;

function handsControl(facts: Facts, { call, target, gas, callee, ...event }: CallEvent): boolean {
  if (call === 'send' || call === 'transfer') return facts.isChosen(target) && !facts.isRestricted(event);
  if (call !== 'call' && call !== 'member' && call !== 'callcode') return false;
  if (target.op === 'env' || target.op === 'const') return target.data === 'msg.sender';
  const limit = numberOf(gas);
  if (limit !== undefined && limit <= stipend) return false;
  const readOnly =
    callee?.kind === 'variable-declaration' || callee?.mutability === 'view' || callee?.mutability === 'pure';
  if (call === 'member' && readOnly && facts.flow.program.line >= 5) return false;
  return !facts.isTrusted(event);
}

/** The call, as it stands in the function that both it and the late write are reached from. */
function placeOf(call: CallEvent, write: WriteEvent): Pick<Draft, 'function' | 'span'> {
  const shared = call.stack.findIndex((each, index) => each !== write.stack[index]);
  const site = shared > 0 ? call.sites[shared - 1] : undefined;
  return site
    ? { function: call.stack[shared - 1], span: site }
    : { function: call.function, span: call.span };
}

interface Reentry {
  readonly write: WriteEvent;
  readonly variable: VariableDeclaration;
  readonly kind: 'same' | 'cross' | 'read-only';
  readonly through: Trace;
}

function* judge(facts: Facts, trace: Trace, call: CallEvent): Generator<Draft> {
  const reentries = trace.events.flatMap((event) =>
    event.event === 'write' && event.callsBefore.has(call) ? reentriesOf(facts, trace, call, event) : [],
  );
  const order = ['same', 'cross', 'read-only'] as const;
  const [worst] = reentries.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  if (!worst) return;
  const relay = call.call === 'send' || call.call === 'transfer';
  if (relay && worst.kind !== 'same') return;
  const severity = relay ? 'low' : severityOf(facts, call, worst.kind);
  const where =
    worst.kind === 'same' ? 'this function again' : `${label(worst.through)} of the same contract`;
  yield {
    severity,
    confidence: worst.kind === 'same' && call.call === 'call' ? 'high' : 'medium',
    contract: trace.contract,
    ...placeOf(call, worst.write),
    message: `${describe(call)} runs foreign code before \`${worst.variable.name}\` is written; it can enter ${where}${
      worst.kind === 'read-only' ? ', which then reads what is no longer true' : ' and find the old value'
    }.`,
    evidence: [
      { span: call.span, note: 'control leaves the contract' },
      { span: worst.write.span, note: `\`${worst.variable.name}\` is written afterwards` },
    ],
  };
}

function describe({ call, ether }: CallEvent): string {
  if (call === 'member') return 'A call of another contract';
  if (call === 'send' || call === 'transfer')
    return 'Ether sent with 2,300 gas, enough for little at today’s gas prices,';
  return ether ? 'A call that sends ether' : 'A low-level call';
}

function label({ entry }: Trace): string {
  return `\`${entry.name || entry.functionKind}\``;
}

function reentriesOf(facts: Facts, trace: Trace, call: CallEvent, write: WriteEvent): Reentry[] {
  const { variable } = write;
  if (!variable || isOwnLock(facts, call, write) || isSettled(trace, call, write)) return [];
  if (followsFailure(call, write)) return [];
  const found: Reentry[] = [];
  const counter = counterOf(trace, call);
  const isOpen = (other: Trace): boolean =>
    !isLocked(facts, other, call) && !(counter && counts(other, counter));
  if (isOpen(trace) && call.readsBefore.has(variable) && matters(trace, call, write, variable))
    found.push({ write, variable, kind: 'same', through: trace });
  for (const other of facts.entries) {
    if (other === trace || !readsForEffect(other, variable) || !isOpen(other)) continue;
    found.push({ write, variable, kind: isReadOnly(other) ? 'read-only' : 'cross', through: other });
  }
  return found;
}

/** Whether what was read before the call decides it, or what is written after it. */
function matters(
  { events }: Trace,
  call: CallEvent,
  write: WriteEvent,
  variable: VariableDeclaration,
): boolean {
  const readAgain = events.some(
    (event) =>
      event.event === 'read' &&
      event.location === write.location &&
      event.order > call.order &&
      event.order < write.order,
  );
  const decides = [call.target, call.ether, ...call.args, ...call.guards.map(({ condition }) => condition)];
  if (!readAgain) decides.push(write.value);
  return decides.some((value) => value && loadedVariables(value).has(variable));
}

/** Whether an entry cannot be entered while storage is as it is during the call. */
function isLocked(facts: Facts, trace: Trace, { store }: CallEvent): boolean {
  const [first] = trace.events.filter(({ event }) => event === 'call' || event === 'write');
  const guards = first?.guards ?? trace.endGuards;
  return guards.some(({ condition }) => facts.failsUnder(condition, store));
}

/** A number that is counted up before the call and has to be the same after it: who enters meanwhile counts too. */
function counterOf(trace: Trace, call: CallEvent): Value | undefined {
  const counted = trace.events.find(
    (event) => event.event === 'write' && event.order < call.order && counts(trace, event.location),
  );
  if (counted?.event !== 'write') return undefined;
  const { location } = counted;
  const looked = trace.events.find(
    (event) => event.event === 'read' && event.location === location && event.order > call.order,
  );
  const asked = trace.events.some(
    (event) => event.event === 'guard' && looked && event.order > looked.order && isTrue(event.condition),
  );
  return asked ? location : undefined;
}

/** Whether the entry adds something to a single variable whatever it is called with. */
function counts({ events }: Trace, location: Value): boolean {
  return events.some(
    (event) =>
      event.event === 'write' &&
      event.location === location &&
      location.op === 'variable' &&
      event.value.op === '+' &&
      event.value.args.some((arg) => (numberOf(arg) ?? 0n) > 0n),
  );
}

/** The write belongs to a later round of a loop, puts back what was there, or comes after another look at it. */
function isSettled({ events }: Trace, call: CallEvent, write: WriteEvent): boolean {
  const { location, value, span, loops, order } = write;
  if (value.op === 'load' && value.args[0] === location) return true;
  return events.some((event) => {
    if (event.event === 'write') return loops.length > 0 && event.span === span && event.order < call.order;
    if (event.event !== 'guard' || event.order < call.order || event.order > order) return false;
    return event.holds !== undefined && looksAgain(event.holds, location);
  });
}

/** The write is reached only where the call failed, and what a failed call did is undone. */
function followsFailure({ result }: CallEvent, { guards }: WriteEvent): boolean {
  return guards.some(({ condition: { op, args } }) => op === 'not' && args[0] === result);
}

/** A condition on what the location holds, and on no amount of the caller's. */
function looksAgain(condition: Value, location: Value): boolean {
  if (has(condition.taint, Taint.input, Taint.ether)) return false;
  const at = ({ op, args: [place] }: Value): boolean => op === 'load' && place === location;
  return contains(condition, at) && !contains(condition, (part) => part.op === 'load' && !at(part));
}

/** The lock itself is given free after the call. */
function isOwnLock(facts: Facts, call: CallEvent, { location }: WriteEvent): boolean {
  return call.guards.some(
    ({ condition }) =>
      contains(condition, ({ op, args: [at] }) => op === 'load' && at === location) &&
      facts.failsUnder(condition, call.store),
  );
}

function readsForEffect(trace: Trace, variable: VariableDeclaration): boolean {
  if (isReadOnly(trace))
    return trace.returns.some(({ values }) => values.some((value) => loadedVariables(value).has(variable)));
  if (trace.events.some((event) => event.event === 'write' && handsOn(event, variable))) return true;
  return trace.events.some((event) => {
    const uses: (Value | undefined)[] =
      event.event === 'call'
        ? [event.ether, ...event.args, ...event.guards.map(({ condition }) => condition)]
        : [];
    return uses.some((value) => value !== undefined && loadedVariables(value).has(variable));
  });
}

/** Takes from an entry of the variable, which another one gets. */
function handsOn({ variable: written, value, previous }: WriteEvent, variable: VariableDeclaration): boolean {
  return written === variable && value.op === '-' && value.args[0] === previous;
}

function isReadOnly({ entry, events }: Trace): boolean {
  if (entry.mutability === 'view' || entry.mutability === 'pure') return true;
  return !events.some(({ event }) => event === 'write' || event === 'call');
}

function severityOf(facts: Facts, { call, ether, target }: CallEvent, kind: Reentry['kind']): Severity {
  const chosen = facts.isChosen(target);
  const paid = ether !== undefined && numberOf(ether) !== 0n;
  if (kind === 'read-only') return paid && chosen ? 'medium' : 'low';
  if (kind === 'cross') return paid && chosen ? 'high' : 'medium';
  if (paid) return chosen || call === 'call' ? 'critical' : 'high';
  return chosen ? 'high' : 'medium';
}
