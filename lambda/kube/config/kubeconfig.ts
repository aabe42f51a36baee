import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, isAbsolute, join } from 'node:path';
import { parse } from 'yaml';
import { ConfigError, type Connection, type Credentials } from './connection.ts';
import { tokenFile } from './in-cluster.ts';
import type { Cluster, Context, Kubeconfig, Named, User } from './kubeconfig-file.ts';

export interface KubeconfigOptions {
  /** Default: the file's current one. */
  readonly context?: string;
  readonly env?: NodeJS.ProcessEnv;
}

interface Entry<T> {
  readonly value: T;
  /** Folder of its file: paths in it are relative to that. */
  readonly folder: string;
  /** The file that says so, for messages. */
  readonly file: string;
}

/**
 * The API server of a kubeconfig: that of `KUBECONFIG` (several files: the first that names something counts), or
 * `~/.kube/config`.
 * @throws ConfigError when a file or what it must name is missing, or asks for what we do not do
 */
export function kubeconfigConnection({ context, env = process.env }: KubeconfigOptions = {}): Connection {
  const files = (env.KUBECONFIG ?? '').split(delimiter).filter(Boolean);
  const paths = files.length > 0 ? files : [join(env.HOME ?? homedir(), '.kube', 'config')];
  const read = paths.map((path) => ({ path, config: readKubeconfig(path) }));
  const name = context ?? read.map(({ config }) => config['current-context']).find(Boolean);
  if (!name) throw new ConfigError(`${paths.join(', ')}: no current-context; name a context`);
  const find = <T>(what: string, wanted: string, list: (config: Kubeconfig) => readonly Named<T>[]) => {
    for (const { path, config } of read) {
      const found = list(config).find((named) => named.name === wanted);
      if (found) return { value: found.value, folder: dirname(path), file: path };
    }
    throw new ConfigError(`${paths.join(', ')}: no ${what} "${wanted}"`);
  };
  const { value: chosen } = find<Context>('context', name, ({ contexts }) => contexts);
  const cluster = find<Cluster>('cluster', chosen.cluster, ({ clusters }) => clusters);
  const user = find<User>('user', chosen.user, ({ users }) => users);
  return {
    server: serverOf(cluster),
    tls: tlsOf(cluster),
    credentials: credentialsOf(user, cluster, name),
    namespace: chosen.namespace,
  };
}

function readKubeconfig(path: string): Kubeconfig {
  let raw: unknown;
  try {
    raw = parse(readFileSync(path, 'utf8'), { logLevel: 'error' });
  } catch (error) {
    throw new ConfigError(`${path}: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
  const config = (typeof raw === 'object' && raw !== null ? raw : {}) as Record<string, unknown>;
  return {
    'current-context': typeof config['current-context'] === 'string' ? config['current-context'] : undefined,
    contexts: named(config.contexts, 'context'),
    clusters: named(config.clusters, 'cluster'),
    users: named(config.users, 'user'),
  };
}

function named<T>(list: unknown, member: string): Named<T>[] {
  if (!Array.isArray(list)) return [];
  return list.map((entry: Readonly<Record<string, unknown>>) => ({
    name: String(entry.name),
    value: (entry[member] ?? {}) as T,
  }));
}

function serverOf({ value, file }: Entry<Cluster>): string {
  if (!URL.canParse(value.server ?? '')) throw new ConfigError(`${file}: cluster.server is not a URL`);
  if (value['proxy-url']) throw new ConfigError(`${file}: cluster.proxy-url is not supported`);
  return value.server ?? '';
}

function tlsOf(cluster: Entry<Cluster>): Connection['tls'] {
  const { value } = cluster;
  return {
    ca: pem(cluster, value['certificate-authority-data'], value['certificate-authority']),
    servername: value['tls-server-name'],
    rejectUnauthorized: value['insecure-skip-tls-verify'] !== true,
  };
}

function credentialsOf(user: Entry<User>, cluster: Entry<Cluster>, context: string): Credentials {
  const { value, file, folder } = user;
  if (value['auth-provider'])
    throw new ConfigError(`${file}: auth-provider has gone from Kubernetes; use exec`);
  if (value.username) throw new ConfigError(`${file}: no API server takes passwords any more; use a token`);
  if (value.exec) return execPlugin({ user: value, cluster: cluster.value, context });
  const cert = pem(user, value['client-certificate-data'], value['client-certificate']);
  const key = pem(user, value['client-key-data'], value['client-key']);
  const certificate = cert && key ? { cert, key } : undefined;
  if (value.tokenFile) return tokenFile(resolve(folder, value.tokenFile));
  const identity = { token: value.token, certificate };
  return () => identity;
}

/** Runs the plugin when it is needed first; its library is no part of what starts in a pod. */
function execPlugin(about: Parameters<typeof import('./exec-plugin.ts').execCredentials>[0]): Credentials {
  let credentials: Promise<Credentials> | undefined;
  return async () => {
    credentials ??= import('./exec-plugin.ts').then(({ execCredentials }) => execCredentials(about));
    return (await credentials)();
  };
}

function pem({ folder, file }: Entry<unknown>, data?: string, path?: string): string | undefined {
  if (data) return Buffer.from(data, 'base64').toString();
  if (!path) return undefined;
  try {
    return readFileSync(resolve(folder, path), 'utf8');
  } catch (error) {
    throw new ConfigError(`${file}: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
}

function resolve(folder: string, path: string): string {
  return isAbsolute(path) ? path : join(folder, path);
}
