import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fleet } from '../../clusters/fleet.ts';
import { fixtureCommands } from '../fixtures/commands.ts';
import { runDocs } from './command.ts';

let docs: string;
let said: string;

beforeEach(() => {
  docs = mkdtempSync(join(tmpdir(), 'homelab-docs-'));
  said = '';
});
afterEach(() => rmSync(docs, { recursive: true }));

function run(...args: string[]): number {
  const say = (text: string): void => {
    said += text;
  };
  return runDocs(args, { fleet, commands: fixtureCommands, docs, print: say, complain: say });
}

function page(path: string): string {
  return readFileSync(join(docs, path), 'utf8');
}

it('writes what --check then finds right, and nothing twice', () => {
  expect(run('--check')).toBe(1);
  expect(said).toContain('stale: docs/clusters/pro.md\n');
  expect(run()).toBe(0);
  const before = statSync(join(docs, 'clusters/pro.md')).mtimeMs;
  expect(run('--check')).toBe(0);
  expect(run()).toBe(0);
  expect(said).toMatch(/pages: 0 written, 0 removed\n$/);
  expect(statSync(join(docs, 'clusters/pro.md')).mtimeMs).toBe(before);
});

it('names what somebody changed, and puts it right without touching handwork', () => {
  run();
  writeFileSync(join(docs, 'clusters/pro.md'), page('clusters/pro.md').replace('Development', 'Holidays'));
  const changed = page('components/ollama.md')
    .replace('# ollama', '# ollama\n\nBy hand.')
    .replace('11434', '1');
  writeFileSync(join(docs, 'components/ollama.md'), changed);
  said = '';
  expect(run('--check')).toBe(1);
  expect(said.match(/stale: .*/g)).toEqual([
    'stale: docs/clusters/pro.md',
    'stale: docs/components/README.md',
    'stale: docs/components/ollama.md',
  ]);
  expect(run()).toBe(0);
  expect(page('components/ollama.md')).toMatch(/^# ollama\n\nBy hand\.\n\n<!-- generated:begin -->/);
  expect(page('components/README.md')).toContain('| [ollama](ollama.md) | By hand. |');
});

it('removes pages of clusters and commands that are gone, and only names those of components', () => {
  run();
  writeFileSync(join(docs, 'clusters/gone.md'), '# gone\n');
  writeFileSync(join(docs, 'commands/gone.md'), '# gone\n');
  writeFileSync(join(docs, 'components/gone.md'), '# gone\n\nHandwork.\n');
  expect(run('--check')).toBe(1);
  expect(said).toContain(
    'stale: docs/clusters/gone.md\nstale: docs/commands/gone.md\nstale: docs/components/gone.md\n',
  );
  said = '';
  expect(run()).toBe(1);
  expect(said).toContain('2 removed');
  expect(said).toContain('no component stands behind docs/components/gone.md');
  expect(page('components/gone.md')).toBe('# gone\n\nHandwork.\n');
});

it('leaves every page as it is when the markers of one are broken', () => {
  run();
  writeFileSync(join(docs, 'components/ollama.md'), '# ollama\n\n<!-- generated:begin -->\n');
  writeFileSync(join(docs, 'clusters/pro.md'), 'old');
  expect(run()).toBe(1);
  expect(said).toContain('components/ollama.md: write ');
  expect(page('clusters/pro.md')).toBe('old');
});

it('explains itself, and refuses what it does not know', () => {
  expect(run('--help')).toBe(0);
  expect(said).toMatch(/^Usage: npm run docs/);
  expect(run('--chekc')).toBe(1);
  expect(said).toContain("'--chekc'");
});
