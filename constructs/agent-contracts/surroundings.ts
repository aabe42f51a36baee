import type { LambdaFunctionSpecEnv } from '../../imports/crds/lambda.knative.io/lambda-function.ts';
import type { Bucket } from '../core/bucket.ts';
import type { KeyValueStore } from '../core/key-value-store.ts';
import type { OwnedNamespace } from '../core/owned-namespace.ts';

/** What all four stand on. */
export interface Surroundings {
  /** Has the cache, and what must not be lost: cursors, the backlog, the outbox. */
  readonly keyValueStore: KeyValueStore;
  /** Has sources and results that are too large for an event. */
  readonly bucket: Bucket;
}

/** A variable whose value is in a Secret. */
export function secretVariable(name: string, secret: string, key: string): LambdaFunctionSpecEnv {
  return { name, valueFrom: { secretKeyRef: { name: secret, key } } };
}

/** Variables of `agents/contracts/functions/surroundings.ts`; copies of the Secrets come into the namespace. */
export function surroundingVariables(
  { keyValueStore, bucket }: Surroundings,
  namespace: OwnedNamespace,
): readonly LambdaFunctionSpecEnv[] {
  const { passwordKey, endpoint } = keyValueStore;
  const { accessKey, secretKey } = bucket.keys;
  const store = keyValueStore.secret.in(namespace, [passwordKey]);
  const objects = bucket.secret.in(namespace, [accessKey, secretKey]);
  return [
    secretVariable('REDIS_PASSWORD', store, passwordKey),
    // The kubelet puts the password in: it stands in no object but its Secret.
    { name: 'REDIS_URL', value: `redis://:$(REDIS_PASSWORD)@${endpoint.host}:${endpoint.port}` },
    { name: 'CONTRACTS_OBJECTS', value: `s3+${bucket.endpoint.url(`/${bucket.name}`)}` },
    secretVariable('AWS_ACCESS_KEY_ID', objects, accessKey),
    secretVariable('AWS_SECRET_ACCESS_KEY', objects, secretKey),
  ];
}
