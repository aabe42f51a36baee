import type {
  ContractDeclaration,
  FunctionDeclaration,
  LoopStatement,
  Span,
  VariableDeclaration,
} from '../../solidity/ast/nodes.ts';
import { spend } from './effort.ts';
import type { FlowEvent, ReturnEvent } from './events.ts';
import { conjuncts, isTrue } from './fold.ts';
import type { Guard, State } from './state.ts';
import type { Value, Values } from './value.ts';

/** One function that runs: where its return values are collected, what its modifiers wrap. */
export interface Frame {
  readonly function: FunctionDeclaration;
  /** Functions that run, this one last, and where each calls the next one. */
  readonly stack: readonly FunctionDeclaration[];
  readonly sites: readonly Span[];
  /** States in which it returned. */
  readonly returned: State[];
  /** Runs what a modifier's placeholder stands for. */
  placeholder: ((state: State) => State | undefined) | undefined;
  readonly loops: { readonly broken: State[]; readonly continued: State[] }[];
}

type Shared = 'order' | 'span' | 'function' | 'stack' | 'sites' | 'guards' | 'loops' | 'callsBefore';
type Own<E> = E extends FlowEvent ? Omit<E, Shared> : never;

/** How many steps an entry may take before calls are no longer followed. */
const maxSteps = 60_000;
const maxDepth = 14;

/** The walk through one entry of one contract: what it met, in order. */
export class Run {
  readonly events: FlowEvent[] = [];
  readonly frames: Frame[] = [];
  readonly loops: LoopStatement[] = [];
  unchecked: boolean;
  /** Whether the value of the expression that is walked is used by nobody. */
  dropped = false;
  readonly values: Values;
  readonly contract: ContractDeclaration;
  /** Bodies of functions that were walked. */
  readonly visited: Set<FunctionDeclaration>;
  #order = 0;
  #steps = 0;

  constructor(
    values: Values,
    contract: ContractDeclaration,
    checkedArithmetic: boolean,
    visited: Set<FunctionDeclaration>,
  ) {
    this.values = values;
    this.contract = contract;
    this.unchecked = !checkedArithmetic;
    this.visited = visited;
  }

  get frame(): Frame {
    const frame = this.frames.at(-1);
    if (!frame) throw new Error('no function runs');
    return frame;
  }

  step(): void {
    this.#steps++;
    spend(10);
  }

  /** Whether a further function may be followed. */
  mayEnter(declaration: FunctionDeclaration): boolean {
    return (
      this.#steps < maxSteps &&
      this.frames.length < maxDepth &&
      !this.frames.some((frame) => frame.function === declaration)
    );
  }

  record<E extends Own<FlowEvent>>(state: State, span: Span, event: E): E & Pick<FlowEvent, Shared> {
    const complete = {
      ...event,
      order: this.#order++,
      span,
      function: this.frame.function,
      stack: this.frame.stack,
      sites: this.frame.sites,
      guards: state.guards,
      loops: [...this.loops],
      callsBefore: state.calls,
    };
    this.events.push(complete as unknown as FlowEvent);
    return complete;
  }

  /** From here on the condition holds. */
  assume(state: State, condition: Value, how: Guard['how'], span: Span): void {
    spend(state.guards.length);
    const guards = conjuncts(condition)
      .filter(
        (each) =>
          !isTrue(each) && !state.guards.some((guard) => guard.condition === each && guard.how === how),
      )
      .map((each): Guard => ({ condition: each, how, span, order: this.#order }));
    if (guards.length > 0) state.guards = [...state.guards, ...guards];
  }
}

/** An entry of a contract and all that running it may do. */
export interface Trace {
  readonly contract: ContractDeclaration;
  readonly entry: FunctionDeclaration;
  /** `internal`: nobody in the sources calls it; what reaches it is not known. */
  readonly kind: 'external' | 'constructor' | 'internal';
  readonly events: readonly FlowEvent[];
  readonly returns: readonly ReturnEvent[];
  /** What holds at every regular end. */
  readonly endGuards: readonly Guard[];
  /** Storage at the end, by location, as far as the transaction wrote it. */
  readonly endStore: ReadonlyMap<Value, Value>;
  readonly parameters: ReadonlyMap<VariableDeclaration, Value>;
}
