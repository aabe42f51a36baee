import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../../cli/root.ts';

/** How a command ended. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** One line of `homelab lambda dev --json`. */
export interface DevLine {
  readonly kind: string;
  readonly [field: string]: unknown;
}

const homelab = join(root, 'cli/homelab.js');

/** Somebody at a terminal: a folder of their own, and the commands that they type in it. */
export class Author {
  readonly folder = mkdtempSync(join(tmpdir(), 'homelab-author-'));
  readonly #children = new Set<ChildProcess>();

  /** Runs `homelab lambda …` to its end. */
  lambda(...args: readonly string[]): Promise<Ended> {
    const options = { cwd: this.folder, env: environment() };
    return new Promise((resolve) => {
      execFile(process.execPath, [homelab, 'lambda', ...args], options, (error, out, err) => {
        resolve({ code: Number(error?.code ?? 0), out, err });
      });
    });
  }

  /** Starts `homelab lambda dev --json …` on ports that are free, and waits until it is ready. */
  async dev(...args: readonly string[]): Promise<DevRun> {
    const ports = ['--port', '0', '--metrics-port', '0', '--broker-port', '0'];
    const child = spawn(process.execPath, [homelab, 'lambda', 'dev', ...args, ...ports, '--json'], {
      cwd: this.folder,
      env: environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#children.add(child);
    const run = new DevRun(child);
    await run.line(({ kind }) => kind === 'ready');
    return run;
  }

  async leave(): Promise<void> {
    for (const child of this.#children) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function environment(): NodeJS.ProcessEnv {
  const { FORCE_COLOR: _, ...env } = process.env;
  return { ...env, NO_COLOR: '1' };
}

/** A `homelab lambda dev` that runs. */
export class DevRun {
  readonly lines: DevLine[] = [];
  readonly #child: ChildProcess;
  readonly #waiting = new Set<() => void>();
  #errors = '';

  constructor(child: ChildProcess) {
    this.#child = child;
    if (child.stdout) createInterface({ input: child.stdout }).on('line', (line) => this.#take(line));
    child.stderr?.on('data', (chunk) => {
      this.#errors += chunk;
    });
    child.once('close', () => this.#wake());
  }

  /**
   * The first line that satisfies, from the n-th on, now or later.
   * @throws Error when the command ends before
   */
  line(satisfies: (line: DevLine) => boolean, from = 0): Promise<DevLine> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        const found = this.lines.slice(from).find(satisfies);
        if (found) resolve(found);
        else if (this.#child.exitCode !== null) reject(new Error(`dev ended: ${this.#errors}`));
        else return;
        this.#waiting.delete(look);
      };
      this.#waiting.add(look);
      look();
    });
  }

  /** Ctrl-C. */
  async interrupt(): Promise<number | null> {
    this.#child.kill('SIGINT');
    if (this.#child.exitCode === null) await once(this.#child, 'exit');
    return this.#child.exitCode;
  }

  #take(line: string): void {
    this.lines.push(JSON.parse(line) as DevLine);
    this.#wake();
  }

  #wake(): void {
    for (const look of this.#waiting) look();
  }
}
