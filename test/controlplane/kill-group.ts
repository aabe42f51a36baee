/** Kills every process of the group that `leader` began; a group that is gone is left alone. */
export function killGroup(leader: number): void {
  signalGroup(leader, 'SIGKILL');
}

/** Sends a signal to every process of the group that `leader` began; a group that is gone is left alone. */
export function signalGroup(leader: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-leader, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
