import { readdirSync, readFileSync } from 'node:fs';

/** The living processes of a process group. */
export function groupMembers(group: number): readonly number[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map(Number).filter((pid) => groupOf(pid) === group);
}

/** The group stands third behind the name, which is in parentheses and may have some of its own. */
function groupOf(pid: number): number | undefined {
  const stat = read(`/proc/${pid}/stat`);
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return stat === '' ? undefined : Number(fields[2]);
}

/** Seconds of CPU so far of all threads of these processes, as the scheduler counts them: exact where ticks are not. */
export function cpuSeconds(pids: readonly number[]): number {
  return sum(pids.flatMap(threadSeconds));
}

function threadSeconds(pid: number): readonly number[] {
  const tasks = `/proc/${pid}/task`;
  const threads = orNothing(() => readdirSync(tasks), []);
  return threads.map((thread) => Number(read(`${tasks}/${thread}/schedstat`).split(' ')[0]) / 1e9);
}

/** Resident memory of these processes in MiB. */
export function residentMebibytes(pids: readonly number[]): number {
  return sum(
    pids.map((pid) => Number(/^VmRSS:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024),
  );
}

/** Empty when the process has ended meanwhile. */
function read(path: string): string {
  return orNothing(() => readFileSync(path, 'utf8'), '');
}

function orNothing<Value>(get: () => Value, nothing: Value): Value {
  try {
    return get();
  } catch {
    return nothing;
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
