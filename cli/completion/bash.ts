import type { CompletedCommand } from './grammar.ts';
import { firstWords, type Group, groupsOf } from './groups.ts';
import { quote } from './quote.ts';

/** A script for bash 3.2 and later. Where no word is known bash offers files. */
export function bashCompletion(commands: readonly CompletedCommand[]): string {
  const names = firstWords(commands).map(({ name }) => name);
  const groups = groupsOf(commands);
  return `${[
    '# eval "$(homelab completion bash)"',
    '_homelab() {',
    `  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words=""`,
    `  local command="\${COMP_WORDS[1]}"`,
    '  # Bash takes --option=value for three words.',
    '  if [[ $word == "=" ]]; then word=""',
    `  elif [[ $before == "=" ]]; then before="\${COMP_WORDS[COMP_CWORD-2]}"; fi`,
    `  if (( COMP_CWORD == 1 )); then words=${quote([...names, '--help'].join(' '))}`,
    ...groups.map((group) => `  ${verbWords(group)}`),
    '  else',
    ...groups.map(({ name }) => `    ${twoWords(name)}`),
    '    case "$command $before" in',
    ...commands.flatMap(cases).map((line) => `      ${line}`),
    '    esac',
    '  fi',
    '  COMPREPLY=($(compgen -W "$words" -- "$word"))',
    '}',
    'complete -o default -F _homelab homelab',
  ].join('\n')}\n`;
}

function verbWords({ name, verbs }: Group): string {
  const words = [...verbs.map((verb) => verb.name), '--help'].join(' ');
  return `elif (( COMP_CWORD == 2 )) && [[ $command == ${quote(name)} ]]; then words=${quote(words)}`;
}

/** The name of a command of a group has its verb in it. */
function twoWords(group: string): string {
  return `if [[ $command == ${quote(group)} ]]; then command="$command \${COMP_WORDS[2]}"; fi`;
}

/** First what follows an option that takes a value, then what follows anything else. */
function cases({ name, options, words }: CompletedCommand): readonly string[] {
  const values = options
    .filter(({ takesValue }) => takesValue)
    .map((option) => {
      const spellings = [`--${option.name}`, ...(option.short ? [`-${option.short}`] : [])];
      const patterns = spellings.map((spelling) => quote(`${name} ${spelling}`)).join('|');
      return `${patterns}) words=${quote(option.values.join(' '))} ;;`;
    });
  const rest = [...words, ...options.map((option) => `--${option.name}`)];
  return [...values, `${quote(`${name} `)}*) words=${quote(rest.join(' '))} ;;`];
}
