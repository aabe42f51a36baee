import { ClusterSpecError, type ComponentName } from '../clusters/define-cluster.ts';
import type { Cluster } from './core/cluster.ts';

interface Listed {
  /** Whether the cluster's literal lists a component. */
  has(name: ComponentName): boolean;
  /**
   * A capability that a listed component cannot do without.
   * @param by who would offer it
   * @throws ClusterSpecError when no listed component does
   */
  offered<T>(by: string, capability: T | undefined): T;
}

/** What a cluster's literal lists, for the stack to ask. */
export function listed({ spec }: Cluster): Listed {
  return {
    has: (name) => spec.components.includes(name),
    offered: (by, capability) => {
      if (capability !== undefined) return capability;
      const problem = `a listed component needs what only ${by} offers`;
      throw new ClusterSpecError(spec.name, [
        { path: 'components', problem, fix: `list ${by}, or leave out who needs it` },
      ]);
    },
  };
}
