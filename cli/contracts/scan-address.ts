import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { toAddress } from '../../agents/contracts/address.ts';
import { findChain } from '../../agents/contracts/chain.ts';
import { ExplorerError } from '../../agents/contracts/contract-fetcher/explorer.ts';
import { fetcherFromSettings } from '../../agents/contracts/contract-fetcher/from-settings.ts';
import type { FetchedContract } from '../../agents/contracts/contract-source.ts';
import { FolderCache } from '../../agents/contracts/ports/folder.ts';
import { SettingError, Settings } from '../../agents/contracts/settings.ts';
import { publishedSources } from '../../agents/contracts/vuln-scanner/published-sources.ts';
import type { PathScan } from '../../agents/contracts/vuln-scanner/scan-path.ts';
import type { ScanThread } from '../../agents/contracts/vuln-scanner/scan-thread.ts';

/** Whether somebody means an address, also a wrong one, and no file. */
export function looksLikeAddress(text: string): boolean {
  return /^0x[0-9a-z]*$/i.test(text) && !existsSync(text);
}

/** The source of a contract is there and cannot be scanned. */
export class LanguageError extends Error {
  override readonly name: string = 'LanguageError';
}

export interface AddressScanOptions {
  readonly thread: ScanThread;
  /** Told what is done next, and what an explorer fails with. */
  readonly onProgress: (message: string) => void;
  /** Whether the result says which lines belong to each finding. Default: no. */
  readonly contexts?: boolean;
}

/**
 * Scans the published source of the code that runs at an address. Nothing of it is written but a cache.
 * @param chain name, alias or id
 * @throws AddressError, UnknownChainError, SettingError, FetchError, LanguageError, ExplorerError, NodeError
 */
export async function scanAddress(
  address: string,
  chain: string,
  { thread, onProgress, contexts = false }: AddressScanOptions,
): Promise<PathScan> {
  const settings = Settings.fromEnvironment({ CONTRACTS_SETTINGS: '.contracts/settings', ...process.env });
  const cacheFolder = settings.get('XDG_CACHE_HOME') ?? join(homedir(), '.cache');
  const cache = new FolderCache(join(cacheFolder, 'homelab/contracts'));
  const fetcher = fetcherFromSettings(settings, { cache, report: ({ message }) => onProgress(message) });
  const [wanted, at] = [findChain(chain), toAddress(address)];
  onProgress(`fetching ${at} on ${wanted.title}`);
  try {
    return await scanContract(await fetcher.fetch(wanted, at), thread, contexts);
  } catch (error) {
    if (!(error instanceof ExplorerError) || error.transient) throw error;
    throw new SettingError(`${error.message}. ETHERSCAN_API_KEY says who asks`, { cause: error });
  }
}

async function scanContract(
  { source, address }: FetchedContract,
  thread: ScanThread,
  asked: boolean,
): Promise<PathScan> {
  if (source.language !== 'Solidity') {
    throw new LanguageError(`${address} is written in ${source.language}; only Solidity is scanned`);
  }
  const sources = publishedSources(source);
  const result = await thread.scan(sources, asked);
  const { analyzer, findings, problems, unreadable, contexts = new Map() } = result;
  const files = sources.entries.length;
  return {
    analyzers: [analyzer],
    findings,
    problems,
    unreadable: unreadable === undefined ? [] : [unreadable],
    files,
    texts: sources.files,
    sets: [sources],
    contexts,
  };
}
