import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { root } from '../../cli/root.ts';

/** A row of a table that says of each thing what is done about it, and which test shows it. */
export interface DocumentedClaim {
  readonly subject: string;
  readonly answer: string;
  /** Files in backquotes, names of tests in asterisks. */
  readonly proof: string;
}

const sources = globSync(
  ['lambda/**/*.ts', 'test/{lambda,controlplane}/**/*.ts', 'cli/commands/lambda/*.ts'],
  { cwd: root },
);
const text = sources.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');

/** The rows of three cells of a page, below the row that begins with a heading. */
export function claimsOf(page: string, heading: string): readonly DocumentedClaim[] {
  const lines = readFileSync(join(root, page), 'utf8').split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${heading} |`));
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
  return lines
    .slice(start + 2, end)
    .map((line) => line.slice(2, -2).split(' | '))
    .map(([subject = '', answer = '', proof = '']) => ({ subject, answer, proof }));
}

/** Expects that every test that a row names is there. */
export function expectTests({ subject, answer, proof }: DocumentedClaim): void {
  expect([subject, answer, proof].map((cell) => cell.length > 10)).toEqual([true, true, true]);
  const files = [...proof.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file);
  expect(files).not.toEqual([]);
  for (const file of files) {
    const pattern = file.includes('/') ? file : `{lambda,test,cli/commands/lambda}/**/${file}`;
    expect(globSync(pattern, { cwd: root }), file).not.toEqual([]);
  }
  for (const [, name = ''] of proof.matchAll(/\*([^*`]{8,})\*/g)) expect(text, name).toContain(name);
}
