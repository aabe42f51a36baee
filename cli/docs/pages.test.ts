import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fleet } from '../../clusters/fleet.ts';
import { loadCommands } from '../load-commands.ts';
import { root } from '../root.ts';
import { commandFile } from './command-page.ts';
import { summaryOf } from './component-page.ts';
import { mermaidBlocks } from './fixtures/mermaid-syntax.ts';
import { renderPages, stalePages } from './pages.ts';

const docs = join(root, 'docs');
const commands = await loadCommands();
const pages = renderPages(fleet, commands, docs);
const componentPages = [...pages].filter(([path]) => /^components\/(?!README)/.test(path));

it('docs/ is what the source renders: else run `npm run docs` and commit it', () => {
  expect(stalePages(pages, docs)).toEqual([]);
});

it('has a page for every cluster, and both indexes link it', () => {
  const clusters = [...pages.keys()].filter((path) => path.startsWith('clusters/'));
  expect(clusters).toEqual(fleet.clusters.map(({ name }) => `clusters/${name}.md`));
  const [front, index] = ['README.md', 'docs/README.md'].map((path) =>
    readFileSync(join(root, path), 'utf8'),
  );
  for (const path of clusters) {
    expect(front).toContain(`](docs/${path})`);
    expect(index).toContain(`](${path})`);
  }
});

it('has a page for every command, and the index links it', () => {
  const wanted = commands.map(({ name }) => `commands/${commandFile(name)}`);
  const made = [...pages.keys()].filter((path) => /^commands\/(?!README)/.test(path));
  expect(made).toEqual(wanted);
  expect(wanted.length).toBeGreaterThan(1);
  const index = pages.get('commands/README.md');
  for (const { name } of commands) expect(index).toContain(`](${commandFile(name)})`);
  expect(readFileSync(join(root, 'docs/README.md'), 'utf8')).toContain('](commands/README.md)');
});

it.each(componentPages)('%s says first what the component is for, and how to use it', (_, page) => {
  expect(summaryOf(page)).toMatch(/^[A-Z].*\.$/);
  expect(page).toContain('\n## Use\n');
});

it.each([...pages])('%s shows every value as text', (_, page) => {
  expect(page).not.toMatch(/\[object |undefined|NaN/);
});

it('draws each cluster and the whole chain', () => {
  for (const { name } of fleet.clusters)
    expect(mermaidBlocks(pages.get(`clusters/${name}.md`) ?? '')).toHaveLength(1);
  expect(mermaidBlocks(pages.get('architecture.md') ?? '')).toHaveLength(2);
});
