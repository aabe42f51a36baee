import { brokerName, type LambdaFunction } from '../../../lambda/api/index.ts';
import { kinds } from '../../../lambda/operator/kinds.ts';
import { FunctionError } from '../function-error.ts';
import { type Caller, send } from '../send.ts';
import type { Cluster } from './cluster.ts';
import { innerAddress, innerUrl, sendThroughApi } from './service-proxy.ts';

/** Calls a function: at its URL where it is public, through the API server where it is not. */
export async function callerOf(cluster: Cluster, fn: LambdaFunction): Promise<Caller> {
  const { url } = fn.status ?? {};
  if (fn.spec.network?.visibility === 'external' && url !== undefined)
    return (message) => send(url, message, 'see whether the ingress of the cluster is reached from here');
  const address = await innerAddress(cluster, innerUrl(fn));
  return (message) => sendThroughApi(cluster, address, message);
}

/** Calls the Broker of the namespace through the API server. @throws FunctionError when there is none */
export async function brokerCaller(cluster: Cluster): Promise<Caller> {
  const { client, namespace } = cluster;
  const broker = await client.get(kinds.brokers.kind, { namespace, name: brokerName });
  const address = broker?.status as { readonly address?: { readonly url?: string } } | undefined;
  const url = address?.address?.url;
  if (url === undefined)
    throw new FunctionError(`${namespace} has no Broker that is ready: a function with triggers brings one`);
  const inner = await innerAddress(cluster, url);
  const { pathname } = new URL(url);
  return (message) => sendThroughApi(cluster, inner, { ...message, path: pathname });
}
