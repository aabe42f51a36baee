import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NodeSpec } from '../../../clusters/define-cluster.ts';
import { fixtureView } from '../fixtures/view.ts';
import { asks, type Members, workload } from '../fixtures/workloads.ts';
import { allocatable } from './allocatable.ts';
import { exceeded, formatAmounts, total } from './amounts.ts';
import { type SchedulePlan, scheduleCluster } from './schedule.ts';

const node: NodeSpec = {
  name: 'a',
  role: 'worker',
  arch: 'arm64',
  cpu: 2,
  memory: '4Gi',
  disk: '100Gi',
  kernel: '6.12.0',
  btf: true,
};
const nodes = ['a', 'b', 'c'].map((name): NodeSpec => ({ ...node, name }));
const k3s = { engine: 'k3s', components: [], nodes } as const;

function namesOn(plan: SchedulePlan, name: string): readonly string[] {
  return plan.nodes.find((each) => each.node.name === name)?.content.map((each) => each.name) ?? [];
}

describe('scheduleCluster', () => {
  it('puts one pod of a DaemonSet on each node that admits it', () => {
    const taints = [{ key: 'gpu', effect: 'NoSchedule' }] as const;
    const [a, b, c] = nodes as [NodeSpec, NodeSpec, NodeSpec];
    const spec = { ...k3s, nodes: [a, b, { ...c, taints }] };
    const plan = scheduleCluster(fixtureView({ spec, objects: [workload({ kind: 'DaemonSet' })] }));
    expect(['a', 'b', 'c'].map((name) => namesOn(plan, name).includes('DaemonSet/example/app'))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('serves those that may run on few nodes before those that may run anywhere', () => {
    const onlyA: Members = { nodeSelector: { 'kubernetes.io/hostname': 'a' } };
    const plan = scheduleCluster(
      fixtureView({
        spec: k3s,
        objects: [
          workload({ name: 'anywhere', container: asks('1800m', '1Gi') }),
          workload({ name: 'choosy', container: asks('1', '1Gi'), pod: onlyA }),
        ],
      }),
    );
    expect(plan.unplaced).toEqual([]);
    expect(namesOn(plan, 'a')).toContain('Deployment/example/choosy');
    expect(namesOn(plan, 'a')).not.toContain('Deployment/example/anywhere');
  });

  it('puts a local volume where its pod is', () => {
    const claims = (storage: string) => ({
      volumeClaimTemplates: [{ spec: { resources: { requests: { storage } } } }],
    });
    const plan = scheduleCluster(
      fixtureView({
        spec: k3s,
        objects: [
          workload({ kind: 'StatefulSet', name: 'first', spec: claims('50Gi') }),
          workload({ kind: 'StatefulSet', name: 'second', spec: claims('50Gi') }),
        ],
      }),
    );
    expect(plan.nodes.map(({ used }) => used.disk / 2 ** 30)).toEqual([50, 50, 0]);
  });

  it('counts the pods of Flux where there is a FluxInstance', () => {
    const flux = {
      apiVersion: 'fluxcd.controlplane.io/v1',
      kind: 'FluxInstance',
      metadata: { name: 'flux', namespace: 'flux-system' },
      spec: { components: ['source-controller', 'helm-controller'] },
    };
    const names = (view: ReturnType<typeof fixtureView>) =>
      scheduleCluster(view).askers.map(({ name }) => name);
    expect(names(fixtureView({ spec: k3s }))).toEqual(['coredns', 'metrics-server']);
    expect(names(fixtureView({ spec: k3s, flux: [flux] }))).toEqual([
      'coredns',
      'flux-operator',
      'helm-controller',
      'metrics-server',
      'source-controller',
    ]);
  });

  it('never puts more on a node than it has, and places or names every pod', () => {
    const pods = fc.record({
      replicas: fc.integer({ min: 1, max: 4 }),
      cpu: fc.integer({ min: 1, max: 2500 }),
      memory: fc.integer({ min: 1, max: 5000 }),
    });
    fc.assert(
      fc.property(fc.array(pods, { maxLength: 6 }), (groups) => {
        const objects = groups.map(({ replicas, cpu, memory }, index) =>
          workload({ name: `app-${index}`, replicas, container: asks(`${cpu}m`, `${memory}Mi`) }),
        );
        const plan = scheduleCluster(fixtureView({ spec: k3s, objects }));
        for (const { node: each, used, content } of plan.nodes) {
          const room = allocatable(fixtureView({ spec: k3s }).spec, each);
          expect(exceeded(used, room)).toEqual([]);
          expect(used).toEqual(total(content.map(({ requests }) => requests)));
        }
        const placed = plan.nodes.flatMap(({ content }) => content).length;
        const wanted = groups.reduce((sum, { replicas }) => sum + replicas, 2);
        expect(placed + plan.unplaced.length).toBe(wanted);
      }),
    );
  });
});

describe('formatAmounts', () => {
  it('names what is asked, in the units of people', () => {
    expect(formatAmounts({ cpu: 1250, memory: 1.5 * 2 ** 30, gpu: 2, disk: 0 })).toBe(
      '1.25 CPU, 1.5Gi memory, 2 GPU',
    );
    expect(formatAmounts({ cpu: 0, memory: 0, gpu: 0, disk: 0 })).toBe('nothing');
  });
});
