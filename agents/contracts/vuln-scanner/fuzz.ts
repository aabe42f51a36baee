import { parse } from '@solidity-parser/parser';
import { parseProgram } from '../solidity/ast/parser/parse-program.ts';
import { parseYul } from '../solidity/ast/yul.ts';
import { importPaths } from '../solidity/imports.ts';
import { blankPragmas, versionPragmas } from '../solidity/pragma.ts';
import { singleSource } from '../solidity/source-set.ts';
import { analyse } from './analyse.ts';

/** An input that broke something; `source` and `seed` make it again. */
export class FuzzError extends Error {
  override readonly name = 'FuzzError';
  readonly source: string;

  constructor(source: string, seed: number, cause: unknown) {
    super(`seed ${seed}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.source = source;
  }
}

const words =
  `contract A|{|}|(|)|;|function f|public|external|payable|view|returns (uint)|modifier m()|_;|uint x|address a|=|x|a|+|-|*|==
mapping(address=>uint) b|b[msg.sender]|b[a]|.call|.call{value: x}("")|.send(1)|.transfer(x)|.delegatecall(d)|require(|assert(|if (|else|for (;;)|while (|do
assembly {|let y := |sload(0)|sstore(0, y)|mstore(0, y)|call(0,0,0,0,0,0,0)|"|'|\\\\|\\0|/*|*/|//|is A|struct S {|S s|enum E {|unchecked {|return|,|delete|new A()|this
uint[] q|q.push(x)|q.length|bytes d|abi.decode(d, (uint))|msg.value|tx.origin|block.timestamp|try|catch|emit|event E()|error R()|revert R()|selfdestruct(a)|constructor()|fallback()|library L|using L for uint|super.f()|x++|--x|? 1 : 2|1e99|0x|type(uint).max|\u{1F4A5}|\u202E|pragma solidity|import "a"`
    .split(/[|\n]/u)
    .filter(Boolean);

/** Numbers from 0 to below 1 that depend on the seed alone (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A bounded source of at most 20 words: garbage, or a contract around it. */
export function fuzzSource(seed: number): string {
  const next = numbers(seed);
  const pick = (): string => words[Math.floor(next() * words.length)] ?? '';
  const text = Array.from({ length: Math.floor(next() * 20) }, pick).join(' ');
  const shape = next();
  if (shape < 0.2) return text;
  if (shape < 0.5) return `contract C { ${text} }`;
  return `contract C { uint x; mapping(address=>uint) b; uint[] q; function f(address a, bytes memory d) public payable { ${text} } }`;
}

/**
 * Gives one bounded input to everything that reads sources.
 * @throws FuzzError where anything breaks that is not a syntax error
 */
export function fuzzOnce(seed: number): void {
  const source = fuzzSource(seed);
  try {
    importPaths(source);
    versionPragmas(source);
    blankPragmas(source);
    parseYul(source);
    const read = (text: string): unknown => parse(text, { tolerant: true, range: true });
    analyse(parseProgram(singleSource('a.sol', source), read), new Set(['a.sol']));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw new FuzzError(source, seed, error);
  }
}
