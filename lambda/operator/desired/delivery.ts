import type { Delivery } from '../../api/index.ts';
import { deadLettersName } from './dead-letters.ts';
import { definedOnly } from './manifest.ts';

const broker = { apiVersion: 'eventing.knative.dev/v1', kind: 'Broker' } as const;

/** The `spec.delivery` of a Trigger, in full: without one an event has one attempt and is lost. */
export function desiredDelivery(delivery: Delivery = {}, namespace: string): object {
  const {
    retry = 5,
    backoffPolicy = 'exponential',
    backoffDelay = 'PT1S',
    timeout,
    deadLetterSink,
  } = delivery;
  const sink = deadLetterSink ?? { ref: { ...broker, name: deadLettersName } };
  return definedOnly({
    retry,
    backoffPolicy,
    backoffDelay,
    timeout,
    deadLetterSink: sink.ref ? { ref: { ...sink.ref, namespace } } : { uri: sink.uri },
  });
}
