import type { VariableDeclaration } from '../../../solidity/ast/nodes.ts';
import type { Draft } from '../../detector.ts';
import { isSender } from '../../facts/authority.ts';
import { paysOwnEther } from '../../facts/effects.ts';
import type { Facts, TracedWrite } from '../../facts/facts.ts';
import type { FlowEvent } from '../../flow/events.ts';
import { isFalse, numberOf } from '../../flow/fold.ts';
import { has, Taint } from '../../flow/taint.ts';
import { contains, keysOf, rootVariable, type Value } from '../../flow/value.ts';

/** Anyone can enter the list of those who may do what only chosen accounts should. */
export function* openRole(facts: Facts): Generator<Draft> {
  for (const variable of rolesOf(facts))
    for (const traced of facts.writesOf(variable)) {
      const { trace, write } = traced;
      if (trace.kind !== 'external' || !grantsFreely(facts, traced)) continue;
      yield {
        severity: 'high',
        confidence: 'medium',
        contract: trace.contract,
        function: write.function,
        span: write.span,
        message: `Anyone can enter \`${variable.name}\`, and who is in it may do anything in this contract’s name.`,
        evidence: [{ span: variable.span, note: 'declared here' }],
        references: ['SWC-105', 'SWC-118'],
      };
    }
}

function grantsFreely(facts: Facts, { trace, write }: TracedWrite): boolean {
  if (numberOf(write.value) === 0n || isFalse(write.value) || write.how === 'delete') return false;
  if (facts.isRestricted(write) || facts.isOnce(trace, write)) return false;
  return !write.guards.some(({ condition }) => has(condition.taint, Taint.ether));
}

/** Lists that the caller must be in before something privileged happens; amounts are no lists. */
function rolesOf(facts: Facts): Set<VariableDeclaration> {
  const found = new Set<VariableDeclaration>();
  for (const { events } of facts.entries)
    for (const event of events) {
      if (!isPrivileged(event)) continue;
      for (const { condition } of event.guards) {
        const variable = listOf(condition);
        if (variable && !facts.writesOf(variable).some(isAmount)) found.add(variable);
      }
    }
  return found;
}

/** `list[caller]`, or that it is not zero. */
function listOf({ op, args }: Value): VariableDeclaration | undefined {
  if (op === '<' || op === '!=') {
    const other = args.find((arg) => numberOf(arg) !== 0n);
    return args.some((arg) => numberOf(arg) === 0n) && other ? listOf(other) : undefined;
  }
  const [location] = args;
  if (op !== 'load' || !location) return undefined;
  return keysOf(location).some((key) => contains(key, isSender)) ? rootVariable(location) : undefined;
}

function isAmount({ write: { value, previous } }: TracedWrite): boolean {
  return value.args.includes(previous) || has(value.taint, Taint.ether);
}

/** Destroys the contract, runs foreign code, or sends away what the caller says. */
function isPrivileged(event: FlowEvent): boolean {
  if (event.event !== 'call') return false;
  const free = has(event.target.taint, Taint.input, Taint.sender);
  if (event.call === 'selfdestruct' || event.call === 'delegatecall') return true;
  if (event.call === 'call' && free && event.args.some(({ taint }) => has(taint, Taint.input))) return true;
  return (
    free &&
    paysOwnEther(event) &&
    event.ether !== undefined &&
    has(event.ether.taint, Taint.input, Taint.balance)
  );
}
