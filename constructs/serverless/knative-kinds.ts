/** Kinds that the operator defines because of a KnativeServing, by its manifests. */
export const servingKinds: readonly string[] = [
  'autoscaling.internal.knative.dev/Metric',
  'autoscaling.internal.knative.dev/PodAutoscaler',
  'caching.internal.knative.dev/Image',
  'networking.internal.knative.dev/Certificate',
  'networking.internal.knative.dev/ClusterDomainClaim',
  'networking.internal.knative.dev/Ingress',
  'networking.internal.knative.dev/ServerlessService',
  'serving.knative.dev/Configuration',
  'serving.knative.dev/DomainMapping',
  'serving.knative.dev/Revision',
  'serving.knative.dev/Route',
  'serving.knative.dev/Service',
];

/** Kinds that the operator defines because of a KnativeEventing, by its manifests. */
export const eventingKinds: readonly string[] = [
  'eventing.knative.dev/Broker',
  'eventing.knative.dev/EventPolicy',
  'eventing.knative.dev/EventTransform',
  'eventing.knative.dev/EventType',
  'eventing.knative.dev/RequestReply',
  'eventing.knative.dev/Trigger',
  'flows.knative.dev/Parallel',
  'flows.knative.dev/Sequence',
  'messaging.knative.dev/Channel',
  'messaging.knative.dev/InMemoryChannel',
  'messaging.knative.dev/Subscription',
  'sinks.knative.dev/IntegrationSink',
  'sinks.knative.dev/JobSink',
  'sources.knative.dev/ApiServerSource',
  'sources.knative.dev/ContainerSource',
  'sources.knative.dev/IntegrationSource',
  'sources.knative.dev/PingSource',
  'sources.knative.dev/SinkBinding',
];
