import { isDeepStrictEqual } from 'node:util';
import type { LocalFunction } from './function-spec.ts';
import type { Launch } from './languages/language.ts';
import { freePort } from './port.ts';
import {
  type RuntimeLine,
  type RuntimeProcess,
  type StartingRuntime,
  spawnRuntime,
} from './runtime-process.ts';

interface Waiting {
  readonly for: readonly [LocalFunction, Launch];
  readonly runtime: StartingRuntime;
}

/** Keeps one process ahead, so that a save waits for nothing but the function itself. */
export class Standby {
  readonly #onLine: (line: RuntimeLine) => void;
  #waiting: Waiting | undefined;

  constructor(onLine: (line: RuntimeLine) => void) {
    this.#onLine = onLine;
  }

  /** Starts the function: by the process that waits if it was made for the same. @throws FunctionError */
  async start(local: LocalFunction, launch: Launch): Promise<RuntimeProcess> {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (waiting && isDeepStrictEqual(waiting.for, [local, launch])) return waiting.runtime.go();
    waiting?.runtime.abandon();
    return (await this.#spawn(local, launch)).go();
  }

  /** Makes the next one ready, where the language can. */
  async prepare(local: LocalFunction, launch: Launch): Promise<void> {
    if (!launch.standby) return;
    const runtime = await this.#spawn(local, launch);
    this.#waiting?.runtime.abandon();
    this.#waiting = { for: [local, launch], runtime };
  }

  stop(): void {
    this.#waiting?.runtime.abandon();
    this.#waiting = undefined;
  }

  async #spawn(local: LocalFunction, launch: Launch): Promise<StartingRuntime> {
    return spawnRuntime(local, launch, { metricsPort: await freePort(), onLine: this.#onLine }, true);
  }
}
