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
import { Tetragon } from './tetragon.ts';

function rendered(mode: 'monitor' | 'enforce' = 'monitor', hostProc?: string) {
  const { cluster } = examplePlatform();
  new Tetragon(cluster.layer('ebpf-tools'), {
    apiServer: cluster.apiServer,
    hostProc,
    policies: { mode, clusterRanges: ['10.10.0.0/16'] },
  });
  return view(cluster);
}

function tetragonValues(clusterView: ReturnType<typeof rendered>): unknown {
  return at(objectOf(clusterView, 'HelmRelease', 'tetragon'), 'spec', 'values', 'tetragon');
}

test('reads /proc of the kernel, wherever the node has it', () => {
  expect(at(tetragonValues(rendered()), 'hostProcPath')).toBe('/proc');
  expect(at(tetragonValues(rendered('monitor', '/procHost')), 'hostProcPath')).toBe('/procHost');
});

test('keeps what its policies see on nodes and drops only the starts and ends of processes there', () => {
  const lines = String(at(tetragonValues(rendered()), 'exportDenyList')).split('\n');
  const filters = lines.map((line): unknown => JSON.parse(line));
  const ofNodes = filters.filter((filter) => at(filter, 'namespace'));
  expect(ofNodes).toEqual([{ namespace: ['', 'kube-system'], event_set: ['PROCESS_EXEC', 'PROCESS_EXIT'] }]);
});

test('the agent is privileged on every node and asks for little', () => {
  const clusterView = rendered();
  expect(levelOf(clusterView, 'tetragon')).toBe('privileged');
  const agent = clusterView.workloads.find(({ kind, name }) => kind === 'DaemonSet' && name === 'tetragon');
  expect(at(agent?.podSpec, 'containers', 1, 'resources', 'requests')).toEqual({
    cpu: '20m',
    memory: '192Mi',
  });
});

test('only the operator needs a way to the API server: agents share the network of their nodes', () => {
  expect(policiesOf(rendered(), 'tetragon')).toEqual(['operator-to-api-server']);
});

test('policies wait for the chart that brings their CRD, one file each', () => {
  const clusterView = rendered();
  expect(edgesOf(clusterView, 'tetragon-policies')).toEqual(['tetragon']);
  expect(stageOf(clusterView, 'tetragon-policies').filePerObject).toBe(true);
  expect(stageOf(clusterView, 'tetragon-policies').objects.map(({ manifest }) => manifest.kind)).toEqual(
    Array.from({ length: 4 }, () => 'TracingPolicy'),
  );
});

test('the cluster chooses between watching and acting', () => {
  for (const mode of ['monitor', 'enforce'] as const) {
    const policy = objectOf(rendered(mode), 'TracingPolicy', 'reverse-shell');
    expect(at(policy, 'spec', 'options', 0)).toEqual({ name: 'policy-mode', value: mode });
  }
});
