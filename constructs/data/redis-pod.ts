import { createHash } from 'node:crypto';
import { hardened, unprivileged } from '../core/hardened.ts';
import { type Container, IntOrString, Quantity, type StatefulSetSpec } from '../core/kubernetes.ts';
import { images } from '../versions.ts';

export interface RedisPodProps {
  readonly labels: Readonly<Record<string, string>>;
  /** Text of `redis.conf`: another one is another pod. */
  readonly settings: string;
  /** ConfigMap with `redis.conf`. */
  readonly config: string;
  /** Secret with `password` and `auth.conf`. */
  readonly secret: string;
  readonly memory: string;
  readonly storage: string;
  readonly storageClass: string;
}

export const redisPort = 6379;
export const exporterPort = 9121;
/** User and group `redis` of the Alpine image. */
const user = 999;
const group = 1000;
const exporterUser = 59_000;

/** The server, and beside it what turns its INFO into metrics. */
export function redisPod(props: RedisPodProps): Pick<StatefulSetSpec, 'template' | 'volumeClaimTemplates'> {
  const { labels, settings, config, secret, storage, storageClass } = props;
  const digest = createHash('sha256').update(settings).digest('hex').slice(0, 10);
  return {
    template: {
      metadata: { labels, annotations: { 'homelab.local/config': digest } },
      spec: {
        automountServiceAccountToken: false,
        securityContext: {
          ...unprivileged(user, group),
          fsGroup: group,
          fsGroupChangePolicy: 'OnRootMismatch',
        },
        containers: [server(props), exporter(secret)],
        volumes: [
          { name: 'config', configMap: { name: config } },
          {
            name: 'auth',
            secret: {
              secretName: secret,
              items: [{ key: 'auth.conf', path: 'auth.conf' }],
              defaultMode: 0o440,
            },
          },
        ],
      },
    },
    volumeClaimTemplates: [
      {
        metadata: { name: 'data' },
        spec: {
          accessModes: ['ReadWriteOnce'],
          storageClassName: storageClass,
          resources: { requests: { storage: Quantity.fromString(storage) } },
        },
      },
    ],
  };
}

/** Says PONG once the file is read; before, and without the password, it says something else. */
const ping = { exec: { command: ['sh', '-c', '[ "$(redis-cli ping)" = PONG ]'] }, timeoutSeconds: 5 };

function server({ secret, memory }: RedisPodProps): Container {
  return {
    name: 'redis',
    image: images.redis,
    // Not through the image's entry point, which would load every module that it finds.
    command: ['redis-server', '/etc/redis/redis.conf'],
    ports: [{ name: 'redis', containerPort: redisPort }],
    env: [password('REDISCLI_AUTH', secret)],
    resources: {
      requests: { cpu: Quantity.fromString('25m'), memory: Quantity.fromString(memory) },
      limits: { memory: Quantity.fromString(memory) },
    },
    securityContext: hardened,
    startupProbe: { ...ping, periodSeconds: 5, failureThreshold: 60 },
    readinessProbe: { ...ping, periodSeconds: 10 },
    livenessProbe: { ...ping, periodSeconds: 30, failureThreshold: 5 },
    volumeMounts: [
      { name: 'data', mountPath: '/data' },
      { name: 'config', mountPath: '/etc/redis/redis.conf', subPath: 'redis.conf', readOnly: true },
      { name: 'auth', mountPath: '/etc/redis/auth', readOnly: true },
    ],
  };
}

function exporter(secret: string): Container {
  const probe = { httpGet: { path: '/health', port: IntOrString.fromString('metrics') } };
  return {
    name: 'exporter',
    image: images.redisExporter,
    ports: [{ name: 'metrics', containerPort: exporterPort }],
    env: [
      { name: 'REDIS_ADDR', value: `redis://localhost:${redisPort}` },
      password('REDIS_PASSWORD', secret),
    ],
    resources: {
      requests: { cpu: Quantity.fromString('5m'), memory: Quantity.fromString('32Mi') },
      limits: { memory: Quantity.fromString('64Mi') },
    },
    securityContext: { ...hardened, runAsUser: exporterUser, runAsGroup: exporterUser },
    readinessProbe: probe,
    livenessProbe: probe,
  };
}

function password(name: string, secret: string): { name: string; valueFrom: object } {
  return { name, valueFrom: { secretKeyRef: { name: secret, key: 'password' } } };
}
