import { expect, test } from 'vitest';
import { type Access, type AccessRule, permits } from './access-rule.ts';

const rule: AccessRule = { verbs: ['get', 'list'], apiGroups: ['apps'], resources: ['deployments'] };
const access: Access = { verb: 'get', group: 'apps', resource: 'deployments', name: 'web' };

test.each<[string, boolean, Partial<AccessRule>, Partial<Access>]>([
  ['what it lists', true, {}, {}],
  ['another verb', false, {}, { verb: 'delete' }],
  ['another group', false, {}, { group: '' }],
  ['another resource', false, {}, { resource: 'statefulsets' }],
  ['a subresource that it does not list', false, {}, { resource: 'deployments/scale' }],
  [
    'a subresource that it lists',
    true,
    { resources: ['deployments/scale'] },
    { resource: 'deployments/scale' },
  ],
  ['a subresource of all', true, { resources: ['*/scale'] }, { resource: 'deployments/scale' }],
  ['a resource by its subresource', false, { resources: ['*/scale'] }, {}],
  ['any verb', true, { verbs: ['*'] }, { verb: 'delete' }],
  ['any group', true, { apiGroups: ['*'] }, { group: 'batch' }],
  ['any resource', true, { resources: ['*'] }, { resource: 'statefulsets' }],
  ['a name that it lists', true, { resourceNames: ['web'] }, {}],
  ['a name that it does not list', false, { resourceNames: ['cache'] }, {}],
  ['all by one name', false, { resourceNames: ['web'] }, { name: undefined }],
  ['resources by a rule of URLs', false, { apiGroups: undefined, resources: undefined }, {}],
])('judges %s: %s', (_what, verdict, ruled, asked) => {
  expect(permits({ ...rule, ...ruled }, { ...access, ...asked })).toBe(verdict);
});
