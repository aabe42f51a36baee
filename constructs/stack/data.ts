import type { Cluster } from '../core/cluster.ts';
import { ObjectStore } from '../data/object-store.ts';
import { Redis } from '../data/redis.ts';
import { DistributionRegistry } from '../data/registry.ts';
import { listed } from '../listed.ts';
import type { Prerequisites } from './prerequisites.ts';
import type { Security } from './security.ts';

/** What the data layer offers; a capability is undefined where no listed component offers it. */
export type Data = ReturnType<typeof buildData>;

export function buildData(cluster: Cluster, { storage }: Prerequisites, { generator }: Security) {
  const { apiServer } = cluster;
  const { network, sizes } = cluster.spec;
  const { has, offered } = listed(cluster);
  const layer = cluster.layer('data');
  const volumes = () => ({
    storageClass: offered('longhorn or local-path', storage),
    secrets: generator(),
  });
  const objectStore = sizes.objectStore && new ObjectStore(layer, { ...sizes.objectStore, ...volumes() });
  const redis = sizes.redis && new Redis(layer, { ...sizes.redis, ...volumes() });
  const registry = has('registry')
    ? new DistributionRegistry(layer, {
        bucket: offered('object-store', objectStore).bucket('registry'),
        nodePort: network.nodePorts.from + 22,
        apiServer,
        secrets: generator(),
      })
    : undefined;
  return { objectStore, keyValueStore: redis?.store, registry: registry?.registry };
}
