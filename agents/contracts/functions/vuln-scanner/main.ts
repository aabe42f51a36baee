import type { Context, Handler, ReplyEvent } from '@homelab/runtime-nodejs';
import type { FetchedContract } from '../../contract-source.ts';
import type { ContractFetched } from '../../events/event-types.ts';
import { message } from '../../events/message.ts';
import { pack, unpack } from '../../events/payload.ts';
import { checked } from '../../events/schema.ts';
import type { Finding } from '../../finding.ts';
import { sha256 } from '../../ports/digest.ts';
import { publishedSources } from '../../vuln-scanner/published-sources.ts';
import { ScanThread } from '../../vuln-scanner/scan-thread.ts';
import { answering } from '../answer.ts';
import { count, observeScan } from '../metrics.ts';
import { closeSurroundings, type Surroundings, surroundings } from '../surroundings.ts';

/** A source that nothing can analyse: no findings would mean nothing. */
class PoisonError extends Error {
  override readonly name = 'PoisonError';
}

interface Scanned {
  readonly analyzer: string;
  readonly seconds: number;
  readonly findings: readonly Finding[];
  /** Why neither compiler nor parser can read the source. */
  readonly unreadable?: string;
}

/** Raised when the detectors change: results of older ones are not used again. */
const revision = 1;
const keepSeconds = 30 * 86_400;

/** Analyses the contract of a `fetched` event; the same source is analysed once. */
export const handler: Handler = (event, context) =>
  answering(async () => {
    const data = checked('fetched', event.data);
    const around = await surroundings();
    const contract = await unpack('contract', data.contract, around.objects);
    return scanned(data, contract, event.id, around, context);
  });

async function scanned(
  data: ContractFetched,
  contract: FetchedContract,
  cause: string,
  { settings, cache, objects }: Surroundings,
  { logger }: Context,
): Promise<ReplyEvent | undefined> {
  const { contract: payload, ...subject } = data;
  if (contract.source.language !== 'Solidity') {
    logger.info('is not analysed', { language: contract.source.language, address: data.address });
    return undefined;
  }
  const key = `scan:${revision}:${sha256(JSON.stringify([contract.source.files, contract.source.settings]))}`;
  const known = await cache.get(key);
  const result =
    known === undefined
      ? await scan(contract, settings.number('SCAN_SECONDS', 120))
      : (JSON.parse(known) as Scanned);
  if (known === undefined) await cache.set(key, JSON.stringify(result), keepSeconds);
  const { unreadable, ...told } = result;
  if (unreadable !== undefined) throw new PoisonError(`the source cannot be analysed: ${unreadable}`);
  for (const { severity, type } of told.findings) {
    count('vulnerabilities_found_total', { chain: data.chain, severity, type });
  }
  const findings = await pack(told.findings, objects);
  return message('scanned', { ...subject, ...told, findings, contract: payload }, cause);
}

/** @throws PoisonError where a limit ended it; another time it may not, so that nothing of it is kept */
async function scan({ source }: FetchedContract, limit: number): Promise<Scanned> {
  const begin = performance.now();
  const thread = new ScanThread({ milliseconds: limit * 1000, mebibytes: 1024 });
  const { analyzer, findings, unreadable } = await thread
    .scan(publishedSources(source))
    .finally(() => thread.close());
  if (analyzer === 'none') throw new PoisonError(`the source cannot be analysed: ${unreadable}`);
  const seconds = (performance.now() - begin) / 1000;
  observeScan(seconds, { chain: source.chain, analyzer });
  return {
    analyzer,
    seconds,
    findings,
    ...(unreadable === undefined ? {} : { unreadable: unreadable.slice(0, 300) }),
  };
}

export const stop = closeSurroundings;
export { metrics } from '../metrics.ts';
