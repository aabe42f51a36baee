import type { LambdaFunction } from '../../../lambda/api/index.ts';
import type { KubeObject } from '../../../lambda/kube/object.ts';
import { objectPath, type Resource, resource } from '../../../lambda/kube/resource.ts';
import { FunctionError } from '../function-error.ts';
import type { Answer, HttpMessage } from '../send.ts';
import type { Cluster } from './cluster.ts';

interface Service extends KubeObject {
  readonly spec?: { readonly type?: string; readonly externalName?: string };
}

const services: Resource<Service> = resource('v1', 'Service', 'services');

/** A Service of the cluster, and the host that the request is for. */
export interface InnerAddress {
  readonly namespace: string;
  readonly service: string;
  readonly port: number;
  readonly host: string;
}

/** What of an answer's headers is read. */
const readHeaders = ['content-type', 'function-duplicate', 'location'];

/**
 * The address of a URL that only pods reach: `http://name.namespace.svc…`. Where Knative's own Service is only a name for
 * the gateway, it is the gateway's.
 * @throws FunctionError for a URL of another form
 */
export async function innerAddress({ client }: Cluster, url: string): Promise<InnerAddress> {
  const { hostname: host, port } = new URL(url);
  const named = serviceOf(host);
  if (!named) throw new FunctionError(`${url} is not the URL of a Service in the cluster`);
  const found = await client.get(services, { namespace: named.namespace, name: named.service });
  const { type, externalName = '' } = found?.spec ?? {};
  const gateway = type === 'ExternalName' ? serviceOf(externalName) : undefined;
  return { ...(gateway ?? named), port: Number(port) || 80, host };
}

function serviceOf(host: string): Pick<InnerAddress, 'namespace' | 'service'> | undefined {
  const [, service, namespace] = /^([a-z0-9-]+)\.([a-z0-9-]+)\.svc(?:\.|$)/.exec(host) ?? [];
  return service && namespace ? { service, namespace } : undefined;
}

/**
 * Sends a request to a Service through the API server, which asks whether this user may (`services/proxy`).
 * @throws FunctionError for a body that is no text: the way through takes text only
 */
export async function sendThroughApi(
  { transport }: Cluster,
  { namespace, service, port, host }: InnerAddress,
  { method, path, headers, body }: HttpMessage,
): Promise<Answer> {
  const text = body && textOf(body);
  const proxy = objectPath(services, { namespace, name: `http:${service}:${port}` }, 'proxy');
  const answer = await transport.send({
    method: method as 'POST',
    path: `${proxy}${path.startsWith('/') ? path : `/${path}`}`,
    headers: { ...Object.fromEntries(headers), host, 'user-agent': 'homelab' },
    ...(text === undefined ? {} : { body: text }),
  });
  const found = readHeaders.flatMap((name) => {
    const value = answer.header(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    status: answer.status,
    headers: Object.fromEntries(found),
    body: Buffer.from(await answer.text()),
  };
}

function textOf(body: Buffer): string {
  const text = body.toString('utf8');
  if (Buffer.from(text).equals(body)) return text;
  throw new FunctionError('the way through the API server takes text only: send an event, or use its URL');
}

/** The URL that a function is called at from inside of the cluster. @throws FunctionError when it has none yet */
export function innerUrl({ metadata: { name, namespace }, status }: LambdaFunction): string {
  if (status?.url === undefined && status?.address === undefined)
    throw new FunctionError(`${name} cannot be called yet: homelab lambda describe ${name} says why`);
  return status.address ?? `http://${name}.${namespace}.svc.cluster.local`;
}
