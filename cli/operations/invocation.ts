import { quote } from '../completion/quote.ts';

/** A program of the PATH and its arguments: never a line for a shell. */
export type Argv = readonly [program: string, ...args: string[]];

/** What a program reads: a file, the output of another program, or a text that is made when it runs. */
export type Input =
  | { readonly file: string }
  | { readonly from: Argv }
  | { readonly text: () => string; readonly shown: string };

/** One program to run, in the repository's root. */
export interface Invocation {
  readonly argv: Argv;
  /** Default: nothing. */
  readonly input?: Input;
  /** File for what it prints, readable by its owner only; it changes only when the program succeeds. */
  readonly output?: string;
  /** Milliseconds until it is killed. Default: 15 minutes. */
  readonly limit?: number;
}

/** How a person would type it; texts made at run time are only described. */
export function shown({ argv, input, output }: Invocation): string {
  const line = words(argv);
  const target = output === undefined ? '' : ` > ${word(output)}`;
  if (input === undefined) return `${line}${target}`;
  if ('from' in input) return `${words(input.from)} | ${line}${target}`;
  if ('file' in input) return `${line} < ${word(input.file)}${target}`;
  return `${line}${target}  # reads ${input.shown}`;
}

function words(argv: Argv): string {
  return argv.map(word).join(' ');
}

function word(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : quote(text);
}
