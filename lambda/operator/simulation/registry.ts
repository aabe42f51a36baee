import { createHash } from 'node:crypto';

/** A registry of images, and how often each build has pushed. */
export class Registry {
  readonly #pushes = new Map<string, number>();

  /** A build of this name has ended well. @returns the image, by its digest */
  push(build: string): string {
    this.#pushes.set(build, (this.#pushes.get(build) ?? 0) + 1);
    return this.#image(build);
  }

  /** The image of a build, if it has pushed one. */
  find(build: string): string | undefined {
    return this.#pushes.has(build) ? this.#image(build) : undefined;
  }

  /** Builds that have pushed more than once. */
  get builtTwice(): string[] {
    return [...this.#pushes].filter(([, times]) => times > 1).map(([build]) => build);
  }

  #image(build: string): string {
    return `registry.example/lambda@sha256:${createHash('sha256').update(build).digest('hex')}`;
  }
}
