import type { CompletedCommand, CompletedOption } from './grammar.ts';
import { firstWords, type Group, groupsOf } from './groups.ts';
import { quoteFish } from './quote.ts';

/** A script for fish. */
export function fishCompletion(commands: readonly CompletedCommand[]): string {
  const groups = groupsOf(commands);
  const within = (name: string): string => `complete -c homelab -n ${quoteFish(condition(name, groups))}`;
  return `${[
    '# homelab completion fish | source',
    'complete -c homelab -f',
    ...firstWords(commands).map(
      ({ name, summary }) =>
        `complete -c homelab -n __fish_use_subcommand -a ${quoteFish(name)} -d ${quoteFish(summary)}`,
    ),
    ...groups.flatMap(verbLines),
    ...commands.flatMap(({ name, options, words }) => [
      ...(words.length > 0 ? [`${within(name)} -a ${quoteFish(words.join(' '))}`] : []),
      ...options.map((option) => `${within(name)} ${flags(option)}`),
    ]),
  ].join('\n')}\n`;
}

function verbLines({ name, verbs }: Group): readonly string[] {
  const names = verbs.map((verb) => verb.name).join(' ');
  const before = `__fish_seen_subcommand_from ${name}; and not __fish_seen_subcommand_from ${names}`;
  return verbs.map(
    (verb) =>
      `complete -c homelab -n ${quoteFish(before)} -a ${quoteFish(verb.name)} -d ${quoteFish(verb.summary)}`,
  );
}

/** When a line is of this command: fish looks at each word alone, and a verb may have the name of a command. */
function condition(command: string, groups: readonly Group[]): string {
  const seen = command.split(' ').map((word) => `__fish_seen_subcommand_from ${word}`);
  const namesakes = groups.filter(({ verbs }) => verbs.some(({ name }) => name === command));
  const others = namesakes.map(({ name }) => `not __fish_seen_subcommand_from ${name}`);
  return [...seen, ...others].join('; and ');
}

/** `-x`: a value and no files; `-rF`: a value that may be a file. */
function flags({ name, short, description, takesValue, values }: CompletedOption): string {
  const letter = short ? `-s ${short} ` : '';
  const text = description === '' ? '' : ` -d ${quoteFish(description)}`;
  const known = values.length > 0 ? ` -x -a ${quoteFish(values.join(' '))}` : ' -rF';
  return `${letter}-l ${name}${takesValue ? known : ''}${text}`;
}
