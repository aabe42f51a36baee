import type { Argv } from '../invocation.ts';

/**
 * A command on a machine, as root. The user's own ssh configuration says where the machine is and who logs in; ssh hands
 * the words to a shell there, so only words that no shell touches are let through.
 * @throws Error for another word
 */
export function onMachine(machine: string, ...words: readonly string[]): Argv {
  for (const word of words) {
    if (!/^[\w@%+=:,./-]+$/.test(word)) throw new Error(`${JSON.stringify(word)} is no plain word for ssh`);
  }
  return ['ssh', '-o', 'BatchMode=yes', '-o', 'ConnectTimeout=10', machine, 'sudo', '-n', ...words];
}
