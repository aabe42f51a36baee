import type { Runtime } from '../../api/index.ts';
import { type Clock, sleep } from '../../kube/clock.ts';
import type { BuildSettings, RuntimeImages } from '../settings/settings.ts';

/** Gives an image with the digest that its tag has now. */
export type Pin = (image: string, signal: AbortSignal) => Promise<string>;

export interface RuntimePinsOptions {
  readonly runtimes: BuildSettings['runtimes'];
  readonly pin: Pin;
  readonly clock: Clock;
  /** An image has no digest yet, and why. */
  readonly onError: (runtime: string, version: string, error: unknown) => void;
}

/** Between two tries to find the digests that are missing. */
const retryMs = 30_000;

/**
 * The images of the runtimes by digest. A tag is looked up once, so that a build never depends on what it means later; a
 * registry that is away keeps back the builds on its images, and nothing else.
 */
export class RuntimePins {
  readonly #options: RuntimePinsOptions;
  readonly #pinned = new Map<string, RuntimeImages>();

  constructor(options: RuntimePinsOptions) {
    this.#options = options;
  }

  /** By digest; undefined while they are not known. */
  get(runtime: Runtime, version: string): RuntimeImages | undefined {
    return this.#pinned.get(`${runtime} ${version}`);
  }

  /** Looks all of them up until they are known or the signal ends it. */
  async run(signal: AbortSignal): Promise<void> {
    while (!(await this.#look(signal)) && !signal.aborted) await sleep(this.#options.clock, retryMs, signal);
  }

  /** Whether all are known now. */
  async #look(signal: AbortSignal): Promise<boolean> {
    const wanted = Object.entries(this.#options.runtimes).flatMap(([runtime, versions]) =>
      Object.entries(versions).map(([version, images]) => ({ runtime, version, images })),
    );
    const found = await Promise.all(wanted.map((one) => this.#pin(one, signal)));
    return found.every(Boolean);
  }

  async #pin({ runtime, version, images }: Wanted, signal: AbortSignal): Promise<boolean> {
    const { pin, onError } = this.#options;
    const key = `${runtime} ${version}`;
    if (this.#pinned.has(key)) return true;
    try {
      const [base, dependencies] = await Promise.all([
        pin(images.base, signal),
        pin(images.dependencies, signal),
      ]);
      this.#pinned.set(key, { base, dependencies });
      return true;
    } catch (error) {
      if (!signal.aborted) onError(runtime, version, error);
      return false;
    }
  }
}

interface Wanted {
  readonly runtime: string;
  readonly version: string;
  readonly images: RuntimeImages;
}
