/** One scan in a thread of its own, which can be ended whatever it does. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ContractSource } from '../../contract-source.ts';
import { publishedSources } from '../../vuln-scanner/published-sources.ts';
import { scanSources } from '../../vuln-scanner/scan.ts';

parentPort?.postMessage(await scanSources(publishedSources(workerData as ContractSource)));
