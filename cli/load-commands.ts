import type { Command } from './command.ts';
import { commands } from './commands/index.ts';

/** Every command, by name. */
export async function loadCommands(): Promise<readonly Command[]> {
  const names = Object.keys(commands).sort();
  const loaded = await Promise.all(names.map((name) => commands[name]?.()));
  return loaded.filter((command) => command !== undefined);
}
