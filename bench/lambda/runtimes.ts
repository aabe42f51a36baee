import { go } from './go.ts';
import { type Cost, measureLoad, measureStartup, type Rounds, type Startup } from './measure.ts';
import { nodejs } from './nodejs.ts';
import { python } from './python.ts';
import type { Program } from './served.ts';

/** A language whose runtime is measured. */
export interface BenchedRuntime {
  readonly name: string;
  /** At most so many times what the bare server takes. */
  readonly limits: { readonly binary: number; readonly structured: number; readonly startup: number };
  /** A bare server and our runtime, in this order; compiled where that is needed. */
  readonly programs: () => readonly Program[];
  /** Other projects' runtimes, installed into .cache when they are first asked for. */
  readonly others: () => readonly Program[];
}

const all: readonly BenchedRuntime[] = [nodejs, python, go];

export const runtimeNames = all.map(({ name }) => name);

export interface RuntimeOptions extends Rounds {
  readonly names: readonly string[];
  readonly starts: number;
  readonly withOthers: boolean;
}

/** What one event and one start take in a language, each program against the bare one in the same rounds. */
export interface RuntimeResult {
  readonly runtime: string;
  readonly limits: BenchedRuntime['limits'];
  readonly binary: readonly Cost[];
  readonly structured: readonly Cost[];
  readonly startup: readonly Startup[];
}

/** @throws when a program does not start, or one of the others cannot be installed */
export async function benchRuntimes(options: RuntimeOptions): Promise<readonly RuntimeResult[]> {
  const results: RuntimeResult[] = [];
  for (const benched of all) {
    if (!options.names.includes(benched.name)) continue;
    results.push(await benchRuntime(benched, options));
  }
  return results;
}

async function benchRuntime(benched: BenchedRuntime, options: RuntimeOptions): Promise<RuntimeResult> {
  const { name: runtime, limits } = benched;
  const programs = [...benched.programs(), ...(options.withOthers ? benched.others() : [])];
  process.stderr.write(`${runtime}: ${programs.map(({ name }) => name).join(', ')}\n`);
  const binary = await measureLoad(programs, 'binary', options);
  const structured = await measureLoad(programs, 'structured', options);
  return { runtime, limits, binary, structured, startup: await measureStartup(programs, options.starts) };
}
