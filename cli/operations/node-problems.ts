import type { ClusterSpec } from '../../clusters/define-cluster.ts';
import { at } from '../../constructs/core/manifest.ts';
import { getObjects, notReady } from './kubectl.ts';
import type { Programs } from './programs.ts';

/**
 * What keeps nodes of the literal from being ready, one line each.
 * @throws ProgramError
 */
export async function nodeProblems(programs: Programs, spec: ClusterSpec): Promise<readonly string[]> {
  const found = await getObjects(programs, spec.name, 'nodes');
  const known = new Map(found.map((node) => [at(node, 'metadata', 'name'), node]));
  return spec.nodes.flatMap(({ name }) => {
    const node = known.get(name);
    return node === undefined ? [`Node/${name}: has not joined`] : (notReady(node) ?? []);
  });
}
