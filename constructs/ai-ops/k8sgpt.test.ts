import { expect, test } from 'vitest';
import { view } from '../core/fixtures/cluster.ts';
import { edgesOf, examplePlatform, levelOf, objectOf, policiesOf } from '../core/fixtures/platform.ts';
import { at } from '../core/manifest.ts';
import { K8sGpt } from './k8sgpt.ts';

function rendered() {
  const { cluster, llm } = examplePlatform();
  new K8sGpt(cluster.layer('ai-ops'), { apiServer: cluster.apiServer, llm });
  return view(cluster);
}

test('asks the model of the cluster, by the OpenAI-compatible endpoint', () => {
  expect(at(objectOf(rendered(), 'K8sGPT', 'k8sgpt'), 'spec', 'ai')).toEqual({
    enabled: true,
    backend: 'localai',
    baseUrl: 'http://platform.platform.svc.cluster.local:80/v1',
    model: 'example:3b',
    anonymized: true,
    maxTokens: '2048',
  });
});

test('the engine has an exact version and meets the strictest Pod Security level', () => {
  const clusterView = rendered();
  const spec = objectOf(clusterView, 'K8sGPT', 'k8sgpt').spec;
  expect(at(spec, 'version')).toMatch(/^v\d+\.\d+\.\d+$/);
  expect(at(spec, 'repository')).toBe('ghcr.io/k8sgpt-ai/k8sgpt');
  expect(levelOf(clusterView, 'k8sgpt')).toBe('restricted');
  const engine = clusterView.workloads.find(({ origin }) => origin === 'controller');
  expect(engine?.name).toBe('k8sgpt');
  expect(at(engine?.podSpec, 'containers', 0, 'resources')).toEqual(at(spec, 'resources'));
});

test('only the analysis waits for the model', () => {
  const clusterView = rendered();
  expect(edgesOf(clusterView, 'k8sgpt-operator')).toEqual(['namespaces']);
  expect(edgesOf(clusterView, 'k8sgpt')).toEqual(['k8sgpt-operator', 'namespaces', 'platform']);
});

test('Flux waits for the engine, of which the resource tells nothing', () => {
  const kustomization = rendered().flux.find(
    ({ manifest }) => manifest.kind === 'Kustomization' && manifest.metadata.name === 'k8sgpt',
  );
  expect(at(kustomization?.manifest, 'spec', 'healthChecks')).toContainEqual({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    name: 'k8sgpt',
    namespace: 'k8sgpt',
  });
});

test('it reaches the API server, the model and itself, and no address outside', () => {
  expect(policiesOf(rendered(), 'k8sgpt')).toEqual([
    'all-from-k8sgpt',
    'all-to-api-server',
    'all-to-k8sgpt',
    'all-to-platform',
  ]);
});
