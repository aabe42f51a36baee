import { setTimeout } from 'node:timers/promises';
import { at, type Manifest } from '../../../constructs/core/manifest.ts';
import type { ControlPlane } from '../control-plane.ts';
import { isTrue } from './conditions.ts';

/** Milliseconds between two tries to reach the API server. */
const retryAfter = 50;
const kind = { apiVersion: 'kustomize.toolkit.fluxcd.io/v1', kind: 'Kustomization' } as const;

/** When something was seen, and its place in the order of all changes. */
export interface Moment {
  /** Milliseconds of `performance.now()`. */
  readonly time: number;
  readonly order: number;
}

/** The first moments of a Kustomization at one revision; undefined until they come. */
export interface StageRecord {
  /** All its dependencies were found ready; it has applied nothing yet. */
  began?: Moment;
  /** All that it applied is healthy. */
  ready?: Moment;
}

/** What the API server says of all Kustomizations, change by change, in the order in which it happened. */
export class ReadinessRecord {
  readonly #plane: ControlPlane;
  readonly #stop = new AbortController();
  readonly #ended: Promise<void>;
  readonly #revisions = new Map<string, Map<string, StageRecord>>();
  #changes = 0;

  constructor(plane: ControlPlane) {
    this.#plane = plane;
    this.#ended = this.#follow();
  }

  /** The record of each Kustomization that was reconciled at a commit. */
  at(commit: string): ReadonlyMap<string, StageRecord> {
    return this.#revisions.get(commit) ?? new Map();
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#ended;
  }

  /** A watch that ends, as with its API server, is followed by another. */
  async #follow(): Promise<void> {
    const { signal } = this.#stop;
    while (!signal.aborted) {
      try {
        for await (const { type, object } of this.#plane.watch(kind, signal)) {
          if (type === 'ADDED' || type === 'MODIFIED') this.#note(object);
        }
      } catch {
        await setTimeout(retryAfter);
      }
    }
  }

  #note({ metadata, status }: Manifest): void {
    const moment = { time: performance.now(), order: this.#changes++ };
    const attempted = commitOf(at(status, 'lastAttemptedRevision'));
    if (attempted) this.#of(attempted, metadata.name).began ??= moment;
    const isObserved = at(status, 'observedGeneration') === at(metadata, 'generation');
    const applied = commitOf(at(status, 'lastAppliedRevision'));
    if (applied && isObserved && isTrue({ ...kind, metadata, status }, 'Ready')) {
      this.#of(applied, metadata.name).ready ??= moment;
    }
  }

  #of(commit: string, name: string): StageRecord {
    const stages = this.#revisions.get(commit) ?? new Map<string, StageRecord>();
    this.#revisions.set(commit, stages);
    const record = stages.get(name) ?? {};
    stages.set(name, record);
    return record;
  }
}

/** Flux's `<branch>@sha1:<commit>`. */
function commitOf(revision: unknown): string | undefined {
  return typeof revision === 'string' ? revision.split(':').at(-1) : undefined;
}
