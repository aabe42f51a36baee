import { expressionsIn, statementsIn } from '../../../solidity/ast/children.ts';
import type {
  ContractDeclaration,
  Expression,
  FunctionDeclaration,
  VariableDeclaration,
} from '../../../solidity/ast/nodes.ts';
import type { Type } from '../../../solidity/ast/types.ts';
import type { Draft } from '../../detector.ts';

/** Changes that look as if they reached the storage, and do not. */
export function* lostChanges(
  contract: ContractDeclaration,
  declaration: FunctionDeclaration,
): Generator<Draft> {
  const { body } = declaration;
  if (!body) return;
  const common = { severity: 'low', confidence: 'high', contract, function: declaration } as const;
  for (const expression of expressionsIn(body))
    if (isDelete(expression) && keepsMapping(contract, expression.operand.type))
      yield {
        ...common,
        span: expression.span,
        message: 'Deleting the struct leaves what its mapping holds: a new entry finds the old content.',
        fix: 'Clear the entries of the mapping one by one, or key them by a number that is never used again.',
      };
  for (const copy of copiesOf(declaration)) {
    const change = lostChange([...expressionsIn(body)], copy);
    if (change)
      yield {
        ...common,
        span: change.span,
        message: `\`${copy.name}\` is a copy in memory: what is changed in it never reaches the storage.`,
        evidence: [{ span: copy.span, note: 'the copy' }],
        fix: 'Declare the variable storage, or write the copy back.',
      };
  }
}

function isDelete(expression: Expression): expression is Extract<Expression, { kind: 'unary' }> {
  return expression.kind === 'unary' && expression.operator === 'delete';
}

function keepsMapping({ linearized }: ContractDeclaration, type: Type): boolean {
  if (type.kind !== 'struct') return false;
  const name = type.name.split('.').at(-1);
  const struct = linearized.flatMap(({ structs }) => structs).find((each) => each.name === name);
  return struct?.members.some((member) => member.type.kind === 'mapping') ?? false;
}

/** Structs in memory that begin as a copy of what the storage holds. */
function copiesOf({ body }: FunctionDeclaration): VariableDeclaration[] {
  if (!body) return [];
  return [...statementsIn(body)].flatMap((statement) => {
    if (statement.kind !== 'declare' || !statement.value || !isStored(statement.value)) return [];
    const [variable] = statement.variables;
    const isCopy = variable?.location === 'memory' && variable.type.kind === 'struct';
    return isCopy ? [variable] : [];
  });
}

function isStored(expression: Expression): boolean {
  if (expression.kind === 'index' || expression.kind === 'member') return isStored(expression.object);
  return (
    expression.kind === 'identifier' &&
    expression.declaration?.kind === 'variable-declaration' &&
    expression.declaration.role === 'state'
  );
}

type Place = Extract<Expression, { kind: 'member' }>;

/** The first assignment to a field, where the copy as a whole and that field are used for nothing else. */
function lostChange(expressions: readonly Expression[], copy: VariableDeclaration): Expression | undefined {
  const names = expressions.filter((each) => isName(each, copy));
  const places = expressions.filter(
    (each): each is Place => each.kind === 'member' && isName(each.object, copy),
  );
  const changes = expressions.flatMap((each) => (each.kind === 'assign' ? [each.left] : []));
  const changed = places.filter((place) => changes.includes(place));
  const isReadAgain = places.some(
    (place) => !changed.includes(place) && changed.some(({ member }) => member === place.member),
  );
  return isReadAgain || names.length > places.length ? undefined : changed[0];
}

function isName(expression: Expression, variable: VariableDeclaration): boolean {
  return expression.kind === 'identifier' && expression.declaration === variable;
}
