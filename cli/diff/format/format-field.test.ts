import { describe, expect, it } from 'vitest';
import { formatField } from './format-field.ts';

describe('formatField', () => {
  it.each([
    ['a change', { path: 'spec.replicas', before: 1, after: 2 }, ['spec.replicas: 1 → 2']],
    ['a text that looks like a number', { path: 'cpu', before: '1', after: 1 }, ['cpu: "1" → 1']],
    ['a new value', { path: 'paused', after: true }, ['+ paused: true']],
    ['a value that is gone', { path: 'spec', before: {} }, ['- spec: {}']],
    [
      'a small object on one line',
      { path: 'env[A]', after: { name: 'A', value: '1' } },
      ['+ env[A]: { name: A, value: "1" }'],
    ],
    [
      'another order',
      { path: 'env', before: ['A', 'B'], after: ['B', 'A'], reordered: true as const },
      ['env: A, B → B, A (reordered)'],
    ],
  ])('shows %s', (_, change, lines) => {
    expect(formatField(change)).toEqual(lines);
  });

  it('shows a large object as YAML, and how much of it is left out', () => {
    const value = { list: Array.from({ length: 40 }, (_, index) => `item number ${index}`) };
    const lines = formatField({ path: 'spec', after: value });
    expect(lines.slice(0, 3)).toEqual(['+ spec:', '  list:', '  - item number 0']);
    expect(lines.at(-1)).toBe('  … 25 more lines');
  });

  it('shows texts line by line, with what stands around a change', () => {
    const text = (changed: string): string => ['1', '2', '3', changed, '5', '6', '7', '8'].join('\n');
    expect(formatField({ path: 'data.a', before: text('four'), after: text('4') })).toEqual([
      'data.a:',
      '    …',
      '    3',
      '  - four',
      '  + 4',
      '    5',
      '    …',
    ]);
  });

  it('shows long lines around the place where they part', () => {
    const [line = ''] = formatField({
      path: 'a',
      before: `${'x'.repeat(500)}1${'y'.repeat(500)}`,
      after: `${'x'.repeat(500)}2`,
    });
    expect(line).toMatch(/^a: …x{20}1y{59}… → …x{20}2$/);
  });

  it('lets no control character reach the terminal', () => {
    const red = '\u001b[31m';
    expect(formatField({ path: 'a', before: 'plain', after: red }).join('')).not.toContain('\u001b');
    expect(formatField({ path: 'a', after: red.repeat(30) }).join('')).not.toContain('\u001b');
    expect(formatField({ path: 'a', before: 'one\n', after: 'two\n\u001b[2J' }).join('')).not.toContain(
      '\u001b',
    );
  });
});
