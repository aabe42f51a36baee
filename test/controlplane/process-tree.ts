import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { killGroup, signalGroup } from './kill-group.ts';
import type { ProcessEnd, ProcessSpec, Report } from './process-spec.ts';

/** A quarter less CPU for a server of Kubernetes than with Go's defaults, for half a gigabyte more. */
const goMemory = { GOGC: '400', GOMEMLIMIT: '900MiB' };

/** A process that should run on has ended, or could not be started. */
export class ProcessEndedError extends Error {
  override name = 'ProcessEndedError';
}

/**
 * Processes that share one folder and one fate: `stop()` ends them all and removes the folder, and so does the
 * end of this process, even by SIGKILL.
 */
export class ProcessTree {
  readonly #supervisor: ChildProcess;
  readonly #groups = new Map<string, number>();
  readonly #restarting = new Set<string>();
  readonly #ends = new Map<string, PromiseWithResolvers<ProcessEnd>>();
  readonly #ready = Promise.withResolvers<string>();
  #folder = '';
  #failure: ProcessEndedError | undefined;
  #stopping = false;

  private constructor(prefix: string) {
    this.#supervisor = fork(fileURLToPath(new URL('./supervisor.ts', import.meta.url)), [prefix], {
      detached: true,
      env: {},
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.#supervisor.on('message', (report: Report) => this.#hear(report));
    this.#supervisor.on('exit', (code) => this.#mourn(code));
    this.#supervisor.on('error', (error) => this.#ready.reject(error));
  }

  /**
   * @param prefix of the path of the folder that the tree shares; random letters follow
   * @throws ProcessEndedError when the supervisor cannot be started
   */
  static async start(prefix: string): Promise<ProcessTree> {
    const tree = new ProcessTree(prefix);
    tree.#folder = await tree.#ready.promise;
    return tree;
  }

  /** Every process's working folder and logs; removed with the tree. */
  get folder(): string {
    return this.#folder;
  }

  /** Starts a process that runs until `stop()`; when it ends before, `throwIfEnded()` throws. */
  run(spec: ProcessSpec): void {
    this.finish(spec).then(
      (end) => {
        if (this.#restarting.delete(spec.name)) this.run(spec);
        else this.#fail(() => `${spec.name} ended ${describe(end)}; its last lines:\n${this.log(spec.name)}`);
      },
      ({ message }: Error) => this.#fail(() => message),
    );
  }

  /**
   * Kills a process of `run()` as a crash would, and starts it again as it was.
   * @throws Error when none of that name runs
   */
  restart(name: string): void {
    const leader = this.#groups.get(name);
    if (leader === undefined) throw new Error(`no process ${name} runs`);
    this.#restarting.add(name);
    killGroup(leader);
  }

  /** Every process stands still, memory and connections kept, until `resume()`; `stop()` ends it all the same. */
  pause(): void {
    for (const leader of this.#groups.values()) signalGroup(leader, 'SIGSTOP');
  }

  /** Goes on after `pause()`. */
  resume(): void {
    for (const leader of this.#groups.values()) signalGroup(leader, 'SIGCONT');
  }

  /**
   * Starts a process and waits for its end.
   * @throws ProcessEndedError when it cannot be started or the tree stops first
   */
  finish(spec: ProcessSpec): Promise<ProcessEnd> {
    const end = Promise.withResolvers<ProcessEnd>();
    this.#ends.set(spec.name, end);
    const env = { ...goMemory, HOME: this.#folder, TMPDIR: this.#folder, ...spec.env };
    this.#supervisor.send(
      { ...spec, env },
      (error) => error && end.reject(new ProcessEndedError(error.message)),
    );
    return end.promise;
  }

  /** @throws ProcessEndedError with the last lines of its log when a process of `run()` has ended */
  throwIfEnded(): void {
    if (this.#failure) throw this.#failure;
  }

  /** What a process wrote so far, its last lines only. */
  log(name: string, lines = 20): string {
    const text = readFileSync(join(this.#folder, `${name}.log`), 'utf8');
    return text.trimEnd().split('\n').slice(-lines).join('\n');
  }

  /** Kills every process and removes the folder; returns when all are gone. */
  async stop(): Promise<void> {
    this.#stopping = true;
    const { exitCode, signalCode } = this.#supervisor;
    if (exitCode !== null || signalCode !== null) return;
    const exit = once(this.#supervisor, 'exit');
    if (this.#supervisor.connected) this.#supervisor.disconnect();
    await exit;
  }

  #hear(report: Report): void {
    if (report.type === 'ready') this.#ready.resolve(report.folder);
    if (report.type === 'started') this.#groups.set(report.name, report.pid);
    if (report.type !== 'ended') return;
    this.#groups.delete(report.name);
    const end = this.#ends.get(report.name);
    if (report.problem) end?.reject(new ProcessEndedError(report.problem));
    else end?.resolve({ code: report.code, signal: report.signal });
  }

  /** The supervisor is gone: after `stop()` with everything, otherwise without having tidied up. */
  #mourn(exitCode: number | null): void {
    if (exitCode !== 0) {
      for (const leader of this.#groups.values()) killGroup(leader);
      if (this.#folder) rmSync(this.#folder, { recursive: true, force: true, maxRetries: 10 });
    }
    const error = new ProcessEndedError(this.#stopping ? 'the tree was stopped' : 'the supervisor has ended');
    this.#ready.reject(error);
    for (const end of this.#ends.values()) end.reject(error);
  }

  #fail(message: () => string): void {
    if (!this.#stopping) this.#failure ??= new ProcessEndedError(message());
  }
}

function describe({ code, signal }: ProcessEnd): string {
  return signal ? `by ${signal}` : `with exit code ${code}`;
}
