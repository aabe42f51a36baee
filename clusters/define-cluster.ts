import type { ClusterSpec } from './cluster-spec.ts';
import { components } from './validation/components.ts';
import { kind } from './validation/kind.ts';
import { links } from './validation/links.ts';
import { names } from './validation/names.ts';
import { network } from './validation/network.ts';
import { nodes } from './validation/nodes.ts';
import { ClusterSpecError, type Validation } from './validation/problem.ts';
import { sizes } from './validation/sizes.ts';

export * from './cluster-spec.ts';
export { ClusterSpecError, type Problem } from './validation/problem.ts';

const validations: readonly Validation[] = [names, nodes, kind, network, links, components, sizes];

/**
 * Checks one cluster literal and gives it back.
 * @throws ClusterSpecError with every problem of the literal
 */
export function defineCluster(spec: ClusterSpec): ClusterSpec {
  const problems = validations.flatMap((validate) => validate(spec));
  if (problems.length > 0) throw new ClusterSpecError(spec.name, problems);
  return spec;
}
