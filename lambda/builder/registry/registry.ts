import { BuildError, type BuildReason } from '../build-error.ts';
import type { Endpoints, PinnedUrl } from '../net/endpoints.ts';
import { type Answer, dropBody, type RequestOptions, readBody, send } from '../net/request.ts';
import { isPassing, type RetryOptions, retryAfterMs, TryAgainError, withRetries } from '../net/retry.ts';
import { parseChallenge } from './challenge.ts';
import type { RegistryCredentials } from './credentials.ts';

export interface RegistryOptions {
  /** `https://host[:port]`; must be among the endpoints. */
  readonly origin: string;
  readonly repository: string;
  readonly credentials?: RegistryCredentials;
  /** What a token must allow. */
  readonly actions: 'pull' | 'pull,push' | 'pull,delete';
  /** Another repository that a token must cover, to mount its blobs. */
  readonly mountFrom?: string;
  /** What it is called when it does not answer. */
  readonly unavailable: Extract<BuildReason, 'RegistryUnavailable' | 'BaseImageUnavailable'>;
  readonly retry?: RetryOptions;
}

/** Makes the body of a request; again for every try. */
export type RegistryRequest = Omit<RequestOptions, 'body' | 'signal'> & {
  readonly body?: () => Exclude<RequestOptions['body'], undefined>;
};

const tokenBytes = 64 * 1024;
const redirects = [301, 302, 303, 307, 308];
const mostRedirects = 5;

/** One repository of a registry, by the OCI Distribution API: authentication, retries, redirects. */
export class Registry {
  readonly repository: string;
  readonly origin: string;
  readonly #endpoints: Endpoints;
  readonly #options: RegistryOptions;
  #authorization: string | undefined;

  constructor(endpoints: Endpoints, options: RegistryOptions) {
    this.#endpoints = endpoints;
    this.#options = options;
    this.repository = options.repository;
    this.origin = new URL(options.origin).origin;
  }

  /** The URL of something of the repository: `blobs/sha256:…`. */
  url(path: string): URL {
    return new URL(`/v2/${this.repository}/${path}`, this.origin);
  }

  /**
   * Sends a request until there is an answer that is meant; who calls looks at its status.
   * @throws BuildError RegistryDenied, EndpointRefused, or the reason for no answer
   */
  async request(url: URL, request: RegistryRequest = {}): Promise<Answer> {
    try {
      return await withRetries(() => this.#attempt(url, request), this.#options.retry);
    } catch (error) {
      if (error instanceof BuildError) throw error;
      const text = `${this.origin} does not answer: ${(error as Error).message}`;
      throw new BuildError(this.#options.unavailable, text, { cause: error });
    }
  }

  async #attempt(url: URL, request: RegistryRequest): Promise<Answer> {
    let answer = await this.#send(url, request);
    if (answer.status === 401 && (await this.#authenticate(answer))) answer = await this.#send(url, request);
    if (answer.status === 401 || answer.status === 403) {
      await dropBody(answer);
      const { pathname } = url;
      throw new BuildError('RegistryDenied', `${this.origin} refuses ${request.method ?? 'GET'} ${pathname}`);
    }
    if (isPassing(answer.status)) {
      await dropBody(answer);
      throw new TryAgainError(`it answers ${answer.status}`, retryAfterMs(answer.headers['retry-after']));
    }
    return answer;
  }

  /** Follows redirects of what is only read; the credentials stay with the registry. */
  async #send(url: URL, { body, headers, method }: RegistryRequest): Promise<Answer> {
    let target: PinnedUrl = await this.#endpoints.pin(url);
    for (let hops = 0; ; hops += 1) {
      const own = target.url.origin === this.origin && this.#authorization !== undefined;
      const answer = await send(target, {
        method,
        headers: { ...headers, ...(own ? { authorization: this.#authorization ?? '' } : {}) },
        body: body?.(),
        signal: this.#options.retry?.signal,
      });
      const { location } = answer.headers;
      const reads = method === undefined || method === 'GET' || method === 'HEAD';
      if (!reads || !redirects.includes(answer.status) || location === undefined) return answer;
      await dropBody(answer);
      if (hops === mostRedirects)
        throw new BuildError('RegistryRefused', `${this.origin} redirects without end`);
      target = await this.#endpoints.pin(new URL(location, target.url));
    }
  }

  /** Does what the challenge asks for; false where there is nothing more to try. */
  async #authenticate(answer: Answer): Promise<boolean> {
    await dropBody(answer);
    const { credentials } = this.#options;
    const challenge = parseChallenge(answer.headers['www-authenticate']);
    if (challenge?.scheme === 'bearer')
      this.#authorization = `Bearer ${await this.#token(challenge.parameters)}`;
    else if (challenge && credentials) this.#authorization = basic(credentials);
    else return false;
    return true;
  }

  async #token(parameters: ReadonlyMap<string, string>): Promise<string> {
    const { credentials, actions, mountFrom } = this.#options;
    const realm = new URL(parameters.get('realm') ?? '', this.origin);
    const service = parameters.get('service');
    if (service !== undefined) realm.searchParams.set('service', service);
    realm.searchParams.append('scope', `repository:${this.repository}:${actions}`);
    if (mountFrom !== undefined) realm.searchParams.append('scope', `repository:${mountFrom}:pull`);
    // The realm comes from the registry: it gets the password only where an administrator lists it.
    const pinned = await this.#endpoints.pin(realm);
    const headers: Record<string, string> = credentials ? { authorization: basic(credentials) } : {};
    const answer = await send(pinned, { headers, signal: this.#options.retry?.signal });
    const body = (await readBody(answer, tokenBytes)).toString();
    if (isPassing(answer.status)) throw new TryAgainError(`${realm.origin} answers ${answer.status}`);
    const token = answer.status === 200 ? tokenOf(body) : undefined;
    if (token === undefined)
      throw new BuildError('RegistryDenied', `${realm.origin} gives no token: ${answer.status}`);
    return token;
  }
}

function basic({ username, password }: RegistryCredentials): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}

function tokenOf(body: string): string | undefined {
  try {
    const { token, access_token } = JSON.parse(body) as { token?: unknown; access_token?: unknown };
    return [token, access_token].find(
      (text): text is string => typeof text === 'string' && /^[\x21-\x7e]+$/.test(text),
    );
  } catch {
    return undefined;
  }
}
