import { contentHash } from '../core/content-hash.ts';
import { at, entries, type Manifest } from '../core/manifest.ts';
import type { ClusterView } from '../core/view.ts';
import { type ClusterRule, type Finding, findingOn } from './finding.ts';
import { type KnownObjects, knownObjects } from './known/objects.ts';
import { kindKey } from './known/plain-object.ts';

const name = 'rabbitmq-brokers';

/** What RabbitMQ's class of Brokers needs to keep an event until somebody took it. */
export const rabbitmqBrokers: ClusterRule = { name, check };

const group = 'eventing.knative.dev';
const parallelism = 'rabbitmq.eventing.knative.dev/parallelism';

/** A problem and what to do about it. */
type Advice = readonly [problem: string, fix: string];

const adviceByKind: Readonly<Record<string, (manifest: Manifest, known: KnownObjects) => readonly Advice[]>> =
  {
    [`Broker.${group}`]: ofBroker,
    [`RabbitmqBrokerConfig.${group}`]: ofConfig,
    [`Trigger.${group}`]: ofTrigger,
  };

function check(view: ClusterView): readonly Finding[] {
  const known = knownObjects(view);
  return view.objects.flatMap((object) => {
    const { apiVersion, kind } = object.manifest;
    const advice = adviceByKind[kindKey(apiVersion, kind)]?.(object.manifest, known) ?? [];
    return advice.map(([problem, fix]) => findingOn(name, view, object, problem, fix));
  });
}

function isRabbitMq(broker: Manifest | undefined): boolean {
  return broker?.metadata.annotations?.['eventing.knative.dev/broker.class'] === 'RabbitMQBroker';
}

function ofBroker(broker: Manifest, known: KnownObjects): readonly Advice[] {
  if (!isRabbitMq(broker)) return [];
  return [
    ...configuration(broker, known),
    ...delivery(broker, known),
    ...fixedName(broker, 'spec', broker.spec),
  ];
}

function configuration({ spec }: Manifest, known: KnownObjects): readonly Advice[] {
  const missing = ['apiVersion', 'kind', 'name', 'namespace'].filter((field) => !at(spec, 'config', field));
  if (missing.length > 0) {
    const problem = `spec.config has no ${missing.join(', ')}: the webhook of the class refuses it`;
    return [[problem, 'Name a RabbitmqBrokerConfig in full, with its namespace.']];
  }
  const [kind, config, namespace] = ['kind', 'name', 'namespace'].map((field) =>
    String(at(spec, 'config', field)),
  ) as [string, string, string];
  if (kind !== 'RabbitmqBrokerConfig' || known.find(`${kind}.${group}`, config, namespace)) return [];
  const problem = `spec.config: there is ${known.missing(`${kind}.${group}`, config, namespace)}`;
  return [[problem, 'Make the RabbitmqBrokerConfig, or correct name and namespace.']];
}

function delivery(broker: Manifest, known: KnownObjects): readonly Advice[] {
  const { spec } = broker;
  const missing = ['retry', 'backoffPolicy', 'backoffDelay'].filter(
    (field) => at(spec, 'delivery', field) === undefined,
  );
  const found: Advice[] = [];
  if (missing.length > 0) {
    const problem = `spec.delivery has no ${missing.join(', ')}: without retries an event is tried once and dropped`;
    found.push([problem, 'Say retry, backoffPolicy and backoffDelay.']);
  }
  if (at(spec, 'delivery', 'deadLetterSink') === undefined && !takesDeadLetters(broker, known)) {
    const problem = 'spec.delivery has no deadLetterSink: what no attempt delivered is lost';
    found.push([problem, 'Name a sink, for instance a Broker for dead letters.']);
  }
  return found;
}

/** Whether another Broker gives up its events to this one: behind it is nothing else. */
function takesDeadLetters({ metadata }: Manifest, known: KnownObjects): boolean {
  return known.all(`Broker.${group}`).some(({ spec, metadata: other }) => {
    const sink = at(spec, 'delivery', 'deadLetterSink', 'ref');
    const namespace = at(sink, 'namespace') ?? other.namespace;
    return (
      at(sink, 'name') === metadata.name && namespace === metadata.namespace && other.name !== metadata.name
    );
  });
}

function ofConfig(config: Manifest, known: KnownObjects): readonly Advice[] {
  const { spec } = config;
  const found = [...fixedName(config, 'spec', spec)];
  const reference = at(spec, 'rabbitmqClusterReference');
  const namespace = at(reference, 'namespace') ?? config.metadata.namespace;
  const cluster = known.find(
    'RabbitmqCluster.rabbitmq.com',
    String(at(reference, 'name')),
    String(namespace),
  );
  const nodes = Number(at(cluster?.spec, 'replicas') ?? 1);
  if (cluster && (at(spec, 'queueType') ?? 'quorum') === 'quorum' && nodes < 3) {
    const problem = `spec.queueType is quorum, and ${cluster.metadata.name} has ${nodes} of the 3 nodes that a majority needs`;
    found.push([problem, 'Set queueType to classic, or replicas of the RabbitmqCluster to 3.']);
  }
  return found;
}

function ofTrigger(trigger: Manifest, known: KnownObjects): readonly Advice[] {
  const { spec, metadata } = trigger;
  const broker = known.find(`Broker.${group}`, String(at(spec, 'broker')), metadata.namespace);
  if (!isRabbitMq(broker)) return [];
  const found: Advice[] = [];
  if (at(spec, 'filters') !== undefined) {
    const problem = 'spec.filters is ignored by RabbitMQ’s class of Brokers: the Trigger gets every event';
    found.push([problem, 'Use spec.filter.attributes: exact values, all of which must match.']);
  }
  const count = metadata.annotations?.[parallelism];
  if (!/^\d+$/.test(count ?? '') || Number(count) < 1 || Number(count) > 1000) {
    const problem = `metadata.annotations ${parallelism} is ${count ?? 'not set: one event at a time'}`;
    found.push([
      problem,
      'Set it to 1 for events in order, or to as many as the subscriber takes, 1000 at most.',
    ]);
  }
  const fixed = { broker: at(spec, 'broker'), filter: at(spec, 'filter') };
  return [...found, ...fixedName(trigger, 'spec.broker and spec.filter', fixed)];
}

/** An object of which a part may never change is another object when that part is another. */
function fixedName({ metadata }: Manifest, part: string, content: unknown): readonly Advice[] {
  const plain = Object.fromEntries(entries(content));
  const hash = contentHash(plain);
  if (metadata.name.endsWith(`-${hash}`)) return [];
  const problem = `metadata.name ${metadata.name} does not end with -${hash}, the hash of ${part}, which may never change`;
  return [[problem, 'Name it with `hashedName`: a change then makes a new object and deletes the old one.']];
}
