import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runPod, type Secrets } from '../../../lambda/builder/e2e/local-pod.ts';
import type { DesiredBuild } from '../../../lambda/builder/job/desired-build.ts';
import type { ContainerStatus, PodStatus } from '../../../lambda/builder/job/outcome.ts';
import { isConflict, isNotFound } from '../../../lambda/kube/api-error.ts';
import type { KubeClient } from '../../../lambda/kube/client.ts';
import { sleep, systemClock } from '../../../lambda/kube/clock.ts';
import { timestamp } from '../../../lambda/kube/condition.ts';
import { type Job, jobEnd } from '../../../lambda/operator/build/job.ts';
import { kinds } from '../../../lambda/operator/kinds.ts';
import { KnativeServices } from './knative-services.ts';
import { setStatus } from './set-status.ts';

const ready = [{ type: 'Ready', status: 'True' }];

/** Milliseconds between two looks. */
const pauseMs = 200;

/**
 * What a cluster answers to the operator: the containers of a build's Job run as processes, one Job after the other, and
 * Knative makes revisions and becomes ready.
 */
export class ClusterStandIn {
  readonly #client: KubeClient;
  readonly #secrets: Secrets;
  readonly #services: KnativeServices;
  readonly #stop = new AbortController();
  readonly #folder = mkdtempSync(join(tmpdir(), 'cluster-stand-in-'));
  readonly #runs = new Map<string, PodStatus>();
  #ended: Promise<unknown> = Promise.resolve();

  constructor(client: KubeClient, secrets: Secrets) {
    this.#client = client;
    this.#secrets = secrets;
    this.#services = new KnativeServices(client);
  }

  start(): void {
    this.#ended = Promise.all([this.#repeat(() => this.#build()), this.#repeat(() => this.#serve())]);
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#ended;
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #repeat(look: () => Promise<void>): Promise<void> {
    while (!this.#stop.signal.aborted) {
      await look().catch(passOver);
      await sleep(systemClock, pauseMs, this.#stop.signal);
    }
  }

  async #serve(): Promise<void> {
    for (const service of (await this.#client.list(kinds.services.kind)).items)
      await this.#services.reconcile(service);
    for (const kind of [kinds.brokers.kind, kinds.triggers.kind]) {
      for (const object of (await this.#client.list(kind)).items) {
        const { generation: observedGeneration, name, namespace } = object.metadata;
        if (object.status?.observedGeneration === observedGeneration) continue;
        const address = { url: `http://${name}-ingress.${namespace}.svc.cluster.local` };
        await setStatus(this.#client, kind, object, { observedGeneration, conditions: ready, address });
      }
    }
  }

  async #build(): Promise<void> {
    const { items } = await this.#client.list(kinds.jobs.kind);
    for (const job of items) if (!jobEnd(job)) await this.#run(job);
  }

  /** Once for every Job, however often its status cannot be written. */
  async #ran(uid: string, build: DesiredBuild): Promise<PodStatus> {
    const known = this.#runs.get(uid);
    if (known) return known;
    const { status } = await runPod(build, this.#secrets, join(this.#folder, uid));
    this.#runs.set(uid, status);
    return status;
  }

  /** As a kubelet and the Job controller do it together. */
  async #run(job: Job): Promise<void> {
    const { name, namespace, uid = '', labels } = job.metadata;
    const configMap = await this.#client.get(kinds.configMaps.kind, job.metadata);
    if (!configMap) return;
    const startTime = timestamp(systemClock.now());
    const build = { job, configMap } as unknown as DesiredBuild;
    const status = await this.#ran(uid, build);
    const ownerReferences = [{ apiVersion: 'batch/v1', kind: 'Job', name, uid, controller: true }];
    const metadata = { name: `${name}-x`, namespace, labels, ownerReferences };
    const pod = await this.#client.apply(kinds.pods.kind, {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata,
      spec: podSpec,
    } as never);
    const steps = [...(status.initContainerStatuses ?? []), ...(status.containerStatuses ?? [])];
    const failed = steps.some(({ state }) => state?.terminated?.exitCode !== 0);
    const detail = { image: 'i', imageID: '', ready: false, restartCount: 0 };
    const withDetail = ({ name: step, state }: ContainerStatus) => {
      const { exitCode = 1, message } = state?.terminated ?? {};
      return { name: step, state: { terminated: { exitCode, message } }, ...detail };
    };
    await setStatus(this.#client, kinds.pods.kind, pod, {
      phase: failed ? 'Failed' : 'Succeeded',
      initContainerStatuses: status.initContainerStatuses?.map(withDetail),
      containerStatuses: status.containerStatuses?.map(withDetail),
    });
    await setStatus(this.#client, kinds.jobs.kind, job, jobStatus(failed, startTime));
  }
}

const podSpec = {
  automountServiceAccountToken: false,
  serviceAccountName: 'lambda-build',
  initContainers: ['fetch', 'dependencies', 'layer'].map((name) => ({ name, image: 'i' })),
  containers: [{ name: 'push', image: 'i' }],
};

function jobStatus(failed: boolean, startTime: string): object {
  const now = timestamp(systemClock.now());
  const types = failed ? ['FailureTarget', 'Failed'] : ['SuccessCriteriaMet', 'Complete'];
  const conditions = types.map((type) => ({ type, status: 'True', lastTransitionTime: now }));
  return failed
    ? { startTime, failed: 1, conditions }
    : { startTime, succeeded: 1, completionTime: now, conditions };
}

/** What is deleted or changed while it is looked at is none of its business; anything else is a fault of the test. */
function passOver(error: unknown): void {
  if (!isNotFound(error) && !isConflict(error)) process.stderr.write(`the stand-in: ${error}\n`);
}
