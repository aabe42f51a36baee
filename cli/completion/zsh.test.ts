import { describe, expect, it } from 'vitest';
import { fixtureGrammar } from './fixtures/grammar.ts';
import { hasShell, syntaxErrors } from './fixtures/shell.ts';
import { zshCompletion } from './zsh.ts';

const script = zshCompletion(fixtureGrammar);

/** The words of a line as a shell splits them: bare or in single quotes. */
function words(line: string): readonly string[] {
  return [...line.matchAll(/(?:'[^']*'|\\'|[^\s'])+/g)].map(([word]) =>
    word.replaceAll("'\\''", '\u0000').replaceAll("'", '').replaceAll('\u0000', "'"),
  );
}

function branch(command: string): readonly string[] {
  const line = script.split('\n').find((each) => each.trim().startsWith(`${command}) _arguments `)) ?? '';
  return words(line.trim()).slice(2, -1);
}

describe('zshCompletion', () => {
  it('describes each command', () => {
    expect(words(script.split('\n')[4] ?? '')).toEqual(["paint:Paints somebody's house [outside]."]);
    expect(script).toContain("    'park:Parks a car.'\n");
  });

  it('gives _arguments one specification for each spelling of an option', () => {
    expect(branch('paint')).toEqual([
      '*--cluster=[where]:cluster:(east west)',
      '--colour=[what it will be: red or blue \\[matt\\]]:colour:(red blue)',
      '-c[what it will be: red or blue \\[matt\\]]:colour:(red blue)',
      '--plan=[a drawing]:plan:_files',
      '--dry[only look]',
      '--help[show usage and options]',
      '-h[show usage and options]',
    ]);
    expect(branch('park')[2]).toBe('1:argument:(here there)');
  });

  it('asks for the verb of a group first', () => {
    expect(script).toContain("    local -a verbs=('park:Parks the car.' 'wash:Washes the car.')\n");
    expect(script).toContain("    'car park') _arguments '--deep[below the ground]' ");
  });

  it('defines a function and binds it to the word homelab', () => {
    expect(script).toMatch(/^_homelab\(\) \{$/m);
    expect(script.trimEnd().split('\n').at(-1)).toBe('compdef _homelab homelab');
    expect(script.match(/\{$/gm)).toHaveLength(script.match(/^\}$/gm)?.length ?? 0);
    expect(script.match(/^ {2}case /gm)).toHaveLength(script.match(/^ {2}esac$/gm)?.length ?? 0);
  });

  it.runIf(hasShell('zsh'))('is a script that zsh understands', () => {
    expect(syntaxErrors('zsh', script)).toBe('');
  });
});
