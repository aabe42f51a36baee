import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FunctionError } from '../function-error.ts';
import { type GoPackage, type GoPlan, goPlan, holds, packageFields } from './go-plan.ts';
import type { Language } from './language.ts';
import { runTool } from './run-tool.ts';

/** The oldest Go that compiles the runtime. */
export const oldestGo = '1.24';

/** Go's tools collect garbage late, which saves a tenth of a build; what the user has set counts more. */
function environment(): NodeJS.ProcessEnv {
  const own = { CGO_ENABLED: '0', GOFLAGS: '-buildvcs=false', GOTOOLCHAIN: 'local' };
  return { GOGC: '400', ...process.env, ...own };
}

interface Quick {
  readonly plan: GoPlan;
  /** Folder of the compiler and the linker. */
  readonly tools: string;
}

/** How each program is built again without `go build`, whose own work is a third of a build. */
const known = new Map<string, Promise<Quick | undefined>>();

/** Compiled with its runtime into one program; Go's own cache makes every build after the first one short. */
export const go: Language = {
  runtime: 'go',
  prepare: async ({ folder, name }, scratch) => {
    const place = realpathSync(folder);
    const file = join(scratch, name);
    if (!(await rebuild(place, file, scratch))) {
      await build(place, file, name);
      // Nobody waits for it: what is saved before it is there takes the long way.
      known.set(place, planOf(place));
    }
    return { file, args: [], env: {} };
  },
};

/** Whether the next change of a program can be built quickly; resolves when that is known. */
export async function planned(folder: string): Promise<boolean> {
  return (await known.get(realpathSync(folder))) !== undefined;
}

/** @throws FunctionError with what the compiler says */
async function build(folder: string, file: string, name: string): Promise<void> {
  // Without what only debuggers read, linking takes two fifths less.
  const { code, output } = await runTool('go', ['build', '-ldflags=-s', '-o', file, '.'], {
    cwd: folder,
    env: environment(),
  });
  if (code === undefined)
    throw new FunctionError(`Go ${oldestGo} or newer is not on the PATH: https://go.dev/dl/`);
  if (code !== 0) throw new FunctionError(`go build of ${name} failed:\n${output}`);
}

/** Whether the program could be built from what its last build has left; why not, `go build` says best. */
async function rebuild(folder: string, file: string, scratch: string): Promise<boolean> {
  // What is not there yet is not waited for.
  const quick = await Promise.race([known.get(folder), undefined]);
  if (!quick || !stillHolds(quick.plan, folder)) return false;
  const { plan, tools } = quick;
  const run = async (tool: string, args: readonly string[]): Promise<boolean> =>
    (await runTool(join(tools, tool), args, { cwd: folder, env: environment() })).code === 0;
  const [imports, links, object] = ['imports', 'links', 'program.a'].map((each) =>
    join(scratch, 'go', each),
  ) as [string, string, string];
  mkdirSync(dirname(imports), { recursive: true });
  writeFileSync(imports, plan.imports);
  writeFileSync(links, plan.links);
  const source = ['-p=main', `-lang=${plan.language}`, '-complete', '-nolocalimports', '-pack'];
  const program = ['-buildmode=exe', `-X=runtime.godebugDefault=${plan.godebug}`, '-s'];
  return (
    (await run('compile', ['-o', object, ...source, '-importcfg', imports, ...plan.files])) &&
    (await run('link', ['-o', file, ...program, '-importcfg', links, object]))
  );
}

function stillHolds(plan: GoPlan, folder: string): boolean {
  try {
    return holds(plan, folder);
  } catch {
    // A folder of it is gone.
    return false;
  }
}

async function planOf(folder: string): Promise<Quick | undefined> {
  const options = { cwd: folder, env: environment() };
  const since = Date.now();
  const [variables, listed] = await Promise.all([
    runTool('go', ['env', 'GOTOOLDIR', 'GOWORK'], options),
    runTool('go', ['list', '-deps', '-export', `-json=${packageFields}`, '.'], options),
  ]);
  if (variables.code !== 0 || listed.code !== 0) return undefined;
  const [tools = '', workspace] = variables.output.split('\n');
  try {
    const plan = goPlan(folder, readPackages(listed.output), workspace || undefined, since);
    return plan && { plan, tools };
  } catch {
    // What was listed is gone already, or Go has told more than was asked for.
    return undefined;
  }
}

/** One JSON object after the other. */
function readPackages(text: string): GoPackage[] {
  return JSON.parse(`[${text.replaceAll(/^\}\s*^\{/gmu, '},{')}]`) as GoPackage[];
}
