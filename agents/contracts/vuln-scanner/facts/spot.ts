import type { Type } from '../../solidity/ast/types.ts';
import type { CallEvent } from '../flow/events.ts';
import type { Value } from '../flow/value.ts';
import { contains } from '../flow/value.ts';
import type { Facts } from './facts.ts';

function signature({
  callee,
}: CallEvent): { readonly takes: readonly Type[]; readonly gives: readonly Type[] } | undefined {
  if (
    callee?.kind !== 'function-declaration' ||
    (callee.mutability !== 'view' && callee.mutability !== 'pure')
  )
    return undefined;
  return { takes: callee.parameters.map(({ type }) => type), gives: callee.returns.map(({ type }) => type) };
}

function isUnsigned(type: Type | undefined): boolean {
  return type?.kind === 'integer' && !type.signed;
}

/** A view function from an account to a number. */
export function isBalanceLike(call: CallEvent): boolean {
  const shape = signature(call);
  return (
    shape?.takes.length === 1 &&
    shape.takes[0]?.kind === 'address' &&
    shape.gives.length === 1 &&
    isUnsigned(shape.gives[0])
  );
}

/** A view function without arguments whose first two answers are amounts: the reserves of a pool. */
export function isReservesLike(call: CallEvent): boolean {
  const shape = signature(call);
  if (!shape || shape.takes.length > 0 || shape.gives.length < 2 || shape.gives.length > 3) return false;
  return isUnsigned(shape.gives[0]) && isUnsigned(shape.gives[1]);
}

/** A view function that takes nothing and says one amount. */
export function isPlainView(call: CallEvent): boolean {
  const shape = signature(call);
  return (
    call.call === 'member' &&
    shape?.takes.length === 0 &&
    shape.gives.length === 1 &&
    isUnsigned(shape.gives[0])
  );
}

/** The square root of a pool's price, which has 160 bits everywhere. */
export function isRootPrice(call: CallEvent): boolean {
  const first = signature(call)?.gives[0];
  return first?.kind === 'integer' && !first.signed && first.bits === 160;
}

/** An exchange's quote: amounts along a path. */
export function isQuote(call: CallEvent): boolean {
  const shape = signature(call);
  const path = shape?.takes.some((type) => type.kind === 'array' && type.element.kind === 'address');
  return path === true && shape?.gives[0]?.kind === 'array' && isUnsigned(shape.gives[0].element);
}

/** A price feed's round: five answers of which the second is the price and the fourth its time. */
export function isRound(call: CallEvent): boolean {
  const gives = signature(call)?.gives ?? [];
  const [, price] = gives;
  return gives.length === 5 && price?.kind === 'integer' && price.signed;
}

/** A price feed's latest answer, which comes without its time. */
export function isBareAnswer(call: CallEvent): boolean {
  const shape = signature(call);
  const [answer] = shape?.gives ?? [];
  return (
    call.call === 'member' &&
    shape?.takes.length === 0 &&
    shape.gives.length === 1 &&
    answer?.kind === 'integer' &&
    answer.signed &&
    answer.bits === 256
  );
}

/** Amounts of a pool at this moment that a value is computed from. */
export function spotAmounts(facts: Facts, value: Value | undefined): Set<Value> {
  const found = new Set<Value>();
  if (!value) return found;
  contains(value, (part) => {
    if (part.op === 'balance') found.add(part);
    if (part.op !== 'result' && part.op !== 'part') return false;
    const call = facts.callOf(part);
    if (call?.call !== 'member') return false;
    if (isReservesLike(call) && part.op === 'part') found.add(part);
    else if (isBalanceLike(call)) found.add(part);
    return true;
  });
  return found;
}
