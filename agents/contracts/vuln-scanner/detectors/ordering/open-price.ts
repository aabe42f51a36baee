import type { Type } from '../../../solidity/ast/types.ts';
import type { Draft } from '../../detector.ts';
import type { Facts } from '../../facts/facts.ts';
import type { CallEvent } from '../../flow/events.ts';
import { numberOf } from '../../flow/fold.ts';

/** An exchange takes whatever price it finds: a trade that comes first makes it a bad one. */
export function* openPrice(facts: Facts): Generator<Draft> {
  for (const trace of facts.flow.traces)
    for (const event of trace.events) {
      if (event.event !== 'call' || !acceptsAnything(event)) continue;
      yield {
        severity: 'medium',
        confidence: 'medium',
        contract: trace.contract,
        function: event.function,
        span: event.span,
        message:
          'The least amount that the exchange has to give is zero: whoever trades first takes the difference.',
        fix: 'Let callers say the least amount that they accept, and until when.',
      };
    }
}

/** The number before the path of tokens, where exchanges take the least amount, is zero. */
function acceptsAnything({ callee, args }: CallEvent): boolean {
  if (callee?.kind !== 'function-declaration') return false;
  if (callee.mutability === 'view' || callee.mutability === 'pure') return false;
  const path = callee.parameters.findIndex(({ type }) => isPath(type));
  const before = callee.parameters[path - 1];
  return before?.type.kind === 'integer' && numberOf(args[path - 1]) === 0n;
}

function isPath(type: Type): boolean {
  return type.kind === 'array' && type.element.kind === 'address';
}
