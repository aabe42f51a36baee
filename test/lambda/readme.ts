import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** One step of a page: a line to type, or a text that must have been printed by then. */
export type ReadmeStep = { readonly command: string } | { readonly shown: string };

/** The lines of `sh` blocks and those of `text` blocks, in their order. */
export function readmeSteps(markdown: string): readonly ReadmeStep[] {
  return [...markdown.matchAll(/^```(sh|text)\n(.*?)^```$/gms)].flatMap(([, language, block = '']) => {
    const lines = block.split('\n').filter((line) => line.trim() !== '');
    return lines.map((line) => (language === 'sh' ? { command: line } : { shown: line.trim() }));
  });
}

/** What `npx` does here, without the second that it takes to start; test/doors.test.ts goes through it. */
const npx = 'npx() { PATH="$PACKAGES_BIN:$PATH" "$@"; }';

/** Types the commands of a page as they stand; one that runs on is left running until the end. */
export class ReadmeRun {
  readonly #folder: string;
  readonly #running: ChildProcess[] = [];
  output = '';

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** @throws Error with all output when a command fails, or a text does not come while it may */
  async step(step: ReadmeStep): Promise<void> {
    if ('shown' in step) await this.#wait(() => this.output.includes(step.shown));
    else if (step.command.includes('homelab lambda dev')) await this.#startDev(step.command);
    else await this.#type(step.command);
  }

  async end(): Promise<void> {
    for (const child of this.#running) {
      if (child.pid === undefined || child.exitCode !== null) continue;
      // The group: npx, and what it started.
      process.kill(-child.pid, 'SIGINT');
      await once(child, 'exit');
    }
  }

  async #type(command: string): Promise<void> {
    const child = this.#spawn(command, false);
    const [code] = await once(child, 'close');
    if (code !== 0) throw new Error(`${command} ended with ${code}:\n${this.output}`);
  }

  async #startDev(command: string): Promise<void> {
    const child = this.#spawn(command, true);
    this.#running.push(child);
    const [, words = ''] = /lambda dev (.*?)(?: --.*)?$/.exec(command) ?? [];
    const states = words.split(' ').map((folder) => join(this.#folder, folder, '.homelab/dev.json'));
    await this.#wait(() => {
      if (child.exitCode !== null) throw new Error(`${command} ended:\n${this.output}`);
      return states.every((path) => existsSync(path) && readFileSync(path, 'utf8').endsWith('}\n'));
    });
  }

  #spawn(command: string, detached: boolean): ChildProcess {
    const env = { ...process.env, NO_COLOR: '1', PACKAGES_BIN: join(this.#folder, 'node_modules/.bin') };
    const child = spawn('bash', ['-c', `${npx}\n${command}`], { cwd: this.#folder, env, detached });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        this.output += chunk;
      });
    }
    return child;
  }

  async #wait(until: () => boolean): Promise<void> {
    while (!until()) await delay(50);
  }
}
