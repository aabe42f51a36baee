import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Clock, systemClock } from '../clock.ts';
import { ConfigError, type Connection, type Credentials } from './connection.ts';

/** Where the kubelet puts a pod's ServiceAccount. */
const mount = '/var/run/secrets/kubernetes.io/serviceaccount';

/** The kubelet renews a token long before it ends; a minute late is early enough. */
const rereadMs = 60_000;

export interface InClusterOptions {
  readonly env?: NodeJS.ProcessEnv;
  /** Default: the kubelet's mount. */
  readonly folder?: string;
  readonly clock?: Clock;
}

/** Whether this process runs in a pod that has a ServiceAccount's token. */
export function isInCluster({ env = process.env, folder = mount }: InClusterOptions = {}): boolean {
  return env.KUBERNETES_SERVICE_HOST !== undefined && existsSync(join(folder, 'token'));
}

/**
 * The API server as its pods reach it, by the pod's ServiceAccount.
 * @throws ConfigError outside of a pod, or in one without a token
 */
export function inClusterConnection(options: InClusterOptions = {}): Connection {
  const { env = process.env, folder = mount, clock = systemClock } = options;
  const { KUBERNETES_SERVICE_HOST: host, KUBERNETES_SERVICE_PORT: port = '443' } = env;
  if (!host || !isInCluster(options)) {
    throw new ConfigError(
      `not in a pod with a ServiceAccount: needs KUBERNETES_SERVICE_HOST and ${folder}/token`,
    );
  }
  const address = host.includes(':') ? `[${host}]` : host;
  const namespaceFile = join(folder, 'namespace');
  return {
    server: `https://${address}:${port}`,
    tls: { ca: readFileSync(join(folder, 'ca.crt'), 'utf8') },
    credentials: tokenFile(join(folder, 'token'), clock),
    namespace: existsSync(namespaceFile) ? readFileSync(namespaceFile, 'utf8').trim() : undefined,
  };
}

/** A token that somebody renews in a file; a file that cannot be read for a moment leaves the last one. */
export function tokenFile(path: string, clock: Clock = systemClock): Credentials {
  let token = readFileSync(path, 'utf8').trim();
  let readAt = clock.monotonic();
  return () => {
    if (clock.monotonic() - readAt < rereadMs) return { token };
    try {
      token = readFileSync(path, 'utf8').trim() || token;
      readAt = clock.monotonic();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
    return { token };
  };
}
