import { expect, it } from 'vitest';
import { MarkerError, summaryOf, withBlock } from './component-page.ts';

const begin = '<!-- generated:begin -->';
const end = '<!-- generated:end -->';
const block = `${begin}\n## Installed\n${end}`;

it('gives a new page a title', () => {
  expect(withBlock('x.md', 'x', undefined, '## Installed\n')).toBe(`# x\n\n${block}\n`);
});

it('puts the block at the end of a page without markers', () => {
  expect(withBlock('x.md', 'x', '# x\n\nBy hand.\n', '## Installed')).toBe(`# x\n\nBy hand.\n\n${block}\n`);
});

it('replaces the block and keeps what is written around it', () => {
  const page = `# x\n\nBy hand.\n\n${begin}\nold $& text\n${end}\n\nBelow, by hand.\n`;
  const made = withBlock('x.md', 'x', page, '## Installed');
  expect(made).toBe(`# x\n\nBy hand.\n\n${block}\n\nBelow, by hand.\n`);
  expect(withBlock('x.md', 'x', made, '## Installed')).toBe(made);
});

it.each([
  ['no end', `a${begin}b`],
  ['no begin', `a${end}b`],
  ['two pairs', `${begin}${end}${begin}${end}`],
  ['two ends', `${begin}${end}${end}`],
  ['the wrong order', `${end}${begin}`],
])('refuses a page with %s', (_, page) => {
  expect(() => withBlock('components/x.md', 'x', page, 'new')).toThrow(MarkerError);
  expect(() => withBlock('components/x.md', 'x', page, 'new')).toThrow(/^components\/x\.md: write /);
});

it('takes the first paragraph by hand as the summary', () => {
  expect(summaryOf(`# x\n\nWhat it is\nfor.\n\n## Use\n\n${block}\n`)).toBe('What it is for.');
  expect(summaryOf(`# x\n\n${block}\n`)).toBeUndefined();
});
