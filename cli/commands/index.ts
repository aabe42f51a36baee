import type { Command } from '../command.ts';

/** Every command by name; a command's module is loaded only when it runs. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  capacity: async () => (await import('./capacity.ts')).capacity,
  check: async () => (await import('./check.ts')).check,
  completion: async () => (await import('./completion.ts')).completion,
  diff: async () => (await import('./diff.ts')).diff,
  doctor: async () => (await import('./doctor.ts')).doctor,
  down: async () => (await import('./down.ts')).down,
  explain: async () => (await import('./explain.ts')).explain,
  graph: async () => (await import('./graph.ts')).graph,
  logs: async () => (await import('./logs.ts')).logs,
  preflight: async () => (await import('./preflight.ts')).preflight,
  reconcile: async () => (await import('./reconcile.ts')).reconcile,
  seal: async () => (await import('./seal.ts')).seal,
  secrets: async () => (await import('./secrets.ts')).secrets,
  skew: async () => (await import('./skew.ts')).skew,
  status: async () => (await import('./status.ts')).status,
  synth: async () => (await import('./synth.ts')).synth,
  timeline: async () => (await import('./timeline.ts')).timeline,
  up: async () => (await import('./up.ts')).up,
};
