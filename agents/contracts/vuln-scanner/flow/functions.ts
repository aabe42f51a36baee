import type {
  FunctionDeclaration,
  ModifierInvocation,
  Span,
  VariableDeclaration,
} from '../../solidity/ast/nodes.ts';
import { snapshot } from './assign.ts';
import { evaluate } from './evaluate.ts';
import { modifierOf } from './resolve.ts';
import type { Frame, Run } from './run.ts';
import { joinStates, type State } from './state.ts';
import { execute } from './statements.ts';
import { initialValue } from './storage.ts';
import type { Value } from './value.ts';

/** Walks a function of this contract in the caller's state; its modifiers wrap its body. */
export function callFunction(
  run: Run,
  declaration: FunctionDeclaration,
  args: readonly Value[],
  state: State,
  site: Span,
): Value {
  const { values } = run;
  if (!declaration.body || !run.mayEnter(declaration)) return unknownResult(run, declaration, args, state);
  const end = runFunction(run, declaration, args, state, site);
  if (!end) return values.make('reverts');
  Object.assign(state, end);
  const results = declaration.returns.map((each) => state.locals.get(each) ?? initialValue(values, each));
  const [only] = results;
  return results.length === 1 && only ? only : values.make('tuple', results);
}

/** What a function without a body does is for a derived contract to say: it may well check who calls. */
function unknownResult(
  run: Run,
  declaration: FunctionDeclaration,
  args: readonly Value[],
  state: State,
): Value {
  const { values } = run;
  const result = values.make('unknown', [...args, values.env('msg.sender')], declaration);
  if (!declaration.body && declaration.returns.length === 0)
    run.assume(state, result, 'require', declaration.span);
  return values.make('unknown', args, declaration);
}

/** Walks a function from its head to its end. Undefined where it never ends regularly. */
export function runFunction(
  run: Run,
  declaration: FunctionDeclaration,
  args: readonly Value[],
  state: State,
  site?: Span,
): State | undefined {
  run.visited.add(declaration);
  const frame = newFrame(run, declaration, site);
  run.frames.push(frame);
  bind(run, declaration.parameters, args, state);
  for (const result of declaration.returns) state.locals.set(result, initialValue(run.values, result));
  const outside = run.unchecked;
  const loops = run.loops.length;
  const end = wrapped(run, frame, declaration, 0, state);
  if (end && run.frames.length === 1 && declaration.returns.length > 0) {
    const values = declaration.returns.map((each) => end.locals.get(each) ?? initialValue(run.values, each));
    run.record(end, declaration.span, { event: 'return', values });
  }
  run.unchecked = outside;
  run.loops.length = loops;
  run.frames.pop();
  return end;
}

function newFrame({ frames }: Run, declaration: FunctionDeclaration, site: Span | undefined): Frame {
  const caller = frames.at(-1);
  return {
    function: declaration,
    stack: [...(caller?.stack ?? []), declaration],
    sites: site ? [...(caller?.sites ?? []), site] : [],
    returned: [],
    placeholder: undefined,
    loops: [],
  };
}

function bind(
  run: Run,
  parameters: readonly VariableDeclaration[],
  args: readonly Value[],
  state: State,
): void {
  parameters.forEach((parameter, index) => {
    const arg = args[index] ?? run.values.make('empty');
    state.locals.set(parameter, parameter.location === 'storage' ? arg : snapshot(run, arg, state));
  });
}

/** The function's body inside what is left of its modifiers. */
function wrapped(
  run: Run,
  frame: Frame,
  declaration: FunctionDeclaration,
  index: number,
  state: State,
): State | undefined {
  const invocation = declaration.invocations[index];
  const inner = (current: State): State | undefined => wrapped(run, frame, declaration, index + 1, current);
  if (invocation) return applyModifier(run, frame, declaration, invocation, state, inner);
  const outer = frame.placeholder;
  frame.placeholder = undefined;
  const end =
    declaration.body &&
    collectReturns(run, frame, () => declaration.body && execute(run, declaration.body, state));
  frame.placeholder = outer;
  return end;
}

function applyModifier(
  run: Run,
  frame: Frame,
  declaration: FunctionDeclaration,
  { name, args }: ModifierInvocation,
  state: State,
  inner: (state: State) => State | undefined,
): State | undefined {
  const modifier = modifierOf(run.contract, declaration.contract, name);
  const values = args.map((arg) => evaluate(run, arg, state));
  if (!modifier?.body) return inner(state);
  bind(run, modifier.parameters, values, state);
  const outer = frame.placeholder;
  frame.placeholder = inner;
  const { body } = modifier;
  const end = collectReturns(run, frame, () => execute(run, body, state));
  frame.placeholder = outer;
  return end;
}

/** Returns inside end only what runs inside: the rest of the modifier around it goes on. */
function collectReturns(run: Run, frame: Frame, work: () => State | undefined): State | undefined {
  const before = frame.returned.splice(0);
  const end = work();
  const joined = joinStates(run.values, [end, ...frame.returned.splice(0)]);
  frame.returned.push(...before);
  return joined;
}
