import type { FleetSpec } from '../../clusters/fleet.ts';
import type { Tree } from './tree.ts';

/** The folders that hold the rendered files of some clusters; of all clusters, also those of former ones. */
export function renderedFolders(fleet: FleetSpec, clusters: readonly string[]): readonly string[] {
  const all = fleet.clusters.every(({ name }) => clusters.includes(name));
  return all ? ['dist', 'flux'] : clusters.flatMap((name) => [`dist/${name}`, `flux/${name}`]);
}

/**
 * The files of a tree that rendering some clusters makes anew; what `flux bootstrap` writes is not ours.
 * @param withFormer whether files of former clusters count. Default: when all clusters are rendered
 */
export function renderedPart(
  tree: Tree,
  fleet: FleetSpec,
  clusters: readonly string[],
  withFormer = fleet.clusters.every(({ name }) => clusters.includes(name)),
): Tree {
  const foreign = fleet.clusters
    .filter(({ bootstrap }) => bootstrap === 'flux-cli')
    .map(({ name }) => `flux/${name}/flux-system/`);
  const others = new Set(fleet.clusters.map(({ name }) => name).filter((name) => !clusters.includes(name)));
  const isRendered = (path: string): boolean => {
    const [top = '', cluster = ''] = path.split('/');
    const isOurs = withFormer ? !others.has(cluster) : clusters.includes(cluster);
    return ['dist', 'flux'].includes(top) && isOurs && !foreign.some((folder) => path.startsWith(folder));
  };
  return new Map([...tree].filter(([path]) => isRendered(path)));
}
