import { ClusterSpecError } from '../../clusters/define-cluster.ts';
import { parseBytes } from '../../clusters/quantity.ts';
import { Continue } from '../ai-ops/continue.ts';
import { K8sGpt } from '../ai-ops/k8sgpt.ts';
import { weakest } from '../ai-ops/model-placement.ts';
import { OpenHands } from '../ai-ops/openhands.ts';
import { Vllm } from '../ai-ops/vllm.ts';
import type { Cluster } from '../core/cluster.ts';
import type { Layer } from '../core/layer.ts';
import { Llm } from '../core/llm.ts';
import { RemoteEndpoint } from '../core/remote-endpoint.ts';
import { listed } from '../listed.ts';
import type { Prerequisites } from './prerequisites.ts';
import type { Security } from './security.ts';

export function buildAiOps(cluster: Cluster, prerequisites: Prerequisites, security: Security): void {
  const { storage, ingress, ollama } = prerequisites;
  const { apiServer, internet } = cluster;
  const { sizes } = cluster.spec;
  const { has, offered } = listed(cluster);
  const layer = cluster.layer('ai-ops');
  // The second model, where there is one, is the one for code.
  const [, coder] = sizes.ollama?.models ?? [];
  const forCode = coder ? ollama?.llm(coder) : ollama?.openAi;
  if (has('k8sgpt')) new K8sGpt(layer, { apiServer, llm: offered('ollama', ollama?.openAi) });
  if (sizes.openhands) {
    new OpenHands(layer, {
      ...sizes.openhands,
      llm: offered('ollama', forCode),
      ...remote(cluster, sizes.openhands.modelsFrom),
      storage: offered('longhorn or local-path', storage),
      ingress: offered('traefik', ingress),
      internet,
    });
  }
  buildVllm(cluster, layer, prerequisites, security);
  if (ollama) new Continue(layer, { chat: ollama.openAi, autocomplete: forCode ?? ollama.openAi });
}

function buildVllm(
  cluster: Cluster,
  layer: Layer,
  { storage, ingress, gpu }: Prerequisites,
  { generator }: Security,
): void {
  const { nodes, sizes } = cluster.spec;
  const { offered } = listed(cluster);
  if (!sizes.vllm) return;
  const gpus = nodes.flatMap((node) =>
    node.gpus ? [{ count: node.gpus.count, memory: parseBytes(node.gpus.memory) }] : [],
  );
  new Vllm(layer, {
    ...sizes.vllm,
    gpus: offered('a node with GPUs', weakest(gpus)),
    gpu: offered('nvidia-device-plugin', gpu),
    storageClass: offered('longhorn or local-path', storage),
    ingress: offered('traefik', ingress),
    internet: cluster.internet,
    secrets: generator(),
  });
}

/**
 * The model that vLLM of another cluster serves, as its literal has it.
 * @throws ClusterSpecError when that cluster has none
 */
function remote(cluster: Cluster, name: string | undefined): { remoteLlm?: Llm<RemoteEndpoint> } {
  if (name === undefined) return {};
  const spec = cluster.fleet.clusters.find((each) => each.name === name);
  const vllm = spec?.sizes.vllm;
  if (!spec || !vllm) {
    const path = 'sizes.openhands.modelsFrom';
    const fix = 'name a cluster that lists vllm, or leave it out';
    throw new ClusterSpecError(cluster.spec.name, [{ path, problem: `${name} serves no model`, fix }]);
  }
  const { network } = spec;
  const endpoint = new RemoteEndpoint({
    cluster: name,
    host: `vllm.${network.domain}`,
    address: network.peering?.address ?? network.address,
    port: (network.hostPorts ?? network.ingress).https,
  });
  const { model, contextLength } = vllm;
  return { remoteLlm: new Llm(undefined, { endpoint, model, contextLength }) };
}
