import type { Block, Statement, VariableDeclaration } from '../nodes.ts';
import { read, readOptional } from './expressions.ts';
import { all, type Syntax, spanOf, syntax, word } from './syntax.ts';
import { readVariable } from './variables.ts';

/** What the readers of one file share. */
export interface FileText {
  readonly file: string;
  readonly text: string;
}

type Reader = (source: FileText, node: Syntax, span: Statement['span']) => Statement;

const readers: Readonly<Record<string, Reader>> = {
  Block: (source, node) => readBlock(source, node),
  UncheckedStatement: (source, node) => ({ ...readBlock(source, syntax(node.block)), unchecked: true }),
  IfStatement: (source, node, span) => ({
    kind: 'if',
    condition: read(source.file, node.condition),
    whenTrue: readStatement(source, node.trueBody),
    whenFalse: syntax(node.falseBody) && readStatement(source, node.falseBody),
    span,
  }),
  WhileStatement: readLoop,
  DoWhileStatement: readLoop,
  ForStatement: readLoop,
  ReturnStatement: ({ file }, node, span) => ({
    kind: 'return',
    value: readOptional(file, node.expression),
    span,
  }),
  EmitStatement: ({ file }, node, span) => ({ kind: 'emit', call: read(file, node.eventCall), span }),
  RevertStatement: ({ file }, node, span) => ({
    kind: 'revert',
    call: readOptional(file, node.revertCall),
    span,
  }),
  ThrowStatement: (_source, _node, span) => ({ kind: 'revert', call: undefined, span }),
  VariableDeclarationStatement: readDeclaration,
  ExpressionStatement: ({ file }, node, span) => {
    const inner = syntax(node.expression);
    if (inner?.type === 'Identifier' && inner.name === '_') return { kind: 'placeholder', span };
    return { kind: 'expression', expression: read(file, inner), span };
  },
  BreakStatement: (_source, _node, span) => ({ kind: 'break', span }),
  ContinueStatement: (_source, _node, span) => ({ kind: 'continue', span }),
  TryStatement: readTry,
  InlineAssemblyStatement: ({ text }, _node, span) => ({
    kind: 'assembly',
    text: text.slice(span.start, span.end),
    scope: new Map<string, VariableDeclaration>(),
    span,
  }),
};

export function readStatement(source: FileText, value: unknown): Statement {
  const node = syntax(value);
  const span = spanOf(source.file, node);
  const reader = node && readers[node.type];
  return reader ? reader(source, node, span) : { kind: 'block', unchecked: false, statements: [], span };
}

export function readBlock(source: FileText, node: Syntax | undefined): Block {
  const statements = all(node?.statements).map((each) => readStatement(source, each));
  return { kind: 'block', unchecked: false, statements, span: spanOf(source.file, node) };
}

function readLoop(source: FileText, node: Syntax, span: Statement['span']): Statement {
  return {
    kind: 'loop',
    init: syntax(node.initExpression) && readStatement(source, node.initExpression),
    condition: readOptional(source.file, node.conditionExpression ?? node.condition),
    step: syntax(syntax(node.loopExpression)?.expression) && readStatement(source, node.loopExpression),
    body: readStatement(source, node.body),
    testedAfter: node.type === 'DoWhileStatement',
    span,
  };
}

function readDeclaration({ file }: FileText, node: Syntax, span: Statement['span']): Statement {
  const variables = Array.isArray(node.variables) ? node.variables : [];
  return {
    kind: 'declare',
    variables: variables.map((each) => {
      const variable = syntax(each);
      return variable && word(variable.name) ? readVariable(file, variable, 'local', undefined) : undefined;
    }),
    value: readOptional(file, node.initialValue),
    span,
  };
}

function readTry(source: FileText, node: Syntax, span: Statement['span']): Statement {
  const clause = (part: Syntax, parameters: unknown, success: boolean) => ({
    success,
    parameters: all(parameters).map((each) => readVariable(source.file, each, 'local', undefined)),
    body: readBlock(source, syntax(part.body)),
  });
  const failures = all(node.catchClauses).map((each) => clause(each, each.parameters, false));
  const clauses = [clause(node, node.returnParameters, true), ...failures];
  return { kind: 'try', call: read(source.file, node.expression), clauses, span };
}
