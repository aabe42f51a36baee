import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pullImage } from '../../../lambda/builder/e2e/unpacked-image.ts';
import { freePorts } from '../../servers/ports.ts';

/** What a function says to an event. */
export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/** Longest that a runtime may take to answer its first probe. */
const startMs = 60_000;

/**
 * The process of an image: pulled by skopeo, which compares every digest, unpacked by umoci, and run as its configuration
 * says, with the variables of the container. Only the walls of a container are missing.
 */
export class RunningFunction {
  readonly url: string;
  readonly #metricsUrl: string;
  readonly #process: ChildProcess;

  private constructor(process: ChildProcess, [port = 0, metricsPort = 0]: readonly number[]) {
    this.#process = process;
    this.url = `http://127.0.0.1:${port}`;
    this.#metricsUrl = `http://127.0.0.1:${metricsPort}/metrics`;
  }

  /** @param variables of the container; those of the image are there too */
  static async start(
    image: string,
    variables: Readonly<Record<string, string>>,
    folder: string,
  ): Promise<RunningFunction> {
    mkdirSync(folder, { recursive: true });
    const { rootfs, config } = pullImage(image, 'amd64', folder);
    const own = (text: string): string => text.replace(/^\/(?=opt|function|dependencies)/, `${rootfs}/`);
    const ports = await freePorts(2);
    const [file = '', ...args] = config.Entrypoint.map(own);
    const child = spawn(file === 'node' ? process.execPath : file, args, {
      cwd: join(rootfs, config.WorkingDir),
      env: {
        ...Object.fromEntries(config.Env.map((line) => pairOf(line, own))),
        ...variables,
        PATH: process.env.PATH,
        PORT: String(ports[0]),
        METRICS_PORT: String(ports[1]),
      },
      stdio: 'ignore',
    });
    return new RunningFunction(child, ports);
  }

  /** Why it cannot take calls; undefined when it can. */
  async problem(): Promise<string | undefined> {
    const end = performance.now() + startMs;
    while (performance.now() < end && this.#process.exitCode === null) {
      const answer = await fetch(`${this.url}/health/readiness`).catch(() => undefined);
      if (answer) return answer.ok ? undefined : await answer.text();
      await sleep(100);
    }
    return `the process ended with ${this.#process.exitCode} before it answered a probe`;
  }

  /** Sends an event as a Broker does. */
  async send(id: string, data: object): Promise<Reply> {
    const headers = {
      'content-type': 'application/json',
      'ce-specversion': '1.0',
      'ce-id': id,
      'ce-source': '/test',
      'ce-type': 'com.example.greeting',
      prefer: 'reply',
    };
    const answer = await fetch(this.url, { method: 'POST', headers, body: JSON.stringify(data) });
    const text = await answer.text();
    return { status: answer.status, body: text === '' ? undefined : JSON.parse(text) };
  }

  async metrics(): Promise<string> {
    return (await fetch(this.#metricsUrl)).text();
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const ended = once(this.#process, 'exit');
    this.#process.kill('SIGKILL');
    await ended;
  }
}

function pairOf(line: string, own: (text: string) => string): readonly [string, string] {
  const [name = '', ...value] = line.split('=');
  return [name, own(value.join('='))];
}
