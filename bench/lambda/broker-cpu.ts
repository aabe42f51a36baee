import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts CPU in hundredths of a second, whatever the kernel's own tick. */
const ticksPerSecond = 100;

/** CPU seconds so far, user and system, of the living processes of a process group, from /proc. */
export function groupCpuSeconds(group: number): number {
  return sumTicks((fields) => Number(fields[2]) === group) / ticksPerSecond;
}

/** CPU seconds so far of one process. */
export function processCpuSeconds(pid: number): number {
  return sumTicks((_, id) => id === pid) / ticksPerSecond;
}

function sumTicks(counts: (fields: readonly string[], pid: number) => boolean): number {
  let ticks = 0;
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const fields = statFields(name);
    if (counts(fields, Number(name))) ticks += Number(fields[11]) + Number(fields[12]);
  }
  return ticks;
}

/** What follows the name in parentheses: state, parent, group, …, user ticks (11), system ticks (12). */
function statFields(pid: string): readonly string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}
