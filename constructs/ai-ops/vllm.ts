import { parseBytes } from '../../clusters/quantity.ts';
import { Component } from '../core/component.ts';
import { Endpoint } from '../core/endpoint.ts';
import type { External } from '../core/external.ts';
import type { GeneratedSecrets } from '../core/generated-secret.ts';
import type { Gpu } from '../core/gpu.ts';
import type { Ingress } from '../core/ingress.ts';
import { Service, StatefulSet } from '../core/kubernetes.ts';
import type { Layer } from '../core/layer.ts';
import { Llm } from '../core/llm.ts';
import { Metrics } from '../core/metrics.ts';
import type { OwnedNamespace } from '../core/owned-namespace.ts';
import { SealedCredential } from '../core/sealed-credential.ts';
import type { Stage } from '../core/stage.ts';
import type { StorageClass } from '../core/storage-class.ts';
import { type LanguageModel, languageModels } from './language-models.ts';
import { type NodeGpus, type Placement, placeModel } from './model-placement.ts';
import { vllmPod, vllmPort } from './vllm-pod.ts';

export interface VllmProps {
  readonly model: keyof typeof languageModels;
  /** Pods, each with the model whole on the GPUs of one node. */
  readonly replicas: number;
  /** Tokens of the longest conversation. */
  readonly contextLength: number;
  /** Quantity of each pod's volume: the weights and what is compiled for the GPUs. */
  readonly storage: string;
  /** CPU request of a pod. */
  readonly cpu: string;
  /** Memory request and limit of a pod. */
  readonly memory: string;
  /** What every node with GPUs has. */
  readonly gpus: NodeGpus;
  /** Whose GPUs. */
  readonly gpu: Gpu;
  readonly storageClass: StorageClass;
  /** Where people and other clusters reach it, with the API key. */
  readonly ingress: Ingress;
  /** Where weights are downloaded from. */
  readonly internet: External;
  /** Who makes the API key. */
  readonly secrets: GeneratedSecrets;
}

const name = 'vllm';
const labels = { 'app.kubernetes.io/name': name };
const apiKey = 'apiKey';
/** The first start downloads up to 141 GB. */
const timeout = '2h';

/** One large language model on the GPUs of a node, behind the API of OpenAI and an API key. */
export class Vllm extends Component {
  readonly llm: Llm<Endpoint>;
  readonly placement: Placement;
  readonly metrics: readonly Metrics[];
  /** Address of the API for people. */
  readonly url: string;

  /**
   * @throws ModelTooLargeError when no quantisation fits the GPUs of a node
   * @throws VolumeTooSmallError when the weights do not fit the volume
   */
  constructor(layer: Layer, props: VllmProps) {
    super(layer, name, props);
    const namespace = this.namespace(name);
    const stage = this.stage(name, { timeout });
    const model = languageModels[props.model];
    const token = huggingFaceToken(stage, namespace, model, props);
    this.placement = placeModel(model, props.gpus, options(props, token?.isSealed ?? false));
    if (parseBytes(props.storage) < this.placement.weights)
      throw new VolumeTooSmallError(props, this.placement);
    const secret = props.secrets.secret(name, { values: { [apiKey]: 40 } });
    const endpoint = new Endpoint(stage, { service: name, namespace: name, port: vllmPort, labels });
    addObjects(stage, props, {
      ...props,
      placement: this.placement,
      labels,
      apiKey: { name: secret.in(namespace), key: apiKey },
      ...(this.placement.quantisation.gated && token ? { token: token.name } : {}),
    });
    this.url = props.ingress.publish(stage, name, endpoint);
    const { contextLength } = props;
    this.llm = new Llm(stage, {
      endpoint,
      model: props.model,
      contextLength,
      apiKey: { secret, key: apiKey },
    });
    this.metrics = [new Metrics(stage, { job: name, namespace: name, labels, port: vllmPort })];
  }
}

/** The weights are larger than the volume that keeps them. */
export class VolumeTooSmallError extends Error {
  override readonly name = 'VolumeTooSmallError';

  constructor({ model, storage }: VllmProps, { quantisation, weights }: Placement) {
    super(
      `the weights of ${model} in ${quantisation.name} take ${Math.ceil(weights / 2 ** 30)}Gi, ` +
        `sizes.vllm.storage is ${storage}: give it a fifth more than the weights`,
    );
  }
}

function options({ contextLength }: VllmProps, gated: boolean): Parameters<typeof placeModel>[2] {
  return { contextLength, gated };
}

/** Asked for only where the best quantisation that fits is one that needs it. */
function huggingFaceToken(
  stage: Stage,
  namespace: OwnedNamespace,
  model: LanguageModel,
  props: VllmProps,
): SealedCredential | undefined {
  const { quantisation } = placeModel(model, props.gpus, options(props, true));
  if (!quantisation.gated) return undefined;
  return new SealedCredential(stage, {
    namespace,
    name: 'hugging-face',
    keys: ['token'],
    purpose: `downloading ${quantisation.repository}; without it vLLM serves a quantised copy`,
    optional: true,
  });
}

function addObjects(stage: Stage, props: VllmProps, pod: Parameters<typeof vllmPod>[0]): void {
  const metadata = { name, namespace: name, labels };
  const headless = `${name}-headless`;
  const ports = [{ name: 'http', port: vllmPort }];
  new Service(stage, 'service', { metadata, spec: { selector: labels, ports } });
  new Service(stage, 'headless', {
    metadata: { ...metadata, name: headless },
    spec: { clusterIp: 'None', selector: labels, ports },
  });
  new StatefulSet(stage, 'server', {
    metadata,
    spec: {
      serviceName: headless,
      replicas: props.replicas,
      // Each pod loads for minutes; they need nothing of each other.
      podManagementPolicy: 'Parallel',
      selector: { matchLabels: labels },
      ...vllmPod(pod),
    },
  });
}
