import { childExpressions, childStatements } from '../../solidity/ast/children.ts';
import type { Expression, LoopStatement, Statement, VariableDeclaration } from '../../solidity/ast/nodes.ts';

const known = new WeakMap<LoopStatement, ReadonlySet<VariableDeclaration>>();

/** Local variables that a loop's body, condition or step assigns. */
export function assignedIn(loop: LoopStatement): ReadonlySet<VariableDeclaration> {
  const cached = known.get(loop);
  if (cached) return cached;
  const found = new Set<VariableDeclaration>();
  for (const part of [loop.body, loop.step]) if (part) collect(part, found);
  if (loop.condition) collectFrom(loop.condition, found);
  known.set(loop, found);
  return found;
}

function collect(statement: Statement, found: Set<VariableDeclaration>): void {
  for (const expression of childExpressions(statement)) collectFrom(expression, found);
  for (const child of childStatements(statement)) collect(child, found);
  if (statement.kind === 'assembly') for (const variable of statement.scope.values()) found.add(variable);
}

function collectFrom(expression: Expression, found: Set<VariableDeclaration>): void {
  if (expression.kind === 'assign') addTarget(expression.left, found);
  if (expression.kind === 'unary' && ['++', '--', 'delete'].includes(expression.operator))
    addTarget(expression.operand, found);
  for (const child of childExpressions(expression)) collectFrom(child, found);
}

function addTarget(target: Expression, found: Set<VariableDeclaration>): void {
  if (target.kind === 'tuple') for (const item of target.items) if (item) addTarget(item, found);
  if (target.kind === 'member' || target.kind === 'index') addTarget(target.object, found);
  if (target.kind !== 'identifier' || target.declaration?.kind !== 'variable-declaration') return;
  if (target.declaration.role !== 'state') found.add(target.declaration);
}
