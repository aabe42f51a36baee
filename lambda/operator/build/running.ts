import type { QueuedBuild } from '../../builder/queue.ts';
import type { ClusterCache } from '../cluster-cache.ts';
import { jobEnd } from './job.ts';

/** Builds whose Jobs have not ended. */
export function runningBuilds(cache: ClusterCache): readonly QueuedBuild[] {
  const running: QueuedBuild[] = [];
  for (const job of cache.store('jobs').values()) {
    if (jobEnd(job) || job.metadata.deletionTimestamp) continue;
    const { name, namespace = '', creationTimestamp = '' } = job.metadata;
    running.push({ hash: name, namespace, since: Date.parse(creationTimestamp) || 0 });
  }
  return running;
}
