import { join } from 'node:path';
import { root } from '../../root.ts';
import type { Language } from './language.ts';

/** Runs under the Node that runs this command. The compile cache makes every start after the first one short. */
export const nodejs: Language = {
  runtime: 'nodejs',
  prepare: async () => ({
    file: process.execPath,
    args: [join(root, 'lambda/runtimes/nodejs/main.ts')],
    standby: ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'standby.ts')],
    env: { NODE_COMPILE_CACHE: join(root, '.cache/compile') },
  }),
};
