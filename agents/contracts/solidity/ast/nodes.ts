import type { Location, Mutability, Type } from './types.ts';

/** Where a node stands: offsets in characters, the end excluded. */
export interface Span {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

export type Visibility = 'external' | 'public' | 'internal' | 'private';

/** Everything that was compiled together. */
export interface Program {
  readonly units: readonly Unit[];
  /** Contracts, libraries and interfaces of all units. */
  readonly contracts: readonly ContractDeclaration[];
  readonly freeFunctions: readonly FunctionDeclaration[];
  /** Whether arithmetic reverts on overflow by itself: from 0.8 on. */
  readonly checkedArithmetic: boolean;
  /** The compiler's minor line: 4 for 0.4. */
  readonly line: number;
  /** What made the tree: the compiler, or the parser that stands in where nothing compiles. */
  readonly analyzer: 'solc' | 'parser';
}

export interface Unit {
  readonly file: string;
  readonly text: string;
}

export interface ContractDeclaration {
  readonly kind: 'contract-declaration';
  readonly name: string;
  readonly contractKind: 'contract' | 'interface' | 'library';
  readonly abstract: boolean;
  /** Itself first, then its bases from the most derived to the most basic one. */
  linearized: readonly ContractDeclaration[];
  readonly variables: VariableDeclaration[];
  readonly functions: FunctionDeclaration[];
  readonly modifiers: ModifierDeclaration[];
  readonly structs: StructDeclaration[];
  /** Arguments that the inheritance list gives to constructors of bases. */
  readonly baseArguments: { readonly base: string; readonly args: readonly Expression[] }[];
  readonly span: Span;
}

export interface StructDeclaration {
  readonly kind: 'struct-declaration';
  readonly name: string;
  readonly members: readonly VariableDeclaration[];
  readonly span: Span;
}

export interface VariableDeclaration {
  readonly kind: 'variable-declaration';
  readonly name: string;
  type: Type;
  readonly role: 'state' | 'parameter' | 'return' | 'local' | 'member';
  readonly visibility: Visibility;
  /** `constant` has a value at compile time, `immutable` one from the constructor. */
  readonly mutability: 'mutable' | 'constant' | 'immutable' | 'transient';
  location: Location | undefined;
  /** Initial value of a state variable. */
  value: Expression | undefined;
  /** The contract of a state variable. */
  readonly contract: ContractDeclaration | undefined;
  readonly span: Span;
}

export interface FunctionDeclaration {
  readonly kind: 'function-declaration';
  readonly name: string;
  readonly functionKind: 'function' | 'constructor' | 'fallback' | 'receive';
  readonly visibility: Visibility;
  /** Whether the source says who may call it; old compilers take public where it does not. */
  readonly visibilityWritten: boolean;
  readonly mutability: Mutability;
  readonly parameters: readonly VariableDeclaration[];
  readonly returns: readonly VariableDeclaration[];
  readonly invocations: readonly ModifierInvocation[];
  readonly body: Block | undefined;
  readonly contract: ContractDeclaration | undefined;
  readonly span: Span;
}

export interface ModifierDeclaration {
  readonly kind: 'modifier-declaration';
  readonly name: string;
  readonly parameters: readonly VariableDeclaration[];
  readonly body: Block | undefined;
  readonly contract: ContractDeclaration;
  readonly span: Span;
}

/** A modifier, or a base's constructor, in a function's head. */
export interface ModifierInvocation {
  readonly name: string;
  readonly args: readonly Expression[];
  readonly span: Span;
}

export type Declaration =
  | ContractDeclaration
  | StructDeclaration
  | VariableDeclaration
  | FunctionDeclaration
  | ModifierDeclaration;

export type Statement =
  | Block
  | {
      readonly kind: 'if';
      readonly condition: Expression;
      readonly whenTrue: Statement;
      readonly whenFalse: Statement | undefined;
      readonly span: Span;
    }
  | LoopStatement
  | { readonly kind: 'return'; readonly value: Expression | undefined; readonly span: Span }
  | { readonly kind: 'emit'; readonly call: Expression; readonly span: Span }
  /** `throw`, or `revert` with an error. */
  | { readonly kind: 'revert'; readonly call: Expression | undefined; readonly span: Span }
  | { readonly kind: 'expression'; readonly expression: Expression; readonly span: Span }
  | {
      readonly kind: 'declare';
      readonly variables: readonly (VariableDeclaration | undefined)[];
      readonly value: Expression | undefined;
      readonly span: Span;
    }
  | { readonly kind: 'break' | 'continue' | 'placeholder'; readonly span: Span }
  | {
      readonly kind: 'try';
      readonly call: Expression;
      readonly clauses: readonly TryClause[];
      readonly span: Span;
    }
  | AssemblyStatement;

export interface Block {
  readonly kind: 'block';
  /** Whether arithmetic in it wraps around. */
  readonly unchecked: boolean;
  readonly statements: readonly Statement[];
  readonly span: Span;
}

export interface LoopStatement {
  readonly kind: 'loop';
  readonly init: Statement | undefined;
  readonly condition: Expression | undefined;
  readonly step: Statement | undefined;
  readonly body: Statement;
  /** Whether the body runs before the first test. */
  readonly testedAfter: boolean;
  readonly span: Span;
}

export interface TryClause {
  /** Whether the call succeeded. */
  readonly success: boolean;
  readonly parameters: readonly VariableDeclaration[];
  readonly body: Block;
}

export interface AssemblyStatement {
  readonly kind: 'assembly';
  /** The text between the braces, braces included. */
  readonly text: string;
  /** Variables of Solidity that the text may name. */
  readonly scope: ReadonlyMap<string, VariableDeclaration>;
  readonly span: Span;
}

export type Expression =
  | {
      readonly kind: 'literal';
      readonly literal: 'number' | 'string' | 'bool' | 'hex';
      readonly value: string;
      readonly unit: string | undefined;
      type: Type;
      readonly span: Span;
    }
  | IdentifierExpression
  | MemberExpression
  | {
      readonly kind: 'index';
      readonly object: Expression;
      readonly index: Expression | undefined;
      type: Type;
      readonly span: Span;
    }
  | CallExpression
  | {
      readonly kind: 'unary';
      readonly operator: string;
      readonly prefix: boolean;
      readonly operand: Expression;
      type: Type;
      readonly span: Span;
    }
  | {
      readonly kind: 'binary';
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
      type: Type;
      readonly span: Span;
    }
  | {
      readonly kind: 'assign';
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
      type: Type;
      readonly span: Span;
    }
  | {
      readonly kind: 'conditional';
      readonly condition: Expression;
      readonly whenTrue: Expression;
      readonly whenFalse: Expression;
      type: Type;
      readonly span: Span;
    }
  | {
      readonly kind: 'tuple';
      readonly items: readonly (Expression | undefined)[];
      readonly array: boolean;
      type: Type;
      readonly span: Span;
    }
  | { readonly kind: 'new'; type: Type; readonly span: Span }
  | { readonly kind: 'type-name'; type: Type; readonly span: Span };

export interface IdentifierExpression {
  readonly kind: 'identifier';
  readonly name: string;
  /** What it names; undefined for what the language brings. */
  declaration: Declaration | undefined;
  type: Type;
  readonly span: Span;
}

export interface MemberExpression {
  readonly kind: 'member';
  readonly object: Expression;
  readonly member: string;
  declaration: Declaration | undefined;
  type: Type;
  readonly span: Span;
}

export interface CallExpression {
  readonly kind: 'call';
  readonly callee: Expression;
  readonly args: readonly Expression[];
  /** Names of the arguments, where they were given by name. */
  readonly names: readonly string[];
  /** `{value: …}` and the older `.value(…)`. */
  readonly value: Expression | undefined;
  readonly gas: Expression | undefined;
  /** Whether it converts to the callee's type, or makes a struct. */
  callKind: 'call' | 'conversion' | 'struct';
  type: Type;
  readonly span: Span;
}
