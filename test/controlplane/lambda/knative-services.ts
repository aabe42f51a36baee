import { labels } from '../../../lambda/api/index.ts';
import type { KubeClient } from '../../../lambda/kube/client.ts';
import type { KnativeObject } from '../../../lambda/operator/desired/index.ts';
import { kinds } from '../../../lambda/operator/kinds.ts';
import { setStatus } from './set-status.ts';

interface Target {
  readonly revisionName?: string;
  readonly latestRevision?: boolean;
  readonly percent?: number;
  readonly tag?: string;
}

interface ServiceSpec {
  readonly template?: { readonly spec?: object };
  readonly traffic?: readonly Target[];
}

/** What Knative Serving does with a Service: another template is another revision, and the traffic is as it says. */
export class KnativeServices {
  readonly #client: KubeClient;
  readonly #templates = new Map<string, { readonly text: string; readonly revision: number }>();

  constructor(client: KubeClient) {
    this.#client = client;
  }

  async reconcile(service: KnativeObject): Promise<void> {
    const { name, namespace, generation: observedGeneration } = service.metadata;
    if (service.status?.observedGeneration === observedGeneration) return;
    const { template, traffic = [] } = service.spec as ServiceSpec;
    const latest = await this.#revision(service, template);
    const named = traffic.map(({ revisionName = latest, ...target }) => ({ ...target, revisionName }));
    const url = `http://${name}.${namespace}.svc.cluster.local`;
    await setStatus(this.#client, kinds.services.kind, service, {
      observedGeneration,
      conditions: [{ type: 'Ready', status: 'True' }],
      url,
      address: { url },
      latestCreatedRevisionName: latest,
      latestReadyRevisionName: latest,
      traffic: named,
    });
  }

  async #revision({ metadata }: KnativeObject, template: ServiceSpec['template']): Promise<string> {
    const { name, namespace, uid = '' } = metadata;
    const text = JSON.stringify(template);
    const before = this.#templates.get(uid);
    const revision = before?.text === text ? before.revision : (before?.revision ?? 0) + 1;
    const revisionName = `${name}-${String(revision).padStart(5, '0')}`;
    if (before?.revision === revision) return revisionName;
    const owner = { apiVersion: 'serving.knative.dev/v1', kind: 'Service', name, uid };
    const made = await this.#client.apply(kinds.revisions.kind, {
      apiVersion: 'serving.knative.dev/v1',
      kind: 'Revision',
      metadata: {
        name: revisionName,
        namespace,
        labels: { [labels.function]: name, 'serving.knative.dev/configurationGeneration': String(revision) },
        ownerReferences: [owner],
      },
      spec: template?.spec,
    } as never);
    await setStatus(this.#client, kinds.revisions.kind, made, {
      conditions: [{ type: 'Ready', status: 'True' }],
    });
    this.#templates.set(uid, { text, revision });
    return revisionName;
  }
}
