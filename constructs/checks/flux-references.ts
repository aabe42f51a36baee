import { at, list, type Manifest } from '../core/manifest.ts';
import type { ClusterView, RenderedObject, StageView } from '../core/view.ts';
import { type ClusterRule, type Finding, findingOn } from './finding.ts';
import { type KnownObjects, knownObjects } from './known/objects.ts';
import { kindKey } from './known/plain-object.ts';
import { didYouMean } from './schema/nearest.ts';
import { findingOnStage } from './stage-graph.ts';

const name = 'flux-references';

/** What Flux is told to read, apply, wait for and check exists; and it is told of every stage. */
export const fluxReferences: ClusterRule = { name, check };

const sources = 'source.toolkit.fluxcd.io';
const kustomizations = 'Kustomization.kustomize.toolkit.fluxcd.io';
const fix = 'Correct the name, or make what it names.';

function check(view: ClusterView): readonly Finding[] {
  const known = knownObjects(view);
  const stages = new Map(view.stages.map((stage) => [stagePath(view, stage), stage]));
  const objects = [...view.objects, ...view.flux].flatMap((object) =>
    problems(view, known, stages, object).map((problem) => findingOn(name, view, object, problem, fix)),
  );
  return [...objects, ...unappliedStages(view)];
}

function problems(
  view: ClusterView,
  known: KnownObjects,
  stages: ReadonlyMap<string, StageView>,
  { manifest }: RenderedObject,
): readonly string[] {
  switch (kindKey(manifest.apiVersion, manifest.kind)) {
    case 'HelmRelease.helm.toolkit.fluxcd.io': {
      const { spec } = manifest;
      return [
        ...missingSource(
          known,
          manifest,
          'spec.chart.spec.sourceRef',
          at(spec, 'chart', 'spec', 'sourceRef'),
        ),
        ...missingSource(known, manifest, 'spec.chartRef', at(spec, 'chartRef')),
      ];
    }
    case kustomizations:
      return [
        ...missingSource(known, manifest, 'spec.sourceRef', at(manifest.spec, 'sourceRef')),
        ...missingDependencies(known, manifest),
        ...missingPath(manifest, stages),
        ...missingHealth(view, known, manifest),
      ];
    case 'FluxInstance.fluxcd.controlplane.io': {
      const path = at(manifest.spec, 'sync', 'path');
      const wanted = `flux/${view.spec.name}`;
      return path === undefined || normalize(path) === wanted
        ? []
        : [`spec.sync.path is ${path}, but this cluster's Kustomizations are in ${wanted}`];
    }
    default:
      return [];
  }
}

function missingSource(
  known: KnownObjects,
  { metadata }: Manifest,
  path: string,
  reference: unknown,
): readonly string[] {
  if (reference === undefined) return [];
  const kind = `${at(reference, 'kind')}.${sources}`;
  const source = String(at(reference, 'name'));
  const namespace = String(at(reference, 'namespace') ?? metadata.namespace);
  return known.find(kind, source, namespace)
    ? []
    : [`${path}: there is ${known.missing(kind, source, namespace)}`];
}

function missingDependencies(known: KnownObjects, { metadata, spec }: Manifest): readonly string[] {
  return list(at(spec, 'dependsOn')).flatMap((dependency, index) => {
    const target = String(at(dependency, 'name'));
    const namespace = String(at(dependency, 'namespace') ?? metadata.namespace);
    if (known.find(kustomizations, target, namespace)) return [];
    return [`spec.dependsOn[${index}]: there is ${known.missing(kustomizations, target, namespace)}`];
  });
}

function missingPath({ spec }: Manifest, stages: ReadonlyMap<string, StageView>): readonly string[] {
  const path = normalize(at(spec, 'path'));
  return stages.has(path) ? [] : [`spec.path: ${path} is no stage${didYouMean(path, stages.keys())}`];
}

/** Flux waits for each of these until its timeout when it never comes. */
function missingHealth(view: ClusterView, known: KnownObjects, { spec }: Manifest): readonly string[] {
  return list(at(spec, 'healthChecks')).flatMap((check, index) => {
    const kind = kindKey(String(at(check, 'apiVersion')), String(at(check, 'kind')));
    const target = String(at(check, 'name'));
    const namespace = at(check, 'namespace');
    const home = typeof namespace === 'string' ? namespace : undefined;
    const runs = view.workloads.some(
      (each) => each.kind === at(check, 'kind') && each.name === target && each.namespace === home,
    );
    const found = runs || known.find(kind, target, home);
    return found ? [] : [`spec.healthChecks[${index}]: there is ${known.missing(kind, target, home)}`];
  });
}

function unappliedStages(view: ClusterView): readonly Finding[] {
  const applied = new Set(
    view.flux
      .filter(({ manifest }) => kindKey(manifest.apiVersion, manifest.kind) === kustomizations)
      .map(({ manifest }) => normalize(at(manifest.spec, 'path'))),
  );
  return view.stages
    .filter((stage) => !applied.has(stagePath(view, stage)))
    .map((stage) => {
      const problem = `no Kustomization applies ${stagePath(view, stage)}`;
      return findingOnStage(
        name,
        view,
        stage,
        problem,
        'Render a Kustomization for it, or remove the stage.',
      );
    });
}

function stagePath({ spec }: ClusterView, { layer, name: stage }: StageView): string {
  return `dist/${spec.name}/${layer}/${stage}`;
}

/** Flux reads `./dist/x` and `dist/x` alike. */
function normalize(path: unknown): string {
  return String(path).replace(/^\.\//, '');
}
