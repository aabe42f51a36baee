import { describe, expect, it } from 'vitest';
import { fishCompletion } from './fish.ts';
import { fixtureGrammar } from './fixtures/grammar.ts';
import { hasShell, syntaxErrors } from './fixtures/shell.ts';

const script = fishCompletion(fixtureGrammar);
const lines = script.trimEnd().split('\n');
const quoted = String.raw`'(?:[^'\\]|\\['\\])*'`;
const line = new RegExp(
  `^complete -c homelab(?: -f| -n (?:__fish_use_subcommand|${quoted})(?: -s \\w)?(?: -l [\\w-]+)?(?: -rF| -x)?` +
    `(?: -a ${quoted})?(?: -d ${quoted})?)$`,
);

describe('fishCompletion', () => {
  it('consists of complete commands', () => {
    expect(lines[0]).toMatch(/^# /);
    expect(lines.slice(1).filter((each) => !line.test(each))).toEqual([]);
  });

  it('offers commands, options, their values and words', () => {
    const paint = "complete -c homelab -n '__fish_seen_subcommand_from paint'";
    expect(lines).toEqual(
      expect.arrayContaining([
        String.raw`complete -c homelab -n __fish_use_subcommand -a 'paint' -d 'Paints somebody\'s house [outside].'`,
        `${paint} -l cluster -x -a 'east west' -d 'where'`,
        `${paint} -s c -l colour -x -a 'red blue' -d 'what it will be: red or blue [matt]'`,
        `${paint} -l plan -rF -d 'a drawing'`,
        `${paint} -l dry -d 'only look'`,
        "complete -c homelab -n '__fish_seen_subcommand_from park; and not __fish_seen_subcommand_from car' -a 'here there'",
      ]),
    );
  });

  it('tells the verbs of a group from commands of the same name', () => {
    const seen = '__fish_seen_subcommand_from';
    expect(lines).toEqual(
      expect.arrayContaining([
        "complete -c homelab -n __fish_use_subcommand -a 'car' -d 'Commands: park, wash.'",
        `complete -c homelab -n '${seen} car; and not ${seen} park wash' -a 'wash' -d 'Washes the car.'`,
        `complete -c homelab -n '${seen} car; and ${seen} park' -l deep -d 'below the ground'`,
      ]),
    );
  });

  it.runIf(hasShell('fish'))('is a script that fish understands', () => {
    expect(syntaxErrors('fish', script)).toBe('');
  });
});
