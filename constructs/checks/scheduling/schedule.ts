import type { NodeSpec } from '../../../clusters/define-cluster.ts';
import { compare } from '../../core/manifest.ts';
import type { ClusterView } from '../../core/view.ts';
import { type Amounts, amounts, exceeded, minus, times, total } from './amounts.ts';
import { admitting, dominantShare, emptySlots, fullest, nearest, put, type Slot } from './board.ts';
import { enginePods, fluxPods } from './engine-pods.ts';
import { type PodGroup, podGroup } from './pod-group.ts';
import { type Volume, type VolumeDemand, volumeDemand } from './volumes.ts';

/** A node with what the plan puts on it. */
export interface NodePlan {
  readonly node: NodeSpec;
  readonly allocatable: Amounts;
  readonly used: Amounts;
  /** Pods and volumes, with what each asks. */
  readonly content: readonly { readonly name: string; readonly requests: Amounts }[];
}

/** A pod that found no place. */
export interface Unplaced {
  readonly group: PodGroup;
  /** `no-node`: none admits it; `too-big`: none could hold it alone; `full`: no room beside the rest. */
  readonly reason: 'no-node' | 'too-big' | 'full';
  /** The admitting node that comes nearest, with what it had left. */
  readonly nearest?: { readonly node: NodeSpec; readonly free: Amounts };
}

/** A volume with fewer nodes for its copies than it needs. */
export interface HomelessVolume {
  readonly volume: Volume;
  readonly placed: number;
}

/** Where everything that runs at once has its place, and what has none. */
export interface SchedulePlan {
  readonly nodes: readonly NodePlan[];
  readonly unplaced: readonly Unplaced[];
  readonly homeless: readonly HomelessVolume[];
  /** Jobs and hooks without room beside the rest; each is tried alone. */
  readonly crowdedOut: readonly Unplaced[];
  /** Who asks, over all its pods, in the order of names. */
  readonly askers: readonly { readonly name: string; readonly asked: Amounts }[];
  readonly asked: Amounts;
  readonly available: Amounts;
}

/** Plans a cluster: what every node must have, then the volumes, then all other pods. */
export function scheduleCluster(view: ClusterView): SchedulePlan {
  const slots = emptySlots(view.spec);
  const volumes = volumeDemand(view);
  const groups = runningGroups(view, volumes);
  const candidates = (group: PodGroup): readonly Slot[] => admitting(slots, view.spec, group.podSpec);
  const besideNothing = placeOnEveryNode(groups, candidates);
  for (const slot of slots) slot.alone = slot.free;
  const homeless = volumes.elsewhere.flatMap((volume) => placeCopies(volume, keepers(view, slots, volume)));
  const besideOthers = placeReplicas(groups, slots, candidates);
  const transient = view.workloads.filter((workload) => workload.transient);
  const crowdedOut = transient
    .map((workload) => podGroup(workload, volumes))
    .flatMap((group) => refusal(group, candidates(group)));
  const askers = askersOf(groups, volumes, (group) => candidates(group).length);
  return {
    nodes: slots.map(toPlan),
    unplaced: [...besideNothing, ...besideOthers],
    homeless,
    crowdedOut,
    askers,
    asked: total(askers.map(({ asked }) => asked)),
    available: total(slots.map((slot) => slot.allocatable)),
  };
}

type Candidates = (group: PodGroup) => readonly Slot[];

function placeOnEveryNode(groups: readonly PodGroup[], candidates: Candidates): readonly Unplaced[] {
  const everywhere = groups.filter(({ replicas }) => replicas === 'node');
  return everywhere.flatMap((group) => candidates(group).flatMap((slot) => place(group, [slot])));
}

/** The most choosy pods first, of these the biggest. */
function placeReplicas(
  groups: readonly PodGroup[],
  slots: readonly Slot[],
  candidates: Candidates,
): readonly Unplaced[] {
  const order = groups
    .filter(({ replicas }) => replicas !== 'node')
    .map((group) => ({ group, on: candidates(group), share: dominantShare(slots, group.requests) }))
    .sort((a, b) => a.on.length - b.on.length || b.share - a.share || compare(a.group.name, b.group.name));
  return order.flatMap(({ group, on }) =>
    Array.from({ length: Number(group.replicas) }).flatMap(() => place(group, on)),
  );
}

function runningGroups(view: ClusterView, volumes: VolumeDemand): readonly PodGroup[] {
  const lasting = view.workloads.filter(({ transient }) => !transient);
  return [...enginePods(view), ...fluxPods(view), ...lasting.map((workload) => podGroup(workload, volumes))];
}

/** Puts one pod on the fullest of these nodes; tells when there is no room. */
function place(group: PodGroup, on: readonly Slot[]): readonly Unplaced[] {
  const slot = fullest(on, group.requests);
  if (!slot) return refusal(group, on);
  put(slot, group.name, group.requests);
  return [];
}

/** Why a pod fits none of these nodes as they are; nothing when it does. */
function refusal(group: PodGroup, on: readonly Slot[]): readonly Unplaced[] {
  if (fullest(on, group.requests)) return [];
  const slot = nearest(on, group.requests);
  if (!slot) return [{ group, reason: 'no-node' }];
  const tooBig = on.every(({ alone }) => exceeded(group.requests, alone).length > 0);
  const { node, free, alone } = slot;
  if (tooBig) return [{ group, reason: 'too-big', nearest: { node, free: alone } }];
  return [{ group, reason: 'full', nearest: { node, free } }];
}

/** The nodes that may hold a volume: of Longhorn's those where its manager runs. */
function keepers(view: ClusterView, slots: readonly Slot[], { keeper }: Volume): readonly Slot[] {
  const manager = view.workloads.find(
    ({ kind, name }) => kind === 'DaemonSet' && name === 'longhorn-manager',
  );
  return keeper === 'longhorn' && manager ? admitting(slots, view.spec, manager.podSpec) : slots;
}

/** Puts each copy on another node, the one with the most disk first. */
function placeCopies(volume: Volume, on: readonly Slot[]): readonly HomelessVolume[] {
  const requests = amounts({ disk: volume.bytes });
  const roomy = on.filter(({ free }) => free.disk >= volume.bytes).sort((a, b) => b.free.disk - a.free.disk);
  const chosen = roomy.slice(0, volume.copies);
  for (const slot of chosen) put(slot, volume.name, requests);
  return chosen.length < volume.copies ? [{ volume, placed: chosen.length }] : [];
}

function askersOf(
  groups: readonly PodGroup[],
  volumes: VolumeDemand,
  nodesOf: (group: PodGroup) => number,
): SchedulePlan['askers'] {
  const pods = groups.map((group) => {
    const count = group.replicas === 'node' ? nodesOf(group) : group.replicas;
    return { name: group.name, asked: times(group.requests, count) };
  });
  const claims = volumes.elsewhere.map(({ name, bytes, copies }) => {
    return { name, asked: amounts({ disk: bytes * copies }) };
  });
  return [...pods, ...claims].sort((a, b) => compare(a.name, b.name));
}

function toPlan({ node, allocatable, free, content }: Slot): NodePlan {
  return { node, allocatable, used: minus(allocatable, free), content };
}
