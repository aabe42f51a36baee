import { describe, expect, it } from 'vitest';
import type { ClusterSpec } from '../../clusters/define-cluster.ts';
import { fleet } from '../../clusters/fleet.ts';
import { forge } from '../../clusters/forge.ts';
import { pi } from '../../clusters/pi.ts';
import { pro } from '../../clusters/pro.ts';
import { exceeded, minus, total } from '../../constructs/checks/scheduling/amounts.ts';
import { enginePods } from '../../constructs/checks/scheduling/engine-pods.ts';
import { podRequests } from '../../constructs/checks/scheduling/pod-requests.ts';
import { scheduleCluster } from '../../constructs/checks/scheduling/schedule.ts';
import { renderSpec } from '../../constructs/render-spec.ts';
import { fleetCapacity } from './fleet-capacity.ts';

/** The capacity of one cluster, changed or not. */
function capacityOf(spec: ClusterSpec) {
  const clusters = fleet.clusters.map((each) => (each.name === spec.name ? spec : each));
  const report = fleetCapacity({ ...fleet, clusters }, [spec]);
  const [cluster] = report.clusters;
  if (!cluster) throw new Error('no cluster');
  return { ...report, cluster };
}

function withMemory(spec: ClusterSpec, memory: string): ClusterSpec {
  return { ...spec, nodes: spec.nodes.map((node) => ({ ...node, memory })) };
}

describe.each([pro, pi(), forge])('of $name', (spec) => {
  const { cluster, findings } = capacityOf(spec);

  it('fits', () => {
    expect(findings).toEqual([]);
  });

  it('is asked by its components and nobody else', () => {
    expect(total(cluster.components.map(({ asked }) => asked))).toEqual(cluster.asked);
  });

  it('is asked in sum what the plan puts on its nodes', () => {
    expect(total(cluster.nodes.map(({ used }) => used))).toEqual(cluster.asked);
    expect(total(cluster.nodes.map(({ allocatable }) => allocatable))).toEqual(cluster.available);
  });

  it('has every component under the name of the literal', () => {
    const names = cluster.components.map(({ component }) => component);
    const known: readonly string[] = [...spec.components, 'flux', 'kubernetes'];
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe.each(fleet.clusters.filter(({ nodes }) => nodes.length === 1))('the one node of $name', (spec) => {
  it('has room for the next pod of each Deployment beside the last one, but of Ollama, which stops first', () => {
    const view = renderSpec(spec, fleet);
    const [node] = scheduleCluster(view).nodes;
    if (!node) throw new Error('no node');
    const free = minus(node.allocatable, node.used);
    const deployments = view.workloads.filter(({ kind }) => kind === 'Deployment');
    const stuck = deployments.filter(({ podSpec }) => exceeded(podRequests(podSpec), free).length > 0);
    expect(deployments.length).toBeGreaterThan(20);
    expect(stuck.map(({ name }) => name)).toEqual(['ollama']);
  });
});

it('counts only pods of the engine as kubernetes', () => {
  const { asked } =
    capacityOf(pi()).cluster.components.find(({ component }) => component === 'kubernetes') ?? {};
  const pods = enginePods(renderSpec(pi(), fleet));
  expect(asked).toEqual(total(pods.map(({ requests }) => requests)));
});

it('says what does not fit', () => {
  const { findings, cluster } = capacityOf(withMemory(pi(), '2Gi'));
  expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['capacity']));
  expect(cluster.asked.memory).toBeGreaterThan(cluster.available.memory);
});

it('says when the machine is too small for its clusters, whichever of them is asked for', () => {
  const { findings } = capacityOf(withMemory(pro, '16Gi'));
  expect(findings).toMatchObject([{ rule: 'machine-capacity', cluster: 'studio' }]);
});
