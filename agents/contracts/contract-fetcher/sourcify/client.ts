import { type Address, isAddress, toAddress } from '../../address.ts';
import type { Chain } from '../../chain.ts';
import type { ContractSource } from '../../contract-source.ts';
import { type Explorer, ExplorerError, type ExplorerErrorOptions, type Published } from '../explorer.ts';
import { type ExplorerOptions, patienceOf } from '../explorer-options.ts';
import { type AskJson, askJson } from '../http-json.ts';
import { type PatienceOptions, patiently } from '../patience.ts';
import type { CodeRange } from '../runtime-hash.ts';
import { filesOfMap, isObject, readSettings } from '../standard-json.ts';

const own = { callsPerSecond: 4, attempts: 4 };

/** Sourcify's API v2: no key, sources that were compared with the code on the chain. */
export class Sourcify implements Explorer {
  readonly name = 'Sourcify';
  readonly #url: string;
  readonly #ask: AskJson;
  readonly #patience: PatienceOptions;

  constructor(options: ExplorerOptions = {}) {
    this.#url = (options.url ?? 'https://sourcify.dev/server').replace(/\/$/, '');
    this.#ask = options.ask ?? ((url) => askJson(this.name, url));
    this.#patience = patienceOf(options, own);
  }

  /** @throws ExplorerError */
  async published(chain: Chain, address: Address): Promise<Published | undefined> {
    const url = new URL(`${this.#url}/v2/contract/${chain.id}/${address}`);
    url.searchParams.set('fields', 'sources,compilation,proxyResolution,runtimeBytecode.immutableReferences');
    const body = await patiently(() => this.#once(url), this.#patience);
    return body === undefined ? undefined : readContract(body, chain, address);
  }

  async #once(url: URL): Promise<unknown> {
    const { status, body, retryAfter } = await this.#ask(url);
    if (status === 200) return body;
    if (status === 404) return undefined;
    const text = isObject(body) && typeof body.message === 'string' ? body.message : `it answers ${status}`;
    if (status === 429) throw problem('rate-limited', text, { retryAfter });
    if (status >= 500) throw problem('unavailable', text, { retryAfter });
    const unsupported = isObject(body) && body.customCode === 'unsupported_chain';
    throw problem(unsupported ? 'unsupported-chain' : 'refused', text);
  }
}

function readContract(body: unknown, chain: Chain, address: Address): Published | undefined {
  if (!isObject(body)) throw problem('malformed', 'the answer is no object');
  if (body.match === null) return undefined;
  const { compilation, proxyResolution, runtimeBytecode } = body;
  const files = filesOfMap(body.sources) ?? [];
  if (!isObject(compilation) || files.length === 0)
    throw problem('malformed', 'sources or compilation are missing');
  const language = (['Vyper', 'Yul'] as const).find((name) => name === compilation.language) ?? 'Solidity';
  const source: ContractSource = {
    chain: chain.name,
    address,
    contractName: textOf(compilation.name),
    language,
    compilerVersion: textOf(compilation.compilerVersion).replace(/^v/, ''),
    files,
    settings: isObject(compilation.compilerSettings) ? readSettings(compilation.compilerSettings) : {},
    origin: 'sourcify',
  };
  const implementation = implementationOf(proxyResolution);
  const immutables = immutablesOf(runtimeBytecode);
  return {
    source,
    ...(implementation === undefined ? {} : { implementation }),
    ...(immutables.length === 0 ? {} : { immutables }),
  };
}

/** Of several, a diamond's facets, none is *the* code. */
function implementationOf(resolution: unknown): Address | undefined {
  if (!isObject(resolution) || resolution.isProxy !== true || !Array.isArray(resolution.implementations))
    return undefined;
  const [first, second] = resolution.implementations as readonly unknown[];
  const address = isObject(first) ? textOf(first.address) : '';
  return second === undefined && isAddress(address) ? toAddress(address) : undefined;
}

/** Places by the id of each variable, as the compiler lists them. */
function immutablesOf(bytecode: unknown): readonly CodeRange[] {
  const references = isObject(bytecode) ? bytecode.immutableReferences : undefined;
  if (!isObject(references)) return [];
  return Object.values(references)
    .flatMap((places): unknown[] => (Array.isArray(places) ? places : []))
    .flatMap((place) => (isRange(place) ? [{ start: place.start, length: place.length }] : []))
    .sort((a, b) => a.start - b.start);
}

function isRange(place: unknown): place is CodeRange {
  if (!isObject(place)) return false;
  return [place.start, place.length].every((each) => Number.isSafeInteger(each) && Number(each) >= 0);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function problem(
  kind: ExplorerError['problem'],
  text: string,
  options?: ExplorerErrorOptions,
): ExplorerError {
  return new ExplorerError('Sourcify', kind, text.slice(0, 300), options);
}
