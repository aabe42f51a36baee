import { compare } from '../../constructs/core/manifest.ts';

/** Work with a name; times in seconds. */
export interface Task {
  readonly name: string;
  readonly dependsOn: readonly string[];
  readonly seconds: number;
}

/** What a task waited for last: a task that had to be ready, or one that kept its worker. */
export interface Wait {
  readonly for: 'dependency' | 'worker';
  readonly task: string;
}

export interface ScheduledTask {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Undefined for a task that began at once. */
  readonly waited?: Wait;
}

interface Worker {
  readonly free: number;
  readonly last?: string;
}

/**
 * When each task runs if every worker takes whatever could begin first, by name among equals. A task can begin
 * `delay` seconds after its last dependency has ended. In the order of their beginning.
 * @throws RangeError when tasks wait for each other or for one that is not there
 */
export function schedule(tasks: readonly Task[], workers: number, delay: number): readonly ScheduledTask[] {
  const done = new Map<string, ScheduledTask>();
  const pool: Worker[] = Array.from({ length: Math.min(workers, tasks.length) }, () => ({ free: 0 }));
  while (done.size < tasks.length) {
    const next = tasks
      .filter(({ name, dependsOn }) => !done.has(name) && dependsOn.every((each) => done.has(each)))
      .map((task) => ({ task, ...readiness(task, done, delay) }))
      .sort((a, b) => a.from - b.from || compare(a.task.name, b.task.name))[0];
    if (!next) throw new RangeError(`never begin: ${waiting(tasks, done).join(', ')}`);
    const { task, from, last } = next;
    const worker = pool.reduce((a, b) => (b.free < a.free ? b : a));
    const start = Math.max(from, worker.free);
    const waited = worker.free > from ? wait('worker', worker.last) : wait('dependency', last);
    const end = start + task.seconds;
    done.set(task.name, { name: task.name, start, end, ...(waited ? { waited } : {}) });
    pool[pool.indexOf(worker)] = { free: end, last: task.name };
  }
  return [...done.values()];
}

function wait(reason: Wait['for'], task: string | undefined): Wait | undefined {
  return task === undefined ? undefined : { for: reason, task };
}

/** From when a task could run, and the dependency that ended last. */
function readiness(
  { dependsOn }: Task,
  done: ReadonlyMap<string, ScheduledTask>,
  delay: number,
): { readonly from: number; readonly last?: string } {
  const ends = dependsOn.map((name) => ({ name, end: done.get(name)?.end ?? 0 }));
  const last = ends.sort((a, b) => b.end - a.end || compare(a.name, b.name))[0];
  return last ? { from: last.end + delay, last: last.name } : { from: 0 };
}

function waiting(tasks: readonly Task[], done: ReadonlyMap<string, unknown>): readonly string[] {
  return tasks
    .map(({ name }) => name)
    .filter((name) => !done.has(name))
    .sort(compare);
}

/** The tasks that led to the last end, first one first: none of them could be later without moving it. */
export function criticalPath(tasks: readonly ScheduledTask[]): readonly string[] {
  const byName = new Map(tasks.map((task) => [task.name, task]));
  const path: string[] = [];
  const latest = [...tasks].sort((a, b) => b.end - a.end || compare(a.name, b.name))[0];
  for (let task = latest; task; task = task.waited && byName.get(task.waited.task)) path.unshift(task.name);
  return path;
}
