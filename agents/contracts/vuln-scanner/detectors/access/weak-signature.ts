import type { Draft } from '../../detector.ts';
import { movesValue } from '../../facts/effects.ts';
import type { Facts } from '../../facts/facts.ts';
import type { FlowEvent, GuardEvent, WriteEvent } from '../../flow/events.ts';
import { numberOf } from '../../flow/fold.ts';
import type { Trace } from '../../flow/run.ts';
import { has, Taint } from '../../flow/taint.ts';
import { contains, keysOf, loadedVariables, rootVariable, type Value } from '../../flow/value.ts';

/** A signature stands for somebody's leave, and can be used again, changed, or left out. */
export function* weakSignature(facts: Facts): Generator<Draft> {
  for (const trace of facts.entries) {
    const act = trace.events.find((event) => isAct(event) && isSignedFor(trace, event));
    if (!act || facts.isRestrictedBySender(act) || facts.isOnce(trace, act)) continue;
    const problem = problemOf(facts, trace);
    if (problem)
      yield {
        severity: 'medium',
        confidence: 'medium',
        contract: trace.contract,
        function: act.function,
        span: problem.span ?? act.span,
        message: problem.message,
        evidence: [{ span: act.span, note: 'done in the signer’s name' }],
        fix: problem.fix,
        references: problem.references,
      };
  }
}

function isAct(event: FlowEvent): boolean {
  return movesValue(event) || (event.event === 'write' && event.how !== 'delete');
}

function recovers(value: Value): boolean {
  return contains(value, ({ op }) => op === 'recover');
}

function checksOf({ events }: Trace): GuardEvent[] {
  return events.filter((event): event is GuardEvent => event.event === 'guard' && recovers(event.condition));
}

/** A condition about a signature comes before, or the signer's own entry is changed. */
function isSignedFor(trace: Trace, event: FlowEvent): boolean {
  if (event.event === 'write' && recovers(event.location)) return true;
  return checksOf(trace).some(({ order }) => order < event.order);
}

interface Problem extends Required<Pick<Draft, 'message' | 'fix' | 'references'>> {
  readonly span?: Draft['span'];
}

function problemOf(facts: Facts, trace: Trace): Problem | undefined {
  const empty = emptySigner(facts, trace);
  if (empty)
    return {
      span: empty.span,
      message: 'An invalid signature recovers the zero address, and that is what it is compared with.',
      fix: 'Require the recovered address not to be zero.',
      references: ['SWC-117'],
    };
  const spent = spentWrites(trace);
  if (spent.length === 0)
    return {
      message: 'The signature is not used up: whoever has it can send it again.',
      fix: 'Sign a nonce, this contract and the chain, and count the nonce up.',
      references: ['SWC-121'],
    };
  if (spent.every((write) => isKeyedBySignature(trace, write)))
    return {
      message: 'What is used up is the signature’s bytes: the same leave has a second valid form.',
      fix: 'Mark the signed hash as used, not the signature.',
      references: ['SWC-117'],
    };
  return undefined;
}

/** The signer is compared with a variable that nothing ever sets. */
function emptySigner(facts: Facts, trace: Trace): GuardEvent | undefined {
  const checks = checksOf(trace);
  const zeroRefused = checks.some(
    ({ condition: { op, args } }) => op === '!=' && args.some((arg) => numberOf(arg) === 0n),
  );
  if (zeroRefused) return undefined;
  return checks.find(({ condition: { op, args } }) => {
    const kept = op === '==' ? args.find((arg) => arg.op === 'load') : undefined;
    const [location] = kept?.args ?? [];
    const variable = location?.op === 'variable' ? rootVariable(location) : undefined;
    return (
      variable?.mutability === 'mutable' &&
      facts.writesOf(variable).length === 0 &&
      variable.value === undefined
    );
  });
}

/** Writes that make the same data fail the next time: a nonce in the hash, a mark that is asked for. */
function spentWrites({ events }: Trace): WriteEvent[] {
  const asked = new Set(
    events.flatMap((event) => {
      if (event.event === 'hash') return [...loadedVariables(event.result)];
      if (event.event !== 'guard' || event.condition.op === '<' || event.condition.op === '<=') return [];
      return [...loadedVariables(event.condition)];
    }),
  );
  return events.filter(
    (event): event is WriteEvent =>
      event.event === 'write' && event.variable !== undefined && asked.has(event.variable),
  );
}

function isKeyedBySignature({ events }: Trace, { location }: WriteEvent): boolean {
  const signatures = new Set<Value>();
  for (const event of events)
    if (event.event === 'guard' || event.event === 'write')
      contains(event.event === 'guard' ? event.condition : event.location, ({ op, args }) => {
        if (op === 'recover') for (const part of args.slice(1)) collectInputs(part, signatures);
        return false;
      });
  return keysOf(location).some((key) => contains(key, (part) => part.op === 'param' && signatures.has(part)));
}

function collectInputs(value: Value, found: Set<Value>): void {
  contains(value, (part) => {
    if (part.op === 'param' && has(part.taint, Taint.input)) found.add(part);
    return false;
  });
}
