import { createHash } from 'node:crypto';
import { verifyArchive } from '../../../lambda/archive/verify.ts';
import { writeArchive } from '../../../lambda/archive/write.ts';
import { BuildError } from '../../../lambda/builder/build-error.ts';
import { Endpoints } from '../../../lambda/builder/net/endpoints.ts';
import { ObjectStore } from '../../../lambda/builder/s3/object-store.ts';
import type { S3Credentials } from '../../../lambda/builder/s3/sign.ts';
import type { StoreSettings } from '../../../lambda/operator/settings/settings.ts';
import { FunctionError } from '../function-error.ts';
import type { LocalFunction } from '../function-spec.ts';
import { packagedFiles } from '../packaged-files.ts';
import { ClusterError } from './cluster-error.ts';

/** The zip of a function and where it belongs. */
export interface FunctionArchive {
  readonly content: Buffer;
  /** Hexadecimal. */
  readonly sha256: string;
  readonly bucket: string;
  /** Has the content's hash in it: what is there under a key never changes. */
  readonly key: string;
}

/** @throws FunctionError or ArchiveError for what the builder would refuse */
export async function archiveOf(
  { folder, name }: LocalFunction,
  namespace: string,
  { bucket }: StoreSettings,
): Promise<FunctionArchive> {
  const content = writeArchive(packagedFiles(folder));
  await verifyArchive(content);
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { content, sha256, bucket, key: `${namespace}/${name}/${sha256.slice(0, 32)}.zip` };
}

/** The object store of the platform, as this machine reaches it. */
export class FunctionStore {
  readonly #store: ObjectStore;
  readonly #endpoint: string;

  /**
   * @param env with the variables of every S3 client: AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, and
   * AWS_ENDPOINT_URL_S3 where the store has another address from here
   * @throws FunctionError when a variable is missing
   */
  constructor({ endpoint, region }: StoreSettings, env: NodeJS.ProcessEnv) {
    this.#endpoint = env.AWS_ENDPOINT_URL_S3 ?? env.AWS_ENDPOINT_URL ?? endpoint.origin;
    const anywhere = ['0.0.0.0/0', '::/0'];
    const endpoints = new Endpoints([{ origin: this.#endpoint, addresses: anywhere }]);
    const options = { endpoint: this.#endpoint, region, credentials: credentialsOf(env) };
    this.#store = new ObjectStore(endpoints, options, { tries: 2 });
  }

  /** Its ETag; undefined when it is not there. */
  async etagOf({ bucket, key }: FunctionArchive): Promise<string | undefined> {
    try {
      return (await this.#store.head({ bucket, key })).etag;
    } catch (error) {
      if (error instanceof BuildError && error.reason === 'SourceNotFound') return undefined;
      throw this.#explained(error);
    }
  }

  /** Writes it where it is not there yet. Returns whether it wrote. */
  async bring(archive: FunctionArchive): Promise<boolean> {
    if ((await this.etagOf(archive)) !== undefined) return false;
    const { bucket, key, content } = archive;
    await this.#store.put({ bucket, key }, content).catch((error: unknown) => {
      throw this.#explained(error);
    });
    return true;
  }

  #explained(error: unknown): unknown {
    if (!(error instanceof BuildError)) return error;
    const { reason, message } = error;
    if (reason === 'SourceUnavailable') {
      const way = `from outside of the cluster, forward a port to ${this.#endpoint} and set AWS_ENDPOINT_URL_S3`;
      return new ClusterError(`${message}; ${way}`, { cause: error });
    }
    return new FunctionError(message, { cause: error });
  }
}

function credentialsOf(env: NodeJS.ProcessEnv): S3Credentials {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = env;
  if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY)
    throw new FunctionError('set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY: who may write functions');
  return {
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    ...(AWS_SESSION_TOKEN ? { sessionToken: AWS_SESSION_TOKEN } : {}),
  };
}
