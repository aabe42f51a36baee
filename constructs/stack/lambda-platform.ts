import type { Cluster } from '../core/cluster.ts';
import type { CustomResources } from '../core/custom-resources.ts';
import { LambdaOperator } from '../lambda-platform/lambda-operator.ts';
import { listed } from '../listed.ts';
import type { Data } from './data.ts';
import type { Observability } from './observability.ts';
import type { Serverless } from './serverless.ts';

/** What the layer offers; undefined where the cluster does not list the operator. */
export type LambdaPlatform = ReturnType<typeof buildLambdaPlatform>;

/** Functions from their source, where Knative runs them and there is room to build. */
export function buildLambdaPlatform(
  cluster: Cluster,
  { objectStore, registry }: Data,
  { traces }: Pick<Observability, 'traces'>,
  { serving, functions, rabbitmq, brokers }: Serverless,
): { readonly lambdaFunctions?: CustomResources } {
  const { has, offered } = listed(cluster);
  if (!has('lambda-operator')) return {};
  const { apiServer, internet, spec } = cluster;
  const namespaceOfFunctions = offered('knative', functions);
  const { lambdaFunctions } = new LambdaOperator(cluster.layer('lambda-platform'), {
    replicas: spec.sizes.knative?.replicas ?? 1,
    apiServer,
    internet,
    serving: offered('knative', serving),
    bucket: offered('object-store', objectStore).bucket('functions', {
      accessKey: 'AWS_ACCESS_KEY_ID',
      secretKey: 'AWS_SECRET_ACCESS_KEY',
    }),
    registry: offered('registry', registry),
    functions: namespaceOfFunctions,
    ...(spec.lambdaScope === 'namespace' ? { namespaces: [namespaceOfFunctions] } : {}),
    ...(rabbitmq && brokers ? { events: { rabbitmq, brokers } } : {}),
    ...(traces ? { traces } : {}),
  });
  return { lambdaFunctions };
}
