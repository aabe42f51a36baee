import { Component } from '../core/component.ts';
import { emitDocument } from '../core/emit.ts';
import type { Endpoint } from '../core/endpoint.ts';
import type { Pods } from '../core/flow.ts';
import { ConfigMap } from '../core/kubernetes.ts';
import type { Layer } from '../core/layer.ts';
import type { Llm } from '../core/llm.ts';

export interface ContinueProps {
  /** Answers, edits and applies. */
  readonly chat: Llm<Endpoint>;
  /** Completes what is being typed: a small coding model. */
  readonly autocomplete: Llm<Endpoint>;
  /** Indexes the code base, where an embedding model is served. */
  readonly embed?: Llm<Endpoint>;
}

const name = 'continue';
const roles = {
  chat: ['chat', 'edit', 'apply', 'summarize'],
  autocomplete: ['autocomplete'],
  embed: ['embed'],
} as const;

/** The configuration that an editor with Continue needs to use the cluster's own models. */
export class Continue extends Component {
  constructor(layer: Layer, props: ContinueProps) {
    super(layer, name, props);
    this.namespace(name);
    new ConfigMap(this.stage(name), 'config', {
      metadata: { name: 'continue-config', namespace: name },
      data: { 'config.yaml': config(this.cluster.spec.name, props) },
    });
  }

  /** No pod calls the models: editors do, from outside the cluster. */
  override callersOf(): readonly Pods[] {
    return [];
  }
}

function config(cluster: string, props: ContinueProps): string {
  const models = new Map<Llm<Endpoint>, string[]>();
  for (const role of ['chat', 'autocomplete', 'embed'] as const) {
    const llm = props[role];
    if (llm) models.set(llm, [...(models.get(llm) ?? []), ...roles[role]]);
  }
  const { namespace, service, port } = props.chat.endpoint;
  const forward = `kubectl --namespace ${namespace} port-forward service/${service} ${port}`;
  const document = {
    name: `homelab-${cluster}`,
    version: '1.0.0',
    schema: 'v1',
    models: [...models].map(([llm, its]) => model(llm, its)),
  };
  return `# The models are at localhost while this runs: ${forward}\n${emitDocument(document)}`;
}

function model({ model, contextLength, endpoint }: Llm<Endpoint>, its: readonly string[]): object {
  return {
    name: model,
    provider: 'ollama',
    model,
    apiBase: `http://localhost:${endpoint.port}`,
    roles: its,
    defaultCompletionOptions: { contextLength },
  };
}
