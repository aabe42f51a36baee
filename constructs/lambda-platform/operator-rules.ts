import type { PolicyRule } from '../core/kubernetes.ts';

const read = ['get', 'list', 'watch'];
/** Server-side apply asks for `create` too where the object is not there yet. */
const keep = [...read, 'create', 'patch', 'delete'];

function rule(apiGroup: string, resources: string[], verbs: string[]): PolicyRule {
  return { apiGroups: [apiGroup], resources, verbs };
}

/** What the operator does in every namespace that has functions; Secrets are not among it. */
export const operatorRules: readonly PolicyRule[] = [
  rule('lambda.knative.io', ['lambdafunctions'], [...read, 'patch']),
  rule('lambda.knative.io', ['lambdafunctions/status'], ['patch']),
  // Whoever says that an object blocks the deletion of its owner must be able to set the owner's finalizers.
  rule('lambda.knative.io', ['lambdafunctions/finalizers'], ['update']),
  rule('batch', ['jobs'], keep),
  rule('', ['pods'], read),
  rule('', ['configmaps', 'serviceaccounts'], keep),
  rule('networking.k8s.io', ['networkpolicies'], keep),
  rule('serving.knative.dev', ['services'], keep),
  rule('serving.knative.dev', ['revisions'], read),
  rule('eventing.knative.dev', ['brokers', 'rabbitmqbrokerconfigs', 'triggers'], keep),
  rule('rabbitmq.com', ['bindings', 'exchanges', 'policies', 'queues'], keep),
  rule('events.k8s.io', ['events'], ['create', 'patch']),
];

/** What it does in its own namespace: elect a leader. */
export const leaderRules: readonly PolicyRule[] = [
  rule('coordination.k8s.io', ['leases'], ['create', 'get', 'update']),
];
