import { Capability } from './capability.ts';
import type { Endpoint } from './endpoint.ts';
import type { GeneratedSecret } from './generated-secret.ts';
import type { Stage } from './stage.ts';

export interface BucketProps {
  /** Where the S3 API answers; buckets are in the path, not in the host name. */
  readonly endpoint: Endpoint;
  readonly name: string;
  readonly region: string;
  readonly secret: GeneratedSecret;
  readonly keys: BucketKeys;
}

/** Keys of the bucket's Secret that hold its credentials. */
export interface BucketKeys {
  readonly accessKey: string;
  readonly secretKey: string;
}

/**
 * A bucket of an S3 store, and an identity that may read and write this one alone.
 * A taker asks `secret.in(namespace, [keys.accessKey, keys.secretKey])` for the credentials.
 */
export class Bucket extends Capability {
  readonly endpoint: Endpoint;
  readonly name: string;
  readonly region: string;
  readonly secret: GeneratedSecret;
  readonly keys: BucketKeys;

  /** @param provider the stage after which the bucket exists */
  constructor(provider: Stage, props: BucketProps) {
    super(provider);
    this.endpoint = props.endpoint;
    this.name = props.name;
    this.region = props.region;
    this.secret = props.secret;
    this.keys = props.keys;
  }

  override reaches(): readonly Endpoint[] {
    return [this.endpoint];
  }
}
