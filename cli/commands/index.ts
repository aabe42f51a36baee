import type { Command } from '../command.ts';

/** Every command by name; a command's module is loaded only when it runs. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check.ts')).check,
  explain: async () => (await import('./explain.ts')).explain,
  graph: async () => (await import('./graph.ts')).graph,
  diff: async () => (await import('./diff.ts')).diff,
  synth: async () => (await import('./synth.ts')).synth,
  timeline: async () => (await import('./timeline.ts')).timeline,
};
