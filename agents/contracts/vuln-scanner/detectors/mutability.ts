import { statementsIn } from '../../solidity/ast/children.ts';
import type { FunctionDeclaration } from '../../solidity/ast/nodes.ts';
import type { Detector, Draft } from '../detector.ts';
import { movesValue } from '../facts/effects.ts';
import type { Facts } from '../facts/facts.ts';
import type { FlowEvent, WriteEvent } from '../flow/events.ts';
import type { Trace } from '../flow/run.ts';
import { has, Taint } from '../flow/taint.ts';
import { contains, loadedVariables } from '../flow/value.ts';

/** A function does not promise to leave the state alone though it could, or answers like a getter and writes. */
export const mutability: Detector = {
  type: 'mutability',
  fix: 'Declare the function view or pure; where it writes, make sure that it is meant to.',
  references: [],
  *detect(facts) {
    for (const trace of facts.flow.traces) {
      if (trace.kind === 'constructor' || trace.entry.functionKind !== 'function') continue;
      const draft = isUndeclared(trace.entry) ? (writingGetter(facts, trace) ?? missing(trace)) : undefined;
      if (draft) yield draft;
    }
  },
};

function isUndeclared({ mutability, body }: FunctionDeclaration): boolean {
  return mutability === 'nonpayable' && body !== undefined && body.statements.length > 0;
}

function hasEffect(event: FlowEvent): boolean {
  if (event.event === 'write' || event.event === 'emit') return true;
  if (event.event !== 'call') return false;
  const { callee, call } = event;
  if (call === 'staticcall' || callee?.kind === 'variable-declaration') return false;
  return callee === undefined || (callee.mutability !== 'view' && callee.mutability !== 'pure');
}

function missing({ entry, events, contract }: Trace): Draft | undefined {
  if (events.some(hasEffect) || hasAssembly(entry) || callsUnknown(entry)) return undefined;
  const reads = events.some(
    (event) => event.event === 'read' || event.event === 'call' || usesEnvironment(event),
  );
  const word = reads ? 'view' : 'pure';
  return {
    severity: 'low',
    confidence: 'high',
    contract,
    function: entry,
    span: entry.span,
    message: `The function changes nothing and could be declared \`${word}\`.`,
    fix: `Declare the function ${word}.`,
  };
}

function usesEnvironment(event: FlowEvent): boolean {
  const values = event.event === 'return' ? event.values : event.event === 'guard' ? [event.condition] : [];
  return values.some((value) =>
    contains(value, ({ op }) => op === 'env' || op === 'balance' || op === 'load' || op === 'blockhash'),
  );
}

function hasAssembly({ body }: FunctionDeclaration): boolean {
  return body !== undefined && [...statementsIn(body)].some(({ kind }) => kind === 'assembly');
}

/** A modifier's placeholder, or a base without a body, may do anything. */
function callsUnknown({ body, invocations }: FunctionDeclaration): boolean {
  return invocations.length > 0 && body?.statements.length === 0;
}

/** Open to all, answers with a number, asks nothing about the caller, and writes what money depends on. */
function writingGetter(facts: Facts, trace: Trace): Draft | undefined {
  const { entry, events, contract } = trace;
  const [answer] = entry.returns;
  if (trace.kind !== 'external' || entry.returns.length !== 1 || answer?.type.kind !== 'integer')
    return undefined;
  if (
    events.some(movesValue) ||
    events.some(({ guards }) =>
      guards.some(
        ({ condition }) =>
          has(condition.reach, Taint.sender) ||
          contains(condition, ({ op }) => op === 'recover' || op === 'hash' || op === 'result'),
      ),
    )
  )
    return undefined;
  const harmful = events.find(
    (event): event is WriteEvent =>
      event.event === 'write' &&
      !has(event.location.reach | event.value.reach, Taint.sender) &&
      isMoney(facts, event) &&
      !facts.isOnce(trace, event),
  );
  if (!harmful) return undefined;
  return {
    severity: 'high',
    confidence: 'medium',
    contract,
    function: entry,
    span: entry.span,
    message: `The function answers like a getter, is open to everyone, and writes \`${harmful.variable?.name}\`, which money depends on: it lacks \`view\`.`,
    evidence: [{ span: harmful.span, note: 'written here' }],
    fix: 'Declare the function view and compute without writing.',
  };
}

/** What is written decides how much moves elsewhere, or is a number kept for each account. */
function isMoney(facts: Facts, { variable }: WriteEvent): boolean {
  if (!variable) return false;
  const { type } = variable;
  if (type.kind === 'mapping' && type.key.kind === 'address' && type.value.kind === 'integer') return true;
  return facts.entries.some(({ events }) =>
    events.some(
      (event) =>
        movesValue(event) &&
        [event.ether, ...event.args].some((value) => value && loadedVariables(value).has(variable)),
    ),
  );
}
