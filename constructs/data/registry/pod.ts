import { createHash } from 'node:crypto';
import type { Bucket } from '../../core/bucket.ts';
import { hardened, unprivileged } from '../../core/hardened.ts';
import { type Container, IntOrString, type PodTemplateSpec, Quantity } from '../../core/kubernetes.ts';
import { images } from '../../versions.ts';
import { configs, debugPort, httpPort } from './config.ts';

export interface RegistryPodProps {
  readonly bucket: Bucket;
  /** Secret with the bucket's credentials. */
  readonly credentials: string;
  readonly labels: Readonly<Record<'app.kubernetes.io/component' | 'app.kubernetes.io/name', string>>;
  /** The one who may log in. */
  readonly user: string;
  /** Secret with the password of `user`. */
  readonly password: string;
}

/** Any user will do: layers are in the bucket. */
const uid = 1000;
const config = { name: 'config', mountPath: '/etc/distribution', readOnly: true };
const auth = { name: 'auth', mountPath: '/auth' };
const tmp = { name: 'tmp', mountPath: '/tmp' };

/** The registry, its login, and before the writer its garbage collection: nobody else can write then. */
export function registryPod(props: RegistryPodProps): PodTemplateSpec {
  const isWriter = props.labels['app.kubernetes.io/component'] === 'writer';
  const digest = createHash('sha256')
    .update(JSON.stringify(configs(props.bucket)))
    .digest('hex')
    .slice(0, 10);
  return {
    metadata: { labels: props.labels, annotations: { 'homelab.local/config': digest } },
    spec: {
      automountServiceAccountToken: false,
      securityContext: { ...unprivileged(uid), fsGroup: uid },
      initContainers: [login(props), ...(isWriter ? [garbageCollection(props)] : [])],
      containers: [server(props)],
      volumes: [
        { name: 'config', configMap: { name: 'registry' } },
        {
          name: 'password',
          secret: {
            secretName: props.password,
            items: [{ key: 'password', path: 'password' }],
            defaultMode: 0o440,
          },
        },
        { name: 'auth', emptyDir: { medium: 'Memory', sizeLimit: Quantity.fromString('1Mi') } },
        { name: 'tmp', emptyDir: { sizeLimit: Quantity.fromString('64Mi') } },
      ],
    },
  };
}

/** The registry takes bcrypt alone, which no template of a Secret can make. */
function login({ user }: RegistryPodProps): Container {
  return {
    name: 'login',
    image: images.httpd,
    command: ['sh', '-c', `htpasswd -niB ${user} < /password/password > /auth/htpasswd`],
    resources: resources('16Mi', '32Mi'),
    securityContext: hardened,
    volumeMounts: [auth, { name: 'password', mountPath: '/password', readOnly: true }],
  };
}

/** Deletes layers that no manifest refers to. When it fails, the registry starts without it and the next start tries again. */
function garbageCollection(props: RegistryPodProps): Container {
  const failed = 'echo "garbage collection failed; nothing more is deleted until the next start" >&2';
  return {
    name: 'garbage-collection',
    image: images.registry,
    command: ['sh', '-c', `registry garbage-collect /etc/distribution/writer.yml || ${failed}`],
    env: environment(props),
    resources: resources('64Mi', '256Mi'),
    securityContext: hardened,
    volumeMounts: [config, { ...auth, readOnly: true }, tmp],
  };
}

function server(props: RegistryPodProps): Container {
  const health = { httpGet: { path: '/debug/health', port: IntOrString.fromString('debug') } };
  const role = props.labels['app.kubernetes.io/component'];
  return {
    name: 'registry',
    image: images.registry,
    command: ['registry', 'serve', `/etc/distribution/${role}.yml`],
    ports: [
      { name: 'http', containerPort: httpPort },
      { name: 'debug', containerPort: debugPort },
    ],
    env: environment(props),
    resources: resources('64Mi', '256Mi'),
    securityContext: hardened,
    readinessProbe: { ...health, periodSeconds: 10 },
    // Not the store's health: restarting the registry would not bring back the store.
    livenessProbe: { tcpSocket: { port: IntOrString.fromString('http') }, periodSeconds: 30 },
    volumeMounts: [config, { ...auth, readOnly: true }, tmp],
  };
}

function environment({ credentials, bucket: { keys } }: RegistryPodProps): Container['env'] {
  const secret = (name: string, key: string) => {
    return { name, valueFrom: { secretKeyRef: { name: credentials, key } } };
  };
  return [
    secret('REGISTRY_STORAGE_S3_ACCESSKEY', keys.accessKey),
    secret('REGISTRY_STORAGE_S3_SECRETKEY', keys.secretKey),
    { name: 'OTEL_TRACES_EXPORTER', value: 'none' },
  ];
}

function resources(memory: string, limit: string): Container['resources'] {
  return {
    requests: { cpu: Quantity.fromString('5m'), memory: Quantity.fromString(memory) },
    limits: { memory: Quantity.fromString(limit) },
  };
}
