import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A program that is asked and answers; a relative path is one of this folder. */
export class Child {
  readonly #process: ChildProcess;

  constructor(program: string, args: readonly string[] = [], execArgv: readonly string[] = []) {
    const path = resolve(import.meta.dirname, program);
    this.#process = fork(path, [...args], { execArgv: [...execArgv] });
  }

  /** The next thing that it says. */
  async hear<T>(): Promise<T> {
    const [message] = (await once(this.#process, 'message')) as [T];
    return message;
  }

  ask<T>(question: object): Promise<T> {
    const answer = this.hear<T>();
    this.#process.send(question);
    return answer;
  }

  get pid(): number {
    return this.#process.pid ?? 0;
  }

  /** Resident memory, in MiB. */
  get memory(): number {
    const status = readFileSync(`/proc/${this.pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
  }

  /** SIGTERM; resolves when it has ended. */
  async terminate(): Promise<void> {
    const ended = once(this.#process, 'exit');
    this.#process.kill('SIGTERM');
    await ended;
  }

  async end(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const ended = once(this.#process, 'exit');
    this.#process.kill('SIGKILL');
    await ended;
  }
}
