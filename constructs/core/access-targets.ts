import { type AccessTarget, read } from './access-rules.ts';
import { releaseFacts } from './chart-facts.ts';
import { madeBy } from './chart-hooks.ts';
import type { ChartRelease } from './chart-release.ts';
import { isKept } from './kept.ts';
import { groupOf, type Manifest } from './manifest.ts';
import { type ResourceLookup, usualPlural } from './resources.ts';
import { roleGroup } from './service-account.ts';
import type { Stage } from './stage.ts';
import { healthTargets, helmTargets, type StageAccess, stageAccess } from './stage-access.ts';
import type { RenderedObject } from './view.ts';

/** The least access of an ordinary stage: its objects, and those that its charts will make. */
export function accessOf(
  stage: Stage,
  objects: readonly RenderedObject[],
  resource: ResourceLookup,
): StageAccess {
  const own = objects.map(({ manifest }) => manifest);
  const checks = (stage.props.health ?? []).map(({ apiVersion, kind, name, namespace }): Manifest => {
    return { apiVersion, kind, metadata: { name, namespace } };
  });
  const watched = checks.flatMap((check) => {
    return target(check, resource).map((each) => ({ ...each, verbs: read }));
  });
  const targets = [
    ...own.flatMap((manifest) => gitTarget(manifest, resource)),
    ...watched,
    ...[...own, ...checks].flatMap(healthTargets),
    ...stage.releases.flatMap((release) => releaseTargets(release, resource)),
  ];
  return stageAccess(stage.name, targets, new Set(stage.component.namespaces.map(({ name }) => name)));
}

/** The ground stage creates namespaces, so its access to what is inside them is cluster-wide, by name. */
export function groundAccess(
  stage: Stage,
  objects: readonly RenderedObject[],
  resource: ResourceLookup,
): StageAccess {
  const targets = objects.flatMap(({ manifest }) => gitTarget(manifest, resource));
  return stageAccess(
    stage.name,
    targets.map((each) => ({ ...each, namespace: undefined })),
  );
}

function gitTarget(manifest: Manifest, resource: ResourceLookup): readonly AccessTarget[] {
  const origin = isKept(manifest) ? 'kept' : 'git';
  return target(manifest, resource).map((each) => ({ ...each, origin }));
}

function target(manifest: Manifest, resource: ResourceLookup): readonly AccessTarget[] {
  const { apiVersion, kind, metadata } = manifest;
  const known = resource(apiVersion, kind);
  if (!known) return [];
  const namespace = known.scope === 'Namespaced' ? (metadata.namespace ?? 'default') : undefined;
  return [{ group: groupOf(apiVersion), resource: known.plural, name: metadata.name, namespace }];
}

function releaseTargets({ props }: ChartRelease, resource: ResourceLookup): readonly AccessTarget[] {
  const facts = releaseFacts(props.chart.name, props.fullname);
  if (!facts) return [];
  const home = props.namespace.name;
  const objects = facts.objects
    .filter(madeBy(props, facts.objects))
    .flatMap(({ apiVersion, kind, name, namespace }) => {
      const moved = namespace === undefined || props.moves?.includes(namespace) ? home : namespace;
      return target({ apiVersion, kind, metadata: { name, namespace: moved } }, resource);
    });
  const kinds = [...facts.crds.map(({ group, kind }) => `${group}/${kind}`), ...(props.brings ?? [])];
  const definitions = kinds.flatMap((custom) => definition(custom, resource));
  const bound = (props.binds ?? []).map((name) => ({
    group: roleGroup,
    resource: 'clusterroles',
    name,
    namespace: undefined,
    verbs: ['bind'],
  }));
  const added = (props.adds ?? []).flatMap((manifest) => target(manifest, resource));
  return [...objects, ...added, ...definitions, ...bound, ...helmTargets(home)];
}

function definition(custom: string, resource: ResourceLookup): readonly AccessTarget[] {
  const [group = '', kind = ''] = custom.split('/');
  const plural = resource(`${group}/*`, kind)?.plural ?? usualPlural(kind);
  return [
    {
      group: 'apiextensions.k8s.io',
      resource: 'customresourcedefinitions',
      name: `${plural}.${group}`,
      namespace: undefined,
    },
  ];
}
