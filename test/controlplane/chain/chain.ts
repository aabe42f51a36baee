import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ClusterSpec } from '../../../clusters/define-cluster.ts';
import { fleet } from '../../../clusters/fleet.ts';
import type { Manifest } from '../../../constructs/core/manifest.ts';
import { fluxNamespace } from '../../../constructs/core/service-account.ts';
import type { ClusterView } from '../../../constructs/core/view.ts';
import { renderSpec } from '../../../constructs/render-spec.ts';
import { type ControlPlane, startControlPlane } from '../control-plane.ts';
import { customResourceDefinitions } from '../crds.ts';
import { ControlLoop } from './control-loop.ts';
import { ControllersStandIn } from './controllers-stand-in.ts';
import { startFlux } from './flux.ts';
import { syncObjects } from './flux-operator.ts';
import { GitServer } from './git-server.ts';
import { HelmStandIn } from './helm-stand-in.ts';
import { packagedObjects } from './packaged-objects.ts';
import { ReadinessRecord } from './readiness-record.ts';
import { provisionVolumes } from './volumes.ts';
import { WorkingCopy } from './working-copy.ts';

/** What bootstrap brings; every other definition comes with a stage. */
const fluxGroups = /\.toolkit\.fluxcd\.io$|^fluxcd\.controlplane\.io$/;

/** One cluster after bootstrap, with an empty repository that it follows. */
export class Chain {
  readonly plane: ControlPlane;
  readonly view: ClusterView;
  readonly copy: WorkingCopy;
  readonly record: ReadinessRecord;
  readonly #loops: readonly ControlLoop[];
  readonly #helm: HelmStandIn;

  constructor(plane: ControlPlane, view: ClusterView, copy: WorkingCopy) {
    this.plane = plane;
    this.view = view;
    this.copy = copy;
    this.record = new ReadinessRecord(plane);
    this.#helm = new HelmStandIn(plane, view);
    const controllers = new ControllersStandIn(plane, view);
    this.#loops = [
      new ControlLoop('helm-controller', plane, () => this.#helm.pass()),
      new ControlLoop('controllers of charts', plane, () => controllers.pass()),
      new ControlLoop('provisioners', plane, () => provisionVolumes(plane)),
    ];
  }

  /** Pushes what differs and tells Flux of it, as a webhook would; gives the commit. */
  async push(message: string): Promise<string> {
    const commit = await this.copy.push(message);
    await this.#request('source.toolkit.fluxcd.io/v1', 'GitRepository', fluxNamespace, commit);
    return commit;
  }

  /** Asks Flux to look at a stage now. */
  async reconcile(stage: string): Promise<void> {
    const now = new Date().toISOString();
    await this.#request('kustomize.toolkit.fluxcd.io/v1', 'Kustomization', stage, now);
  }

  async #request(apiVersion: string, kind: string, name: string, value: string): Promise<void> {
    const annotations = { 'reconcile.fluxcd.io/requestedAt': value };
    const metadata = { name, namespace: fluxNamespace, annotations };
    await this.plane.apply([{ apiVersion, kind, metadata }], { fieldManager: 'flux-client-side-apply' });
  }

  /** What the stand-ins fail with at the moment. */
  get problems(): readonly string[] {
    return this.#loops.flatMap(({ name, problem }) => (problem ? [`${name}: ${problem}`] : []));
  }

  /** Stands still and costs nothing until `resume()`. */
  async pause(): Promise<void> {
    await Promise.all(this.#loops.map((loop) => loop.stop()));
    this.plane.processes.pause();
  }

  /** Goes on after `pause()`. */
  resume(): void {
    this.plane.processes.resume();
    for (const loop of this.#loops) loop.resume();
  }

  async stop(): Promise<void> {
    await Promise.all([...this.#loops.map((loop) => loop.stop()), this.record.stop()]);
    this.#helm.close();
    await this.plane.stop();
  }
}

/**
 * Starts a cluster with its literal's nodes, Flux and the stand-ins; nothing is pushed yet.
 * @param stack gets what stops it all
 */
export async function startChain(spec: ClusterSpec, stack: AsyncDisposableStack): Promise<Chain> {
  const view = renderSpec(spec, fleet);
  const crds = customResourceDefinitions('').filter(({ metadata: { name } }) =>
    fluxGroups.test(name.slice(name.indexOf('.') + 1)),
  );
  const plane = await startControlPlane({ ...spec, crds });
  stack.defer(() => plane.stop());
  const area = join(plane.processes.folder, 'git');
  mkdirSync(area);
  const server = await GitServer.start(area);
  stack.defer(() => server.stop());
  const copy = await WorkingCopy.create(area, 'homelab', server.url('homelab'));
  await plane.apply(packagedObjects(spec.engine));
  const instance = fluxInstance(view);
  await plane.apply([...syncObjects(instance, server.url('homelab')), instance]);
  const chain = new Chain(plane, view, copy);
  stack.defer(() => chain.stop());
  await startFlux(plane, view);
  return chain;
}

/** @throws Error for a cluster that is bootstrapped by the Flux CLI */
function fluxInstance({ flux, spec }: ClusterView): Manifest {
  const found = flux.find(({ manifest }) => manifest.kind === 'FluxInstance');
  if (!found) throw new Error(`cluster ${spec.name} has no FluxInstance`);
  return found.manifest;
}
