import type { apiVersion, kind } from './names.ts';
import type { LambdaFunctionSpec, LambdaFunctionStatus } from './types.ts';

/** A LambdaFunction as the API server gives it. */
export interface LambdaFunction {
  readonly apiVersion: typeof apiVersion;
  readonly kind: typeof kind;
  readonly metadata: FunctionMetadata;
  readonly spec: LambdaFunctionSpec;
  readonly status?: LambdaFunctionStatus;
}

/** What is read of a stored object's metadata. */
export interface FunctionMetadata {
  readonly name: string;
  readonly namespace: string;
  readonly uid: string;
  readonly resourceVersion?: string;
  /** Moves with every change of the spec. */
  readonly generation: number;
  /** RFC 3339. */
  readonly creationTimestamp?: string;
  /** RFC 3339; from then on it only waits for its finalizers. */
  readonly deletionTimestamp?: string;
  readonly finalizers?: readonly string[];
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
}
