/** Names of nodes, each with the names of the nodes that it depends on. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** The dependencies lead back to where they started. */
export class CycleError extends Error {
  override readonly name = 'CycleError';
  /** `[a, b, c, a]`: each node depends on the next one. */
  readonly path: readonly string[];

  constructor(path: readonly string[]) {
    super(`dependency cycle: ${path.join(' -> ')}`);
    this.path = path;
  }
}

/** A name that stands for no node, and the node that depends on it if there is one. */
export interface UnknownNode {
  readonly name: string;
  readonly neededBy?: string;
}

/** Names were used that the graph has no node for. */
export class UnknownNodeError extends Error {
  override readonly name = 'UnknownNodeError';
  readonly unknown: readonly UnknownNode[];

  constructor(unknown: readonly UnknownNode[]) {
    const lines = unknown.map(({ name, neededBy }) =>
      neededBy === undefined ? `no node "${name}"` : `no node "${name}", which "${neededBy}" depends on`,
    );
    super(lines.join('\n'));
    this.unknown = unknown;
  }
}

interface Node {
  readonly name: string;
  /** Place among all names in sorted order. */
  readonly rank: number;
  /** By rank. */
  readonly targets: Node[];
  search: 'new' | 'open' | 'closed';
}

const byRank = (a: Node, b: Node): number => a.rank - b.rank;

/** The nodes by rank, linked to their targets. */
function link(graph: Graph): Node[] {
  const nodes = new Map<string, Node>();
  for (const name of [...graph.keys()].sort()) {
    nodes.set(name, { name, rank: nodes.size, targets: [], search: 'new' });
  }
  const unknown: UnknownNode[] = [];
  for (const [neededBy, node] of nodes) {
    for (const name of graph.get(neededBy) ?? []) {
      const target = nodes.get(name);
      if (target === undefined) unknown.push({ name, neededBy });
      else node.targets.push(target);
    }
    node.targets.sort(byRank);
  }
  if (unknown.length > 0) throw new UnknownNodeError(unknown);
  return [...nodes.values()];
}

interface Step {
  readonly node: Node;
  /** Targets that were not followed yet. */
  readonly pending: Iterator<Node>;
}

/** From the first node by name, so that a cycle is always told in the same words. */
function closePath(steps: readonly Step[], end: Node): string[] {
  const cycle = steps.slice(steps.findIndex(({ node }) => node === end)).map(({ node }) => node);
  const first = cycle.indexOf(cycle.reduce((least, node) => (node.rank < least.rank ? node : least)));
  const rotated = [...cycle.slice(first), ...cycle.slice(0, first + 1)];
  return rotated.map(({ name }) => name);
}

function searchCycle(nodes: readonly Node[]): string[] | undefined {
  const steps: Step[] = [];
  const enter = (node: Node): void => {
    node.search = 'open';
    steps.push({ node, pending: node.targets.values() });
  };
  for (const start of nodes) {
    if (start.search === 'new') enter(start);
    for (let step = steps.at(-1); step !== undefined; step = steps.at(-1)) {
      const next = step.pending.next();
      if (next.done) {
        step.node.search = 'closed';
        steps.pop();
      } else if (next.value.search === 'open') {
        return closePath(steps, next.value);
      } else if (next.value.search === 'new') {
        enter(next.value);
      }
    }
  }
  return undefined;
}

/**
 * One cycle as `[a, b, c, a]`, where each node depends on the next, or `undefined` if there is none.
 * The same graph always gives the same cycle, whatever the insertion order. Linear in nodes and edges.
 *
 * @throws UnknownNodeError if a node depends on a name that is no node.
 */
export function findCycle(graph: Graph): readonly string[] | undefined {
  return searchCycle(link(graph));
}

function invert(nodes: readonly Node[]): Map<Node, Node[]> {
  const dependents = new Map(nodes.map((node): [Node, Node[]] => [node, []]));
  for (const node of nodes) {
    for (const target of node.targets) dependents.get(target)?.push(node);
  }
  return dependents;
}

function order(nodes: readonly Node[]): Node[] {
  const dependents = invert(nodes);
  const waiting = new Map(nodes.map((node) => [node, node.targets.length]));
  const done: Node[] = [];
  let wave = nodes.filter((node) => node.targets.length === 0);
  while (wave.length > 0) {
    const next: Node[] = [];
    for (const node of wave) {
      done.push(node);
      for (const dependent of dependents.get(node) ?? []) {
        const left = (waiting.get(dependent) ?? 0) - 1;
        waiting.set(dependent, left);
        if (left === 0) next.push(dependent);
      }
    }
    wave = next.sort(byRank);
  }
  if (done.length === nodes.length) return done;
  throw new CycleError(searchCycle(nodes) ?? []);
}

/**
 * Every node after all that it depends on: first the nodes without dependencies, then those that need
 * only these, and so on; by name within each such wave.
 *
 * @throws CycleError if there is no such order.
 * @throws UnknownNodeError if a node depends on a name that is no node.
 */
export function topologicalOrder(graph: Graph): string[] {
  return order(link(graph)).map((node) => node.name);
}

/** Adds to `reached` what `start` reaches over `edges` through nodes that are `wanted`. */
function collect(
  start: Node,
  edges: ReadonlyMap<Node, readonly Node[]>,
  reached: Set<Node>,
  wanted: (node: Node) => boolean,
): void {
  const pending = [start];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    for (const target of edges.get(node) ?? []) {
      if (reached.has(target) || !wanted(target)) continue;
      reached.add(target);
      pending.push(target);
    }
  }
}

/**
 * The fewest edges with the same reachability: an edge goes when its target is reached another way.
 * Nodes and targets come out sorted by name. Quadratic in the worst case; meant for thousands of nodes.
 *
 * @throws CycleError if the graph is not acyclic.
 * @throws UnknownNodeError if a node depends on a name that is no node.
 */
export function transitiveReduction(graph: Graph): Map<string, Set<string>> {
  const nodes = link(graph);
  const ordered = order(nodes);
  const position = new Map(ordered.map((node, index) => [node, index]));
  const at = (node: Node): number => position.get(node) ?? 0;
  const kept = new Map<Node, Node[]>();
  for (const node of ordered) {
    // A node reaches only nodes before it in the order: the latest target is reached through no other one.
    const targets = node.targets.toSorted((a, b) => at(b) - at(a));
    const least = targets.reduce((lowest, target) => Math.min(lowest, at(target)), ordered.length);
    const reached = new Set<Node>();
    const direct = targets.filter((target) => {
      if (reached.has(target)) return false;
      collect(target, kept, reached, (next) => at(next) >= least);
      return true;
    });
    kept.set(node, direct.sort(byRank));
  }
  return new Map(nodes.map((node) => [node.name, new Set((kept.get(node) ?? []).map(({ name }) => name))]));
}

/**
 * Whether `from` depends on `to` over one or more edges. A node reaches itself only on a cycle.
 *
 * @throws UnknownNodeError if `from`, `to` or a target on the way is no node.
 */
export function reaches(graph: Graph, from: string, to: string): boolean {
  const unknown = [from, to].filter((name) => !graph.has(name));
  if (unknown.length > 0) throw new UnknownNodeError(unknown.map((name) => ({ name })));
  const seen = new Set<string>();
  const pending = [from];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    for (const target of graph.get(node) ?? []) {
      if (target === to) return true;
      if (!graph.has(target)) throw new UnknownNodeError([{ name: target, neededBy: node }]);
      if (seen.has(target)) continue;
      seen.add(target);
      pending.push(target);
    }
  }
  return false;
}
