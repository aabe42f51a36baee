import type { Value, Values } from './value.ts';

/** The number of a constant; undefined for anything else. */
export function numberOf(value: Value | undefined): bigint | undefined {
  if (value?.op !== 'const') return undefined;
  const text = String(value.data);
  return /^-?\d+$/u.test(text) ? BigInt(text) : undefined;
}

export function isTrue(value: Value): boolean {
  return value.op === 'const' && value.data === 'true';
}

export function isFalse(value: Value): boolean {
  return value.op === 'const' && value.data === 'false';
}

/** An operation in its simplest form: comparisons are `<`, `<=`, `==` and `!=`, constants are computed. */
export function operation(values: Values, op: string, left: Value, right: Value): Value {
  if (op === '>') return operation(values, '<', right, left);
  if (op === '>=') return operation(values, '<=', right, left);
  if (op === '&&' || op === '||') return logical(values, op, left, right);
  const computed = compute(values, op, left, right);
  if (computed) return computed;
  if (op === '==' || op === '!=') return equality(values, op, left, right);
  return values.make(op, [left, right]);
}

function logical(values: Values, op: '&&' | '||', left: Value, right: Value): Value {
  const absorbing = op === '&&' ? isFalse : isTrue;
  const neutral = op === '&&' ? isTrue : isFalse;
  if (absorbing(left) || neutral(right)) return left;
  if (absorbing(right) || neutral(left)) return right;
  return values.make(op, [left, right]);
}

function equality(values: Values, op: '==' | '!=', left: Value, right: Value): Value {
  for (const [one, other] of [
    [left, right],
    [right, left],
  ] as const) {
    if (isTrue(one)) return op === '==' ? other : negate(values, other);
    if (isFalse(one)) return op === '==' ? negate(values, other) : other;
  }
  return values.make(op, [left, right]);
}

function compute(values: Values, op: string, left: Value, right: Value): Value | undefined {
  if (left === right && left.op !== 'fresh' && left.op !== 'choice') {
    if (op === '==' || op === '<=') return values.constant(true);
    if (op === '!=' || op === '<') return values.constant(false);
  }
  if ((op === '==' || op === '!=') && left.op === 'const' && right.op === 'const')
    return values.constant((left.data === right.data) === (op === '=='));
  const a = numberOf(left);
  const b = numberOf(right);
  if (b === 0n && (op === '+' || op === '-')) return left;
  if (a === 0n && op === '+') return right;
  return a === undefined || b === undefined ? undefined : arithmetic(values, op, a, b);
}

function arithmetic(values: Values, op: string, a: bigint, b: bigint): Value | undefined {
  switch (op) {
    case '+':
      return values.constant(a + b);
    case '-':
      return values.constant(a - b);
    case '*':
      return values.constant(a * b);
    case '/':
      return b === 0n ? undefined : values.constant(a / b);
    case '%':
      return b === 0n ? undefined : values.constant(a % b);
    case '**':
      return b >= 0n && b <= 256n && a < 1n << 64n ? values.constant(a ** b) : undefined;
    case '<<':
      return b >= 0n && b <= 512n ? values.constant(a << b) : undefined;
    case '>>':
      return b >= 0n && b <= 512n ? values.constant(a >> b) : undefined;
    case '<':
      return values.constant(a < b);
    case '<=':
      return values.constant(a <= b);
    default:
      return undefined;
  }
}

/** The opposite of a condition, pushed down to its comparisons. */
export function negate(values: Values, value: Value): Value {
  const [left, right] = value.args;
  if (isTrue(value)) return values.constant(false);
  if (isFalse(value)) return values.constant(true);
  if (value.op === 'not' && left) return left;
  if (left && right)
    switch (value.op) {
      case '<':
        return operation(values, '<=', right, left);
      case '<=':
        return operation(values, '<', right, left);
      case '==':
        return operation(values, '!=', left, right);
      case '!=':
        return operation(values, '==', left, right);
      case '&&':
        return operation(values, '||', negate(values, left), negate(values, right));
      case '||':
        return operation(values, '&&', negate(values, left), negate(values, right));
      default:
    }
  return values.make('not', [value]);
}

/** The conditions that all hold when a condition holds. */
export function conjuncts(value: Value): readonly Value[] {
  return value.op === '&&' ? value.args.flatMap(conjuncts) : [value];
}

/** The value with parts replaced, computed anew. */
export function substitute(
  values: Values,
  value: Value,
  replace: (part: Value) => Value | undefined,
  seen = new Map<Value, Value>(),
): Value {
  const known = seen.get(value);
  if (known) return known;
  const replacement = replace(value);
  if (replacement) return replacement;
  const args = value.args.map((arg) => substitute(values, arg, replace, seen));
  const changed = args.some((arg, index) => arg !== value.args[index]);
  const result = changed ? rebuild(values, value, args) : value;
  seen.set(value, result);
  return result;
}

function rebuild(values: Values, value: Value, args: readonly Value[]): Value {
  const [left, right] = args;
  if (value.op === 'not' && left) return negate(values, left);
  if (left && right && /^(?:[-+*/%&|^]|\*\*|<<|>>|<=?|[!=]=|&&|\|\|)$/u.test(value.op))
    return operation(values, value.op, left, right);
  return values.make(value.op, args, value.data);
}
