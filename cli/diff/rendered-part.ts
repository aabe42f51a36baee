import type { FleetSpec } from '../../clusters/fleet.ts';
import type { Tree } from './tree.ts';

/** The folders that hold the rendered files of some clusters; of all clusters, also those of former ones. */
export function renderedFolders(fleet: FleetSpec, clusters: readonly string[]): readonly string[] {
  const all = fleet.clusters.every(({ name }) => clusters.includes(name));
  return all ? ['dist', 'flux'] : clusters.flatMap((name) => [`dist/${name}`, `flux/${name}`]);
}

/** The files of a tree that rendering some clusters makes anew; what `flux bootstrap` writes is not ours. */
export function renderedPart(tree: Tree, fleet: FleetSpec, clusters: readonly string[]): Tree {
  const folders = renderedFolders(fleet, clusters);
  const foreign = fleet.clusters
    .filter(({ bootstrap }) => bootstrap === 'flux-cli')
    .map(({ name }) => `flux/${name}/flux-system`);
  const isIn = (path: string, folder: string): boolean => path.startsWith(`${folder}/`);
  return new Map(
    [...tree].filter(
      ([path]) =>
        folders.some((folder) => isIn(path, folder)) && !foreign.some((folder) => isIn(path, folder)),
    ),
  );
}
