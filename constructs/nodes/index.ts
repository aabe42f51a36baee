import type { ClusterSpec } from '../../clusters/define-cluster.ts';
import { k3sFiles } from './k3s.ts';
import { kindFiles } from './kind.ts';
import type { NodeFiles } from './node-files.ts';

export { kindHostProc } from './kind.ts';
export type { NodeFile, NodeFiles } from './node-files.ts';
export { containerdKeys, missingSpegelSettings } from './spegel.ts';

/** What the machines of a cluster need before Kubernetes runs on them, in the order of the paths. */
export function renderNodeFiles(spec: ClusterSpec): NodeFiles {
  const files = spec.engine === 'kind' ? kindFiles(spec) : k3sFiles(spec);
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}
