import type { ExitCode } from '../command.ts';
import type { Invocation } from './invocation.ts';
import type { Programs } from './programs.ts';

/** One thing that must be so before the next step begins. */
export interface Step {
  /** Unique in its list, kebab-case. */
  readonly name: string;
  /** What there is after it, as a noun. */
  readonly brings: string;
  /** What it runs, in order; nothing where it only looks or waits. */
  readonly commands: readonly Invocation[];
  /**
   * What is not so yet, one line each; nothing when the step is done. It changes nothing, and a ProgramError that it
   * throws counts as one line.
   */
  readonly missing: (programs: Programs) => Promise<readonly string[]>;
  /** Milliseconds that it may take after the commands until nothing is missing. Default: 0. */
  readonly patience?: number;
  /** What to end with when something is missing in the end. Default: 2. */
  readonly exitCode?: ExitCode;
}

/** A step came to no good end. */
export class StepError extends Error {
  override readonly name = 'StepError';
  readonly step: string;
  /** What is still missing, or what a program said. */
  readonly problems: readonly string[];
  readonly exitCode: ExitCode;

  constructor(step: string, problems: readonly string[], exitCode: ExitCode = 2) {
    super([`${step}:`, ...problems].join('\n  '));
    this.step = step;
    this.problems = problems;
    this.exitCode = exitCode;
  }
}
