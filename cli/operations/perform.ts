import type { ExitCode } from '../command.ts';
import { errorLine, printJson, strong } from '../output.ts';
import { shown } from './invocation.ts';
import type { LiveTable } from './live-table.ts';
import type { Programs } from './programs.ts';
import { runSteps, type StepResult } from './run-steps.ts';
import { type Step, StepError } from './step.ts';

/** What came of a list of steps. */
export interface Outcome {
  readonly ok: boolean;
  readonly exitCode: ExitCode;
  /** Those that were reached and are so now. */
  readonly steps: readonly StepResult[];
  readonly failed?: { readonly step: string; readonly problems: readonly string[] };
}

/** Runs steps under a table that is taken away in the end. */
export async function perform(
  steps: readonly Step[],
  programs: Programs,
  table: LiveTable,
): Promise<Outcome> {
  const reached: StepResult[] = [];
  try {
    await runSteps(steps, programs, (step, state, detail) => {
      if (state === 'kept' || state === 'done') reached.push({ name: step.name, state });
      table.tell(step, state, detail);
    });
    return { ok: true, exitCode: 0, steps: reached };
  } catch (error) {
    if (!(error instanceof StepError)) throw error;
    const { step, problems, exitCode } = error;
    return { ok: false, exitCode, steps: reached, failed: { step, problems } };
  } finally {
    table.clear();
  }
}

/** Prints what came of it, and gives the exit code. */
export function reportOutcome(
  outcome: Outcome,
  cluster: string,
  next: readonly string[],
  json: boolean,
): ExitCode {
  const { ok, exitCode, steps, failed } = outcome;
  if (json) {
    printJson({ cluster, ok, steps, ...(failed ? { failed } : {}), next: ok ? next : [] });
    return exitCode;
  }
  for (const { name, state } of steps) process.stdout.write(`  ${state.padEnd(4)}  ${name}\n`);
  if (failed) errorLine([`${cluster}: ${failed.step}`, ...failed.problems].join('\n  '));
  else if (next.length > 0)
    process.stdout.write(`\n${strong('Next:')}\n${next.map((line) => `  ${line}\n`).join('')}`);
  return exitCode;
}

/** Prints every command that the steps may run, and runs none. */
export function reportPlan(steps: readonly Step[], cluster: string, json: boolean): ExitCode {
  if (json) {
    const plan = steps.map(({ name, brings, commands }) => {
      return {
        name,
        brings,
        commands: commands.map((command) => ({ argv: command.argv, shown: shown(command) })),
      };
    });
    printJson({ cluster, steps: plan });
    return 0;
  }
  for (const { name, brings, commands } of steps) {
    const lines = [`# ${name}: ${brings}`, ...commands.map(shown)];
    process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  }
  return 0;
}
