import { expect, it } from 'vitest';
import { textTable } from './text-table.ts';

it('aligns columns and leaves nothing at the end of a line', () => {
  const rows = [
    ['node', 'CPU', 'memory'],
    ['a-long-name', '1', ''],
    ['b', '12.5', '4Gi'],
  ];
  expect(textTable(rows)).toBe('  node         CPU   memory\n  a-long-name  1\n  b            12.5  4Gi\n');
});

it('is empty without rows', () => {
  expect(textTable([])).toBe('');
});

it('leaves out a column without text', () => {
  expect(textTable([['a', '', 'b'], ['c'], ['d', '', 'e']], '')).toBe('a  b\nc\nd  e\n');
});
