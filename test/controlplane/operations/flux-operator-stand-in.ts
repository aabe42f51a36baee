import type { Manifest } from '../../../constructs/core/manifest.ts';
import { fluxNamespace } from '../../../constructs/core/service-account.ts';
import type { ClusterView } from '../../../constructs/core/view.ts';
import { startFlux } from '../chain/flux.ts';
import { syncObjects } from '../chain/flux-operator.ts';
import type { ControlPlane } from '../control-plane.ts';
import { customResourceDefinitions } from '../crds.ts';
import { serveDefinitions } from '../definitions.ts';

const instance = { apiVersion: 'fluxcd.controlplane.io/v1', kind: 'FluxInstance', name: 'flux' } as const;

/** What the chart of flux-operator brings, as far as `homelab up` needs it: its namespace and definitions. */
export function operatorObjects(): readonly Manifest[] {
  const namespace = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: fluxNamespace } };
  return [namespace, ...definitions(/^fluxcd\.controlplane\.io$/)];
}

/** Installs Flux once a FluxInstance is there and the Secret that it pulls with, as flux-operator would. */
export class FluxOperatorStandIn {
  readonly #plane: ControlPlane;
  readonly #view: ClusterView;
  readonly #repository: string;
  #installed = false;

  constructor(plane: ControlPlane, view: ClusterView, repository: string) {
    this.#plane = plane;
    this.#view = view;
    this.#repository = repository;
  }

  async pass(): Promise<void> {
    if (this.#installed || !(await this.#plane.serves(instance))) return;
    const found = await this.#plane.get({ ...instance, namespace: fluxNamespace });
    const secret = { apiVersion: 'v1', kind: 'Secret', name: fluxNamespace, namespace: fluxNamespace };
    if (!found || !(await this.#plane.get(secret))) return;
    await serveDefinitions(this.#plane, definitions(/\.toolkit\.fluxcd\.io$/));
    await this.#plane.apply(syncObjects(found, this.#repository));
    await startFlux(this.#plane, this.#view);
    this.#installed = true;
  }
}

function definitions(group: RegExp): readonly Manifest[] {
  return customResourceDefinitions('').filter(({ metadata: { name } }) =>
    group.test(name.slice(name.indexOf('.') + 1)),
  );
}
