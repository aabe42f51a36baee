import { at, compare, type Json, type Manifest } from '../../constructs/core/manifest.ts';
import type { ClusterView, Workload } from '../../constructs/core/view.ts';
import { isSame } from './json.ts';
import { formatIdentity, identityKey, identityOf, type ObjectPair } from './object-pair.ts';
import type { ReleaseAction } from './release-actions.ts';

/** What happens to pods, the gravest first; `may roll` where only a chart or a controller knows. */
export const effects = ['stops', 'starts', 'rolls', 'may roll', 'scales'] as const;

type Effect = (typeof effects)[number];

/** Pods that do not stay as they are. */
export interface WorkloadEffect {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  readonly effect: Effect;
  /** The object whose change causes it. */
  readonly because: string;
}

/** The workloads that move, each with the gravest of its effects, by namespace, kind and name. */
export function workloadEffects(
  pairs: readonly ObjectPair[],
  releases: readonly ReleaseAction[],
  view: ClusterView | undefined,
): readonly WorkloadEffect[] {
  const all = [
    ...pairs.flatMap(ownEffects),
    ...releases.flatMap(releaseEffects),
    ...pairs.flatMap((pair) => derivedEffects(pair, view)),
  ];
  const found = new Map<string, WorkloadEffect>();
  for (const effect of all) {
    const key = `${effect.namespace}/${effect.kind}/${effect.name}`;
    const known = found.get(key);
    if (!known || effects.indexOf(effect.effect) < effects.indexOf(known.effect)) found.set(key, effect);
  }
  return [...found].sort(([a], [b]) => compare(a, b)).map(([, effect]) => effect);
}

/** A workload whose template stands in the object itself. */
function ownEffects({ identity, before, after, pods }: ObjectPair): readonly WorkloadEffect[] {
  const [workload] = [...pods.after, ...pods.before];
  if (workload?.origin !== 'own') return [];
  const because = formatIdentity(identity);
  if (!before) return [effectOn(workload, 'starts', because)];
  if (!after) return [effectOn(workload, 'stops', because)];
  const effect = templateEffect(before.manifest, after.manifest);
  return effect ? [effectOn(workload, effect, because)] : [];
}

function templateEffect(before: Manifest, after: Manifest): Effect | undefined {
  const differs = (...path: string[]): boolean =>
    !isSame(at(before, ...path) as Json | undefined, at(after, ...path) as Json | undefined);
  const template = before.kind === 'Pod' ? [] : before.kind === 'CronJob' ? ['jobTemplate'] : ['template'];
  if (differs('spec', ...template)) return 'rolls';
  return differs('spec', 'replicas') ? 'scales' : undefined;
}

/** Pods of a chart: those whose template our values reach are known to roll, the others may. */
function releaseEffects({ action, because, pods }: ReleaseAction): readonly WorkloadEffect[] {
  const lasting = pods.after.filter(({ transient }) => !transient);
  if (action === 'installs') return lasting.map((workload) => effectOn(workload, 'starts', because));
  return lasting.map((workload) => {
    const old = pods.before.find(({ kind, name }) => kind === workload.kind && name === workload.name);
    const isKnown = old && !isSame(old.podSpec as Json, workload.podSpec as Json);
    return effectOn(workload, isKnown ? 'rolls' : 'may roll', because);
  });
}

/** Pods that a controller makes from a custom resource. */
function derivedEffects(pair: ObjectPair, view: ClusterView | undefined): readonly WorkloadEffect[] {
  const { before, after, identity } = pair;
  if (!after || (before && isSame(before.manifest.spec as Json, after.manifest.spec as Json))) return [];
  const key = identityKey(identity);
  const made = (view?.workloads ?? []).filter(
    ({ origin, object }) => origin === 'controller' && identityKey(identityOf(object.manifest)) === key,
  );
  const because = formatIdentity(identity);
  return made.map((workload) => effectOn(workload, before ? 'may roll' : 'starts', because));
}

function effectOn({ kind, namespace, name }: Workload, effect: Effect, because: string): WorkloadEffect {
  return { kind, namespace, name, effect, because };
}
