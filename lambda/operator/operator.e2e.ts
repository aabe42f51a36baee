import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ControlPlane, startControlPlane } from '../../test/controlplane/control-plane.ts';
import { customResourceDefinition } from '../../test/controlplane/crds.ts';
import { definition } from '../api/generate/definition.ts';
import type { LambdaFunction } from '../api/index.ts';
import { KubeClient } from '../kube/client.ts';
import { sleep, systemClock } from '../kube/clock.ts';
import { isTrue } from '../kube/condition.ts';
import { kubeconfigConnection } from '../kube/config/kubeconfig.ts';
import { HttpTransport } from '../kube/http-transport.ts';
import { resource } from '../kube/resource.ts';
import { calm, type FaultRates, stormy } from '../kube/testing/faults.ts';
import { FaultyTransport } from '../kube/testing/faulty-transport.ts';
import { Random } from '../kube/testing/random.ts';
import { type Served, serve } from '../kube/testing/serve.ts';
import { PlatformBuilds } from './build/platform-builds.ts';
import { kinds } from './kinds.ts';
import { Operator } from './operator.ts';
import { buildSettings, functionManifest, platform } from './simulation/fixtures.ts';
import { KnativeStandIn } from './simulation/knative-stand-in.ts';
import { PlatformSources } from './source/platform-sources.ts';

const namespace = 'team';
const quick = { ...calm, latencyMs: [0, 5] as const };
const storm = {
  ...stormy,
  latencyMs: [0, 40] as const,
  slowMs: [100, 1000] as const,
  watchMs: [50, 3000] as const,
};
const electionTimes = { durationMs: 4000, renewMs: 2500, retryMs: 300 };
const image = `registry.example/ready@sha256:${'1'.repeat(64)}`;

let plane: ControlPlane;
let transport: HttpTransport;
let user: KubeClient;
let knative: KnativeStandIn;

beforeAll(async () => {
  const groups = [
    ['serving.knative.dev', 'Service'],
    ['serving.knative.dev', 'Revision'],
    ['eventing.knative.dev', 'Broker'],
    ['eventing.knative.dev', 'Trigger'],
    ['eventing.knative.dev', 'RabbitmqBrokerConfig', 'v1alpha1'],
    ...['Exchange', 'Queue', 'Binding', 'Policy'].map((kind) => ['rabbitmq.com', kind, 'v1beta1']),
  ] as const;
  const crds = groups.map(([group = '', kind = '', version = 'v1']) =>
    customResourceDefinition({ group, kind, versions: [version] }),
  );
  plane = await startControlPlane({ crds: [definition, ...crds], controllers: [] });
  transport = new HttpTransport(kubeconfigConnection({ env: { KUBECONFIG: plane.kubeconfig } }));
  user = new KubeClient(transport, { userAgent: 'user', fieldManager: 'user', rate: 'unlimited' });
  const namespaces = resource('v1', 'Namespace', 'namespaces', { namespaced: false });
  for (const name of [namespace, 'system']) {
    await user.apply(namespaces, { apiVersion: 'v1', kind: 'Namespace', metadata: { name } });
  }
  knative = new KnativeStandIn(user);
  knative.start();
}, 600_000);

afterAll(async () => {
  await knative?.stop();
  user?.close();
  await plane?.stop();
});

/** A process of the operator behind a proxy of its own. */
class RealProcess {
  readonly operator: Operator;
  readonly network: FaultyTransport;
  writes = 0;
  readonly #proxy: Promise<Served>;
  readonly #stop = new AbortController();

  constructor(
    identity: string,
    rates: FaultRates,
    random: Random,
    proxy: (through: FaultyTransport) => Promise<Served>,
  ) {
    this.network = new FaultyTransport(transport, { clock: systemClock, random, rates });
    this.#proxy = proxy(this.network);
    const through = {
      send: async (request: Parameters<FaultyTransport['send']>[0]) => {
        const isElection = /leases|events/.test(request.path);
        if (request.method !== 'GET' && !isElection) this.writes += 1;
        const { url } = await this.#proxy;
        this.#http ??= new HttpTransport({ server: url, tls: {}, credentials: () => ({}) });
        return this.#http.send(request);
      },
      close: () => {},
    };
    const client = new KubeClient(through, {
      userAgent: identity,
      fieldManager: 'knative-lambda-operator',
      rate: 'unlimited',
    });
    this.operator = new Operator(client, {
      identity,
      lease: { namespace: 'system', name: 'operator' },
      electionTimes,
      platform,
      sources: new PlatformSources({ settings: { denied: [] }, login: async () => undefined }),
      builds: new PlatformBuilds(buildSettings),
    });
    void this.operator.run(this.#stop.signal);
  }

  #http: HttpTransport | undefined;

  async kill(): Promise<void> {
    this.network.cut();
    await (await this.#proxy).close();
    this.#stop.abort();
  }
}

async function functions(): Promise<LambdaFunction[]> {
  return (await user.list(kinds.functions.kind, { namespace })).items;
}

test.each([1, 2, 3])(
  'whatever goes wrong before the API server, all functions end as they should: seed %i',
  async (seed) => {
    const random = new Random(seed);
    const start = (name: string, rates: FaultRates) =>
      new RealProcess(`${name}-${seed}`, rates, random.fork(), serve);
    let processes = [start('a', storm), start('b', storm)];
    for (let step = 0; step < 12; step += 1) {
      const name = `f${random.below(5)}`;
      const inline = {
        source: { inline: { files: [{ path: 'main.py', content: `# ${random.below(3)}` }] } },
      };
      const spec = random.chance(0.5) ? inline : { source: { image: { reference: image } } };
      if (random.chance(0.2)) await user.delete(kinds.functions.kind, { namespace, name });
      else {
        const manifest = functionManifest(namespace, name, { ...spec, sourceS3Key: undefined });
        await user.apply(kinds.functions.kind, manifest as never).catch(() => {});
      }
      if (random.chance(0.3)) {
        const [first, ...rest] = processes;
        await first?.kill();
        processes = [...rest, start(`n${step}`, storm)];
      }
      await sleep(systemClock, random.between(100, 1500));
    }
    for (const { network } of processes) network.rates = quick;
    await plane.waitFor('every function to be Ready', async () =>
      (await functions()).every(({ metadata, status }) => {
        const current = status?.observedGeneration === metadata.generation;
        return current && isTrue(status?.conditions ?? [], 'Ready');
      }),
    );
    expect(knative.builtTwice).toEqual([]);
    for (const process of processes) await process.kill();
    const fresh = start('fresh', quick);
    await plane.waitFor('a new process to lead', async () => fresh.operator.isLeader);
    await sleep(systemClock, 5000);
    expect(fresh.writes).toBe(0);
    await fresh.kill();
  },
);
