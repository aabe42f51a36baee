import type { ContractDeclaration, VariableDeclaration, Visibility } from '../nodes.ts';
import type { Location } from '../types.ts';
import { readOptional } from './expressions.ts';
import { type Syntax, spanOf, syntax, word, writtenType } from './syntax.ts';

export function readVariable(
  file: string,
  node: Syntax,
  role: VariableDeclaration['role'],
  contract: ContractDeclaration | undefined,
): VariableDeclaration {
  const visibility = word(node.visibility);
  const location = word(node.storageLocation);
  return {
    kind: 'variable-declaration',
    name: word(node.name),
    type: writtenType(syntax(node.typeName)),
    role,
    visibility: (visibility && visibility !== 'default' ? visibility : 'internal') as Visibility,
    mutability:
      node.isDeclaredConst === true ? 'constant' : node.isImmutable === true ? 'immutable' : 'mutable',
    location: location ? (location as Location) : undefined,
    value: role === 'state' ? readOptional(file, node.expression) : undefined,
    contract,
    span: spanOf(file, node),
  };
}
