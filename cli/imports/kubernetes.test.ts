import { expect, test } from 'vitest';
import { readSwagger } from './fixtures/read.ts';
import type { JsonObject } from './json.ts';
import { compactKubernetes } from './kubernetes.ts';

const compacted = JSON.parse(compactKubernetes('1.36.3', readSwagger(), 'swagger.json'));

test('stable kinds with an object path are listed with plural and scope', () => {
  expect(compacted.version).toBe('1.36.3');
  expect(compacted.kinds).toEqual({
    'apps/v1/Deployment': { definition: 'apps.v1.Deployment', plural: 'deployments', scope: 'Namespaced' },
    'v1/Namespace': { definition: 'core.v1.Namespace', plural: 'namespaces', scope: 'Cluster' },
  });
});

test('only the definitions that the kinds reach are kept, in order of name', () => {
  expect(Object.keys(compacted.definitions)).toEqual([
    'apps.v1.Deployment',
    'apps.v1.DeploymentSpec',
    'core.v1.Namespace',
    'intstr.IntOrString',
    'meta.v1.ObjectMeta',
  ]);
});

test('definitions keep constraints and list keys, and lose prose', () => {
  expect(compacted.definitions['apps.v1.Deployment']).toEqual({
    type: 'object',
    properties: { metadata: { $ref: 'meta.v1.ObjectMeta' }, spec: { $ref: 'apps.v1.DeploymentSpec' } },
  });
  expect(compacted.definitions['apps.v1.DeploymentSpec']).toEqual({
    type: 'object',
    required: ['surge'],
    properties: {
      surge: { $ref: 'intstr.IntOrString' },
      nested: { type: 'array', items: { $ref: 'apps.v1.DeploymentSpec' } },
      ports: {
        type: 'array',
        items: { type: 'integer', format: 'int32' },
        'x-kubernetes-list-type': 'map',
        'x-kubernetes-list-map-keys': ['port'],
        'x-kubernetes-patch-merge-key': 'port',
      },
    },
  });
});

test.each([
  ['not a swagger.json of Kubernetes', {}],
  ['no path of a kind that can be applied', { paths: {}, definitions: {} }],
])('%s', (message, swagger) => {
  expect(() => compactKubernetes('1.36', swagger, 'bad.json')).toThrow(`bad.json: ${message}`);
});

test('two definitions of one short name are refused', () => {
  const swagger = readSwagger() as { readonly definitions: JsonObject } & JsonObject;
  const definitions = { ...swagger.definitions, 'io.example.apps.v1.DeploymentSpec': {} };
  expect(() => compactKubernetes('1.36', { ...swagger, definitions }, 'bad.json')).toThrow(
    'bad.json: two definitions have the same short name',
  );
});
