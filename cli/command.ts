import type { ParseArgsOptionsConfig } from 'node:util';

/** What a command ends with: 0 ok, 1 the user's input is wrong, 2 we failed. */
export type ExitCode = 0 | 1 | 2;

/** Options as `util.parseArgs` hands them over. */
export type OptionValues = Readonly<
  Record<string, string | boolean | readonly (string | boolean)[] | undefined>
>;

export interface Command {
  /** The words that call it: `synth`, or `lambda dev` for a verb of the group `lambda`. */
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** The arguments as `--help` shows them. */
  readonly usage: string;
  /** Lines about each option, and examples. */
  readonly help: string;
  readonly options: ParseArgsOptionsConfig;
  /** The most arguments without a dash that it takes. Default: 0. */
  readonly maxPositionals?: number;
  /** What an option may be, by its name, or an argument without a dash, by `''`; clusters are known anyway. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /** Arguments whose output is the same on every machine; the command's page shows it. */
  readonly examples?: readonly string[];
  readonly run: (options: OptionValues, positionals: readonly string[]) => Promise<ExitCode>;
}
