import { buildName } from '../../builder/build-hash.ts';
import { KubeClient } from '../../kube/client.ts';
import type { FaultRates } from '../../kube/testing/faults.ts';
import { FaultyTransport } from '../../kube/testing/faulty-transport.ts';
import type { ApiModel } from '../../kube/testing/model/api-model.ts';
import type { Random } from '../../kube/testing/random.ts';
import { ProcessClock, type VirtualClock } from '../../kube/testing/virtual-clock.ts';
import { PlatformBuilds, type PlatformBuildsOptions } from '../build/platform-builds.ts';
import { Operator } from '../operator.ts';
import type { OperatorLimits } from '../operator-options.ts';
import type { SimulatedCluster } from './cluster.ts';
import { buildSettings, platform } from './fixtures.ts';
import { type Sabotage, sabotaged } from './sabotage.ts';
import { type SimulatedBucket, SimulatedSources } from './sources.ts';

/** What processes of the operator share. */
export interface World {
  readonly clock: VirtualClock;
  readonly model: ApiModel;
  readonly random: Random;
  readonly cluster: SimulatedCluster;
  readonly bucket: SimulatedBucket;
  /** Functions whose external state has been tidied up, by uid. */
  readonly tidied: Set<string>;
  readonly limits: Partial<OperatorLimits>;
  /** Images of the runtimes as far as they are known. Default: all of them. */
  readonly images?: PlatformBuildsOptions['images'];
  /** Types of the lifecycle events of all processes. Default: nobody listens. */
  readonly told?: string[];
  /** A mistake that every process makes. Default: none. */
  readonly sabotage?: Sabotage;
}

/** Begins the user agent of every process; its identity follows. */
export const agentPrefix = 'lambda-operator/';

/** One process of the operator, with a network and a clock of its own. */
export class SimulatedProcess {
  readonly identity: string;
  readonly clock: ProcessClock;
  readonly network: FaultyTransport;
  readonly operator: Operator;
  readonly #stop = new AbortController();
  /** Probability that what is outside the cluster does not answer. */
  away = 0;

  constructor(world: World, identity: string, rates: FaultRates) {
    const { model, limits, tidied, told, images, bucket, cluster, sabotage } = world;
    const random = world.random.fork();
    this.identity = identity;
    this.clock = new ProcessClock(world.clock);
    const server = sabotage ? sabotaged(model, sabotage, identity) : model;
    this.network = new FaultyTransport(server, { clock: world.clock, random: random.fork(), rates });
    const { clock } = this;
    const client = new KubeClient(this.network, {
      clock,
      rate: 'unlimited',
      userAgent: `${agentPrefix}${identity}`,
      fieldManager: 'knative-lambda-operator',
    });
    this.operator = new Operator(client, {
      identity,
      lease: { namespace: 'system', name: 'lambda-operator' },
      platform,
      sources: new SimulatedSources(bucket, clock, random.fork(), () => this.away),
      builds: new PlatformBuilds(buildSettings, {
        images,
        pushed: async (repository, hash) =>
          cluster.registry.find(`${repository.split('/').at(-2)}/${buildName(hash)}`),
      }),
      external: {
        remove: async ({ metadata }) => {
          if (random.chance(this.away)) throw new Error('the registry does not answer');
          tidied.add(metadata.uid);
        },
      },
      lifecycle: told && { send: ({ type }) => told.push(type) },
      limits,
      clock,
      random: random.next,
    });
    void this.operator.run(this.#stop.signal);
  }

  /** SIGTERM. */
  stop(): void {
    this.#stop.abort();
  }

  /** SIGKILL. */
  kill(): void {
    this.clock.kill();
    this.network.cut();
  }
}
