import type { VariableDeclaration } from '../../../solidity/ast/nodes.ts';
import type { Draft } from '../../detector.ts';
import { isOrigin, isSender } from '../../facts/authority.ts';
import { movesValue, paysOwnEther } from '../../facts/effects.ts';
import type { Facts, TracedWrite } from '../../facts/facts.ts';
import type { CallEvent, FlowEvent, WriteEvent } from '../../flow/events.ts';
import { numberOf } from '../../flow/fold.ts';
import { has, Taint } from '../../flow/taint.ts';
import { contains, keysOf, loadedVariables, rootVariable, type Value } from '../../flow/value.ts';

/** Anyone can write what decides over roles, over money, or over balances of others. */
export function* unprotectedState(facts: Facts): Generator<Draft> {
  const authority = authorityPlaces(facts);
  const money = moneyVariables(facts);
  for (const variable of facts.writtenVariables)
    for (const traced of facts.writesOf(variable)) {
      if (!isOpen(facts, traced)) continue;
      if (
        isAmong(authority, traced.write) &&
        !isPaidFor(traced) &&
        !isOwnEntry(traced) &&
        !isNewRecord(traced)
      )
        yield authorityDraft(traced, variable);
      else if (isMint(facts, traced, money)) yield mintDraft(traced, variable);
      else if (money.has(variable) && isPlainSetting(traced)) yield settingDraft(traced, variable);
    }
}

function isOpen(facts: Facts, { trace, write }: TracedWrite): boolean {
  return trace.kind === 'external' && !facts.isRestricted(write) && !facts.isOnce(trace, write);
}

/** An account that is paid, or whose code runs here, as the contract keeps it. */
function isPrivilegedTarget(event: FlowEvent): event is CallEvent {
  if (event.event !== 'call' || event.target.op !== 'load') return false;
  return event.call === 'delegatecall' || event.call === 'callcode' || paysOwnEther(event);
}

/** The place is for sale: who pays enough takes it. */
function isPaidFor({ write }: TracedWrite): boolean {
  return isSender(write.value) && write.guards.some(({ condition }) => asksPrice(condition));
}

/** Less than this is a sign of life and no price. */
const leastPrice = 1000n;

function asksPrice({ taint, args }: Value): boolean {
  if (!has(taint, Taint.ether)) return false;
  return args.some((arg) => !has(arg.taint, Taint.ether) && (numberOf(arg) ?? leastPrice) >= leastPrice);
}

/** Callers decide for themselves: whom they allow, what they join. */
function isOwnEntry({ write }: TracedWrite): boolean {
  const callers = write.guards.flatMap(({ condition: { op, args } }) =>
    op === '==' && args.some(isSender) ? args : [],
  );
  return keysOf(write.location).some((key) => contains(key, isSender) || callers.includes(key));
}

/** A record that was not there before, or one that the caller makes their own: listings, auctions, minted tokens. */
function isNewRecord({ write }: TracedWrite): boolean {
  const { location, value, variable, guards } = write;
  const keys = keysOf(location);
  if (keys.length === 0) return write.how === 'push' && value.op === 'struct';
  const looksFirst = guards.some(({ condition }) =>
    contains(
      condition,
      ({ op, args: [at] }) =>
        op === 'load' &&
        at !== undefined &&
        rootVariable(at) === variable &&
        keysOf(at).some((key) => keys.includes(key)),
    ),
  );
  const counted = keys.some(({ op, taint }) => op !== 'param' && !has(taint, Taint.input));
  return (
    looksFirst || counted || (location.op === 'field' && contains(value, isSender)) || value.op === 'struct'
  );
}

/** Variables, and which fields of theirs; `''` is the whole. */
type Places = Map<VariableDeclaration, Set<string>>;

function remember(places: Places, location: Value): void {
  const variable = rootVariable(location);
  if (!variable) return;
  places.set(variable, (places.get(variable) ?? new Set()).add(fieldOf(location)));
}

function fieldOf({ op, data }: Value): string {
  return op === 'field' ? String(data) : '';
}

/** Whether a write changes one of the places; who writes the whole writes each field. */
function isAmong(places: Places, { variable, location }: WriteEvent): boolean {
  const fields = variable && places.get(variable);
  return (
    fields !== undefined && (fieldOf(location) === '' || fields.has(fieldOf(location)) || fields.has(''))
  );
}

/** Places that guards compare the caller with, or look the caller up in, and accounts that are paid. */
function authorityPlaces(facts: Facts): Places {
  const found: Places = new Map();
  for (const trace of facts.flow.traces)
    for (const event of trace.events) {
      for (const guard of event.guards)
        if (facts.isAuthority(guard)) for (const each of subjects(guard.condition)) remember(found, each);
      const [location] = event.event === 'call' ? event.target.args : [];
      if (trace.kind !== 'constructor' && isPrivilegedTarget(event) && location?.op === 'variable')
        remember(found, location);
    }
  return found;
}

