import { describe, expect, test } from 'vitest';
import type { ClusterSpec } from '../../../clusters/define-cluster.ts';
import { fleet } from '../../../clusters/fleet.ts';
import { at, identify, list, type Manifest } from '../../../constructs/core/manifest.ts';
import { WaitError } from '../wait.ts';
import { type Chain, startChain } from './chain.ts';
import { chainReport, formatReport, writeReport } from './chain-report.ts';
import { peakMemory } from './peak-memory.ts';
import { pushUntilReady } from './wait-until-ready.ts';

/** Milliseconds for one cluster on a machine with other work. */
const limit = 600_000;

/** Stages that began before all that they depend on were ready. */
function early({ view, record }: Chain, commit: string): readonly string[] {
  const stages = record.at(commit);
  return view.stages.flatMap(({ name, dependsOn }) => {
    const began = stages.get(name)?.began?.order ?? -1;
    return dependsOn
      .filter((before) => (stages.get(before)?.ready?.order ?? Number.POSITIVE_INFINITY) > began)
      .map((before) => `${name} began before ${before} was ready`);
  });
}

/** Pods without a node of the literal, with the scheduler's words, and workloads with fewer pods than they ask for. */
async function unplaced({ plane, view }: Chain): Promise<readonly string[]> {
  const pods = await plane.list({ apiVersion: 'v1', kind: 'Pod' });
  const nodes = new Set(view.spec.nodes.map(({ name }) => name));
  const refused = pods.filter((pod) => !nodes.has(String(at(pod.spec, 'nodeName')))).map(refusal);
  const short = view.workloads
    .filter(({ transient }) => !transient)
    .flatMap(({ kind, name, namespace, replicas }) => {
      const made = pods.filter(({ metadata }) => {
        return metadata.namespace === namespace && metadata.name.startsWith(name);
      });
      return made.length < replicas
        ? [`${kind}/${namespace}/${name}: ${made.length} of ${replicas} pods`]
        : [];
    });
  return [...refused, ...short];
}

function refusal(pod: Manifest): string {
  const scheduled = list(at(pod.status, 'conditions')).find((each) => at(each, 'type') === 'PodScheduled');
  return `${identify(pod)}: ${at(scheduled, 'message') ?? 'not looked at yet'}`;
}

async function proveOnePush(spec: ClusterSpec): Promise<void> {
  await using stack = new AsyncDisposableStack();
  const chain = await startChain(spec, stack);
  const { commit, pushed } = await pushUntilReady(chain, 'everything');
  expect(early(chain, commit)).toEqual([]);
  // What an operator makes is not all waited for by a stage.
  await chain.plane
    .waitFor('every pod to find a node', async () => (await unplaced(chain)).length === 0)
    .catch(unlessWaitError);
  expect(await unplaced(chain)).toEqual([]);
  expect(chain.problems).toEqual([]);

  const measured = { commit, pushed, record: chain.record.at(commit) };
  const report = chainReport(chain.view, {
    ...measured,
    peakMemory: peakMemory(chain.plane.processes.folder),
  });
  process.stdout.write(formatReport(report));
  writeReport(report);
}

/** What is missing says more than that the time is over. */
function unlessWaitError(error: unknown): void {
  if (!(error instanceof WaitError)) throw error;
}

describe.concurrent('one push turns every stage ready, none before those it depends on, and every pod finds a node', () => {
  for (const spec of fleet.clusters) test(spec.name, () => proveOnePush(spec), limit);
});
