import { at, type Json, type Manifest } from '../../../constructs/core/manifest.ts';
import { isSame } from '../json.ts';
import type { ObjectPair } from '../object-pair.ts';
import type { DangerRule, Hazard } from './rule.ts';

/** A field that RabbitMQ's class of Brokers never lets go. */
interface FixedField {
  readonly path: string;
  readonly read: (manifest: Manifest) => unknown;
}

const spec: FixedField = { path: 'spec', read: (manifest) => manifest.spec };
const brokerClass = 'eventing.knative.dev/broker.class';
/** By kind of the group `eventing.knative.dev`, from the webhooks of Eventing and of the class. */
const fixed: Readonly<Record<string, readonly FixedField[]>> = {
  Broker: [
    spec,
    {
      path: `metadata.annotations ${brokerClass}`,
      read: ({ metadata }) => metadata.annotations?.[brokerClass],
    },
  ],
  RabbitmqBrokerConfig: [spec],
  Trigger: ['broker', 'filter'].map((name) => ({
    path: `spec.${name}`,
    read: (manifest: Manifest) => at(manifest, 'spec', name),
  })),
};

/**
 * A Broker, its configuration or a Trigger changes under its name. The webhook's words for it are not those that
 * kustomize-controller waits for, so not even `force` makes the object anew.
 */
export const brokerChanged: DangerRule = { name: 'broker-changed', check };

function check({ identity: { group, kind }, before, after }: ObjectPair): readonly Hazard[] {
  if (group !== 'eventing.knative.dev' || !before || !after || isOtherClass(before.manifest)) return [];
  return (fixed[kind] ?? [])
    .filter(({ read }) => {
      return !isSame(read(before.manifest) as Json | undefined, read(after.manifest) as Json | undefined);
    })
    .map(({ path }) => ({
      problem: `${path} cannot change: the webhook of RabbitMQ's Brokers refuses the object, and force does not help`,
      advice:
        'Let its name end with the hash of what may not change: a new object is made, the old one deleted.',
    }));
}

/** Other classes let `delivery` change. */
function isOtherClass({ kind, metadata }: Manifest): boolean {
  return kind === 'Broker' && metadata.annotations?.[brokerClass] !== 'RabbitMQBroker';
}
