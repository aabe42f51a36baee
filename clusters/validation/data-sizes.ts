import type { ClusterSpec } from '../cluster-spec.ts';
import { parseBytes, parseCpu } from '../quantity.ts';
import { counted, type Problem, positive, problemIf } from './problem.ts';

/** Tokens that the largest context of the models holds. */
const longestContext = 131_072;

/** Amounts of the stores, and of the model that vLLM serves. */
export function dataSizes({ sizes: { objectStore, redis, vllm }, nodes }: ClusterSpec): readonly Problem[] {
  const gpuNodes = nodes.filter((node) => node.gpus).length;
  return [
    ...(objectStore ? positive('sizes.objectStore.storage', objectStore.storage, parseBytes) : []),
    ...(redis ? positive('sizes.redis.storage', redis.storage, parseBytes) : []),
    ...(redis ? positive('sizes.redis.memory', redis.memory, parseBytes) : []),
    ...(vllm
      ? [
          ...counted('sizes.vllm.replicas', vllm.replicas),
          ...problemIf(
            vllm.replicas > gpuNodes,
            'sizes.vllm.replicas',
            `${vllm.replicas} wanted, ${gpuNodes} nodes have GPUs and each holds one`,
            'run fewer',
          ),
          ...counted('sizes.vllm.contextLength', vllm.contextLength),
          ...problemIf(
            vllm.contextLength > longestContext,
            'sizes.vllm.contextLength',
            `the model knows ${longestContext} tokens`,
            'write that or less',
          ),
          ...positive('sizes.vllm.storage', vllm.storage, parseBytes),
          ...positive('sizes.vllm.cpu', vllm.cpu, parseCpu),
          ...positive('sizes.vllm.memory', vllm.memory, parseBytes),
        ]
      : []),
  ];
}
