import { AwsClient } from 'aws4fetch';
import {
  checkReference,
  ObjectError,
  type Objects,
  type Reference,
  referenceTo,
  verified,
} from './objects.ts';

export interface S3Options {
  /** `http://object-store.data.svc:9000`, without the bucket. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Default `us-east-1`. */
  readonly region?: string;
}

const patienceMs = 30_000;

/** Objects in a bucket, under `contracts/<hash>`. */
export class S3Objects implements Objects {
  readonly #client: AwsClient;
  readonly #base: string;

  constructor({ endpoint, bucket, region = 'us-east-1', ...keys }: S3Options) {
    this.#client = new AwsClient({ ...keys, region, service: 's3', retries: 3 });
    this.#base = `${endpoint.replace(/\/$/, '')}/${bucket}/contracts/`;
  }

  async put(bytes: Buffer): Promise<Reference> {
    const reference = referenceTo(bytes);
    checkReference(reference);
    const answer = await this.#fetch(reference, { method: 'PUT', body: new Uint8Array(bytes) });
    await answer.body?.cancel();
    if (!answer.ok) throw refused('written', reference, answer.status);
    return reference;
  }

  async get(reference: Reference): Promise<Buffer> {
    checkReference(reference);
    const answer = await this.#fetch(reference, { method: 'GET' });
    if (!answer.ok) {
      await answer.body?.cancel();
      throw refused('read', reference, answer.status);
    }
    return verified(await readAtMost(answer, reference), reference);
  }

  async #fetch({ sha256 }: Reference, init: RequestInit): Promise<Response> {
    try {
      return await this.#client.fetch(this.#base + sha256, {
        ...init,
        signal: AbortSignal.timeout(patienceMs),
      });
    } catch (error) {
      throw new ObjectError('the object store does not answer', true, { cause: error });
    }
  }
}

async function readAtMost(answer: Response, { bytes, sha256 }: Reference): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of answer.body ?? []) {
    length += part.length;
    if (length > bytes) throw new ObjectError(`object ${sha256} is longer than its reference says`, false);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function refused(what: string, { sha256 }: Reference, status: number): ObjectError {
  return new ObjectError(
    `object ${sha256} cannot be ${what}: the store answers ${status}`,
    status >= 500 || status === 404 || status === 429,
  );
}
