import { BuildError } from '../build-error.ts';
import { sha256Hex } from '../canonical-json.ts';
import type { Endpoints } from '../net/endpoints.ts';
import { type Answer, dropBody, readBody, send, TooLargeError } from '../net/request.ts';
import { isPassing, type RetryOptions, retryAfterMs, TryAgainError, withRetries } from '../net/retry.ts';
import { objectUrl, type S3Credentials, signedHeaders } from './sign.ts';

/** Where objects are. */
export interface ObjectStoreOptions {
  /** `https://host[:port]`; must be among the endpoints. */
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: S3Credentials;
}

/** One object, by its key. */
export interface ObjectName {
  readonly bucket: string;
  readonly key: string;
  readonly versionId?: string;
}

/** What identifies the content of an object. */
export interface ObjectState {
  /** Without quotes. */
  readonly etag: string;
  readonly versionId: string | undefined;
  /** In bytes. */
  readonly size: number;
}

/** Reads and writes objects by the S3 API: path style, signed, without redirects. */
export class ObjectStore {
  readonly #endpoints: Endpoints;
  readonly #options: ObjectStoreOptions;
  readonly #retry: RetryOptions;

  constructor(endpoints: Endpoints, options: ObjectStoreOptions, retry: RetryOptions = {}) {
    this.#endpoints = endpoints;
    this.#options = options;
    this.#retry = retry;
  }

  /** @throws BuildError SourceNotFound, SourceDenied, SourceUnavailable */
  async head(name: ObjectName): Promise<ObjectState> {
    return this.#try(name, 'HEAD', {}, async (answer) => {
      await dropBody(answer);
      return stateOf(answer);
    });
  }

  /**
   * Reads an object that still has an ETag.
   * @throws BuildError like `head`, SourceChanged when it has another one, SourceTooLarge
   */
  async get(name: ObjectName, etag: string, limit: number): Promise<Buffer> {
    return this.#try(name, 'GET', { 'if-match': `"${etag}"` }, async (answer) => {
      try {
        return await readBody(answer, limit);
      } catch (error) {
        if (error instanceof TooLargeError)
          throw new BuildError('SourceTooLarge', `${shown(name)}: ${error.message}`);
        throw error;
      }
    });
  }

  /** Writes an object. @throws BuildError like `head` */
  async put(name: ObjectName, content: Uint8Array): Promise<ObjectState> {
    const answerState = async (answer: Answer): Promise<ObjectState> => {
      await dropBody(answer);
      return { ...stateOf(answer), size: content.length };
    };
    return this.#try(name, 'PUT', { 'content-length': String(content.length) }, answerState, content);
  }

  async #try<T>(
    name: ObjectName,
    method: string,
    headers: Readonly<Record<string, string>>,
    take: (answer: Answer) => Promise<T>,
    body?: Uint8Array,
  ): Promise<T> {
    const { endpoint, region, credentials } = this.#options;
    const url = objectUrl(endpoint, name.bucket, name.key);
    if (name.versionId !== undefined) url.searchParams.set('versionId', name.versionId);
    const pinned = await this.#endpoints.pin(url);
    const bodySha256 = body && sha256Hex(body);
    const attempt = async (): Promise<T> => {
      const signed = signedHeaders({ method, url, headers, region, credentials, bodySha256 });
      const answer = await send(pinned, { method, headers: signed, body, signal: this.#retry.signal });
      if (answer.status === 200) return take(answer);
      await dropBody(answer);
      throw problemOf(answer, name);
    };
    try {
      return await withRetries(attempt, this.#retry);
    } catch (error) {
      if (error instanceof BuildError) throw error;
      const text = `${url.origin} does not answer: ${(error as Error).message}`;
      throw new BuildError('SourceUnavailable', text, { cause: error });
    }
  }
}

function stateOf({ headers }: Answer): ObjectState {
  const etag = headers.etag?.replace(/^W\/|"/g, '') ?? '';
  return { etag, versionId: headers['x-amz-version-id'], size: Number(headers['content-length'] ?? 0) };
}

function problemOf({ status, headers }: Answer, name: ObjectName): Error {
  if (status === 404) return new BuildError('SourceNotFound', `${shown(name)} is not there`);
  if (status === 412) return new BuildError('SourceChanged', `${shown(name)} is another one by now`);
  if (status === 401 || status === 403)
    return new BuildError('SourceDenied', `${shown(name)} may not be read`);
  if (isPassing(status))
    return new TryAgainError(`it answers ${status}`, retryAfterMs(headers['retry-after']));
  return new BuildError('SourceUnavailable', `${shown(name)}: the store answers ${status}`);
}

function shown({ bucket, key }: ObjectName): string {
  return `s3://${bucket}/${key}`;
}
