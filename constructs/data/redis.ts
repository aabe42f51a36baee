import { parseBytes } from '../../clusters/quantity.ts';
import { Component } from '../core/component.ts';
import { Endpoint } from '../core/endpoint.ts';
import { type GeneratedSecrets, named } from '../core/generated-secret.ts';
import { KeyValueStore } from '../core/key-value-store.ts';
import { ConfigMap, Service, StatefulSet } from '../core/kubernetes.ts';
import type { Layer } from '../core/layer.ts';
import { Metrics } from '../core/metrics.ts';
import type { Stage } from '../core/stage.ts';
import type { StorageClass } from '../core/storage-class.ts';
import { exporterPort, redisPod, redisPort } from './redis-pod.ts';

export interface RedisProps {
  /** Quantity of the volume: the append-only file, twice while it is rewritten. */
  readonly storage: string;
  /** Memory request and limit; data get half of it, because a rewrite of the file needs copies of changed pages. */
  readonly memory: string;
  readonly storageClass: StorageClass;
  /** Who makes the password. */
  readonly secrets: GeneratedSecrets;
}

const name = 'redis';
const labels = { 'app.kubernetes.io/name': name };
const passwordKey = 'password';
const passwordLength = 40;

/** Redis in one pod: every write is in a file within a second; keys that expire go first when memory ends. */
export class Redis extends Component {
  readonly store: KeyValueStore;
  readonly metrics: readonly Metrics[];

  constructor(layer: Layer, props: RedisProps) {
    super(layer, name, props);
    const namespace = this.namespace(name);
    const stage = this.stage(name);
    const secret = props.secrets.secret(name, {
      values: { [passwordKey]: passwordLength },
      texts: { 'auth.conf': `requirepass ${named(passwordKey)}\n` },
    });
    addObjects(stage, props, secret.in(namespace));
    const endpoint = new Endpoint(stage, {
      service: name,
      namespace: name,
      port: redisPort,
      scheme: 'redis',
      labels,
    });
    this.store = new KeyValueStore(stage, { endpoint, secret, passwordKey });
    this.metrics = [new Metrics(stage, { job: name, namespace: name, labels, port: exporterPort })];
  }
}

function addObjects(stage: Stage, { storage, memory, storageClass }: RedisProps, secret: string): void {
  const metadata = { name, namespace: name, labels };
  const headless = `${name}-headless`;
  const ports = [{ name, port: redisPort }];
  const settings = config(memory);
  new ConfigMap(stage, 'config', { metadata, data: { 'redis.conf': settings } });
  new Service(stage, 'service', { metadata, spec: { selector: labels, ports } });
  new Service(stage, 'headless', {
    metadata: { ...metadata, name: headless },
    spec: { clusterIp: 'None', selector: labels, ports },
  });
  new StatefulSet(stage, 'server', {
    metadata,
    spec: {
      serviceName: headless,
      replicas: 1,
      selector: { matchLabels: labels },
      ...redisPod({
        labels,
        settings,
        config: name,
        secret,
        memory,
        storage,
        storageClass: storageClass.name,
      }),
    },
  });
}

function config(memory: string): string {
  return [
    'dir /data',
    'appendonly yes',
    'appendfsync everysec',
    'save ""',
    `maxmemory ${Math.floor(parseBytes(memory) / 2)}`,
    'maxmemory-policy volatile-lru',
    'include /etc/redis/auth/auth.conf',
    '',
  ].join('\n');
}
