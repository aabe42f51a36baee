import type { CompletedCommand, CompletedOption } from './grammar.ts';
import { firstWords, type Group, groupsOf } from './groups.ts';
import { quote } from './quote.ts';

/** A script for zsh with compinit loaded. A value that nobody knows may be a file. */
export function zshCompletion(commands: readonly CompletedCommand[]): string {
  return `${[
    '# eval "$(homelab completion zsh)"',
    '_homelab() {',
    '  local -a commands=(',
    ...firstWords(commands).map((word) => `    ${described(word)}`),
    '  )',
    '  if (( CURRENT == 2 )); then',
    '    _describe command commands',
    '    return',
    '  fi',
    '  local command=$words[2]',
    '  shift words',
    '  (( CURRENT-- ))',
    ...groupsOf(commands).flatMap(verbLines),
    '  case $command in',
    ...commands.map(
      (command) => `    ${pattern(command.name)}) _arguments ${specs(command).map(quote).join(' ')} ;;`,
    ),
    '  esac',
    '}',
    'compdef _homelab homelab',
  ].join('\n')}\n`;
}

function described({ name, summary }: { readonly name: string; readonly summary: string }): string {
  return quote(`${name}:${summary}`);
}

/** The name of a command of a group has its verb in it. */
function verbLines({ name, verbs }: Group): readonly string[] {
  return [
    `  if [[ $command == ${name} ]]; then`,
    `    local -a verbs=(${verbs.map(described).join(' ')})`,
    '    if (( CURRENT == 2 )); then',
    '      _describe command verbs',
    '      return',
    '    fi',
    '    command="$command $words[2]"',
    '    shift words',
    '    (( CURRENT-- ))',
    '  fi',
  ];
}

function pattern(name: string): string {
  return name.includes(' ') ? quote(name) : name;
}

function specs({ options, words }: CompletedCommand): readonly string[] {
  const argument = words.length > 0 ? [`1:argument:(${words.join(' ')})`] : [];
  return [...options.flatMap(optionSpecs), ...argument];
}

function optionSpecs({ name, short, description, ...option }: CompletedOption): readonly string[] {
  const { takesValue, values, repeatable } = option;
  const action = values.length > 0 ? `(${values.join(' ')})` : '_files';
  const value = takesValue ? `:${name}:${action}` : '';
  const text = `[${description.replace(/[[\]\\]/g, '\\$&')}]`;
  const star = repeatable ? '*' : '';
  // `=` lets the value follow in the same word or in the next.
  const long = `${star}--${name}${takesValue ? '=' : ''}${text}${value}`;
  return short ? [long, `${star}-${short}${text}${value}`] : [long];
}
