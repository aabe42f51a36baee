import type { Address } from '../address.ts';
import { type Chain, chains, findChain } from '../chain.ts';
import type { FetchedContract } from '../contract-source.ts';
import type { Cache } from '../ports/cache.ts';
import { SettingError, type Settings } from '../settings.ts';
import { Etherscan } from './etherscan/client.ts';
import { EtherscanCodeReader } from './etherscan/code-reader.ts';
import type { ExplorerError } from './explorer.ts';
import { fetchContract } from './fetch-contract.ts';
import { httpRpc, NodeCodeReader, type Rpc } from './json-rpc.ts';
import type { CodeReader } from './node.ts';
import { Sources } from './sources.ts';
import { Sourcify } from './sourcify/client.ts';

/** Brings contracts with their sources. */
export interface Fetcher {
  /** @throws FetchError, ExplorerError, NodeError */
  fetch(chain: Chain, address: Address): Promise<FetchedContract>;
}

export interface FetcherSurroundings {
  readonly cache: Cache;
  /** Told what an explorer fails with, also when another one has the source. */
  readonly report?: (error: ExplorerError) => void;
}

/**
 * A fetcher as the settings say: `ETHERSCAN_API_KEY`, `ETHERSCAN_URL`, `ETHERSCAN_CALLS_PER_SECOND`, `SOURCIFY_URL`, and
 * `RPC_URL_<CHAIN>` for chains that are read by a node instead of Etherscan.
 * @throws SettingError for a chain that neither a node nor Etherscan can read, when it is asked for
 */
export function fetcherFromSettings(settings: Settings, { cache, report }: FetcherSurroundings): Fetcher {
  const apiKey = settings.get('ETHERSCAN_API_KEY');
  const callsPerSecond = settings.number('ETHERSCAN_CALLS_PER_SECOND', 3);
  const etherscan = apiKey && new Etherscan({ apiKey, url: settings.get('ETHERSCAN_URL'), callsPerSecond });
  const sourcify = new Sourcify({ url: settings.get('SOURCIFY_URL') });
  const sources = new Sources(etherscan ? [etherscan, sourcify] : [sourcify], cache, report);
  const reader = etherscan ? new EtherscanCodeReader(etherscan) : undefined;
  return {
    fetch: (chain, address) =>
      fetchContract(chain, address, { reader: readerOf(chain, settings, reader), sources }),
  };
}

function readerOf(chain: Chain, settings: Settings, otherwise: CodeReader | undefined): CodeReader {
  const rpc = nodeOf(chain, settings);
  if (rpc) return new NodeCodeReader(() => rpc);
  if (otherwise) return otherwise;
  throw new SettingError(`set ETHERSCAN_API_KEY, or ${rpcSetting(chain)} to a node of ${chain.title}`);
}

/** The node of a chain, if one is set. */
export function nodeOf(chain: Chain, settings: Settings): Rpc | undefined {
  const url = settings.get(rpcSetting(chain));
  return url === undefined ? undefined : httpRpc(url);
}

export function rpcSetting({ name }: Chain): string {
  return `RPC_URL_${name.toUpperCase()}`;
}

/** Chains that `WATCH_CHAINS` names. @throws UnknownChainError, SettingError for one without a node */
export function watchedChains(settings: Settings): readonly { readonly chain: Chain; readonly rpc: Rpc }[] {
  return settings.list('WATCH_CHAINS').map((name) => {
    const chain = chains[findChain(name).name];
    const rpc = nodeOf(chain, settings);
    if (!rpc) throw new SettingError(`${rpcSetting(chain)} is not set: watching ${chain.title} needs a node`);
    return { chain, rpc };
  });
}
