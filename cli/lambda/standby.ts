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
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(onLine: (line: RuntimeLine) => void) {
    this.#onLine = onLine;
  }

  /** Starts the function: by the process that waits if it was made for the same. @throws FunctionError */
  async start(local: LocalFunction, launch: Launch): Promise<RuntimeProcess> {
    clearTimeout(this.#timer);
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (waiting && isDeepStrictEqual(waiting.for, [local, launch])) return waiting.runtime.go();
    waiting?.runtime.abandon();
    return (await this.#spawn(local, launch)).go();
  }

  /** Makes the next one ready after some time, unless one is started before, and where the language can. */
  prepareIn(milliseconds: number, local: LocalFunction, launch: Launch): void {
    if (!launch.standby || this.#stopped) return;
    // Without one the next start takes longer, and that start says what is wrong.
    const prepare = (): Promise<void> => this.#prepare(local, launch).catch(() => {});
    this.#timer = setTimeout(prepare, milliseconds);
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    this.#keep(undefined);
  }

  async #prepare(local: LocalFunction, launch: Launch): Promise<void> {
    const runtime = await this.#spawn(local, launch);
    if (this.#stopped) runtime.abandon();
    else this.#keep({ for: [local, launch], runtime });
  }

  #keep(waiting: Waiting | undefined): void {
    this.#waiting?.runtime.abandon();
    this.#waiting = waiting;
  }

  async #spawn(local: LocalFunction, launch: Launch): Promise<StartingRuntime> {
    return spawnRuntime(local, launch, { metricsPort: await freePort(), onLine: this.#onLine }, true);
  }
}
