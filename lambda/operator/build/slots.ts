import { type BuildLimits, nextBuilds, type QueuedBuild } from '../../builder/queue.ts';

/** A build that waits for its turn, and whose it is. */
interface Waiting extends QueuedBuild {
  /** Of the function. */
  readonly key: string;
}

/** Who may build now: so many at once in all, so many in a namespace, and every namespace in its turn. */
export class BuildSlots {
  readonly #limits: BuildLimits;
  readonly #running: () => readonly QueuedBuild[];
  readonly #waiting = new Map<string, Waiting>();
  /** Told that they may, and not among the running yet. */
  readonly #starting = new Map<string, QueuedBuild>();
  readonly #lastStarts = new Map<string, number>();

  /** @param running builds whose Jobs have not ended, as last seen */
  constructor(limits: BuildLimits, running: () => readonly QueuedBuild[]) {
    this.#limits = limits;
    this.#running = running;
  }

  /** Whether a build may begin; if so `settle` says later that it has. Another build of the same function no longer waits. */
  enter(build: QueuedBuild, key: string, now: number): boolean {
    this.leave(key);
    this.#waiting.set(key, { ...build, key });
    if (!this.#next().some(({ hash, namespace }) => hash === build.hash && namespace === build.namespace))
      return false;
    this.#waiting.delete(key);
    this.#starting.set(key, build);
    this.#lastStarts.set(build.namespace, now);
    return true;
  }

  /** The Job that was to begin is there, or could not be made. */
  settle(key: string): void {
    this.#starting.delete(key);
  }

  /** A function does not want to build any more. */
  leave(key: string): void {
    this.#waiting.delete(key);
  }

  /** How many wait. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /** Functions whose turn it is. */
  ready(): readonly string[] {
    return this.#next().map(({ key }) => key);
  }

  #next(): readonly Waiting[] {
    if (this.#waiting.size === 0) return [];
    const running = [...this.#running(), ...this.#starting.values()];
    if (running.length >= this.#limits.total) return [];
    const waiting = [...this.#waiting.values()];
    return nextBuilds(waiting, running, this.#limits, this.#lastStarts) as readonly Waiting[];
  }
}
