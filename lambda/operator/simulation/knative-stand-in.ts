import type { KubeClient } from '../../kube/client.ts';
import { sleep, systemClock } from '../../kube/clock.ts';
import { timestamp } from '../../kube/condition.ts';
import { type KubeObject, keyOf } from '../../kube/object.ts';
import type { Resource } from '../../kube/resource.ts';
import { type Job, jobEnd } from '../build/job.ts';
import type { KnativeObject } from '../desired/index.ts';
import { kinds } from '../kinds.ts';

const ready = [{ type: 'Ready', status: 'True' }];

/** What Knative and the Job controller answer, before a real API server: Jobs end well, everything becomes ready. */
export class KnativeStandIn {
  readonly #client: KubeClient;
  readonly #stop = new AbortController();
  /** How often a Job of a name has ended, by its key. */
  readonly #built = new Map<string, number>();
  #ended: Promise<void> = Promise.resolve();

  constructor(client: KubeClient) {
    this.#client = client;
  }

  /** Builds that have ended well more than once. */
  get builtTwice(): string[] {
    return [...this.#built].filter(([, times]) => times > 1).map(([key]) => key);
  }

  start(): void {
    this.#ended = this.#run();
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#ended;
  }

  async #run(): Promise<void> {
    while (!this.#stop.signal.aborted) {
      // What is deleted while it is looked at is none of its business.
      await this.#look().catch(() => {});
      await sleep(systemClock, 300, this.#stop.signal);
    }
  }

  async #look(): Promise<void> {
    for (const job of (await this.#client.list(kinds.jobs.kind)).items)
      if (!jobEnd(job)) await this.#complete(job);
    for (const kind of [kinds.services.kind, kinds.brokers.kind, kinds.triggers.kind]) {
      for (const object of (await this.#client.list(kind)).items) await this.#becomeReady(kind, object);
    }
  }

  async #becomeReady(kind: Resource<KnativeObject>, object: KnativeObject): Promise<void> {
    const { generation: observedGeneration, name, namespace } = object.metadata;
    if (object.status?.observedGeneration === observedGeneration) return;
    const url = `http://${name}.${namespace}.example`;
    const service = kind.kind === 'Service' ? { url, latestReadyRevisionName: `${name}-00001` } : {};
    await this.#setStatus(kind, object, { observedGeneration, conditions: ready, ...service });
  }

  async #complete(job: Job): Promise<void> {
    const { name, namespace, uid = '', labels } = job.metadata;
    const image = `registry.example/built@sha256:${uid.replaceAll('-', '').padEnd(64, '0')}`;
    const message = JSON.stringify({ step: 'push', ok: true, log: [], result: { image } });
    const ownerReferences = [{ apiVersion: 'batch/v1', kind: 'Job', name, uid, controller: true }];
    const metadata = { name: `${name}-x`, namespace, labels, ownerReferences };
    const identity = { apiVersion: 'v1', kind: 'Pod', metadata };
    const spec = {
      automountServiceAccountToken: false,
      serviceAccountName: 'lambda-build',
      containers: [{ name: 'push', image: 'i' }],
    };
    const pod = await this.#client.apply(kinds.pods.kind, { ...identity, spec } as never);
    const state = { terminated: { exitCode: 0, message } };
    const containerStatuses = [
      { name: 'push', image: 'i', imageID: '', ready: false, restartCount: 0, state },
    ];
    await this.#setStatus(kinds.pods.kind, pod, { phase: 'Succeeded', containerStatuses });
    const now = timestamp(systemClock.now());
    const conditions = ['SuccessCriteriaMet', 'Complete'].map((type) => ({
      type,
      status: 'True',
      lastTransitionTime: now,
    }));
    await this.#setStatus(kinds.jobs.kind, job, {
      startTime: now,
      completionTime: now,
      succeeded: 1,
      conditions,
    });
    this.#built.set(keyOf(job.metadata), (this.#built.get(keyOf(job.metadata)) ?? 0) + 1);
  }

  async #setStatus<T extends KubeObject>(kind: Resource<T>, object: T, status: object): Promise<void> {
    const { apiVersion, kind: name } = kind;
    const { name: own, namespace, uid } = object.metadata;
    const intent = { apiVersion, kind: name, metadata: { name: own, namespace, uid }, status };
    await this.#client.apply(kind, intent as never, { fieldManager: 'stand-in', subresource: 'status' });
  }
}
