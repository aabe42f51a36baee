import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { notVerified, ok, type SourceEntry, verified } from './etherscan.ts';
import { type Fault, faults } from './faults.ts';
import { found, missing, type SourcifyContract } from './sourcify.ts';

export interface ExplorerOptions {
  /** The only key that Etherscan takes. Default `test-key`. */
  readonly apiKey?: string;
  /** JSON-RPC of the node behind Etherscan's `proxy` module. */
  readonly nodeUrl?: string;
}

/** Chains that Etherscan serves here. */
const chainIds = new Set(['1', '56', '137', '42161', '8453', '10']);

/** Etherscan and Sourcify on one port. */
export class ExplorerStandIn {
  /** Path and query of every request, in their order. */
  readonly calls: string[] = [];
  readonly #faults: Fault[] = [];
  readonly #entries = new Map<string, SourceEntry>();
  readonly #contracts = new Map<string, SourcifyContract>();
  readonly #options: ExplorerOptions;
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  constructor(options: ExplorerOptions) {
    this.#options = options;
  }

  get etherscanUrl(): string {
    return `${this.#origin}/v2/api`;
  }

  get sourcifyUrl(): string {
    return `${this.#origin}/server`;
  }

  /** Makes a source known to Etherscan. */
  publish(chainId: number, address: string, entry: SourceEntry): void {
    this.#entries.set(`${chainId}:${address.toLowerCase()}`, verified(entry));
  }

  /** Makes a source known to Sourcify. */
  publishOnSourcify(chainId: number, address: string, contract: SourcifyContract): void {
    this.#contracts.set(`${chainId}:${address.toLowerCase()}`, contract);
  }

  /** The next requests get these answers. */
  failNext(...names: readonly (keyof typeof faults)[]): void {
    this.#faults.push(...names.map((name) => faults[name]));
  }

  async start(): Promise<void> {
    await once(this.#server.listen(0, '127.0.0.1'), 'listening');
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await once(this.#server.close(), 'close');
  }

  get #origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async #answer({ url = '/' }: IncomingMessage, response: ServerResponse): Promise<void> {
    this.calls.push(url);
    const { status, body, headers } =
      this.#faults.shift() ?? (await this.#regular(new URL(url, this.#origin)));
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
  }

  async #regular({ pathname, searchParams }: URL): Promise<Fault> {
    const [, chainId = '', address = ''] = /^\/server\/v2\/contract\/(\d+)\/(0x\w+)$/.exec(pathname) ?? [];
    if (chainId !== '') return this.#sourcify(chainId, address);
    if (pathname !== '/v2/api') return { status: 404, body: '{}' };
    if (!chainIds.has(searchParams.get('chainid') ?? '')) return faults.chain;
    if (searchParams.get('apikey') === '') return faults.missingKey;
    if (searchParams.get('apikey') !== (this.#options.apiKey ?? 'test-key')) return faults.invalidKey;
    if (searchParams.get('module') === 'proxy') return this.#proxied(searchParams);
    const asked = searchParams.get('address') ?? '';
    if (!/^0x[0-9a-f]{40}$/i.test(asked)) return faults.address;
    const entry = this.#entries.get(`${searchParams.get('chainid')}:${asked.toLowerCase()}`) ?? notVerified;
    return { status: 200, body: ok([entry]) };
  }

  #sourcify(chainId: string, address: string): Fault {
    const contract = this.#contracts.get(`${chainId}:${address.toLowerCase()}`);
    const body = contract ? found(chainId, address, contract) : missing(chainId, address);
    return { status: contract ? 200 : 404, body: JSON.stringify(body) };
  }

  async #proxied(parameters: URLSearchParams): Promise<Fault> {
    const { address, position, to, data, tag, action } = Object.fromEntries(parameters);
    const params = [
      to === undefined ? address : { to, data },
      ...(position === undefined ? [] : [position]),
      tag,
    ];
    const answer = await fetch(this.#options.nodeUrl ?? '', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: action, params }),
    });
    return { status: 200, body: await answer.text() };
  }
}

export async function startExplorer(options: ExplorerOptions = {}): Promise<ExplorerStandIn> {
  const explorer = new ExplorerStandIn(options);
  await explorer.start();
  return explorer;
}
