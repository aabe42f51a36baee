import { Bucket, type BucketKeys } from '../core/bucket.ts';
import { Component } from '../core/component.ts';
import { Endpoint } from '../core/endpoint.ts';
import type { GeneratedSecret, GeneratedSecrets } from '../core/generated-secret.ts';
import type { Layer } from '../core/layer.ts';
import { Metrics } from '../core/metrics.ts';
import type { OwnedNamespace } from '../core/owned-namespace.ts';
import type { Stage } from '../core/stage.ts';
import type { StorageClass } from '../core/storage-class.ts';
import { addBucketJob } from './object-store/bucket-job.ts';
import type { StoreEngine } from './object-store/engine.ts';
import { minio } from './object-store/minio.ts';
import { seaweedFs } from './object-store/seaweed-fs.ts';

export interface ObjectStoreProps {
  /**
   * What serves S3. Default: `seaweedfs`, which is released every week under Apache-2.0.
   * `minio` is the last image of its community edition: no longer maintained since 2026-02, archived in 2026-04,
   * without the fixes of security faults that came after it. Choose it only for data that is already in it.
   */
  readonly engine?: 'seaweedfs' | 'minio';
  /** Quantity for all buckets together. */
  readonly storage: string;
  /** Where the objects are kept. */
  readonly storageClass: StorageClass;
  /** Who makes the credentials. */
  readonly secrets: GeneratedSecrets;
}

const name = 'object-store';
/** The store has one; clients insist on a name. */
const region = 'us-east-1';
const accessKeyLength = 20;
const secretKeyLength = 40;

/**
 * Buckets behind the S3 API in one pod on one volume: what a homelab can restore, not what a data centre would trust.
 * Every bucket has an identity of its own that sees no other bucket.
 */
export class ObjectStore extends Component {
  readonly metrics: readonly Metrics[];
  private readonly namespaceOfStore: OwnedNamespace;
  private readonly engine: StoreEngine;
  private readonly endpoint: Endpoint;
  private readonly secret: GeneratedSecret;
  private readonly buckets: Bucket[] = [];
  private readonly store: Stage;
  private bucketStage: Stage | undefined;

  constructor(layer: Layer, props: ObjectStoreProps) {
    super(layer, name, props);
    this.namespaceOfStore = this.namespace(name);
    this.store = this.stage(name);
    const namespace = this.namespaceOfStore;
    const make = props.engine === 'minio' ? minio : seaweedFs;
    this.engine = make({ ...props, namespace, secretName: name });
    this.secret = props.secrets.secret(name, {
      values: { rootUser: accessKeyLength, rootPassword: secretKeyLength },
      texts: Object.fromEntries(
        Object.entries(this.engine.texts ?? {}).map(([key, text]) => [key, () => text(this.buckets)]),
      ),
    });
    this.secret.in(namespace);
    const { service, port, labels, metrics } = this.engine;
    this.endpoint = new Endpoint(this.store, { service, namespace: name, port, labels });
    this.metrics = [new Metrics(this.store, { job: name, namespace: name, labels, ...metrics })];
    this.allowWithin(namespace, [{ port }]);
  }

  /**
   * A bucket, made once and never deleted, and the identity that may use it.
   * @param bucket unique in the cluster: lower-case letters, digits and dashes
   * @param keys of the Secret for its credentials, where who reads them asks for names of its own
   * @throws Error when another component already has it
   */
  bucket(
    bucket: string,
    keys: BucketKeys = { accessKey: `${bucket}-access-key`, secretKey: `${bucket}-secret-key` },
  ): Bucket {
    if (this.buckets.some((each) => each.name === bucket)) {
      throw new Error(`two components ask for the bucket ${bucket}: rename one, or hand one bucket to both`);
    }
    this.bucketStage ??= this.stage(`${name}-buckets`, { takes: [], after: [this.store] });
    this.secret.addValue(keys.accessKey, accessKeyLength);
    this.secret.addValue(keys.secretKey, secretKeyLength);
    const props = { endpoint: this.endpoint, name: bucket, region, secret: this.secret, keys };
    const made = new Bucket(this.bucketStage, props);
    this.buckets.push(made);
    return made;
  }

  override complete(): void {
    const { engine, buckets } = this;
    engine.install(
      this.store,
      buckets.map((bucket) => bucket.name),
    );
    if (!this.bucketStage) return;
    addBucketJob(this.bucketStage, {
      engine,
      buckets,
      namespace: this.namespaceOfStore.name,
      secret: this.secret.name,
      endpoint: this.endpoint,
    });
  }
}
