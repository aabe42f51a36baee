import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { findingTypes } from '../finding.ts';
import { CompilerProcess } from '../solidity/compiler-process.ts';
import { singleSource } from '../solidity/source-set.ts';
import { renameIdentifiers } from './rename-identifiers.ts';
import { scanSources } from './scan.ts';

const corpus = fileURLToPath(new URL('../corpus', import.meta.url));
const compiler = new CompilerProcess();
afterAll(() => compiler.close());

const cases = findingTypes.flatMap((type) =>
  readdirSync(join(corpus, type)).map((line) => ({ type, line, folder: join(corpus, type, line) })),
);

/** What is found, without the words that carry names. */
async function found(text: string): Promise<string[]> {
  const { findings, analyzer } = await scanSources(singleSource('a.sol', text), { compiler });
  expect(analyzer).toMatch(/^solc/u);
  return findings.map(
    ({ type, severity, startLine, endLine }) => `${type} ${severity} ${startLine}-${endLine}`,
  );
}

test('every class has contracts in every line that can have the weakness', () => {
  expect(cases.length).toBeGreaterThanOrEqual(16 * 4);
});

test.each(cases)(
  '$type in $line: found, mended, reworded, whatever its identifiers are',
  async ({ type, folder }) => {
    const text = (name: string): string => readFileSync(join(folder, `${name}.sol`), 'utf8');
    const plain = await found(text('vulnerable'));
    expect(plain.filter((each) => each.startsWith(`${type} `))).not.toEqual([]);
    const mended = await found(text('mended'));
    expect(mended.filter((each) => each.startsWith(`${type} `))).toEqual([]);
    const reworded = await found(text('reworded'));
    expect(reworded.filter((each) => each.startsWith(`${type} `))).not.toEqual([]);
    for (const [name, before] of [
      ['vulnerable', plain],
      ['mended', mended],
      ['reworded', reworded],
    ] as const)
      expect(await found(renameIdentifiers(text(name)))).toEqual(before);
  },
);
