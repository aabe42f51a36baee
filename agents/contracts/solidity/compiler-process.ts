import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CompilerRequest, CompilerResponse } from './compiler-child.ts';
import { endWithUs } from './end-with-us.ts';
import { installedCompilers } from './installed-compilers.ts';

/** What a compiler may use before it is killed. */
export interface CompilerLimits {
  /** For one call. Default: 30,000. */
  readonly milliseconds: number;
  /** For all calls together. Default: no limit. */
  readonly total?: number;
  /** Resident memory of the child, watched where /proc has it. Default: 2,048. */
  readonly mebibytes: number;
}

export const defaultLimits: CompilerLimits = { milliseconds: 30_000, mebibytes: 2048 };

/** The compiler was killed or broke down; what it was given cannot be compiled by it. */
export class CompilerFailure extends Error {
  override readonly name = 'CompilerFailure';
}

const here = dirname(fileURLToPath(import.meta.url));

/**
 * A child that runs compilers, one call after another. It has no environment, may read only the installed packages and
 * its own source, writes nothing but Node's compile cache and starts no process. After a failure the next call gets a
 * new child.
 */
export class CompilerProcess {
  readonly #limits: CompilerLimits;
  #left: number;
  #child: ChildProcess | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(limits: CompilerLimits = defaultLimits) {
    this.#limits = limits;
    this.#left = limits.total ?? Number.POSITIVE_INFINITY;
  }

  /** Starts the child, so that it loads while others work. */
  start(): void {
    this.#child ??= startChild();
  }

  /** @throws CompilerFailure where the compiler crashed, hung or took too much memory. */
  compile(request: CompilerRequest): Promise<string> {
    const result = this.#queue.then(() => this.#ask(request));
    this.#queue = result.catch(() => undefined);
    return result;
  }

  /** Ends the child. */
  close(): void {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }

  #ask(request: CompilerRequest): Promise<string> {
    this.start();
    const child = this.#child as ChildProcess;
    const milliseconds = Math.max(0, Math.min(this.#limits.milliseconds, this.#left));
    const begin = performance.now();
    return new Promise((resolve, reject) => {
      const fail = (message: string): void => {
        finish();
        this.close();
        reject(new CompilerFailure(message));
      };
      const timer = setTimeout(
        () => fail(`the compiler did not end in ${Math.round(milliseconds)} ms`),
        milliseconds,
      );
      const watch = setInterval(() => {
        if (residentMebibytes(child) > this.#limits.mebibytes)
          fail(`the compiler took more than ${this.#limits.mebibytes} MiB`);
      }, 100);
      const ended = (): void => fail('the compiler ended without an answer');
      const answered = (response: CompilerResponse): void => {
        finish();
        if ('output' in response) resolve(response.output);
        else reject(new CompilerFailure(`the compiler broke down: ${response.failure}`));
      };
      const finish = (): void => {
        this.#left -= performance.now() - begin;
        clearTimeout(timer);
        clearInterval(watch);
        child.off('exit', ended).off('error', ended).off('message', answered);
      };
      child.on('exit', ended).on('error', ended).on('message', answered);
      child.send(request, (error) => error && ended());
    });
  }
}

function startChild(): ChildProcess {
  const newest = installedCompilers()[0];
  if (!newest) throw new CompilerFailure('no compiler is installed: npm install');
  const modules = join(dirname(newest.soljson), '..');
  const cache = join(modules, '.cache/homelab-solc');
  const child = fork(join(here, 'compiler-child.ts'), [cache, join(dirname(newest.soljson), 'wrapper.js')], {
    env: {},
    execArgv: [
      '--permission',
      `--allow-fs-read=${modules}`,
      `--allow-fs-read=${here}`,
      `--allow-fs-read=${cache}`,
      `--allow-fs-write=${cache}`,
      '--max-old-space-size=1024',
      '--disable-warning=ExperimentalWarning',
      '--disable-warning=SecurityWarning',
    ],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  endWithUs(child);
  child.unref();
  child.channel?.unref();
  return child;
}

function residentMebibytes({ pid }: ChildProcess): number {
  try {
    const pages = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1];
    return (Number(pages) * 4096) / 2 ** 20;
  } catch {
    return 0;
  }
}
