import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent } from 'node:http';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { type Answer, type Message, send } from './client.ts';
import type { Language } from './languages.ts';

export type Environment = Readonly<Record<string, string>>;

/** One line of a runtime's log. */
export interface LogLine {
  readonly [field: string]: unknown;
  readonly level: string;
  readonly message: string;
}

/** A runtime with one fixture function, as a process of its own. */
export class FunctionProcess {
  readonly port: number;
  readonly metricsPort: number;
  readonly #child: Child;
  readonly #output: Output;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 100 });

  constructor(child: Child, output: Output, listening: LogLine) {
    this.#child = child;
    this.#output = output;
    this.port = Number(listening.port);
    this.metricsPort = Number(listening.metrics_port);
  }

  send(message: Message = {}): Promise<Answer> {
    return send(this.port, { agent: this.#agent, ...message });
  }

  /** The first line of the log that satisfies, now or later. */
  log(satisfies: (line: LogLine) => boolean): Promise<LogLine> {
    return this.#output.find(satisfies);
  }

  get lines(): readonly string[] {
    return this.#output.lines;
  }

  signal(signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): void {
    this.#child.kill(signal);
  }

  /** Exit code, once the process has ended. */
  async exit(): Promise<number | null> {
    if (this.#child.exitCode === null && this.#child.signalCode === null) await once(this.#child, 'exit');
    return this.#child.exitCode;
  }

  async kill(): Promise<void> {
    this.signal('SIGKILL');
    await this.exit();
    this.#agent.destroy();
  }
}

type Child = ChildProcessByStdio<null, Readable, Readable>;

const root = (language: Language): string =>
  fileURLToPath(new URL(`functions/${language.name}/`, import.meta.url));

const defaults: Environment = {
  PORT: '0',
  METRICS_PORT: '0',
  K_SERVICE: 'fixture',
  K_REVISION: 'fixture-00001',
  NODE_COMPILE_CACHE: fileURLToPath(new URL('../../../.cache/compile', import.meta.url)),
};

function launch(language: Language, environment: Environment): { child: Child; output: Output } {
  const [program = '', ...args] = language.command;
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(program, args, {
    cwd: root(language),
    env: { PATH, HOME, ...defaults, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { child, output: new Output(child) };
}

/** Starts a runtime and waits until it listens. @throws with its output when it ends before */
export async function startFunction(language: Language, environment: Environment): Promise<FunctionProcess> {
  for (let attempt = 0; ; attempt++) {
    const metrics: Environment =
      environment.METRICS_PORT === 'any' ? { METRICS_PORT: `${randomPort()}` } : {};
    const { child, output } = launch(language, { ...environment, ...metrics });
    const ended = once(child, 'exit').then(() => undefined);
    const listening = await Promise.race([output.find(({ message }) => message === 'listening'), ended]);
    if (listening) return new FunctionProcess(child, output, listening);
    // Somebody else may have the port that was guessed for the metrics.
    if (environment.METRICS_PORT !== 'any' || attempt === 4) throw new Error(output.everything);
  }
}

/** Runs a runtime that is expected to end by itself. */
export async function runToEnd(
  language: Language,
  environment: Environment,
): Promise<{ code: number | null; lines: readonly string[] }> {
  const { child, output } = launch(language, environment);
  await once(child, 'close');
  return { code: child.exitCode, lines: output.lines };
}

/** Below the ports that Linux gives to outgoing connections. */
const randomPort = (): number => 12_000 + Math.floor(Math.random() * 18_000);

/** What a process wrote, read by lines. */
class Output {
  readonly lines: string[] = [];
  readonly #child: Child;
  readonly #waiting = new Set<() => void>();
  #errors = '';

  constructor(child: Child) {
    this.#child = child;
    createInterface({ input: child.stdout }).on('line', (line) => {
      this.lines.push(line);
      for (const look of this.#waiting) look();
    });
    child.stderr.on('data', (chunk) => {
      this.#errors += chunk;
    });
  }

  get everything(): string {
    return `${this.#child.spawnargs.join(' ')} ended with ${this.#child.exitCode}:\n${this.lines.join('\n')}\n${this.#errors}`;
  }

  find(satisfies: (line: LogLine) => boolean): Promise<LogLine> {
    return new Promise((resolve) => {
      let next = 0;
      const look = (): void => {
        for (; next < this.lines.length; next++) {
          const line = parse(this.lines[next] ?? '');
          if (!line || !satisfies(line)) continue;
          this.#waiting.delete(look);
          resolve(line);
          return;
        }
      };
      this.#waiting.add(look);
      look();
    });
  }
}

function parse(line: string): LogLine | undefined {
  return line.startsWith('{') ? (JSON.parse(line) as LogLine) : undefined;
}
