import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type FakeTools, fakeTools } from '../doctor/fixtures/fake-tools.ts';
import { ProgramError, Programs } from './programs.ts';
import { runSteps } from './run-steps.ts';
import { type Step, StepError } from './step.ts';

let fakes: FakeTools;
let state: Set<string>;
beforeEach(() => {
  fakes = fakeTools();
  vi.stubEnv('PATH', fakes.path);
  state = new Set();
});
afterEach(() => {
  vi.unstubAllEnvs();
  fakes.remove();
});

/** Is done once `looks` more looks have been taken. */
function step(name: string, looks: number, more: Partial<Step> = {}): Step {
  let left = looks;
  return {
    name,
    brings: name,
    commands: [{ argv: ['do', name] }],
    missing: async () => {
      left -= 1;
      if (left < 0) state.add(name);
      return state.has(name) ? [] : [`${name} lacks ${left}`];
    },
    ...more,
  };
}

async function failure(steps: readonly Step[]): Promise<StepError> {
  const error = await runSteps(steps, new Programs('/')).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof StepError)) throw new Error(`no StepError: ${error}`);
  return error;
}

test('does what is missing and keeps what is there', async () => {
  fakes.add('do', 'exit 0');
  const told: string[] = [];
  const results = await runSteps(
    [step('there', 0), step('made', 1)],
    new Programs('/'),
    (each, now, detail) => {
      told.push([each.name, now, ...(detail ? [detail] : [])].join(' '));
    },
  );
  expect(results).toEqual([
    { name: 'there', state: 'kept' },
    { name: 'made', state: 'done' },
  ]);
  expect(told).toEqual(['there looking', 'there kept', 'made looking', 'made running do made', 'made done']);
});

test('waits as long as the step may take', async () => {
  fakes.add('do', 'exit 0');
  expect(await runSteps([step('slow', 2, { patience: 60_000 })], new Programs('/'))).toEqual([
    { name: 'slow', state: 'done' },
  ]);
});

test('what is missing in the end is an error with its own exit code, and nothing after it is begun', async () => {
  fakes.add('do', 'exit 0');
  const error = await failure([step('never', 99, { exitCode: 1 }), step('after', 1)]);
  expect(error).toMatchObject({ step: 'never', problems: ['never lacks 97'], exitCode: 1 });
  expect(state.has('after')).toBe(false);
});

test('a step without commands is looked at once when it has no patience', async () => {
  expect((await failure([step('check', 99, { commands: [] })])).problems).toEqual(['check lacks 98']);
});

test('a program that fails ends the step with what it said and what it was', async () => {
  fakes.add('do', 'echo no >&2; exit 1');
  const error = await failure([step('made', 1, { patience: 60_000 })]);
  expect(error).toMatchObject({ problems: ['no', 'of: do made'], exitCode: 2 });
});

test('a look that fails is one more thing that is missing', async () => {
  const missing = async (): Promise<readonly string[]> => {
    throw new ProgramError('a long story\nconnection refused');
  };
  expect((await failure([{ name: 'api', brings: '', commands: [], missing }])).problems).toEqual([
    'connection refused',
  ]);
});

test('an absent program ends it all', async () => {
  const missing = async (): Promise<readonly string[]> => {
    throw new ProgramError('kubectl is not on the PATH', { isMissing: true });
  };
  const api: Step = { name: 'api', brings: '', commands: [], missing, patience: 60_000 };
  expect((await failure([api])).problems).toEqual(['kubectl is not on the PATH']);
});
