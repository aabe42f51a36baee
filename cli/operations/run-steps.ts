import { setTimeout } from 'node:timers/promises';
import { type Invocation, shown } from './invocation.ts';
import { ProgramError, type Programs } from './programs.ts';
import { type Step, StepError } from './step.ts';

/** How far a step is. */
export type StepState = 'open' | 'looking' | 'running' | 'waiting' | 'kept' | 'done' | 'failed';

export interface StepResult {
  readonly name: string;
  /** `kept`: nothing was missing; `done`: this run did it. */
  readonly state: 'kept' | 'done';
}

/** Told whenever something begins or ends; `detail` is what runs, or what is missing. */
export type StepListener = (step: Step, state: StepState, detail?: string) => void;

/** Milliseconds between two looks. */
const interval = 1000;

/**
 * Does what is missing, step by step; what an earlier run has done is kept.
 * @throws StepError at the first step that fails
 */
export async function runSteps(
  steps: readonly Step[],
  programs: Programs,
  tell: StepListener = () => {},
): Promise<readonly StepResult[]> {
  const results: StepResult[] = [];
  for (const step of steps) {
    try {
      const state = await runStep(step, programs, tell);
      tell(step, state);
      results.push({ name: step.name, state });
    } catch (error) {
      tell(step, 'failed');
      if (error instanceof ProgramError) throw new StepError(step.name, error.message.split('\n'));
      throw error;
    }
  }
  return results;
}

async function runStep(step: Step, programs: Programs, tell: StepListener): Promise<StepResult['state']> {
  tell(step, 'looking');
  let missing = await lookAt(step, programs);
  if (missing.length === 0) return 'kept';
  for (const command of step.commands) await runCommand(step, command, programs, tell);
  if (step.commands.length > 0) missing = await lookAt(step, programs);
  const until = performance.now() + (step.patience ?? 0);
  while (missing.length > 0) {
    if (performance.now() >= until) throw new StepError(step.name, missing, step.exitCode);
    tell(step, 'waiting', missing[0]);
    await setTimeout(interval);
    missing = await lookAt(step, programs);
  }
  return 'done';
}

async function runCommand(
  step: Step,
  command: Invocation,
  programs: Programs,
  tell: StepListener,
): Promise<void> {
  const line = shown(command);
  tell(step, 'running', line);
  try {
    await programs.run(command);
  } catch (error) {
    if (!(error instanceof ProgramError)) throw error;
    throw new ProgramError(`${error.message}\nof: ${line}`, error);
  }
}

async function lookAt(step: Step, programs: Programs): Promise<readonly string[]> {
  try {
    return await step.missing(programs);
  } catch (error) {
    if (error instanceof ProgramError && !error.isMissing) return [error.message.split('\n').at(-1) ?? ''];
    throw error;
  }
}
