import { Reflector } from '../../lambda/kube/cache/reflector.ts';
import { Store } from '../../lambda/kube/cache/store.ts';
import { KubeClient } from '../../lambda/kube/client.ts';
import { HttpTransport } from '../../lambda/kube/http-transport.ts';
import { type KubeObject, keyOf } from '../../lambda/kube/object.ts';
import { kinds } from '../../lambda/operator/kinds.ts';

/** node --expose-gc memory.ts URL: bytes of heap for each function that is watched. */
const [server = ''] = process.argv.slice(2);
const client = new KubeClient(new HttpTransport({ server, tls: {}, credentials: () => ({}) }), {
  userAgent: 'bench',
  fieldManager: 'bench',
});
const { kind } = kinds.functions;

async function used(): Promise<number> {
  for (let round = 0; round < 5; round += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    gc?.();
  }
  return process.memoryUsage().heapUsed;
}

const byNamespace = {
  namespace: ({ metadata }: KubeObject) => [metadata.namespace ?? ''],
};
const store = new Store({ indexes: byNamespace });
await client.list(kind, { limit: 1 });
const before = await used();
const stop = new AbortController();
const reflector = new Reflector({ client, kind, store, random: Math.random });
const ended = reflector.run(stop.signal);
await reflector.synced;
const after = await used();
const [first] = store.values();
process.send?.({
  bytes: (after - before) / store.size,
  objects: store.size,
  key: first && keyOf(first.metadata),
});
stop.abort();
await ended;
process.disconnect();
