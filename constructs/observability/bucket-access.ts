import type { Bucket } from '../core/bucket.ts';
import type { OwnedNamespace } from '../core/owned-namespace.ts';

/** The variables in which clients of S3 look for their identity, from the bucket's Secret in `namespace`. */
export function awsEnvironment({ secret, keys }: Bucket, namespace: OwnedNamespace): readonly object[] {
  const name = secret.in(namespace, [keys.accessKey, keys.secretKey]);
  const variable = (variableName: string, key: string): object => ({
    name: variableName,
    valueFrom: { secretKeyRef: { name, key } },
  });
  return [variable('AWS_ACCESS_KEY_ID', keys.accessKey), variable('AWS_SECRET_ACCESS_KEY', keys.secretKey)];
}
