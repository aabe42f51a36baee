import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { ContractSource } from '../../contract-source.ts';
import type { ScanResult } from '../../vuln-scanner/scan.ts';

/** A source that nothing can analyse: no findings would mean nothing. */
export class PoisonError extends Error {
  override readonly name = 'PoisonError';
}

const memory = { maxOldGenerationSizeMb: 1024 };

/**
 * Scans in a thread of its own, so that a source which takes for ever holds up nobody.
 * @throws PoisonError when it takes longer than so many seconds, or more memory than a source deserves
 */
export async function boundedScan(source: ContractSource, seconds: number): Promise<ScanResult> {
  const worker = new Worker(new URL('./scan-worker.ts', import.meta.url), {
    workerData: source,
    resourceLimits: memory,
  });
  try {
    const [result] = await once(worker, 'message', { signal: AbortSignal.timeout(seconds * 1000) });
    return result as ScanResult;
  } catch (cause) {
    const { name, code } = cause as { readonly name?: string; readonly code?: string };
    if (name === 'AbortError') throw new PoisonError(`the source takes longer than ${seconds} s`, { cause });
    if (code === 'ERR_WORKER_OUT_OF_MEMORY')
      throw new PoisonError('the source takes too much memory', { cause });
    throw cause;
  } finally {
    await worker.terminate();
  }
}
