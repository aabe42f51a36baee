import type { CompletedCommand } from './grammar.ts';
import { quote } from './quote.ts';

/** A script for bash 3.2 and later. Where no word is known bash offers files. */
export function bashCompletion(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name }) => name);
  return `${[
    '# eval "$(homelab completion bash)"',
    '_homelab() {',
    `  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words=""`,
    '  # Bash takes --option=value for three words.',
    '  if [[ $word == "=" ]]; then word=""',
    `  elif [[ $before == "=" ]]; then before="\${COMP_WORDS[COMP_CWORD-2]}"; fi`,
    `  if (( COMP_CWORD == 1 )); then words=${quote([...names, '--help'].join(' '))}`,
    '  else',
    `    case "\${COMP_WORDS[1]} $before" in`,
    ...commands.flatMap(cases).map((line) => `      ${line}`),
    '    esac',
    '  fi',
    '  COMPREPLY=($(compgen -W "$words" -- "$word"))',
    '}',
    'complete -o default -F _homelab homelab',
  ].join('\n')}\n`;
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
