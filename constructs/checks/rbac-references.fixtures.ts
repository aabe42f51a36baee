import { charts } from '../versions.ts';
import { inDemo } from './fixtures/objects.ts';
import { fixtureRelease } from './fixtures/release.ts';
import type { RuleFixtures } from './fixtures/rule-fixtures.ts';
import { fixtureView } from './fixtures/view.ts';
import { rbacReferences } from './rbac-references.ts';

const rbac = 'rbac.authorization.k8s.io/v1';
const account = inDemo('v1', 'ServiceAccount', 'web');
const role = inDemo(rbac, 'Role', 'reader');
const subject = { kind: 'ServiceAccount', name: 'web', namespace: 'demo' };

function binding(roleRef: object, subjects: readonly object[] = [subject]) {
  return inDemo(rbac, 'RoleBinding', 'web', { roleRef, subjects });
}

export const rbacReferencesFixtures: RuleFixtures = {
  rule: rbacReferences,
  good: {
    'Role of the same namespace': fixtureView({
      objects: [account, role, binding({ kind: 'Role', name: 'reader' })],
    }),
    'ClusterRoles of Kubernetes and of a chart': fixtureView({
      releases: [fixtureRelease(charts.certManager)],
      objects: [
        account,
        binding({ kind: 'ClusterRole', name: 'view' }),
        binding({ kind: 'ClusterRole', name: 'system:auth-delegator' }),
        binding({ kind: 'ClusterRole', name: 'cert-manager-view' }),
      ],
    }),
    'subject that is no ServiceAccount': fixtureView({
      objects: [role, binding({ kind: 'Role', name: 'reader' }, [{ kind: 'Group', name: 'admins' }])],
    }),
  },
  bad: {
    'Role that does not exist': {
      view: fixtureView({ objects: [account, role, binding({ kind: 'Role', name: 'raeder' })] }),
      finds: [
        {
          object: 'RoleBinding/demo/web',
          problem: /roleRef: there is no Role raeder .*; did you mean reader\?/,
        },
      ],
    },
    'ClusterRole that is a Role': {
      view: fixtureView({ objects: [account, role, binding({ kind: 'ClusterRole', name: 'reader' })] }),
      finds: [{ object: 'RoleBinding/demo/web', problem: /roleRef: there is no ClusterRole reader/ }],
    },
    'ServiceAccount of another namespace': {
      view: fixtureView({
        objects: [
          account,
          role,
          binding({ kind: 'Role', name: 'reader' }, [{ ...subject, namespace: 'flux-system' }]),
        ],
      }),
      finds: [
        {
          object: 'RoleBinding/demo/web',
          problem: /subjects\[0\]: there is no ServiceAccount web in namespace flux-system, only in demo/,
        },
      ],
    },
  },
};
