/** A build that waits, or runs. */
export interface QueuedBuild {
  /** Its hash. */
  readonly hash: string;
  readonly namespace: string;
  /** When it was asked for, in milliseconds since 1970. */
  readonly since: number;
}

/** How many builds may run at once. */
export interface BuildLimits {
  readonly total: number;
  readonly perNamespace: number;
}

/**
 * Which waiting builds may start now, in this order. The namespace with the fewest running builds is served first, then
 * the one whose last start is longest ago, then the one that waits longest; within a namespace the oldest first. A hash
 * that runs already is never started again.
 * @param lastStarts when each namespace had its last build started; one that is missing had none
 */
export function nextBuilds(
  waiting: readonly QueuedBuild[],
  running: readonly QueuedBuild[],
  limits: BuildLimits,
  lastStarts: ReadonlyMap<string, number> = new Map(),
): readonly QueuedBuild[] {
  const hashes = new Set(running.map(({ hash }) => hash));
  const counts = new Map<string, number>();
  for (const { namespace } of running) counts.set(namespace, (counts.get(namespace) ?? 0) + 1);
  const lanes = lanesOf(waiting, hashes);
  const started: QueuedBuild[] = [];
  while (running.length + started.length < limits.total) {
    const lane = fairest(lanes, { counts, lastStarts }, limits);
    const build = lane?.shift();
    if (!build) break;
    counts.set(build.namespace, (counts.get(build.namespace) ?? 0) + 1);
    started.push(build);
  }
  return started;
}

/** The waiting builds of each namespace, oldest first, each hash once. */
function lanesOf(waiting: readonly QueuedBuild[], running: ReadonlySet<string>): readonly QueuedBuild[][] {
  const lanes = new Map<string, QueuedBuild[]>();
  const seen = new Set(running);
  for (const build of [...waiting].sort(byAge)) {
    if (seen.has(build.hash)) continue;
    seen.add(build.hash);
    const lane = lanes.get(build.namespace);
    if (lane) lane.push(build);
    else lanes.set(build.namespace, [build]);
  }
  return [...lanes.values()];
}

/** What each namespace has had so far. */
interface Shares {
  readonly counts: ReadonlyMap<string, number>;
  readonly lastStarts: ReadonlyMap<string, number>;
}

function fairest(
  lanes: readonly QueuedBuild[][],
  { counts, lastStarts }: Shares,
  { perNamespace }: BuildLimits,
): QueuedBuild[] | undefined {
  const runningOf = ({ namespace }: QueuedBuild): number => counts.get(namespace) ?? 0;
  const startOf = ({ namespace }: QueuedBuild): number => lastStarts.get(namespace) ?? 0;
  const order = (a: QueuedBuild, b: QueuedBuild): number =>
    runningOf(a) - runningOf(b) || startOf(a) - startOf(b) || byAge(a, b);
  const heads = lanes.flatMap(([head]) => (head && runningOf(head) < perNamespace ? [head] : []));
  const [first] = heads.sort(order);
  return lanes.find(([head]) => head === first);
}

function byAge(a: QueuedBuild, b: QueuedBuild): number {
  return a.since - b.since || compare(a.namespace, b.namespace) || compare(a.hash, b.hash);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
