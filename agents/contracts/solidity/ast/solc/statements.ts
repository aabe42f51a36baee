import type { Block, Statement, TryClause, VariableDeclaration } from '../nodes.ts';
import { readVariable } from './declarations.ts';
import { readExpression } from './expressions.ts';
import { list, nodes, nodeType, type Raw, raw, text } from './raw.ts';
import type { Reader } from './reader.ts';

export function readBlock(reader: Reader, node: Raw): Block {
  const statements = nodes(node.statements).map((each) => readStatement(reader, each));
  return {
    kind: 'block',
    unchecked: nodeType(node) === 'UncheckedBlock',
    statements,
    span: reader.spanOf(node),
  };
}

type StatementReader = (reader: Reader, node: Raw, span: Statement['span']) => Statement;

const readers: Readonly<Record<string, StatementReader>> = {
  Block: readBlock,
  UncheckedBlock: readBlock,
  IfStatement: (reader, node, span) => ({
    kind: 'if',
    condition: readExpression(reader, raw(node.condition) ?? {}),
    whenTrue: readStatement(reader, raw(node.trueBody) ?? {}),
    whenFalse: optionalStatement(reader, node.falseBody),
    span,
  }),
  WhileStatement: readLoop,
  DoWhileStatement: readLoop,
  ForStatement: readLoop,
  Return: (reader, node, span) => ({
    kind: 'return',
    value: optionalExpression(reader, node.expression),
    span,
  }),
  EmitStatement: (reader, node, span) => ({
    kind: 'emit',
    call: readExpression(reader, raw(node.eventCall) ?? {}),
    span,
  }),
  RevertStatement: (reader, node, span) => ({
    kind: 'revert',
    call: optionalExpression(reader, node.errorCall),
    span,
  }),
  Throw: (_reader, _node, span) => ({ kind: 'revert', call: undefined, span }),
  VariableDeclarationStatement: (reader, node, span) => ({
    kind: 'declare',
    variables: declared(reader, node),
    value: optionalExpression(reader, node.initialValue),
    span,
  }),
  ExpressionStatement: (reader, node, span) => ({
    kind: 'expression',
    expression: readExpression(reader, raw(node.expression) ?? {}),
    span,
  }),
  Break: (_reader, _node, span) => ({ kind: 'break', span }),
  Continue: (_reader, _node, span) => ({ kind: 'continue', span }),
  PlaceholderStatement: (_reader, _node, span) => ({ kind: 'placeholder', span }),
  TryStatement: readTry,
  InlineAssembly: (reader, node, span) => ({
    kind: 'assembly',
    text: reader.textOf(node),
    scope: assemblyScope(reader, node),
    span,
  }),
};

export function readStatement(reader: Reader, node: Raw): Statement {
  const span = reader.spanOf(node);
  const read = readers[nodeType(node)];
  return read ? read(reader, node, span) : { kind: 'block', unchecked: false, statements: [], span };
}

function optionalExpression(reader: Reader, value: unknown) {
  const node = raw(value);
  return node && readExpression(reader, node);
}

function optionalStatement(reader: Reader, value: unknown): Statement | undefined {
  const node = raw(value);
  return node && readStatement(reader, node);
}

function readLoop(reader: Reader, node: Raw): Statement {
  return {
    kind: 'loop',
    init: optionalStatement(reader, node.initializationExpression),
    condition: optionalExpression(reader, node.condition),
    step: optionalStatement(reader, node.loopExpression),
    body: readStatement(reader, raw(node.body) ?? {}),
    testedAfter: nodeType(node) === 'DoWhileStatement',
    span: reader.spanOf(node),
  };
}

function declared(reader: Reader, node: Raw): (VariableDeclaration | undefined)[] {
  return list(node.declarations).map((each) => each && readVariable(reader, each, 'local', undefined));
}

function readTry(reader: Reader, node: Raw): Statement {
  const clauses = nodes(node.clauses).map(
    (clause, index): TryClause => ({
      success: index === 0,
      parameters: nodes(raw(clause.parameters)?.parameters).map((each) =>
        readVariable(reader, each, 'local', undefined),
      ),
      body: readBlock(reader, raw(clause.block) ?? {}),
    }),
  );
  const call = readExpression(reader, raw(node.externalCall) ?? {});
  return { kind: 'try', call, clauses, span: reader.spanOf(node) };
}

/** Variables by the names that the assembly has for them; the compilers list each use. */
function assemblyScope(reader: Reader, node: Raw): Map<string, VariableDeclaration> {
  const scope = new Map<string, VariableDeclaration>();
  for (const entry of nodes(node.externalReferences)) {
    const uses = 'declaration' in entry ? [entry] : nodes(Object.values(entry));
    for (const use of uses) {
      const declaration = reader.declarations.get(Number(use.declaration));
      if (declaration?.kind !== 'variable-declaration') continue;
      const written = reader.textOf(use).trim() || declaration.name;
      scope.set(
        text(written).replace(/\.(?:slot|offset|length|selector|address)$|_(?:slot|offset)$/u, ''),
        declaration,
      );
      scope.set(declaration.name, declaration);
    }
  }
  return scope;
}
