import { at } from '../../constructs/core/manifest.ts';
import { fluxNamespace } from '../../constructs/core/service-account.ts';
import { type StageState, stageStates } from '../reconcile/stage-states.ts';
import { getObjects, notReady } from './kubectl.ts';
import type { Programs } from './programs.ts';

/** How far Flux is with what the repository says. */
export interface ChainState {
  /** Of the repository; absent before it has been fetched. */
  readonly revision?: string;
  readonly stages: readonly StageState[];
  /** What is not ready, and why, one line each. */
  readonly problems: readonly string[];
}

const inNamespace = `--namespace=${fluxNamespace}`;

/** @throws ProgramError when the API cannot be asked, or does not know Flux yet */
export async function chainState(programs: Programs, cluster: string): Promise<ChainState> {
  const [source] = await getObjects(programs, cluster, 'gitrepositories', fluxNamespace, inNamespace);
  const revision = at(source, 'status', 'artifact', 'revision');
  const sourceProblem = source === undefined ? 'GitRepository/flux-system: is not there' : notReady(source);
  const kustomizations = await getObjects(programs, cluster, 'kustomizations', inNamespace);
  if (typeof revision !== 'string') {
    return { stages: [], problems: [sourceProblem ?? 'GitRepository/flux-system: nothing fetched yet'] };
  }
  const stages = stageStates(kustomizations, { revision });
  const open = stages.filter(({ state }) => state !== 'ready' && state !== 'suspended');
  const releases = open.length > 0 ? await releaseProblems(programs, cluster) : [];
  // What else there is to wait for is only known once this one has applied the revision.
  const root = stages.some(({ name }) => name === fluxNamespace)
    ? []
    : ['Kustomization/flux-system: is not there'];
  const words = open.map(({ name, state, message }) => {
    return `Kustomization/${name}: ${state}${message ? `, ${message.split('\n', 1)[0]}` : ''}`;
  });
  return {
    revision,
    stages,
    problems: [...(sourceProblem ? [sourceProblem] : []), ...root, ...words, ...releases],
  };
}

/** A stage says only that a release is not ready; the release says why. */
async function releaseProblems(programs: Programs, cluster: string): Promise<readonly string[]> {
  const releases = await getObjects(programs, cluster, 'helmreleases', inNamespace);
  return releases.flatMap((release) => notReady(release) ?? []);
}
