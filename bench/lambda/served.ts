import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, type OutgoingHttpHeaders, request } from 'node:http';
import { freePorts } from '../../test/servers/ports.ts';
import { message } from './message.ts';
import { cpuSeconds, groupMembers, residentMebibytes } from './processes.ts';

/** A program that serves events, as the bench starts it. */
export interface Program {
  readonly name: string;
  readonly command: readonly string[];
  /** Beside `PORT`. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A running program, with whatever processes it started. */
export class Served {
  readonly port: number;
  readonly agent = new Agent({ keepAlive: true, maxSockets: 32 });
  readonly #child: ChildProcess;
  readonly #pids: readonly number[];

  /** @param child of a process group of its own */
  constructor(child: ChildProcess, port: number) {
    this.#child = child;
    this.port = port;
    this.#pids = groupMembers(child.pid ?? 0);
  }

  /** Seconds of CPU so far. */
  get cpu(): number {
    return cpuSeconds(this.#pids);
  }

  /** Resident memory in MiB. */
  get memory(): number {
    return residentMebibytes(this.#pids);
  }

  async stop(): Promise<void> {
    this.agent.destroy();
    await end(this.#child);
  }
}

/** Starts a program; resolves at its first 2xx to an event, with the seconds that took. @throws after a minute */
export async function serve({ command, env, name }: Program): Promise<Served & { readonly startup: number }> {
  const [port = 0] = await freePorts(1);
  const [program = '', ...args] = command;
  const start = performance.now();
  const child = spawn(program, args, {
    env: { PATH: process.env.PATH ?? '', ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  });
  const { headers, body } = message('binary');
  while (!(await answers(port, headers, body))) {
    if (child.exitCode !== null) throw new Error(`${name} ended with ${child.exitCode}`);
    if (performance.now() - start > 60_000) {
      await end(child);
      throw new Error(`${name} answered no event within a minute`);
    }
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  const startup = (performance.now() - start) / 1000;
  return Object.assign(new Served(child, port), { startup });
}

async function end(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  process.kill(-(child.pid ?? 0), 'SIGKILL');
  await ended;
}

function answers(port: number, headers: OutgoingHttpHeaders, body: string): Promise<boolean> {
  return new Promise((resolve) => {
    const options = { port, host: '127.0.0.1', method: 'POST', headers, agent: false };
    request(options, (response) => {
      const { statusCode = 0 } = response.resume();
      response.on('end', () => resolve(statusCode < 300));
    })
      .on('error', () => resolve(false))
      .end(body);
  });
}
