import { expect, test } from 'vitest';
import { view } from '../core/fixtures/cluster.ts';
import { examplePlatform, levelOf, objectOf, policiesOf } from '../core/fixtures/platform.ts';
import { at } from '../core/manifest.ts';
import { Spegel } from './spegel.ts';

function rendered() {
  const { cluster } = examplePlatform();
  new Spegel(cluster.layer('spegel'), { hostPort: 30020, nodePort: 30021 });
  return view(cluster);
}

test('answers on the ports that it is given', () => {
  const values = at(objectOf(rendered(), 'HelmRelease', 'spegel'), 'spec', 'values');
  expect(at(values, 'service', 'registry')).toEqual({ hostPort: 30020, nodePort: 30021 });
});

test('runs privileged, because it mounts paths of its node', () => {
  expect(levelOf(rendered(), 'spegel')).toBe('privileged');
});

test('mirrors talk to each other and to the nodes, to nobody else', () => {
  const clusterView = rendered();
  expect(policiesOf(clusterView, 'spegel')).toEqual([
    'all-from-spegel',
    'all-to-spegel',
    'spegel-from-nodes',
  ]);
  const fromNodes = objectOf(clusterView, 'NetworkPolicy', 'spegel-from-nodes');
  expect(at(fromNodes, 'spec', 'ingress')).toEqual([
    {
      from: [{ ipBlock: { cidr: clusterView.spec.network.nodeCidr } }],
      ports: [{ port: 5000, protocol: 'TCP' }],
    },
  ]);
  const within = objectOf(clusterView, 'NetworkPolicy', 'all-from-spegel');
  expect(at(within, 'spec', 'ingress', 0, 'ports')).toEqual([
    { port: 5000, protocol: 'TCP' },
    { port: 5001, protocol: 'TCP' },
    { port: 5001, protocol: 'UDP' },
  ]);
});
