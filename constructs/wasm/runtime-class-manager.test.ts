import { expect, test } from 'vitest';
import { view } from '../core/fixtures/cluster.ts';
import { edgesOf, examplePlatform, levelOf, objectOf, policiesOf } from '../core/fixtures/platform.ts';
import { at, list } from '../core/manifest.ts';
import { images } from '../versions.ts';
import { RuntimeClassManager } from './runtime-class-manager.ts';

const nodeSelector = { 'example.test/wasm': 'true' };

function rendered() {
  const { cluster } = examplePlatform();
  const [, wasm] = cluster.layers;
  if (wasm?.name !== 'wasm') throw new Error('the example has no layer wasm');
  const { apiServer, internet } = cluster;
  const manager = new RuntimeClassManager(wasm, { apiServer, internet, nodeSelector });
  return { manager, clusterView: view(cluster) };
}

test('every image that the controller starts is exact', () => {
  const { clusterView } = rendered();
  const values = at(objectOf(clusterView, 'HelmRelease', 'runtime-class-manager'), 'spec', 'values');
  expect(at(values, 'image', 'tag')).toBe('v0.2.0');
  const joined = ['shimDownloaderImage', 'nodeInstallerImage'].map((key) => {
    return `${at(values, 'rcm', key, 'repository')}:${at(values, 'rcm', key, 'tag')}`;
  });
  expect(joined).toEqual([images.shimDownloader, images.shimInstaller]);
});

test('the shim has an archive with a digest for each architecture of the fleet', () => {
  const shim = objectOf(rendered().clusterView, 'Shim', 'spin-v2');
  const platforms = list(at(shim, 'spec', 'fetchStrategy', 'platforms'));
  expect(platforms.map((platform) => at(platform, 'arch'))).toEqual(['amd64', 'arm64']);
  expect(at(platforms[1], 'location')).toMatch(/v0\.23\.0\/containerd-shim-spin-v2-linux-aarch64\.tar\.gz$/);
  for (const platform of platforms) expect(at(platform, 'sha256')).toMatch(/^[0-9a-f]{64}$/);
  expect(new Set(platforms.map((platform) => at(platform, 'sha256'))).size).toBe(2);
});

test('it is rolled out as the controller can, to the nodes that are chosen', () => {
  const shim = objectOf(rendered().clusterView, 'Shim', 'spin-v2');
  expect(at(shim, 'spec', 'rolloutStrategy')).toEqual({ type: 'recreate' });
  expect(at(shim, 'spec', 'nodeSelector')).toEqual(nodeSelector);
});

test('gives the RuntimeClass that the controller makes of the shim', () => {
  const { manager, clusterView } = rendered();
  const shim = objectOf(clusterView, 'Shim', 'spin-v2');
  expect(at(shim, 'spec', 'runtimeClass')).toEqual({ name: manager.spin.name, handler: 'spin-v2' });
  expect(manager.spin.provider?.name).toBe('spin-shim');
});

test('its jobs on the nodes make the namespace privileged', () => {
  const { clusterView } = rendered();
  expect(levelOf(clusterView, 'rcm')).toBe('privileged');
  const job = clusterView.workloads.find(({ kind }) => kind === 'Job');
  expect(job).toMatchObject({ namespace: 'rcm', transient: true, origin: 'controller' });
});

test('the shim waits for its controller; jobs reach the internet, only the controller the API server', () => {
  const { clusterView } = rendered();
  expect(edgesOf(clusterView, 'spin-shim')).toEqual(['runtime-class-manager']);
  expect(policiesOf(clusterView, 'rcm')).toEqual(['all-to-internet', 'runtime-class-manager-to-api-server']);
});
