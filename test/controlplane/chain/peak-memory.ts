import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';

/**
 * MiB that all processes working in a folder have taken at most, each at its own time: more than they ever took
 * together. Undefined where the system has no /proc.
 */
export function peakMemory(folder: string): number | undefined {
  if (!existsSync('/proc/self/status')) return undefined;
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const kibibytes = processes.flatMap((id) => {
    try {
      if (readlinkSync(`/proc/${id}/cwd`) !== folder) return [];
      return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0);
    } catch {
      // It has ended since, or belongs to somebody else.
      return [];
    }
  });
  return Math.round(kibibytes.reduce((sum, each) => sum + each, 0) / 1024);
}
