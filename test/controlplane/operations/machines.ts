import { writeFileSync } from 'node:fs';
import type { ClusterSpec } from '../../../clusters/define-cluster.ts';
import { fleet } from '../../../clusters/fleet.ts';
import type { ClusterView } from '../../../constructs/core/view.ts';
import { renderSpec } from '../../../constructs/render-spec.ts';
import { ControlLoop } from '../chain/control-loop.ts';
import { ControllersStandIn } from '../chain/controllers-stand-in.ts';
import { HelmStandIn } from '../chain/helm-stand-in.ts';
import { kindStorageClass, provisionVolumes } from '../chain/volumes.ts';
import { type ControlPlane, startControlPlane } from '../control-plane.ts';
import { FluxOperatorStandIn } from './flux-operator-stand-in.ts';

/** What `kind create cluster` makes: an API server, its nodes, and nothing of ours; destroyed with all its data. */
export class Machines {
  readonly plane: ControlPlane;
  readonly view: ClusterView;
  readonly #loops: readonly ControlLoop[];
  readonly #helm: HelmStandIn;

  private constructor(plane: ControlPlane, view: ClusterView, repository: string) {
    this.plane = plane;
    this.view = view;
    this.#helm = new HelmStandIn(plane, view);
    const controllers = new ControllersStandIn(plane, view);
    const operator = new FluxOperatorStandIn(plane, view, repository);
    this.#loops = [
      new ControlLoop('flux-operator', plane, () => operator.pass()),
      new ControlLoop('helm-controller', plane, () => this.#helm.pass()),
      new ControlLoop('controllers of charts', plane, () => controllers.pass()),
      new ControlLoop('provisioners', plane, () => provisionVolumes(plane)),
    ];
  }

  /** @param repository URL that stands for the one that the FluxInstance names */
  static async create(spec: ClusterSpec, repository: string): Promise<Machines> {
    const plane = await startControlPlane(spec);
    await plane.apply([kindStorageClass]);
    return new Machines(plane, renderSpec(spec, fleet), repository);
  }

  /** Writes a kubeconfig as kind does, with the context `kind-<name>`. */
  writeKubeconfig(path: string): void {
    const { server, ca, token } = this.plane.connection;
    const name = `kind-${this.view.spec.name}`;
    const cluster = { server, 'certificate-authority-data': Buffer.from(ca).toString('base64') };
    const config = {
      apiVersion: 'v1',
      kind: 'Config',
      clusters: [{ name, cluster }],
      users: [{ name, user: { token } }],
      contexts: [{ name, context: { cluster: name, user: name } }],
      'current-context': name,
    };
    writeFileSync(path, JSON.stringify(config), { mode: 0o600 });
  }

  /** What the stand-ins fail with at the moment. */
  get problems(): readonly string[] {
    return this.#loops.flatMap(({ name, problem }) => (problem ? [`${name}: ${problem}`] : []));
  }

  /** Ends etcd and all else, and removes its data. */
  async destroy(): Promise<void> {
    await Promise.all(this.#loops.map((loop) => loop.stop()));
    this.#helm.close();
    await this.plane.stop();
  }
}
