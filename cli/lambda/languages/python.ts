import { join } from 'node:path';
import { root } from '../../root.ts';
import { FunctionError } from '../function-error.ts';
import type { Language } from './language.ts';
import { runTool } from './run-tool.ts';

/** The oldest Python that runs a function, as [major, minor]. */
export const oldestPython = [3, 11] as const;

/** A virtual environment's own comes first on the PATH. */
const candidates = ['python3', 'python3.14', 'python3.13', 'python3.12', 'python3.11'];

export const python: Language = {
  runtime: 'python',
  prepare: async () => {
    const file = (await findPython())?.file;
    if (!file)
      throw new FunctionError(
        `Python ${oldestPython.join('.')} or newer is not on the PATH: https://www.python.org/downloads/`,
      );
    const runtime = join(root, 'lambda/runtimes/python');
    const standby = [join(import.meta.dirname, 'standby.py'), runtime];
    return { file, args: [join(runtime, 'serve.py')], standby, env: { PYTHONUNBUFFERED: '1' } };
  },
};

let found: Promise<{ readonly file: string; readonly version: string } | undefined> | undefined;

/** The first Python on the PATH that is new enough, by its own path: a shim in between costs time at every start. */
export function findPython(): Promise<{ readonly file: string; readonly version: string } | undefined> {
  found ??= look();
  return found;
}

async function look(): Promise<{ readonly file: string; readonly version: string } | undefined> {
  for (const candidate of candidates) {
    const script = 'import sys; print("%d.%d.%d" % sys.version_info[:3]); print(sys.executable)';
    const { code, output } = await runTool(candidate, ['-c', script]);
    const [version = '', file = ''] = output.split('\n');
    const [major = 0, minor = 0] = version.split('.').map(Number);
    if (code === 0 && major === oldestPython[0] && minor >= oldestPython[1] && file) return { file, version };
  }
  return undefined;
}
