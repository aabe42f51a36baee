import { Capability } from './capability.ts';
import type { Endpoint } from './endpoint.ts';
import type { Stage } from './stage.ts';

export interface LlmProps {
  readonly endpoint: Endpoint;
  /** Model name as the server knows it. */
  readonly model: string;
  /** Tokens that the server keeps of a conversation. */
  readonly contextLength: number;
}

/** A language model behind an OpenAI-compatible endpoint. */
export class Llm extends Capability {
  readonly endpoint: Endpoint;
  readonly model: string;
  readonly contextLength: number;

  constructor(provider: Stage, props: LlmProps) {
    super(provider);
    this.endpoint = props.endpoint;
    this.model = props.model;
    this.contextLength = props.contextLength;
  }

  override reaches(): readonly Endpoint[] {
    return [this.endpoint];
  }

  /** Base URL of the OpenAI-compatible API. */
  get openAiUrl(): string {
    return this.endpoint.url('/v1');
  }
}
