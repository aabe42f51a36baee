import type { ClusterView } from '../core/view.ts';
import { type ClusterRule, type Finding, findingOn } from './finding.ts';

const name = 'prune-protection';

/** What would take data or all of its contents along is never pruned. */
export const pruneProtection: ClusterRule = { name, check };

const prune = 'kustomize.toolkit.fluxcd.io/prune';

/** By kind: what goes when the object goes. */
const takesAlong: Readonly<Record<string, string>> = {
  CustomResourceDefinition: 'every custom resource of the kind',
  FluxInstance: 'Flux and all that it reconciles',
  Namespace: 'everything inside',
  PersistentVolumeClaim: 'the data of the volume',
};

function check(view: ClusterView): readonly Finding[] {
  return [...view.objects, ...view.flux].flatMap((object) => {
    const { kind, metadata } = object.manifest;
    const lost = takesAlong[kind];
    const value = metadata.annotations?.[prune] ?? metadata.labels?.[prune];
    if (lost === undefined || value?.toLowerCase() === 'disabled') return [];
    const problem = `metadata.annotations ${prune} is ${value ?? 'not set'}: pruning it deletes ${lost}`;
    return [findingOn(name, view, object, problem, `Annotate it with ${prune}: disabled.`)];
  });
}
