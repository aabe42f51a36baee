import type { VariableDeclaration } from '../../../solidity/ast/nodes.ts';
import type { Draft } from '../../detector.ts';
import { paysOwnEther } from '../../facts/effects.ts';
import type { Facts, TracedWrite } from '../../facts/facts.ts';
import { has, Taint } from '../../flow/taint.ts';
import { contains, loadedVariables, rootVariable, type Value } from '../../flow/value.ts';

/** Players choose one after the other, in the open, and the choices decide who is paid. */
export function* openMove(facts: Facts): Generator<Draft> {
  const deciding = decidingVariables(facts);
  for (const variable of deciding)
    for (const { trace, write } of facts.writesOf(variable).filter((each) => isMove(facts, each)))
      yield {
        severity: 'medium',
        confidence: 'medium',
        contract: trace.contract,
        function: write.function,
        span: write.span,
        message: `The choice kept in \`${variable.name}\` is readable before the game is decided: the last player picks what wins.`,
      };
}

/** Variables that conditions of a payout compute with. */
function decidingVariables(facts: Facts): Set<VariableDeclaration> {
  const found = new Set<VariableDeclaration>();
  for (const { events } of facts.entries)
    for (const event of events) {
      if (!paysOwnEther(event)) continue;
      if (event.guards.some(({ condition }) => contains(condition, ({ op }) => op === 'hash'))) continue;
      for (const { condition } of event.guards)
        if (isComputed(condition)) for (const each of loadedVariables(condition)) found.add(each);
    }
  return found;
}

function isComputed(condition: Value): boolean {
  return contains(
    condition,
    ({ op, args }) => ['%', '+', '^', '&', '*'].includes(op) && args.some(isStoredMove),
  );
}

function isStoredMove(value: Value): boolean {
  return contains(
    value,
    ({ op, args: [location] }) =>
      op === 'load' &&
      location !== undefined &&
      location.op !== 'variable' &&
      rootVariable(location) !== undefined,
  );
}

/** A paid call keeps an argument that is no commitment. */
function isMove(facts: Facts, { trace, write }: TracedWrite): boolean {
  if (trace.kind !== 'external' || facts.isRestricted(write)) return false;
  if (write.location.op === 'variable' || !has(write.value.taint, Taint.input)) return false;
  return (
    trace.entry.mutability === 'payable' &&
    [...trace.parameters.keys()].some(({ type }) => type.kind === 'integer' || type.kind === 'bool')
  );
}
