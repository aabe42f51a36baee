import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe } from 'vitest';
import { type Environment, type FunctionProcess, startFunction } from './function-process.ts';
import { type Language, languages } from './languages.ts';

/** Describes the same cases for every language, after its build. */
export function inEveryLanguage(theme: string, cases: (language: Language) => void): void {
  describe.each(languages)(`$name: ${theme}`, (language) => {
    beforeAll(() => build(language), 600_000);
    cases(language);
  });
}

function build({ name, build: command }: Language): void {
  if (!command) return;
  const [program = '', ...args] = command;
  const cwd = fileURLToPath(new URL(`functions/${name}/`, import.meta.url));
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command.join(' ')}: ${error?.message ?? ''}\n${stdout}${stderr}`);
}

/** One runtime for all cases of the describe block; read `current` inside of cases only. */
export function serving(language: Language, environment: Environment): { readonly current: FunctionProcess } {
  let current: FunctionProcess | undefined;
  beforeAll(async () => {
    current = await startFunction(language, environment);
  });
  afterAll(() => current?.kill());
  return {
    get current() {
      if (!current) throw new Error('not started');
      return current;
    },
  };
}
