import { describe, expect, it } from 'vitest';
import { loadCommands } from '../load-commands.ts';
import { fixtureGrammar } from './fixtures/grammar.ts';
import { describe as describeOption, grammarOf } from './grammar.ts';

describe('grammarOf', () => {
  it('knows names, values and help of every option', () => {
    const [paint] = fixtureGrammar;
    expect(paint?.options).toEqual([
      {
        name: 'cluster',
        short: undefined,
        description: 'where',
        takesValue: true,
        values: ['east', 'west'],
        repeatable: true,
      },
      {
        name: 'colour',
        short: 'c',
        description: 'what it will be: red or blue [matt]',
        takesValue: true,
        values: ['red', 'blue'],
        repeatable: false,
      },
      {
        name: 'plan',
        short: undefined,
        description: 'a drawing',
        takesValue: true,
        values: [],
        repeatable: false,
      },
      {
        name: 'dry',
        short: undefined,
        description: 'only look',
        takesValue: false,
        values: [],
        repeatable: false,
      },
      expect.objectContaining({ name: 'help', short: 'h' }),
    ]);
  });

  it('knows the words of an argument', () => {
    expect(fixtureGrammar.map(({ words }) => words)).toEqual([[], ['here', 'there'], [], []]);
  });
});

const all = await loadCommands();

describe.each(all.map((command) => [command.name, command] as const))('homelab %s', (_, command) => {
  it('says what each of its options is for', () => {
    const silent = Object.keys(command.options).filter((option) => describeOption(command, option) === '');
    expect(silent).toEqual([]);
  });

  it('offers choices only for options and arguments that it has', () => {
    const [{ options = [] } = {}] = grammarOf([command], []);
    const taken = [...options.filter(({ takesValue }) => takesValue).map(({ name }) => name)];
    if (command.maxPositionals) taken.push('');
    expect(Object.keys(command.choices ?? {}).filter((name) => !taken.includes(name))).toEqual([]);
  });
});
