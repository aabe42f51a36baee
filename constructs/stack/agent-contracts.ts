import { ContractAgents } from '../agent-contracts/contract-agents.ts';
import type { Cluster } from '../core/cluster.ts';
import { listed } from '../listed.ts';
import type { Data } from './data.ts';
import type { LambdaPlatform } from './lambda-platform.ts';
import type { Observability } from './observability.ts';
import type { Prerequisites } from './prerequisites.ts';
import type { Serverless } from './serverless.ts';

/** The contract agents, where functions are built and events are kept. */
export function buildAgentContracts(
  cluster: Cluster,
  { ollama }: Prerequisites,
  { objectStore, keyValueStore }: Data,
  { prometheus }: Observability,
  { functions, brokers }: Serverless,
  { lambdaFunctions }: LambdaPlatform,
): void {
  const { offered } = listed(cluster);
  const { sizes } = cluster.spec;
  if (!sizes.contractAgents) return;
  const { git, telegramChat } = cluster.fleet;
  const [, coder] = sizes.ollama?.models ?? [];
  const alertmanager = prometheus?.alertmanager;
  new ContractAgents(cluster.layer('agent-contracts'), {
    ...sizes.contractAgents,
    lambdaFunctions: offered('lambda-operator', lambdaFunctions),
    functions: offered('knative', functions),
    brokers: offered('rabbitmq', brokers),
    keyValueStore: offered('redis', keyValueStore),
    bucket: offered('object-store', objectStore).bucket('contracts'),
    llm: offered('ollama', coder ? ollama?.llm(coder) : ollama?.openAi),
    internet: cluster.internet,
    ...(alertmanager ? { alertmanager } : {}),
    git,
    telegramChat,
  });
}
