import { at, groupOf, type Manifest } from '../../../constructs/core/manifest.ts';
import { fluxNamespace } from '../../../constructs/core/service-account.ts';
import type { ClusterView } from '../../../constructs/core/view.ts';
import type { ControlPlane } from '../control-plane.ts';
import { isAvailable } from './availability.ts';
import { type CustomController, customControllers, isTrue } from './conditions.ts';
import { workloadManifests } from './workload-manifest.ts';

/**
 * Stand-in of the controllers of custom resources: once the pods of a controller run, its objects get the workloads
 * that the fleet knows of, and the status of one that is well.
 */
export class ControllersStandIn {
  readonly #plane: ControlPlane;
  readonly #view: ClusterView;
  /** What is done for each object, by uid and generation. */
  readonly #made = new Set<string>();
  readonly #reported = new Set<string>();

  constructor(plane: ControlPlane, view: ClusterView) {
    this.#plane = plane;
    this.#view = view;
  }

  /** One look at every object that some controller has to do with. */
  async pass(): Promise<void> {
    const served = await this.#plane.groupVersions();
    for (const controller of customControllers.filter(({ apiVersion }) => served.has(apiVersion))) {
      if (!(await this.#plane.serves(controller)) || !(await this.#runs(controller))) continue;
      for (const object of await this.#plane.list(controller)) {
        if (!at(object, 'metadata', 'deletionTimestamp')) await this.#reconcile(controller, object);
      }
    }
  }

  async #runs(controller: CustomController): Promise<boolean> {
    const release = controller.release ?? this.#bringerOf(controller);
    if (release === undefined) return true;
    const kind = { apiVersion: 'helm.toolkit.fluxcd.io/v2', kind: 'HelmRelease' };
    return isTrue(await this.#plane.get({ ...kind, name: release, namespace: fluxNamespace }), 'Ready');
  }

  /** The HelmRelease whose chart brings the definition of the kind. */
  #bringerOf({ apiVersion, kind }: CustomController): string | undefined {
    const group = groupOf(apiVersion);
    const bringer = this.#view.releases.find(({ facts, release }) => {
      const ofChart = facts?.crds.some((crd) => crd.group === group && crd.kind === kind);
      return ofChart || release.props.brings?.includes(`${group}/${kind}`);
    });
    return bringer?.object.manifest.metadata.name;
  }

  async #reconcile(controller: CustomController, object: Manifest): Promise<void> {
    if (object.kind === 'HelmRelease' && !isTrue(object, 'Ready')) return;
    const key = `${at(object, 'metadata', 'uid')}/${at(object, 'metadata', 'generation')}`;
    const options = { fieldManager: `${object.kind}-controller` };
    const workloads = this.#workloadsOf(object);
    if (!this.#made.has(key)) {
      const keepsClaims = controller.keepsClaims?.(object) ?? false;
      const made = [...(controller.makes?.(object) ?? []), ...workloads];
      const owned = made.map((each) => {
        return keepsClaims && each.kind === 'PersistentVolumeClaim' ? each : withOwner(each, object);
      });
      await this.#addAccounts(workloads);
      await this.#plane.apply(owned, options);
      this.#made.add(key);
    }
    if (!controller.status || this.#reported.has(key)) return;
    if (controller.waits && !(await this.#areAvailable(workloads))) return;
    const { apiVersion, kind, metadata } = object;
    const { name, namespace } = metadata;
    const status = controller.status(object, { nodes: this.#view.spec.nodes.length });
    await this.#plane.apply([{ apiVersion, kind, metadata: { name, namespace }, status }], {
      ...options,
      status: controller.subresource ?? true,
    });
    this.#reported.add(key);
  }

  /** The workloads that the fleet says a controller will make of an object. */
  #workloadsOf({ kind, metadata: { name } }: Manifest): readonly Manifest[] {
    return this.#view.workloads
      .filter(({ origin, object: { manifest } }) => {
        return origin === 'controller' && manifest.kind === kind && manifest.metadata.name === name;
      })
      .flatMap((workload) => workloadManifests(workload));
  }

  async #areAvailable(workloads: readonly Manifest[]): Promise<boolean> {
    for (const { apiVersion, kind, metadata } of workloads) {
      if (kind === 'PersistentVolumeClaim') continue;
      if (!isAvailable(await this.#plane.get({ apiVersion, kind, ...metadata }))) return false;
    }
    return true;
  }

  /** The accounts of the pods, where the chart has not brought them. */
  async #addAccounts(workloads: readonly Manifest[]): Promise<void> {
    for (const {
      spec,
      metadata: { namespace },
    } of workloads) {
      const name = at(spec, 'template', 'spec', 'serviceAccountName') ?? at(spec, 'serviceAccountName');
      if (typeof name !== 'string') continue;
      const account = { apiVersion: 'v1', kind: 'ServiceAccount' } as const;
      if (await this.#plane.get({ ...account, name, namespace })) continue;
      await this.#plane.apply([{ ...account, metadata: { name, namespace } }]);
    }
  }
}

/** Goes with its owner, where the owner may own it: one of another namespace may not. */
function withOwner(made: Manifest, { apiVersion, kind, metadata }: Manifest): Manifest {
  const { name, namespace } = metadata;
  if (namespace !== undefined && namespace !== made.metadata.namespace) return made;
  const owner = { apiVersion, kind, name, uid: at(metadata, 'uid') };
  return { ...made, metadata: { ...made.metadata, ownerReferences: [owner] } } as Manifest;
}
