import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { FunctionError } from './function-error.ts';

/** A port that somebody would like to have. */
export interface PortWish {
  /** 0: any. */
  readonly port: number;
  /** Whether another one will do when it is taken. */
  readonly flexible: boolean;
}

/**
 * Reads the value of an option; without one, the usual port, or another where that is taken.
 * @throws FunctionError
 */
export function parsePort(value: unknown, option: string, usual: number): PortWish {
  if (value === undefined) return { port: usual, flexible: true };
  const port = Number(value);
  if (/^\d+$/.test(String(value)) && port <= 65_535) return { port, flexible: false };
  throw new FunctionError(`${option} ${value}: a port is a number from 0 (any) to 65535`);
}

/** The wish of the n-th in a row, from 0. */
export function nextPort({ port, flexible }: PortWish, n: number): PortWish {
  return { port: port === 0 ? 0 : port + n, flexible };
}

/**
 * Listens on the port, or on any where that is taken and will do.
 * @throws FunctionError when it will not do
 */
export async function onPort<Result>(
  { port, flexible }: PortWish,
  option: string,
  listen: (port: number) => Promise<Result>,
): Promise<Result> {
  try {
    return await listen(port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    if (flexible) return listen(0);
    throw new FunctionError(`port ${port} is not free: choose another by ${option}`);
  }
}

/** The port, or any where it is taken and that will do. @throws FunctionError when it will not do */
export function availablePort(wish: PortWish, option: string): Promise<number> {
  return onPort(wish, option, freePort);
}

/** A port of the loopback that nobody has now. */
export async function freePort(wanted = 0): Promise<number> {
  const server = createServer().listen(wanted, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
