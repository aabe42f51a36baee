import { afterEach, describe, expect, test } from 'vitest';
import type { ClusterSpec } from '../../../clusters/define-cluster.ts';
import { fleet } from '../../../clusters/fleet.ts';
import { at, identify, list, type Manifest } from '../../../constructs/core/manifest.ts';
import { type Chain, Cleanup, startChain } from './chain.ts';
import { chainReport, formatReport, writeReport } from './chain-report.ts';
import { peakMemory } from './peak-memory.ts';
import { pushUntilReady } from './wait-until-ready.ts';

/** Milliseconds for one cluster on a machine with other work. */
const limit = 600_000;

let cleanup = new Cleanup();
afterEach(async () => {
  await cleanup.run();
  cleanup = new Cleanup();
}, limit);

async function pods(chain: Chain): Promise<readonly Manifest[]> {
  return chain.plane.list({ apiVersion: 'v1', kind: 'Pod' });
}

/** Why a pod is on no node. */
function refusal(pod: Manifest): string {
  const scheduled = list(at(pod.status, 'conditions')).find((each) => at(each, 'type') === 'PodScheduled');
  return `${identify(pod)}: ${at(scheduled, 'message')}`;
}

async function proveOnePush(spec: ClusterSpec): Promise<void> {
  const chain = await startChain(spec, cleanup);
  const { commit, pushed } = await pushUntilReady(chain, 'everything');
  const record = chain.record.at(commit);
  const report = chainReport(chain.view, {
    commit,
    pushed,
    record,
    peakMemory: peakMemory(chain.plane.processes.folder),
  });
  process.stdout.write(formatReport(report));
  writeReport(report);

  const early = chain.view.stages.flatMap(({ name, dependsOn }) => {
    const began = record.get(name)?.began?.order ?? -1;
    return dependsOn
      .filter((before) => (record.get(before)?.ready?.order ?? Number.POSITIVE_INFINITY) > began)
      .map((before) => `${name} began before ${before} was ready`);
  });
  expect(early).toEqual([]);

  const made = await pods(chain);
  const nodes = new Set(spec.nodes.map(({ name }) => name));
  expect(made.filter((pod) => !nodes.has(String(at(pod.spec, 'nodeName')))).map(refusal)).toEqual([]);
  for (const workload of chain.view.workloads.filter(({ transient }) => !transient)) {
    const found = made.some(({ metadata }) => {
      return metadata.namespace === workload.namespace && metadata.name.startsWith(workload.name);
    });
    expect(found, `a pod of ${workload.kind} ${workload.namespace}/${workload.name}`).toBe(true);
  }
  expect(chain.problems).toEqual([]);
}

describe('one push turns every stage ready, none before those it depends on, and every pod finds a node', () => {
  for (const spec of fleet.clusters) test(spec.name, () => proveOnePush(spec), limit);
});
