import { fleet } from '../../clusters/fleet.ts';
import type { Command, ExitCode, OptionValues } from '../command.ts';
import { bashCompletion } from '../completion/bash.ts';
import { fishCompletion } from '../completion/fish.ts';
import { type CompletedCommand, grammarOf } from '../completion/grammar.ts';
import { zshCompletion } from '../completion/zsh.ts';
import { loadCommands } from '../load-commands.ts';
import { errorLine } from '../output.ts';

const shells: Readonly<Record<string, (commands: readonly CompletedCommand[]) => string>> = {
  bash: bashCompletion,
  fish: fishCompletion,
  zsh: zshCompletion,
};

export const completion: Command = {
  name: 'completion',
  summary: 'Prints a script that completes commands, options and clusters in a shell.',
  usage: 'homelab completion bash|zsh|fish',
  help: [
    'Completion is for the word `homelab`: put node_modules/.bin of this repository on PATH first.',
    '',
    '  eval "$(homelab completion bash)"      in ~/.bashrc',
    '  eval "$(homelab completion zsh)"       in ~/.zshrc, after compinit',
    '  homelab completion fish | source       in ~/.config/fish/config.fish',
  ].join('\n'),
  options: {},
  maxPositionals: 1,
  choices: { '': Object.keys(shells) },
  run,
};

async function run(_: OptionValues, [shell = '']: readonly string[]): Promise<ExitCode> {
  const script = Object.hasOwn(shells, shell) ? shells[shell] : undefined;
  if (!script) {
    errorLine(
      `${shell === '' ? 'no shell is named' : `unknown shell ${shell}`}; known: ${Object.keys(shells).join(', ')}`,
    );
    return 1;
  }
  const clusters = fleet.clusters.map(({ name }) => name);
  process.stdout.write(script(grammarOf(await loadCommands(), clusters)));
  return 0;
}
