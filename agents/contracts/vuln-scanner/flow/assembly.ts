import type { AssemblyStatement } from '../../solidity/ast/nodes.ts';
import type { Run } from './run.ts';
import type { State } from './state.ts';

export function runAssembly(_run: Run, _statement: AssemblyStatement, state: State): State | undefined {
  return state;
}
