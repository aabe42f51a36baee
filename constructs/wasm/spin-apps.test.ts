import { expect, test } from 'vitest';
import { CustomResources } from '../core/custom-resources.ts';
import { Example, view } from '../core/fixtures/cluster.ts';
import { edgesOf, examplePlatform, levelOf, objectOf, policiesOf } from '../core/fixtures/platform.ts';
import { at } from '../core/manifest.ts';
import { RuntimeClass } from '../core/runtime-class.ts';
import { SpinApps } from './spin-apps.ts';

function rendered() {
  const { cluster, ingress } = examplePlatform();
  const [, wasm] = cluster.layers;
  if (wasm?.name !== 'wasm') throw new Error('the example has no layer wasm');
  const apps = new SpinApps(wasm, {
    customResources: new CustomResources(new Example(wasm, 'operator').first, 'core.spinkube.dev'),
    runtimeClass: new RuntimeClass(new Example(wasm, 'shim').first, 'example-wasm'),
    ingress,
    replicas: 2,
  });
  return { apps, clusterView: view(cluster) };
}

test('the executor runs applications in the RuntimeClass that it is given', () => {
  const executor = objectOf(rendered().clusterView, 'SpinAppExecutor', 'containerd-shim-spin');
  expect(executor.spec).toEqual({
    createDeployment: true,
    deploymentConfig: { runtimeClassName: 'example-wasm' },
  });
});

test('the sample has an exact image and the executor of its namespace', () => {
  const { clusterView } = rendered();
  const app = objectOf(clusterView, 'SpinApp', 'hello-spin');
  expect(at(app, 'spec', 'image')).toMatch(/\/spin-rust-hello:v\d+\.\d+\.\d+$/);
  expect(at(app, 'spec', 'executor')).toBe('containerd-shim-spin');
  const executor = objectOf(clusterView, 'SpinAppExecutor', 'containerd-shim-spin');
  expect(app.metadata.namespace).toBe(executor.metadata.namespace);
  expect(at(app, 'spec', 'replicas')).toBe(2);
});

test('waits for the operator with its webhooks and for the shim on the nodes', () => {
  const { clusterView } = rendered();
  expect(edgesOf(clusterView, 'spin-apps')).toEqual(['namespaces', 'operator', 'platform', 'shim']);
});

test('the rules see the pods that the operator will make, which meet baseline only', () => {
  const { clusterView } = rendered();
  const made = clusterView.workloads.find(({ name }) => name === 'hello-spin');
  expect(made).toMatchObject({ kind: 'Deployment', replicas: 2, origin: 'controller' });
  expect(levelOf(clusterView, 'spin-apps')).toBe('baseline');
});

test('the sample is published and calls nobody', () => {
  const { apps, clusterView } = rendered();
  expect(apps.url).toBe('https://hello-spin.example.test');
  const policies = policiesOf(clusterView, 'spin-apps');
  expect(policies).toEqual(['hello-spin-from-ingress']);
});
