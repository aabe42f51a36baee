import type { Bucket } from '../../core/bucket.ts';
import type { Endpoint } from '../../core/endpoint.ts';
import type { Container } from '../../core/kubernetes.ts';
import type { OwnedNamespace } from '../../core/owned-namespace.ts';
import type { Stage } from '../../core/stage.ts';
import type { StorageClass } from '../../core/storage-class.ts';

export interface StoreEngineProps {
  readonly namespace: OwnedNamespace;
  /** Secret with `rootUser` and `rootPassword`, and two keys for each bucket. */
  readonly secretName: string;
  readonly storage: string;
  readonly storageClass: StorageClass;
}

/** A server of the S3 API: what the object store must know of the one that a cluster chose. */
export interface StoreEngine {
  /** Name of its Service. */
  readonly service: string;
  /** Port of the S3 API, of the Service and of the pods. */
  readonly port: number;
  /** Labels of its pods. */
  readonly labels: Readonly<Record<string, string>>;
  readonly metrics: { readonly port: number; readonly path?: string };
  /** By key of the Secret: who may do what, as the server reads it at its start. Default: nothing. */
  readonly texts?: Readonly<Record<string, (buckets: readonly Bucket[]) => string>>;
  /** @param buckets names of all buckets: another set is another pod, because identities are read at its start */
  install(stage: Stage, buckets: readonly string[]): void;
  /** What the container of the Job runs, and files that it reads below `/plan`. */
  makeBuckets(buckets: readonly Bucket[], endpoint: Endpoint): BucketProgram;
}

export interface BucketProgram extends Pick<Container, 'image' | 'command' | 'env'> {
  readonly image: string;
  readonly files: Readonly<Record<string, string>>;
}
