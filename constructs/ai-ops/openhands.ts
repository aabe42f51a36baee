import { Component } from '../core/component.ts';
import { Endpoint } from '../core/endpoint.ts';
import type { External } from '../core/external.ts';
import type { Ingress } from '../core/ingress.ts';
import { Service, ServiceAccount, StatefulSet } from '../core/kubernetes.ts';
import type { Layer } from '../core/layer.ts';
import type { Llm } from '../core/llm.ts';
import { reasonAnnotation } from '../core/reason.ts';
import type { Stage } from '../core/stage.ts';
import type { StorageClass } from '../core/storage-class.ts';
import { agentCanvas, httpPort } from './agent-canvas.ts';

export interface OpenHandsProps {
  /** Writes the code; its context must hold `minimumContext` tokens. */
  readonly llm: Llm;
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

  /** @throws ContextTooShortError when the model keeps fewer tokens than the agent needs */
  constructor(layer: Layer, props: OpenHandsProps) {
    super(layer, name, props);
    if (props.llm.contextLength < minimumContext) throw new ContextTooShortError(props.llm);
    this.namespace(name);
    const stage = this.stage(name);
    this.ui = new Endpoint(stage, { service: name, namespace: name, port: httpPort, labels });
    addObjects(stage, props);
    this.url = props.ingress.publish(stage, name, this.ui);
  }
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

function addObjects(stage: Stage, { llm, storage, workspace }: OpenHandsProps): void {
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
  new StatefulSet(stage, 'agent', {
    metadata: { ...metadata, annotations: { [reasonAnnotation]: reason } },
    spec: {
      serviceName: headless,
      replicas: 1,
      selector: { matchLabels: labels },
      ...agentCanvas({ account: name, labels, llm, storageClass: storage.name, workspace }),
    },
  });
}
