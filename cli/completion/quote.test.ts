import { expect, it } from 'vitest';
import { bashLines } from './fixtures/shell.ts';
import { quote, quoteFish } from './quote.ts';

it.each(['plain', 'two words', "it's", '$HOME `id` \\ "x"', "''", '*'])(
  'bash reads %s as one word',
  (text) => {
    expect(bashLines(`printf '%s\\n' ${quote(text)}\n`)).toEqual([text]);
  },
);

it('escapes quotes and backslashes for fish', () => {
  expect(quoteFish("it's a \\")).toBe(String.raw`'it\'s a \\'`);
});
