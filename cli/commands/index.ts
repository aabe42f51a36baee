import type { Command } from '../command.ts';

/** Every command by name; a command's module is loaded only when it runs. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check.ts')).check,
  synth: async () => (await import('./synth.ts')).synth,
};
