import { join } from 'node:path';
import { FunctionError } from '../function-error.ts';
import type { Language } from './language.ts';
import { runTool } from './run-tool.ts';

/** The oldest Go that compiles the runtime. */
export const oldestGo = '1.24';

/** Go's tools collect garbage late, which saves a tenth of a build; what the user has set counts more. */
function environment(): NodeJS.ProcessEnv {
  const own = { CGO_ENABLED: '0', GOFLAGS: '-buildvcs=false', GOTOOLCHAIN: 'local' };
  return { GOGC: '400', ...process.env, ...own };
}

/** Compiled with its runtime into one program; Go's own cache makes every build after the first one short. */
export const go: Language = {
  runtime: 'go',
  prepare: async ({ folder, name }, scratch) => {
    const file = join(scratch, name);
    // Without what only debuggers read, linking takes a third less.
    const { code, output } = await runTool('go', ['build', '-ldflags=-w', '-o', file, '.'], {
      cwd: folder,
      env: environment(),
    });
    if (code === undefined)
      throw new FunctionError(`Go ${oldestGo} or newer is not on the PATH: https://go.dev/dl/`);
    if (code !== 0) throw new FunctionError(`go build of ${name} failed:\n${output}`);
    return { file, args: [], env: {} };
  },
};
