/** The broker as a program. Exit codes: 0 stopped by a signal, 1 it was told what it cannot do, 2 it failed. */
import { type Broker, startBroker } from './broker.ts';
import { ArgumentError, type ProgramOptions, readOptions, usage } from './program-options.ts';
import { openStore } from './stores/open-store.ts';
import { StoreUnavailableError } from './stores/store.ts';
import { TriggerError } from './trigger.ts';

try {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') process.stdout.write(`${usage}\n`);
  else await run(options);
} catch (error) {
  const isTheirs = [ArgumentError, TriggerError, StoreUnavailableError].some((kind) => error instanceof kind);
  process.stderr.write(`${isTheirs ? (error as Error).message : (error as Error).stack}\n`);
  process.exitCode = isTheirs ? 1 : 2;
}

async function run(options: ProgramOptions): Promise<void> {
  const broker = await start(options);
  process.stdout.write(`${JSON.stringify({ listening: broker.url })}\n`);
  const stop = () => broker.close().then(() => process.exit(0));
  process.once('SIGTERM', stop).once('SIGINT', stop);
}

/** @throws ArgumentError when the address cannot be had */
async function start({ store: place, triggers, host, port, maxBytes }: ProgramOptions): Promise<Broker> {
  const store = await openStore(place, { maxBytes });
  try {
    return await startBroker({ store, triggers, host, port });
  } catch (error) {
    await store.close();
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') throw new ArgumentError(`--port ${port}: the port is not free`);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EACCES')
      throw new ArgumentError(`--host ${host} --port ${port}: ${(error as Error).message}`);
    throw error;
  }
}
