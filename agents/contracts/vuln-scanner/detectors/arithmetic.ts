import type { Severity } from '../../finding.ts';
import type { Detector, Draft } from '../detector.ts';
import { typeLimit, upperBound } from '../facts/bounds.ts';
import type { Facts } from '../facts/facts.ts';
import type { ArithmeticEvent, CastEvent } from '../flow/events.ts';
import { conjuncts, negate, numberOf } from '../flow/fold.ts';
import type { Trace } from '../flow/run.ts';
import { has, Taint } from '../flow/taint.ts';
import { contains, loadedVariables, rootVariable, type Value } from '../flow/value.ts';

/** A sum, difference or product that can leave its type's range without anyone noticing. */
export const arithmetic: Detector = {
  type: 'arithmetic',
  fix: 'Compile with 0.8 or later outside `unchecked`, or require the operands to fit before the operation.',
  references: ['SWC-101'],
  *detect(facts) {
    for (const trace of facts.flow.traces)
      for (const event of trace.events) {
        if (event.event === 'arithmetic' && wraps(facts, trace, event)) yield describe(facts, trace, event);
        if (event.event === 'cast' && truncates(trace, event)) yield describeCast(facts, trace, event);
      }
  },
};

const words: Readonly<Record<string, string>> = {
  '+': 'sum',
  '-': 'difference',
  '*': 'product',
  '**': 'power',
};

function describe(facts: Facts, trace: Trace, event: ArithmeticEvent): Draft {
  return {
    severity: severityOf(facts, event.result, event),
    confidence: has(event.result.taint, Taint.input) ? 'high' : 'medium',
    contract: trace.contract,
    function: event.function,
    span: event.span,
    message: `The ${words[event.operator]} wraps around where it leaves the range of its type, and nothing checks it.`,
  };
}

function describeCast(facts: Facts, trace: Trace, event: CastEvent): Draft {
  return {
    severity: severityOf(facts, event.value, event),
    confidence: 'medium',
    contract: trace.contract,
    function: event.function,
    span: event.span,
    message: 'The conversion to a smaller type drops the upper bits, and nothing checks that they are zero.',
    fix: 'Require the value to fit before it is converted.',
  };
}

function severityOf(facts: Facts, value: Value, event: ArithmeticEvent | CastEvent): Severity {
  return facts.isRestricted(event) || !has(value.taint, Taint.input) ? 'low' : 'medium';
}

function wraps(facts: Facts, trace: Trace, event: ArithmeticEvent): boolean {
  const { operator, checked, result, left, right, type } = event;
  if (checked || type.kind !== 'integer' || !Object.hasOwn(words, operator)) return false;
  const known = numberOf(result);
  if (known !== undefined) return known > (typeLimit(type) ?? known) || (known < 0n && !type.signed);
  if (result.op === 'const' || (trace.kind === 'constructor' && !has(result.taint, Taint.input)))
    return false;
  const conditions = conditionsAround(facts, trace, event);
  if (type.signed && isComparedBack(event, conditions)) return false;
  if (operator === '-')
    return !staysAbove(left, right, conditions, type.signed) && !isSmaller(result, left, conditions);
  const limit = typeLimit(type) ?? 0n;
  const most = upperBound(result, conditions) ?? productBound(operator, left, right, conditions);
  if (most !== undefined && most <= limit) return false;
  if (operator === '+') {
    if (isMoved(trace, event)) return false;
    return !sumChecked(left, right, result, conditions) && !growsSlowly(left, right, type.bits);
  }
  if (operator === '*') return !productChecked(left, right, result, conditions);
  return has(result.taint, Taint.input, Taint.storage);
}

function productBound(
  operator: string,
  left: Value,
  right: Value,
  conditions: readonly Value[],
): bigint | undefined {
  const a = upperBound(left, conditions);
  const b = upperBound(right, conditions);
  if (a === undefined || b === undefined) return undefined;
  return operator === '*' ? a * b : operator === '+' ? a + b : undefined;
}

/** What is added is taken, with a check, from another entry of the same variable: the total stays. */
function isMoved({ events }: Trace, { left, right }: ArithmeticEvent): boolean {
  const total = [left, right].find(({ op }) => op === 'load');
  const amount = total === left ? right : left;
  const variable = total?.args[0] && rootVariable(total.args[0]);
  return events.some(
    (event) =>
      event.event === 'arithmetic' &&
      event.operator === '-' &&
      event.right === amount &&
      (event.checked || staysAbove(event.left, event.right, conditionsOf(event), false)) &&
      variable !== undefined &&
      loadedVariables(event.left).has(variable),
  );
}

function conditionsOf({ guards }: ArithmeticEvent): Value[] {
  return guards.map(({ condition }) => condition);
}

/** Conditions before the operation, and those after it that look at its result. */
function conditionsAround({ flow }: Facts, trace: Trace, event: ArithmeticEvent | CastEvent): Value[] {
  const before = event.guards.map(({ condition }) => condition);
  const result = event.event === 'arithmetic' ? event.result : event.value;
  const after = trace.events.flatMap((other) => {
    if (other.event !== 'guard' || other.order < event.order || other.how === 'loop') return [];
    if (!contains(other.condition, (part) => part === result || part === resultOperand(event))) return [];
    const holds = conjuncts(other.condition);
    return other.how === 'branch' ? [...holds, ...conjuncts(negate(flow.values, other.condition))] : holds;
  });
  return [...before, ...after];
}

