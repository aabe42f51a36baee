import { isIP } from 'node:net';
import { ApiError, ConnectionError } from '../../../lambda/kube/api-error.ts';
import { KubeClient } from '../../../lambda/kube/client.ts';
import { defaultConnection } from '../../../lambda/kube/config/connect.ts';
import type { Connection } from '../../../lambda/kube/config/connection.ts';
import { HttpTransport } from '../../../lambda/kube/http-transport.ts';
import type { Transport } from '../../../lambda/kube/transport.ts';
import type { ExitCode, OptionValues } from '../../command.ts';
import { FunctionError } from '../function-error.ts';
import { ClusterError } from './cluster-error.ts';

/** Who owns what these commands apply. */
export const fieldManager = 'homelab';

/** A cluster and the namespace that is meant. */
export interface Cluster {
  readonly client: KubeClient;
  /** For what has no verb: logs, proxies. */
  readonly transport: Transport;
  readonly namespace: string;
}

/** The options that say which cluster; every cluster verb has them. */
export const clusterOptions = {
  context: { type: 'string' },
  namespace: { type: 'string', short: 'n' },
} as const;

/** Their lines of the help. */
export const clusterHelp = [
  '  --context NAME             context of the kubeconfig (default: the current one)',
  '  -n, --namespace NAME       namespace of the function (default: that of the context)',
];

/**
 * Does something in the cluster of the options. What the API server refuses to this user or this input is a FunctionError;
 * what it cannot do now is a ClusterError.
 */
export async function inCluster(
  { context, namespace }: OptionValues,
  work: (cluster: Cluster) => Promise<ExitCode>,
): Promise<ExitCode> {
  const connection = await defaultConnection({ env: process.env, context: context as string | undefined });
  const transport = new HttpTransport(withServerName(connection));
  const client = new KubeClient(transport, { userAgent: 'homelab', fieldManager });
  try {
    return await work({
      client,
      transport,
      namespace: (namespace as string | undefined) ?? connection.namespace ?? 'default',
    });
  } catch (error) {
    throw explained(error);
  } finally {
    client.close();
  }
}

/**
 * The connection with the name that the certificate of the API server is for: without one Node takes it from the header
 * `Host`, which names somebody else where a request goes on through the API server. An address has none.
 */
function withServerName(connection: Connection): Connection {
  const host = new URL(connection.server).hostname.replace(/^\[|\]$/g, '');
  const servername = connection.tls.servername ?? (isIP(host) === 0 ? host : '');
  return { ...connection, tls: { ...connection.tls, servername } };
}

function explained(error: unknown): unknown {
  if (error instanceof ConnectionError)
    return new ClusterError(`the API server does not answer: ${error.message}`, { cause: error });
  if (!(error instanceof ApiError)) return error;
  if (error.status >= 500 || error.status === 429 || error.status === 409)
    return new ClusterError(error.message, { cause: error });
  const causes = error.causes.map(({ field, message }) => `\n  ${field}: ${message}`);
  const text = causes.length > 0 ? `the cluster refuses it:${causes.join('')}` : error.message;
  return new FunctionError(text, { cause: error });
}
