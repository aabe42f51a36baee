import { bad, strong } from '../../output.ts';
import type { FleetDiff } from '../fleet-diff.ts';
import type { MovePlan } from '../move-plan.ts';
import { groupAlike } from './alike.ts';
import { formatBlastRadius } from './format-blast-radius.ts';
import { formatChange, formatNodeFile } from './format-change.ts';

/** A diff for people: every change once, with the clusters that have it, and what follows from it. */
export function formatDiff(diff: FleetDiff): string {
  const sections = [...changes(diff), ...radii(diff), ...moves(diff), ...textOnly(diff)];
  return [...sections, summary(diff)].map((section) => `${section}\n`).join('\n');
}

/** One section for each set of clusters that have changes in common. */
function changes({ clusters }: FleetDiff): readonly string[] {
  const items = clusters.flatMap(({ cluster, objects, nodeFiles }) => [
    ...objects.map((object) => ({ cluster, value: formatChange(object) })),
    ...nodeFiles.map((file) => ({ cluster, value: formatNodeFile(file) })),
  ]);
  const sections = Map.groupBy(groupAlike(items), (group) => group.clusters.join(', '));
  return [...sections].map(([names, groups]) =>
    section(
      names,
      groups.flatMap(({ value }) => value),
    ),
  );
}

function section(title: string, lines: readonly string[]): string {
  return [strong(title), ...lines.map((line) => `  ${line}`)].join('\n');
}

function radii({ clusters }: FleetDiff): readonly string[] {
  const items = clusters.map(({ cluster, blastRadius }) => ({
    cluster,
    value: formatBlastRadius(blastRadius),
  }));
  return groupAlike(items).flatMap(({ clusters: names, value }) =>
    value.length > 0 ? [section(`Blast radius in ${names.join(', ')}`, value)] : [],
  );
}

function moves({ clusters }: FleetDiff): readonly string[] {
  const items = clusters.flatMap(({ cluster, moves: plans }) => plans.map((value) => ({ cluster, value })));
  return groupAlike(items).map(({ clusters: names, value }) =>
    section(movesTitle(value, names), steps(value)),
  );
}

function movesTitle({ from, to }: MovePlan, clusters: readonly string[]): string {
  return `To move from ${from} to ${to} in ${clusters.join(', ')} and delete nothing`;
}

function steps({ steps: all }: MovePlan): readonly string[] {
  return all.map((step, index) => `${index + 1}. ${step}`);
}

function textOnly({ clusters }: FleetDiff): readonly string[] {
  const paths = clusters.flatMap((cluster) => cluster.textOnly);
  if (paths.length === 0) return [];
  return [`${count(paths.length, 'file')} with other comments or layout and the same objects`];
}

function summary({ clusters }: FleetDiff): string {
  const objects = clusters.flatMap((cluster) => cluster.objects);
  const files = clusters.flatMap(({ nodeFiles }) => nodeFiles).length;
  const of = (kind: string): number => objects.filter(({ change }) => change === kind).length;
  const kinds = (['added', 'changed', 'moved', 'removed'] as const).filter((kind) => of(kind) > 0);
  const parts = [
    ...kinds.map((kind) => `${count(of(kind), 'object')} ${kind}`),
    ...(files > 0 ? [`${count(files, 'file')} for machines`] : []),
  ];
  if (parts.length === 0) return 'No object differs';
  const dangers = objects.flatMap((object) => object.dangers).length;
  const marked = dangers > 0 ? `; ${bad(count(dangers, 'danger'))}` : '';
  return `${parts.join(', ')} in ${count(clusters.length, 'cluster')}${marked}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
