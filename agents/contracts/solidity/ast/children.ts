import type { Expression, Statement } from './nodes.ts';

/** The expressions directly inside a statement or expression. */
export function childExpressions(node: Statement | Expression): readonly Expression[] {
  return parts(node).filter((each) => each !== undefined);
}

function parts(node: Statement | Expression): readonly (Expression | undefined)[] {
  switch (node.kind) {
    case 'if':
    case 'loop':
      return [node.condition];
    case 'return':
    case 'declare':
      return [node.value];
    case 'emit':
    case 'revert':
    case 'try':
      return [node.call];
    case 'expression':
      return [node.expression];
    case 'member':
      return [node.object];
    case 'index':
      return [node.object, node.index];
    case 'call':
      return [node.callee, node.value, node.gas, ...node.args];
    case 'unary':
      return [node.operand];
    case 'binary':
    case 'assign':
      return [node.left, node.right];
    case 'conditional':
      return [node.condition, node.whenTrue, node.whenFalse];
    case 'tuple':
      return node.items;
    default:
      return [];
  }
}

/** The statements directly inside a statement. */
export function childStatements(node: Statement): readonly Statement[] {
  switch (node.kind) {
    case 'block':
      return node.statements;
    case 'if':
      return node.whenFalse ? [node.whenTrue, node.whenFalse] : [node.whenTrue];
    case 'loop':
      return [node.init, node.body, node.step].filter((each) => each !== undefined);
    case 'try':
      return node.clauses.map(({ body }) => body);
    default:
      return [];
  }
}

/** Every expression inside a statement, however deep. */
export function* expressionsIn(statement: Statement): Generator<Expression> {
  for (const expression of childExpressions(statement)) yield* withParts(expression);
  for (const child of childStatements(statement)) yield* expressionsIn(child);
}

export function* withParts(expression: Expression): Generator<Expression> {
  yield expression;
  for (const child of childExpressions(expression)) yield* withParts(child);
}

/** A statement and every statement inside it. */
export function* statementsIn(statement: Statement): Generator<Statement> {
  yield statement;
  for (const child of childStatements(statement)) yield* statementsIn(child);
}
