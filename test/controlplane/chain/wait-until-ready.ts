import { at, list, type Manifest } from '../../../constructs/core/manifest.ts';
import { WaitError } from '../wait.ts';
import type { Chain } from './chain.ts';

export const kustomizationKind = {
  apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
  kind: 'Kustomization',
} as const;
const releaseKind = { apiVersion: 'helm.toolkit.fluxcd.io/v2', kind: 'HelmRelease' } as const;

/** Milliseconds for a whole chain on a machine with other work. */
const limit = 900_000;

/** What was pushed, and when. */
export interface Push {
  readonly commit: string;
  /** `performance.now()` */
  readonly pushed: number;
}

/**
 * Pushes what differs and waits until stages are ready at that commit.
 * @param stages Default: all of the cluster
 * @throws WaitError with what every stage that is not ready says
 */
export async function pushUntilReady(
  chain: Chain,
  message: string,
  stages?: readonly string[],
): Promise<Push> {
  const pushed = performance.now();
  const commit = await chain.push(message);
  await waitUntilReady(chain, commit, stages);
  return { commit, pushed };
}

/** Waits until stages are ready at a commit. */
export async function waitUntilReady(
  { plane, record, view, problems }: Chain,
  commit: string,
  stages: readonly string[] = view.stages.map(({ name }) => name),
): Promise<void> {
  const areReady = async () => stages.every((name) => record.at(commit).get(name)?.ready);
  try {
    await plane.waitFor(`${stages.length} stages to be ready`, areReady, limit);
  } catch (error) {
    if (!(error instanceof WaitError)) throw error;
    const waiting = [...(await plane.list(kustomizationKind)), ...(await plane.list(releaseKind))]
      .map(readySentence)
      .filter((sentence) => sentence !== undefined);
    throw new WaitError([error.message, ...waiting, ...problems].join('\n'));
  }
}

/** What an object that is not ready says about it. */
function readySentence({ kind, metadata, status }: Manifest): string | undefined {
  const ready = list(at(status, 'conditions')).find((condition) => at(condition, 'type') === 'Ready');
  if (at(ready, 'status') === 'True') return undefined;
  return `${kind} ${metadata.name}: ${at(ready, 'message') ?? 'no word of it'}`;
}
