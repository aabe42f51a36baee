import { labels } from '../../api/names.ts';

/** An object as the API server takes it. */
export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: Metadata;
  readonly [part: string]: unknown;
}

export interface Metadata {
  readonly name: string;
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly ownerReferences?: readonly OwnerReference[];
}

/** The LambdaFunction that a build is for: what belongs to the build goes with it. */
export interface OwnerReference {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly uid: string;
  readonly controller: boolean;
  readonly blockOwnerDeletion: boolean;
}

/** Annotations and labels of builds. */
export const buildLabels = {
  component: labels.component,
  function: labels.function,
  hash: labels.buildHash,
} as const;

/** Annotation that keeps the inputs of a Job, flat, so that a later build can be compared with it. */
export const inputsAnnotation = 'lambda.knative.io/build-inputs';
