import { strong } from '../../output.ts';
import type { BlastRadius, WaitingStage } from '../blast-radius.ts';

/** What follows from the changes in one cluster; nothing where nothing does. */
export function formatBlastRadius(radius: BlastRadius): readonly string[] {
  const { changed, removed, waiting, releases, workloads } = radius;
  return [
    ...row('reconcile', changed.length > 0 ? [changed.join(', ')] : []),
    ...row('removed', removed.length > 0 ? [removed.join(', ')] : []),
    ...row('wait', formatWaiting(waiting)),
    ...row(
      'Helm',
      releases.map(({ name, action, because }) => `${action} ${name} (${because})`),
    ),
    ...row(
      'pods',
      workloads.map(
        ({ kind, namespace, name, effect, because }) =>
          `${kind}/${namespace}/${name} ${strong(effect)} (${because})`,
      ),
    ),
  ];
}

/** Kustomizations that wait for the same, together. */
function formatWaiting(waiting: readonly WaitingStage[]): readonly string[] {
  const groups = Map.groupBy(waiting, (stage) => stage.for.join(', '));
  return [...groups].map(([causes, stages]) => `${stages.map(({ name }) => name).join(', ')} for ${causes}`);
}

/** Lines under one word, which stands before the first. */
function row(word: string, lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => `${(index === 0 ? word : '').padEnd(11)}${line}`);
}
