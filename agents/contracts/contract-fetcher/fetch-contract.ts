import type { Address } from '../address.ts';
import type { Chain } from '../chain.ts';
import type { ContractSource, FetchedContract, ProxyHop } from '../contract-source.ts';
import type { CodeReader } from './node.ts';
import { proxyTarget } from './proxies/proxy.ts';
import { runtimeHash } from './runtime-hash.ts';
import type { Sources } from './sources.ts';

/** More steps than any honest proxy has. */
export const mostHops = 6;

export type FetchProblem = 'no-code' | 'not-verified' | 'proxy-cycle' | 'too-many-proxies';

/** A contract has no source that could be read. */
export class FetchError extends Error {
  override readonly name: string = 'FetchError';
  readonly problem: FetchProblem;

  constructor(problem: FetchProblem, message: string) {
    super(message);
    this.problem = problem;
  }
}

/**
 * Follows a contract's proxies to the code that runs, and brings the source of it.
 * @throws FetchError, ExplorerError, NodeError
 */
export async function fetchContract(
  chain: Chain,
  address: Address,
  { reader, sources }: { readonly reader: CodeReader; readonly sources: Sources },
): Promise<FetchedContract> {
  const proxies: ProxyHop[] = [];
  const passed = new Set<Address>();
  let at = address;
  for (;;) {
    refuseLoops(chain, address, at, passed);
    passed.add(at);
    const code = await reader.code(chain, at);
    if (code === '0x') throw new FetchError('no-code', `there is no contract at ${at} on ${chain.title}`);
    const codeHash = runtimeHash(code).hash;
    const target = await proxyTarget(reader, chain, at, code);
    const isOnlyPointer = target?.kind === 'minimal' || target?.kind === 'delegated-account';
    const found = isOnlyPointer ? undefined : await sources.find(chain, at, codeHash, code);
    const next =
      target ?? (found?.implementation && { kind: 'explorer', implementation: found.implementation });
    if (!next || next.implementation === at) {
      return {
        chain: chain.name,
        address,
        implementation: at,
        codeHash: found?.codeHash ?? codeHash,
        proxies,
        source: verified(found?.source, chain, at),
      };
    }
    proxies.push({
      kind: next.kind,
      address: at,
      implementation: next.implementation,
      source: found?.source,
    });
    at = next.implementation;
  }
}

function refuseLoops(chain: Chain, address: Address, at: Address, passed: ReadonlySet<Address>): void {
  const where = `the proxies of ${address} on ${chain.title}`;
  if (passed.has(at)) throw new FetchError('proxy-cycle', `${where} lead back to ${at}`);
  if (passed.size > mostHops) throw new FetchError('too-many-proxies', `${where} are more than ${mostHops}`);
}

function verified(source: ContractSource | undefined, chain: Chain, at: Address): ContractSource {
  if (source) return source;
  throw new FetchError('not-verified', `nobody has published the source of ${at} on ${chain.title}`);
}
