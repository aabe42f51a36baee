import type { PolicyRule } from '../core/kubernetes.ts';
import { topologyKinds } from './rabbitmq-kinds.ts';

const read = ['get', 'list', 'watch'];
const keep = ['create', ...read, 'update'];

function rule(apiGroup: string, resources: string[], verbs: string[]): PolicyRule {
  return { apiGroups: [apiGroup], resources, verbs };
}

/** What the cluster operator does with a RabbitmqCluster, wherever it is. */
export const clusterOperatorRules: readonly PolicyRule[] = [
  rule('', ['configmaps', 'persistentvolumeclaims', 'secrets', 'serviceaccounts', 'services'], keep),
  rule('', ['endpoints'], read),
  rule('discovery.k8s.io', ['endpointslices'], read),
  rule('', ['events'], ['create', 'get', 'patch']),
  rule('', ['pods'], [...read, 'update']),
  rule('', ['pods/exec'], ['create']),
  rule('apps', ['statefulsets'], [...keep, 'delete']),
  rule('rabbitmq.com', ['rabbitmqclusters'], keep),
  rule('rabbitmq.com', ['rabbitmqclusters/finalizers'], ['update']),
  rule('rabbitmq.com', ['rabbitmqclusters/status'], ['get', 'patch', 'update']),
  rule('rbac.authorization.k8s.io', ['rolebindings', 'roles'], [...keep, 'delete']),
];

const plurals = topologyKinds.map(({ plural }) => plural);

/** What the topology operator does with queues, users and the rest, wherever they are. */
export const topologyOperatorRules: readonly PolicyRule[] = [
  rule('', ['secrets'], [...keep, 'patch']),
  rule('', ['services'], read),
  rule('events.k8s.io', ['events'], ['create', 'patch']),
  rule('', ['events'], ['create', 'get', 'patch']),
  rule('rabbitmq.com', ['rabbitmqclusters'], read),
  rule('rabbitmq.com', ['rabbitmqclusters/status'], ['get']),
  rule('rabbitmq.com', plurals, [...keep, 'delete', 'patch']),
  rule(
    'rabbitmq.com',
    plurals.map((plural) => `${plural}/finalizers`),
    ['update'],
  ),
  rule(
    'rabbitmq.com',
    plurals.map((plural) => `${plural}/status`),
    ['get', 'patch', 'update'],
  ),
];
