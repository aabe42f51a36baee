import { formatIdentity, type ObjectPair, type PlacedObject } from './object-pair.ts';
import { isPruneDisabled, pruneAnnotation } from './prune-annotation.ts';

/** How objects get from one Kustomization to another without being deleted. */
export interface MovePlan {
  readonly from: string;
  readonly to: string;
  readonly objects: readonly string[];
  /** One commit each, and what to see before the next. */
  readonly steps: readonly string[];
}

type Move = ObjectPair & { readonly before: PlacedObject; readonly after: PlacedObject };

/** One plan for all objects that go the same way. */
export function movePlans(pairs: readonly ObjectPair[]): readonly MovePlan[] {
  const ways = new Map<string, Move[]>();
  for (const pair of pairs) {
    if (!isMove(pair)) continue;
    const way = `${pair.before.stage} ${pair.after.stage}`;
    ways.set(way, [...(ways.get(way) ?? []), pair]);
  }
  return [...ways.values()].map(plan);
}

function isMove(pair: ObjectPair): pair is Move {
  return pair.before !== undefined && pair.after !== undefined && pair.before.stage !== pair.after.stage;
}

function plan(moves: readonly Move[]): MovePlan {
  const [{ before, after }] = moves as readonly [Move];
  const [from, to] = [before.stage, after.stage];
  const open = moves.filter((move) => !isPruneDisabled(move.before.manifest));
  const kept = moves.filter((move) => open.includes(move) || !isPruneDisabled(move.after.manifest));
  const names = moves.map(({ identity }) => formatIdentity(identity));
  return {
    from,
    to,
    objects: names,
    steps: [
      ...(open.length > 0 ? [annotateStep(open, from)] : []),
      moveStep(names, from, to),
      ...(kept.length > 0 ? [releaseStep(kept, to)] : []),
    ],
  };
}

function annotateStep(moves: readonly Move[], stage: string): string {
  const names = moves.map(({ identity }) => formatIdentity(identity)).join(', ');
  const checks = moves.map(({ identity }) => `\`${annotationQuery(identity)}\``).join(' and ');
  return (
    `In Kustomization ${stage}, where it is now, annotate ${names} with ${pruneAnnotation}: disabled; ` +
    `\`make synth\`, commit, push. Go on when ${checks} prints disabled.`
  );
}

function annotationQuery({ group, kind, namespace, name }: ObjectPair['identity']): string {
  const resource = group ? `${kind}.${group}` : kind;
  const scope = namespace ? ` -n ${namespace}` : '';
  const field = `{.metadata.annotations.${pruneAnnotation.replaceAll('.', '\\.')}}`;
  return `kubectl get ${resource.toLowerCase()} ${name}${scope} -o jsonpath='${field}'`;
}

function moveStep(names: readonly string[], from: string, to: string): string {
  return (
    `Move ${names.join(', ')} from ${from} to ${to} with the annotation; \`make synth\`, commit, push. ` +
    `Go on when \`flux get kustomizations ${to}\` shows the new revision as ready.`
  );
}

function releaseStep(moves: readonly Move[], stage: string): string {
  const names = moves.map(({ identity }) => formatIdentity(identity)).join(', ');
  return `In Kustomization ${stage}, drop the annotation from ${names}; \`make synth\`, commit, push.`;
}
