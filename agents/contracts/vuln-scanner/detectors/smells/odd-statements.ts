import { childExpressions, expressionsIn, statementsIn } from '../../../solidity/ast/children.ts';
import type {
  CallExpression,
  ContractDeclaration,
  Expression,
  FunctionDeclaration,
  Span,
  VariableDeclaration,
} from '../../../solidity/ast/nodes.ts';
import type { Type } from '../../../solidity/ast/types.ts';
import type { Draft } from '../../detector.ts';

interface Oddity extends Pick<Draft, 'severity' | 'message' | 'fix' | 'references'> {
  readonly span: Span;
}

/** Statements that do something other than they look like, or nothing. */
export function* oddStatements(
  contract: ContractDeclaration,
  declaration: FunctionDeclaration,
): Generator<Draft> {
  for (const oddity of odditiesOf(declaration))
    yield { confidence: 'high', contract, function: declaration, ...oddity };
}

function* odditiesOf({ body }: FunctionDeclaration): Generator<Oddity> {
  if (!body) return;
  for (const statement of statementsIn(body)) {
    if (statement.kind !== 'expression') continue;
    const { expression, span } = statement;
    if (isIdle(expression))
      yield {
        severity: 'low',
        span,
        message: 'The statement has no effect: its value is computed and dropped.',
        fix: 'Assign with `=`, call what was meant, or drop the statement.',
        references: ['SWC-135'],
      };
    if (isMistypedSum(expression))
      yield {
        severity: 'low',
        span,
        message: '`=+` assigns a positive value; it adds nothing.',
        fix: 'Write `+=`.',
        references: ['SWC-129'],
      };
  }
  for (const expression of expressionsIn(body))
    if (expression.kind === 'call' && isAmbiguous(expression))
      yield {
        severity: 'low',
        span: expression.span,
        message: 'Several values of any length are packed together: other values pack to the same bytes.',
        fix: 'Use abi.encode, or pack at most one value of variable length.',
        references: ['SWC-133'],
      };
}

/** A comparison or a place alone, and no call, assignment or step anywhere in it. */
function isIdle(expression: Expression): boolean {
  const plain = expression.kind === 'binary' || expression.kind === 'index';
  return plain && !changes(expression);
}

function changes(expression: Expression): boolean {
  if (expression.kind === 'call' || expression.kind === 'assign') return true;
  if (expression.kind === 'unary' && ['++', '--', 'delete'].includes(expression.operator)) return true;
  return [...childExpressions(expression)].some(changes);
}

function isMistypedSum(expression: Expression): boolean {
  return (
    expression.kind === 'assign' &&
    expression.operator === '=' &&
    expression.right.kind === 'unary' &&
    expression.right.operator === '+'
  );
}

/** `abi.encodePacked(a, b)` of two arguments that are parameters without a fixed length. */
function isAmbiguous({ callee, args }: CallExpression): boolean {
  if (callee.kind !== 'member' || callee.member !== 'encodePacked') return false;
  return args.filter((arg) => isLoose(arg)).length >= 2;
}

function isLoose(arg: Expression): boolean {
  if (arg.kind !== 'identifier' || arg.declaration?.kind !== 'variable-declaration') return false;
  const { role, type }: VariableDeclaration = arg.declaration;
  return role === 'parameter' && isUnbounded(type);
}

function isUnbounded(type: Type): boolean {
  if (type.kind === 'bytes') return type.size === undefined;
  return type.kind === 'string' || (type.kind === 'array' && type.length === undefined);
}
