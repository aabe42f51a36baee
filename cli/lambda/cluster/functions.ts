import type { LambdaFunction } from '../../../lambda/api/index.ts';
import { ApiError } from '../../../lambda/kube/api-error.ts';
import { kinds } from '../../../lambda/operator/kinds.ts';
import { FunctionError } from '../function-error.ts';
import type { Cluster } from './cluster.ts';

/** LambdaFunctions, as the API serves them. */
export const functions = kinds.functions.kind;

/** How often a change is tried when somebody else was faster. */
const tries = 5;

/** @throws FunctionError, with the names that there are, when there is none */
export async function getFunction(
  { client, namespace }: Cluster,
  name: string | undefined,
): Promise<LambdaFunction> {
  const found = name === undefined ? undefined : await client.get(functions, { namespace, name });
  if (found) return found;
  const { items } = await client.list(functions, { namespace, limit: 20 });
  const names = items.map(({ metadata }) => metadata.name).join(', ') || 'none';
  const what = name === undefined ? 'say which function' : `there is no function ${name} in ${namespace}`;
  throw new FunctionError(`${what}; there: ${names}`);
}

/**
 * Changes the spec of a function as it is now; of two changes at once none is lost.
 * @param change the part of the spec that is merged (RFC 7386); may throw
 */
export async function changeSpec(
  cluster: Cluster,
  name: string,
  change: (fn: LambdaFunction) => object,
): Promise<LambdaFunction> {
  for (let round = 1; ; round += 1) {
    const fn = await getFunction(cluster, name);
    const { namespace, resourceVersion } = fn.metadata;
    const patch = { metadata: { resourceVersion }, spec: change(fn) };
    try {
      return await cluster.client.mergePatch(functions, { namespace, name }, patch);
    } catch (error) {
      if (round === tries || !(error instanceof ApiError) || error.status !== 409) throw error;
    }
  }
}
