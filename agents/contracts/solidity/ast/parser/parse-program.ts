import { compilerChoice } from '../../compiler-choice.ts';
import type { SourceSet } from '../../source-set.ts';
import type { ContractDeclaration, FunctionDeclaration, Program } from '../nodes.ts';
import { bind } from './bind.ts';
import { readContract, readFunction } from './declarations.ts';
import { all, type Syntax, syntax } from './syntax.ts';

/** Parses one source, as `@solidity-parser/parser` does. */
export type Parse = (text: string) => unknown;

/**
 * The normalised tree of sources that no compiler takes, as far as a parser reads them: names are bound by scope, types
 * by declaration.
 *
 * @throws SyntaxError where none of the files can be read.
 */
export function parseProgram(sources: SourceSet, parse: Parse): Program {
  const units = [...sources.files].map(([file, text]) => ({ file, text }));
  const contracts: ContractDeclaration[] = [];
  const freeFunctions: FunctionDeclaration[] = [];
  for (const unit of units)
    for (const node of topLevel(parse, unit.text)) {
      // The parser goes on over anything: what has no name was none.
      if (node.type === 'ContractDefinition' && isName(node.name)) contracts.push(readContract(unit, node));
      if (node.type === 'FunctionDefinition') freeFunctions.push(readFunction(unit, node, undefined));
    }
  if (contracts.length === 0 && freeFunctions.length === 0) throw new SyntaxError('no contract is in it');
  const line = compilerChoice(sources.files.values())[0]?.version.minor ?? 8;
  const program: Program = {
    units,
    contracts,
    freeFunctions,
    checkedArithmetic: line >= 8,
    line,
    analyzer: 'parser',
  };
  bind(program);
  return program;
}

function isName(name: unknown): boolean {
  return typeof name === 'string' && /^[a-zA-Z_$]/.test(name);
}

function topLevel(parse: Parse, text: string): Syntax[] {
  try {
    return all(syntax(parse(text))?.children);
  } catch (error) {
    if (error instanceof RangeError) throw error;
    throw new SyntaxError(error instanceof Error ? error.message : String(error));
  }
}
