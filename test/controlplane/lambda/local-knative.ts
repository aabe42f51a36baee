import { join } from 'node:path';
import { at, list, type Manifest } from '../../../constructs/core/manifest.ts';
import { ControlLoop } from '../chain/control-loop.ts';
import type { ControlPlane } from '../control-plane.ts';
import { RunningFunction } from './running-function.ts';

const serving = 'serving.knative.dev/v1';
const eventing = 'eventing.knative.dev/v1';

interface Revision {
  readonly name: string;
  /** The template that it was made of, as a text. */
  readonly template: string;
  readonly running: RunningFunction;
  /** Why it is not ready; undefined when it is. */
  readonly problem: string | undefined;
}

/**
 * Stands for Knative, which containers would need: makes a revision of every new template, runs its image as a process,
 * and gives Services, Revisions, Brokers and Triggers the conditions that Knative gives them. A revision whose readiness
 * probe fails is not Ready, with what the probe said.
 */
export class LocalKnative {
  readonly #plane: ControlPlane;
  readonly #loop: ControlLoop;
  /** Revisions of every Service by its uid, oldest first. */
  readonly #revisions = new Map<string, Revision[]>();

  constructor(plane: ControlPlane) {
    this.#plane = plane;
    this.#loop = new ControlLoop('knative', plane, () => this.#look());
  }

  /** What runs of a revision. */
  running(revision: string): RunningFunction | undefined {
    return [...this.#revisions.values()].flat().find(({ name }) => name === revision)?.running;
  }

  async stop(): Promise<void> {
    await this.#loop.stop();
    for (const uid of [...this.#revisions.keys()]) await this.#end(uid);
  }

  async #look(): Promise<void> {
    const services = await this.#plane.list({ apiVersion: serving, kind: 'Service' });
    const there = new Set(services.map(uidOf));
    for (const uid of [...this.#revisions.keys()]) if (!there.has(uid)) await this.#end(uid);
    for (const service of services) await this.#serve(service);
    for (const kind of ['Broker', 'Trigger']) {
      for (const object of await this.#plane.list({ apiVersion: eventing, kind })) {
        if (!isObserved(object)) await this.#report(object, { conditions: [condition(undefined)] });
      }
    }
  }

  async #serve(service: Manifest): Promise<void> {
    if (isObserved(service)) return;
    const revisions = this.#revisions.get(uidOf(service)) ?? [];
    this.#revisions.set(uidOf(service), revisions);
    const template = JSON.stringify(at(service.spec, 'template'));
    if (revisions.at(-1)?.template !== template) revisions.push(await this.#revise(service, template));
    const [newest, ready] = [revisions.at(-1), revisions.findLast(({ problem }) => problem === undefined)];
    const traffic = list(at(service.spec, 'traffic')).map((target) => ({
      ...(target as object),
      revisionName: at(target, 'revisionName') ?? ready?.name,
    }));
    const url = `http://${service.metadata.name}.${service.metadata.namespace}.example`;
    await this.#report(service, {
      conditions: [condition(newest?.problem, 'RevisionFailed')],
      latestCreatedRevisionName: newest?.name,
      latestReadyRevisionName: ready?.name,
      url,
      address: { url },
      traffic: ready === undefined ? [] : traffic,
    });
  }

  async #revise(service: Manifest, template: string): Promise<Revision> {
    const { name, namespace = '' } = service.metadata;
    const number = (this.#revisions.get(uidOf(service))?.length ?? 0) + 1;
    const own = `${name}-${String(number).padStart(5, '0')}`;
    const [container] = list(at(service.spec, 'template', 'spec', 'containers'));
    const image = String(at(container, 'image'));
    const revision = {
      apiVersion: serving,
      kind: 'Revision',
      metadata: {
        name: own,
        namespace,
        labels: {
          ...(at(service.spec, 'template', 'metadata', 'labels') as object),
          'serving.knative.dev/configurationGeneration': String(number),
        },
        ownerReferences: [
          { apiVersion: serving, kind: 'Service', name, uid: uidOf(service), controller: true },
        ],
      },
      spec: { containers: [{ image }] },
    };
    const [stored] = await this.#plane.apply([revision], { fieldManager: 'knative' });
    const variables = list(at(container, 'env')).map((each) => [at(each, 'name'), at(each, 'value')]);
    const folder = join(this.#plane.processes.folder, 'revisions', uidOf(service), own);
    const running = await RunningFunction.start(image, Object.fromEntries(variables), folder);
    const problem = await running.problem();
    if (stored) await this.#report(stored, { conditions: [condition(problem, 'ContainerUnhealthy')] });
    return { name: own, template, running, problem };
  }

  async #report({ apiVersion, kind, metadata }: Manifest, status: object): Promise<void> {
    const { name, namespace } = metadata;
    const observedGeneration = at(metadata, 'generation');
    const report = {
      apiVersion,
      kind,
      metadata: { name, namespace },
      status: { observedGeneration, ...status },
    };
    await this.#plane.apply([report as Manifest], { status: true, fieldManager: 'knative' });
  }

  async #end(uid: string): Promise<void> {
    for (const { running } of this.#revisions.get(uid) ?? []) await running.stop();
    this.#revisions.delete(uid);
  }
}

function condition(problem: string | undefined, reason = ''): object {
  if (problem === undefined) return { type: 'Ready', status: 'True' };
  return { type: 'Ready', status: 'False', reason, message: problem };
}

function isObserved({ metadata, status }: Manifest): boolean {
  return at(status, 'observedGeneration') === at(metadata, 'generation');
}

function uidOf({ metadata }: Manifest): string {
  return String(at(metadata, 'uid'));
}
