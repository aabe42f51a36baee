import type { VariableDeclaration } from '../../../solidity/ast/nodes.ts';
import type { Draft } from '../../detector.ts';
import { isSender } from '../../facts/authority.ts';
import { paidEther } from '../../facts/effects.ts';
import type { Facts } from '../../facts/facts.ts';
import type { CallEvent } from '../../flow/events.ts';
import type { Trace } from '../../flow/run.ts';
import { contains, rootVariable } from '../../flow/value.ts';

/** A payment to an account that outsiders put there must succeed, or nothing else happens. */
export function* pushPayment(facts: Facts): Generator<Draft> {
  for (const trace of facts.flow.traces) {
    if (trace.kind === 'constructor') continue;
    for (const event of trace.events) {
      if (event.event !== 'call' || event.call === 'selfdestruct' || !paidEther(event)) continue;
      if (!isForeign(facts, event)) continue;
      if (!(mustSucceed(trace, event) && blocks(trace, event)) && !burnsGas(trace, event)) continue;
      const inLoop = event.loops.length > 0;
      yield {
        severity: 'medium',
        confidence: inLoop ? 'high' : 'medium',
        contract: trace.contract,
        function: event.function,
        span: event.span,
        message: inLoop
          ? 'One receiver that refuses ether stops the payments to all others.'
          : 'A receiver that refuses ether blocks this function for everybody.',
        references: ['SWC-113'],
      };
    }
  }
}

/** An account that the contract keeps and that somebody else than a role put there. */
function isForeign(facts: Facts, { target, loops }: CallEvent): boolean {
  return contains(target, ({ op, args: [location] }) => {
    const variable = op === 'load' && location ? rootVariable(location) : undefined;
    if (!variable || !location || isKeptByRole(facts, variable)) return false;
    return (
      facts.isSettable(variable) ||
      (location.op !== 'variable' && (loops.length > 0 || facts.writesOf(variable).length === 0))
    );
  });
}

/** Entries are made by chosen accounts only; what stands there from the beginning may be anyone's. */
function isKeptByRole(facts: Facts, variable: VariableDeclaration): boolean {
  const writes = facts.writesOf(variable).filter(({ trace }) => trace.kind === 'external');
  return writes.length > 0 && writes.every(({ write }) => facts.isRestricted(write));
}

/** Whether what comes after the payment is reached only if it went well. */
function mustSucceed({ events }: Trace, call: CallEvent): boolean {
  if (call.call === 'transfer') return true;
  return events.some(
    (event) =>
      event.event === 'guard' &&
      event.order > call.order &&
      event.holds !== undefined &&
      contains(event.holds, (part) => part === call.result),
  );
}

/** All gas goes along, and another payment comes after: the receiver uses the gas up. */
function burnsGas({ events }: Trace, call: CallEvent): boolean {
  if (call.call !== 'call' || call.gas !== undefined) return false;
  return events.some(
    (event) =>
      event.order > call.order && paidEther(event) && event.event === 'call' && event.target !== call.target,
  );
}

/** Others need what comes with the payment: a loop over receivers, or state that moves on. */
function blocks({ events }: Trace, call: CallEvent): boolean {
  if (call.loops.length > 0) return true;
  return events.some(
    (event) =>
      event.event === 'write' &&
      event.location.op === 'variable' &&
      (event.order > call.order || contains(event.value, isSender)),
  );
}
