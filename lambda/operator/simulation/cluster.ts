import { labels } from '../../api/index.ts';
import { timestamp } from '../../kube/condition.ts';
import type { KubeObject } from '../../kube/object.ts';
import type { ApiModel } from '../../kube/testing/model/api-model.ts';
import type { Random } from '../../kube/testing/random.ts';
import type { VirtualClock } from '../../kube/testing/virtual-clock.ts';
import { type Job, jobEnd } from '../build/job.ts';
import { Registry } from './registry.ts';

/** Any object, with what the controllers of a cluster read and write. */
type Loose = KubeObject & {
  readonly spec?: Record<string, unknown>;
  readonly status?: Record<string, unknown>;
};

/** How often the controllers of the cluster look. */
const stepMs = 1000;

/**
 * The controllers around the operator: Jobs run and end, Knative Services get revisions and become ready, Brokers and
 * Triggers too, and what belongs to nothing goes. They live on the same virtual time and never fail to reach the server.
 */
export class SimulatedCluster {
  readonly registry = new Registry();
  readonly #model: ApiModel;
  readonly #clock: VirtualClock;
  readonly #random: Random;
  /** When each Job ends, by uid. */
  readonly #ends = new Map<string, number>();
  /** Probability that a Job fails in a way that may pass. */
  failing = 0;

  constructor(model: ApiModel, clock: VirtualClock, random: Random) {
    this.#model = model;
    this.#clock = clock;
    this.#random = random;
    this.#tick();
  }

  #tick(): void {
    this.#clock.after(stepMs, () => {
      this.#model.collectGarbage();
      for (const [, { object }] of this.#model.storage.list('batch/v1/jobs')) this.#runJob(object as Job);
      for (const [, { object }] of this.#model.storage.list('serving.knative.dev/v1/services'))
        this.#serve(object as Loose);
      for (const plural of ['brokers', 'triggers']) {
        const all = this.#model.storage.list(`eventing.knative.dev/v1/${plural}`);
        for (const [, { object }] of all) this.#becomeReady(plural, object as Loose, {});
      }
      this.#tick();
    });
  }

  #runJob(job: Job): void {
    if (jobEnd(job)) return;
    const { uid = '', namespace, name } = job.metadata;
    const end = this.#ends.get(uid) ?? this.#clock.monotonic() + this.#random.between(2000, 60_000);
    this.#ends.set(uid, end);
    if (this.#clock.monotonic() < end) return;
    const failed = this.#random.chance(this.failing);
    const image = failed ? undefined : this.registry.push(`${namespace}/${name}`);
    this.#writePod(job, image);
    const now = timestamp(this.#clock.now());
    const condition = { type: failed ? 'Failed' : 'Complete', status: 'True', lastTransitionTime: now };
    const times = { startTime: job.metadata.creationTimestamp, completionTime: failed ? undefined : now };
    this.#setStatus('batch/v1/jobs', job, { ...times, conditions: [condition], failed: failed ? 1 : 0 });
  }

  #writePod(job: Job, image: string | undefined): void {
    const { name, namespace, uid = '' } = job.metadata;
    const failure = { reason: 'RegistryUnavailable', message: 'no answer' };
    const said = {
      step: 'push',
      ok: image !== undefined,
      log: ['pushed'],
      result: { image },
      ...(image ? {} : failure),
    };
    const terminated = { exitCode: image ? 0 : 2, message: JSON.stringify(said) };
    const pod = {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: {
        name: `${name}-${uid.slice(-4)}`,
        namespace,
        uid: `pod-${uid}`,
        creationTimestamp: timestamp(this.#clock.now()),
        labels: job.metadata.labels,
        ownerReferences: [{ apiVersion: 'batch/v1', kind: 'Job', name, uid, controller: true }],
      },
      status: {
        phase: image ? 'Succeeded' : 'Failed',
        containerStatuses: [{ name: 'push', state: { terminated } }],
      },
    };
    this.#model.storage.put('v1/pods', `${namespace}/${pod.metadata.name}`, {
      object: pod,
      intents: new Map(),
    });
  }

  #serve(service: Loose): void {
    const { name, namespace, generation } = service.metadata;
    if (service.status?.observedGeneration === generation) return;
    const revision = `${name}-${`${generation}`.padStart(5, '0')}`;
    this.#writeRevision(service, revision);
    const url = `http://${name}.${namespace}.example`;
    const names = { latestCreatedRevisionName: revision, latestReadyRevisionName: revision };
    const traffic = [{ revisionName: revision, latestRevision: true, percent: 100 }];
    this.#becomeReady(
      'services',
      service,
      { ...names, url, address: { url }, traffic },
      'serving.knative.dev/v1',
    );
  }

  #writeRevision(service: Loose, name: string): void {
    const { namespace, generation, uid = '', labels: own } = service.metadata;
    const template = service.spec?.template as { readonly spec?: unknown } | undefined;
    const revision = {
      apiVersion: 'serving.knative.dev/v1',
      kind: 'Revision',
      metadata: {
        name,
        namespace,
        uid: `revision-${uid}-${generation}`,
        creationTimestamp: timestamp(this.#clock.now()),
        labels: {
          [labels.function]: own?.[labels.function] ?? '',
          'serving.knative.dev/configurationGeneration': `${generation}`,
        },
        ownerReferences: [{ ...ownerOf(service), uid, controller: true }],
      },
      spec: template?.spec,
      status: { conditions: [{ type: 'Ready', status: 'True' }] },
    };
    const key = `${namespace}/${name}`;
    this.#model.storage.put('serving.knative.dev/v1/revisions', key, {
      object: revision as KubeObject,
      intents: new Map(),
    });
  }

  #becomeReady(plural: string, object: Loose, more: object, version = 'eventing.knative.dev/v1'): void {
    const { generation: observedGeneration } = object.metadata;
    if (object.status?.observedGeneration === observedGeneration) return;
    if (this.#random.chance(0.5)) return;
    const conditions = [{ type: 'Ready', status: 'True' }];
    this.#setStatus(`${version}/${plural}`, object, { ...more, observedGeneration, conditions });
  }

  #setStatus(collection: string, object: KubeObject, status: object): void {
    const { namespace, name } = object.metadata;
    const key = `${namespace}/${name}`;
    const stored = this.#model.storage.get(collection, key);
    if (!stored) return;
    const changed = { ...stored.object, status } as KubeObject;
    this.#model.storage.put(collection, key, { ...stored, object: changed });
  }
}

function ownerOf({ apiVersion, kind, metadata: { name } }: KubeObject) {
  return { apiVersion, kind, name };
}
