import { labels } from '../../../lambda/api/index.ts';
import { ApiError, ConnectionError } from '../../../lambda/kube/api-error.ts';
import type { KubeObject } from '../../../lambda/kube/object.ts';
import { objectPath, type Resource, resource } from '../../../lambda/kube/resource.ts';
import { lines } from '../../../lambda/kube/watch-stream.ts';
import type { Cluster } from './cluster.ts';

/** A pod, as far as its logs are concerned. */
export interface LoggedPod extends KubeObject {
  readonly spec?: {
    readonly initContainers?: readonly { readonly name: string }[];
    readonly containers?: readonly { readonly name: string }[];
  };
  readonly status?: { readonly phase?: string };
}

export const pods: Resource<LoggedPod> = resource('v1', 'Pod', 'pods');

/** What is read of a container's log. */
export interface LogOptions {
  readonly follow?: boolean;
  /** Lines from the end. Default: all. */
  readonly tail?: number;
  /** Only what is as young. Default: all. */
  readonly sinceSeconds?: number;
}

/** Container of a function in its pods. */
export const functionContainer = 'function';

/** Pods that run a function, or those that build it. */
export function podSelector(name: string, of: 'service' | 'build'): string {
  return `${labels.function}=${name},${labels.component}=${of}`;
}

/** The lines of a container's log. @throws ApiError, ConnectionError */
export async function* containerLog(
  { transport }: Cluster,
  { metadata }: LoggedPod,
  container: string,
  { follow, tail, sinceSeconds }: LogOptions,
  signal?: AbortSignal,
): AsyncGenerator<string> {
  const query = new URLSearchParams({ container });
  if (follow) query.set('follow', 'true');
  if (tail !== undefined) query.set('tailLines', String(tail));
  if (sinceSeconds !== undefined) query.set('sinceSeconds', String(Math.ceil(sinceSeconds)));
  const path = `${objectPath(pods, metadata, 'log')}?${query}`;
  try {
    const answer = await transport.send({
      method: 'GET',
      path,
      headers: { 'user-agent': 'homelab' },
      signal,
    });
    if (answer.status !== 200) throw new ApiError(`GET ${path}`, answer.status, parsed(await answer.text()));
    yield* lines(ended(answer.chunks()));
  } catch (error) {
    if (signal?.aborted) return;
    throw error instanceof ApiError ? error : new ConnectionError(`GET ${path}`, error);
  }
}

/** The last lines of the newest pod of a function. */
export async function tailOfPods(cluster: Cluster, name: string, tail: number): Promise<readonly string[]> {
  const { client, namespace } = cluster;
  const { items } = await client.list(pods, { namespace, labelSelector: podSelector(name, 'service') });
  const newest = items.sort(byAge).at(-1);
  if (!newest) return [];
  return Array.fromAsync(containerLog(cluster, newest, functionContainer, { tail }));
}

/** Oldest first. */
export function byAge(a: KubeObject, b: KubeObject): number {
  const [ofA = '', ofB = ''] = [a, b].map(({ metadata }) => metadata.creationTimestamp);
  return ofA < ofB ? -1 : Number(ofA > ofB);
}

/** A log may end without a line end, and its last line counts. */
async function* ended(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let last = '\n';
  for await (const chunk of chunks) {
    if (chunk !== '') last = chunk;
    yield chunk;
  }
  if (!last.endsWith('\n')) yield '\n';
}

function parsed(text: string): { readonly message?: string } {
  try {
    return JSON.parse(text) as { readonly message?: string };
  } catch {
    return { message: text.slice(0, 200) };
  }
}
