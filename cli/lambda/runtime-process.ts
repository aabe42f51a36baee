import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { endWithUs } from '../../agents/contracts/solidity/end-with-us.ts';
import { functionEnvironment } from './function-env.ts';
import { FunctionError } from './function-error.ts';
import type { LocalFunction } from './function-spec.ts';
import type { Launch } from './languages/language.ts';

/** One line that a runtime wrote: its fields, or the text where it is no JSON. */
export interface RuntimeLine {
  readonly level: string;
  readonly message: string;
  readonly [field: string]: unknown;
}

export interface RuntimeOptions {
  /** 0: none. */
  readonly metricsPort: number;
  readonly onLine: (line: RuntimeLine) => void;
  /** Variables over those that the function has. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A function's server, as a process of its own on a port that was free. */
export class RuntimeProcess {
  readonly port: number;
  readonly metricsPort: number;
  readonly #child: Child;

  constructor(child: Child, port: number, metricsPort: number) {
    this.#child = child;
    this.port = port;
    this.metricsPort = metricsPort;
  }

  /** Resolves when the process has ended, by itself or by `stop`. */
  get ended(): Promise<void> {
    return hasEnded(this.#child) ? Promise.resolve() : once(this.#child, 'exit').then(() => {});
  }

  /** Lets invocations under way end, for `seconds` at most. */
  async stop(seconds = 10): Promise<void> {
    if (hasEnded(this.#child)) return;
    this.#child.kill('SIGTERM');
    const kill = setTimeout(() => this.#child.kill('SIGKILL'), seconds * 1000);
    await this.ended;
    clearTimeout(kill);
  }
}

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

function hasEnded({ exitCode, signalCode }: Child): boolean {
  return exitCode !== null || signalCode !== null;
}

/** A process that has begun to start. */
export interface StartingRuntime {
  /**
   * Lets it go on, and waits until it listens: it may still not be ready, when its handler does not load.
   * @throws FunctionError with its output when it ends before
   */
  readonly go: () => Promise<RuntimeProcess>;
  /** Ends it when it is not needed any more. */
  readonly abandon: () => void;
}

/**
 * Starts the process of a function.
 * @param standby whether it stops before it reads anything of the function, until it is told to go
 */
export function spawnRuntime(
  local: LocalFunction,
  launch: Launch,
  options: RuntimeOptions,
  standby = false,
): StartingRuntime {
  const own = { ...launch.env, PORT: '0', METRICS_PORT: String(options.metricsPort), ...options.env };
  const child = spawn(launch.file, (standby && launch.standby) || launch.args, {
    cwd: local.folder,
    env: functionEnvironment(local, own),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  endWithUs(child);
  // It may be gone before it is told to go; that it ended is seen below.
  child.stdin.on('error', () => {});
  const listening = portOf(child, local, launch, options.onLine);
  listening.catch(() => {});
  return {
    go: async () => {
      child.stdin.end('go\n');
      return new RuntimeProcess(child, await listening, options.metricsPort);
    },
    abandon: () => child.kill('SIGKILL'),
  };
}

/** Starts a function and waits until it listens. @throws FunctionError with its output when it ends before */
export function startRuntime(
  local: LocalFunction,
  launch: Launch,
  options: RuntimeOptions,
): Promise<RuntimeProcess> {
  return spawnRuntime(local, launch, options).go();
}

function portOf(
  child: Child,
  { name }: LocalFunction,
  { file }: Launch,
  onLine: RuntimeOptions['onLine'],
): Promise<number> {
  const lines: string[] = [];
  return new Promise((resolve, reject) => {
    const read = (text: string): void => {
      const line = parseLine(text);
      if (lines.length < 50) lines.push(`  ${line.message}`);
      if (line.message === 'listening' && typeof line.port === 'number') resolve(line.port);
      onLine(line);
    };
    createInterface({ input: child.stdout }).on('line', read);
    createInterface({ input: child.stderr }).on('line', read);
    child.once('error', (error) => reject(new FunctionError(`${file} does not start: ${error.message}`)));
    child.once('close', () =>
      reject(new FunctionError([`${name} ended while it started:`, ...lines].join('\n'))),
    );
  });
}

function parseLine(text: string): RuntimeLine {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && 'message' in value) return value as RuntimeLine;
  } catch {
    // What the author prints is no JSON, and a line all the same.
  }
  return { level: 'info', message: text };
}
