export { desiredBrokers } from './broker.ts';
export type { PlatformConfig, RabbitMqReference, TraceSink } from './config.ts';
export { deadLettersName } from './dead-letters.ts';
export { refusedEgress } from './egress.ts';
export {
  deletedEvent,
  type LifecycleData,
  type LifecycleType,
  lifecycleEvents,
  lifecycleTypes,
} from './lifecycle.ts';
export { type ComponentName, type Manifest, ownedMetadata, ownLabels } from './manifest.ts';
export { desiredNetworkPolicies } from './network-policies.ts';
export { pullReference } from './pull-reference.ts';
export { desiredService } from './service.ts';
export { desiredServiceAccount, serviceAccountName } from './service-account.ts';
export type { BuildObservation, KnativeObject, Observed, SourceObservation } from './status/observed.ts';
export { maxLogTail, status } from './status/status.ts';
export { namedRevisions, trafficTargets } from './traffic.ts';
export { eventsOf, type FunctionEvent } from './transitions.ts';
export { desiredTriggers, triggerName } from './triggers.ts';
