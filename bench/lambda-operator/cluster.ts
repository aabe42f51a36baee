import { definition } from '../../lambda/api/generate/definition.ts';
import type { LambdaFunction } from '../../lambda/api/index.ts';
import { Reflector } from '../../lambda/kube/cache/reflector.ts';
import { Store } from '../../lambda/kube/cache/store.ts';
import { KubeClient } from '../../lambda/kube/client.ts';
import { isTrue } from '../../lambda/kube/condition.ts';
import { HttpTransport } from '../../lambda/kube/http-transport.ts';
import { collectionPath, resource } from '../../lambda/kube/resource.ts';
import { kinds } from '../../lambda/operator/kinds.ts';
import { functionManifest } from '../../lambda/operator/simulation/fixtures.ts';
import { type ControlPlane, startControlPlane } from '../../test/controlplane/control-plane.ts';
import { customResourceDefinition } from '../../test/controlplane/crds.ts';
import { Child } from './child.ts';
import { connectionTo } from './connection.ts';

const namespaces = Array.from({ length: 20 }, (_, index) => `team-${index}`);
const events = resource('events.k8s.io/v1', 'Event', 'events');

/** A real API server over a real etcd, with controllers that answer at once. */
export class Cluster {
  readonly plane: ControlPlane;
  readonly #transport: HttpTransport;
  readonly #client: KubeClient;
  readonly #controllers: Child;
  readonly #functions = new Store<LambdaFunction>();
  readonly #stop = new AbortController();

  private constructor(plane: ControlPlane) {
    this.plane = plane;
    this.#transport = new HttpTransport(connectionTo(plane.kubeconfig));
    this.#client = new KubeClient(this.#transport, {
      userAgent: 'user',
      fieldManager: 'user',
      rate: 'unlimited',
    });
    this.#controllers = new Child('controllers.ts', [plane.kubeconfig]);
  }

  static async start(): Promise<Cluster> {
    const groups = Object.values(kinds)
      .map(({ kind: { apiVersion, kind } }) => ({ group: apiVersion.split('/')[0] ?? '', kind, apiVersion }))
      .filter(({ group }) => /knative\.dev$|^rabbitmq/.test(group));
    const crds = groups.map(({ apiVersion, ...named }) =>
      customResourceDefinition({ ...named, versions: [apiVersion.split('/')[1] ?? ''] }),
    );
    const plane = await startControlPlane({ crds: [definition, ...crds], controllers: [] });
    const all = [...namespaces, 'system'];
    await plane.apply(all.map((name) => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } })));
    const cluster = new Cluster(plane);
    await cluster.#controllers.hear();
    const { kind } = kinds.functions;
    const reflector = new Reflector({ client: cluster.#client, kind, store: cluster.#functions });
    void reflector.run(cluster.#stop.signal);
    await reflector.synced;
    return cluster;
  }

  get functions(): number {
    return this.#functions.size;
  }

  /** Functions that can be called. */
  get ready(): number {
    return [...this.#functions.values()].filter(({ status }) => isTrue(status?.conditions ?? [], 'Ready'))
      .length;
  }

  async create(count: number): Promise<void> {
    const left = Array.from({ length: count }, (_, index) =>
      functionManifest(namespaces[index % namespaces.length] ?? '', `function-${index}`),
    );
    const work = async (): Promise<void> => {
      for (let next = left.pop(); next; next = left.pop())
        await this.#client.apply(kinds.functions.kind, next as never);
    };
    await Promise.all(Array.from({ length: 20 }, work));
  }

  /** Deletes everything that was made of functions, and the functions. */
  async clear(): Promise<void> {
    for (const kind of [...Object.values(kinds).map((each) => each.kind), events]) {
      for (const namespace of namespaces) {
        // Else Jobs would wait for a garbage collector, which does not run here, to leave their pods behind.
        const path = `${collectionPath(kind, namespace)}?gracePeriodSeconds=0&propagationPolicy=Background`;
        const response = await this.#transport.send({ method: 'DELETE', path, headers: {} });
        await response.text();
      }
    }
    await this.plane.waitFor('everything to be gone', async () => this.functions === 0);
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#controllers.end();
    this.#client.close();
    await this.plane.stop();
  }
}
