import { at, type Manifest } from '../../../constructs/core/manifest.ts';

/** Whether a workload does what it is for, by the rules that Helm's wait has. */
export function isAvailable(workload: Manifest | undefined): boolean {
  if (!workload) return false;
  const { kind, status, spec, metadata } = workload;
  const count = (field: string): number => Number(at(status, field) ?? 0);
  if (kind === 'Pod') return at(status, 'phase') === 'Running';
  if (kind === 'Job') return count('succeeded') >= 1;
  if (kind === 'CronJob') return true;
  if (at(status, 'observedGeneration') !== at(metadata, 'generation')) return false;
  if (kind === 'DaemonSet') {
    return (
      at(status, 'desiredNumberScheduled') !== undefined &&
      count('numberAvailable') >= count('desiredNumberScheduled')
    );
  }
  return count('availableReplicas') >= Number(at(spec, 'replicas') ?? 1);
}
