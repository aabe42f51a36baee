import { runtimes } from './schema/runtimes.ts';
import type { FunctionSource, LambdaFunctionSpec } from './types.ts';

/** The source in its full form: `sourceS3Key` is short for `source.s3.key`. */
export function sourceOf({ source, sourceS3Key }: LambdaFunctionSpec): FunctionSource {
  return source ?? { s3: { key: sourceS3Key ?? '' } };
}

/** The version of the language that is built with; undefined for an image. */
export function runtimeVersionOf({ runtime, runtimeVersion }: LambdaFunctionSpec): string | undefined {
  return runtimeVersion ?? (runtime && runtimes[runtime].default);
}
