import {
  apiVersion,
  type Delivery,
  type FunctionSource,
  type FunctionTrigger,
  kind,
  type LambdaFunctionSpec,
} from '../../../lambda/api/index.ts';
import type { DeliverySpec } from '../../../lambda/broker/delivery-spec.ts';
import { problemsError } from '../function-error.ts';
import type { LocalFunction, FunctionTrigger as LocalTrigger } from '../function-spec.ts';

/** A LambdaFunction as it is applied. */
export interface FunctionManifest {
  readonly apiVersion: typeof apiVersion;
  readonly kind: typeof kind;
  readonly metadata: { readonly name: string; readonly namespace: string };
  readonly spec: LambdaFunctionSpec;
}

/**
 * The LambdaFunction of a folder: `function.yaml`, and what stands there under `cluster`.
 * @throws FunctionError for what only the broker of a laptop can do
 */
export function functionManifest(
  fn: LocalFunction,
  namespace: string,
  source: FunctionSource,
): FunctionManifest {
  const { name, runtime, handler, style, timeoutSeconds, concurrency, env, triggers, cluster } = fn;
  const variables = Object.entries(env).map(([variable, value]) => ({ name: variable, value }));
  return {
    apiVersion,
    kind,
    metadata: { name, namespace },
    spec: {
      runtime,
      source,
      handler,
      style,
      timeoutSeconds,
      concurrency,
      ...(variables.length > 0 ? { env: variables } : {}),
      ...(triggers.length > 0 ? { triggers: clusterTriggers(triggers) } : {}),
      ...cluster,
    },
  };
}

/** @throws FunctionError with every trigger that a Broker of RabbitMQ cannot have */
function clusterTriggers(triggers: readonly LocalTrigger[]): readonly FunctionTrigger[] {
  const problems = triggers.flatMap(({ name, filters, delivery }) => [
    ...(filters ? [`triggers ${name}: a cluster knows filter.attributes only, not filters`] : []),
    ...(delivery?.retryAfterMax ? [`triggers ${name}: a cluster has no delivery.retryAfterMax`] : []),
  ]);
  if (problems.length > 0) throw problemsError('function.yaml cannot be deployed:', problems);
  return triggers.map(({ name, filter, concurrency, orderBy, delivery }) => ({
    name,
    filter: { attributes: filter?.attributes ?? {} },
    ...(orderBy === undefined ? {} : { ordered: true }),
    ...(concurrency === undefined || orderBy !== undefined ? {} : { parallelism: concurrency }),
    ...(delivery ? { delivery: clusterDelivery(delivery) } : {}),
  }));
}

function clusterDelivery({ retryAfterMax: _, ...delivery }: DeliverySpec): Delivery {
  return delivery;
}