/** What a condition compares the caller with, and where it looks the caller up; amounts are no roles. */
function subjects(condition: Value): Set<Value> {
  const found = new Set<Value>();
  if (condition.op === '<' || condition.op === '<=') return found;
  contains(condition, ({ op, args }) => {
    const [left] = args;
    if (op === '==' && args.some((arg) => isSender(arg) || isOrigin(arg)))
      for (const {
        op: kept,
        args: [location],
      } of args)
        if (kept === 'load' && location) found.add(location);
    if (op === 'load' && left && keysOf(left).some(isSender)) found.add(left);
    return false;
  });
  return found;
}

/** Variables that say what ether buys. */
function priced(event: FlowEvent): Iterable<VariableDeclaration> {
  if (event.event === 'guard' && has(event.condition.taint, Taint.ether))
    return loadedVariables(event.condition);
  return event.event === 'write' && has(event.value.taint, Taint.ether) ? loadedVariables(event.value) : [];
}

/** Variables that decide how much value moves, or whether it does; and numbers that are taken from when it does. */
function moneyVariables(facts: Facts): Set<VariableDeclaration> {
  const found = new Set<VariableDeclaration>();
  for (const { events } of facts.entries)
    for (const event of events) {
      if (
        event.event === 'write' &&
        event.variable &&
        event.value.op === '-' &&
        event.value.args.includes(event.previous)
      )
        found.add(event.variable);
      for (const each of priced(event)) found.add(each);
      if (!movesValue(event)) continue;
      const deciding = [event.ether, ...event.args, ...event.guards.map(({ condition }) => condition)];
      for (const value of deciding) if (value) for (const each of loadedVariables(value)) found.add(each);
    }
  return found;
}

function authorityDraft({ trace, write }: TracedWrite, variable: VariableDeclaration): Draft {
  return {
    severity: 'high',
    confidence: has(write.value.taint, Taint.input, Taint.sender) ? 'high' : 'medium',
    contract: trace.contract,
    function: write.function,
    span: write.span,
    message: `Anyone can write \`${variable.name}\`, which decides who may do privileged things or who is paid.`,
    evidence: [{ span: variable.span, note: 'declared here' }],
    references: ['SWC-105', 'SWC-118'],
  };
}

/** A signature, a proof or what another contract answered. */
function isBound({ condition }: WriteEvent['guards'][number]): boolean {
  return contains(
    condition,
    ({ op }) => op === 'recover' || op === 'hash' || op === 'result' || op === 'unknown',
  );
}

/** Someone's balance grows by what the caller says, and nothing is paid or taken for it. */
function isMint(
  facts: Facts,
  { trace, write }: TracedWrite,
  money: ReadonlySet<VariableDeclaration>,
): boolean {
  const { value, previous, variable, location } = write;
  if (!variable || !money.has(variable) || variable.type.kind !== 'mapping' || keysOf(location).length !== 1)
    return false;
  if (value.op !== '+' || !value.args.includes(previous) || !has(value.taint, Taint.input)) return false;
  if (has(value.taint, Taint.ether, Taint.external) || write.guards.some(isBound)) return false;
  const paid = trace.events.some(
    (event) =>
      (event.event === 'guard' && has(event.condition.taint, Taint.ether)) ||
      (event.event === 'write' && event !== write && event.value.op === '-') ||
      (event.event === 'call' && event.call === 'member'),
  );
  return !paid && facts.entries.includes(trace);
}

function mintDraft({ trace, write }: TracedWrite, variable: VariableDeclaration): Draft {
  return {
    severity: 'high',
    confidence: 'medium',
    contract: trace.contract,
    function: write.function,
    span: write.span,
    message: `Anyone can raise \`${variable.name}\` by an amount of their choice, and nothing is paid for it.`,
    references: ['SWC-105'],
  };
}

/** A single variable becomes what an argument says. */
function isPlainSetting({ write }: TracedWrite): boolean {
  const { location, value, how } = write;
  return (
    how === 'assign' && location.op === 'variable' && value.op === 'param' && numberOf(value) === undefined
  );
}

function settingDraft({ trace, write }: TracedWrite, variable: VariableDeclaration): Draft {
  return {
    severity: 'medium',
    confidence: 'medium',
    contract: trace.contract,
    function: write.function,
    span: write.span,
    message: `Anyone can set \`${variable.name}\`, which decides over value that moves.`,
    references: ['SWC-105'],
  };
}
