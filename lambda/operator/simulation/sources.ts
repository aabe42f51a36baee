import { type LambdaFunction, sourceOf } from '../../api/index.ts';
import type { Clock } from '../../kube/clock.ts';
import { sleep } from '../../kube/clock.ts';
import type { Random } from '../../kube/testing/random.ts';
import type { FoundSource, Sources } from '../ports.ts';

/** A bucket: keys and their ETags. */
export class SimulatedBucket {
  readonly #etags = new Map<string, string>();
  #uploads = 0;

  upload(key: string): void {
    this.#uploads += 1;
    this.#etags.set(key, `etag-${this.#uploads}`);
  }

  etag(key: string): string | undefined {
    return this.#etags.get(key);
  }
}

/** Looks into the bucket over a network that is slow and now and then away. */
export class SimulatedSources implements Sources {
  readonly #bucket: SimulatedBucket;
  readonly #clock: Clock;
  readonly #random: Random;
  /** Probability that the bucket does not answer. */
  readonly #away: () => number;

  constructor(bucket: SimulatedBucket, clock: Clock, random: Random, away: () => number) {
    this.#bucket = bucket;
    this.#clock = clock;
    this.#random = random;
    this.#away = away;
  }

  async find({ spec }: LambdaFunction, signal: AbortSignal): Promise<FoundSource> {
    await sleep(this.#clock, this.#random.between(1, 300), signal);
    signal.throwIfAborted();
    const { key = '' } = sourceOf(spec).s3 ?? {};
    if (this.#random.chance(this.#away())) {
      return { observation: { reason: 'SourceUnavailable', message: 'the bucket does not answer' } };
    }
    const etag = this.#bucket.etag(key);
    if (!etag) return { observation: { reason: 'SourceNotFound', message: `no object ${key}` } };
    const resolved = { kind: 's3', revision: etag, location: `s3://bucket/${key}` } as const;
    return {
      observation: { reason: 'SourceFound', message: 'found', resolved },
      source: { kind: 's3', endpoint: 'https://s3.example', region: 'x', bucket: 'bucket', key, etag },
    };
  }
}
