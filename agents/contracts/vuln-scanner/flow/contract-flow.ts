import type {
  ContractDeclaration,
  Expression,
  FunctionDeclaration,
  Program,
  Statement,
  VariableDeclaration,
} from '../../solidity/ast/nodes.ts';
import type { ReturnEvent } from './events.ts';
import { runFunction } from './functions.ts';
import { entriesOf } from './resolve.ts';
import { Run, type Trace } from './run.ts';
import { emptyState } from './state.ts';
import { type Value, Values } from './value.ts';

/** A contract, and what each of its entries may do. */
export interface ContractFlow {
  readonly program: Program;
  readonly contract: ContractDeclaration;
  readonly values: Values;
  readonly traces: readonly Trace[];
}

/** Walks every entry of a contract, its constructors, and what no entry reaches. */
export function contractFlow(program: Program, contract: ContractDeclaration): ContractFlow {
  const values = new Values();
  const visited = new Set<FunctionDeclaration>();
  const trace = (entry: FunctionDeclaration, kind: Trace['kind']): Trace =>
    traceEntry(program, contract, values, visited, entry, kind);
  const constructors = contract.linearized.flatMap(({ functions }) =>
    functions.filter(({ functionKind, body }) => functionKind === 'constructor' && body),
  );
  const traces = [
    ...initialValues(program, contract, values, visited),
    ...constructors.map((each) => trace(each, 'constructor')),
    ...entriesOf(contract).map((each) => trace(each, 'external')),
  ];
  const unreached = (): FunctionDeclaration | undefined =>
    contract.functions.find((each) => each.body && !visited.has(each) && each.functionKind === 'function');
  for (let next = unreached(); next; next = unreached()) traces.push(trace(next, 'internal'));
  return { program, contract, values, traces };
}

/** What state variables hold before the constructor runs. */
function initialValues(
  program: Program,
  contract: ContractDeclaration,
  values: Values,
  visited: Set<FunctionDeclaration>,
): Trace[] {
  const variables = contract.linearized.flatMap((each) => each.variables);
  const statements = variables.flatMap((variable): Statement[] => {
    const { value, span, type, name } = variable;
    if (!value || variable.mutability === 'constant') return [];
    const left: Expression = { kind: 'identifier', name, declaration: variable, type, span };
    return [
      {
        kind: 'expression',
        expression: { kind: 'assign', operator: '=', left, right: value, type, span },
        span,
      },
    ];
  });
  if (statements.length === 0) return [];
  const { span } = contract;
  const entry: FunctionDeclaration = {
    kind: 'function-declaration',
    name: '',
    functionKind: 'constructor',
    visibility: 'internal',
    visibilityWritten: true,
    mutability: 'nonpayable',
    parameters: [],
    returns: [],
    invocations: [],
    body: { kind: 'block', unchecked: false, statements, span },
    contract,
    span,
  };
  return [traceEntry(program, contract, values, visited, entry, 'constructor')];
}

function traceEntry(
  program: Program,
  contract: ContractDeclaration,
  values: Values,
  visited: Set<FunctionDeclaration>,
  entry: FunctionDeclaration,
  kind: Trace['kind'],
): Trace {
  const run = new Run(values, contract, program.checkedArithmetic, visited);
  const state = emptyState();
  const parameters = new Map<VariableDeclaration, Value>();
  for (const parameter of entry.parameters) parameters.set(parameter, parameterValue(values, parameter));
  const end = runFunction(run, entry, [...parameters.values()], state);
  const { events } = run;
  return {
    contract,
    entry,
    kind,
    events,
    returns: events.filter((event): event is ReturnEvent => event.event === 'return'),
    endGuards: end?.guards ?? [],
    endStore: end?.store ?? new Map(),
    parameters,
  };
}

/** A parameter in storage is a place of its own; nothing is known about any other. */
function parameterValue(values: Values, parameter: VariableDeclaration): Value {
  return values.make(parameter.location === 'storage' ? 'variable' : 'param', [], parameter);
}
