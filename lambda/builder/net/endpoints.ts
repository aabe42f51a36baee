import { lookup } from 'node:dns/promises';
import type { BlockList, LookupFunction } from 'node:net';
import { BuildError } from '../build-error.ts';
import { addressProblem, blockList, familyOf } from './address.ts';

/** Where a build may connect to; an administrator lists them. */
export interface Endpoint {
  /** `https://host[:port]`; `http` only inside of a cluster. */
  readonly origin: string;
  /** CIDR blocks that its addresses must be in. Default: any public address. */
  readonly addresses?: readonly string[];
}

/** A URL and the one address that it may be fetched from. */
export interface PinnedUrl {
  readonly url: URL;
  readonly address: string;
}

/** Finds the addresses of a name. */
export type Resolve = (host: string) => Promise<readonly string[]>;

/**
 * The endpoints of a build. A name is resolved once; every one of its addresses must be allowed, and the connection goes
 * to the first: what the name says a moment later does not matter.
 */
export class Endpoints {
  readonly #byOrigin: ReadonlyMap<string, BlockList | undefined>;
  readonly #denied: BlockList;
  readonly #resolve: Resolve;
  readonly #pins = new Map<string, Promise<string>>();

  /**
   * @param denied CIDR blocks that are refused in spite of a listed endpoint: the API server
   * @throws BuildError InvalidConfig for an origin or a block that cannot be read
   */
  constructor(
    endpoints: readonly Endpoint[],
    denied: readonly string[] = [],
    resolve: Resolve = resolveName,
  ) {
    try {
      this.#byOrigin = new Map(
        endpoints.map(({ origin, addresses }) => [new URL(origin).origin, addresses && blockList(addresses)]),
      );
      this.#denied = blockList(denied);
    } catch (error) {
      throw new BuildError('InvalidConfig', `the endpoints cannot be read: ${(error as Error).message}`);
    }
    this.#resolve = resolve;
  }

  /** @throws BuildError EndpointRefused when the URL is not of a listed endpoint or its address is not allowed */
  async pin(text: string | URL): Promise<PinnedUrl> {
    const url = parseUrl(text);
    const shown = url.origin;
    if (url.username !== '' || url.password !== '') throw refused(shown, 'a URL holds no credentials');
    if (!this.#byOrigin.has(url.origin)) throw refused(shown, 'it is not among the endpoints of builds');
    let pin = this.#pins.get(url.origin);
    if (!pin) {
      pin = this.#address(url);
      this.#pins.set(url.origin, pin);
    }
    return { url, address: await pin };
  }

  async #address(url: URL): Promise<string> {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const addresses = familyOf(host) ? [host] : await this.#resolve(host);
    const [first] = addresses;
    if (first === undefined) throw new BuildError('SourceUnavailable', `${host} has no address`);
    for (const address of addresses) {
      const family = familyOf(address);
      const problem =
        family && this.#denied.check(address, family)
          ? 'no build may reach it'
          : addressProblem(address, this.#byOrigin.get(url.origin));
      if (problem !== undefined) throw refused(url.origin, `${address}: ${problem}`);
    }
    return first;
  }
}

/** A lookup that knows one answer only. */
export function pinnedLookup(address: string): LookupFunction {
  const family = familyOf(address) === 'ipv6' ? 6 : 4;
  return (_, options, answer) => {
    if (options.all) answer(null, [{ address, family }]);
    else answer(null, address, family);
  };
}

function parseUrl(text: string | URL): URL {
  try {
    const url = new URL(text);
    if (url.protocol === 'https:' || url.protocol === 'http:') return url;
  } catch {
    // Said below.
  }
  throw new BuildError('EndpointRefused', 'it is no http or https URL');
}

function refused(what: string, why: string): BuildError {
  return new BuildError('EndpointRefused', `${what}: ${why}`);
}

async function resolveName(host: string): Promise<readonly string[]> {
  try {
    return (await lookup(host, { all: true, order: 'verbatim' })).map(({ address }) => address);
  } catch (cause) {
    throw new BuildError('SourceUnavailable', `${host} cannot be resolved: ${(cause as Error).message}`, {
      cause,
    });
  }
}
