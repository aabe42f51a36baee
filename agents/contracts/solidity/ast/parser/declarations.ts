import type {
  ContractDeclaration,
  FunctionDeclaration,
  ModifierDeclaration,
  StructDeclaration,
  Visibility,
} from '../nodes.ts';
import type { Mutability } from '../types.ts';
import { read } from './expressions.ts';
import { type FileText, readBlock } from './statements.ts';
import { all, type Syntax, spanOf, syntax, word } from './syntax.ts';
import { readVariable } from './variables.ts';

export function readContract(source: FileText, node: Syntax): ContractDeclaration {
  const kind = word(node.kind);
  const contract: ContractDeclaration = {
    kind: 'contract-declaration',
    name: word(node.name),
    contractKind: kind === 'interface' || kind === 'library' ? kind : 'contract',
    abstract: kind === 'abstract',
    linearized: [],
    variables: [],
    functions: [],
    modifiers: [],
    structs: [],
    baseArguments: all(node.baseContracts).map((base) => ({
      base: word(syntax(base.baseName)?.namePath),
      args: all(base.arguments).map((arg) => read(source.file, arg)),
    })),
    span: spanOf(source.file, node),
  };
  for (const part of all(node.subNodes)) readPart(source, part, contract);
  return contract;
}

function readPart(source: FileText, node: Syntax, contract: ContractDeclaration): void {
  switch (node.type) {
    case 'StateVariableDeclaration':
      for (const variable of all(node.variables))
        contract.variables.push(readVariable(source.file, variable, 'state', contract));
      break;
    case 'FunctionDefinition':
      contract.functions.push(readFunction(source, node, contract));
      break;
    case 'ModifierDefinition':
      contract.modifiers.push(readModifier(source, node, contract));
      break;
    case 'StructDefinition':
      contract.structs.push(readStruct(source, node));
      break;
    default:
  }
}

function readStruct({ file }: FileText, node: Syntax): StructDeclaration {
  return {
    kind: 'struct-declaration',
    name: word(node.name),
    members: all(node.members).map((member) => readVariable(file, member, 'member', undefined)),
    span: spanOf(file, node),
  };
}

export function readFunction(
  source: FileText,
  node: Syntax,
  contract: ContractDeclaration | undefined,
): FunctionDeclaration {
  const { file } = source;
  const body = syntax(node.body);
  const visibility = word(node.visibility);
  const written = visibility !== '' && visibility !== 'default';
  const mutability = word(node.stateMutability);
  return {
    kind: 'function-declaration',
    name: word(node.name),
    functionKind: functionKind(node, contract),
    visibility: (written
      ? visibility
      : contract?.contractKind === 'interface'
        ? 'external'
        : 'public') as Visibility,
    visibilityWritten: written,
    mutability: (mutability === 'constant' ? 'view' : mutability || 'nonpayable') as Mutability,
    parameters: all(node.parameters).map((each) => readVariable(file, each, 'parameter', undefined)),
    returns: all(node.returnParameters).map((each) => readVariable(file, each, 'return', undefined)),
    invocations: all(node.modifiers).map((each) => ({
      name: word(each.name),
      args: all(each.arguments).map((arg) => read(file, arg)),
      span: spanOf(file, each),
    })),
    body: body && readBlock(source, body),
    contract,
    span: spanOf(file, node),
  };
}

function functionKind(
  node: Syntax,
  contract: ContractDeclaration | undefined,
): FunctionDeclaration['functionKind'] {
  if (node.isConstructor === true || (contract !== undefined && node.name === contract.name))
    return 'constructor';
  if (node.isReceiveEther === true) return 'receive';
  return node.isFallback === true || !word(node.name) ? 'fallback' : 'function';
}

function readModifier(source: FileText, node: Syntax, contract: ContractDeclaration): ModifierDeclaration {
  const body = syntax(node.body);
  return {
    kind: 'modifier-declaration',
    name: word(node.name),
    parameters: all(node.parameters).map((each) => readVariable(source.file, each, 'parameter', undefined)),
    body: body && readBlock(source, body),
    contract,
    span: spanOf(source.file, node),
  };
}
