import type { KubeClient } from '../../../lambda/kube/client.ts';
import type { KubeObject } from '../../../lambda/kube/object.ts';
import type { Resource } from '../../../lambda/kube/resource.ts';

/** Writes a status as the controller that owns it. */
export async function setStatus<T extends KubeObject>(
  client: KubeClient,
  kind: Resource<T>,
  object: T,
  status: object,
): Promise<void> {
  const { apiVersion, kind: name } = kind;
  const { name: own, namespace, uid } = object.metadata;
  const intent = { apiVersion, kind: name, metadata: { name: own, namespace, uid }, status };
  await client.apply(kind, intent as never, { fieldManager: 'stand-in', subresource: 'status' });
}
