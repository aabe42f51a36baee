import { describe, expect, it } from 'vitest';
import { fleet } from '../../clusters/fleet.ts';
import { commands } from '../commands/index.ts';
import { loadCommands } from '../load-commands.ts';
import { bashCompletion } from './bash.ts';
import { fixtureGrammar } from './fixtures/grammar.ts';
import { bashLines, syntaxErrors } from './fixtures/shell.ts';
import { grammarOf } from './grammar.ts';

const script = bashCompletion(fixtureGrammar);

/** What bash offers for the last word. */
function complete(words: readonly string[], source: string = script): readonly string[] {
  const line = words.map((word) => `'${word}'`).join(' ');
  return bashLines(
    `${source}\nCOMP_WORDS=(homelab ${line})\nCOMP_CWORD=${words.length}\n_homelab\nprintf '%s\\n' "\${COMPREPLY[@]}"\n`,
  );
}

function firstNames(): readonly string[] {
  return [...new Set(Object.keys(commands).map((name) => name.replace(/ .*/, '')))].sort();
}

describe('bashCompletion', () => {
  it('is a script that bash understands', () => {
    expect(syntaxErrors('bash', script)).toBe('');
    expect(syntaxErrors('bash', `${script}if`)).not.toBe('');
  });

  it('completes the word homelab', () => {
    expect(bashLines(`${script}\ncomplete -p homelab\n`)).toEqual([
      'complete -o default -F _homelab homelab',
    ]);
  });

  it.each([
    [[''], ['car', 'paint', 'park', '--help']],
    [['pa'], ['paint', 'park']],
    [['pai'], ['paint']],
    [['-'], ['--help']],
    [
      ['paint', ''],
      ['--cluster', '--colour', '--plan', '--dry', '--help'],
    ],
    [
      ['paint', '--c'],
      ['--cluster', '--colour'],
    ],
    [
      ['paint', '--cluster', ''],
      ['east', 'west'],
    ],
    [['paint', '--cluster', 'w'], ['west']],
    [['paint', '--cluster', 'east', '--cluster', 'w'], ['west']],
    [
      ['paint', '--cluster', '='],
      ['east', 'west'],
    ],
    [['paint', '--cluster', '=', 'e'], ['east']],
    [
      ['paint', '-c', ''],
      ['red', 'blue'],
    ],
    [['paint', '--colour', 'b'], ['blue']],
    [['paint', '--plan', ''], []],
    [['paint', '--dry', '--p'], ['--plan']],
    [
      ['park', ''],
      ['here', 'there', '--help'],
    ],
    [['park', 't'], ['there']],
    [
      ['car', ''],
      ['park', 'wash', '--help'],
    ],
    [['car', 'w'], ['wash']],
    [
      ['car', 'park', ''],
      ['--deep', '--help'],
    ],
    [['unknown', ''], []],
  ])('offers for %j %j', (words, offered) => {
    expect(complete(words)).toEqual(offered);
  });

  it('knows every real command and cluster', async () => {
    const clusters = fleet.clusters.map(({ name }) => name);
    const real = bashCompletion(grammarOf(await loadCommands(), clusters));
    expect(syntaxErrors('bash', real)).toBe('');
    expect(complete([''], real)).toEqual([...firstNames(), '--help']);
    expect(complete(['lambda', 'd'], real)).toEqual(['delete', 'deploy', 'describe', 'dev', 'dlq', 'doctor']);
    expect(complete(['lambda', 'init', 'x', '--runtime', 'p'], real)).toEqual(['python']);
    expect(complete(['graph', '--cluster', 'pro'], real)).toEqual(['pro', 'pro-1-node']);
    expect(complete(['graph', '--format', 's'], real)).toEqual(['svg']);
    expect(complete(['completion', 'z'], real)).toEqual(['zsh']);
  });
});
