import { basename, extname, relative, sep } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { FolderWatcher } from '../watch/folder-watcher.ts';
import type { DevReport } from './dev-report.ts';
import { stateFolder } from './dev-state.ts';
import { Front, type Target } from './front.ts';
import { functionFile, readFunction } from './function-file.ts';
import type { LocalFunction } from './function-spec.ts';
import { languages } from './languages/index.ts';
import type { PortWish } from './port.ts';
import type { RuntimeProcess } from './runtime-process.ts';
import { Standby } from './standby.ts';

/** Before a process that ended by itself is started again. */
const restartMs = 1000;
/** Editors save in steps (empty it, write it, rename it): a save is complete when nothing has come for so long. */
const quietMs = 10;
/** Before the next process is made ready: the one that has just started answers first. */
const standbyMs = 50;

/** One function while it is being worked on: two fixed addresses, and a process that every save replaces. */
export class DevFunction {
  readonly #report: DevReport;
  readonly #onSpec: () => void;
  readonly #front = new Front();
  readonly #metrics = new Front();
  readonly #standby: Standby;
  #local: LocalFunction;
  #watcher: FolderWatcher | undefined;
  #process: RuntimeProcess | undefined;
  #wanted = 0;
  /** The file whose save is not served yet; undefined for the first start and after a crash. */
  #lastSaved: string | undefined;
  #turn: Promise<Target> | undefined;
  #stopped = false;

  /** @param onSpec called when function.yaml has changed */
  constructor(local: LocalFunction, report: DevReport, onSpec: () => void) {
    this.#local = local;
    this.#report = report;
    this.#onSpec = onSpec;
    this.#standby = new Standby((line) => report.line(this.#local.name, line));
  }

  get local(): LocalFunction {
    return this.#local;
  }

  /** @returns the ports of the function and of its metrics */
  async listen(port: PortWish, metricsPort: PortWish): Promise<{ port: number; metricsPort: number }> {
    return {
      port: await this.#front.listen(port, '--port'),
      metricsPort: await this.#metrics.listen(metricsPort, '--metrics-port'),
    };
  }

  /** Starts it, and watches its folder from then on. */
  async start(): Promise<void> {
    this.#watcher = new FolderWatcher(
      this.#local.folder,
      (path) => this.#saved(path),
      isIgnored(this.#local.folder),
    );
    await this.#replace();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#watcher?.close();
    await this.#turn;
    this.#standby.stop();
    await this.#process?.stop();
    await Promise.all([this.#front.close(), this.#metrics.close()]);
  }

  #saved(path: string): void {
    if (this.#stopped) return;
    this.#lastSaved = path;
    void this.#replace();
  }

  /** Requests wait from here on; saves that come while a process starts are all in the next one. */
  async #replace(): Promise<void> {
    this.#wanted += 1;
    if (this.#turn) return;
    this.#turn = this.#takeTurns();
    this.#front.pointTo(this.#turn);
    await this.#turn;
  }

  async #takeTurns(): Promise<Target> {
    const begin = performance.now();
    let target: Target;
    let done: number;
    do {
      done = await this.#quiet();
      target = await this.#startNext();
    } while (done !== this.#wanted && !this.#stopped);
    this.#turn = undefined;
    const milliseconds = Math.round(performance.now() - begin);
    const { name, folder } = this.#local;
    const saved = this.#lastSaved;
    this.#lastSaved = undefined;
    if ('problem' in target) this.#report.problem(name, target.problem);
    else this.#report.started(name, milliseconds, saved && relative(folder, saved));
    return target;
  }

  /** Waits until nothing is saved any more. Returns which save was the last. */
  async #quiet(): Promise<number> {
    let last: number;
    do {
      last = this.#wanted;
      await delay(quietMs);
    } while (last !== this.#wanted);
    return last;
  }

  async #startNext(): Promise<Target> {
    const old = this.#process;
    try {
      this.#reread();
      const local = this.#local;
      const launch = await languages[local.runtime].prepare(local, stateFolder(local.folder));
      const next = await this.#standby.start(local, launch);
      this.#process = next;
      this.#metrics.pointTo(Promise.resolve({ port: next.metricsPort }));
      void next.ended.then(() => this.#restart(next));
      this.#standby.prepareIn(standbyMs, local, launch);
      return { port: next.port };
    } catch (error) {
      this.#process = undefined;
      const problem = (error as Error).message;
      this.#metrics.pointTo(Promise.resolve({ problem }));
      return { problem };
    } finally {
      void old?.stop();
    }
  }

  #reread(): void {
    const next = readFunction(this.#local.folder);
    if (JSON.stringify(next) === JSON.stringify(this.#local)) return;
    this.#local = next;
    this.#onSpec();
  }

  /** As a cluster would. */
  #restart(ended: RuntimeProcess): void {
    if (this.#stopped || this.#process !== ended) return;
    this.#report.problem(this.#local.name, 'the process ended by itself; it is started again');
    setTimeout(() => {
      if (!this.#stopped && this.#process === ended) void this.#replace();
    }, restartMs);
  }
}

/** What a save does not change, or what running the function writes. */
function isIgnored(folder: string): (path: string) => boolean {
  return (path) => {
    const parts = relative(folder, path).split(sep);
    if (parts.some((part) => part.startsWith('.') || part === 'node_modules' || part === '__pycache__'))
      return true;
    if (parts[0] === 'events') return true;
    return basename(path) !== functionFile && ['.zip', '.pyc', '.md', '.log', '.db'].includes(extname(path));
  };
}
