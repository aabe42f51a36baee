import type {
  CallExpression,
  Declaration,
  Expression,
  FunctionDeclaration,
  MemberExpression,
} from '../nodes.ts';
import { boolType, type Type, uint256, unknownType } from '../types.ts';
import type { Scope } from './bind.ts';

/** Binds an expression and all its parts; the answer is its type, which is also written into it. */
export function bindExpression(expression: Expression, scope: Scope): Type {
  expression.type = infer(expression, scope);
  return expression.type;
}

function infer(expression: Expression, scope: Scope): Type {
  switch (expression.kind) {
    case 'identifier':
      expression.declaration = scope.find(expression.name);
      return declarationType(expression.declaration) ?? environmentType(expression.name);
    case 'member':
      return bindMember(expression, scope);
    case 'index': {
      const object = bindExpression(expression.object, scope);
      if (expression.index) bindExpression(expression.index, scope);
      return elementType(object);
    }
    case 'call':
      return bindCall(expression, scope);
    case 'unary': {
      const operand = bindExpression(expression.operand, scope);
      return expression.operator === '!' ? boolType : operand;
    }
    case 'binary':
      return bindBinary(expression, scope);
    case 'assign':
      bindExpression(expression.right, scope);
      return bindExpression(expression.left, scope);
    case 'conditional':
      bindExpression(expression.condition, scope);
      bindExpression(expression.whenFalse, scope);
      return bindExpression(expression.whenTrue, scope);
    case 'tuple':
      return bindTuple(expression, scope);
    default:
      return scope.world.resolveType(expression.type, undefined);
  }
}

function bindTuple({ items, array }: Extract<Expression, { kind: 'tuple' }>, scope: Scope): Type {
  const types = items.map((item) => (item ? bindExpression(item, scope) : unknownType));
  return array
    ? { kind: 'array', element: types[0] ?? unknownType, length: types.length, location: 'memory' }
    : { kind: 'tuple', items: types };
}

const comparisons = new Set(['==', '!=', '<', '<=', '>', '>=', '&&', '||']);

function bindBinary({ operator, left, right }: Extract<Expression, { kind: 'binary' }>, scope: Scope): Type {
  const a = bindExpression(left, scope);
  const b = bindExpression(right, scope);
  if (comparisons.has(operator)) return boolType;
  return a.kind === 'rational' || a.kind === 'unknown' ? b : a;
}

function elementType(type: Type): Type {
  if (type.kind === 'mapping') return type.value;
  if (type.kind === 'array') return type.element;
  return type.kind === 'bytes' || type.kind === 'string' ? { kind: 'bytes', size: 1 } : unknownType;
}

function declarationType(declaration: Declaration | undefined): Type | undefined {
  switch (declaration?.kind) {
    case 'variable-declaration':
      return declaration.type;
    case 'contract-declaration':
      return { kind: 'type', of: { kind: 'contract', name: declaration.name } };
    case 'struct-declaration':
      return { kind: 'type', of: { kind: 'struct', name: declaration.name } };
    case 'function-declaration':
      return { kind: 'function', external: false, mutability: declaration.mutability };
    default:
      return undefined;
  }
}

function environmentType(name: string): Type {
  if (name === 'now') return uint256;
  return name === 'this' ? { kind: 'address', payable: true } : unknownType;
}

const environmentMembers: Readonly<Record<string, Type>> = {
  'msg.sender': { kind: 'address', payable: true },
  'tx.origin': { kind: 'address', payable: true },
  'block.coinbase': { kind: 'address', payable: true },
  'msg.data': { kind: 'bytes', size: undefined },
  'msg.sig': { kind: 'bytes', size: 4 },
};

function bindMember(expression: MemberExpression, scope: Scope): Type {
  const { object, member } = expression;
  const of = bindExpression(object, scope);
  if (object.kind === 'identifier' && !object.declaration) {
    if (object.name === 'super') return bindSuper(expression, scope);
    if (/^(?:msg|tx|block)$/u.test(object.name))
      return environmentMembers[`${object.name}.${member}`] ?? uint256;
  }
  if (of.kind === 'struct') {
    const found = scope.world.struct(of.name)?.members.find(({ name }) => name === member);
    if (found) {
      expression.declaration = found;
      return found.type;
    }
  }
  const owner = of.kind === 'type' ? of.of : of;
  if (owner.kind === 'contract') {
    const found = contractMember(scope, owner.name, member);
    if (found) {
      expression.declaration = found;
      return declarationType(found) ?? unknownType;
    }
  }
  if (member === 'length' || member === 'balance') return uint256;
  const [attached] = scope.world.libraryFunctions(member);
  expression.declaration = attached;
  return attached ? { kind: 'function', external: false, mutability: attached.mutability } : unknownType;
}

