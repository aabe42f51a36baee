import type { Finding } from '../../constructs/checks/finding.ts';
import type { ClusterView, RenderedObject } from '../../constructs/core/view.ts';
import type { PlacedFinding } from './verdict.ts';

/** A cluster with its files, by path from the repository's root. */
export interface RenderedFiles {
  readonly view: ClusterView;
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Adds to each finding the file of its object and a name that stands for its construct path alone.
 * @param locate where a file of dist/ is to be looked for
 */
export function placeFindings(
  findings: readonly Finding[],
  clusters: readonly RenderedFiles[],
  locate: (file: string) => string,
): readonly PlacedFinding[] {
  const paths = new Map<string, string>();
  return findings.map((finding) => {
    const { cluster, object, path, location } = finding;
    const plain = `${cluster}: ${object}`;
    const resource = (paths.get(plain) ?? path) === path ? plain : `${plain} (${path})`;
    paths.set(resource, path);
    const file = fileOf(finding, clusters);
    return { ...finding, resource, manifest: file ? locate(file) : location };
  });
}

function fileOf({ cluster, path }: Finding, clusters: readonly RenderedFiles[]): string | undefined {
  const rendered = clusters.find(({ view }) => view.spec.name === cluster);
  if (!rendered || path === '') return undefined;
  const { view, files } = rendered;
  const candidates = [
    ...view.objects.filter((each) => each.path === path).flatMap((each) => inDist(cluster, each)),
    ...view.flux.filter((each) => each.path === path).flatMap((each) => inFlux(cluster, each)),
  ];
  return candidates.find((file) => files.has(file));
}

/** A stage has one file, or one for each object. */
function inDist(cluster: string, { layer, stage, manifest }: RenderedObject): readonly string[] {
  const folder = `dist/${cluster}/${layer}/${stage}`;
  return [manifest.metadata.name, stage].map((name) => `${folder}/${name}.yaml`);
}

function inFlux(cluster: string, { stage }: RenderedObject): readonly string[] {
  return [`flux/${cluster}/${stage}.yaml`, `flux/${cluster}/${stage}/flux-instance.yaml`];
}
