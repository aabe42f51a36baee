import type { QueuedBuild } from '../../builder/queue.ts';
import { keyOf } from '../../kube/object.ts';
import type { KindStore } from '../cluster-cache.ts';
import { type Job, jobEnd } from './job.ts';

/** Builds whose Jobs have not ended, as last seen. */
export class RunningBuilds {
  readonly #builds = new Map<string, QueuedBuild>();

  constructor(jobs: Pick<KindStore<Job>, 'onChange'>) {
    jobs.onChange(({ before, after }) => {
      const { metadata } = (after ?? before) as Job;
      const { name, namespace = '', creationTimestamp = '' } = metadata;
      const key = keyOf(metadata);
      const runs = after && !metadata.deletionTimestamp && !jobEnd(after);
      if (runs) this.#builds.set(key, { hash: name, namespace, since: Date.parse(creationTimestamp) || 0 });
      else this.#builds.delete(key);
    });
  }

  /** All of them. */
  list(): readonly QueuedBuild[] {
    return [...this.#builds.values()];
  }
}
