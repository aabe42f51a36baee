import type { Capability } from '../core/capability.ts';
import { Component } from '../core/component.ts';
import { Endpoint } from '../core/endpoint.ts';
import type { External } from '../core/external.ts';
import type { Pods } from '../core/flow.ts';
import type { Ingress } from '../core/ingress.ts';
import { Service, ServiceAccount, StatefulSet } from '../core/kubernetes.ts';
import type { Layer } from '../core/layer.ts';
import type { Llm } from '../core/llm.ts';
import type { OwnedNamespace } from '../core/owned-namespace.ts';
import { reasonAnnotation } from '../core/reason.ts';
import type { RemoteEndpoint } from '../core/remote-endpoint.ts';
import { SealedCredential } from '../core/sealed-credential.ts';
import type { Stage } from '../core/stage.ts';
import type { StorageClass } from '../core/storage-class.ts';
import { agentCanvas, httpPort } from './agent-canvas.ts';
import { type RemoteAccess, remoteKeys } from './remote-access.ts';

export interface OpenHandsProps {
  /** Writes the code; its context must hold `minimumContext` tokens. */
  readonly llm: Llm;
  /** Of another cluster: takes the place of `llm` once the owner has sealed its key and certificate here. */
  readonly remoteLlm?: Llm<RemoteEndpoint>;
  readonly storage: StorageClass;
  readonly ingress: Ingress;
  /** Where the agent clones repositories and fetches packages. */
  readonly internet: External;
  /** Storage for conversations and working copies, a quantity. */
  readonly workspace: string;
}

/** Tokens below which the agent loses its own instructions. */
const minimumContext = 22_000;
const name = 'openhands';
const labels = { 'app.kubernetes.io/name': name };

/** An agent that writes software: its UI, its server and its shell in one pod without privileges. */
export class OpenHands extends Component {
  readonly ui: Endpoint;
  /** Address of the UI. */
  readonly url: string;

  /** The model that is used. */
  private readonly llm: Llm;
  private readonly models: readonly Llm[];

  /** @throws ContextTooShortError when a model keeps fewer tokens than the agent needs */
  constructor(layer: Layer, props: OpenHandsProps) {
    super(layer, name, props);
    const { remoteLlm } = props;
    this.models = [props.llm, ...(remoteLlm ? [remoteLlm] : [])];
    for (const llm of this.models)
      if (llm.contextLength < minimumContext) throw new ContextTooShortError(llm);
    const namespace = this.namespace(name);
    const stage = this.stage(name);
    this.ui = new Endpoint(stage, { service: name, namespace: name, port: httpPort, labels });
    const remote = remoteLlm && access(stage, namespace, remoteLlm);
    this.llm = remote?.llm ?? props.llm;
    addObjects(stage, { ...props, llm: this.llm }, remote);
    this.url = props.ingress.publish(stage, name, this.ui);
  }

  /** No pod calls a model that is not used. */
  override callersOf(capability: Capability): readonly Pods[] {
    const isIdle = this.models.some((llm) => llm === capability && llm !== this.llm);
    return isIdle ? [] : super.callersOf(capability);
  }
}

/** A model of another cluster that can be used, because its key and its certificate are here. */
function access(stage: Stage, namespace: OwnedNamespace, llm: Llm<RemoteEndpoint>): RemoteAccess | undefined {
  const { cluster } = llm.endpoint;
  const credential = new SealedCredential(stage, {
    namespace,
    name: `llm-${cluster}`,
    keys: [remoteKeys.apiKey, remoteKeys.authority],
    purpose: `writing code with ${llm.model} of ${cluster}; without it a model of this cluster does`,
    optional: true,
  });
  return credential.isSealed ? { llm, secret: credential.name } : undefined;
}

/** The language model forgets too early for an agent. */
export class ContextTooShortError extends Error {
  override readonly name = 'ContextTooShortError';

  constructor({ model, contextLength }: Llm) {
    super(
      `OpenHands needs a context of ${minimumContext} tokens, ${model} keeps ${contextLength}: ` +
        'raise the context length of the server or leave openhands out of the cluster',
    );
  }
}

function addObjects(
  stage: Stage,
  { llm, storage, workspace }: OpenHandsProps,
  remote: RemoteAccess | undefined,
): void {
  const metadata = { name, namespace: name, labels };
  const headless = `${name}-headless`;
  const ports = [{ name: 'http', port: httpPort }];
  new ServiceAccount(stage, 'account', { metadata, automountServiceAccountToken: false });
  new Service(stage, 'service', { metadata, spec: { selector: labels, ports } });
  new Service(stage, 'headless', {
    metadata: { ...metadata, name: headless },
    spec: { clusterIp: 'None', selector: labels, ports },
  });
  const reason = 'LLM_API_KEY: the client insists on one, and the models of the cluster ask for none.';
  const annotations = remote ? undefined : { [reasonAnnotation]: reason };
  new StatefulSet(stage, 'agent', {
    metadata: { ...metadata, ...(annotations ? { annotations } : {}) },
    spec: {
      serviceName: headless,
      replicas: 1,
      selector: { matchLabels: labels },
      ...agentCanvas({ account: name, labels, llm, remote, storageClass: storage.name, workspace }),
    },
  });
}
