import { at, identify, list, type Manifest } from '../../../constructs/core/manifest.ts';
import { WaitError } from '../wait.ts';
import type { Chain } from './chain.ts';

/**
 * Pods without a node of the literal, with the scheduler's words, and workloads with fewer pods than they ask for, once
 * there are none or the time is over: not all that an operator makes is waited for by a stage.
 */
export async function unplaced(chain: Chain): Promise<readonly string[]> {
  try {
    await chain.plane.waitFor('every pod to find a node', async () => (await look(chain)).length === 0);
  } catch (error) {
    // What is missing says more than that the time is over.
    if (!(error instanceof WaitError)) throw error;
  }
  return look(chain);
}

async function look({ plane, view }: Chain): Promise<readonly string[]> {
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
