import type { Manifest } from '../core/manifest.ts';
import { reasonAnnotation } from '../core/reason.ts';
import type { RuleFixtures } from './fixtures/rule-fixtures.ts';
import { fixtureView } from './fixtures/view.ts';
import { rbac } from './rbac.ts';

const apiVersion = 'rbac.authorization.k8s.io/v1';

interface Rule {
  readonly apiGroups?: readonly string[];
  readonly resources: readonly string[];
  readonly resourceNames?: readonly string[];
  readonly verbs: readonly string[];
}

function role(kind: string, rule: Rule, annotations?: Readonly<Record<string, string>>): Manifest {
  return {
    apiVersion,
    kind,
    metadata: { name: 'reader', annotations },
    rules: [{ apiGroups: [''], ...rule }],
  };
}

function binding(roleName: string): Manifest {
  return {
    apiVersion,
    kind: 'ClusterRoleBinding',
    metadata: { name: 'admins' },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: roleName },
  };
}

const readSecrets: Rule = { resources: ['secrets'], verbs: ['get', 'list'] };

export const rbacFixtures: RuleFixtures = {
  rule: rbac,
  good: {
    'role that reads the secrets of its namespace': fixtureView({ objects: [role('Role', readSecrets)] }),
    'cluster role that reads one secret': fixtureView({
      objects: [role('ClusterRole', { ...readSecrets, resourceNames: ['ca'] })],
    }),
    'wildcard with a reason': fixtureView({
      objects: [
        role(
          'ClusterRole',
          { resources: ['*'], verbs: ['get'] },
          { [reasonAnnotation]: 'It explains any object.' },
        ),
      ],
    }),
    'grant of one role by name': fixtureView({
      flux: [
        role('ClusterRole', { resources: ['roles'], resourceNames: ['app'], verbs: ['bind', 'escalate'] }),
      ],
    }),
    'binding to a role of ours': fixtureView({ objects: [binding('reader')] }),
  },
  bad: {
    'wildcard verbs and resources': {
      view: fixtureView({ objects: [role('Role', { resources: ['*'], verbs: ['*'] })] }),
      finds: [
        { object: 'Role/reader', problem: /rules\[0\]\.resources: has \*/ },
        { object: 'Role/reader', problem: /rules\[0\]\.verbs: has \*/ },
      ],
    },
    'wildcard API group with an empty reason': {
      view: fixtureView({
        objects: [
          role(
            'ClusterRole',
            { apiGroups: ['*'], resources: ['pods'], verbs: ['get'] },
            { [reasonAnnotation]: ' ' },
          ),
        ],
      }),
      finds: [{ object: 'ClusterRole/reader', problem: /rules\[0\]\.apiGroups: has \*/ }],
    },
    'secrets of every namespace': {
      view: fixtureView({ objects: [role('ClusterRole', readSecrets)] }),
      finds: [{ object: 'ClusterRole/reader', problem: /get, list on the secrets of every namespace/ }],
    },
    'account of a stage that may escalate anything': {
      view: fixtureView({
        flux: [role('ClusterRole', { resources: ['clusterroles'], verbs: ['escalate'] })],
      }),
      finds: [{ object: 'ClusterRole/reader', problem: /verbs: has escalate without resourceNames/ }],
    },
    'binding to cluster-admin': {
      view: fixtureView({ objects: [binding('cluster-admin')] }),
      finds: [{ object: 'ClusterRoleBinding/admins', problem: /roleRef: binds cluster-admin/ }],
    },
  },
};
