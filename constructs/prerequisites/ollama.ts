import type { OllamaValues } from '../../imports/charts/ollama.ts';
import { release } from '../core/chart-release.ts';
import { Component } from '../core/component.ts';
import { Endpoint } from '../core/endpoint.ts';
import type { External } from '../core/external.ts';
import type { Gpu } from '../core/gpu.ts';
import type { Layer } from '../core/layer.ts';
import { Llm } from '../core/llm.ts';
import type { Manifest } from '../core/manifest.ts';
import type { OwnedNamespace } from '../core/owned-namespace.ts';
import type { Stage } from '../core/stage.ts';
import type { StorageClass } from '../core/storage-class.ts';
import { charts } from '../versions.ts';
import {
  claimAnnotations,
  contextLength,
  ollamaPort,
  ollamaValues,
  ollamaWorkloads,
} from './ollama-values.ts';

export interface OllamaProps {
  /** Models to pull, as Ollama's library names them; a user that names none gets the first. */
  readonly models: readonly string[];
  /** Quantity for all models together. */
  readonly storage: string;
  /** CPU request; there is no limit. */
  readonly cpu: string;
  /** Memory request and limit: every model loaded at once. */
  readonly memory: string;
  /** GPUs of the one pod. Default: none. */
  readonly gpus?: number;
  /** Whose GPUs; needed when `gpus` asks for any. */
  readonly gpu?: Gpu;
  /** Where the models are kept. */
  readonly storageClass: StorageClass;
  /** Where models are pulled from. */
  readonly internet: External;
}

/** A first start pulls up to 25 GB before the pod is ready. */
const timeout = '1h';

/** Language models behind one API, pulled before the first answer and kept loaded. */
export class Ollama extends Component {
  /** Ollama's own API; the one that is compatible with OpenAI's is below `/v1`. */
  readonly api: Endpoint;
  /** The first model. */
  readonly openAi: Llm<Endpoint>;
  private readonly models: readonly string[];

  constructor(layer: Layer, props: OllamaProps) {
    super(layer, 'ollama', props);
    const namespace = this.namespace('ollama');
    const stage = this.stage('ollama', { timeout });
    release<OllamaValues>(stage, {
      chart: charts.ollama,
      namespace,
      timeout,
      values: ollamaValues(props),
      adds: [volume(props, namespace)],
      workloads: ollamaWorkloads(props),
    });
    const labels = { 'app.kubernetes.io/name': 'ollama', 'app.kubernetes.io/instance': 'ollama' };
    this.models = props.models;
    this.api = new Endpoint(stage, {
      service: 'ollama',
      namespace: namespace.name,
      port: ollamaPort,
      labels,
    });
    this.openAi = this.llm(props.models[0] ?? '');
  }

  /**
   * A model as its users take it.
   * @throws RangeError when `model` is not among those that are pulled
   */
  llm(model: string): Llm<Endpoint> {
    if (!this.models.includes(model)) {
      throw new RangeError(`Ollama pulls ${this.models.join(', ') || 'no model'}; add ${model || 'one'}`);
    }
    return new Llm(this.stages[0] as Stage, { endpoint: this.api, model, contextLength });
  }
}

/** The claim that the chart makes of our values. */
function volume({ storage, storageClass }: OllamaProps, namespace: OwnedNamespace): Manifest {
  return {
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata: { name: 'ollama', namespace: namespace.name, annotations: claimAnnotations },
    spec: {
      accessModes: ['ReadWriteOnce'],
      storageClassName: storageClass.name,
      resources: { requests: { storage } },
    },
  };
}
