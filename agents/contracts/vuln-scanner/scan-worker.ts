/** The thread of a `ScanThread`. */
import { parentPort } from 'node:worker_threads';
import { CompilerProcess } from '../solidity/compiler-process.ts';
import { scanSources } from './scan.ts';
import type { ScanRequest, ScanResponse } from './scan-thread.ts';

const compiler = new CompilerProcess();
compiler.start();

async function answer({ sources, contexts }: ScanRequest): Promise<ScanResponse> {
  try {
    return { result: await scanSources(sources, { compiler, contexts }) };
  } catch (error) {
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on('message', async (request: ScanRequest) => parentPort?.postMessage(await answer(request)));
