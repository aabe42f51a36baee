import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { BuildError } from '../build-error.ts';
import { type Installation, ownArchitecture } from '../dependencies/installation.ts';
import { loadReaders, Source } from '../dependencies/source.ts';
import type { Architecture, Runtime } from '../inputs.ts';
import type { StepContext } from './context.ts';
import type { DependenciesConfig } from './step-config.ts';

type Install = (installation: Installation) => Promise<boolean>;

/** Loaded when it is needed: a build has one language. */
const installers: Readonly<Record<Runtime, () => Promise<Install>>> = {
  python: async () => (await import('../dependencies/python.ts')).installPython,
  nodejs: async () => (await import('../dependencies/nodejs.ts')).installNodejs,
  go: async () => (await import('../dependencies/go.ts')).compileGo,
};

/** Loads every language, what reads the source for them and what runs their tools. */
export async function loadInstallers(): Promise<void> {
  for (const load of Object.values(installers)) await load();
  await loadReaders();
  await import('../run-tool.ts');
}

/** What the step made. */
export interface DependenciesResult {
  /** Architectures that have something of their own. */
  readonly installed: readonly Architecture[];
}

/** Installs, or compiles, for every architecture into a folder of its name. @throws BuildError */
export async function dependenciesStep(
  config: DependenciesConfig,
  context: StepContext,
): Promise<DependenciesResult> {
  const foreign = config.architectures.filter((architecture) => architecture !== ownArchitecture());
  if (config.installScripts && foreign.length > 0) {
    const text = `install scripts make what runs on ${ownArchitecture()} alone, not on ${foreign.join(', ')}`;
    throw new BuildError('DependenciesFailed', text);
  }
  const install = await installers[config.runtime]();
  const source = new Source(context.folders);
  const installed: Architecture[] = [];
  for (const architecture of config.architectures) {
    const out = join(context.folders.dependencies, architecture);
    await mkdir(out);
    if (await install({ config, context, source, architecture, out })) installed.push(architecture);
    else await rm(out, { recursive: true });
  }
  context.log(
    installed.length > 0 ? `dependencies for ${installed.join(', ')}` : 'no dependencies to install',
  );
  return { installed };
}
