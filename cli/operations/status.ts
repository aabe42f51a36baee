import type { ClusterSpec } from '../../clusters/define-cluster.ts';
import { fluxNamespace } from '../../constructs/core/service-account.ts';
import { bad, faint, strong } from '../output.ts';
import { countReady } from '../reconcile/format.ts';
import type { StageState } from '../reconcile/stage-states.ts';
import { chainState } from './chain-state.ts';
import { nodeProblems } from './node-problems.ts';
import { ProgramError, type Programs } from './programs.ts';

/** How one cluster is now. */
export interface ClusterStatus {
  readonly cluster: string;
  /** True when every node of the literal and every stage is ready. */
  readonly ok: boolean;
  /** False when kubectl got no answer about it. */
  readonly reachable: boolean;
  readonly nodes: { readonly ready: number; readonly wanted: number };
  /** Of the repository, as Flux has fetched it. */
  readonly revision?: string;
  readonly stages: readonly StageState[];
  /** What is not ready, and why, one line each. */
  readonly problems: readonly string[];
}

/** @throws ProgramError only when there is no kubectl */
export async function clusterStatus(programs: Programs, spec: ClusterSpec): Promise<ClusterStatus> {
  const cluster = spec.name;
  const wanted = spec.nodes.length;
  try {
    const nodes = await nodeProblems(programs, spec);
    const chain = await chainOrProblem(programs, cluster);
    const problems = [...nodes, ...chain.problems];
    const counts = { ready: wanted - nodes.length, wanted };
    return { cluster, ok: problems.length === 0, reachable: true, nodes: counts, ...chain, problems };
  } catch (error) {
    if (!(error instanceof ProgramError) || error.isMissing) throw error;
    const problems = [lastLine(error)];
    return { cluster, ok: false, reachable: false, nodes: { ready: 0, wanted }, stages: [], problems };
  }
}

/** A cluster without Flux answers, but knows none of its kinds. */
async function chainOrProblem(
  programs: Programs,
  cluster: string,
): Promise<Pick<ClusterStatus, 'revision' | 'stages' | 'problems'>> {
  try {
    return await chainState(programs, cluster);
  } catch (error) {
    if (!(error instanceof ProgramError) || error.isMissing) throw error;
    return { stages: [], problems: [`Namespace/${fluxNamespace}: ${lastLine(error)}`] };
  }
}

function lastLine({ message }: Error): string {
  return message.split('\n').at(-1) ?? message;
}

/** For people: a line a cluster, and one for each thing that is not ready. */
export function formatStatus(statuses: readonly ClusterStatus[]): string {
  return statuses.map(formatOne).join('');
}

function formatOne({ cluster, ok, reachable, nodes, revision, stages, problems }: ClusterStatus): string {
  const verdict = ok ? 'ready' : bad(reachable ? 'not ready' : 'no answer');
  const counts = `${nodes.ready}/${nodes.wanted} nodes, ${countReady(stages)} stages`;
  const head = `${strong(cluster)} ${verdict}: ${counts}${revision ? ` ${faint(revision)}` : ''}`;
  return [head, ...problems.map((problem) => `  ${problem}`)].map((line) => `${line}\n`).join('');
}
