import type { ChainName } from '../../agents/contracts/chain.ts';
import type { LambdaFunctionSpecEnv } from '../../imports/crds/lambda.knative.io/lambda-function.ts';
import { brokerName } from '../../lambda/api/index.ts';
import type { Bucket } from '../core/bucket.ts';
import { Component } from '../core/component.ts';
import type { CustomResources } from '../core/custom-resources.ts';
import type { Endpoint } from '../core/endpoint.ts';
import type { External } from '../core/external.ts';
import type { KeyValueStore } from '../core/key-value-store.ts';
import type { Layer } from '../core/layer.ts';
import type { Llm } from '../core/llm.ts';
import type { OwnedNamespace } from '../core/owned-namespace.ts';
import { SealedCredential } from '../core/sealed-credential.ts';
import type { Stage } from '../core/stage.ts';
import { type AgentFunctionProps, addAgent, podLabels } from './agent-function.ts';
import { alertChannels } from './alert-channels.ts';
import { secretVariable, surroundingVariables } from './surroundings.ts';

export interface ContractAgentsProps {
  /** Chains whose new blocks are read, once a node of each is sealed. Default: none; contracts come by events. */
  readonly watch: readonly ChainName[];
  readonly lambdaFunctions: CustomResources;
  readonly functions: OwnedNamespace;
  /** Shows that the functions' Broker can be made. */
  readonly brokers: CustomResources;
  readonly keyValueStore: KeyValueStore;
  readonly bucket: Bucket;
  /** Writes transactions that a proof tries last. */
  readonly llm: Llm<Endpoint>;
  /** Explorers, nodes and channels. */
  readonly internet: External;
  /** Default: none. */
  readonly alertmanager?: Endpoint;
  /** The repository that has the source of the four. */
  readonly git: AgentFunctionProps['git'];
  /** Chat that Telegram's alerts go to. Default: none, and no alert goes to Telegram. */
  readonly telegramChat: number | undefined;
}

type Agent = Pick<
  AgentFunctionProps,
  'name' | 'takes' | 'timeoutSeconds' | 'awake' | 'cpu' | 'memory' | 'env' | 'calls'
>;

const name = 'contract-agents';
/** Seconds from one look at blocks, the backlog and the outbox to the next. */
const clock = '15';
/** Three builds of some 200 MB of packages come before the first one is ready. */
const timeout = '30m';

/** Fetches contracts, scans them, proves what is found on a chain of its own, and alerts: four functions joined by events. */
export class ContractAgents extends Component {
  constructor(layer: Layer, props: ContractAgentsProps) {
    super(layer, name, props);
    const stage = this.stage(name, { timeout });
    const { functions: namespace, git, keyValueStore, bucket } = props;
    const shared = surroundingVariables(props, namespace);
    const everywhere = [keyValueStore.endpoint, bucket.endpoint];
    for (const agent of agents(stage, props)) {
      const calls = [...everywhere, ...agent.calls];
      addAgent(stage, { ...agent, namespace, git, env: [...shared, ...agent.env], calls });
      for (const capability of this.calledBy(props, agent))
        this.callFrom(capability, namespace, podLabels(agent.name));
    }
  }

  private calledBy(props: ContractAgentsProps, { calls }: Agent) {
    const { keyValueStore, bucket, llm, internet, alertmanager } = props;
    const others = [
      { capability: internet, reached: internet },
      { capability: llm, reached: llm.endpoint },
      ...(alertmanager ? [{ capability: alertmanager, reached: alertmanager }] : []),
    ];
    const used = others.filter(({ reached }) => calls.some((each) => each === reached));
    return [keyValueStore, bucket, ...used.map(({ capability }) => capability)];
  }
}

function agents(stage: Stage, props: ContractAgentsProps): readonly Agent[] {
  const { llm, alertmanager, internet } = props;
  const small = { cpu: '15m', memory: { request: '96Mi', limit: '512Mi' } };
  const channels = alertChannels(stage, { ...props, namespace: props.functions, alertmanager });
  const model = [
    { name: 'OLLAMA_URL', value: llm.endpoint.url() },
    { name: 'OLLAMA_MODEL', value: llm.model },
  ];
  return [
    {
      ...small,
      name: 'contract-fetcher',
      takes: 'requested',
      timeoutSeconds: 120,
      awake: true,
      env: fetcherVariables(stage, props),
      calls: [internet],
    },
    {
      name: 'vuln-scanner',
      takes: 'fetched',
      timeoutSeconds: 300,
      awake: false,
      cpu: '50m',
      memory: { request: '256Mi', limit: '3Gi' },
      env: [],
      calls: [],
    },
    {
      name: 'exploit-generator',
      takes: 'scanned',
      timeoutSeconds: 300,
      awake: false,
      cpu: '50m',
      memory: { request: '256Mi', limit: '3Gi' },
      env: model,
      calls: [llm.endpoint],
    },
    {
      ...small,
      name: 'alert-dispatcher',
      takes: 'proved',
      timeoutSeconds: 120,
      awake: true,
      env: [...channels.env, { name: 'FLUSH_INTERVAL_SECONDS', value: clock }],
      calls: [...(alertmanager ? [alertmanager] : []), ...(channels.leave ? [internet] : [])],
    },
  ];
}

function fetcherVariables(stage: Stage, { functions, watch }: ContractAgentsProps) {
  const sealed = (of: string, purpose: string, keys: readonly string[]): SealedCredential =>
    new SealedCredential(stage, {
      namespace: functions,
      name: `contracts-${of}`,
      keys,
      purpose,
      optional: true,
    });
  const explorer = sealed('explorer', 'sources of contracts from Etherscan', ['ETHERSCAN_API_KEY']);
  const nodes = watch.map((chain) => {
    const key = `RPC_URL_${chain.toUpperCase()}`;
    return { chain, key, credential: sealed(`node-${chain}`, `reading new blocks of ${chain}`, [key]) };
  });
  const watched = nodes.filter(({ credential }) => credential.isSealed);
  const broker = `http://${brokerName}-broker-ingress.${functions.name}.svc.cluster.local`;
  const env: LambdaFunctionSpecEnv[] = [
    { name: 'BROKER_URL', value: broker },
    { name: 'WATCH_INTERVAL_SECONDS', value: clock },
    { name: 'WATCH_CHAINS', value: watched.map(({ chain }) => chain).join() },
    ...watched.map(({ key, credential }) => secretVariable(key, credential.name, key)),
  ];
  const key = 'ETHERSCAN_API_KEY';
  return explorer.isSealed ? [...env, secretVariable(key, explorer.name, key)] : env;
}
