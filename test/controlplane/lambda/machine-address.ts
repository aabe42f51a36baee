import { networkInterfaces } from 'node:os';

/** An address of this machine that is not the loopback's: the API server refuses to connect to that. */
export function machineAddress(): string {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  const found = all.find(({ family, internal }) => family === 'IPv4' && !internal);
  if (!found) throw new Error('this machine has no address but the loopback; the test needs one');
  return found.address;
}
