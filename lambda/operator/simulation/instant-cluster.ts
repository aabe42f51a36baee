import { isTrue } from '../../kube/condition.ts';
import type { KubeObject } from '../../kube/object.ts';
import type { ApiModel } from '../../kube/testing/model/api-model.ts';
import { functionsOf } from './invariants.ts';
import { Registry } from './registry.ts';

const ready = [{ type: 'Ready', status: 'True' }];

/** Controllers that answer every write at once: what is measured beside them is the operator. */
export class InstantCluster {
  readonly #model: ApiModel;
  readonly #registry = new Registry();

  constructor(model: ApiModel) {
    this.#model = model;
    model.onWrite(({ target, changed, outcome }) => {
      if (changed && target.subresource === undefined)
        this.#answer(target.collection, outcome.object as KubeObject);
    });
  }

  /** How many functions can be called. */
  readyFunctions(): number {
    return functionsOf(this.#model).filter(({ status }) => isTrue(status?.conditions ?? [], 'Ready')).length;
  }

  /** Deletes every object. */
  clear(): void {
    for (const { collection, key } of [...this.#model.storage.everything()])
      this.#model.storage.remove(collection, key);
  }

  #answer(collection: string, object: KubeObject): void {
    const { name, namespace, generation: observedGeneration } = object.metadata;
    if (collection === 'batch/v1/jobs') this.#completeJob(object);
    if (collection === 'serving.knative.dev/v1/services') {
      const url = `http://${name}.${namespace}.example`;
      const names = { latestCreatedRevisionName: `${name}-00001`, latestReadyRevisionName: `${name}-00001` };
      this.#setStatus(collection, object, {
        observedGeneration,
        conditions: ready,
        url,
        address: { url },
        ...names,
      });
    }
    if (collection.startsWith('eventing.knative.dev/v1/')) {
      this.#setStatus(collection, object, { observedGeneration, conditions: ready });
    }
  }

  #completeJob(job: KubeObject): void {
    const { name, namespace, uid = '', labels, creationTimestamp } = job.metadata;
    const image = this.#registry.push(`${namespace}/${name}`);
    const message = JSON.stringify({ step: 'push', ok: true, log: [], result: { image } });
    const containerStatuses = [{ name: 'push', state: { terminated: { exitCode: 0, message } } }];
    const ownerReferences = [{ apiVersion: 'batch/v1', kind: 'Job', name, uid, controller: true }];
    const metadata = { name, namespace, uid: `pod-${uid}`, labels, ownerReferences, creationTimestamp };
    const pod = {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata,
      status: { phase: 'Succeeded', containerStatuses },
    };
    this.#model.storage.put('v1/pods', `${namespace}/${name}`, { object: pod, intents: new Map() });
    const conditions = [{ type: 'Complete', status: 'True', lastTransitionTime: creationTimestamp }];
    this.#setStatus('batch/v1/jobs', job, {
      conditions,
      startTime: creationTimestamp,
      completionTime: creationTimestamp,
    });
  }

  #setStatus(collection: string, { metadata: { namespace, name } }: KubeObject, status: object): void {
    const stored = this.#model.storage.get(collection, `${namespace}/${name}`);
    if (!stored) return;
    const changed = { ...stored.object, status } as KubeObject;
    this.#model.storage.put(collection, `${namespace}/${name}`, { ...stored, object: changed });
  }
}
