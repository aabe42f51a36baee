import { join } from 'node:path';
import { type Broker, startBroker } from '../../lambda/broker/broker.ts';
import { openStore } from '../../lambda/broker/stores/open-store.ts';
import { parseTriggers, type Trigger } from '../../lambda/broker/trigger.ts';
import { DevFunction } from './dev-function.ts';
import type { DevReport } from './dev-report.ts';
import { type DevState, removeDevState, stateFolder, writeDevState } from './dev-state.ts';
import type { FunctionTrigger, LocalFunction } from './function-spec.ts';
import { availablePort, nextPort, type PortWish } from './port.ts';

export interface DevOptions {
  /** Of the first function; the next one has the next. */
  readonly port: PortWish;
  readonly metricsPort: PortWish;
  readonly brokerPort: PortWish;
  /** URL of a RabbitMQ, or path of a file. Default: a file in the first function's folder. */
  readonly store?: string;
  /** Further triggers of the first function. */
  readonly triggers: readonly FunctionTrigger[];
}

interface Running {
  readonly dev: DevFunction;
  readonly url: string;
  readonly metrics: string;
}

/** Functions with a broker between them, until it is closed. */
export class DevSession {
  readonly #functions: readonly Running[];
  readonly broker: Broker;

  constructor(functions: readonly Running[], broker: Broker) {
    this.#functions = functions;
    this.broker = broker;
  }

  get states(): readonly DevState[] {
    return this.#functions.map(({ dev, url, metrics }) => {
      return { function: dev.local.name, url, metrics, broker: this.broker.url };
    });
  }

  /** Events that are under way end first. */
  async close(): Promise<void> {
    for (const { dev } of this.#functions) removeDevState(dev.local.folder);
    await this.broker.close();
    await stopAll(this.#functions);
  }
}

/**
 * Starts functions, the broker, and the watching.
 * @throws FunctionError, TriggerError, StoreUnavailableError
 */
export async function startDev(
  locals: readonly LocalFunction[],
  options: DevOptions,
  report: DevReport,
): Promise<DevSession> {
  const place = options.store ?? join(stateFolder(locals[0]?.folder ?? '.'), 'broker.db');
  const functions: Running[] = [];
  let broker: Broker | undefined;
  const retrigger = (): void => void setTriggers(broker, functions, options, report);
  try {
    for (const [index, local] of locals.entries()) {
      functions.push(await listen(new DevFunction(local, report, retrigger), index, options));
    }
    broker = await openBroker(place, triggersOf(functions, options), options.brokerPort);
    broker.listen(report.activity);
    const session = new DevSession(functions, broker);
    await Promise.all(functions.map(({ dev }) => dev.start()));
    for (const [index, state] of session.states.entries()) writeDevState(locals[index]?.folder ?? '.', state);
    report.ready(session.states, shownStore(place));
    return session;
  } catch (error) {
    await broker?.close();
    await stopAll(functions);
    throw error;
  }
}

async function listen(dev: DevFunction, index: number, options: DevOptions): Promise<Running> {
  const wishes = [options.port, options.metricsPort].map((wish) => nextPort(wish, index)) as [
    PortWish,
    PortWish,
  ];
  const { port, metricsPort } = await dev.listen(...wishes);
  return { dev, url: `http://127.0.0.1:${port}`, metrics: `http://127.0.0.1:${metricsPort}/metrics` };
}

async function openBroker(place: string, triggers: readonly Trigger[], wish: PortWish): Promise<Broker> {
  const store = await openStore(place);
  try {
    const port = await availablePort(wish, '--broker-port');
    return await startBroker({ store, triggers, port, drainSeconds: 5 });
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** @throws TriggerError, also when two functions have a trigger of one name */
function triggersOf(functions: readonly Running[], { triggers }: DevOptions): readonly Trigger[] {
  const all = functions.flatMap(({ dev, url }, index) => {
    const own = index === 0 ? [...dev.local.triggers, ...triggers] : dev.local.triggers;
    return own.map((trigger) => ({ ...trigger, subscriber: `${url}/` }));
  });
  return parseTriggers(all);
}

async function setTriggers(
  broker: Broker | undefined,
  functions: readonly Running[],
  options: DevOptions,
  report: DevReport,
): Promise<void> {
  try {
    await broker?.setTriggers(triggersOf(functions, options));
  } catch (error) {
    report.problem('broker', (error as Error).message);
  }
}

async function stopAll(functions: readonly Running[]): Promise<void> {
  await Promise.all(functions.map(({ dev }) => dev.stop()));
}

/** Without the password of a URL. */
function shownStore(place: string): string {
  if (!/^amqps?:/.test(place)) return place;
  const url = new URL(place);
  url.password = url.password === '' ? '' : '***';
  return url.href;
}