function bindSuper(expression: MemberExpression, scope: Scope): Type {
  const bases = scope.contract?.linearized.slice(1) ?? [];
  const found = bases.flatMap(({ functions }) => functions).find(({ name }) => name === expression.member);
  expression.declaration = found;
  return { kind: 'function', external: false, mutability: found?.mutability ?? 'nonpayable' };
}

function contractMember(scope: Scope, contract: string, member: string): Declaration | undefined {
  for (const { functions, variables, structs } of scope.world.contract(contract)?.linearized ?? []) {
    const found =
      functions.find(({ name }) => name === member) ??
      variables.find(({ name }) => name === member) ??
      structs.find(({ name }) => name === member);
    if (found) return found;
  }
  return undefined;
}

function bindCall(call: CallExpression, scope: Scope): Type {
  const { callee, args } = call;
  const types = args.map((arg) => bindExpression(arg, scope));
  if (call.value) bindExpression(call.value, scope);
  if (call.gas) bindExpression(call.gas, scope);
  const of = bindExpression(callee, scope);
  if (callee.kind === 'new') return callee.type;
  if (callee.kind === 'type-name') return conversion(call, callee.type);
  const address = addressNamed(callee);
  if (address) return conversion(call, address);
  if (of.kind === 'type') {
    if (of.of.kind !== 'struct') return conversion(call, of.of);
    call.callKind = 'struct';
    return { ...of.of, location: 'memory' };
  }
  if (callee.kind === 'identifier' && callee.declaration?.kind === 'function-declaration')
    callee.declaration = overload(scope.functions(callee.name), types) ?? callee.declaration;
  if (callee.kind === 'member') chooseAttached(callee, types, scope);
  return resultType(callee, scope.world.program.line);
}

/** The type of `address(…)` and `payable(…)`, which the parser takes for names. */
function addressNamed(callee: Expression): Type | undefined {
  if (callee.kind !== 'identifier' || callee.declaration) return undefined;
  if (callee.name !== 'address' && callee.name !== 'payable') return undefined;
  return { kind: 'address', payable: callee.name === 'payable' };
}

function conversion(call: CallExpression, type: Type): Type {
  call.callKind = 'conversion';
  return type;
}

/** The overload with as many parameters as there are arguments, and of their kinds where several are. */
function overload(
  candidates: readonly FunctionDeclaration[],
  types: readonly Type[],
): FunctionDeclaration | undefined {
  const fitting = candidates.filter(({ parameters }) => parameters.length === types.length);
  return (
    fitting.find(({ parameters }) =>
      parameters.every(({ type }, index) => type.kind === types[index]?.kind),
    ) ?? fitting[0]
  );
}

/** Of library functions with one name, the one that takes the value and the arguments. */
function chooseAttached(callee: MemberExpression, types: readonly Type[], scope: Scope): void {
  const { declaration, object, member } = callee;
  if (declaration?.kind !== 'function-declaration') return;
  const home = declaration.contract;
  if (home?.contractKind !== 'library') {
    const all = scope.world.contract(home?.name ?? '')?.functions.filter(({ name }) => name === member) ?? [];
    callee.declaration = overload(all, types) ?? declaration;
    return;
  }
  const onLibrary = object.type.kind === 'type';
  const found = overload(scope.world.libraryFunctions(member), onLibrary ? types : [object.type, ...types]);
  callee.declaration = found;
}

/** What a low-level call returns: from 0.5 on also what the callee said. */
function callResult(line: number): Type {
  return line < 5 ? boolType : { kind: 'tuple', items: [boolType, { kind: 'bytes', size: undefined }] };
}

function resultType(callee: Expression, line: number): Type {
  const declaration =
    callee.kind === 'identifier' || callee.kind === 'member' ? callee.declaration : undefined;
  if (declaration?.kind === 'function-declaration') {
    const types = declaration.returns.map(({ type }) => type);
    const [only] = types;
    return types.length === 1 && only ? only : { kind: 'tuple', items: types };
  }
  if (declaration?.kind === 'variable-declaration') {
    let { type } = declaration;
    while (type.kind === 'mapping' || type.kind === 'array') type = elementType(type);
    return type;
  }
  const name = callee.kind === 'member' ? callee.member : callee.kind === 'identifier' ? callee.name : '';
  if (name === 'send') return boolType;
  if (/^(?:call|delegatecall|staticcall|callcode)$/u.test(name)) return callResult(line);
  return /^(?:keccak256|sha3|sha256|blockhash)$/u.test(name) ? { kind: 'bytes', size: 32 } : unknownType;
}
