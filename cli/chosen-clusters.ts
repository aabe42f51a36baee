import type { ClusterSpec } from '../clusters/define-cluster.ts';
import { fleet } from '../clusters/fleet.ts';
import type { OptionValues } from './command.ts';
import { errorLine } from './output.ts';

/** The clusters that `--cluster` names, in the order of the fleet; all without it; undefined, with a message, when one is unknown. */
export function chosenClusters({ cluster }: OptionValues): readonly ClusterSpec[] | undefined {
  const names = cluster as readonly string[] | undefined;
  if (names === undefined) return fleet.clusters;
  const unknown = names.filter((name) => !fleet.clusters.some((each) => each.name === name));
  if (unknown.length === 0) return fleet.clusters.filter(({ name }) => names.includes(name));
  errorLine(
    `unknown cluster ${unknown.join(', ')}; known: ${fleet.clusters.map(({ name }) => name).join(', ')}`,
  );
  return undefined;
}
