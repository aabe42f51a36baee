import { dirname } from 'node:path';
import { BuildError, type BuildReason } from '../build-error.ts';
import type { Architecture } from '../inputs.ts';
import type { StepContext } from '../steps/context.ts';
import type { DependenciesConfig } from '../steps/step-config.ts';
import type { Source } from './source.ts';

/** One language's way to what a function needs beside its source. */
export interface Installation {
  readonly config: DependenciesConfig;
  readonly context: StepContext;
  readonly source: Source;
  readonly architecture: Architecture;
  /** Where the result goes; it exists and is empty. */
  readonly out: string;
}

/** Runs a tool of the language. @throws BuildError IndexUnavailable where the network fails, else the reason */
export async function install(
  { config, context }: Installation,
  command: readonly [file: string, ...args: string[]],
  options: {
    readonly cwd: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly reason: BuildReason;
  },
): Promise<string> {
  const [file, ...args] = command;
  const { folders, signal, log } = context;
  const env = {
    // npm is beside the Node that runs this.
    PATH: `${dirname(process.execPath)}:${process.env.PATH ?? ''}`,
    HOME: folders.scratch,
    TMPDIR: folders.scratch,
    LANG: 'C.UTF-8',
    ...config.environment,
    ...options.env,
  };
  // Loaded here: most functions bring no dependencies, and then no program runs.
  const { isTrouble, runTool } = await import('../run-tool.ts');
  const result = await runTool(file, args, { cwd: options.cwd, env, signal, onLine: log });
  if (result.code === 0) return result.output;
  const reason = isTrouble(result.log.join('\n')) ? 'IndexUnavailable' : options.reason;
  const last = result.log.findLast((line) => /\S/.test(line)) ?? 'it said nothing';
  throw new BuildError(reason, `${file} ended with ${result.code}: ${last}`, { log: result.log });
}

/** The architecture of this process. */
export function ownArchitecture(): Architecture {
  return process.arch === 'arm64' ? 'arm64' : 'amd64';
}
