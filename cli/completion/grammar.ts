import type { Command } from '../command.ts';

/** One option as a shell completes it. */
export interface CompletedOption {
  readonly name: string;
  /** One letter; undefined where there is none. */
  readonly short: string | undefined;
  readonly description: string;
  readonly takesValue: boolean;
  /** What the value may be; empty where only the user knows. */
  readonly values: readonly string[];
  readonly repeatable: boolean;
}

/** One command as a shell completes it. */
export interface CompletedCommand {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly CompletedOption[];
  /** What an argument without a dash may be; empty where only the user knows. */
  readonly words: readonly string[];
}

/** What shells know of the commands; `clusters` are the values of `--cluster`. */
export function grammarOf(
  commands: readonly Command[],
  clusters: readonly string[],
): readonly CompletedCommand[] {
  return commands.map((command) => {
    const { name, summary, options, choices = {} } = command;
    const declared = Object.entries(options).map(
      ([option, { type, short, multiple = false }]): CompletedOption => ({
        name: option,
        short,
        description: describe(command, option),
        takesValue: type === 'string',
        values: choices[option] ?? (option === 'cluster' ? clusters : []),
        repeatable: multiple,
      }),
    );
    return { name, summary, options: [...declared, help], words: choices[''] ?? [] };
  });
}

const help: CompletedOption = {
  name: 'help',
  short: 'h',
  description: 'show usage and options',
  takesValue: false,
  values: [],
  repeatable: false,
};

/** What the help of a command says of an option: the text behind it, two spaces or more away. */
export function describe({ help: text }: Command, option: string): string {
  const line = new RegExp(`^  (?:-\\w, )?--${option}(?: [A-Z]+)?  +(\\S.*)$`, 'm');
  return line.exec(text)?.[1] ?? '';
}
