import type { LocalFunction, Runtime } from '../function-spec.ts';

/** A program that serves a function, ready to start. */
export interface Launch {
  readonly file: string;
  readonly args: readonly string[];
  /** Other arguments, of a program that loads what it can and then waits for a line on stdin. */
  readonly standby?: readonly string[];
  /** Variables of the language, beside those of the contract. */
  readonly env: Readonly<Record<string, string>>;
}

/** How functions of one language run on this machine, without a container. */
export interface Language {
  readonly runtime: Runtime;
  /**
   * Finds the language's tool, and compiles where there is something to compile.
   * @param scratch a folder of the caller's for what is built
   * @throws FunctionError that says what is missing, or what the compiler says
   */
  readonly prepare: (local: LocalFunction, scratch: string) => Promise<Launch>;
}
