import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { exampleCluster, view } from '../core/fixtures/cluster.ts';
import { levelOf, objectOf } from '../core/fixtures/platform.ts';
import { at, list } from '../core/manifest.ts';
import type { ClusterView } from '../core/view.ts';
import { Falco, type FalcoProps } from './falco.ts';
import type { FalcoRule } from './falco-rules/rule.ts';
import { falcoRules } from './falco-rules.ts';

function rendered(props: Partial<FalcoProps> = {}): ClusterView {
  const { early, cluster } = exampleCluster();
  new Falco(early, { runtimeSocket: '/run/containerd/containerd.sock', ...props });
  return view(cluster);
}

function valuesOf(result: ClusterView): unknown {
  return at(objectOf(result, 'HelmRelease', 'falco'), 'spec', 'values');
}

describe('Falco', () => {
  it('runs one container: no driver is loaded and no rule is fetched', () => {
    const [workload] = rendered().workloads;
    const names = (kind: string) => list(workload?.podSpec[kind]).map((each) => at(each, 'name'));
    expect([names('containers'), names('initContainers')]).toEqual([['falco'], []]);
    expect(at(valuesOf(rendered()), 'driver', 'kind')).toBe('modern_ebpf');
  });

  it('runs on the nodes that it is told, with whatever taint', () => {
    const nodes = { 'kubernetes.io/hostname': 'studio-worker2' };
    const [workload] = rendered({ nodes }).workloads;
    expect(workload?.podSpec.nodeSelector).toEqual(nodes);
    expect(workload?.podSpec.tolerations).toEqual([{ operator: 'Exists' }]);
    expect(at(valuesOf(rendered()), 'nodeSelector')).toBeUndefined();
  });

  it('asks one container runtime for names', () => {
    const engines = at(valuesOf(rendered()), 'collectors', 'containerEngine', 'engines');
    const enabled = Object.entries(engines as object).filter(([, engine]) => at(engine, 'enabled'));
    expect(enabled).toEqual([['cri', { enabled: true, sockets: ['/run/containerd/containerd.sock'] }]]);
  });

  it('is privileged and says why', () => {
    const result = rendered();
    expect(levelOf(result, 'falco')).toBe('privileged');
    expect(result.namespaces.find(({ name }) => name === 'falco')?.podSecurityReason).toContain('eBPF');
  });

  it('offers its metrics', () => {
    const { early } = exampleCluster();
    const { metrics } = new Falco(early, { runtimeSocket: '/run/crio.sock' });
    expect(metrics.map(({ job, port }) => [job, port])).toEqual([['falco', 8765]]);
    expect(at(valuesOf(rendered()), 'metrics')).toEqual({ enabled: true, service: { create: false } });
  });
});

describe('the rules of our own', () => {
  const text = at(valuesOf(rendered()), 'customRules', 'homelab.yaml');
  const rules = parse(String(text)) as readonly FalcoRule[];

  it('are a rules file of Falco', () => {
    expect(rules.map(({ rule }) => rule)).toEqual(falcoRules.map(({ rule }) => rule));
    for (const rule of rules) {
      expect(Object.keys(rule).sort()).toEqual(['condition', 'desc', 'output', 'priority', 'rule', 'tags']);
    }
  });

  it('say which event they look at, or Falco would look at all', () => {
    expect(rules.filter(({ condition }) => !condition.startsWith('evt.type'))).toEqual([]);
  });

  it('have balanced parentheses and no field that only names pods of Falco’s own node', () => {
    for (const { condition } of rules) {
      expect(condition.split('(').length).toBe(condition.split(')').length);
      expect(condition).not.toMatch(/k8s\.|container\.(image|name|label)/);
    }
  });

  it('tell who did it', () => {
    for (const { output } of rules) {
      expect(output).toContain('%proc.cmdline');
      expect(output).toContain('%k8s.pod.name');
    }
  });

  it('let the database, and nobody else, read what it keeps', () => {
    const { condition = '' } = rules.find(({ rule }) => rule === 'Read of the sealing keys') ?? {};
    expect(condition).toContain('fd.name startswith /var/lib/etcd/');
    expect(condition).toContain('fd.name startswith /var/lib/rancher/k3s/server/db/');
    expect(condition).toContain('not proc.name in (etcd, k3s, k3s-server)');
  });
});
