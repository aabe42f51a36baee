import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A Node program that prints a line once it listens, and that can be killed and started again. */
export class Killable {
  readonly #args: readonly string[];
  #child: ChildProcess | undefined;

  constructor(args: readonly string[]) {
    this.#args = args;
  }

  /** @throws when it ends before it listens, with what it printed as an error */
  async start(): Promise<void> {
    const child = spawn(process.execPath, [...this.#args], { stdio: ['ignore', 'pipe', 'pipe'] });
    this.#child = child;
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => {
      errors = (errors + chunk.toString()).slice(-4000);
    });
    const first = await Promise.race([once(child.stdout, 'data'), once(child, 'exit').then(() => undefined)]);
    if (!first) throw new Error(`${this.#args[0]} ended before it listened:\n${errors}`);
    child.stdout.resume();
  }

  /** SIGKILL: nothing is flushed and nobody is told. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, 'exit');
    child.kill('SIGKILL');
    await exit;
  }

  get pid(): number {
    return this.#child?.pid ?? 0;
  }
}
