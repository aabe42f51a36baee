import type { CallExpression, Expression } from '../nodes.ts';
import { boolType, unknownType } from '../types.ts';
import { all, type Syntax, spanOf, syntax, word, writtenType } from './syntax.ts';

type Reader = (file: string, node: Syntax, place: Pick<Expression, 'type' | 'span'>) => Expression;

const assignments = new Set(['=', '+=', '-=', '*=', '/=', '%=', '|=', '&=', '^=', '<<=', '>>=']);

const readers: Readonly<Record<string, Reader>> = {
  Identifier: (_file, node, place) => ({
    kind: 'identifier',
    name: word(node.name),
    declaration: undefined,
    ...place,
  }),
  MemberAccess: (file, node, place) => ({
    kind: 'member',
    object: read(file, node.expression),
    member: word(node.memberName),
    declaration: undefined,
    ...place,
  }),
  IndexAccess: (file, node, place) => ({
    kind: 'index',
    object: read(file, node.base),
    index: read(file, node.index),
    ...place,
  }),
  IndexRangeAccess: (file, node, place) => ({
    kind: 'index',
    object: read(file, node.base),
    index: undefined,
    ...place,
  }),
  FunctionCall: readCall,
  NameValueExpression: (file, node) => read(file, node.expression),
  BinaryOperation: (file, node, place) => ({
    kind: assignments.has(word(node.operator)) ? 'assign' : 'binary',
    operator: word(node.operator),
    left: read(file, node.left),
    right: read(file, node.right),
    ...place,
  }),
  UnaryOperation: (file, node, place) => ({
    kind: 'unary',
    operator: word(node.operator),
    prefix: node.isPrefix === true,
    operand: read(file, node.subExpression),
    ...place,
  }),
  Conditional: (file, node, place) => ({
    kind: 'conditional',
    condition: read(file, node.condition),
    whenTrue: read(file, node.trueExpression),
    whenFalse: read(file, node.falseExpression),
    ...place,
  }),
  TupleExpression: readTuple,
  NewExpression: (_file, node, place) => ({
    kind: 'new',
    ...place,
    type: writtenType(syntax(node.typeName)),
  }),
  NumberLiteral: (_file, node, place) => ({
    kind: 'literal',
    literal: 'number',
    value: word(node.number),
    unit: word(node.subdenomination) || undefined,
    ...place,
    type: { kind: 'rational' },
  }),
  BooleanLiteral: (_file, node, place) => ({
    kind: 'literal',
    literal: 'bool',
    value: String(node.value === true),
    unit: undefined,
    ...place,
    type: boolType,
  }),
  StringLiteral: (_file, node, place) => ({
    kind: 'literal',
    literal: 'string',
    value: word(node.value),
    unit: undefined,
    ...place,
    type: { kind: 'string' },
  }),
  HexLiteral: (_file, node, place) => ({
    kind: 'literal',
    literal: 'hex',
    value: word(node.value),
    unit: undefined,
    ...place,
    type: { kind: 'string' },
  }),
};

/** Reads an expression's syntax; types and names are bound later. */
export function read(file: string, value: unknown): Expression {
  const node = syntax(value);
  const place = { type: unknownType, span: spanOf(file, node) };
  const reader = node && readers[node.type];
  return reader ? reader(file, node, place) : { kind: 'type-name', ...place, type: writtenType(node) };
}

export function readOptional(file: string, value: unknown): Expression | undefined {
  return syntax(value) && read(file, value);
}

function readTuple(file: string, node: Syntax, place: Pick<Expression, 'type' | 'span'>): Expression {
  const components = Array.isArray(node.components) ? node.components : [];
  const items = components.map((item) => readOptional(file, item));
  const array = node.isArray === true;
  const [only] = items;
  return items.length === 1 && only && !array ? only : { kind: 'tuple', items, array, ...place };
}

function readCall(file: string, node: Syntax, place: Pick<Expression, 'type' | 'span'>): CallExpression {
  const { callee, value, gas } = options(syntax(node.expression));
  return {
    kind: 'call',
    callee: read(file, callee),
    args: all(node.arguments).map((arg) => read(file, arg)),
    names: Array.isArray(node.names) ? node.names.map(String) : [],
    value: value && read(file, value),
    gas: gas && read(file, gas),
    callKind: 'call',
    ...place,
  };
}

interface CallOptions {
  readonly callee: Syntax | undefined;
  readonly value?: Syntax | undefined;
  readonly gas?: Syntax | undefined;
}

/** `{value: …}` and `.value(…)`, however they are stacked. */
function options(node: Syntax | undefined): CallOptions {
  if (node?.type === 'NameValueExpression') {
    const given = syntax(node.arguments);
    const names = Array.isArray(given?.names) ? given.names.map(String) : [];
    const values = all(given?.arguments);
    const inner = options(syntax(node.expression));
    const option = (name: 'value' | 'gas'): Syntax | undefined => values[names.indexOf(name)] ?? inner[name];
    return { callee: inner.callee, value: option('value'), gas: option('gas') };
  }
  const member = node?.type === 'FunctionCall' ? syntax(node.expression) : undefined;
  const name = member?.type === 'MemberAccess' ? word(member.memberName) : '';
  const target = syntax(member?.expression);
  const onFunction =
    target?.type === 'MemberAccess' || target?.type === 'FunctionCall' || target?.type === 'NewExpression';
  if ((name !== 'value' && name !== 'gas') || !onFunction) return { callee: node };
  return { ...options(target), [name]: all(node?.arguments)[0] };
}
