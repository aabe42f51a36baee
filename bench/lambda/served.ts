import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { Agent, type OutgoingHttpHeaders, request } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { message } from './message.ts';

/** A program that serves events, as the bench starts it. */
export interface Program {
  readonly name: string;
  readonly command: readonly string[];
  /** Beside `PORT`. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A running program. */
export class Served {
  readonly port: number;
  readonly agent = new Agent({ keepAlive: true, maxSockets: 32 });
  readonly #child: ChildProcess;

  constructor(child: ChildProcess, port: number) {
    this.#child = child;
    this.port = port;
  }

  /** Seconds of CPU so far of all its threads, as the scheduler counts them: exact where ticks are not. */
  get cpu(): number {
    const tasks = `/proc/${this.#child.pid}/task`;
    const spent = readdirSync(tasks).map((task) => readFileSync(`${tasks}/${task}/schedstat`, 'utf8'));
    return spent.reduce((sum, text) => sum + Number(text.split(' ')[0]), 0) / 1e9;
  }

  /** Resident memory in MiB. */
  get memory(): number {
    const status = readFileSync(`/proc/${this.#child.pid}/status`, 'utf8');
    return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) / 1024;
  }

  async stop(): Promise<void> {
    const ended = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    this.agent.destroy();
    await ended;
  }
}

/** Starts a program; resolves at its first 2xx to an event, with the seconds that took. @throws after a minute */
export async function serve({ command, env, name }: Program): Promise<Served & { readonly startup: number }> {
  const port = await freePort();
  const [program = '', ...args] = command;
  const start = performance.now();
  const child = spawn(program, args, {
    env: { PATH: process.env.PATH ?? '', ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const { headers, body } = message('binary');
  while (!(await answers(port, headers, body))) {
    if (child.exitCode !== null) throw new Error(`${name} ended with ${child.exitCode}`);
    if (performance.now() - start > 60_000) {
      child.kill('SIGKILL');
      throw new Error(`${name} answered no event within a minute`);
    }
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  return Object.assign(new Served(child, port), { startup: (performance.now() - start) / 1000 });
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

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
