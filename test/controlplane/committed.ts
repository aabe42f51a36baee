import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { root } from '../../cli/root.ts';
import { topologicalOrder } from '../../constructs/core/graph.ts';
import { at, list, type Manifest } from '../../constructs/core/manifest.ts';

/** What one Flux Kustomization applies. */
export interface CommittedStage {
  readonly name: string;
  /** The ServiceAccount that Flux impersonates for it. */
  readonly account: string;
  readonly objects: readonly Manifest[];
}

/** A cluster as git has it: read from dist/ and flux/ the way Flux does, not rendered. */
export interface CommittedCluster {
  /** The objects of flux/<cluster>. */
  readonly flux: readonly Manifest[];
  /** Each after all that it depends on. */
  readonly stages: readonly CommittedStage[];
}

export function committedCluster(name: string): CommittedCluster {
  const flux = build(`flux/${name}`);
  const kustomizations = new Map(
    flux.filter(({ kind }) => kind === 'Kustomization').map((each) => [each.metadata.name, each]),
  );
  const graph = new Map(
    [...kustomizations].map(([stage, { spec }]) => {
      return [stage, new Set(list(at(spec, 'dependsOn')).map((other) => String(at(other, 'name'))))];
    }),
  );
  const stages = topologicalOrder(graph).map((stage) => {
    const spec = kustomizations.get(stage)?.spec;
    const account = String(at(spec, 'serviceAccountName'));
    return { name: stage, account, objects: build(String(at(spec, 'path'))) };
  });
  return { flux, stages };
}

/** What kustomize makes of a folder whose kustomization.yaml only lists resources. */
function build(path: string): readonly Manifest[] {
  if (!statSync(join(root, path)).isDirectory()) {
    return parseAllDocuments(readFileSync(join(root, path), 'utf8')).map((each) => each.toJS() as Manifest);
  }
  const { apiVersion, kind, resources, ...others } = parse(
    readFileSync(join(root, path, 'kustomization.yaml'), 'utf8'),
  ) as Record<string, unknown>;
  const unread = Object.keys(others);
  if (unread.length > 0)
    throw new Error(`${path}/kustomization.yaml has ${unread.join(', ')}: read it here too`);
  return list(resources).flatMap((resource) => build(join(path, String(resource))));
}
