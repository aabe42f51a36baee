import { brokerName, type FunctionTrigger, type LambdaFunction } from '../../api/index.ts';
import { brokerPodAnnotations } from './broker.ts';
import { hashedName } from './content-hash.ts';
import { desiredDelivery } from './delivery.ts';
import { type Manifest, ownedMetadata } from './manifest.ts';

/** The Deployment of a Trigger's dispatcher is called `<trigger>-dispatcher`, and a label holds 63 characters. */
const maxNameLength = 63 - '-dispatcher'.length;

/** A Trigger for each of the function's. Broker and filter may not change, so their hash is part of the name. */
export function desiredTriggers(fn: LambdaFunction): readonly Manifest[] {
  return (fn.spec.triggers ?? []).map((trigger) => desiredTrigger(fn, trigger));
}

/** The name under which a trigger of a function is applied. */
export function triggerName(functionName: string, { name, filter }: FunctionTrigger): string {
  return hashedName(`${functionName}-${name}`, { broker: brokerName, filter }, maxNameLength);
}

function desiredTrigger(fn: LambdaFunction, trigger: FunctionTrigger): Manifest {
  const { name, namespace } = fn.metadata;
  const { filter, delivery = fn.spec.delivery } = trigger;
  return {
    apiVersion: 'eventing.knative.dev/v1',
    kind: 'Trigger',
    metadata: {
      ...ownedMetadata(fn, 'trigger', triggerName(name, trigger)),
      annotations: {
        ...brokerPodAnnotations,
        'rabbitmq.eventing.knative.dev/parallelism': String(parallelism(trigger)),
      },
    },
    spec: {
      broker: brokerName,
      filter,
      subscriber: { ref: { apiVersion: 'serving.knative.dev/v1', kind: 'Service', name, namespace } },
      delivery: desiredDelivery(delivery, namespace),
    },
  };
}

function parallelism({ ordered = false, parallelism: given }: FunctionTrigger): number {
  return ordered ? 1 : (given ?? 10);
}
