import { annotations } from '../../api/index.ts';
import type { ApiRequest, Transport } from '../../kube/transport.ts';

/** Changes what a process sends, as an operator with a mistake in it would. */
export type Sabotage = (request: ApiRequest, identity: string) => ApiRequest;

/** The way to a server on which everything that a process sends is changed. */
export function sabotaged(server: Transport, sabotage: Sabotage, identity: string): Transport {
  return { send: (request) => server.send(sabotage(request, identity)), close: () => server.close() };
}

/** Mistakes by what they break: each must show as a violation. */
export const sabotages = {
  'a process that elects itself': (request, identity) => {
    if (!request.path.includes('/leases')) return request;
    const own = `lambda-operator-${identity}`;
    const path = request.path.replace('/lambda-operator', `/${own}`);
    return { ...request, path, body: request.body?.replace('"name":"lambda-operator"', `"name":"${own}"`) };
  },
  'children without an owner': (request) =>
    changed(request, ({ metadata, ...object }) => ({
      ...object,
      metadata: { ...metadata, ownerReferences: undefined },
    })),
  'a generation that nobody has written': (request) =>
    changed(request, (object) => {
      const { observedGeneration = 0 } = object.status ?? {};
      return object.status
        ? { ...object, status: { ...object.status, observedGeneration: observedGeneration + 1 } }
        : object;
    }),
  'no trace of what was applied': (request) => ({
    ...request,
    body: request.body?.replace(annotations.applied, `${annotations.applied}-elsewhere`),
  }),
  'a status that is never written': (request) =>
    request.path.includes('/status?') ? { ...request, path: '/apis/nowhere/v1/things/one' } : request,
  'a finalizer that is forgotten': (request) =>
    changed(request, ({ metadata, ...object }) => ({
      ...object,
      metadata: { ...metadata, finalizers: undefined },
    })),
} satisfies Readonly<Record<string, Sabotage>>;

interface Sent {
  readonly metadata?: object;
  readonly status?: { readonly observedGeneration?: number };
}

function changed(request: ApiRequest, change: (object: Sent) => Sent): ApiRequest {
  if (request.method !== 'PATCH' || request.body === undefined) return request;
  return { ...request, body: JSON.stringify(change(JSON.parse(request.body))) };
}
