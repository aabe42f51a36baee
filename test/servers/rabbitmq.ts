import { type ChildProcess, execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePorts, talk } from './ports.ts';
import { findServer, rabbitmqPackage } from './server-package.ts';
import { endServer, startServer } from './server-process.ts';

const run = promisify(execFile);

/** A RabbitMQ node of our own: files in a temporary folder, free ports on the loopback interface. */
export interface RabbitmqServer {
  /** `amqp://guest:guest@127.0.0.1:port` */
  readonly url: string;
  readonly pid: number;
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again with the same files and port. */
  start(): Promise<void>;
  /** Ends it and removes its files. */
  stop(): Promise<void>;
  /**
   * Makes the votes of queues durable that were declared just now. The server does so some seconds late, and a quorum
   * queue whose only node is killed before finds no leader again (seen with 3.10).
   */
  syncQueues(): Promise<void>;
  /** Runs rabbitmqctl against this node. */
  ctl(...args: readonly string[]): Promise<string>;
}

/** @throws MissingServerError when RabbitMQ is not installed */
export async function startRabbitmq(): Promise<RabbitmqServer> {
  const command = findServer(rabbitmqPackage);
  const ctlCommand = command.replace(/rabbitmq-server$/, 'rabbitmqctl');
  const [port = 0, distribution = 0, epmd = 0] = await freePorts(3);
  const folder = await mkdtemp(join(tmpdir(), 'rabbitmq-'));
  await writeFile(join(folder, 'rabbitmq.conf'), configuration(port));
  await writeFile(join(folder, 'enabled_plugins'), '[].\n');
  const env = environment(folder, distribution, epmd);
  const ctl = async (...args: readonly string[]) =>
    (await run(ctlCommand, [...args], { env: { ...process.env, ...env } })).stdout;
  const isReady = () => speaksAmqp(port);
  const launch = () => startServer({ command, args: [], env, cwd: folder, isReady, withinMs: 150_000 });
  let child: ChildProcess = await launch();
  return {
    url: `amqp://guest:guest@127.0.0.1:${port}`,
    get pid() {
      return child.pid ?? 0;
    },
    ctl,
    syncQueues: async () => {
      await ctl('-q', 'eval', '[dets:sync(Table) || Table <- dets:all()].');
    },
    kill: () => endServer(child, 'SIGKILL'),
    start: async () => {
      child = await launch();
    },
    stop: async () => {
      await endServer(child, 'SIGKILL');
      await stopEpmd(epmd);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function configuration(port: number): string {
  return [
    `listeners.tcp.1 = 127.0.0.1:${port}`,
    'log.console = false',
    'log.file.level = warning',
    'vm_memory_high_watermark.relative = 0.3',
    'disk_free_limit.absolute = 64MB',
    '',
  ].join('\n');
}

function environment(folder: string, distribution: number, epmd: number): Record<string, string> {
  return {
    HOME: folder,
    RABBITMQ_NODENAME: `test${distribution}@localhost`,
    RABBITMQ_DIST_PORT: String(distribution),
    ERL_EPMD_PORT: String(epmd),
    ERL_EPMD_ADDRESS: '127.0.0.1',
    ERL_EPMD_RELAXED_COMMAND_CHECK: '1',
    RABBITMQ_MNESIA_BASE: join(folder, 'data'),
    RABBITMQ_LOG_BASE: join(folder, 'log'),
    RABBITMQ_CONFIG_FILE: join(folder, 'rabbitmq.conf'),
    RABBITMQ_ENABLED_PLUGINS_FILE: join(folder, 'enabled_plugins'),
    RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS: '+S 2:2',
  };
}

/** The listener opens last: a server that greets is ready. */
async function speaksAmqp(port: number): Promise<boolean> {
  const greeting = await talk(port, Buffer.from('AMQP\u0000\u0000\u0009\u0001', 'latin1'));
  return greeting.includes('RabbitMQ');
}

/** The port mapper that the node started outlives it. */
async function stopEpmd(port: number): Promise<void> {
  await run('epmd', ['-port', String(port), '-kill']).catch(() => {});
}
