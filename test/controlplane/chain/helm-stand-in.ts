import { at, type Manifest } from '../../../constructs/core/manifest.ts';
import { fluxNamespace } from '../../../constructs/core/service-account.ts';
import type { ClusterView } from '../../../constructs/core/view.ts';
import { ApiError } from '../api-error.ts';
import type { Client } from '../client.ts';
import type { ControlPlane } from '../control-plane.ts';
import { isAvailable } from './availability.ts';
import { type ChartObjects, chartObjects } from './chart-objects.ts';
import { isTrue, readyCondition } from './conditions.ts';
import { StageAccounts } from './stage-account.ts';

const kind = { apiVersion: 'helm.toolkit.fluxcd.io/v2', kind: 'HelmRelease' } as const;
const finalizer = 'finalizers.fluxcd.io';
const fieldManager = 'helm-controller';

/**
 * Stand-in of helm-controller, which cannot be built here: installs what the facts of a chart say that the chart has,
 * as the account that the HelmRelease names. The README says what this does not prove.
 */
export class HelmStandIn {
  readonly #plane: ControlPlane;
  readonly #accounts: StageAccounts;
  readonly #charts: ReadonlyMap<string, ChartObjects>;
  /** What each HelmRelease was last told, by uid and generation: it is not told twice. */
  readonly #told = new Map<string, string | undefined>();
  /** The generation of each HelmRelease of which everything has been applied. */
  readonly #installed = new Map<string, unknown>();

  constructor(plane: ControlPlane, view: ClusterView) {
    this.#plane = plane;
    this.#accounts = new StageAccounts(plane.connection);
    this.#charts = new Map(
      view.releases.map((each) => [each.object.manifest.metadata.name, chartObjects(view, each)]),
    );
  }

  /** One look at every HelmRelease. */
  async pass(): Promise<void> {
    const releases = await this.#plane.list(kind);
    await Promise.all(
      releases.map(async (release) => {
        if (at(release, 'metadata', 'deletionTimestamp')) await this.#uninstall(release);
        else if (!isSettled(release)) await this.#install(release);
      }),
    );
  }

  close(): void {
    this.#accounts.close();
  }

  async #install(release: Manifest): Promise<void> {
    const problem = await this.#problemOf(release);
    const key = `${at(release, 'metadata', 'uid')}/${at(release, 'metadata', 'generation')}`;
    if (this.#told.has(key) && this.#told.get(key) === problem) return;
    const condition = problem
      ? readyCondition('False', 'InstallFailed', problem)
      : readyCondition('True', 'InstallSucceeded', 'Helm install succeeded');
    await this.#report(release, condition);
    this.#told.set(key, problem);
  }

  /** What keeps the release from being ready; undefined when nothing does. */
  async #problemOf(release: Manifest): Promise<string | undefined> {
    const { name } = release.metadata;
    const chart = this.#charts.get(name);
    if (!chart) return `no chart of that name in the view: ${name}`;
    if (!isTrue(await this.#plane.get(sourceOf(release)), 'Ready')) return 'its source is not ready';
    const client = this.#accounts.client(String(at(release.spec, 'serviceAccountName')));
    try {
      if (this.#installed.get(name) !== at(release, 'metadata', 'generation'))
        await this.#apply(release, chart, client);
      if (!(await allAvailable(chart.workloads, client))) return 'its workloads are not available';
      await client.apply(chart.hooks, { fieldManager });
      return (await allAvailable(chart.hooks, client)) ? undefined : 'its hooks have not succeeded';
    } catch (error) {
      // An absent API server is nothing that the release could be blamed for.
      if (error instanceof ApiError) return error.message;
      throw error;
    }
  }

  async #apply(release: Manifest, chart: ChartObjects, client: Client): Promise<void> {
    const { name } = release.metadata;
    const held: Manifest['metadata'] & { finalizers: string[] } = {
      ...identity(release),
      finalizers: [finalizer],
    };
    await this.#plane.apply([{ ...kind, metadata: held }], { fieldManager });
    await client.apply(chart.definitions, { fieldManager });
    await client.apply([record(release), ...chart.objects, ...chart.workloads], { fieldManager });
    this.#installed.set(name, at(release, 'metadata', 'generation'));
  }

  async #uninstall(release: Manifest): Promise<void> {
    const { name } = release.metadata;
    const chart = this.#charts.get(name);
    const client = this.#accounts.client(String(at(release.spec, 'serviceAccountName')));
    const { hooks = [], workloads = [], objects = [] } = chart ?? {};
    for (const made of [...hooks, ...workloads, ...objects, record(release)]) {
      const { apiVersion, kind: madeKind, metadata } = made;
      if (metadata.annotations?.['helm.sh/resource-policy'] === 'keep') continue;
      await client.delete({ apiVersion, kind: madeKind, ...metadata });
    }
    this.#installed.delete(name);
    await this.#plane.apply([{ ...kind, metadata: identity(release) }], { fieldManager });
  }

  async #report(release: Manifest, condition: object): Promise<void> {
    const status = { observedGeneration: at(release, 'metadata', 'generation'), conditions: [condition] };
    await this.#plane.apply([{ ...kind, metadata: identity(release), status }], {
      fieldManager,
      status: true,
    });
  }
}

function identity({ metadata: { name, namespace } }: Manifest): Manifest['metadata'] {
  return { name, ...(namespace ? { namespace } : {}) };
}

/** Ready, and nothing has changed since. */
function isSettled(release: Manifest): boolean {
  const isObserved = at(release.status, 'observedGeneration') === at(release, 'metadata', 'generation');
  return isObserved && isTrue(release, 'Ready');
}

function sourceOf({ spec }: Manifest): { apiVersion: string; kind: string; name: string; namespace: string } {
  const reference = at(spec, 'chartRef') ?? at(spec, 'chart', 'spec', 'sourceRef');
  return {
    apiVersion: 'source.toolkit.fluxcd.io/v1',
    kind: String(at(reference, 'kind')),
    name: String(at(reference, 'name')),
    namespace: fluxNamespace,
  };
}

/** The Secret in which Helm would keep the release. */
function record({ metadata: { name }, spec }: Manifest): Manifest {
  return {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: `sh.helm.release.v1.${name}.v1`, namespace: String(at(spec, 'storageNamespace')) },
    type: 'helm.sh/release.v1',
  };
}

async function allAvailable(workloads: readonly Manifest[], client: Client): Promise<boolean> {
  const judged = workloads.filter(({ kind: made }) => made !== 'PersistentVolumeClaim');
  for (const { apiVersion, kind: made, metadata } of judged) {
    if (!isAvailable(await client.get({ apiVersion, kind: made, ...metadata }))) return false;
  }
  return true;
}
