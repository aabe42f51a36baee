import { expect, test } from 'vitest';
import { view } from '../core/fixtures/cluster.ts';
import {
  edgesOf,
  examplePlatform,
  levelOf,
  objectOf,
  policiesOf,
  stageOf,
} from '../core/fixtures/platform.ts';
import { at } from '../core/manifest.ts';
import { SpinOperator } from './spin-operator.ts';

function rendered() {
  const { cluster, issuer } = examplePlatform();
  const [, wasm] = cluster.layers;
  if (wasm?.name !== 'wasm') throw new Error('the example has no layer wasm');
  const operator = new SpinOperator(wasm, { apiServer: cluster.apiServer, issuer });
  return { operator, clusterView: view(cluster) };
}

test('ships both CRDs whole, and Flux never deletes them', () => {
  const { clusterView } = rendered();
  const definitions = stageOf(clusterView, 'spin-operator-crds')
    .objects.map(({ manifest }) => manifest)
    .filter(({ kind }) => kind === 'CustomResourceDefinition');
  expect(definitions.map(({ metadata }) => metadata.name)).toEqual([
    'spinappexecutors.core.spinkube.dev',
    'spinapps.core.spinkube.dev',
  ]);
  for (const definition of definitions) {
    expect(definition.metadata.annotations).toMatchObject({
      'kustomize.toolkit.fluxcd.io/prune': 'disabled',
      'controller-gen.kubebuilder.io/version': expect.any(String),
    });
    const schema = at(definition, 'spec', 'versions', 0, 'schema', 'openAPIV3Schema', 'properties', 'spec');
    expect(at(schema, 'type')).toBe('object');
  }
});

test('the operator waits for its CRDs and for cert-manager; the CRDs wait for neither', () => {
  const { clusterView, operator } = rendered();
  expect(edgesOf(clusterView, 'spin-operator-crds')).toEqual(['namespaces']);
  expect(edgesOf(clusterView, 'spin-operator')).toEqual(['namespaces', 'platform', 'spin-operator-crds']);
  expect(operator.customResources).toMatchObject({ group: 'core.spinkube.dev' });
  expect(operator.customResources.provider?.name).toBe('spin-operator');
});

test('meets the strictest Pod Security level', () => {
  expect(levelOf(rendered().clusterView, 'spin-operator')).toBe('restricted');
});

test('the API server may call its webhooks, and it the API server', () => {
  const { clusterView } = rendered();
  expect(policiesOf(clusterView, 'spin-operator')).toEqual([
    'all-to-api-server',
    'spin-operator-from-api-server',
  ]);
  const policy = objectOf(clusterView, 'NetworkPolicy', 'spin-operator-from-api-server');
  expect(at(policy, 'spec', 'ingress', 0, 'ports')).toEqual([{ port: 9443, protocol: 'TCP' }]);
});
