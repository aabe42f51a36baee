import { Reflector } from '../../lambda/kube/cache/reflector.ts';
import { Store } from '../../lambda/kube/cache/store.ts';
import { KubeClient } from '../../lambda/kube/client.ts';
import { timestamp } from '../../lambda/kube/condition.ts';
import { HttpTransport } from '../../lambda/kube/http-transport.ts';
import type { KubeObject } from '../../lambda/kube/object.ts';
import type { Resource } from '../../lambda/kube/resource.ts';
import { type Job, jobEnd } from '../../lambda/operator/build/job.ts';
import type { KnativeObject } from '../../lambda/operator/desired/index.ts';
import { kinds } from '../../lambda/operator/kinds.ts';
import { connectionTo } from './connection.ts';

/**
 * node controllers.ts KUBECONFIG: stands for the Job controller, the kubelet and Knative before a real API server, and
 * answers every write at once. It runs beside the operator and beside the bare client alike.
 */
const [kubeconfig = ''] = process.argv.slice(2);
const client = new KubeClient(new HttpTransport(connectionTo(kubeconfig)), {
  userAgent: 'controllers',
  fieldManager: 'controllers',
  rate: 'unlimited',
});
const ready = [{ type: 'Ready', status: 'True' }];
const stop = new AbortController();

function answer<T extends KubeObject>(
  kind: Resource<T>,
  labelSelector: string | undefined,
  reply: (object: T) => Promise<unknown>,
): Promise<void> {
  const store = new Store<T>();
  store.onChange(({ after }) => {
    // What is deleted while it is answered is none of its business.
    if (after) void reply(after).catch(() => {});
  });
  const reflector = new Reflector({ client, kind, store, selection: { labelSelector } });
  void reflector.run(stop.signal);
  return reflector.synced;
}

async function setStatus<T extends KubeObject>(kind: Resource<T>, { metadata }: T, status: object) {
  const { name, namespace, uid } = metadata;
  const intent = {
    apiVersion: kind.apiVersion,
    kind: kind.kind,
    metadata: { name, namespace, uid },
    status,
  };
  await client.apply(kind, intent as never, { subresource: 'status' });
}

async function becomeReady(kind: Resource<KnativeObject>, object: KnativeObject): Promise<void> {
  const { generation: observedGeneration, name, namespace } = object.metadata;
  if (object.status?.observedGeneration === observedGeneration) return;
  const url = `http://${name}.${namespace}.example`;
  const revision = `${name}-00001`;
  const names = { latestCreatedRevisionName: revision, latestReadyRevisionName: revision };
  const service = kind.kind === 'Service' ? { url, address: { url }, ...names } : {};
  await setStatus(kind, object, { observedGeneration, conditions: ready, ...service });
}

async function complete(job: Job): Promise<void> {
  if (jobEnd(job)) return;
  const { name, namespace, uid = '', labels } = job.metadata;
  const image = `registry.example/built@sha256:${uid.replaceAll('-', '').padEnd(64, '0')}`;
  const message = JSON.stringify({ step: 'push', ok: true, log: [], result: { image } });
  const ownerReferences = [{ apiVersion: 'batch/v1', kind: 'Job', name, uid, controller: true }];
  const metadata = { name: `${name}-x`, namespace, labels, ownerReferences };
  const spec = {
    automountServiceAccountToken: false,
    serviceAccountName: 'lambda-build',
    containers: [{ name: 'push', image: 'i' }],
  };
  const pod = await client.apply(kinds.pods.kind, { apiVersion: 'v1', kind: 'Pod', metadata, spec } as never);
  const state = { terminated: { exitCode: 0, message } };
  const containerStatuses = [{ name: 'push', image: 'i', imageID: '', ready: false, restartCount: 0, state }];
  await setStatus(kinds.pods.kind, pod, { phase: 'Succeeded', containerStatuses });
  const now = timestamp(Date.now());
  const conditions = ['SuccessCriteriaMet', 'Complete'].map((type) => ({
    type,
    status: 'True',
    lastTransitionTime: now,
  }));
  await setStatus(kinds.jobs.kind, job, { startTime: now, completionTime: now, succeeded: 1, conditions });
}

process.on('disconnect', () => process.exit());
const knative = [kinds.services, kinds.brokers, kinds.triggers].map(({ kind, labelSelector }) =>
  answer(kind, labelSelector, (object) => becomeReady(kind, object)),
);
await Promise.all([answer(kinds.jobs.kind, kinds.jobs.labelSelector, complete), ...knative]);
process.send?.({ ready: true });
