import type { VariableDeclaration } from '../../solidity/ast/nodes.ts';
import type { Type } from '../../solidity/ast/types.ts';
import { numberOf } from '../flow/fold.ts';
import { rootVariable, type Value } from '../flow/value.ts';

/** No more ether, seconds or blocks than this will ever be seen. */
const environmentLimits: Readonly<Record<string, bigint>> = {
  'msg.value': 1n << 96n,
  'block.timestamp': 1n << 40n,
  'block.number': 1n << 40n,
  'block.gaslimit': 1n << 40n,
  gas: 1n << 40n,
};

/** Largest number of a type; undefined for what is no number. */
export function typeLimit(type: Type | undefined): bigint | undefined {
  if (type?.kind !== 'integer') return type?.kind === 'bytes' && type.size === 1 ? 255n : undefined;
  return (1n << BigInt(type.signed ? type.bits - 1 : type.bits)) - 1n;
}

/** The most that a value can be, by its type, its parts and the conditions that hold. */
export function upperBound(value: Value, conditions: readonly Value[], depth = 0): bigint | undefined {
  const limits = [
    ownBound(value, conditions, depth),
    ...conditions.map((each) => conditionBound(value, each)),
  ];
  const known = limits.filter((limit) => limit !== undefined);
  return known.length === 0 ? undefined : known.reduce((least, limit) => (limit < least ? limit : least));
}

function conditionBound(value: Value, { op, args: [left, right] }: Value): bigint | undefined {
  if (left === value && op === '<=') return numberOf(right);
  if (left === value && op === '<') {
    const bound = numberOf(right);
    return bound === undefined ? undefined : bound - 1n;
  }
  if (op === '==' && (left === value || right === value)) return numberOf(left === value ? right : left);
  return undefined;
}

function ownBound(value: Value, conditions: readonly Value[], depth: number): bigint | undefined {
  const { op, args, data } = value;
  if (op === 'const') return numberOf(value);
  if (op === 'env' || op === 'balance') return op === 'balance' ? 1n << 96n : environmentLimits[String(data)];
  if (op === 'param') return typeLimit((data as VariableDeclaration).type);
  if (op === 'load') return args[0] && loadBound(args[0]);
  if (op === 'cast') return typeLimit(castType(String(data)));
  if (depth > 6) return undefined;
  const parts = args.map((arg) => upperBound(arg, conditions, depth + 1));
  return combined(op, parts);
}

function castType(name: string): Type {
  const [, unsigned, bits] = /^(u?)int(\d+)$/u.exec(name) ?? [];
  return { kind: 'integer', signed: unsigned === '', bits: Number(bits ?? 256) };
}

function loadBound(location: Value): bigint | undefined {
  if (location.op === 'field' && location.data === 'length') return 1n << 64n;
  const variable = rootVariable(location);
  if (!variable) return undefined;
  let type: Type | undefined = variable.type;
  if (location.op !== 'variable') {
    while (type && (type.kind === 'mapping' || type.kind === 'array'))
      type = type.kind === 'mapping' ? type.value : type.element;
    if (location.op === 'field') type = undefined;
  }
  return typeLimit(type);
}

function combined(op: string, parts: readonly (bigint | undefined)[]): bigint | undefined {
  const [a, b] = parts;
  switch (op) {
    case '+':
      return a !== undefined && b !== undefined ? a + b : undefined;
    case '*':
      return a !== undefined && b !== undefined ? a * b : undefined;
    case '-':
    case '/':
      return a;
    case '%':
      return b !== undefined && b > 0n ? b - 1n : a;
    case '&':
      return a === undefined ? b : b === undefined || a < b ? a : b;
    case 'choice':
      return parts.reduce((most, part) =>
        most === undefined || part === undefined ? undefined : part > most ? part : most,
      );
    default:
      return undefined;
  }
}
