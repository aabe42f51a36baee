import type { CompletedCommand, CompletedOption } from './grammar.ts';
import { quoteFish } from './quote.ts';

/** A script for fish. */
export function fishCompletion(commands: readonly CompletedCommand[]): string {
  return `${[
    '# homelab completion fish | source',
    'complete -c homelab -f',
    ...commands.map(
      ({ name, summary }) =>
        `complete -c homelab -n __fish_use_subcommand -a ${quoteFish(name)} -d ${quoteFish(summary)}`,
    ),
    ...commands.flatMap(({ name, options, words }) => [
      ...(words.length > 0 ? [`${within(name)} -a ${quoteFish(words.join(' '))}`] : []),
      ...options.map((option) => `${within(name)} ${flags(option)}`),
    ]),
  ].join('\n')}\n`;
}

function within(command: string): string {
  return `complete -c homelab -n ${quoteFish(`__fish_seen_subcommand_from ${command}`)}`;
}

/** `-x`: a value and no files; `-rF`: a value that may be a file. */
function flags({ name, short, description, takesValue, values }: CompletedOption): string {
  const letter = short ? `-s ${short} ` : '';
  const text = description === '' ? '' : ` -d ${quoteFish(description)}`;
  const known = values.length > 0 ? ` -x -a ${quoteFish(values.join(' '))}` : ' -rF';
  return `${letter}-l ${name}${takesValue ? known : ''}${text}`;
}
