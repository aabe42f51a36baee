import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { findingTypes } from '../finding.ts';
import { parseProgram } from '../solidity/ast/parser/parse-program.ts';
import { CompilerProcess } from '../solidity/compiler-process.ts';
import { singleSource } from '../solidity/source-set.ts';
import { analyse } from './analyse.ts';

const corpus = fileURLToPath(new URL('../corpus', import.meta.url));
const compiler = new CompilerProcess();
afterAll(() => compiler.close());

/** Types that are found where no compiler takes the source, and only the parser reads it. */
async function found(text: string): Promise<string[]> {
  const tree: unknown = JSON.parse(await compiler.compile({ parse: text }));
  const program = parseProgram(singleSource('a.sol', text), () => tree);
  return analyse(program, new Set(['a.sol'])).map(({ type }) => type);
}

test.each(findingTypes)('%s is told apart by the parser alone', async (type) => {
  for (const line of readdirSync(join(corpus, type))) {
    const text = (name: string): string => readFileSync(join(corpus, type, line, `${name}.sol`), 'utf8');
    expect(await found(text('vulnerable')), line).toContain(type);
    expect(await found(text('mended')), line).not.toContain(type);
    expect(await found(text('reworded')), line).toContain(type);
  }
});

test('an address keeps its type through a conversion', async () => {
  const text = `pragma solidity ^0.8.0;
    contract Tap { receive() external payable {}
      function open() external { require(msg.sender != address(0)); payable(msg.sender).transfer(address(this).balance); } }`;
  expect(await found(text)).toContain('access-control');
});

test('a local struct without a place points to storage before 0.5', async () => {
  const text = `pragma solidity ^0.4.24;
    contract Book { address owner; struct Entry { address who; } Entry[] all;
      function add() public { Entry entry; entry.who = msg.sender; all.push(entry); } }`;
  expect(await found(text)).toContain('storage-collision');
});
