import { expect, it } from 'vitest';
import { code, codes, document, section, table } from './markdown.ts';

it('keeps bars and line breaks inside their cells', () => {
  expect(table(['a', 'b'], [['x|y', 'one\ntwo']])).toBe('| a | b |\n|---|---|\n| x\\|y | one<br>two |');
});

it('marks text as code, and nothing as nothing', () => {
  expect([code('a'), code(''), codes(['a', 'b'])]).toEqual(['`a`', '', '`a`, `b`']);
});

it('leaves out what is empty', () => {
  expect(section('Title', '', '')).toBe('');
  expect(document([section('Title', 'text', ''), '', 'end'])).toBe('## Title\n\ntext\n\nend\n');
});
