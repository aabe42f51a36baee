import type { VariableDeclaration } from '../../../solidity/ast/nodes.ts';
import type { Draft } from '../../detector.ts';
import type { Facts } from '../../facts/facts.ts';
import type { FlowEvent, GuardEvent, WriteEvent } from '../../flow/events.ts';
import { numberOf } from '../../flow/fold.ts';
import type { Trace } from '../../flow/run.ts';
import { has, Taint } from '../../flow/taint.ts';
import { contains, rootVariable, type Value } from '../../flow/value.ts';

/** Work that outsiders make larger until it needs more gas than a block has. */
export function* growingLoop(facts: Facts): Generator<Draft> {
  const grown = grownArrays(facts);
  for (const trace of facts.flow.traces) {
    if (trace.kind === 'constructor') continue;
    for (const event of trace.events) {
      const message = problemOf(facts, trace, event, grown);
      if (!message) continue;
      const view = trace.entry.mutability === 'view' || trace.entry.mutability === 'pure';
      yield {
        severity: view ? 'low' : 'medium',
        confidence: 'medium',
        contract: trace.contract,
        function: event.function,
        span: event.event === 'guard' ? (event.loops.at(-1)?.span ?? event.span) : event.span,
        message,
        references: ['SWC-128'],
      };
    }
  }
}

function problemOf(
  facts: Facts,
  trace: Trace,
  event: FlowEvent,
  grown: ReadonlySet<VariableDeclaration>,
): string | undefined {
  if (event.event === 'guard' && event.how === 'loop') {
    const variable = watchesGas(event) ? undefined : grownBound(event, grown);
    if (variable && costs(trace, event))
      return `The loop runs over \`${variable.name}\`, which outsiders make longer.`;
    if (trace.kind === 'external' && boundChosen(event) && grows(facts, trace, event))
      return 'The caller says how often the loop writes to storage.';
    return undefined;
  }
  if (event.event !== 'write') return undefined;
  if (isClearing(event, grown))
    return `Clearing \`${event.variable?.name}\` costs gas for each element, and outsiders add elements.`;
  if (isBulkGrowth(event))
    return `Each call adds many elements to \`${event.variable?.name}\`, which is then too long to be cleared or walked.`;
  return undefined;
}

/** Arrays and counters that anyone can make longer. */
function grownArrays(facts: Facts): Set<VariableDeclaration> {
  const found = new Set<VariableDeclaration>();
  for (const variable of facts.writtenVariables)
    for (const { trace, write } of facts.writesOf(variable)) {
      if (trace.kind !== 'external' || facts.isRestricted(write)) continue;
      const longer = write.how === 'push' || (write.how === 'length' && write.value.op === '+');
      const counted =
        write.location.op === 'variable' &&
        write.value.op === '+' &&
        write.value.args.includes(write.previous) &&
        variable.type.kind === 'integer';
      if (longer || counted) found.add(variable);
    }
  return found;
}

function grownBound(
  { condition }: GuardEvent,
  grown: ReadonlySet<VariableDeclaration>,
): VariableDeclaration | undefined {
  let found: VariableDeclaration | undefined;
  contains(condition, ({ op, args }) => {
    if (op !== '<' && op !== '<=' && op !== '!=') return false;
    const [left, right] = args;
    for (const bound of op === '!=' ? [left, right] : [right]) {
      if (bound && isCapped(bound)) continue;
      contains(bound ?? condition, (part) => {
        const [location] = part.args;
        const variable =
          part.op === 'load' && location && (location.op === 'variable' || location.data === 'length')
            ? rootVariable(location)
            : undefined;
        if (variable && grown.has(variable)) found = variable;
        return false;
      });
    }
    return false;
  });
  return found;
}

/** The loop ends while there is gas left, and a later call goes on. */
function watchesGas({ condition }: GuardEvent): boolean {
  return contains(condition, ({ op, data }) => op === 'env' && data === 'gas');
}

/** One of several ends, and the caller says one of them: long work can be done in parts. */
function isCapped({ op, args }: Value): boolean {
  return op === 'choice' && args.some(({ taint }) => has(taint, Taint.input));
}

/** Whether each round does what costs much: storage or other contracts. */
function costs({ events }: Trace, { loops }: GuardEvent): boolean {
  const loop = loops.at(-1);
  return events.some(
    (event) =>
      event.loops.includes(loop ?? (undefined as never)) &&
      (event.event === 'write' || event.event === 'call' || event.event === 'read'),
  );
}

function boundChosen({ condition }: GuardEvent): boolean {
  const [, right] = condition.args;
  return (
    (condition.op === '<' || condition.op === '<=') &&
    right !== undefined &&
    right.op === 'param' &&
    has(right.taint, Taint.input)
  );
}

/** The loop makes stored data grow. */
function grows(facts: Facts, { events }: Trace, { loops }: GuardEvent): boolean {
  const loop = loops.at(-1);
  return events.some(
    (event) =>
      loop !== undefined &&
      event.loops.includes(loop) &&
      event.event === 'write' &&
      (event.how === 'push' || event.how === 'length') &&
      !facts.isRestricted(event),
  );
}

/** The whole array is dropped: its elements are zeroed one by one. */
function isClearing(
  { location, value, how, variable }: WriteEvent,
  grown: ReadonlySet<VariableDeclaration>,
): boolean {
  if (!variable || !grown.has(variable)) return false;
  if (how === 'length') return numberOf(value) === 0n;
  if (location.op !== 'variable' || variable.type.kind !== 'array') return false;
  return how === 'delete' || (how === 'assign' && isEmptyArray(value));
}

function isEmptyArray({ op, data, args: [length] }: Value): boolean {
  return op === 'array' && data === 'new' && numberOf(length) === 0n;
}

/** A loop of at least a hundred rounds adds an element in each. */
function isBulkGrowth({ how, loops, guards }: WriteEvent): boolean {
  if (how !== 'push' || loops.length === 0) return false;
  return guards.some(
    ({ condition: { op, args } }) =>
      (op === '<' || op === '<=') && args[0]?.op === 'loop' && (numberOf(args[1]) ?? 0n) >= 100n,
  );
}
