import type { VariableDeclaration } from '../../../solidity/ast/nodes.ts';
import type { Draft } from '../../detector.ts';
import { isSender } from '../../facts/authority.ts';
import { paysOwnEther } from '../../facts/effects.ts';
import type { Facts, TracedWrite } from '../../facts/facts.ts';
import type { FlowEvent } from '../../flow/events.ts';
import type { Trace } from '../../flow/run.ts';
import { has, Taint } from '../../flow/taint.ts';
import { contains, rootVariable, type Value } from '../../flow/value.ts';

/** What a caller gets or pays can be changed by somebody else's transaction that comes first. */
export function* priceRace(facts: Facts): Generator<Draft> {
  for (const trace of facts.entries)
    for (const event of trace.events) {
      const price = priceIn(event);
      if (!price || facts.isRestricted(event)) continue;
      const change = price.variables
        .map((each) => changeOf(facts, trace, each))
        .find((each) => each !== undefined);
      if (!change) continue;
      yield {
        severity: price.paid ? 'medium' : 'low',
        confidence: 'medium',
        contract: trace.contract,
        function: event.function,
        span: event.span,
        message: `\`${change.write.variable?.name}\` decides the amount and can be changed by a transaction that comes first.`,
        evidence: [{ span: change.write.span, note: 'changed here' }],
      };
    }
}

/** Variables, one value for all callers, that an event takes its amount from. */
function priceIn(
  event: FlowEvent,
): { readonly variables: VariableDeclaration[]; readonly paid: boolean } | undefined {
  if (paysOwnEther(event) && event.ether) return { variables: plainVariables(event.ether), paid: true };
  if (event.event !== 'guard' || !has(event.condition.taint, Taint.ether)) return undefined;
  return { variables: plainVariables(event.condition), paid: false };
}

function plainVariables(value: Value): VariableDeclaration[] {
  const found: VariableDeclaration[] = [];
  contains(value, ({ op, args: [location] }) => {
    const variable = op === 'load' && location?.op === 'variable' ? rootVariable(location) : undefined;
    if (variable && variable.mutability === 'mutable') found.push(variable);
    return false;
  });
  return found;
}

/** Another entry sets the variable to what its caller sends. */
function changeOf(facts: Facts, from: Trace, variable: VariableDeclaration): TracedWrite | undefined {
  return facts
    .writesOf(variable)
    .find(
      ({ trace, write }) =>
        trace.kind === 'external' &&
        trace !== from &&
        write.how === 'assign' &&
        has(write.value.taint, Taint.input, Taint.ether) &&
        !contains(write.value, (part) => part === write.previous) &&
        !isSender(write.value),
    );
}
