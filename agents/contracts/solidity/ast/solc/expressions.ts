import type { CallExpression, Expression } from '../nodes.ts';
import { elementaryType, type Type, unknownType } from '../types.ts';
import { list, nodes, nodeType, type Raw, raw, text, typeOf } from './raw.ts';
import type { Reader } from './reader.ts';

interface Place {
  readonly type: Type;
  readonly span: Expression['span'];
}

type ExpressionReader = (reader: Reader, node: Raw, place: Place) => Expression;

const readers: Readonly<Record<string, ExpressionReader>> = {
  Literal: readLiteral,
  Identifier: readName,
  IdentifierPath: readName,
  UserDefinedTypeName: readName,
  MemberAccess: readMember,
  IndexAccess: readIndex,
  IndexRangeAccess: readIndex,
  FunctionCall: readCall,
  FunctionCallOptions: (reader, node) => part(reader, node.expression),
  UnaryOperation: (reader, node, place) => ({
    kind: 'unary',
    operator: text(node.operator),
    prefix: node.prefix === true,
    operand: part(reader, node.subExpression),
    ...place,
  }),
  BinaryOperation: (reader, node, place) => ({
    kind: 'binary',
    operator: text(node.operator),
    left: part(reader, node.leftExpression),
    right: part(reader, node.rightExpression),
    ...place,
  }),
  Assignment: (reader, node, place) => ({
    kind: 'assign',
    operator: text(node.operator),
    left: part(reader, node.leftHandSide),
    right: part(reader, node.rightHandSide),
    ...place,
  }),
  Conditional: (reader, node, place) => ({
    kind: 'conditional',
    condition: part(reader, node.condition),
    whenTrue: part(reader, node.trueExpression),
    whenFalse: part(reader, node.falseExpression),
    ...place,
  }),
  TupleExpression: readTuple,
  NewExpression: (_reader, node, { span }) => ({ kind: 'new', type: typeOf(raw(node.typeName)), span }),
  ElementaryTypeNameExpression: readTypeName,
};

export function readExpression(reader: Reader, node: Raw): Expression {
  const place = { type: typeOf(node), span: reader.spanOf(node) };
  const read = readers[nodeType(node)];
  return read ? read(reader, node, place) : { kind: 'type-name', ...place };
}

function part(reader: Reader, value: unknown): Expression {
  return readExpression(reader, raw(value) ?? {});
}

function readName(reader: Reader, node: Raw, place: Place): Expression {
  const name = { kind: 'identifier' as const, name: text(node.name), declaration: undefined, ...place };
  return reader.refer(name, node.referencedDeclaration);
}

function readMember(reader: Reader, node: Raw, place: Place): Expression {
  const object = part(reader, node.expression);
  const member = {
    kind: 'member' as const,
    object,
    member: text(node.memberName),
    declaration: undefined,
    ...place,
  };
  return reader.refer(member, node.referencedDeclaration);
}

function readIndex(reader: Reader, node: Raw, place: Place): Expression {
  const index = raw(node.indexExpression);
  const object = part(reader, node.baseExpression);
  return { kind: 'index', object, index: index && readExpression(reader, index), ...place };
}

function readTuple(reader: Reader, node: Raw, place: Place): Expression {
  const items = list(node.components).map((item) => item && readExpression(reader, item));
  const [only] = items;
  const array = node.isInlineArray === true;
  return items.length === 1 && only && !array ? only : { kind: 'tuple', items, array, ...place };
}

function readTypeName(_reader: Reader, node: Raw, { type, span }: Place): Expression {
  const named = type.kind === 'type' ? type.of : unknownType;
  const written = text(node.typeName);
  return { kind: 'type-name', type: written ? elementaryType(written) : named, span };
}

function readLiteral(_reader: Reader, node: Raw, place: Place): Expression {
  const kind = text(node.kind);
  const literal = kind === 'bool' || kind === 'string' || kind === 'number' ? kind : 'hex';
  const value = text(node.value) || text(node.hexValue);
  return { kind: 'literal', literal, value, unit: text(node.subdenomination) || undefined, ...place };
}

/** Reads a call; `f.value(v).gas(g)(…)` and `f{value: v, gas: g}(…)` come out alike. */
function readCall(reader: Reader, node: Raw, place: Place): CallExpression {
  const { callee, value, gas } = readOptions(raw(node.expression) ?? {});
  const kind = text(node.kind);
  return {
    kind: 'call',
    callee: readExpression(reader, callee),
    args: nodes(node.arguments).map((arg) => readExpression(reader, arg)),
    names: Array.isArray(node.names) ? node.names.map(String) : [],
    value: value && readExpression(reader, value),
    gas: gas && readExpression(reader, gas),
    callKind: kind === 'typeConversion' ? 'conversion' : kind === 'structConstructorCall' ? 'struct' : 'call',
    ...place,
  };
}

interface CallOptions {
  readonly callee: Raw;
  readonly value?: Raw | undefined;
  readonly gas?: Raw | undefined;
}

function readOptions(node: Raw): CallOptions {
  if (nodeType(node) === 'FunctionCallOptions') {
    const names = Array.isArray(node.names) ? node.names.map(String) : [];
    const options = nodes(node.options);
    const inner = readOptions(raw(node.expression) ?? {});
    const option = (name: 'value' | 'gas'): Raw | undefined => options[names.indexOf(name)] ?? inner[name];
    return { callee: inner.callee, value: option('value'), gas: option('gas') };
  }
  const member = raw(node.expression);
  const name = text(member?.memberName);
  const target = raw(member?.expression);
  const onFunction = typeOf(target).kind === 'function' || nodeType(target) === 'NewExpression';
  if (nodeType(node) !== 'FunctionCall' || !target || !onFunction || (name !== 'value' && name !== 'gas'))
    return { callee: node };
  return { ...readOptions(target), [name]: nodes(node.arguments)[0] };
}
