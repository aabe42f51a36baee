import type { NodeSpec } from '../../../clusters/define-cluster.ts';
import { compare } from '../../core/manifest.ts';
import type { ClusterView } from '../../core/view.ts';
import { type Amounts, amounts, exceeded, minus, times, total } from './amounts.ts';
import { admitting, dominantShare, emptySlots, fullest, nearest, put, type Slot } from './board.ts';
import { enginePods, fluxPods, type PodGroup, podGroup } from './pod-group.ts';
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

/** Plans all pods and volumes of a cluster: what each node must have first, then the biggest and most choosy ones. */
export function scheduleCluster(view: ClusterView): SchedulePlan {
  const slots = emptySlots(view.spec);
  const volumes = volumeDemand(view);
  const groups = runningGroups(view, volumes);
  const admits = (group: PodGroup): readonly Slot[] => admitting(slots, view.spec, group.podSpec);
  const everyNode = groups.filter(({ replicas }) => replicas === 'node');
  const unplaced = everyNode.flatMap((group) => admits(group).flatMap((slot) => place(group, [slot])));
  for (const slot of slots) slot.alone = slot.free;
  const homeless = volumes.elsewhere.flatMap((volume) =>
    placeVolume(volume, volumeSlots(view, slots, volume)),
  );
  const order = groups
    .filter(({ replicas }) => replicas !== 'node')
    .map((group) => ({ group, on: admits(group), share: dominantShare(slots, group.requests) }))
    .sort((a, b) => a.on.length - b.on.length || b.share - a.share || compare(a.group.name, b.group.name));
  for (const { group, on } of order) {
    for (let pod = 0; pod < Number(group.replicas); pod += 1) unplaced.push(...place(group, on));
  }
  const transient = view.workloads.filter((workload) => workload.transient);
  const crowdedOut = transient
    .map((workload) => podGroup(workload, volumes))
    .flatMap((group) => refusal(group, admits(group)));
  const askers = askersOf(groups, volumes, (group) => admits(group).length);
  return {
    nodes: slots.map(toPlan),
    unplaced,
    homeless,
    crowdedOut,
    askers,
    asked: total(askers.map(({ asked }) => asked)),
    available: total(slots.map((slot) => slot.allocatable)),
  };
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

/** A Longhorn volume lives where its manager runs, any other on any node. */
function volumeSlots(view: ClusterView, slots: readonly Slot[], { copies }: Volume): readonly Slot[] {
  const manager = view.workloads.find(
    ({ kind, name }) => kind === 'DaemonSet' && name === 'longhorn-manager',
  );
  return copies > 1 && manager ? admitting(slots, view.spec, manager.podSpec) : slots;
}

/** Puts each copy on another node, the one with the most disk first. */
function placeVolume(volume: Volume, on: readonly Slot[]): readonly HomelessVolume[] {
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
