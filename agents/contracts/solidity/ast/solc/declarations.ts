import type {
  ContractDeclaration,
  FunctionDeclaration,
  ModifierDeclaration,
  ModifierInvocation,
  StructDeclaration,
  VariableDeclaration,
  Visibility,
} from '../nodes.ts';
import type { Location, Mutability } from '../types.ts';
import { readExpression } from './expressions.ts';
import { nodes, nodeType, type Raw, raw, text, typeOf } from './raw.ts';
import type { Reader } from './reader.ts';
import { readBlock } from './statements.ts';

export function readContract(reader: Reader, node: Raw): ContractDeclaration {
  const kind = text(node.contractKind);
  const contract = reader.declare<ContractDeclaration>(node, {
    kind: 'contract-declaration',
    name: text(node.name),
    contractKind: kind === 'interface' || kind === 'library' ? kind : 'contract',
    abstract: node.abstract === true || (node.abstract === undefined && node.fullyImplemented === false),
    linearized: [],
    variables: [],
    functions: [],
    modifiers: [],
    structs: [],
    baseArguments: nodes(node.baseContracts).map((base) => ({
      base: text(raw(base.baseName)?.name),
      args: nodes(base.arguments).map((arg) => readExpression(reader, arg)),
    })),
    span: reader.spanOf(node),
  });
  for (const part of nodes(node.nodes)) readPart(reader, part, contract);
  return contract;
}

function readPart(reader: Reader, node: Raw, contract: ContractDeclaration): void {
  switch (nodeType(node)) {
    case 'VariableDeclaration':
      contract.variables.push(readVariable(reader, node, 'state', contract));
      break;
    case 'FunctionDefinition':
      contract.functions.push(readFunction(reader, node, contract));
      break;
    case 'ModifierDefinition':
      contract.modifiers.push(readModifier(reader, node, contract));
      break;
    case 'StructDefinition':
      contract.structs.push(readStruct(reader, node));
      break;
    default:
  }
}

function readStruct(reader: Reader, node: Raw): StructDeclaration {
  return reader.declare<StructDeclaration>(node, {
    kind: 'struct-declaration',
    name: text(node.name),
    members: nodes(node.members).map((member) => readVariable(reader, member, 'member', undefined)),
    span: reader.spanOf(node),
  });
}

export function readVariable(
  reader: Reader,
  node: Raw,
  role: VariableDeclaration['role'],
  contract: ContractDeclaration | undefined,
): VariableDeclaration {
  const location = text(node.storageLocation);
  const value = raw(node.value);
  return reader.declare<VariableDeclaration>(node, {
    kind: 'variable-declaration',
    name: text(node.name),
    type: typeOf(node),
    role,
    visibility: (text(node.visibility) || 'internal') as Visibility,
    mutability: mutabilityOf(node, location),
    location: locationOf(node, location),
    value: value && readExpression(reader, value),
    contract,
    span: reader.spanOf(node),
  });
}

/** Old compilers leave the word out where it is the default; the type's identifier has it. */
function locationOf(node: Raw, written: string): Location | undefined {
  if (written === 'storage' || written === 'memory' || written === 'calldata') return written;
  const identifier = text(raw(node.typeDescriptions)?.typeIdentifier);
  return /_(storage|memory|calldata)(?:_ptr)?$/u.exec(identifier)?.[1] as Location | undefined;
}

function mutabilityOf(node: Raw, location: string): VariableDeclaration['mutability'] {
  if (node.constant === true) return 'constant';
  if (location === 'transient') return 'transient';
  return node.mutability === 'immutable' ? 'immutable' : 'mutable';
}

function parameters(reader: Reader, node: unknown, role: 'parameter' | 'return'): VariableDeclaration[] {
  return nodes(raw(node)?.parameters).map((each) => readVariable(reader, each, role, undefined));
}

export function readFunction(
  reader: Reader,
  node: Raw,
  contract: ContractDeclaration | undefined,
): FunctionDeclaration {
  const body = raw(node.body);
  const head = reader.textOf(node).slice(0, 2000).split('{', 1)[0] ?? '';
  return reader.declare<FunctionDeclaration>(node, {
    kind: 'function-declaration',
    name: text(node.name),
    functionKind: functionKind(node),
    visibility: (text(node.visibility) || 'public') as Visibility,
    visibilityWritten: /\b(?:public|external|internal|private)\b/u.test(head),
    mutability: mutability(node),
    parameters: parameters(reader, node.parameters, 'parameter'),
    returns: parameters(reader, node.returnParameters, 'return'),
    invocations: nodes(node.modifiers).map((each) => invocation(reader, each)),
    body: body && readBlock(reader, body),
    contract,
    span: reader.spanOf(node),
  });
}

function functionKind(node: Raw): FunctionDeclaration['functionKind'] {
  const kind = text(node.kind);
  if (kind === 'constructor' || kind === 'fallback' || kind === 'receive') return kind;
  if (node.isConstructor === true) return 'constructor';
  return text(node.name) === '' ? 'fallback' : 'function';
}

function mutability(node: Raw): Mutability {
  const written = text(node.stateMutability);
  if (written) return written as Mutability;
  if (node.payable === true) return 'payable';
  return node.isDeclaredConst === true ? 'view' : 'nonpayable';
}

function invocation(reader: Reader, node: Raw): ModifierInvocation {
  return {
    name: text(raw(node.modifierName)?.name),
    args: nodes(node.arguments).map((arg) => readExpression(reader, arg)),
    span: reader.spanOf(node),
  };
}

function readModifier(reader: Reader, node: Raw, contract: ContractDeclaration): ModifierDeclaration {
  const body = raw(node.body);
  return reader.declare<ModifierDeclaration>(node, {
    kind: 'modifier-declaration',
    name: text(node.name),
    parameters: parameters(reader, node.parameters, 'parameter'),
    body: body && readBlock(reader, body),
    contract,
    span: reader.spanOf(node),
  });
}
