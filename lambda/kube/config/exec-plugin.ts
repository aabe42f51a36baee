import type { RequestOptions } from 'node:https';
import { KubeConfig } from '@kubernetes/client-node';
import type { Credentials } from './connection.ts';
import type { Cluster, User } from './kubeconfig-file.ts';

export interface ExecUser {
  readonly user: User;
  readonly cluster: Cluster;
  /** Of the kubeconfig, for messages of the plugin. */
  readonly context: string;
}

/** Credentials by a kubeconfig's exec plugin; the plugin runs again when what it gave has expired. */
export function execCredentials({ user, cluster, context }: ExecUser): Credentials {
  const config = new KubeConfig();
  config.loadFromString(
    JSON.stringify({
      apiVersion: 'v1',
      kind: 'Config',
      'current-context': context,
      contexts: [{ name: context, context: { cluster: context, user: context } }],
      clusters: [{ name: context, cluster }],
      users: [{ name: context, user }],
    }),
  );
  return async () => {
    const options: RequestOptions = {};
    await config.applyToHTTPSOptions(options);
    const { authorization, Authorization = authorization } = { ...options.headers } as Record<
      string,
      unknown
    >;
    const token = typeof Authorization === 'string' ? Authorization.replace(/^Bearer /, '') : undefined;
    const { cert, key } = options;
    return { token, certificate: cert && key ? { cert: `${cert}`, key: `${key}` } : undefined };
  };
}
