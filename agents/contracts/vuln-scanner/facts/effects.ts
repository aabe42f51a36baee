import type { CallEvent, FlowEvent } from '../flow/events.ts';
import { isFalse, numberOf } from '../flow/fold.ts';
import { has, Taint } from '../flow/taint.ts';
import type { Value } from '../flow/value.ts';

/** A call that sends ether away, and how much. */
export function paidEther(event: FlowEvent): Value | undefined {
  if (event.event !== 'call' || event.call === 'create') return undefined;
  if (event.call === 'selfdestruct') return event.result;
  const { ether } = event;
  return ether && numberOf(ether) !== 0n && !isFalse(ether) ? ether : undefined;
}

/** Whether the event sends ether that was in the contract before the transaction. */
export function paysOwnEther(event: FlowEvent): event is CallEvent {
  const ether = paidEther(event);
  return ether !== undefined && !(ether.op === 'env' && ether.data === 'msg.value');
}

/** A function of another contract that changes something there. */
export function changesOther(event: FlowEvent): event is CallEvent {
  if (event.event !== 'call' || event.call !== 'member') return false;
  const { callee } = event;
  if (callee?.kind === 'variable-declaration') return false;
  return callee === undefined || callee.mutability === 'nonpayable' || callee.mutability === 'payable';
}

/** Whether an event moves value: ether, or a token by a call that takes an amount. */
export function movesValue(event: FlowEvent): event is CallEvent {
  if (paidEther(event)) return true;
  return changesOther(event) && event.args.length >= 2;
}

/** Whether the value depends on what the block says. */
export function fromBlock(value: Value): boolean {
  return has(value.taint, Taint.block, Taint.time);
}
