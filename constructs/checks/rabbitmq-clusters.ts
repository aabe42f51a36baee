import { at, groupOf, list, type Manifest } from '../core/manifest.ts';
import type { ClusterView } from '../core/view.ts';
import { type ClusterRule, type Finding, findingOn } from './finding.ts';
import { type KnownObjects, knownObjects } from './known/objects.ts';
import { kindKey } from './known/plain-object.ts';

const name = 'rabbitmq-clusters';

/** A RabbitMQ can be drained, fits its nodes, waits for slow functions, and lets in who declares topology in it. */
export const rabbitmqClusters: ClusterRule = { name, check };

const clusterKind = 'RabbitmqCluster.rabbitmq.com';
const allowed = 'rabbitmq.com/topology-allowed-namespaces';
/** RabbitMQ's own limit for an unacknowledged message, in milliseconds. */
const defaultConsumerTimeout = 1_800_000;
/** Knative's own limit for one request, in seconds. */
const defaultLongestRequest = 600;

/** A problem and what to do about it. */
type Advice = readonly [problem: string, fix: string];

function check(view: ClusterView): readonly Finding[] {
  const known = knownObjects(view);
  return view.objects.flatMap((object) => {
    const { apiVersion, kind } = object.manifest;
    const isCluster = kindKey(apiVersion, kind) === clusterKind;
    const advice = isCluster ? ofCluster(object.manifest, known) : ofReference(object.manifest, known);
    return advice.map(([problem, fix]) => findingOn(name, view, object, problem, fix));
  });
}

function ofCluster({ spec }: Manifest, known: KnownObjects): readonly Advice[] {
  const found: Advice[] = [];
  const grace = at(spec, 'terminationGracePeriodSeconds');
  if (grace === undefined) {
    const problem =
      'spec.terminationGracePeriodSeconds is not set: the operator waits a week for a pod to end';
    found.push([problem, 'Set it to a minute.']);
  }
  const replicas = Number(at(spec, 'replicas') ?? 1);
  if (replicas % 2 === 0) {
    const problem = `spec.replicas is ${replicas}: of an even number half is no majority`;
    found.push([problem, 'Use 1, 3 or 5 nodes.']);
  }
  if (at(spec, 'resources') === undefined) {
    const problem = 'spec.resources is not set: each node asks for 1 CPU and 2Gi';
    found.push([problem, 'Say what a node needs at rest, and the same memory as limit.']);
  }
  return [...found, ...patience(spec, known)];
}

/** RabbitMQ closes the channel of who keeps a message for too long, and gives the message to the next. */
function patience(spec: unknown, known: KnownObjects): readonly Advice[] {
  const config = String(at(spec, 'rabbitmq', 'additionalConfig') ?? '');
  const timeout = Number(/^\s*consumer_timeout\s*=\s*(\d+)/m.exec(config)?.[1] ?? defaultConsumerTimeout);
  const request = longestRequest(known);
  const longest = known
    .all('Broker.eventing.knative.dev')
    .map(({ spec: broker }) => at(broker, 'delivery'))
    .map((delivery) => longestDelivery(delivery, request))
    .reduce((most, each) => Math.max(most, each), 0);
  if (longest * 1000 <= timeout) return [];
  const problem = `consumer_timeout is ${timeout} ms, and a Broker's delivery may take ${longest} s: its event would be delivered twice`;
  return [[problem, 'Raise consumer_timeout in spec.rabbitmq.additionalConfig, or retry less.']];
}

function longestRequest(known: KnownObjects): number {
  const [serving] = known.all('KnativeServing.operator.knative.dev');
  const seconds = at(serving?.spec, 'config', 'defaults', 'max-revision-timeout-seconds');
  return Number(seconds ?? defaultLongestRequest);
}

/** Seconds of every attempt at its longest and of the waits between. */
function longestDelivery(delivery: unknown, request: number): number {
  const retry = Number(at(delivery, 'retry') ?? 0);
  const delay = Number(/^PT(\d+(?:\.\d+)?)S$/.exec(String(at(delivery, 'backoffDelay')))?.[1] ?? 0);
  const isExponential = at(delivery, 'backoffPolicy') !== 'linear';
  const waits = Array.from({ length: retry }, (_, n) => delay * (isExponential ? 2 ** (n + 1) : n + 1));
  return waits.reduce((sum, wait) => sum + wait, (retry + 1) * request);
}

/** Objects of another namespace than the cluster's that declare something in it. */
function ofReference({ apiVersion, spec, metadata }: Manifest, known: KnownObjects): readonly Advice[] {
  if (!['rabbitmq.com', 'eventing.knative.dev'].includes(groupOf(apiVersion))) return [];
  const reference = at(spec, 'rabbitmqClusterReference');
  const target = at(reference, 'name');
  if (typeof target !== 'string') return [];
  const home = String(at(reference, 'namespace') ?? metadata.namespace);
  const cluster = known.find(clusterKind, target, home);
  if (!cluster) {
    const problem = `spec.rabbitmqClusterReference: there is ${known.missing(clusterKind, target, home)}`;
    return [[problem, 'Take the RabbitMqCluster capability and use its reference.']];
  }
  const names = list(cluster.metadata.annotations?.[allowed]?.split(',')).map(String);
  const isAdmitted =
    home === metadata.namespace || names.includes('*') || names.includes(`${metadata.namespace}`);
  if (isAdmitted) return [];
  const problem = `${target} in ${home} does not let namespace ${metadata.namespace} declare topology: ${allowed} is ${names.join(',') || 'not set'}`;
  return [[problem, 'Call `admit` of the RabbitMqCluster capability with the namespace.']];
}
