import type {
  FunctionDeclaration,
  LoopStatement,
  Span,
  VariableDeclaration,
} from '../../solidity/ast/nodes.ts';
import type { Type } from '../../solidity/ast/types.ts';
import type { Guard } from './state.ts';
import type { Value } from './value.ts';

interface EventBase {
  /** Place in the order in which the walk met things. */
  readonly order: number;
  readonly span: Span;
  /** The function or modifier's function whose text it stands in. */
  readonly function: FunctionDeclaration;
  /** Functions that are running, the entry first. */
  readonly stack: readonly FunctionDeclaration[];
  /** What holds whenever this is reached. */
  readonly guards: readonly Guard[];
  /** Where each of them calls the next one. */
  readonly sites: readonly Span[];
  /** Loops around it, outermost first. */
  readonly loops: readonly LoopStatement[];
  /** Calls that may have happened before. */
  readonly callsBefore: ReadonlySet<CallEvent>;
}

export type CallKind =
  | 'call'
  | 'callcode'
  | 'delegatecall'
  | 'staticcall'
  | 'send'
  | 'transfer'
  /** A function of another contract, by its interface. */
  | 'member'
  | 'create'
  | 'selfdestruct';

export interface CallEvent extends EventBase {
  readonly event: 'call';
  readonly call: CallKind;
  readonly target: Value;
  readonly args: readonly Value[];
  readonly ether: Value | undefined;
  readonly gas: Value | undefined;
  readonly result: Value;
  /** What is called by `member`, if it is known. */
  readonly callee: FunctionDeclaration | VariableDeclaration | undefined;
  /** Content of the storage that was written so far, by location. */
  readonly store: ReadonlyMap<Value, Value>;
  readonly readsBefore: ReadonlySet<VariableDeclaration>;
  /** Whether the call stands in an expression whose value is dropped. */
  readonly dropped: boolean;
}

export interface WriteEvent extends EventBase {
  readonly event: 'write';
  readonly location: Value;
  readonly variable: VariableDeclaration | undefined;
  readonly value: Value;
  readonly previous: Value;
  readonly how: 'assign' | 'delete' | 'push' | 'pop' | 'length';
}

export interface ReadEvent extends EventBase {
  readonly event: 'read';
  readonly location: Value;
  readonly variable: VariableDeclaration;
}

export interface ArithmeticEvent extends EventBase {
  readonly event: 'arithmetic';
  readonly operator: string;
  readonly left: Value;
  readonly right: Value;
  readonly result: Value;
  readonly type: Type;
  /** Whether it reverts on overflow. */
  readonly checked: boolean;
}

/** A condition that decides what runs. */
export interface GuardEvent extends EventBase {
  readonly event: 'guard';
  readonly condition: Value;
  readonly how: 'require' | 'assert' | 'branch' | 'loop';
  /** What is true of all that runs after it: one of its ways ends the call. Known once its ways were walked. */
  holds: Value | undefined;
}

export interface ReturnEvent extends EventBase {
  readonly event: 'return';
  readonly values: readonly Value[];
}

export interface EmitEvent extends EventBase {
  readonly event: 'emit';
  readonly args: readonly Value[];
}

/** A narrowing conversion of a number. */
export interface CastEvent extends EventBase {
  readonly event: 'cast';
  readonly value: Value;
  readonly from: Type;
  readonly to: Type;
}

/** A hash, or the hash of a block, is computed. */
export interface HashEvent extends EventBase {
  readonly event: 'hash';
  readonly result: Value;
}

export type FlowEvent =
  | CallEvent
  | WriteEvent
  | ReadEvent
  | ArithmeticEvent
  | GuardEvent
  | ReturnEvent
  | EmitEvent
  | CastEvent
  | HashEvent;