function resultOperand(event: ArithmeticEvent | CastEvent): Value | undefined {
  return event.event === 'arithmetic' && event.operator === '-' ? event.right : undefined;
}

function staysAbove(left: Value, right: Value, conditions: readonly Value[], signed: boolean): boolean {
  const subtrahend = upperBound(right, conditions);
  const enough = conditions.some(
    ({ op, args: [a, b] }) => (op === '<' || op === '<=') && a === right && b === left,
  );
  if (enough || left === right) return true;
  if (signed && (numberOf(left) !== undefined || numberOf(right) !== undefined)) return true;
  if (subtrahend === undefined) return false;
  return subtrahend <= lowerBound(left, conditions) || isPartOfSum(left, right);
}

/** `a - b <= a` holds only where nothing wrapped around. */
function isSmaller(result: Value, left: Value, conditions: readonly Value[]): boolean {
  return conditions.some(({ op, args: [a, b] }) => (op === '<' || op === '<=') && a === result && b === left);
}

/** With signs a wrap shows in how the result compares with an operand, each way for one sign of the other. */
function isComparedBack({ result, left, right }: ArithmeticEvent, conditions: readonly Value[]): boolean {
  return conditions.some((condition) =>
    contains(
      condition,
      ({ op, args }) =>
        (op === '<' || op === '<=') && args.includes(result) && (args.includes(left) || args.includes(right)),
    ),
  );
}

/** `a + b - a` */
function isPartOfSum(left: Value, right: Value): boolean {
  return left.op === '+' && left.args.includes(right);
}

const genesis = 1n << 30n;

function lowerBound(value: Value, conditions: readonly Value[]): bigint {
  const own =
    numberOf(value) ??
    (value.op === 'env' && value.data === 'block.timestamp'
      ? genesis
      : value.op === 'env' && value.data === 'block.number'
        ? 1000n
        : 0n);
  return conditions.reduce((most, { op, args: [a, b] }) => {
    const bound = numberOf(a) ?? numberOf(b);
    if (bound === undefined) return most;
    const least =
      op === '<' && b === value
        ? bound + 1n
        : op === '<=' && b === value
          ? bound
          : op === '==' && (a === value || b === value)
            ? bound
            : op === '!=' && bound === 0n && (a === value || b === value)
              ? 1n
              : 0n;
    return least > most ? least : most;
  }, own);
}

function sumChecked(left: Value, right: Value, result: Value, conditions: readonly Value[]): boolean {
  return conditions.some(({ op, args: [a, b] }) => {
    if ((op !== '<' && op !== '<=') || !a || !b) return false;
    if (b === result && (a === left || a === right)) return true;
    const complement = b.op === '-' ? b.args[1] : undefined;
    return (a === left && complement === right) || (a === right && complement === left);
  });
}

function productChecked(left: Value, right: Value, result: Value, conditions: readonly Value[]): boolean {
  return conditions.some((condition) => {
    if (contains(condition, (part) => isDividedBack(part, result))) return true;
    const [a, b] = condition.args;
    if ((condition.op !== '<' && condition.op !== '<=') || !a || !b) return false;
    return b.op === '/' && ((a === left && b.args[1] === right) || (a === right && b.args[1] === left));
  });
}

/** `result / a == b`, alone or as the other way of `a == 0`. */
function isDividedBack({ op, args }: Value, result: Value): boolean {
  if (op !== '==' && op !== '!=') return false;
  return args.some((arg) => contains(arg, (part) => part.op === '/' && part.args[0] === result));
}

/** Steps of one, and sums of ether: no one lives to see them wrap around. */
function growsSlowly(left: Value, right: Value, bits: number): boolean {
  if (bits < 32) return false;
  return [
    [left, right],
    [right, left],
  ].some(([step, total]) => {
    const size = step && upperBound(step, []);
    const isStep = step?.op === 'const' || (step?.op === 'env' && step.data === 'msg.value');
    return (
      isStep && size !== undefined && size <= 1n << BigInt(bits / 2) && total !== undefined && !isInput(total)
    );
  });
}

function isInput({ taint }: Value): boolean {
  return has(taint, Taint.input);
}

function truncates(trace: Trace, event: CastEvent): boolean {
  const { value, to } = event;
  if (to.kind !== 'integer' || trace.kind === 'constructor' || !has(value.taint, Taint.input)) return false;
  if (contains(value, ({ op }) => op === 'hash' || op === 'blockhash')) return false;
  const conditions = [
    ...event.guards.map(({ condition }) => condition),
    ...trace.events.flatMap((other) =>
      other.event === 'guard' && other.how !== 'loop' ? conjuncts(other.condition) : [],
    ),
  ];
  const limit = typeLimit(to) ?? 0n;
  const most = upperBound(value, conditions);
  if (most !== undefined && most <= limit) return false;
  const cast = `${to.signed ? '' : 'u'}int${to.bits}`;
  return !conditions.some((condition) =>
    contains(condition, ({ op, data, args: [inner] }) => op === 'cast' && data === cast && inner === value),
  );
}
