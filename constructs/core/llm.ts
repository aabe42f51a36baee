import { Capability } from './capability.ts';
import { Endpoint } from './endpoint.ts';
import type { GeneratedSecret } from './generated-secret.ts';
import type { RemoteEndpoint } from './remote-endpoint.ts';
import type { Stage } from './stage.ts';

type Served = Endpoint | RemoteEndpoint;

export interface LlmProps<At extends Served = Served> {
  readonly endpoint: At;
  /** Model name as the server knows it. */
  readonly model: string;
  /** Tokens that the server keeps of a conversation. */
  readonly contextLength: number;
  /** The key that the server asks for. Default: it asks for none, or another cluster made it. */
  readonly apiKey?: ApiKey;
}

export interface ApiKey {
  readonly secret: GeneratedSecret;
  /** Key of the Secret. */
  readonly key: string;
}

/** A language model behind an OpenAI-compatible endpoint, of this cluster or of another one. */
export class Llm<At extends Served = Served> extends Capability {
  readonly endpoint: At;
  readonly model: string;
  readonly contextLength: number;
  readonly apiKey: ApiKey | undefined;

  /** @param provider undefined for a model of another cluster */
  constructor(provider: Stage | undefined, props: LlmProps<At>) {
    super(provider);
    this.endpoint = props.endpoint;
    this.model = props.model;
    this.contextLength = props.contextLength;
    this.apiKey = props.apiKey;
  }

  override reaches(): readonly Served[] {
    return [this.endpoint];
  }

  /** Name of the cluster that serves it. */
  get cluster(): string {
    const { endpoint } = this;
    if (!(endpoint instanceof Endpoint)) return endpoint.cluster;
    return endpoint.provider?.component.cluster.spec.name ?? '';
  }

  /** Base URL of the OpenAI-compatible API. */
  get openAiUrl(): string {
    return this.endpoint.url('/v1');
  }
}
