import type { World } from './world.ts';

/** One run of a program. */
export interface Call {
  readonly args: readonly string[];
  /** What it reads from standard input. */
  readonly input: string;
  /** It may change it. */
  readonly world: World;
}

/** What the program prints. */
export type StandIn = (call: Call) => string;

/** The program does not do it. */
export class Refusal extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Value of `--name=value`. */
export function option(args: readonly string[], name: string): string | undefined {
  return args.find((arg) => arg.startsWith(`${name}=`))?.slice(name.length + 1);
}
