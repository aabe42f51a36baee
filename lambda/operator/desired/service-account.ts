import { type LambdaFunction, sourceOf } from '../../api/index.ts';
import { definedOnly, type Manifest, ownedMetadata } from './manifest.ts';

/** Every function has an identity of its own, which no other workload of the namespace shares. */
export function serviceAccountName(functionName: string): string {
  return `lambda-${functionName}`;
}

/** The ServiceAccount of a function: it names who runs, and brings no token. */
export function desiredServiceAccount(fn: LambdaFunction): Manifest {
  const { metadata, spec } = fn;
  const pullSecret = sourceOf(spec).image?.pullSecret;
  return definedOnly({
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: ownedMetadata(fn, 'service', serviceAccountName(metadata.name)),
    automountServiceAccountToken: false,
    imagePullSecrets: pullSecret === undefined ? undefined : [{ name: pullSecret }],
  });
}
