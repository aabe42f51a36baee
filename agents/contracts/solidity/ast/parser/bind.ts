import type {
  ContractDeclaration,
  Declaration,
  Expression,
  FunctionDeclaration,
  Program,
  Statement,
  VariableDeclaration,
} from '../nodes.ts';
import { isReference, type Type } from '../types.ts';
import { bindExpression } from './bind-expression.ts';

/** Names that are visible at a place, inner ones first. */
export class Scope {
  readonly contract: ContractDeclaration | undefined;
  readonly world: World;
  readonly #locals: Map<string, VariableDeclaration>;

  constructor(
    world: World,
    contract: ContractDeclaration | undefined,
    locals = new Map<string, VariableDeclaration>(),
  ) {
    this.world = world;
    this.contract = contract;
    this.#locals = locals;
  }

  inner(): Scope {
    return new Scope(this.world, this.contract, new Map(this.#locals));
  }

  add(variable: VariableDeclaration): void {
    variable.type = this.world.resolveType(variable.type, variable.location);
    if (variable.name) this.#locals.set(variable.name, variable);
  }

  get locals(): ReadonlyMap<string, VariableDeclaration> {
    return this.#locals;
  }

  find(name: string): Declaration | undefined {
    return this.#locals.get(name) ?? this.member(name) ?? this.world.global(name);
  }

  member(name: string): Declaration | undefined {
    for (const base of this.contract?.linearized ?? []) {
      const found = memberOf(base, name);
      if (found) return found;
    }
    return undefined;
  }

  functions(name: string): FunctionDeclaration[] {
    const members = (this.contract?.linearized ?? []).flatMap(({ functions }) => functions);
    return [...members, ...this.world.program.freeFunctions].filter((each) => each.name === name);
  }
}

function memberOf(
  { variables, functions, structs }: ContractDeclaration,
  name: string,
): Declaration | undefined {
  return (
    variables.find((each) => each.name === name) ??
    functions.find((each) => each.name === name && each.functionKind === 'function') ??
    structs.find((each) => each.name === name)
  );
}

/** What all files declare. */
export class World {
  readonly program: Program;
  readonly #contracts: ReadonlyMap<string, ContractDeclaration>;

  constructor(program: Program) {
    this.program = program;
    this.#contracts = new Map(program.contracts.map((contract) => [contract.name, contract]));
  }

  contract(name: string): ContractDeclaration | undefined {
    return this.#contracts.get(name);
  }

  global(name: string): Declaration | undefined {
    return this.#contracts.get(name) ?? this.program.freeFunctions.find((each) => each.name === name);
  }

  struct(path: string): Extract<Declaration, { kind: 'struct-declaration' }> | undefined {
    const name = path.slice(path.lastIndexOf('.') + 1);
    for (const { structs } of this.program.contracts) {
      const found = structs.find((each) => each.name === name);
      if (found) return found;
    }
    return undefined;
  }

  /** The functions of libraries by a name: what `using … for` may attach. */
  libraryFunctions(name: string): FunctionDeclaration[] {
    return this.program.contracts.flatMap(({ contractKind, functions }) =>
      contractKind === 'library' ? functions.filter((each) => each.name === name) : [],
    );
  }

  /** A written type with its names looked up. */
  resolveType(type: Type, location: VariableDeclaration['location']): Type {
    switch (type.kind) {
      case 'value':
        if (this.#contracts.has(type.name)) return { kind: 'contract', name: type.name };
        return this.struct(type.name) ? { kind: 'struct', name: type.name, location } : type;
      case 'array':
        return { ...type, element: this.resolveType(type.element, location), location };
      case 'mapping':
        return {
          ...type,
          key: this.resolveType(type.key, undefined),
          value: this.resolveType(type.value, location),
        };
      default:
        return type;
    }
  }
}

/** Gives every name its declaration and every expression its type, as far as the sources tell. */
export function bind(program: Program): void {
  const world = new World(program);
  for (const contract of program.contracts) contract.linearized = linearize(world, contract, new Set());
  for (const contract of program.contracts) {
    for (const { members } of contract.structs)
      for (const member of members) member.type = world.resolveType(member.type, 'storage');
    for (const variable of contract.variables) variable.type = world.resolveType(variable.type, 'storage');
    for (const declaration of contract.functions) bindHead(world, declaration);
  }
  for (const declaration of program.freeFunctions) bindHead(world, declaration);
  for (const contract of program.contracts) bindContract(world, contract);
  for (const declaration of program.freeFunctions) bindBody(new Scope(world, undefined), declaration);
}

function linearize(
  world: World,
  contract: ContractDeclaration,
  open: Set<ContractDeclaration>,
): ContractDeclaration[] {
  if (open.has(contract)) return [];
  open.add(contract);
  const order = [contract];
  for (const { base } of [...contract.baseArguments].reverse()) {
    const found = world.contract(base);
    for (const each of found ? linearize(world, found, open) : [])
      if (!order.includes(each)) order.push(each);
  }
  open.delete(contract);
  return order;
}

function bindHead(world: World, { parameters, returns }: FunctionDeclaration): void {
  for (const each of [...parameters, ...returns]) each.type = world.resolveType(each.type, each.location);
}

function bindContract(world: World, contract: ContractDeclaration): void {
  const scope = new Scope(world, contract);
  for (const { value } of contract.variables) if (value) bindExpression(value, scope);
  for (const { args } of contract.baseArguments) for (const arg of args) bindExpression(arg, scope);
  for (const declaration of contract.functions) bindBody(scope, declaration);
  for (const { parameters, body } of contract.modifiers) {
    const inner = scope.inner();
    for (const parameter of parameters) inner.add(parameter);
    if (body) bindStatement(body, inner);
  }
}

function bindBody(scope: Scope, { parameters, returns, invocations, body }: FunctionDeclaration): void {
  const inner = scope.inner();
  for (const each of [...parameters, ...returns]) inner.add(each);
  for (const { args } of invocations) for (const arg of args) bindExpression(arg, inner);
  if (body) bindStatement(body, inner);
}

function bindStatement(statement: Statement, scope: Scope): void {
  switch (statement.kind) {
    case 'block':
      for (const each of statement.statements) bindStatement(each, scope);
      break;
    case 'if':
      bindExpression(statement.condition, scope);
      bindStatement(statement.whenTrue, scope.inner());
      if (statement.whenFalse) bindStatement(statement.whenFalse, scope.inner());
      break;
    case 'loop':
      bindLoop(statement, scope.inner());
      break;
    case 'declare':
      bindDeclaration(statement, scope);
      break;
    case 'try':
      bindExpression(statement.call, scope);
      for (const { parameters, body } of statement.clauses) {
        const inner = scope.inner();
        for (const parameter of parameters) inner.add(parameter);
        bindStatement(body, inner);
      }
      break;
    case 'assembly':
      for (const [name, variable] of scope.locals)
        (statement.scope as Map<string, VariableDeclaration>).set(name, variable);
      break;
    default:
      bindSimple(statement, scope);
  }
}

function bindSimple(statement: Statement, scope: Scope): void {
  if (statement.kind === 'expression') bindExpression(statement.expression, scope);
  if (statement.kind === 'return' && statement.value) bindExpression(statement.value, scope);
  if ((statement.kind === 'emit' || statement.kind === 'revert') && statement.call)
    bindExpression(statement.call, scope);
}

function bindLoop({ init, condition, step, body }: Extract<Statement, { kind: 'loop' }>, scope: Scope): void {
  if (init) bindStatement(init, scope);
  if (condition) bindExpression(condition, scope);
  if (step) bindStatement(step, scope);
  bindStatement(body, scope);
}

function bindDeclaration({ variables, value }: Extract<Statement, { kind: 'declare' }>, scope: Scope): void {
  const type = value && bindExpression(value, scope);
  variables.forEach((variable, index) => {
    if (!variable) return;
    scope.add(variable);
    const isWritten = variable.type.kind !== 'unknown';
    if (!isWritten && type) {
      variable.type =
        variables.length > 1 && type.kind === 'tuple' ? (type.items[index] ?? variable.type) : type;
      if (variable.type.kind === 'rational') variable.type = { kind: 'integer', signed: false, bits: 8 };
    }
    if (isWritten ? scope.world.program.line < 5 : isStored(value)) pointToStorage(variable);
  });
}

/** Before 0.5 a local reference without a word for its place points to storage. */
function pointToStorage(variable: VariableDeclaration): void {
  if (variable.location === undefined && isReference(variable.type)) variable.location = 'storage';
}

/** Whether an expression names a place in storage. */
function isStored(expression: Expression | undefined): boolean {
  if (expression?.kind === 'index' || expression?.kind === 'member') return isStored(expression.object);
  if (expression?.kind !== 'identifier' || expression.declaration?.kind !== 'variable-declaration')
    return false;
  return expression.declaration.role === 'state' || expression.declaration.location === 'storage';
}
