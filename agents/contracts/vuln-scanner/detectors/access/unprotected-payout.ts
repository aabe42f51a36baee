import type { Draft } from '../../detector.ts';
import { isSender } from '../../facts/authority.ts';
import { paidEther, paysOwnEther } from '../../facts/effects.ts';
import type { Facts } from '../../facts/facts.ts';
import type { CallEvent } from '../../flow/events.ts';
import { numberOf } from '../../flow/fold.ts';
import type { Trace } from '../../flow/run.ts';
import { has, Taint } from '../../flow/taint.ts';
import { contains, keysOf, rootVariable, type Value } from '../../flow/value.ts';

/** Ether leaves to an account of the caller's choice, in an amount that nothing limits. */
export function* unprotectedPayout(facts: Facts): Generator<Draft> {
  for (const trace of facts.entries)
    for (const event of trace.events) {
      if (!paysOwnEther(event) || event.call === 'selfdestruct') continue;
      const problem = problemOf(facts, trace, event);
      if (problem)
        yield {
          severity: 'high',
          confidence: 'medium',
          contract: trace.contract,
          function: event.function,
          span: event.span,
          message: problem,
          references: ['SWC-105'],
        };
    }
}

function problemOf(facts: Facts, trace: Trace, event: CallEvent): string | undefined {
  const ether = paidEther(event);
  const toCaller = has(event.target.taint, Taint.sender, Taint.input);
  if (!ether || !toCaller || facts.isRestricted(event) || facts.isOnce(trace, event)) return undefined;
  if (facts.flow.program.checkedArithmetic && isDeducted(trace, ether)) return undefined;
  const due = entitlements(event, ether);
  if (due.length > 0) {
    if (due.some((location) => isConsumed(trace, location)))
      return isOthers(event, due)
        ? 'Anyone can take what the contract keeps for somebody else: nothing asks who calls.'
        : undefined;
    return 'What the caller is owed is paid out but never written down as paid: it can be taken again and again.';
  }
  if (isBoundByOther(event) || isAnnounced(trace, event)) return undefined;
  if (event.guards.length === 0 && (numberOf(ether) ?? 0n) > 0n)
    return 'Anyone can take this amount, as often as they like.';
  if (has(ether.taint, Taint.balance)) return 'Anyone can take the whole balance of the contract.';
  if (has(ether.taint, Taint.input) && !has(ether.taint, Taint.ether))
    return 'Anyone can take an amount of their choice: no condition limits it by what the caller owns.';
  return undefined;
}

/** The caller is paid from a record that an argument names, and no condition is about the caller or a proof. */
function isOthers({ target, guards }: CallEvent, due: readonly Value[]): boolean {
  if (!isSender(target) || due.some(({ reach }) => has(reach, Taint.sender))) return false;
  return !guards.some(
    ({ condition }) =>
      has(condition.reach, Taint.sender, Taint.origin, Taint.ether) ||
      contains(condition, ({ op }) => bindings.has(op)),
  );
}

/** Storage of the caller's own that the amount comes from, or that limits it from above. */
function entitlements(event: CallEvent, ether: Value): Value[] {
  const found = ownedBy(ether);
  for (const { condition } of event.guards) {
    const [left, right] = condition.args;
    const limits = condition.op === '<' || condition.op === '<=' || condition.op === '==';
    if (!limits || !left || !right) continue;
    const amount = condition.op === '==' ? [left, right] : [left];
    const owed = condition.op === '==' ? [left, right] : [right];
    const isLimit = amount.some((value) => numberOf(value) !== 0n && shares(value, ether));
    if (isLimit && owed.some((value) => ownedBy(value).length > 0))
      found.push(...[left, right].flatMap(ownedBy));
  }
  return found;
}

/** Whether a condition is about the amount. */
function shares(value: Value, ether: Value): boolean {
  return (
    value === ether ||
    contains(value, (part) => part === ether) ||
    contains(ether, (part) => part === value && part.op !== 'const')
  );
}

/** Locations in the value that are looked up by the caller or by an argument. */
function ownedBy(value: Value): Value[] {
  const found: Value[] = [];
  contains(value, ({ op, args: [location] }) => {
    if (
      op === 'load' &&
      location &&
      keysOf(location).some(({ reach }) => has(reach, Taint.sender, Taint.input))
    )
      found.push(location);
    return false;
  });
  return found;
}

/** Where arithmetic reverts, taking the amount from the caller's own entry limits it. */
function isDeducted({ events }: Trace, ether: Value): boolean {
  return events.some(
    (event) =>
      event.event === 'write' &&
      event.value.op === '-' &&
      event.value.args[0] === event.previous &&
      event.value.args[1] === ether &&
      keysOf(event.location).some(({ reach }) => has(reach, Taint.sender)),
  );
}

function isConsumed({ events }: Trace, location: Value): boolean {
  const variable = rootVariable(location);
  return events.some((event) => event.event === 'write' && event.variable === variable);
}

/** Before, it is asked what the contract keeps under a hash: of a proposal, an operation, an order. */
function isAnnounced({ events }: Trace, { order }: CallEvent): boolean {
  const hashed = (key: Value): boolean => contains(key, ({ op }) => op === 'hash');
  return events.some(
    (event) =>
      event.event === 'guard' &&
      event.order < order &&
      contains(
        event.condition,
        ({ op, args: [location] }) =>
          op === 'load' && location !== undefined && keysOf(location).some(hashed),
      ),
  );
}

/** Bits of the caller's address are as asked: such addresses have to be searched for. */
function isRareAddress(condition: Value): boolean {
  return (
    condition.op === '==' &&
    contains(condition, ({ op, args }) => (op === 'cast' || op === '&' || op === '%') && args.some(isSender))
  );
}

const bindings = new Set(['hash', 'recover', 'result', 'blockhash', 'unknown']);

/** A condition that ties the call to a secret, a payment, a signature or the caller's storage. */
function isBoundByOther({ guards }: CallEvent): boolean {
  return guards.some(({ condition }) => {
    if (contains(condition, ({ op }) => bindings.has(op))) return true;
    if (has(condition.taint, Taint.time, Taint.block) || isRareAddress(condition)) return true;
    if (condition.op === '<=' || condition.op === '<') {
      const [left, right] = condition.args;
      return (
        left !== undefined &&
        right !== undefined &&
        has(right.taint, Taint.ether) &&
        !has(left.taint, Taint.ether) &&
        numberOf(left) === undefined
      );
    }
    return contains(condition, isSender) && condition.op === '==' && has(condition.reach, Taint.storage);
  });
}
