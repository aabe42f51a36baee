import { join } from 'node:path';
import { at, list, type Manifest } from '../../../constructs/core/manifest.ts';
import { type PodParts, runPod, type Secrets } from '../../../lambda/builder/e2e/local-pod.ts';
import type { ContainerStatus } from '../../../lambda/builder/job/outcome.ts';
import { ApiError } from '../api-error.ts';
import { ControlLoop } from '../chain/control-loop.ts';
import type { ControlPlane } from '../control-plane.ts';

const builds = { apiVersion: 'v1', kind: 'Pod', labelSelector: 'lambda.knative.io/component=build' };

/**
 * Stands for the kubelet of every node: runs the containers of builds as local processes, each with the volumes that it
 * mounts and no others, and tells the API server how they ended. The Jobs are left to the real Job controller.
 */
export class LocalKubelet {
  readonly #plane: ControlPlane;
  readonly #loop: ControlLoop;
  /** Pods that were begun, by uid, with what runs of them. */
  readonly #begun = new Map<string, Set<number>>();
  readonly #running = new Set<Promise<void>>();

  constructor(plane: ControlPlane) {
    this.#plane = plane;
    this.#loop = new ControlLoop('kubelet', plane, () => this.#look());
  }

  async stop(): Promise<void> {
    await this.#loop.stop();
    for (const uid of this.#begun.keys()) this.#kill(uid);
    await Promise.all(this.#running);
  }

  async #look(): Promise<void> {
    const pods = await this.#plane.list(builds);
    const there = new Set(pods.map(uidOf));
    for (const uid of this.#begun.keys()) if (!there.has(uid)) this.#kill(uid);
    for (const pod of pods.filter((each) => !this.#begun.has(uidOf(each)))) {
      this.#begun.set(uidOf(pod), new Set());
      const run = this.#run(pod).finally(() => this.#running.delete(run));
      this.#running.add(run);
    }
  }

  async #run(pod: Manifest): Promise<void> {
    const processes = this.#begun.get(uidOf(pod));
    await this.#report(pod, { phase: 'Running' });
    const job = { ...pod, kind: 'Job', spec: { template: { spec: pod.spec } } };
    const parts = { job, configMap: await this.#configMap(pod) };
    const folder = join(this.#plane.processes.folder, 'pods', uidOf(pod));
    const onStart = (_: string, pid: number) => processes?.add(pid);
    const { status } = await runPod(parts as unknown as PodParts, await this.#secrets(pod), folder, {
      onStart,
    });
    const { initContainerStatuses = [], containerStatuses = [] } = status;
    const failed = [...initContainerStatuses, ...containerStatuses].some(
      ({ state }) => state?.terminated?.exitCode !== 0,
    );
    await this.#report(pod, {
      phase: failed ? 'Failed' : 'Succeeded',
      initContainerStatuses: initContainerStatuses.map(whole),
      containerStatuses: containerStatuses.map(whole),
    });
  }

  #kill(uid: string): void {
    for (const pid of this.#begun.get(uid) ?? []) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It has ended by itself.
      }
    }
    this.#begun.get(uid)?.clear();
  }

  /** A pod that is gone is told nothing. */
  async #report({ apiVersion, kind, metadata }: Manifest, status: object): Promise<void> {
    const { name, namespace, uid } = metadata as Manifest['metadata'] & { readonly uid: string };
    const report = { apiVersion, kind, metadata: { name, namespace, uid }, status } as Manifest;
    const options = { status: true, fieldManager: 'kubelet' };
    await this.#plane.apply([report], options).catch((error: unknown) => {
      if (!(error instanceof ApiError) || ![404, 409].includes(error.status)) throw error;
    });
  }

  async #configMap(pod: Manifest): Promise<Manifest | undefined> {
    const [name] = volumesOf(pod, 'configMap', 'name');
    return this.#plane.get({ apiVersion: 'v1', kind: 'ConfigMap', name: String(name), ...placeOf(pod) });
  }

  async #secrets(pod: Manifest): Promise<Secrets> {
    const secrets: Record<string, Readonly<Record<string, string>>> = {};
    for (const name of volumesOf(pod, 'secret', 'secretName').map(String)) {
      const secret = await this.#plane.get({ apiVersion: 'v1', kind: 'Secret', name, ...placeOf(pod) });
      const data = Object.entries((at(secret, 'data') ?? {}) as Readonly<Record<string, string>>);
      secrets[name] = Object.fromEntries(
        data.map(([key, text]) => [key, Buffer.from(text, 'base64').toString()]),
      );
    }
    return secrets;
  }
}

function volumesOf(pod: Manifest, kind: string, field: string): readonly unknown[] {
  return list(at(pod.spec, 'volumes')).flatMap((volume) => at(volume, kind, field) ?? []);
}

function placeOf({ metadata }: Manifest): { readonly namespace?: string } {
  return metadata.namespace === undefined ? {} : { namespace: metadata.namespace };
}

function uidOf({ metadata }: Manifest): string {
  return String(Reflect.get(metadata, 'uid'));
}

/** As the API server wants it. */
function whole({ name, state }: ContainerStatus): object {
  const { terminated: end } = state ?? {};
  const terminated = { exitCode: end?.exitCode ?? 0, message: end?.message };
  return { name, image: 'local', imageID: '', ready: false, restartCount: 0, state: { terminated } };
}
