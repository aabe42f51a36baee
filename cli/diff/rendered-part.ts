import type { FleetSpec } from '../../clusters/fleet.ts';
import type { Tree } from './tree.ts';

/** The folders that hold the rendered files of some clusters; of all clusters, also those of former ones. */
export function renderedFolders(fleet: FleetSpec, clusters: readonly string[]): readonly string[] {
  const all = fleet.clusters.every(({ name }) => clusters.includes(name));
  return all ? ['dist', 'flux'] : clusters.flatMap((name) => [`dist/${name}`, `flux/${name}`]);
}

/** Leaves out what `flux bootstrap` writes: it is not ours to render. */
export function withoutBootstrap(tree: Tree, { clusters }: FleetSpec): Tree {
  const foreign = clusters
    .filter(({ bootstrap }) => bootstrap === 'flux-cli')
    .map(({ name }) => `flux/${name}/flux-system/`);
  return new Map([...tree].filter(([path]) => !foreign.some((folder) => path.startsWith(folder))));
}
