import { expect, test } from 'vitest';
import type { FactObject } from '../../../constructs/core/chart-facts.ts';
import { bareObject } from './bare-object.ts';

const rbac = 'rbac.authorization.k8s.io/v1';
const roles = ['web-manager', 'web-viewer'].map((name): FactObject => {
  return { apiVersion: rbac, kind: 'ClusterRole', name };
});

test('an object of which only the name is known has no more than that', () => {
  const account = { apiVersion: 'v1', kind: 'ServiceAccount', name: 'web' };
  expect(bareObject(account, 'site', [])).toEqual({
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: { name: 'web', namespace: 'site' },
  });
});

test('a binding binds the role of its chart that is called most like it', () => {
  const binding = { apiVersion: rbac, kind: 'ClusterRoleBinding', name: 'web-viewer-binding' };
  expect(bareObject(binding, undefined, roles)).toEqual({
    apiVersion: rbac,
    kind: 'ClusterRoleBinding',
    metadata: { name: 'web-viewer-binding' },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'web-viewer' },
  });
});

test('a Service has the ports of the facts, and no address where it has none', () => {
  const service = { apiVersion: 'v1', kind: 'Service', name: 'web', selector: { app: 'web' } };
  const ports = ['https:443->https@30443', ':80->8080'];
  expect(bareObject({ ...service, ports }, 'site', []).spec).toEqual({
    selector: { app: 'web' },
    ports: [
      { name: 'https', port: 443, targetPort: 'https' },
      { port: 80, targetPort: 8080 },
    ],
  });
  expect(bareObject(service, 'site', []).spec).toEqual({ selector: { app: 'web' }, clusterIP: 'None' });
});
