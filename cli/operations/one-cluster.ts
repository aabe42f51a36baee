import type { ClusterSpec } from '../../clusters/define-cluster.ts';
import { chosenClusters } from '../chosen-clusters.ts';
import type { OptionValues } from '../command.ts';
import { errorLine } from '../output.ts';

/** The one cluster that `--cluster` names; undefined, with a message, when it names none or is not given. */
export function oneCluster({ cluster }: OptionValues): ClusterSpec | undefined {
  if (typeof cluster !== 'string') {
    errorLine('say which cluster: --cluster NAME');
    return undefined;
  }
  return chosenClusters({ cluster: [cluster] })?.[0];
}
