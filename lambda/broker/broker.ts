import type { Activity } from './activity.ts';
import type { Event } from './event.ts';
import { Ingress } from './http/ingress.ts';
import { BrokerServer } from './http/server.ts';
import { Router } from './router.ts';
import type { DeadLetters, Store, StoreStatus } from './stores/store.ts';
import { parseTriggers, type Trigger } from './trigger.ts';

export interface BrokerOptions {
  /** Where events are kept; closed with the broker. See `openStore`. */
  readonly store: Store;
  readonly triggers?: readonly Trigger[];
  /** Default 0: any free port. */
  readonly port?: number;
  /** Default 127.0.0.1: the control API asks nobody who they are. */
  readonly host?: string;
  /** `namespace/name`; events go to `/` or `/namespace/name`. Default `default/default`. */
  readonly name?: string;
  /** How often replies to replies pass through. Default 255, as in Knative. */
  readonly maxHops?: number;
  /** Default 6291456. */
  readonly maxBodyBytes?: number;
  /** What requests under way get when the broker stops. Default 30. */
  readonly drainSeconds?: number;
}

export interface Broker {
  /** `http://host:port` */
  readonly url: string;
  readonly port: number;
  readonly triggers: readonly Trigger[];
  readonly deadLetters: DeadLetters;
  /** Makes these the only triggers. @throws TriggerError with every problem */
  setTriggers(triggers: readonly Trigger[]): Promise<void>;
  /** As by HTTP. Durable when it resolves, with the names of the triggers that it passed. */
  publish(event: Event): Promise<readonly string[]>;
  /** Calls back for everything that happens from now on; returns what ends it. */
  listen(listener: (activity: Activity) => void): () => void;
  status(): Promise<StoreStatus>;
  /** Takes nothing more, lets requests under way end, closes the store. */
  close(): Promise<void>;
}

/** @throws TriggerError, StoreUnavailableError, and what `listen` of node:net throws. */
export async function startBroker(options: BrokerOptions): Promise<Broker> {
  const { store, name = 'default/default', maxHops = 255, drainSeconds = 30 } = options;
  const triggers = parseTriggers(options.triggers ?? []);
  const router = new Router(store, maxHops, drainSeconds * 1000);
  await router.setTriggers(triggers);
  const ingress = new Ingress(store, router, options.maxBodyBytes ?? 6 * 2 ** 20);
  const server = new BrokerServer({ name, store, router, ingress });
  const { host = '127.0.0.1' } = options;
  const port = await server.listen(options.port ?? 0, host);
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    port,
    get triggers() {
      return router.triggers;
    },
    deadLetters: store.deadLetters,
    setTriggers: async (next) => router.setTriggers(parseTriggers(next)),
    publish: (event) => ingress.publish(event),
    listen: (listener) => router.activity.listen(listener),
    status: () => store.status(),
    close: async () => {
      await server.close();
      await router.stop();
      await store.close();
    },
  };
}
