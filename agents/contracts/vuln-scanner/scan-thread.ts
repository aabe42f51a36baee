import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { SourceSet } from '../solidity/source-set.ts';
import type { ScanResult } from './scan.ts';

/** What one set of sources may take, compilers included. */
export interface ScanLimits {
  /** Default: 120,000. */
  readonly milliseconds: number;
  /** Of the thread, without the compilers, which have a process of their own. Default: 4,096. */
  readonly mebibytes: number;
}

export const defaultScanLimits: ScanLimits = { milliseconds: 120_000, mebibytes: 4096 };

/** What the thread is asked. */
export interface ScanRequest {
  readonly sources: SourceSet;
  readonly contexts: boolean;
}

/** What the thread answers: a result, or the text of an error that is ours. */
export type ScanResponse = { readonly result: ScanResult } | { readonly failure: string };

/**
 * A thread that scans one set of sources after another. It is ended where one takes too long, whatever it is that does
 * not end; the next one gets a new thread.
 */
export class ScanThread {
  readonly #limits: ScanLimits;
  #worker: Worker | undefined;

  constructor(limits: Partial<ScanLimits> = {}) {
    this.#limits = { ...defaultScanLimits, ...limits };
  }

  /** Starts the thread, so that it loads while others work. */
  start(): Worker {
    this.#worker ??= startWorker(this.#limits);
    return this.#worker;
  }

  /** The result, in which sources that take more than the limits are unreadable. */
  async scan(sources: SourceSet, contexts = false): Promise<ScanResult> {
    const worker = this.start();
    const ended = new AbortController();
    const timer = setTimeout(() => ended.abort(), this.#limits.milliseconds);
    try {
      worker.postMessage({ sources, contexts } satisfies ScanRequest);
      const [response] = (await once(worker, 'message', { signal: ended.signal })) as [ScanResponse];
      if ('failure' in response) throw new Error(response.failure);
      return response.result;
    } catch (error) {
      const reason = this.#limitOf(error);
      if (reason === undefined) throw error;
      await this.close();
      return beyond(`${sources.entries[0]} ${reason}`);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Ends the thread, and with it the compilers that it started. */
  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  #limitOf(error: unknown): string | undefined {
    const { name, code } = error as { readonly name?: string; readonly code?: string };
    if (name === 'AbortError') return `takes longer than ${this.#limits.milliseconds / 1000} s`;
    if (code === 'ERR_WORKER_OUT_OF_MEMORY') return `takes more than ${this.#limits.mebibytes} MiB`;
    return undefined;
  }
}

function startWorker({ mebibytes }: ScanLimits): Worker {
  return new Worker(new URL('./scan-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: mebibytes },
  });
}

function beyond(unreadable: string): ScanResult {
  const times = { analysisMilliseconds: 0, compileMilliseconds: 0 };
  return { analyzer: 'none', findings: [], problems: [unreadable], unreadable, ...times };
}
