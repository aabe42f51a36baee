import { readFileSync, writeFileSync, writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { asBuildError, BuildError, buildReasons, exitCodes } from './build-error.ts';
import type { StepContext } from './steps/context.ts';
import { type Folders, foldersBelow } from './steps/folders.ts';
import { type Step, type StepConfigs, steps } from './steps/step-config.ts';
import { type StepMessage, terminationText } from './termination-message.ts';

const usage = `Usage: node main.ts ${steps.join('|')}

Runs one step of a build by <root>/build/config/<step>.json, where BUILDER_ROOT is the root (default /).
load loads all of them and runs none, to fill the folder NODE_COMPILE_CACHE.
Exit codes: 0 done, 1 the input is wrong, 2 trying again may help, 143 cancelled.`;

const logLines = 60;

type Run<S extends Step> = (config: StepConfigs[S], context: StepContext) => Promise<object>;

/** Each step loads only what it needs. */
const runners: { readonly [S in Step]: () => Promise<Run<S>> } = {
  fetch: async () => (await import('./steps/fetch.ts')).fetchStep,
  dependencies: async () => (await import('./steps/dependencies.ts')).dependenciesStep,
  layer: async () => (await import('./steps/layer.ts')).layerStep,
  push: async () => (await import('./steps/push.ts')).pushStep,
};

function isStep(name: string | undefined): name is Step {
  return steps.some((step) => step === name);
}

async function runStep<S extends Step>(step: S, context: StepContext): Promise<object> {
  const path = join(context.folders.config, `${step}.json`);
  const run = await runners[step]();
  return run(readConfig<StepConfigs[S]>(path), context);
}

function readConfig<T>(path: string): T {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T;
  } catch (error) {
    throw new BuildError('InvalidConfig', `${path} cannot be read: ${(error as Error).message}`);
  }
}

function leave(folders: Folders, message: StepMessage): void {
  try {
    writeFileSync(folders.terminationLog, terminationText(message));
  } catch (error) {
    process.stderr.write(`the termination message cannot be written: ${(error as Error).message}\n`);
  }
}

/** Without `process.stdout`, whose streams cost as much as the rest of a start. */
function print(text: string): void {
  try {
    writeSync(1, text);
  } catch {
    process.stdout.write(text);
  }
}

/** Loads every step and runs none: with NODE_COMPILE_CACHE they are compiled from then on. */
async function loadAll(): Promise<number> {
  for (const load of Object.values(runners)) await load();
  await (await import('./steps/dependencies.ts')).loadInstallers();
  await import('./steps/function-layer.ts');
  await import('./fetch/git.ts');
  await import('../archive/write.ts');
  flushCompileCache();
  return exitCodes.done;
}

async function main(step: string | undefined): Promise<number> {
  if (step === 'load') return loadAll();
  if (!isStep(step)) {
    process.stderr.write(`${usage}\n`);
    return exitCodes.refused;
  }
  const cancelled = new AbortController();
  process.on('SIGTERM', () => cancelled.abort()).on('SIGINT', () => cancelled.abort());
  const folders = foldersBelow(process.env.BUILDER_ROOT ?? '/');
  const kept: string[] = [];
  const log = (line: string): void => {
    kept.push(line);
    if (kept.length > logLines) kept.shift();
    print(`${step}: ${line}\n`);
  };
  try {
    const result = await runStep(step, { folders, signal: cancelled.signal, log });
    leave(folders, { step, ok: true, result, log: kept });
    return exitCodes.done;
  } catch (caught) {
    const error = cancelled.signal.aborted
      ? new BuildError('Cancelled', 'the build was stopped')
      : asBuildError(caught);
    const { reason, message } = error;
    log(`${reason}: ${message}; ${buildReasons[reason].fix}`);
    if (reason === 'Internal' && caught instanceof Error) process.stderr.write(`${caught.stack}\n`);
    leave(folders, { step, ok: false, reason, message, log: error.log.length > 0 ? error.log : kept });
    return error.exitCode;
  }
}

// Kept connections would hold the process for seconds.
process.exit(await main(process.argv[2]));
